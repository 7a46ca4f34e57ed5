import type { Anchor } from '../anchor/anchor.ts';
import type { CarryReason } from '../anchor/carry-over.ts';
import type { TracedAnchor, TracedCandidate } from '../anchor/trace.ts';
import type { PassageContext } from '../compare/views/passage-context.ts';
import type { ReviewState } from './state.ts';

/** A mention that waits for a person to say where it belongs. */
export interface TrayItem {
  /** The mention's. */
  readonly id: string;
  readonly claimId: string;
  readonly variantId: string;
  /** Index of the variant in the review, for its siglum. */
  readonly variant: number;
  readonly variantLabel: string;
  readonly statement: string;
  readonly state: 'uncertain' | 'orphan';
  readonly reason: CarryReason | null;
  readonly old: PassageContext;
  readonly candidates: readonly TracedCandidate[];
}

/** Whether an anchor waits for a person to say where it belongs. */
export function isWaiting(anchor: Anchor): anchor is Anchor & { readonly state: 'uncertain' | 'orphan' } {
  return anchor.state === 'uncertain' || anchor.state === 'orphan';
}

/** How many mentions ask, and how many have no place. */
export interface TrayCounts {
  readonly uncertain: number;
  readonly orphan: number;
}

/**
 * The mentions that wait, in the order of the claims: first those that only ask, then the orphans.
 *
 * @param traced what `traceAnchors` gives for a mention, by its id; a mention whose texts are not read yet has none and
 *   shows its own words
 */
export function orphanTray(
  { claims, variants }: Pick<ReviewState, 'claims' | 'variants'>,
  traced: ReadonlyMap<string, TracedAnchor>,
): TrayItem[] {
  const indexes = new Map(variants.map(({ id }, index) => [id, index]));
  const items = claims.flatMap(({ id: claimId, statement, mentions }) =>
    mentions.flatMap(({ mentionId, variantId, anchor }): TrayItem[] => {
      const variant = indexes.get(variantId);
      if (variant === undefined || !isWaiting(anchor)) return [];
      const known = traced.get(mentionId);
      return [
        {
          id: mentionId,
          claimId,
          variantId,
          variant,
          variantLabel: variants[variant]?.label ?? '',
          statement,
          state: anchor.state,
          reason: known?.carried.reason ?? null,
          old: known?.old ?? {
            before: anchor.prefix,
            words: anchor.quote,
            after: anchor.suffix,
            paragraph: 0,
          },
          candidates: known?.candidates ?? [],
        },
      ];
    }),
  );
  const ofState = (state: TrayItem['state']): TrayItem[] => items.filter((item) => item.state === state);
  return [...ofState('uncertain'), ...ofState('orphan')];
}

export function trayCounts(items: readonly TrayItem[]): TrayCounts {
  const uncertain = items.filter(({ state }) => state === 'uncertain').length;
  return { uncertain, orphan: items.length - uncertain };
}
