import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as changes from '../../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import * as mentionChanges from '../../../../src/domain/review/mention-changes.ts';
import { inOrder } from '../../../../src/domain/review/event-order.ts';
import { fold } from '../../../../src/domain/review/fold.ts';
import { view } from '../../../../src/domain/review/folded.ts';
import { reduce } from '../../../../src/domain/review/reduce.ts';
import type { ClaimState, VariantState } from '../../../../src/domain/review/state.ts';
import {
  LogBuilder,
  newMention,
  randomSteps,
  revision,
  shuffled,
  startedLog,
  take,
  timeless,
} from './log-builder.ts';

function addVariant(log: LogBuilder, variantId: string): void {
  const details = changes.defaultVariantDetails(`Variant ${variantId}`);
  const added = changes.addVariants(log.state(), [{ variantId, details, revision: revision(variantId) }]);
  if (added.ok) log.do(added.value);
}

function annotate(log: LogBuilder, claimId: string, variantIds: readonly string[] = []): void {
  const mentions = variantIds.map((variantId) => newMention(log, variantId, 'forty boats'));
  log.do(
    claimChanges.annotateClaim(
      claimId,
      { statement: 'Forty boats burnt', kind: 'number', note: '' },
      mentions,
    ),
  );
}

function variant(log: LogBuilder, id: string): VariantState {
  const found = log.state().variants.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no variant ${id}`);
  return found;
}

function claim(log: LogBuilder, id: string): ClaimState {
  const found = log.state().claims.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

/** Two devices with the same review, a variant and a claim in it. */
function shared(): { left: LogBuilder; right: LogBuilder } {
  const left = startedLog('a');
  addVariant(left, 'v1');
  annotate(left, 'c1', ['v1']);
  return { left, right: new LogBuilder('b', left.events) };
}

describe('reduce', () => {
  test('gives nothing for a log without the event that creates the review', () => {
    expect(reduce([])).toBeNull();
    const { left } = shared();
    expect(reduce(left.events.slice(1))).toBeNull();
  });

  test('gives the same state for any order and repetition of the events', () => {
    fc.assert(
      fc.property(randomSteps, fc.infiniteStream(fc.nat()), (steps, order) => {
        const log = startedLog('a');
        for (const step of steps) take(log, step);
        const twice = [...log.events, ...log.events];
        expect(reduce(shuffled(twice, order))).toEqual(reduce(log.events));
      }),
      { numRuns: 50 },
    );
  });

  test('gives the same state event by event as all at once', () => {
    fc.assert(
      fc.property(randomSteps, (steps) => {
        const log = startedLog('a');
        for (const step of steps) take(log, step);
        let folded = fold(null, []);
        for (const event of log.events) folded = fold(folded, [event]);
        expect(folded).toEqual(fold(null, log.events));
      }),
      { numRuns: 50 },
    );
  });

  test('folding leaves the state it started from as it was', () => {
    fc.assert(
      fc.property(randomSteps, randomSteps, (before, after) => {
        const log = startedLog('a');
        for (const step of before) take(log, step);
        const start = fold(null, log.events);
        const copy = structuredClone(start);
        for (const step of after) take(log, step);
        fold(start, log.events);
        expect(start).toEqual(copy);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps the reference of what a change did not touch', () => {
    const { left } = shared();
    addVariant(left, 'v2');
    annotate(left, 'c2');
    const before = fold(null, left.events);
    left.do(
      claimChanges.giveVerdict(claim(left, 'c2'), { verdict: 'query', reason: 'Ask the harbour master' }),
    );
    const after = fold(before, left.events.slice(-1));
    if (before === null || after === null) throw new Error('no review');
    expect(view(after).variants[0]).toBe(view(before).variants[0]);
    expect(view(after).claims[0]).toBe(view(before).claims[0]);
    expect(view(after).claims[1]).not.toBe(view(before).claims[1]);
  });

  test('knows when the review began and last changed', () => {
    const log = startedLog('a');
    const start = log.now;
    log.now += 60_000;
    log.do(changes.renameReview(log.state(), 'Quay fire'));
    expect(log.state()).toMatchObject({ title: 'Quay fire', createdAt: start, updatedAt: start + 60_000 });
  });
});

describe('merging two copies of a log', () => {
  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(randomSteps, randomSteps, randomSteps, randomSteps, (common, first, second, third) => {
        const base = startedLog('a');
        for (const step of common) take(base, step);
        const [a, b, c] = [first, second, third].map((steps, index) => {
          const log = new LogBuilder(`d${index}`, base.events);
          for (const step of steps) take(log, step);
          return log.events;
        });
        if (a === undefined || b === undefined || c === undefined) throw new Error('three logs');
        const merge = (...logs: (typeof a)[]): typeof a => inOrder(logs.flat());
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(reduce(merge(a, b, c))).toEqual(reduce(merge(c, merge(b, a))));
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on which copy came first even when an id was given twice', () => {
    const { left, right } = shared();
    left.do(changes.renameReview(left.state(), 'Quay fire'));
    right.do(changes.renameReview(right.state(), 'Dock fire'));
    const forged = right.events.map((event, index) => ({ ...event, id: left.events[index]?.id ?? event.id }));
    expect(reduce([...left.events, ...forged])).toEqual(reduce([...forged, ...left.events]));
  });

  test('lets the last writer of a field win, and both writers of different fields', () => {
    const { left, right } = shared();
    left.do(changes.changeVariant(variant(left, 'v1'), { label: 'Left label', outlet: 'Coast Wire' }));
    right.now += 10;
    right.do(changes.changeVariant(variant(right, 'v1'), { label: 'Right label' }));
    left.merge(right);
    expect(variant(left, 'v1')).toMatchObject({ label: 'Right label', outlet: 'Coast Wire' });
  });

  test('keeps a verdict of each reviewer, also where they disagree', () => {
    const { left, right } = shared();
    left.do(claimChanges.giveVerdict(claim(left, 'c1'), { verdict: 'confirmed', reason: 'Seen' }));
    right.do(claimChanges.giveVerdict(claim(right, 'c1'), { verdict: 'wrong', reason: 'Thirty-eight' }));
    right.do(claimChanges.giveVerdict(claim(right, 'c1'), { verdict: 'query', reason: 'Not sure' }));
    left.merge(right);
    const verdicts = claim(left, 'c1').verdicts.map(({ reviewer, verdict }) => [reviewer, verdict]);
    expect(new Map(verdicts.map(([reviewer, verdict]) => [reviewer, verdict]))).toEqual(
      new Map([
        ['reviewer of a', 'confirmed'],
        ['reviewer of b', 'query'],
      ]),
    );
  });

  test('brings an item back when an edit follows its removal, and not when it came before', () => {
    const { left, right } = shared();
    left.do(claimChanges.removeClaim(claim(left, 'c1')));
    right.now += 10;
    right.do(claimChanges.changeClaim(claim(right, 'c1'), { note: 'Still open' }));
    left.merge(right);
    expect(claim(left, 'c1').note).toBe('Still open');
    expect(claim(left, 'c1').mentions).toHaveLength(1);

    const other = shared();
    other.right.do(claimChanges.changeClaim(claim(other.right, 'c1'), { note: 'Too early' }));
    other.left.now += 10;
    other.left.do(claimChanges.removeClaim(claim(other.left, 'c1')));
    other.left.merge(other.right);
    expect(other.left.state().claims).toEqual([]);
  });

  test('does with an event about an unknown item what it would have done, once the item comes', () => {
    const { left } = shared();
    left.do(claimChanges.giveVerdict(claim(left, 'c1'), { verdict: 'confirmed', reason: '' }));
    left.do(mentionChanges.confirmMention(claim(left, 'c1'), newMention(left, 'v1', 'x')));
    const late = left.events.filter(({ type }) => type !== 'claim.added');
    const early = left.events.filter(({ type }) => type === 'claim.added');
    expect(reduce(late)?.claims).toEqual([]);
    expect(reduce([...late, ...early])).toEqual(reduce(left.events));
  });
});

describe('tombstones', () => {
  test('a restored variant comes back whole: place, mentions, and as base', () => {
    const { left } = shared();
    addVariant(left, 'v2');
    const before = left.state();
    expect(before.baseId).toBe('v1');
    left.do({ label: '', drafts: [{ type: 'variant.removed', payload: { variantId: 'v1' } }] });
    expect(left.state()).toMatchObject({
      baseId: null,
      variants: [{ id: 'v2' }],
      claims: [{ mentions: [] }],
    });
    left.do({ label: '', drafts: [{ type: 'variant.restored', payload: { variantId: 'v1' } }] });
    expect(timeless(left.state())).toEqual(timeless(before));
  });

  test('a restored base stays an ordinary variant when another base was set meanwhile', () => {
    const { left } = shared();
    addVariant(left, 'v2');
    left.do({ label: '', drafts: [{ type: 'variant.removed', payload: { variantId: 'v1' } }] });
    left.do(changes.setBase(variant(left, 'v2')));
    left.do({ label: '', drafts: [{ type: 'variant.restored', payload: { variantId: 'v1' } }] });
    expect(left.state().baseId).toBe('v2');
  });

  test('a removed claim loses nothing', () => {
    const { left } = shared();
    left.do(claimChanges.giveVerdict(claim(left, 'c1'), { verdict: 'query', reason: 'Which quay?' }));
    const before = claim(left, 'c1');
    left.do(claimChanges.removeClaim(before));
    expect(left.state().claims).toEqual([]);
    left.do({ label: '', drafts: [{ type: 'claim.restored', payload: { claimId: 'c1' } }] });
    expect(claim(left, 'c1')).toEqual(before);
  });

  test('taking a mention away does not bring its removed claim back', () => {
    const { left, right } = shared();
    left.do(claimChanges.removeClaim(claim(left, 'c1')));
    right.now += 10;
    const [mention] = claim(right, 'c1').mentions;
    if (mention === undefined) throw new Error('no mention');
    right.do(mentionChanges.removeMention(claim(right, 'c1'), mention));
    left.merge(right);
    expect(left.state().claims).toEqual([]);
  });

  test('a review in the trash stays there until it is restored', () => {
    const { left } = shared();
    left.do(changes.trashReview());
    left.do(changes.renameReview(left.state(), 'Renamed in the trash'));
    expect(left.state()).toMatchObject({ trashed: true, title: 'Renamed in the trash' });
    left.do(changes.restoreReview());
    expect(left.state().trashed).toBe(false);
  });
});
