import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  newReview,
  addVariants,
  defaultVariantDetails,
  renameReview,
} from '../../../src/domain/review/changes.ts';
import { annotateClaim } from '../../../src/domain/review/claim-changes.ts';
import { BLANK_EVIDENCE } from '../../../src/domain/review/evidence.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import { exportBundle } from '../../../src/renderer/review/export-bundle.ts';
import { importBundle } from '../../../src/renderer/review/import-bundle.ts';
import { verifyGivenFile } from '../../../src/renderer/workers/bundle-tasks.ts';
import { open, repositoryOn, there, value } from '../db/support.ts';
import { MemoryEvidence } from '../support/memory-evidence.ts';

const TEXT = 'Forty boats burnt in the harbour.';

interface Desk {
  readonly repository: ReviewRepository;
  readonly evidence: MemoryEvidence;
  readonly newId: () => string;
}

async function desk(prefix: string): Promise<Desk> {
  const { repository, newId } = await repositoryOn(await open(), prefix);
  return { repository, newId, evidence: new MemoryEvidence() };
}

/** A review with one variant and one piece of evidence of so many bytes. */
async function started({ repository, evidence, newId }: Desk, bytes = 3_000_000): Promise<string> {
  const id = newId();
  value(await repository.append(id, newReview('Harbour fire')));
  const sha256 = sha256Hex(TEXT);
  const revision = { sha256, characters: TEXT.length, words: 6, fileName: 'wire.txt', encoding: 'utf-8' };
  const added = addVariants(there(await repository.review(id)), [
    { variantId: 'v', details: defaultVariantDetails('Wire'), revision },
  ]);
  value(await repository.append(id, value(added), { texts: [{ sha256, text: TEXT }] }));
  const content = new Uint8Array(bytes).map((_, index) => (index * 31) % 256);
  const kept = value(await evidence.put(new File([content], 'minutes.bin')));
  const details = { ...BLANK_EVIDENCE, title: 'Minutes' };
  const payload = { evidenceId: 'e', details, content: { type: 'file' as const, ...kept } };
  value(await repository.append(id, { label: 'Add', drafts: [{ type: 'evidence.added', payload }] }));
  return id;
}

async function hashOf(file: Blob): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
}

async function exported(from: Desk, id: string, options = {}): Promise<File> {
  const { content, fileName } = value(await exportBundle(id, from, options));
  return new File([content], fileName);
}

describe('a bundle', () => {
  test('takes a review to another desk and back, and is the same bytes each time', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada);
    const shares: number[] = [];
    const file = await exported(ada, id, { onprogress: (share: number) => shares.push(share) });
    expect(file.name).toBe('variorum-harbour-fire.variorum');
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
    expect(await hashOf(await exported(ada, id))).toBe(await hashOf(file));

    const imported = value(await importBundle(file, ben));
    expect(imported).toEqual({
      ...{ reviewId: id, title: 'Harbour fire', trashed: false, isNew: true },
      ...{ newEvents: 4, newEvidence: 1, missing: [] },
    });
    expect(await ben.repository.review(id)).toEqual(await ada.repository.review(id));
    expect([...ben.evidence.kept.keys()]).toEqual([...ada.evidence.kept.keys()]);

    const state = there(await ben.repository.review(id));
    value(await ben.repository.append(id, there(renameReview(state, 'Harbour fire, read'))));
    const back = value(await importBundle(await exported(ben, id), ada));
    expect(back).toMatchObject({ isNew: false, newEvents: 1, newEvidence: 0 });
    expect(await ada.repository.review(id)).toEqual(await ben.repository.review(id));
  });

  test('says what it lacks: left out, or not here any more', async () => {
    const ada = await desk('ada');
    const id = await started(ada, 10);
    const [hash = ''] = ada.evidence.kept.keys();
    const without = value(await exportBundle(id, ada, { leftOut: new Set([hash]) }));
    expect(without.manifest.missing).toEqual([{ path: `evidence/${hash}`, why: 'left-out' }]);
    ada.evidence.kept.clear();
    const lost = value(await exportBundle(id, ada));
    expect(lost.manifest.missing).toEqual([{ path: `evidence/${hash}`, why: 'not-here' }]);
    const ben = await desk('ben');
    const imported = value(await importBundle(new File([lost.content], 'b.variorum'), ben));
    expect(imported.missing).toEqual(lost.manifest.missing);
  });

  test('that is damaged, or none, changes nothing', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const bytes = new Uint8Array(await (await exported(ada, await started(ada, 10))).arrayBuffer());
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    const damaged = await importBundle(new File([bytes], 'harbour.variorum'), ben);
    expect(damaged).toEqual({ ok: false, problem: { code: 'bundle-damaged', fileName: 'harbour.variorum' } });
    const none = await importBundle(new File(['Nothing'], 'note.txt'), ben);
    expect(none).toEqual({ ok: false, problem: { code: 'bundle-unknown', fileName: 'note.txt' } });
    const empty = await importBundle(new File([], 'e.variorum'), ben);
    expect(empty).toEqual({ ok: false, problem: { code: 'bundle-empty', fileName: 'e.variorum' } });
    const gone = Object.assign(new File(['x'], 'g.variorum'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
    });
    expect(await importBundle(gone, ben)).toMatchObject({ problem: { code: 'file-missing' } });
    expect(await ben.repository.reviews()).toEqual([]);
    expect(ben.evidence.kept.size).toBe(0);
  });

  test('whose evidence cannot be kept brings no review that names it', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const file = await exported(ada, await started(ada));
    ben.evidence.writeFails = 'evidence-disk-full';
    expect(await importBundle(file, ben)).toEqual({
      ok: false,
      problem: { code: 'bundle-disk-full', fileName: 'variorum-harbour-fire.variorum' },
    });
    expect(await ben.repository.reviews()).toEqual([]);
  });

  test('can be stopped on the way out and on the way in', async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada);
    const file = await exported(ada, id);
    for (const stopAt of [0, 0.3, 0.6]) {
      const stop = new AbortController();
      const onprogress = (share: number): void => {
        if (share >= stopAt) stop.abort();
      };
      const out = exportBundle(id, ada, { signal: stop.signal, onprogress });
      if (stopAt === 0) stop.abort();
      expect(await out).toMatchObject({ problem: { code: 'bundle-cancelled' } });
      const again = new AbortController();
      const taken = importBundle(file, ben, {
        signal: again.signal,
        onprogress: (share) => {
          if (share >= stopAt) again.abort();
        },
      });
      if (stopAt === 0) again.abort();
      expect(await taken).toMatchObject({ problem: { code: 'bundle-cancelled' } });
    }
    expect(await ben.repository.reviews()).toEqual([]);
  });

  test('is verified in the worker', async () => {
    const ada = await desk('ada');
    const file = await exported(ada, await started(ada, 10));
    const texts = [{ name: 'wire.txt', text: TEXT }];
    const verified = value(await verifyGivenFile({ file, texts, bundle: null }));
    expect(verified).toMatchObject({ kind: 'bundle', outcome: 'passed' });
    expect(verified.checks.at(-1)?.words).toBe('wire.txt is the text of “Wire”.');
  });

  // Times are shown, not asserted: they depend on the machine. What is asserted is that the work was done.
  test('of a long review', { timeout: 120_000 }, async () => {
    const [ada, ben] = [await desk('ada'), await desk('ben')];
    const id = await started(ada, 1_000_000);
    for (let batch = 0; batch < 4; batch += 1) {
      const drafts = Array.from({ length: 1_000 }, (_, index) => {
        const details = {
          statement: `Statement ${index} of batch ${batch}`,
          kind: 'event' as const,
          note: '',
        };
        return annotateClaim(`c-${batch}-${index}`, details, []).drafts;
      }).flat();
      value(await ada.repository.append(id, { label: 'Claims', drafts }));
    }
    const idle = await longestPause(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
    const out = await longestPause(() => exported(ada, id));
    const taken = await longestPause(() => importBundle(out.value, ben));
    expect(value(taken.value).newEvents).toBe(4_004);
    console.info(
      `idle pause ${idle.longest} ms; out ${out.ms} ms, longest pause ${out.longest}; in ${taken.ms} ms, ${taken.longest}; ${out.value.size} bytes`,
    );
  });
});

/** Runs something, and measures for how long at most the window could not answer. */
async function longestPause<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number; readonly longest: number }> {
  const start = performance.now();
  let [last, longest, isDone] = [start, 0, false];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const worked = await work();
  isDone = true;
  return { value: worked, ms: Math.round(performance.now() - start), longest: Math.round(longest) };
}
