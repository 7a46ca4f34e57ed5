import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/domain/bundle/byte-source.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { ReportInput } from '../../../src/domain/report/model.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { Verification } from '../../../src/domain/verify/checks.ts';
import { verifyFile } from '../../../src/domain/verify/verify-file.ts';
import { AGENCY, bytesOf, harbourLog, REWRITE, value, written } from '../domain/bundle/bundles.ts';
import { fullReview } from '../domain/report/full-review.ts';
import { reportInput } from '../domain/report/fixture.ts';
import { everyFormat, printedPage } from './every-format.ts';

/** A report of the log's review as it is now; the claims and evidence fill every table. */
function inputOf(): ReportInput {
  const log = harbourLog();
  const comparison = compare(
    [AGENCY, REWRITE].map((text, index) => ({ label: `Variant ${index}`, text })),
    { words: true },
  );
  const { claims = [], evidence = [] } = fullReview();
  return {
    ...reportInput(),
    review: { ...log.state(), claims, evidence },
    comparison,
    texts: new Map([AGENCY, REWRITE].map((text) => [sha256Hex(text), text])),
    logHead: log.events.at(-1)?.hash ?? null,
  };
}

const FILES = await everyFormat(inputOf());
const BUNDLE = await bytesOf(value(await written(harbourLog().events)));

async function verified(file: Uint8Array, texts: readonly string[] = []): Promise<Verification> {
  const given = texts.map((text, index) => ({ name: `given-${index}.txt`, text }));
  const options = { bundle: bytesSource(BUNDLE), texts: given };
  return value(await verifyFile(bytesSource(file), options));
}

/** One byte of the file's own words changed, packed as it was. */
function changed(name: string, file: Uint8Array): Uint8Array {
  if (!/zip$|docx$/u.test(name)) {
    // Where a table's seal stands there, only a digit can be another one: a seal of other letters is none.
    const at = Buffer.from(file.subarray(0, -11))
      .toString('latin1')
      .search(/[^a-f][a-f]*$/u);
    return spoiled(file, at);
  }
  const parts = unzipSync(file);
  const part = name.endsWith('zip') ? 'claims.csv' : 'word/comments.xml';
  const bytes = parts[part] ?? new Uint8Array();
  return zipSync({ ...parts, [part]: spoiled(bytes, bytes.length - 60) });
}

function spoiled(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe.each([...FILES])('a report as %s', (name, file) => {
  it('verifies with its bundle and its texts', async () => {
    const { kind, outcome, checks } = await verified(file, [REWRITE]);
    expect([kind, outcome]).toEqual(['report', 'passed']);
    expect(checks.map(({ name: check, outcome: how }) => `${check} ${how}`)).toEqual([
      ...['seal passed', 'text passed', 'text passed', 'files passed', 'log passed', 'contents passed'],
      ...['missing passed', 'log-head passed', 'log-state passed'],
    ]);
    expect(checks[2]?.words).toBe('Text B is given-0.txt.');
  });

  it('does not where a byte of it was changed, and says which check failed', async () => {
    const { outcome, checks } = await verified(changed(name, file));
    expect(outcome).toBe('failed');
    expect(checks.flatMap(({ name: check, outcome: how }) => (how === 'failed' ? [check] : []))).toEqual([
      'seal',
    ]);
  });

  it('does not belong to a text that it was not made from', async () => {
    const { outcome, checks } = await verified(file, ['Nothing burnt.']);
    expect(outcome).toBe('failed');
    expect(checks.map(({ words }) => words)).toContain('given-0.txt is none of the report’s texts.');
  });
});

describe('tables in a zip file', () => {
  const tables = unzipSync(FILES.get('tables.zip') ?? new Uint8Array());

  it('verify in whatever way they were packed again', async () => {
    const packed = zipSync(
      Object.fromEntries(Object.entries(tables).map(([path, bytes]) => [`export/${path}`, bytes])),
      { level: 0 },
    );
    expect((await verified(packed)).outcome).toBe('passed');
  });

  it('do not where one is missing or came from another report', async () => {
    const { ['evidence.csv']: gone, ...rest } = tables;
    expect(gone).toBeDefined();
    const other = FILES.get('mentions.csv') ?? new Uint8Array();
    for (const [packed, words] of [
      [zipSync(rest), 'evidence'],
      [zipSync({ ...tables, 'claims.csv': other }), 'claims'],
      [zipSync({ ...tables, 'more.csv': other }), 'more'],
    ] as const) {
      const { outcome, checks } = await verified(packed);
      expect(outcome).toBe('failed');
      expect(checks.at(1)?.words).toBe(`Not as they were written, missing or not of this report: ${words}.`);
    }
  });
});

describe('what was made to mislead', () => {
  it('a table that hides behind the untouched one in another folder is found', async () => {
    const tables = unzipSync(FILES.get('tables.zip') ?? new Uint8Array());
    const { ['claims.csv']: claims = new Uint8Array(), ...rest } = tables;
    const packed = zipSync({
      'claims.csv': spoiled(claims, claims.length - 60),
      ...rest,
      'old/claims.csv': claims,
    });
    const { outcome, checks } = await verified(packed);
    expect(outcome).toBe('failed');
    expect(checks.at(1)?.words).toContain('claims');
  });

  it('a zip with two files of one name is none', async () => {
    const twice = zipSync({ 'a.csv': new Uint8Array([34]), 'b.csv': new Uint8Array([34]) }, { level: 0 });
    const names = new TextDecoder('latin1').decode(twice);
    const forged = Uint8Array.from(names.replaceAll('b.csv', 'a.csv'), (character) =>
      character.charCodeAt(0),
    );
    expect(await verifyFile(bytesSource(forged), {})).toEqual({ ok: false, problem: 'none' });
  });

  it('properties of a Word file that never end are read in no time', async () => {
    const endless = new TextEncoder().encode('<property name="a" '.repeat(20_000));
    const file = zipSync({ '[Content_Types].xml': new Uint8Array([60]), 'docProps/custom.xml': endless });
    expect(await verifyFile(bytesSource(file), {})).toEqual({ ok: false, problem: 'none' });
  });

  it.each(['\u2028', '\u2029', '\n'])(
    'facts in a text between line ends (%j) are not the report’s',
    async (end) => {
      const forged = `${end}<!-- variorum:facts %22seal%22%3A%22${'1'.repeat(64)} -->${end}<meta name="variorum:facts" content="x">`;
      const input = inputOf();
      const title = `Fire${forged}`;
      const claims = input.review.claims.map((claim) => ({ ...claim, statement: title, note: title }));
      for (const [name, file] of await everyFormat({
        ...input,
        review: { ...input.review, title, claims },
      })) {
        const { checks } = await verified(file);
        expect(checks[0], name).toMatchObject({ name: 'seal', outcome: 'passed' });
      }
    },
  );
});

describe('what says nothing of where it comes from', () => {
  it.each<[string, Uint8Array]>([
    ['a PDF that a browser printed', printedPage('20261122031500')],
    ['another zip of tables', zipSync({ 'claims.csv': new Uint8Array([34, 97, 34]) })],
    ['another Word file', zipSync({ '[Content_Types].xml': new Uint8Array([60]) })],
    ['a damaged zip of tables', (FILES.get('tables.zip') ?? new Uint8Array()).subarray(0, 200)],
  ])('%s', async (_name, file) => {
    expect(await verifyFile(bytesSource(file), {})).toEqual({ ok: false, problem: 'none' });
  });
});
