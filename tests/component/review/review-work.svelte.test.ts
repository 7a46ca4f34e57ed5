import { flushSync } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WHOLE_QUEUE } from '../../../src/domain/check/queue.ts';
import { toCheck, type ToCheck } from '../../../src/domain/check/to-check.ts';
import type { Change } from '../../../src/domain/review/change.ts';
import type { ReviewState } from '../../../src/domain/review/state.ts';
import type { Compared } from '../../../src/renderer/review/comparison-run.svelte.ts';
import { ReviewChecks } from '../../../src/renderer/review/review-checks.svelte.ts';
import { ReviewClaims } from '../../../src/renderer/review/review-claims.ts';
import { CheckReview, checkedTexts } from '../features/check-desk.ts';
import { spanIn } from '../support/comparison.ts';

const TEXTS = [
  'The ferry board of Varnby counted 14 cracked pillars on Tuesday. Repairs will cost 45 million kroner.',
  'The ferry board of Varnby counted 41 cracked pillars on Tuesday. Repairs will cost 45 million kroner.',
];

/** The work on a review in memory, with every change that was saved. */
async function workOn({
  isCompared = true,
  find,
  isDue = () => true,
}: { isCompared?: boolean; find?: () => Promise<ToCheck>; isDue?: () => boolean } = {}) {
  const memory = new CheckReview(checkedTexts(TEXTS));
  const { comparison, texts } = memory.checked;
  const compared: Compared = {
    comparison,
    texts: texts.map((source, index) => ({
      ...source,
      label: source.variantId,
      sha256: comparison.variants[index]?.sha256 ?? '',
    })),
  };
  let review = $state.raw<ReviewState>(memory.state);
  const saved: (string | undefined)[] = [];
  const services = {
    review: () => review,
    rules: () => review,
    compared: () => (isCompared ? compared : null),
    isDue,
    find: find ?? ((found: Compared, base: number) => Promise.resolve(toCheck(found, base))),
    reviewer: () => memory.actor,
    newId: memory.newId,
    save: (change: Change | null) => {
      saved.push(change?.label);
      memory.do(change);
      review = memory.state;
      return Promise.resolve();
    },
  };
  const claims = new ReviewClaims(services);
  const made: ReviewChecks[] = [];
  onTestFinished(
    $effect.root(() => {
      made.push(new ReviewChecks({ ...services, claims }));
    }),
  );
  const [checks] = made;
  if (checks === undefined) throw new Error('No effects ran.');
  if (isCompared && find === undefined) await vi.waitFor(() => expect(checks.coverage).not.toBeNull());
  return {
    claims,
    checks,
    saved,
    do: (change: Change | null) => void services.save(change),
    claim: (claimId: string | null) => {
      const found = review.claims.find(({ id }) => id === claimId);
      if (found === undefined) throw new Error('There is no such claim.');
      return found;
    },
    count: () => review.claims.length,
  };
}

const on = (variant: number, words: string) => ({ variant, ...spanIn(TEXTS[variant] ?? '', words) });

describe('the work on claims', () => {
  it('annotates words, and opens the claim where it is annotated already', async () => {
    const work = await workOn();
    const id = work.claims.annotate(on(0, '14 cracked pillars'));
    expect(work.claim(id).mentions.map(({ status, anchor }) => [status, anchor.quote])).toEqual([
      ['confirmed', '14 cracked pillars'],
      ['proposed', '41 cracked pillars'],
    ]);
    expect(work.claims.annotate(on(0, '14 cracked pillars'))).toBe(id);
    expect(work.claims.annotate(on(0, '45 million kroner'))).not.toBe(id);
    expect(work.count()).toBe(2);
  });

  it('annotates nothing before there is a comparison', async () => {
    const work = await workOn({ isCompared: false });
    expect(work.claims.annotate(on(0, '14 cracked pillars'))).toBeNull();
    expect(work.saved).toEqual([]);
  });

  it('gives a verdict on the scale and the revisions of the review', async () => {
    const work = await workOn();
    const id = work.claims.add({ statement: 'The pier is closed.', kind: 'event' });
    await work.claims.giveVerdict(id, { verdict: 'wrong', reason: 'It is open.' });
    const [given] = work.claim(id).verdicts;
    expect(given).toMatchObject({ verdict: 'wrong', reason: 'It is open.', scaleId: 'desk' });
    expect(given?.basedOn).toHaveLength(TEXTS.length);
  });

  it('confirms, corrects, adds and removes mentions', async () => {
    const work = await workOn();
    const id = work.claims.annotate(on(0, '14 cracked pillars')) ?? '';
    const quotes = () => work.claim(id).mentions.map(({ status, anchor }) => `${status} ${anchor.quote}`);
    const [own, other] = work.claim(id).mentions.map(({ mentionId }) => mentionId);
    work.claims.correctMention(id, other ?? '', on(1, '41 cracked'));
    expect(quotes()).toEqual(['confirmed 14 cracked pillars', 'confirmed 41 cracked']);
    work.claims.addMention(id, on(1, '45 million'));
    expect(quotes()).toContain('confirmed 45 million');
    work.claims.removeMention(id, own ?? '');
    expect(quotes()).toEqual(['confirmed 41 cracked', 'confirmed 45 million']);
  });

  it('confirms all that is proposed', async () => {
    const work = await workOn();
    const id = work.claims.annotate(on(0, '14 cracked pillars')) ?? '';
    work.claims.confirmMentions(id);
    expect(work.claim(id).mentions.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
  });

  it('splits mentions off, and merges claims', async () => {
    const work = await workOn();
    const id = work.claims.annotate(on(0, '14 cracked pillars')) ?? '';
    const [, other] = work.claim(id).mentions;
    const part = work.claims.split(id, new Set([other?.mentionId ?? '']), 'There are 41.');
    expect(work.claim(part)).toMatchObject({ statement: 'There are 41.', mentions: [{ variantId: 'v1' }] });
    expect(work.claim(id).mentions).toHaveLength(1);
    work.claims.merge(id, new Set([id, part]));
    expect(work.count()).toBe(1);
    expect(work.claim(id).mentions).toHaveLength(2);
  });

  it('does nothing to a claim or a mention that is gone', async () => {
    const work = await workOn();
    const id = work.claims.annotate(on(0, '14 cracked pillars')) ?? '';
    const [own] = work.claim(id).mentions;
    work.claims.confirmMention(id, 'gone');
    work.claims.remove('gone');
    expect(work.claim(id).mentions[0]).toEqual(own);
    work.claims.remove(id);
    expect(work.count()).toBe(0);
  });
});

describe('what there is to check', () => {
  /** The work with its queue arranged; the entry about some words of the first variant. */
  async function arranged() {
    const work = await workOn();
    work.checks.arrange();
    const entry = (words: string) => {
      const found = work.checks.entries.find(
        (one) => one.type === 'suggestion' && one.suggestion.lead.text.includes(words),
      );
      if (found?.type !== 'suggestion') throw new Error(`“${words}” is not in the queue.`);
      return found;
    };
    return { ...work, entry };
  }

  it('is nothing before there is a comparison', async () => {
    const { checks } = await workOn({ isCompared: false });
    checks.arrange();
    expect([checks.entries, checks.coverage, checks.currentId]).toEqual([[], null, null]);
    expect(checks.suggestions.open).toEqual([]);
  });

  it('is worked out when it is due, and only once', async () => {
    let isDue = $state(false);
    let hasTime = $state(false);
    const find = vi.fn(() => Promise.reject<ToCheck>(new Error('not asked for here')));
    await workOn({ find, isDue: () => isDue || hasTime });
    flushSync();
    expect(find).not.toHaveBeenCalled();
    isDue = true;
    flushSync();
    hasTime = true;
    flushSync();
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('says so where it could not be worked out', async () => {
    const { checks } = await workOn({ find: () => Promise.reject(new Error('no memory')) });
    await vi.waitFor(() => expect(checks.hasFailed).toBe(true));
    expect(checks.coverage).toBeNull();
  });

  it('makes a judged suggestion a claim on the review’s scale, and counts it', async () => {
    const work = await arranged();
    const before = work.checks.coverage?.signedOff ?? 0;
    work.checks.judge(work.entry('14'), 'confirmed', 'Counted.', true);
    expect(work.count()).toBe(1);
    const [entry] = work.checks.entries.filter(({ type }) => type === 'claim');
    if (entry?.type !== 'claim') throw new Error('The claim is not in the queue.');
    expect(entry.isDone).toBe(true);
    expect(entry.claim.verdicts).toMatchObject([
      { verdict: 'confirmed', reason: 'Counted.', scaleId: 'desk', basedOn: { length: TEXTS.length } },
    ]);
    expect(work.checks.coverage?.signedOff).toBeGreaterThan(before);
  });

  it('goes on citing what the reviewer’s verdict before cites', async () => {
    const work = await arranged();
    const id = work.claims.annotate(on(0, '14 cracked pillars'));
    await work.claims.giveVerdict(id ?? '', { verdict: 'query', reason: '', evidenceIds: ['letter'] });
    const entry = work.checks.entries.find((one) => one.id === id);
    if (entry === undefined) throw new Error('The claim is not in the queue.');
    work.checks.judge(entry, 'confirmed', 'It says so.', false);
    expect(work.claim(id).verdicts).toMatchObject([{ verdict: 'confirmed', evidenceIds: ['letter'] }]);
  });

  it('takes back what a quorum no longer has: the standing follows the rules', async () => {
    const work = await arranged();
    work.checks.judge(work.entry('14'), 'confirmed', '', true);
    const covered = work.checks.coverage?.signedOff ?? 0;
    expect(covered).toBeGreaterThan(0);
    work.do({
      label: 'Quorum',
      drafts: [{ type: 'policy.changed', payload: { changes: { quorum: { needed: 2, of: 2 } } } }],
    });
    expect(work.checks.coverage?.signedOff).toBe(0);
  });

  it('accepts without a verdict, rejects, and suggests again', async () => {
    const work = await arranged();
    const { suggestion } = work.entry('45');
    work.checks.reject([suggestion]);
    const [rejected] = work.checks.suggestions.rejected;
    expect(work.checks.suggestions.rejected).toHaveLength(1);
    if (rejected) work.checks.again(rejected);
    expect(work.checks.suggestions.rejected).toEqual([]);
    work.checks.accept([work.entry('45').suggestion]);
    expect(work.count()).toBe(1);
    expect(work.checks.suggestions.open.some(({ lead }) => lead.text.includes('45'))).toBe(false);
  });

  it('keeps its order while verdicts come in, and what is in view when it is ordered anew', async () => {
    const work = await arranged();
    const ids = work.checks.entries.map(({ id }) => id);
    expect(work.checks.currentId).toBe(ids[0]);
    const at = ids.indexOf(work.entry('45').id);
    work.checks.judge(work.entry('45'), 'wrong', '', false);
    expect(work.checks.entries[at]?.type).toBe('claim');
    const last = work.checks.entries.at(-1)?.id ?? null;
    work.checks.currentId = last;
    work.checks.arrange('story');
    expect([work.checks.order, work.checks.currentId]).toEqual(['story', last]);
    expect(work.checks.filter).toBe(WHOLE_QUEUE);
    work.checks.currentId = 'gone';
    work.checks.arrange();
    expect(work.checks.currentId).toBe(work.checks.entries[0]?.id);
  });
});
