import type { ReviewState } from '../review/state.ts';
import type { Checkables, SuggestedItem } from './checkables.ts';
import type { SuggestionGroup } from './kinds.ts';
import type { Standings, TokenStanding } from './standings.ts';
import type { CheckWords } from './tokens.ts';

/** A checkable fact, or the part of its variants, that no claim covers; or a whole sentence that none touches. */
export interface Suggestion {
  /** The key under which the decision on it is kept. */
  readonly id: string;
  readonly group: SuggestionGroup;
  readonly item: SuggestedItem;
  /** The words that no claim covers, in the order of the variants. */
  readonly tokens: readonly CheckWords[];
  /** The words that it comes from. */
  readonly lead: CheckWords;
  /** A claim that covers the same fact in another variant: the words belong to it, and need no claim of their own. */
  readonly claimId: string | null;
}

/** What is proposed for checking. */
export interface Suggestions {
  /** The one most worth checking first. */
  readonly open: readonly Suggestion[];
  /** What somebody has rejected, in the same order: listed when asked for, so that nothing is gone silently. */
  readonly rejected: readonly Suggestion[];
}

/** The facts that no claim covers, apart by whether somebody has rejected them. Orders the work, hides no text. */
export function suggestionsAmong({ items }: Checkables, standings: Standings): Suggestions {
  const open: Suggestion[] = [];
  const rejected: Suggestion[] = [];
  for (const item of items) {
    // All tokens of a fact that no claim covers stand alike: one decision is about all of them.
    const tokens = item.tokens.filter(({ index }) => isUncovered(standings.tokens[index]));
    const lead = tokens.includes(item.lead) ? item.lead : tokens[0];
    if (lead === undefined) continue;
    const { reason, claimId = null } = standings.tokens[lead.index] ?? {};
    const id = item.keys[item.tokens.indexOf(lead)] ?? '';
    (reason === 'rejected' ? rejected : open).push({ id, group: lead.kind, item, tokens, lead, claimId });
  }
  return { open, rejected };
}

/** The variants that the decision is about, in their order: with the fact, or with its words alone. */
export function variantsOf({ tokens, item, claimId }: Suggestion): readonly number[] {
  // Beside a claim that is there, only the fact's own words are asked about.
  const alsoIn = claimId === null ? item.alsoIn : [];
  return [...new Set([...tokens.map(({ variant }) => variant), ...alsoIn])].sort((one, other) => one - other);
}

/** Two lots of suggestions as one, in one order. */
export function joinSuggestions(one: Suggestions, other: Suggestions): Suggestions {
  const joined = (a: readonly Suggestion[], b: readonly Suggestion[]): readonly Suggestion[] =>
    a.length === 0 || b.length === 0 ? [...a, ...b] : [...a, ...b].sort(byWorth);
  return { open: joined(one.open, other.open), rejected: joined(one.rejected, other.rejected) };
}

function byWorth({ item: one }: Suggestion, { item: other }: Suggestion): number {
  return other.worth.score - one.worth.score || one.place - other.place;
}

function isUncovered(standing: TokenStanding | undefined): boolean {
  return standing?.reason === 'no-claim' || standing?.reason === 'rejected';
}

/** The key under which a rejected suggestion was rejected: any of its fact's may have been the one that spoke for it. */
export function rejectedKey({ id, item }: Suggestion, suggestions: ReviewState['suggestions']): string {
  return item.keys.find((key) => suggestions.get(key)?.decision === 'rejected') ?? id;
}
