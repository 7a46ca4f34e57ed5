import type { ReviewState } from '../review/state.ts';
import type { CheckItem } from './items.ts';
import type { LeftReason, Standings } from './standings.ts';
import type { CheckToken } from './tokens.ts';

/** A checkable fact, or the part of its variants, that no claim covers. */
export interface Suggestion {
  /** The key under which the decision on it is kept; see `tokenKeys`. */
  readonly id: string;
  readonly item: CheckItem;
  /** The tokens that no claim covers, in the order of the variants. */
  readonly tokens: readonly CheckToken[];
  /** The token that it comes from. */
  readonly lead: CheckToken;
  /** A claim that covers the same fact in another variant: the words belong to it, and need no claim of their own. */
  readonly claimId: string | null;
}

/** What is proposed for checking. */
export interface Suggestions {
  /** In the order of the items given. */
  readonly open: readonly Suggestion[];
  /** What somebody has rejected, in the same order: listed when asked for, so that nothing is gone silently. */
  readonly rejected: readonly Suggestion[];
}

/** The facts that no claim covers, apart by whether somebody has rejected them. Orders the work, hides no text. */
export function suggestionsAmong(items: readonly CheckItem[], standings: Standings): Suggestions {
  return {
    open: items.flatMap((item) => suggested(item, standings, 'no-claim')),
    rejected: items.flatMap((item) => suggested(item, standings, 'rejected')),
  };
}

function suggested(item: CheckItem, standings: Standings, reason: LeftReason): readonly Suggestion[] {
  const tokens = item.tokens.filter(({ index }) => standings.tokens[index]?.reason === reason);
  const lead = tokens.includes(item.lead) ? item.lead : tokens[0];
  if (lead === undefined) return [];
  const id = item.keys[item.tokens.indexOf(lead)] ?? '';
  return [{ id, item, tokens, lead, claimId: standings.tokens[lead.index]?.claimId ?? null }];
}

/** The key under which a rejected suggestion was rejected: any of its fact's may have been the one that spoke for it. */
export function rejectedKey({ id, item }: Suggestion, suggestions: ReviewState['suggestions']): string {
  return item.keys.find((key) => suggestions.get(key)?.decision === 'rejected') ?? id;
}
