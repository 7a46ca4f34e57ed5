import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { Services } from '../../../src/renderer/app/services.ts';
import { ReviewSession } from '../../../src/renderer/review/review-session.svelte.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine } from '../support/stub-engine.ts';

const TEXTS = ['The bridge at Enkhof opens on Monday.', 'The bridge at Enkhof opens on Friday.'];

let engine: StubEngine;
let services: Services;
let reviewId: string;
let stop: () => void = () => undefined;

beforeEach(async () => {
  engine = new StubEngine();
  services = await servicesOn(engine);
  const made = await services.repository.create('The bridge');
  if (!made.ok) throw new Error('The review was not made.');
  reviewId = made.value;
});
afterEach(() => {
  stop();
});

/** Opens the review as a screen does, which reads it as long as it is there. */
async function open(): Promise<ReviewSession> {
  const { repository, queue, newId } = services;
  let session: ReviewSession | undefined;
  stop = $effect.root(() => {
    const opened = new ReviewSession(reviewId, {
      ...{ repository, queue, engine, newId },
      reviewer: () => 'Ida',
      onproblem: (code) => {
        throw new Error(code);
      },
    });
    $effect(() => {
      expect(opened.review).not.toBeNull();
    });
    session = opened;
  });
  await vi.waitUntil(() => session?.review);
  if (session === undefined) throw new Error('There is no session.');
  return session;
}

/** The review with two variants, compared. */
async function openCompared(): Promise<ReviewSession> {
  const session = await open();
  const about = { fileName: '', words: 7, encoding: 'utf-8' };
  await session.addTexts(
    TEXTS.map((text, index) => ({ ...about, label: `v${index}`, text, sha256: sha256Hex(text) })),
  );
  await vi.waitUntil(() => engine.asked.length > 0);
  const inputs = TEXTS.map((text, index) => ({ label: `v${index}`, text }));
  engine.asked[0]?.resolve(compare(inputs, { words: true }));
  await vi.waitUntil(() => session.run.result);
  return session;
}

describe('an open review', () => {
  it('marks its differences anew for a decision, and not for a word in a claim’s note', async () => {
    const session = await openCompared();
    const { view } = session;
    const { marks } = view;
    expect(marks.length).toBeGreaterThan(0);
    const claimId = session.claimWork.annotate({ variant: 0, start: 4, end: 10 }) ?? '';
    await session.claimWork.change(claimId, { note: 'Ask the harbour.' });
    await vi.waitUntil(() => session.claims[0]?.note === 'Ask the harbour.');
    expect(view.marks).toBe(marks);
    session.ledger.decide(view.entries, 'dismissed', '');
    await vi.waitUntil(() => view.marks !== marks);
    expect(view.marks.map(({ tone }) => tone)).toEqual(marks.map(() => 'style'));
  });

  it('has the very same variants after a change that is not about them: the matrix is made of them', async () => {
    const session = await openCompared();
    const { variants } = session;
    expect(variants).toHaveLength(2);
    session.claimWork.annotate({ variant: 0, start: 4, end: 10 });
    await vi.waitUntil(() => session.claims.length === 1 && services.queue.pending.length === 0);
    expect(session.variants).toBe(variants);
    const [first] = variants;
    if (first) session.changeVariant(first, { label: 'Agency copy' });
    await vi.waitUntil(() => session.variants[0]?.label === 'Agency copy');
    // The comparison with the new label.
    await vi.waitUntil(() => engine.asked.length === 2 && services.queue.pending.length === 0);
  });

  it('is not read twice where somebody was about to open it: it waits for what is being read', async () => {
    const { repository } = services;
    repository.ahead.start(reviewId);
    const read = vi.spyOn(repository, 'review');
    const session = await open();
    expect(session.review?.title).toBe('The bridge');
    expect(repository.ahead.underWay(reviewId)).toBeNull();
    // Only now: it follows what other windows write.
    expect(read).toHaveBeenCalledOnce();
  });

  it('does not read texts again that the engine has in memory', async () => {
    await openCompared();
    stop();
    vi.spyOn(engine, 'rememberedTexts').mockReturnValue(TEXTS);
    const read = vi.spyOn(services.repository, 'text');
    await open();
    await vi.waitUntil(() => engine.asked.length === 2);
    expect(engine.asked[1]?.labels).toEqual(['v0', 'v1']);
    expect(read).not.toHaveBeenCalled();
  });
});
