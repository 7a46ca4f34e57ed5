import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { AGENCY, harbourBundle, harbourLog, REWRITE } from '../domain/bundle/bundles.ts';
import { reportOf } from '../domain/verify/report-of.ts';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-verify-'));
  const bundle = await harbourBundle();
  writeFileSync(file('agency.txt'), AGENCY);
  writeFileSync(file('rewrite.txt'), REWRITE);
  writeFileSync(file('other.txt'), 'Nothing burnt.');
  writeFileSync(file('report.html'), reportOf(harbourLog()));
  writeFileSync(file('edited.html'), reportOf(harbourLog()).replace('Fourteen', 'Fifteen'));
  writeFileSync(file('review.variorum'), bundle);
  bundle[70] = (bundle[70] ?? 0) ^ 1;
  writeFileSync(file('damaged.variorum'), bundle);
  writeFileSync(file('repacked.zip'), Buffer.from('PK\u0003\u0004 something else altogether, long enough'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function verify(
  args: readonly string[],
  input: Uint8Array | string = '',
): Promise<{ status: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const status = await run(['verify', ...args], {
    ...{
      version: '9.9.9',
      standardInput: Readable.from([Buffer.from(input)]),
      wantsColour: false,
      draw: null,
    },
    standardOutput: new Writable({
      write(chunk: Buffer, _encoding, done) {
        out += chunk.toString();
        done();
      },
    }),
    complain: (line) => {
      error += line;
    },
    now: () => 0,
  });
  return { status, out, error };
}

describe('variorum verify', () => {
  it('passes a bundle that is whole', async () => {
    const { status, out, error } = await verify([file('review.variorum'), file('agency.txt')]);
    expect([status, error]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      `${file('review.variorum')} (bundle)`,
      '  passed    Every byte of the bundle is as it was written.',
      '  passed    Every event of the log is as it was written, and none is missing between two others.',
      '  passed    Manifest, log, texts and evidence belong together.',
      '  passed    All that the log names is in it: 2 texts and 1 evidence file.',
      '  passed    agency.txt is the text of “Variant 0”.',
      'Verified.',
      '',
    ]);
  });

  it('passes a report with its texts and its bundle', async () => {
    const { status, out } = await verify([
      ...[file('report.html'), file('agency.txt'), '--bundle', file('review.variorum')],
    ]);
    expect(status).toBe(0);
    expect(out).toContain('passed    The report is as it was written.');
    expect(out).toContain('passed    The newest event of the log is the one');
    expect(out).not.toContain('not made');
  });

  it('says what it could not check, with status 0', async () => {
    const { status, out } = await verify([file('report.html')]);
    expect(status).toBe(0);
    expect(out).toContain('not made  Text A (SHA-256 ');
    expect(out).toMatch(/^Verified; 3 checks could not be made\.$/mu);
  });

  it('gives status 1 for what does not verify, and says what', async () => {
    for (const [args, words] of [
      [[file('edited.html')], 'FAILED    The report is not as it was written'],
      [[file('report.html'), file('other.txt')], 'FAILED    other.txt is none of the report’s texts.'],
      [[file('damaged.variorum')], 'FAILED    The bundle is damaged (events.jsonl has other bytes'],
      [[file('report.html'), '--bundle', file('damaged.variorum')], 'FAILED    The bundle is damaged'],
    ] as const) {
      const { status, out, error } = await verify(args);
      expect([status, error]).toEqual([1, '']);
      expect(out).toContain(words);
      expect(out).toMatch(/^NOT verified/mu);
    }
  });

  it('answers in JSON', async () => {
    const { status, out } = await verify([file('review.variorum'), '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ schema: 'variorum.verification/1', kind: 'bundle', outcome: 'passed' },
      checks: [{ name: 'files', outcome: 'passed' }, {}, {}, {}],
    });
  });

  it('reads standard input', async () => {
    const bundle = await verify(['-'], readFileSync(file('review.variorum')));
    expect([bundle.status, bundle.out.split('\n')[0]]).toEqual([0, '- (bundle)']);
    const report = await verify(['-', file('agency.txt')], readFileSync(file('report.html')));
    expect(report.status).toBe(0);
    const text = await verify([file('report.html'), '-'], REWRITE);
    expect(text.out).toContain('Text B is standard input.');
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ['nothing', () => [], /Name the report or bundle to verify/],
    ['a file that is not there', () => [file('gone.html')], /gone\.html: no such file/],
    ['a folder', () => [folder], /this is a folder/],
    ['a text', () => [file('agency.txt')], /not a report or bundle that can be verified/],
    ['another zip', () => [file('repacked.zip')], /not a bundle as Variorum writes it/],
    [
      'a bundle that is none',
      () => [file('report.html'), '--bundle', file('agency.txt')],
      /agency\.txt: .*not a bundle/,
    ],
    [
      'a bundle of a bundle',
      () => [file('review.variorum'), '--bundle', file('review.variorum')],
      /is a bundle itself/,
    ],
    ['a foreign option', () => [file('report.html'), '--base', '2'], /--base has no meaning for verify/],
    ['a foreign format', () => [file('report.html'), '--format', 'html'], /Unknown format "html"/],
    ['standard input twice', () => ['-', '-'], /only once/],
  ])('refuses %s in one line', async (_what, args, words) => {
    const { status, out, error } = await verify(args());
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(words);
    expect(error.trimEnd()).not.toContain('\n');
  });

  it('leaves --bundle to verify', async () => {
    const error: string[] = [];
    const status = await run(['compare', 'a', 'b', '--bundle', 'c'], {
      ...{
        version: '',
        standardInput: Readable.from([]),
        standardOutput: new Writable(),
        wantsColour: false,
      },
      ...{ complain: (line) => void error.push(line), draw: null, now: () => 0 },
    });
    expect([status, error.join('')]).toEqual([2, expect.stringContaining('--bundle belongs to verify')]);
  });
});
