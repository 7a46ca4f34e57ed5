import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
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

interface Terminal {
  readonly wantsColour?: boolean;
  /** Gets what is drawn over itself on standard error; absent where that is no terminal. */
  readonly draw?: (text: string) => void;
}

async function variorum(
  args: readonly string[],
  input: string | Readable = '',
  { wantsColour = false, draw }: Terminal = {},
): Promise<Outcome> {
  let [out, error, clock] = ['', '', 0];
  const status = await run(args, {
    version: '9.9.9',
    standardInput: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    standardOutput: new Writable({
      write(chunk: Buffer, _encoding, done) {
        out += chunk.toString();
        done();
      },
    }),
    complain: (line) => {
      error += line;
    },
    wantsColour,
    draw: draw ?? null,
    // Every look at the clock is a second later.
    now: () => (clock += 1_000),
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
    expect(out).toContain('Only A has this passage');
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

  it('reads the others against the base', async () => {
    const longer = `${LEFT}The harbour master denied the report.\n`;
    const { out } = await variorum(['compare', '-', file('right.txt'), '--base', '2'], longer);
    expect(out).toContain('B and A: derived');
    expect(out).toMatch(/place, changed .*\[Brattholm\] → \[Langholm\]/);
    expect(out).toMatch(/addition.* \(nothing\) → \[The harbour master/);
    expect(out).toContain('Only A has this');
  });

  it('colours the text for a terminal that wants it, and never a file', async () => {
    const args = ['compare', file('left.txt'), file('right.txt')];
    const escape = '\u001b[';
    expect((await variorum(args, '', { wantsColour: true })).out).toContain(escape);
    expect((await variorum(args)).out).not.toContain(escape);
    expect((await variorum([...args, '--colour', 'always'])).out).toContain(escape);
    expect((await variorum([...args, '--colour', 'never'], '', { wantsColour: true })).out).not.toContain(
      escape,
    );
    await variorum([...args, '-o', file('plain.txt')], '', { wantsColour: true });
    expect(readFileSync(file('plain.txt'), 'utf8')).not.toContain(escape);
  });

  it('writes a report as HTML that asks for nothing, the same bytes each time', async () => {
    const args = ['compare', file('left.txt'), file('right.txt'), '--format', 'html'];
    const { status, out } = await variorum(args);
    expect(status).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    for (const words of ['Langholm', 'Brattholm', 'painful', 'Quotation altered', 'left.txt'])
      expect(out).toContain(words);
    expect(out).not.toMatch(/<script|<link|<img|https?:\/\//);
    // There is no review, so nothing is said of claims.
    expect(out.slice(out.indexOf('<body>'))).not.toMatch(/claims?\b/i);
    expect((await variorum(args)).out).toBe(out);
  });

  it('writes Markdown', async () => {
    const args = ['compare', file('left.txt'), file('right.txt'), '--format', 'md', '--base', '2'];
    const { out } = await variorum(args);
    expect(out).toMatch(/^<!-- variorum:facts .* -->\n\n# left\.txt, right\.txt\n/);
    expect(out).toContain('| B | right.txt (base) | 16 |');
    expect(out).toMatch(/\*\*Quotation altered\*\* B ¶ 1 «harsh» → A ¶ 1 «painful»\. /);
  });

  it('counts the differences under a rule that is off as substance', async () => {
    writeFileSync(file('plain-marks.txt'), LEFT.replaceAll(/[“”]/g, '"'));
    const args = ['compare', file('left.txt'), file('plain-marks.txt')];
    expect((await variorum(args)).out).toMatch(/0 critical|2 style|style/);
    expect((await variorum(args)).out).not.toContain('quotation-marks');
    const { out } = await variorum([...args, '--rule-off', 'quotation-marks', '--rule-off', 'dashes']);
    expect(out).toMatch(/minor .*quotation-marks/);
  });

  it('stops when the time is up, and says what is missing', async () => {
    const args = ['compare', file('left.txt'), file('right.txt'), '--time-limit', '0'];
    const { status, out, error } = await variorum([...args, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ incomplete: { pairs: [[0, 1]] } });
    expect(error).toMatch(/^variorum: Comparison incomplete\. The time was up .*\n$/);
  });

  it('shows on a terminal how far it is, and takes the bar away', async () => {
    const drawn: string[] = [];
    const args = ['compare', file('left.txt'), file('right.txt')];
    const { error } = await variorum(args, '', { draw: (text) => drawn.push(text) });
    expect(error).toBe('');
    expect(drawn[0]).toMatch(/\[#+ +\] +\d+ % compared$/);
    expect(drawn.at(-1)).toBe('\r\u001b[2K');
  });

  it('does not let a text steer the terminal', async () => {
    const { out } = await variorum(['compare', file('steering.txt'), file('right.txt')]);
    expect(out).toContain('ferry');
    for (const control of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(control);
  });
});

describe('variorum compare --batch', () => {
  const line = (id: unknown, ...texts: readonly string[]): string =>
    JSON.stringify({ id, variants: texts.map((text, index) => ({ label: `v${index}`, text })) });

  interface Answer extends Partial<Comparison> {
    readonly id: string | number | null;
    readonly error?: string;
  }
  const answers = (out: string): Answer[] =>
    out
      .split('\n')
      .slice(0, -1)
      .map((one) => JSON.parse(one) as Answer);

  it('answers each line with its comparison', async () => {
    const input = `${line('one', LEFT, RIGHT)}\n\n${line(2, RIGHT, RIGHT, LEFT)}`;
    const { status, out, error } = await variorum(['compare', '--batch', '-'], input);
    expect([status, error]).toEqual([0, '']);
    const [one, two, ...others] = answers(out);
    expect(others).toEqual([]);
    expect([one?.id, one?.schema, one?.pairs?.length]).toEqual(['one', 'variorum.comparison/1', 1]);
    expect(one?.pairs?.[0]?.alignments[0]).not.toHaveProperty('words');
    expect([two?.id, two?.pairs?.length, two?.variants?.map(({ label }) => label)]).toEqual([
      2,
      3,
      ['v0', 'v1', 'v2'],
    ]);
  });

  it('gives words when asked for, and writes to a file', async () => {
    writeFileSync(file('batch.jsonl'), `${line('w', LEFT, RIGHT)}\r\n`);
    const args = ['compare', '--batch', file('batch.jsonl'), '--words', '-o', file('answers.jsonl')];
    expect(await variorum(args)).toEqual({ status: 0, out: '', error: '' });
    const [answer] = answers(readFileSync(file('answers.jsonl'), 'utf8'));
    expect(answer?.pairs?.[0]?.alignments[0]).toHaveProperty('words');
  });

  it('says what is wrong with a bad line, and goes on', async () => {
    const bad: [string | Buffer, string | number | null, RegExp][] = [
      ['not json', null, /^line 1: not JSON/],
      [Buffer.from([0x22, 0xff, 0x22]), null, /^line 2: not valid UTF-8/],
      ['[1, 2]', null, /^line 3: must be a JSON object|^line 3: "id" is missing/],
      [JSON.stringify({ id: 'a' }), 'a', /^line 4: "variants" is missing/],
      [JSON.stringify({ variants: [] }), null, /^line 5: "id" is missing/],
      [line('b', LEFT), 'b', /^line 6: "variants" needs two or more/],
      [line(7, ...Array.from({ length: 21 }, () => LEFT)), 7, /^line 7: "variants" takes at most 20/],
      [
        JSON.stringify({ id: 'c', variants: [{ text: 1 }, { text: '' }] }),
        'c',
        /^line 8: "variants\.0\.text" must be/,
      ],
      ['null', null, /^line 9: must be a JSON object/],
    ];
    const lines = [...bad.map(([content]) => Buffer.from(content)), Buffer.from(line('good', LEFT, RIGHT))];
    const input = Buffer.concat(lines.flatMap((one) => [one, Buffer.from('\n')]));
    const { status, out } = await variorum(['compare', '--batch', '-'], Readable.from([input]));
    expect(status).toBe(1);
    const found = answers(out);
    expect(found).toHaveLength(bad.length + 1);
    bad.forEach(([, id, message], index) => {
      expect(Object.keys(found[index] ?? {})).toEqual(['id', 'error']);
      expect(found[index]?.id).toBe(id);
      expect(found[index]?.error).toMatch(message);
    });
    expect(found.at(-1)).toMatchObject({ id: 'good', schema: 'variorum.comparison/1' });
  });

  it('reads the next line only when the last is answered', async () => {
    let given = 0;
    const ahead: number[] = [];
    let answered = 0;
    function* source(): Generator<Buffer> {
      for (; given < 40; given++) {
        ahead.push(given - answered);
        yield Buffer.from(`${line(given, 'One cat.', 'Two cats.')}\n`);
      }
    }
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        answered++;
        setImmediate(done);
      },
    });
    const status = await run(['compare', '--batch', '-'], {
      ...{ version: '', standardOutput: slow, wantsColour: false, draw: null, now: () => 0 },
      standardInput: Readable.from(source(), { highWaterMark: 1 }),
      complain: () => undefined,
    });
    expect([status, answered]).toEqual([0, 40]);
    expect(Math.max(...ahead)).toBeLessThan(5);
  });

  it('shows how far it is on a terminal, and takes the bar away', async () => {
    writeFileSync(file('bar.jsonl'), `${line(1, LEFT, RIGHT)}\n${line(2, LEFT, RIGHT)}\n`);
    const drawn: string[] = [];
    await variorum(['compare', '--batch', file('bar.jsonl')], '', { draw: (text) => drawn.push(text) });
    expect(drawn[0]).toMatch(/\[#{12} {12}\] {2}50 % 1 compared, 0 bad$/);
    expect(drawn[1]).toMatch(/\[#{24}\] 100 % 2 compared, 0 bad$/);
    expect(drawn.at(-1)).toBe('\r\u001b[2K');
  });
});

describe('variorum: help and version', () => {
  it('prints them', async () => {
    expect(await variorum(['--version'])).toEqual({ status: 0, out: '9.9.9\n', error: '' });
    const help = await variorum(['compare', '--help']);
    expect(help.status).toBe(0);
    for (const option of [
      '--format',
      '--words',
      '--base',
      '--batch',
      '--colour',
      '--output',
      '--version',
      '--help',
    ])
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
    ['an unknown option', () => ['compare', left(), left(), '--sideways'], /--sideways/],
    ['an unknown format', () => ['compare', left(), left(), '--format', 'pdf'], /Unknown format "pdf"/],
    ['words without JSON', () => ['compare', left(), left(), '--words'], /--format json/],
    [
      'a base that is none of the files',
      () => ['compare', left(), left(), '--base', '3'],
      /--base 3 .* from 1 to 2/,
    ],
    ['a base that is no number', () => ['compare', left(), left(), '--base', 'A'], /--base A .* from 1 to 2/],
    ['an unknown colour', () => ['compare', left(), left(), '--colour', 'red'], /Unknown colour "red"/],
    [
      'an unknown rule',
      () => ['compare', left(), left(), '--rule-off', 'spelling-bee'],
      /Unknown rule "spelling-bee"/,
    ],
    ['no time', () => ['compare', left(), left(), '--time-limit', 'soon'], /--time-limit soon is no time/],
    ['files beside a batch', () => ['compare', '--batch', left(), left()], /--batch takes its texts/],
    [
      'a format for a batch',
      () => ['compare', '--batch', left(), '--format', 'md'],
      /--batch writes JSON lines/,
    ],
    ['a missing batch', () => ['compare', '--batch', file('gone.jsonl')], /gone\.jsonl: no such file/],
    ['a batch over its own output', () => ['compare', '--batch', left(), '-o', left()], /one of the files/],
    [
      'a batch whose output cannot be written',
      () => ['compare', '--batch', left(), '-o', file('no/such/folder.jsonl')],
      /folder\.jsonl: could not be written/,
    ],
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
