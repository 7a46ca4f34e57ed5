import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../../src/domain/anchor/create-anchor.ts';
import type { ComparedTexts } from '../../../../src/domain/claims/compared-texts.ts';
import { hasWordsIn, proposeMissing } from '../../../../src/domain/claims/propose-mentions.ts';
import type { ReferenceSources } from '../../../../src/domain/claims/reference-mention.ts';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { ClaimState, MentionState } from '../../../../src/domain/review/state.ts';
import { longComparison } from '../../../component/support/long-review.ts';
import { claimOf } from '../../../component/support/review.ts';

const SOURCES: ReferenceSources = { variants: [], baseId: null };

/** Claims on words here and there in the first variant. */
function claimsIn({ comparison, texts }: ComparedTexts, count: number): readonly ClaimState[] {
  const [variant] = comparison.variants;
  const { variantId = '', text = '' } = texts[0] ?? {};
  const sentences = variant?.sentences ?? [];
  return Array.from({ length: count }, (_, at) => {
    const sentence = sentences[at % sentences.length] ?? { start: 0, end: text.length };
    const start = sentence.start + (at % 7) * 3;
    const span = { start, end: Math.min(sentence.end, start + 30) };
    const anchor = createAnchor(text, variant?.sha256 ?? '', span);
    const mentions: readonly MentionState[] =
      anchor === null ? [] : [{ mentionId: `m${at}`, variantId, status: 'confirmed', anchor, fidelity: [] }];
    return claimOf(`c${at}`, { mentions });
  });
}

describe('whether a claim has words in a variant', () => {
  it('is said just where a mention would be proposed', () => {
    const texts = [
      'The ferry sank off Kelmouth. Four sailors were saved. The owner, Edda Rohn, said nothing on Monday.',
      'Four sailors were rescued. Nobody knows why the ferry went down near Kelmouth.',
      'A concert in Varnby was called off.',
    ].map((text, at) => ({ variantId: `v${at}`, text }));
    const inputs = texts.map(({ variantId, text }) => ({ label: variantId, text }));
    const compared = { texts, comparison: compare(inputs, { words: true }) };
    const claims = claimsIn(compared, 12);
    const [first] = claims;
    const [mention] = first?.mentions ?? [];
    if (mention === undefined) throw new Error('no mention');
    const orphaned = { ...mention, anchor: { ...mention.anchor, state: 'orphan' as const } };
    const older = { ...mention, anchor: { ...mention.anchor, revision: 'an older one' } };
    const all = [
      ...claims,
      claimOf('orphaned', { mentions: [orphaned] }),
      claimOf('old', { mentions: [older] }),
    ];
    const answers = all.flatMap((claim) =>
      ['v0', 'v1', 'v2', 'nowhere'].map((variantId) => {
        const proposed = proposeMissing(compared, [claim], new Set([variantId]), SOURCES, () => 'new');
        const has = hasWordsIn(compared, claim, variantId, SOURCES);
        expect(has, `${claim.id} in ${variantId}`).toBe(proposed.length > 0);
        return has;
      }),
    );
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });

  it('is found out without making the mentions', () => {
    const compared = longComparison(9, 150);
    const claims = claimsIn(compared, 2_000);
    const late = compared.texts.slice(1);
    const time = (ask: (claim: ClaimState, variantId: string) => boolean): [number, number] => {
      const start = performance.now();
      const found = late.flatMap(({ variantId }) => claims.filter((claim) => ask(claim, variantId)));
      return [found.length, performance.now() - start];
    };
    const [has, tookMs] = time((claim, variantId) => hasWordsIn(compared, claim, variantId, SOURCES));
    const [proposed, proposingMs] = time(
      (claim, variantId) =>
        proposeMissing(compared, [claim], new Set([variantId]), SOURCES, () => '').length > 0,
    );
    console.log(
      `2,000 claims × 8 variants: ${Math.round(tookMs)} ms, with mentions ${Math.round(proposingMs)} ms`,
    );
    expect(has).toBe(proposed);
    expect(tookMs).toBeLessThan(proposingMs);
  });
});
