import { describe, expect, it } from 'vitest';
import type { BinaryKind, IntakeProblem } from '../../../src/domain/intake/intake.ts';
import { takeIn, type IntakeFile } from '../../../src/renderer/features/variants/intake.ts';
import { StubEngine, textBytes } from '../support/stub-engine.ts';

const NOTHING = { hashes: new Set<string>(), count: 0 };

function file(name: string, text: string, encoding?: string): IntakeFile {
  return { name, bytes: textBytes(text), ...(encoding !== undefined && { encoding }) };
}

const PROBLEMS: Readonly<Record<string, IntakeProblem>> = {
  empty: { code: 'file-empty' },
  latin: { code: 'file-encoding', suggestions: [{ encoding: 'windows-1252', preview: 'Hafenbehörde' }] },
};

/** An engine to which a file with one of these texts is a problem, unless somebody says in which encoding to read it. */
const engine = new StubEngine(({ text, encoding }) => (encoding === null ? PROBLEMS[text] : undefined));

describe('takeIn', () => {
  it('keeps the order of what it takes and of what it cannot take', async () => {
    const outcome = await takeIn(
      engine,
      [
        file('c.txt', 'third story'),
        file('e.txt', 'empty'),
        { name: 'gone.txt', problem: 'file-missing' },
        file('a.txt', 'first story'),
        file('l.txt', 'latin'),
        file('b.txt', 'second story'),
      ],
      NOTHING,
    );
    expect(outcome.taken.map(({ label, fileName, text }) => [label, fileName, text])).toEqual([
      ['c', 'c.txt', 'third story'],
      ['a', 'a.txt', 'first story'],
      ['b', 'b.txt', 'second story'],
    ]);
    expect(outcome.troubles.map(({ name, code }) => [name, code])).toEqual([
      ['e.txt', 'file-empty'],
      ['gone.txt', 'file-missing'],
      ['l.txt', 'file-encoding'],
    ]);
    expect(new Set(outcome.troubles.map(({ id }) => id)).size).toBe(3);
  });

  it('takes a text once: not twice from one lot, and not when the review has it', async () => {
    const { taken: before } = await takeIn(engine, [file('old.txt', 'old story')], NOTHING);
    const outcome = await takeIn(
      engine,
      [file('one.txt', 'new story'), file('two.txt', 'new story'), file('copy.txt', 'old story')],
      { hashes: new Set(before.map(({ sha256 }) => sha256)), count: 1 },
    );
    expect(outcome.taken.map(({ fileName }) => fileName)).toEqual(['one.txt']);
    expect(outcome.troubles.map(({ name, code, duplicate }) => [name, code, duplicate?.text])).toEqual([
      ['two.txt', 'file-duplicate', 'new story'],
      ['copy.txt', 'file-duplicate', 'old story'],
    ]);
  });

  it.each([
    [18, ['1', '2'], ['3', '4']],
    [19, ['1'], ['2', '3', '4']],
    [20, [], ['1', '2', '3', '4']],
  ])(
    'with %i variants there takes %j and says that the review is full for %j',
    async (count, taken, full) => {
      const files = ['1', '2', '3', '4'].map((name) => file(name, `story ${name}`));
      const outcome = await takeIn(engine, files, { hashes: new Set(), count });
      expect(outcome.taken.map(({ fileName }) => fileName)).toEqual(taken);
      expect(outcome.troubles.map(({ name, code }) => [name, code])).toEqual(
        full.map((name) => [name, 'variants-full']),
      );
    },
  );

  it('does not count files that it could not take towards the limit', async () => {
    const files = [
      file('e.txt', 'empty'),
      file('s.txt', 'story'),
      file('d.txt', 'story'),
      file('t.txt', 'other'),
    ];
    const outcome = await takeIn(engine, files, { hashes: new Set(), count: 18 });
    expect(outcome.taken.map(({ fileName }) => fileName)).toEqual(['s.txt', 't.txt']);
  });

  it('changes nothing about what it was told is there', async () => {
    const hashes = new Set<string>();
    await takeIn(engine, [file('a.txt', 'story')], { hashes, count: 0 });
    expect(hashes.size).toBe(0);
  });
});

describe('a file that cannot be taken', () => {
  async function troubleWith(stub: StubEngine, text: string) {
    const { troubles } = await takeIn(stub, [file('story.txt', text)], NOTHING);
    const [trouble] = troubles;
    if (trouble === undefined) throw new Error('The text was taken.');
    return trouble;
  }

  it('for its encoding offers others, and is read in the one that was chosen', async () => {
    const { name, suggestions, bytes } = await troubleWith(engine, 'latin');
    expect(suggestions).toEqual([{ encoding: 'windows-1252', preview: 'Hafenbehörde' }]);
    if (bytes === null) throw new Error('The bytes were not kept.');
    const { taken } = await takeIn(engine, [{ name, bytes, encoding: 'windows-1252' }], NOTHING);
    expect(taken).toMatchObject([{ text: 'latin', encoding: 'windows-1252', fileName: 'story.txt' }]);
  });

  it('is still the same text twice when it is read in another encoding', async () => {
    const { troubles } = await takeIn(engine, [file('copy.txt', 'latin', 'windows-1252')], {
      hashes: new Set(['sha of latin']),
      count: 1,
    });
    expect(troubles).toMatchObject([{ code: 'file-duplicate', duplicate: { fileName: 'copy.txt' } }]);
  });

  it('keeps no bytes where another try would not help', async () => {
    expect(await troubleWith(engine, 'empty')).toMatchObject({
      code: 'file-empty',
      bytes: null,
      suggestions: [],
      duplicate: null,
    });
  });

  it.each<[BinaryKind, RegExp]>([
    ['word', /plain text/u],
    ['open-document', /plain text/u],
    ['rich-text', /plain text/u],
    ['pdf', /copy the story/u],
    ['image', /picture/u],
    ['archive', /Unpack/u],
    ['unknown', /^$/u],
  ])('as a %s file gets its own remedy', async (kind, remedy) => {
    const { remedy: given } = await troubleWith(new StubEngine(() => ({ code: 'file-binary', kind })), 'x');
    expect(given).toMatch(remedy);
  });
});

it.each([
  ['agency_copy.txt', 'agency copy'],
  ['Desk draft.TXT', 'Desk draft'],
  ['v1.2.html', 'v1.2'],
  ['.txt', '.txt'],
  ['story', 'story'],
  ['Hafenbehörde.md', 'Hafenbehörde'],
  ['report\u202Egpj.txt', 'reportgpj'],
])('calls %j %j', async (name, label) => {
  const { taken } = await takeIn(engine, [file(name, 'story')], NOTHING);
  expect(taken.map((text) => [text.label, text.fileName])).toEqual([[label, name]]);
});
