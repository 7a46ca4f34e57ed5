import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { checkables } from '../../../src/domain/check/checkables.ts';
import { stampEvents } from '../../../src/domain/review/chain.ts';
import { defaultVariantDetails } from '../../../src/domain/review/changes.ts';
import { annotateClaim } from '../../../src/domain/review/claim-changes.ts';
import type { EventDraft, ReviewEvent } from '../../../src/domain/review/events.ts';
import type { ClaimState } from '../../../src/domain/review/state.ts';
import { LateMentions } from '../../../src/renderer/review/late-mentions.svelte.ts';
import { there } from '../db/support.ts';
import { claimsAbout, longComparison } from '../support/long-review.ts';
import { variantOf, verdictOf } from '../support/review.ts';

const CLAIMS = 900;

/** Claims made on the first variant of three, and the log of that. */
function review() {
  const compared = longComparison(3, 60);
  const claims = claimsAbout(checkables(compared, 0), compared, CLAIMS).map((claim) => ({
    ...claim,
    mentions: claim.mentions.filter(({ variantId }) => variantId === 'v0'),
  }));
  const added = (variantId: string): EventDraft => ({
    type: 'variant.added',
    payload: {
      variantId,
      details: defaultVariantDetails(variantId),
      revision: variantOf(variantId).revision,
    },
  });
  const drafts = [
    added('v0'),
    ...claims.flatMap(({ id }) => annotateClaim(id, { statement: id, kind: 'number' }, []).drafts),
    ...[added('v1'), added('v2')],
  ];
  let ids = 0;
  const events = stampEvents(drafts, {
    ...{ reviewId: 'r1', actor: 'Ida', device: 'here', nowMs: 1_700_000_000_000, previousAt: null },
    newId: () => `e${++ids}`,
    change: { id: 'c1', label: '', compensates: null },
    prevHash: null,
  });
  return { compared, claims, events };
}

it('looks for many claims in several goes, and again only for what has changed', async () => {
  const made = review();
  let reads = 0;
  const [first] = made.events;
  const { payload } = there(first);
  const counted = Object.defineProperty({ ...there(first) }, 'payload', {
    get: () => {
      reads += 1;
      return payload;
    },
  });
  let events = $state.raw<readonly ReviewEvent[]>([counted, ...made.events.slice(1)]);
  let claims = $state.raw<readonly ClaimState[]>(made.claims);
  const built: { late?: LateMentions } = {};
  const stop = $effect.root(() => {
    built.late = new LateMentions({
      ...{ compared: () => made.compared, events: () => events, claims: () => claims },
      ...{ sources: () => ({ variants: [], baseId: 'v0' }), newId: () => 'new' },
      save: () => Promise.resolve(),
    });
  });
  const late = there(built.late);
  flushSync();
  // Nothing is said while some are still to be looked for: the number would grow under the reader's eyes.
  expect(late.variants).toEqual([]);
  await vi.waitFor(() => expect(late.variants.map(({ variantId }) => variantId)).toEqual(['v1', 'v2']));
  const found = there(late.variants[0]).claims.length;
  expect(found).toBeGreaterThan(CLAIMS / 2);

  const readBefore = reads;
  const judged = { ...there(made.claims[0]), verdicts: [verdictOf('Ida', 'true')] };
  const verdict = there(made.events.at(-1));
  expect(readBefore).toBeGreaterThan(0);
  claims = [judged, ...made.claims.slice(1)];
  events = [
    counted,
    ...made.events.slice(1),
    { ...verdict, type: 'review.renamed', payload: { title: 'The ferries' } },
  ];
  flushSync();
  expect(late.variants[0]?.claims).toHaveLength(found);
  expect(reads).toBe(readBefore);
  stop();
});
