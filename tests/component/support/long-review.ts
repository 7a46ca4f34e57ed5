import { createAnchor } from '../../../src/domain/anchor/create-anchor.ts';
import type { Checkables } from '../../../src/domain/check/checkables.ts';
import type { CheckedTexts } from '../../../src/domain/check/tokens.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { ClaimState, MentionState } from '../../../src/domain/review/state.ts';
import { claimOf } from './review.ts';

const NAMES = ['Edda Rohn', 'Milo Quast', 'Runa Feld', 'Tibor Haas', 'Orla Finch', 'Pavel Stern'];
const PLACES = ['Kelmouth', 'Varnby', 'Ostrel', 'Brennick', 'Halvane', 'Skarvik'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** A made-up article of `paragraphs` × 33 words with ten facts each; each variant changes some of its figures. */
function article(variant: number, paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => {
    const name = NAMES[(at * 7) % NAMES.length] ?? '';
    const place = PLACES[(at * 5) % PLACES.length] ?? '';
    const day = DAYS[at % DAYS.length] ?? '';
    const count = 100 + at * 3 + (at % 17 === variant ? 7 : 0);
    return (
      `On ${day} the ferry board of ${place} counted ${count} cracked pillars below pier ${at} and closed it. ` +
      `“We found ${count} of them in one night,” inspector ${name} of ${place} said on ${day}.`
    );
  }).join('\n\n');
}

/** A comparison of long texts that are dense with facts. */
export function longComparison(variants: number, paragraphs: number): CheckedTexts {
  const texts = Array.from({ length: variants }, (_, variant) => ({
    variantId: `v${variant}`,
    text: article(variant, paragraphs),
  }));
  const inputs = texts.map(({ variantId, text }) => ({ label: variantId, text }));
  return { comparison: compare(inputs, { words: true }), texts };
}

/** That many claims about the facts of a comparison, each with its mentions in every variant; not judged yet. */
export function claimsAbout(
  { items }: Checkables,
  checked: CheckedTexts,
  count: number,
): readonly ClaimState[] {
  return Array.from({ length: count }, (_, index) => {
    const item = items[index % items.length];
    const mentions = (item?.tokens ?? []).flatMap((token): readonly MentionState[] => {
      const { variantId = '', text = '' } = checked.texts[token.variant] ?? {};
      const revision = checked.comparison.variants[token.variant]?.sha256 ?? '';
      const anchor = createAnchor(text, revision, token);
      const mentionId = `m${index}-${token.index}`;
      return anchor === null ? [] : [{ mentionId, variantId, status: 'confirmed', anchor, fidelity: [] }];
    });
    return claimOf(`c${index}`, { kind: item?.lead.kind ?? 'event', mentions });
  });
}
