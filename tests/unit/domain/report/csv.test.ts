import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../../../src/domain/report/csv.ts';
import { csvTable, unguarded } from '../../../../src/domain/report/csv-text.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { wellFormed } from '../../../../src/domain/text/well-formed.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { LEFT_TEXT } from './fixture.ts';
import { fullInput } from './full-review.ts';
import { HOSTILE } from './hostile.ts';
import { parseCsv } from './parse-csv.ts';

const files = reportCsv(buildReport(fullInput()));

function table(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(files.find((file) => file.name === name)?.content ?? '');
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

describe('the tables of a report', () => {
  it('are claims, mentions, discrepancies, evidence and provenance, and a dictionary of every column', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'claims',
      'mentions',
      'discrepancies',
      'evidence',
      'dictionary',
      'provenance',
    ]);
    const described = table('dictionary').map((row) => `${row['table'] ?? ''}.${row['column'] ?? ''}`);
    const written = files
      .filter(({ name }) => name !== 'dictionary')
      .flatMap(({ name, content }) => (parseCsv(content)[0] ?? []).map((column) => `${name}.${column}`));
    expect(described).toEqual(written);
    expect(table('dictionary').every((row) => (row['meaning'] ?? '').endsWith('.'))).toBe(true);
  });

  it('have a row for every claim, mention and source', () => {
    expect(table('claims')).toHaveLength(6);
    expect(table('claims')[0]).toMatchObject({
      claim: '1',
      statement: 'The fire forced 340 people from home.',
      verdict: 'Wrong',
      status: 'resolved',
      tags: 'figures; fire',
      wordings: 'reference A, B altered',
      evidence: '1 Refutes; 2 Refutes',
      support: 'Refutes: 2 sources, 1 origin.',
      disagreement: 'no',
    });
    expect(table('mentions')[1]).toMatchObject({
      claim: '1',
      variant: 'B',
      quote: '430',
      wording: 'altered',
      reference: 'no',
      fidelity: 'Altered (Fidelity), Ada, 2025-03-11T13:33:20.000Z: Figures changed places.',
    });
    expect(table('evidence').map((row) => row['origin_group'])).toEqual(['1', '1', '2']);
    expect(table('evidence')[0]).toMatchObject({ sha256: 'a'.repeat(64), bytes: '1234', claims: '1' });
  });

  it('have every discrepancy: the counts add up to what was found', () => {
    const rows = table('discrepancies');
    expect(rows.reduce((sum, row) => sum + Number(row['count']), 0)).toBe(8);
    expect(rows.map((row) => row['standing'])).toEqual([
      'accepted',
      'promoted',
      'open',
      'open',
      'cosmetic',
      'style',
      'style',
    ]);
  });
});

describe('the tables’ provenance', () => {
  it('names the texts, the log, the versions and every other table by its bytes', () => {
    const rows = table('provenance');
    expect(rows.map(({ fact, subject }) => `${fact ?? ''} ${subject ?? ''}`)).toEqual([
      ...['text A', 'text B', 'log_head ', 'engine_version ', 'app_version '],
      ...['claims', 'mentions', 'discrepancies', 'evidence', 'dictionary'].map((name) => `table ${name}`),
    ]);
    expect(rows[0]?.['value']).toBe(sha256Hex(LEFT_TEXT));
    expect(rows[5]?.['value']).toBe(sha256Hex(files[0]?.content ?? ''));
  });

  it('stands in the last field of the first row of every table, and every row has as many fields as the head', () => {
    for (const { content } of files) {
      const [head = [], first, ...others] = parseCsv(content);
      expect(first?.at(-1)).toMatch(/^variorum:facts %7B/u);
      for (const row of others) expect([row.length, row.at(-1)]).toEqual([head.length, '']);
    }
  });
});

describe('a table', () => {
  it('ends every line with CRLF, begins with a byte-order mark and quotes every text', () => {
    expect(
      csvTable(
        ['a', 'b'],
        [
          ['x "y", z', 3],
          [null, true],
        ],
      ),
    ).toBe('\ufeff"a","b"\r\n"x ""y"", z",3\r\n,yes\r\n');
  });

  it('gives back any texts and numbers', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const [, ...read] = parseCsv(csvTable(['a', 'b', 'c'], rows));
        expect(read.map((row) => row.map(unguarded))).toEqual(
          rows.map((row) => row.map((value) => wellFormed(String(value)).replaceAll('\0', '\u2400'))),
        );
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    '\n=1',
    '  =1',
    '"=1',
    '“=1',
    '\u200b=1',
    '\ufeff=1',
    '\u00a0-1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '−1',
    "'=1",
    '\0=1',
  ])('guards %j with an apostrophe', (text) => {
    const [, row] = parseCsv(csvTable(['a'], [[text]]));
    expect(row?.[0]).toMatch(/^'/u);
  });

  it.each(['rents;=1+1', 'rents;\t+1', 'rents\n@x;"=1', "rents; '=1"])(
    'guards what another locale would take for the next cell in %j',
    (text) => {
      const [, row] = parseCsv(csvTable(['a'], [[text]]));
      for (const part of (row?.[0] ?? '').split(/[;\t\r\n]/u).slice(1))
        expect(part).not.toMatch(/^[\s"]*[=+\-@]/u);
      expect(unguarded(row?.[0] ?? '')).toBe(text);
    },
  );

  it('leaves other texts alone, and numbers too', () => {
    const harmless = ['a;b', 'a=b', '3 - 2', 'x@y', '', '“Said so”', '(=)', '340'];
    const [, ...read] = parseCsv(csvTable(['a'], [...harmless.map((text) => [text]), [-1]]));
    expect(read.map(([text]) => text)).toEqual([...harmless, '-1']);
  });
});
