import { CLAIM_KIND_NAMES } from '../review/names.ts';
import type { ClaimRules } from '../review/claim-status.ts';
import type { ClaimState } from '../review/state.ts';
import type { ClaimKind, ClaimPriority } from '../review/vocabulary.ts';
import { foldWords } from '../text/fold.ts';
import { visibleStanding, standingWords, type ClaimStanding, type VerdictSummary } from './claim-standing.ts';

/** A claim with the number by which everybody calls it: its place in the order in which claims were made, from 1. */
export interface ClaimEntry {
  readonly id: string;
  readonly number: number;
  readonly claim: ClaimState;
  readonly standing: ClaimStanding;
  /** The standing as a list says it. */
  readonly words: VerdictSummary;
}

/** What the list of claims is narrowed to; null and '' for no limit. */
export interface ClaimFilter {
  /** Words that the claim has anywhere, whatever their case. */
  readonly text: string;
  readonly kind: ClaimKind | null;
  readonly standing: ClaimStanding | null;
  readonly priority: ClaimPriority | null;
  /** A name; '' for claims that nobody has. */
  readonly assignee: string | null;
  readonly tag: string | null;
  /** The variant that mentions the claim. */
  readonly variantId: string | null;
}

export const NO_CLAIM_FILTER: ClaimFilter = {
  text: '',
  kind: null,
  standing: null,
  priority: null,
  assignee: null,
  tag: null,
  variantId: null,
};

/**
 * The claims of a review as its lists have them.
 *
 * @param reviewer who looks at them: a blind review keeps verdicts of others back
 */
export function claimEntries(
  claims: readonly ClaimState[],
  rules: ClaimRules,
  reviewer: string,
): readonly ClaimEntry[] {
  return claims.map((claim, index) => ({
    ...{ id: claim.id, number: index + 1, claim, standing: visibleStanding(claim, rules, reviewer) },
    words: standingWords(claim, rules, reviewer),
  }));
}

/** How many limits of a filter are in force, the text not counted. */
export function countLimits({ text: _text, ...limits }: ClaimFilter): number {
  return Object.values(limits).filter((limit) => limit !== null).length;
}

interface Filtered {
  readonly filter: ClaimFilter;
  /** The filter's text, folded. */
  readonly wanted: string;
  readonly passed: readonly ClaimEntry[];
}

/** By the entries, as they were filtered last: the next key that is typed narrows what the last one has left. */
const FILTERED = new WeakMap<readonly ClaimEntry[], Filtered>();

/** The entries that a filter lets through, in their order. */
export function filterClaims(entries: readonly ClaimEntry[], filter: ClaimFilter): readonly ClaimEntry[] {
  const wanted = foldWords(filter.text);
  if (wanted === '' && countLimits(filter) === 0) return entries;
  const last = FILTERED.get(entries);
  // What has the longer words has the shorter ones.
  const known = last && hasSameLimits(last.filter, filter) && wanted.includes(last.wanted) ? last : null;
  if (known?.wanted === wanted) return known.passed;
  const passed = (known?.passed ?? entries).filter(
    (entry) => isWithin(entry, filter) && wordsOf(entry.claim).includes(wanted),
  );
  FILTERED.set(entries, { filter, wanted, passed });
  return passed;
}

function hasSameLimits(
  { text: _one, ...one }: ClaimFilter,
  { text: _other, ...other }: ClaimFilter,
): boolean {
  const limits = Object.keys(one) as (keyof typeof one)[];
  return limits.every((limit) => one[limit] === other[limit]);
}

function isWithin({ claim, standing: own }: ClaimEntry, filter: ClaimFilter): boolean {
  const { kind, standing, priority, assignee, tag, variantId } = filter;
  return (
    (kind === null || claim.kind === kind) &&
    (priority === null || claim.priority === priority) &&
    (assignee === null || claim.assignee.trim() === assignee) &&
    (tag === null || claim.tags.includes(tag)) &&
    (variantId === null || claim.mentions.some((mention) => mention.variantId === variantId)) &&
    (standing === null || own === standing)
  );
}

/** What can be chosen in the filter, from what the claims have. */
export interface ClaimFacets {
  readonly assignees: readonly string[];
  readonly tags: readonly string[];
  readonly standings: ReadonlyMap<ClaimStanding, number>;
}

export function claimFacets(entries: readonly ClaimEntry[]): ClaimFacets {
  const standings = new Map<ClaimStanding, number>();
  const [assignees, tags] = [new Set<string>(), new Set<string>()];
  for (const { claim, standing } of entries) {
    standings.set(standing, (standings.get(standing) ?? 0) + 1);
    if (claim.assignee.trim() !== '') assignees.add(claim.assignee.trim());
    for (const tag of claim.tags) tags.add(tag);
  }
  return { assignees: [...assignees].sort(), tags: [...tags].sort(), standings };
}

/** By the claim: folding two thousand claims for every key that is typed would be felt. */
const WORDS = new WeakMap<ClaimState, string>();

function wordsOf(claim: ClaimState): string {
  const known = WORDS.get(claim);
  if (known !== undefined) return known;
  const { statement, kind, note, speaker, context, tags, assignee, mentions } = claim;
  const quotes = mentions.map(({ anchor }) => anchor.quote);
  // Kept apart by a line end, which folded words never have.
  const words = [statement, CLAIM_KIND_NAMES[kind], note, speaker, context, assignee, ...tags, ...quotes]
    .map(foldWords)
    .join('\n');
  WORDS.set(claim, words);
  return words;
}
