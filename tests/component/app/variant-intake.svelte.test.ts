import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VariantIntake } from '../../../src/renderer/app/variant-intake.svelte.ts';
import type { PickedFile } from '../../../src/renderer/platform/platform.ts';
import { ReviewSession } from '../../../src/renderer/review/review-session.svelte.ts';
import { value } from '../db/support.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine, textBytes } from '../support/stub-engine.ts';

let picked: readonly PickedFile[] = [];
let intake: VariantIntake;
let session: ReviewSession;
let messages: () => readonly string[];
let end: () => void;
let undoLabels: (string | null)[];

function file(name: string, text: string): PickedFile {
  return { name, bytes: textBytes(text) };
}

beforeEach(async () => {
  const engine = new StubEngine(({ text, encoding }) => {
    if (text === 'broken') throw new Error('the engine broke');
    if (text === 'file-empty') return { code: 'file-empty' };
    const suggestions = [{ encoding: 'windows-1252', preview: 'Hafenbehörde' }];
    return text.startsWith('latin') && encoding === null ? { code: 'file-encoding', suggestions } : undefined;
  });
  const services = await servicesOn(engine, () => picked);
  const id = value(await services.repository.create('Pier'));
  messages = () => services.toasts.list.map(({ message }) => message);
  undoLabels = [];
  end = $effect.root(() => {
    session = new ReviewSession(id, {
      ...services,
      reviewer: () => 'Ida',
      onproblem: (code) => services.toasts.problem(code),
    });
    intake = new VariantIntake(session, services);
    // A live query is read only while something shows it.
    $effect(() => {
      undoLabels.push(session.undoLabel);
    });
  });
  await vi.waitFor(() => expect(session.review?.title).toBe('Pier'));
});
afterEach(() => {
  end();
});

/** Waits until the review has these variants, as `label, file`. */
async function expectVariants(...variants: string[]): Promise<void> {
  await vi.waitFor(() => {
    expect(session.variants.map(({ label, revision }) => `${label}, ${revision.fileName}`)).toEqual(variants);
  });
}

const troubles = (): readonly string[] => intake.troubles.map(({ name, code }) => `${name} ${code}`);

describe('VariantIntake', () => {
  it('adds the files that were picked as one change', async () => {
    picked = [file('a.txt', 'one'), file('b.txt', 'two')];
    await intake.pick();
    await expectVariants('a, a.txt', 'b, b.txt');
    await vi.waitFor(() => expect(undoLabels.at(-1)).toBe('Add 2 variants'));
    expect(session.review?.baseId).toBe(session.variants[0]?.id);
    session.undo();
    await expectVariants();
  });

  it('adds dropped files', async () => {
    const transfer = new DataTransfer();
    for (const name of ['a.txt', 'b.txt']) transfer.items.add(new File([`Text of ${name}`], name));
    await intake.drop([...transfer.files]);
    await expectVariants('a, a.txt', 'b, b.txt');
  });

  it('takes a bundle for no variant, whatever is in it, and says how it comes in', async () => {
    await intake.addFiles([file('a.txt', 'one'), file('Harbour.VARIORUM', 'two')]);
    await expectVariants('a, a.txt');
    expect(troubles()).toEqual(['Harbour.VARIORUM file-bundle']);
  });

  it('adds a pasted text under its label, which is no file name', async () => {
    await intake.paste({ label: 'Draft 1.5', text: 'one' });
    await expectVariants('Draft 1.5, ');
  });

  it.each([
    ['has no words', { code: 'file-empty' }, 'There are no words in it.'],
    ['the engine breaks on', null, '“Draft 1” could not be read.'],
  ] as const)(
    'says why it did not add a pasted text that %s, for the person to mend it',
    async (_, problem, said) => {
      const refusal = await intake.paste({
        label: 'Draft 1',
        text: problem === null ? 'broken' : problem.code,
      });
      expect(refusal?.message).toBe(said);
      expect([session.variants, intake.troubles]).toEqual([[], []]);
    },
  );

  it('says that the review is full for a pasted text too', async () => {
    await intake.addFiles(Array.from({ length: 20 }, (_, index) => file(`${index}.txt`, `story ${index}`)));
    await vi.waitFor(() => expect(session.variants).toHaveLength(20));
    const refusal = await intake.paste({ label: 'Draft 1', text: 'one more' });
    expect(refusal?.message).toMatch(/“Draft 1” was not added: .+20 variants/u);
    expect(intake.troubles).toEqual([]);
  });

  it('knows of what a lot brings that came a moment before', async () => {
    const lots = [file('a.txt', 'one'), file('copy.txt', 'one')].map((each) => intake.addFiles([each]));
    await Promise.all(lots);
    await expectVariants('a, a.txt');
    expect(troubles()).toEqual(['copy.txt file-duplicate']);
  });

  it('asks before it adds a pasted text a second time, and keeps what it is called', async () => {
    await intake.paste({ label: 'Draft 1', text: 'one' });
    await expectVariants('Draft 1, ');
    await intake.paste({ label: 'Draft 1.5', text: 'one' });
    expect(troubles()).toEqual(['Draft 1.5 file-duplicate']);
    for (const trouble of intake.troubles) intake.addAnyway(trouble);
    await expectVariants('Draft 1, ', 'Draft 1.5, ');
    expect(intake.troubles).toEqual([]);
  });

  it('reads a file in the encoding that was chosen', async () => {
    await intake.addFiles([file('a.txt', 'one'), file('l.txt', 'latin')]);
    expect([troubles(), intake.added]).toEqual([['l.txt file-encoding'], 1]);
    for (const trouble of intake.troubles) await intake.readAs(trouble, 'windows-1252');
    await expectVariants('a, a.txt', 'l, l.txt');
    expect([intake.troubles, session.variants[1]?.revision.encoding]).toEqual([[], 'windows-1252']);
  });

  it('does not add the same text twice by way of its encoding', async () => {
    await intake.addFiles([file('l.txt', 'latin'), file('copy.txt', 'latin')]);
    for (const trouble of intake.troubles) {
      await intake.readAs(trouble, 'windows-1252');
      await expectVariants('l, l.txt');
    }
    expect([troubles(), intake.added]).toEqual([['copy.txt file-duplicate'], 1]);
  });

  it('keeps the list of what it could not add until it is dealt with, also when more files come', async () => {
    await intake.addFiles([file('a.txt', 'one'), { name: 'gone.txt', problem: 'file-missing' }]);
    await expectVariants('a, a.txt');
    await intake.addFiles([file('b.txt', 'two'), file('c.txt', 'one')]);
    expect([troubles(), intake.added]).toEqual([['gone.txt file-missing', 'c.txt file-duplicate'], 2]);
    intake.dismiss();
    await intake.addFiles([file('d.txt', 'three')]);
    expect([intake.troubles, intake.added]).toEqual([[], 1]);
  });

  it('refuses the 21st variant by name and keeps the twenty', async () => {
    await intake.addFiles(Array.from({ length: 21 }, (_, index) => file(`${index}.txt`, `story ${index}`)));
    await vi.waitFor(() => expect(session.variants).toHaveLength(20));
    expect([troubles(), intake.added]).toEqual([['20.txt variants-full'], 20]);
  });

  it('says which files could not be read when the engine itself breaks, and loses nothing', async () => {
    await intake.addFiles([file('a.txt', 'one')]);
    await expectVariants('a, a.txt');
    await intake.addFiles([file('b.txt', 'broken')]);
    expect(messages()).toEqual(['“b.txt” could not be read.']);
    await expectVariants('a, a.txt');
  });

  it('does nothing when the picker was left without a choice', async () => {
    picked = [];
    await intake.pick();
    expect([troubles(), messages()]).toEqual([[], []]);
  });
});
