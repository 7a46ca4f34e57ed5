import { describe, expect, test } from 'vitest';
import * as changes from '../../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import * as mentionChanges from '../../../../src/domain/review/mention-changes.ts';
import { siglum } from '../../../../src/domain/siglum.ts';
import type { ReviewState } from '../../../../src/domain/review/state.ts';
import { newMention, revision, startedLog } from './log-builder.ts';

function newVariants(count: number): changes.NewVariant[] {
  return Array.from({ length: count }, (_each, index) => ({
    variantId: `v${index}`,
    details: changes.defaultVariantDetails(`Copy ${index}`),
    revision: revision(`text ${index}`),
  }));
}

function reviewWith(count: number): ReviewState {
  const log = startedLog('a');
  const added = changes.addVariants(log.state(), newVariants(count));
  if (!added.ok) throw new Error('too many for a start');
  log.do(added.value);
  return log.state();
}

describe('changes', () => {
  test('the first variant of a review becomes its base, later ones do not', () => {
    expect(reviewWith(2).baseId).toBe('v0');
    const later = changes.addVariants(reviewWith(2), newVariants(1));
    expect(later.ok && later.value.drafts.map(({ type }) => type)).toEqual(['variant.added']);
  });

  test('a review takes the 20th variant and refuses the 21st, whole', () => {
    expect(changes.addVariants(reviewWith(19), newVariants(1)).ok).toBe(true);
    expect(changes.addVariants(reviewWith(20), newVariants(1))).toEqual({
      ok: false,
      problem: 'variants-full',
    });
    expect(changes.addVariants(reviewWith(18), newVariants(3))).toEqual({
      ok: false,
      problem: 'variants-full',
    });
  });

  test('when the base goes, the first of the others becomes the base', () => {
    const review = reviewWith(3);
    const [base, second] = review.variants;
    if (base === undefined || second === undefined) throw new Error('no variants');
    expect(changes.removeVariant(review, base).drafts.map(({ payload }) => payload)).toEqual([
      { variantId: 'v0' },
      { variantId: 'v1' },
    ]);
    expect(changes.removeVariant(review, second).drafts).toHaveLength(1);
  });

  test('an edit that changes nothing is no change', () => {
    const [variant] = reviewWith(1).variants;
    if (variant === undefined) throw new Error('no variant');
    expect(changes.changeVariant(variant, { label: variant.label, role: 'other' })).toBeNull();
    expect(changes.renameReview(reviewWith(1), 'Harbour fire')).toBeNull();
  });

  test('an edit names only the fields that differ', () => {
    const [variant] = reviewWith(1).variants;
    if (variant === undefined) throw new Error('no variant');
    const change = changes.changeVariant(variant, { label: variant.label, outlet: 'Coast Wire' });
    expect(change?.drafts).toEqual([
      { type: 'variant.changed', payload: { variantId: 'v0', changes: { outlet: 'Coast Wire' } } },
    ]);
  });

  test('labels quote the item’s own words on one line, shortened without cutting a character', () => {
    const statement = `Line one\nline two ${'🚢'.repeat(60)}`;
    const { label } = claimChanges.annotateClaim('c', { statement, kind: 'event', note: '' }, []);
    expect(label).toMatch(/^Annotate claim “Line one line two 🚢+…”$/u);
    expect(label).not.toMatch(/\p{Surrogate}/u);
  });

  test('each change does what its name says', () => {
    const log = startedLog('a');
    const added = changes.addVariants(log.state(), newVariants(2));
    if (added.ok) log.do(added.value);
    const mention = newMention(log, 'v0', 'forty boats');
    log.do(
      claimChanges.annotateClaim('c1', { statement: 'Forty boats burnt', kind: 'number', note: '' }, []),
    );
    const claim = (): ReviewState['claims'][number] => {
      const [first] = log.state().claims;
      if (first === undefined) throw new Error('no claim');
      return first;
    };
    log.do(mentionChanges.addMention(claim(), mention));
    expect(claim().mentions).toEqual([{ ...mention, fidelity: [] }]);
    log.do(mentionChanges.confirmMention(claim(), mention));
    expect(claim().mentions[0]?.status).toBe('confirmed');
    log.do(mentionChanges.removeMention(claim(), mention));
    expect(claim().mentions).toEqual([]);
    log.do(claimChanges.giveVerdict(claim(), { verdict: 'wrong', reason: 'Thirty-eight' }));
    expect(claim().verdicts).toMatchObject([{ verdict: 'wrong', reason: 'Thirty-eight' }]);
    log.do(claimChanges.giveVerdict(claim(), { verdict: null, reason: '' }));
    expect(claim().verdicts).toEqual([]);
    log.do(changes.setBase(null));
    expect(log.state().baseId).toBeNull();
    log.do(changes.trashReview());
    expect(log.state().trashed).toBe(true);
    log.do(changes.restoreReview());
    expect(log.state().trashed).toBe(false);
  });
});

test.each([
  [0, 'A'],
  [1, 'B'],
  [19, 'T'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [52, 'BA'],
])('the siglum of variant %i is %s', (index, expected) => {
  expect(siglum(index)).toBe(expected);
});

test.each([-1, 0.5, Number.NaN])('there is no siglum for %s', (index) => {
  expect(() => siglum(index)).toThrow(RangeError);
});
