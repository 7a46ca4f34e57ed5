import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';

const LEFT = 'The ferry to Langholm leaves at noon. “A painful step,” the captain said. 14 boats wait.\n';
const RIGHT = 'The ferry to Brattholm leaves at noon. “A harsh step,” the captain said. 14 boats wait.\n';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  writeFileSync(file('left.txt'), LEFT);
  writeFileSync(file('right.txt'), RIGHT);
  writeFileSync(file('empty.txt'), ' \n');
  writeFileSync(file('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 255]));
  writeFileSync(file('latin.txt'), Buffer.from('Le café est fermé.', 'latin1'));
  writeFileSync(file('steering.txt'), 'The \u001b[31mferry\u202e to Langholm leaves at noon\u0007 today.');
  writeFileSync(file('huge.txt'), 'x');
  truncateSync(file('huge.txt'), 20 * 1024 * 1024 + 1);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

async function variorum(args: readonly string[], input = ''): Promise<Outcome> {
  let [out, error] = ['', ''];
  const status = await run(args, {
    version: '9.9.9',
    standardInput: Readable.from([Buffer.from(input)]),
    print: (text) => {
      out += text;
    },
    complain: (line) => {
      error += line;
    },
  });
  return { status, out, error };
}

describe('variorum compare', () => {
  it('prints a summary for people, most dangerous first', async () => {
    const { status, out, error } = await variorum(['compare', file('left.txt'), file('right.txt')]);
    expect([status, error]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^A {2}left\.txt {2}16 words {2}SHA-256 [0-9a-f]{64}$/);
    expect(out).toContain('A and B: derived');
    const quotation = lines.findIndex((line) =>
      /critical .*quotation, altered .*\[painful\] → \[harsh\]/.test(line),
    );
    const place = lines.findIndex((line) =>
      /material .*place, changed .*\[Langholm\] → \[Brattholm\]/.test(line),
    );
    expect(quotation).toBeGreaterThan(0);
    expect(place).toBeGreaterThan(quotation);
  });

  it('calls the texts by their letters', async () => {
    const longer = `${LEFT}The harbour master denied the report.\n`;
    const { out } = await variorum(['compare', '-', file('right.txt')], longer);
    expect(out).toContain('Only A has this passage.');
  });

  it('gives the comparison as JSON, with words when asked for', async () => {
    const plain = await variorum(['compare', file('left.txt'), file('right.txt'), '--format', 'json']);
    const comparison = JSON.parse(plain.out) as Comparison;
    expect(comparison.schema).toBe('variorum.comparison/1');
    expect(comparison.variants.map((variant) => variant.label)).toEqual(['left.txt', 'right.txt']);
    expect(comparison.pairs[0]?.alignments[0]).not.toHaveProperty('words');
    const withWords = await variorum([
      'compare',
      '--words',
      '--format=json',
      file('left.txt'),
      file('right.txt'),
    ]);
    expect(JSON.parse(withWords.out)).toHaveProperty('pairs.0.alignments.0.words');
  });

  it('reads standard input for -', async () => {
    const { status, out } = await variorum(['compare', '-', file('right.txt')], LEFT);
    expect(status).toBe(0);
    expect(out).toContain('A  standard input  16 words');
  });

  it('writes to a file with -o', async () => {
    const { status, out } = await variorum([
      'compare',
      file('left.txt'),
      file('right.txt'),
      '-o',
      file('out.txt'),
    ]);
    expect([status, out]).toEqual([0, '']);
    expect(readFileSync(file('out.txt'), 'utf8')).toContain('A and B: derived');
  });

  it('never writes over a file that it compares', async () => {
    const before = readFileSync(file('left.txt'), 'utf8');
    const args = ['compare', file('left.txt'), file('right.txt'), '-o', join(folder, '.', 'left.txt')];
    const { status, error } = await variorum(args);
    expect(status).toBe(2);
    expect(error).toContain('is one of the files to compare');
    expect(readFileSync(file('left.txt'), 'utf8')).toBe(before);
  });

  it('does not let a text steer the terminal', async () => {
    const { out } = await variorum(['compare', file('steering.txt'), file('right.txt')]);
    expect(out).toContain('ferry');
    for (const control of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(control);
  });
});

describe('variorum: help and version', () => {
  it('prints them', async () => {
    expect(await variorum(['--version'])).toEqual({ status: 0, out: '9.9.9\n', error: '' });
    const help = await variorum(['compare', '--help']);
    expect(help.status).toBe(0);
    for (const option of ['--format', '--words', '--output', '--version', '--help'])
      expect(help.out).toContain(option);
  });
});

describe('variorum: bad input', () => {
  const left = (): string => file('left.txt');

  it.each<[string, () => string[], RegExp]>([
    ['no command', () => [], /No command given/],
    ['an unknown command', () => ['collate'], /Unknown command "collate"/],
    ['one file', () => ['compare', left()], /at least two files/],
    ['too many files', () => ['compare', ...Array.from({ length: 21 }, left)], /21 files given.*at most 20/],
    ['an unknown option', () => ['compare', left(), left(), '--colour'], /--colour/],
    ['an unknown format', () => ['compare', left(), left(), '--format', 'pdf'], /Unknown format "pdf"/],
    ['words without JSON', () => ['compare', left(), left(), '--words'], /--format json/],
    ['standard input twice', () => ['compare', '-', '-'], /only once/],
    ['a missing file', () => ['compare', left(), file('gone.txt')], /gone\.txt: no such file/],
    ['a folder', () => ['compare', left(), folder], /folder/],
    ['an empty file', () => ['compare', left(), file('empty.txt')], /empty\.txt: the text is empty/],
    ['a binary file', () => ['compare', left(), file('binary.txt')], /binary\.txt: not a text file/],
    [
      'invalid UTF-8',
      () => ['compare', left(), file('latin.txt')],
      /latin\.txt: not valid UTF-8.*Save it as UTF-8/,
    ],
    ['a huge file', () => ['compare', left(), file('huge.txt')], /huge\.txt: larger than 20 MB/],
    ['empty standard input', () => ['compare', left(), '-'], /standard input: the text is empty/],
    [
      'an output that cannot be written',
      () => ['compare', left(), left(), '-o', file('no/such/folder.txt')],
      /folder\.txt: could not be written/,
    ],
  ])('refuses %s with one clear line and status 2', async (_, args, message) => {
    const { status, out, error } = await variorum(args());
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error).toMatch(/^variorum: [^\n]+\n$/);
  });
});
