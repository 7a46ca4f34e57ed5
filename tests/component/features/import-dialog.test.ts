import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ImportOutcome, ImportStep } from '../../../src/renderer/app/review-import.svelte.ts';
import ImportDialog from '../../../src/renderer/features/library/ImportDialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

type Imported = Extract<ImportOutcome, { kind: 'imported' }>;

async function mount(step: ImportStep) {
  const heard = {
    onfiles: vi.fn<(files: readonly File[]) => void>(),
    onshow: vi.fn(),
    onverify: vi.fn(),
    oncancel: vi.fn(),
    onclose: vi.fn(),
  };
  const shown = await render(ImportDialog, { step, ...heard });
  return { ...shown, ...heard };
}

const said = page.getByRole('status', { name: 'Import' });
const button = (name: string | RegExp) => page.getByRole('button', { name });

function imported(details: Partial<Imported> = {}): Imported {
  return {
    ...{ kind: 'imported', fileName: 'a.variorum', reviewId: 'r', title: 'Harbour fire', trashed: false },
    ...{ isNew: true, newEvents: 34, newEvidence: 0, missing: [], ...details },
  };
}

const done = (...outcomes: readonly ImportOutcome[]): ImportStep => ({ kind: 'done', outcomes });

describe('ImportDialog', () => {
  it('asks for bundles, by its button and by dropping them on it', async () => {
    const { onfiles } = await mount({ kind: 'choose' });
    await expect.element(button('Choose a bundle…')).toHaveFocus();
    const dataTransfer = new DataTransfer();
    for (const name of ['a.variorum', 'b.variorum']) dataTransfer.items.add(new File(['x'], name));
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    button('Choose a bundle…').element().dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onfiles.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.variorum', 'b.variorum']);
    await expectAccessible();
  });

  it('offers what was dropped on an open review, and takes it only when told to', async () => {
    const files = [new File(['x'], 'harbour.variorum')];
    const { onfiles, onclose } = await mount({ kind: 'offer', files });
    await expect.element(page.getByText('is a whole review, not a variant of this one')).toBeVisible();
    await button('Leave it').click();
    expect([onclose.mock.calls.length, onfiles.mock.calls.length]).toEqual([1, 0]);
    await button('Import the review').click();
    expect(onfiles).toHaveBeenCalledExactlyOnceWith(files);
    await expectAccessible();
  });

  it('says how far it is, and stops', async () => {
    const { oncancel } = await mount({ kind: 'work', fileName: 'harbour.variorum', share: 0.4 });
    await expect.element(page.getByRole('progressbar', { name: 'Imported so far' })).toBeVisible();
    expect(page.getByRole('progressbar').element()).toHaveProperty('value', 0.4);
    await expect.element(said).toHaveTextContent('Reading “harbour.variorum”…');
    await expectAccessible();
    await button('Cancel').last().click();
    expect(oncancel).toHaveBeenCalledOnce();
  });

  it.each<[Partial<Imported>, string]>([
    [{}, 'It is a new review here, with 34 entries in its log.'],
    [{ newEvidence: 2 }, 'with 34 entries in its log and 2 pieces of evidence.'],
    [
      { isNew: false, newEvents: 1, newEvidence: 1 },
      'the two copies were joined, and nothing was replaced. Added: 1 entry in its log and 1 piece of evidence.',
    ],
    [{ isNew: false, newEvents: 0 }, 'It is here already, and nothing of it was missing.'],
    [{ isNew: false, newEvents: 0, newEvidence: 2 }, 'Added: 2 pieces of evidence.'],
    [
      {
        missing: [
          { path: 'evidence/a', why: 'left-out' },
          { path: 'evidence/b', why: 'not-here' },
        ],
      },
      'The bundle does not have 1 piece that whoever made it left out, and 1 piece that was not there any more.',
    ],
  ])('says what came in: %j', async (details, words) => {
    await mount(done(imported(details)));
    await expect.element(said).toHaveTextContent(words);
    await expect.element(button('Close').last()).toHaveFocus();
  });

  it('offers a review that is in the trash here, and each of several', async () => {
    const trashed = imported({ trashed: true, isNew: false });
    const { onshow, unmount } = await mount(done(trashed));
    await expect.element(said).toHaveTextContent('The review is in the trash here.');
    await button('Restore and open Harbour fire').click();
    expect(onshow).toHaveBeenCalledExactlyOnceWith(trashed);
    await unmount();
    await mount(done(imported(), imported({ title: 'Pier', reviewId: 's' })));
    await expect.element(button('Open Pier')).toBeVisible();
  });

  it('names what could not be taken in, with the remedy, and leads to verifying a damaged one', async () => {
    const file = new File(['x'], 'harbour.variorum');
    const problem = { code: 'bundle-damaged', fileName: file.name } as const;
    const { onverify } = await mount(done({ kind: 'refused', file, problem }, imported()));
    await expect.element(page.getByRole('heading', { name: 'Imported in part' })).toBeVisible();
    await expect.element(said).toHaveTextContent('“harbour.variorum” is damaged. Nothing was changed.');
    await expectAccessible();
    await button('Verify it…').click();
    expect(onverify).toHaveBeenCalledExactlyOnceWith(file);
  });
});
