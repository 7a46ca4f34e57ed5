import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../../src/domain/bundle/byte-source.ts';
import type { ByteSource } from '../../../../src/domain/bundle/byte-source.ts';
import { inOrder } from '../../../../src/domain/review/event-order.ts';
import { renameReview } from '../../../../src/domain/review/changes.ts';
import { BLANK_EVIDENCE } from '../../../../src/domain/review/evidence.ts';
import { reduce } from '../../../../src/domain/review/reduce.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { LogBuilder, randomSteps, startedLog, take } from '../review/log-builder.ts';
import { AGENCY, bytesOf, harbourBundle, harbourLog, problem, readBytes, RECORD } from './bundles.ts';
import { REWRITE, value, written } from './bundles.ts';

describe('a bundle', () => {
  test('gives back the log, the texts and the place of the evidence', async () => {
    const log = harbourLog();
    const bytes = await harbourBundle();
    const read = value(await readBytes(bytes));
    expect(read.events).toEqual(log.events);
    expect(read.state).toEqual(log.state());
    expect([...read.texts.values()].sort()).toEqual([AGENCY, REWRITE]);
    const [evidence] = read.evidence;
    expect(bytes.subarray(evidence?.start, evidence?.end)).toEqual(RECORD);
    expect(evidence?.fileName).toBe('minutes.txt');
    expect(read.manifest).toMatchObject({
      title: 'Harbour fire',
      logHead: log.events.at(-1)?.hash,
      counts: { events: log.events.length, texts: 2, evidence: 1 },
      missing: [],
    });
  });

  test('is the same bytes each time, whatever the order and repetition of its events', async () => {
    const { events } = harbourLog();
    const shuffled = await bytesOf(value(await written([...events.toReversed(), ...events])));
    expect(shuffled).toEqual(await harbourBundle());
  });

  test('opens with other programs', async () => {
    const bytes = await harbourBundle();
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'events.jsonl',
      `evidence/${sha256Hex(new TextDecoder().decode(RECORD))}`,
      'manifest.json',
      ...[AGENCY, REWRITE].map((text) => `texts/${sha256Hex(text)}.txt`).sort(),
    ]);
    expect(files[`texts/${sha256Hex(AGENCY)}.txt`]).toEqual(new TextEncoder().encode(AGENCY));
  });

  test.skipIf(!hasUnzip())('is whole to Info-ZIP', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bundle-'));
    try {
      const file = join(folder, 'review.variorum');
      writeFileSync(file, await harbourBundle());
      expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
      execFileSync('unzip', ['-q', file, '-d', folder]);
      expect(readFileSync(join(folder, 'texts', `${sha256Hex(AGENCY)}.txt`), 'utf8')).toBe(AGENCY);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('gives back any log, with half surrogates and control characters', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, fc.string({ unit: 'binary' }), async (steps, title) => {
        const log = startedLog('a');
        log.do(renameReview(log.state(), `${title}\ud800`));
        for (const step of steps) take(log, step);
        const texts = new Map(steps.map(({ words }) => [sha256Hex(words), words]));
        const bundle = value(await written(log.events, { text: (hash) => texts.get(hash) }));
        const read = value(await readBytes(await bytesOf(bundle)));
        expect(read.events).toEqual(inOrder(log.events));
        expect(read.state).toEqual(log.state());
        for (const [hash, text] of read.texts) expect(texts.get(hash)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('brings two copies to the same state, whichever is taken in by the other', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, randomSteps, async (mine, theirs) => {
        const left = startedLog('a');
        const right = new LogBuilder('b', left.events);
        for (const step of mine) take(left, step);
        for (const step of theirs) take(right, step);
        const [here, there] = await Promise.all(
          [left, right].map(async ({ events }) => {
            const bundle = value(await written(events, { text: () => undefined }));
            return value(await readBytes(await bytesOf(bundle))).events;
          }),
        );
        const both = reduce([...left.events, ...(there ?? [])]);
        expect(reduce([...right.events, ...(here ?? [])])).toEqual(both);
        const joined = value(await written([...(here ?? []), ...(there ?? [])], { text: () => undefined }));
        expect(value(await readBytes(await bytesOf(joined))).state).toEqual(both);
      }),
      { numRuns: 25 },
    );
  });

  test('says what it does not have, and why', async () => {
    const withheld = value(
      await written(harbourLog().events, {
        evidence: () => 'left-out',
        text: (hash) => (hash === sha256Hex(AGENCY) ? AGENCY : undefined),
      }),
    );
    const read = value(await readBytes(await bytesOf(withheld)));
    expect(read.manifest.missing).toEqual([
      { path: `evidence/${sha256Hex(new TextDecoder().decode(RECORD))}`, why: 'left-out' },
      { path: `texts/${sha256Hex(REWRITE)}.txt`, why: 'not-here' },
    ]);
    expect(read.manifest.counts).toMatchObject({ texts: 1, evidence: 0 });
  });
});

describe('writing', () => {
  test('reads evidence piece by piece, says how far it is, and can be stopped', async () => {
    const hash = sha256Hex('x'.repeat(5_000_000));
    const log = harbourLog();
    log.do({
      label: 'Add evidence',
      drafts: [
        {
          type: 'evidence.added',
          payload: {
            ...{ evidenceId: 'e2', details: BLANK_EVIDENCE },
            content: {
              ...{ type: 'file', sha256: hash, bytes: 5_000_000 },
              ...{ mediaType: 'text/plain', fileName: 'x.txt' },
            },
          },
        },
      ],
    });
    let largest = 0;
    const big: ByteSource = {
      size: 5_000_000,
      read: (start, end) => {
        largest = Math.max(largest, end - start);
        return Promise.resolve(new Uint8Array(end - start).fill(0x78));
      },
    };
    const evidence = (each: string): ByteSource | 'not-here' => (each === hash ? big : 'not-here');
    const shares: number[] = [];
    const goOn = (share: number): boolean => shares.push(share) > 0;
    const bundle = value(await written(log.events, { evidence, goOn }));
    expect(largest).toBeLessThanOrEqual(1024 * 1024);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
    expect(shares.at(-1)).toBe(1);
    // What was handed in is handed on, not copied.
    expect(bundle.parts).toContain(big);
    const stopped = await written(log.events, { evidence, goOn: (share) => share < 0.5 });
    expect(problem(stopped).code).toBe('bundle-cancelled');
  });

  test.each<[string, Parameters<typeof written>[1]]>([
    ['a text', { text: () => 'Other words.' }],
    ['evidence', { evidence: () => bytesSource(new Uint8Array(7)) }],
    ['evidence that ends early', { evidence: () => ({ ...bytesSource(RECORD), size: RECORD.length + 1 }) }],
  ])('refuses %s that is not what the log names', async (_what, input) => {
    expect(problem(await written(harbourLog().events, input)).code).toBe('bundle-damaged');
  });

  test('refuses a log that does not verify, and one without its beginning', async () => {
    const { events } = harbourLog();
    const forged = events.map((event, index) => (index === 1 ? { ...event, actor: 'Somebody' } : event));
    expect(problem(await written(forged)).code).toBe('log-tampered');
    expect(problem(await written(events.slice(1))).code).toBe('log-broken');
    expect(problem(await written([])).code).toBe('log-broken');
  });
});

function hasUnzip(): boolean {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
