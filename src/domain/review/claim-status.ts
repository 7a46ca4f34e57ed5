import { fold } from '../text/fold.ts';
import type {
  ClaimState,
  MentionState,
  QueryState,
  ReviewState,
  VariantState,
  VerdictState,
} from './state.ts';
import { outcomeOf } from './verdicts.ts';
import type { VerdictOutcome, VerdictRules } from './verdicts.ts';

/**
 * Why a claim still needs somebody, the most pressing first.
 *
 * - `unanswered-query`: a query about it is open
 * - `unchecked`: nobody has judged it
 * - `disagreement`: its reviewers, or those who judged the fidelity of a mention, disagree
 * - `query`: the verdict is a question to somebody
 * - `quorum`: too few reviewers have given this verdict
 * - `changed`: a mention has other words than those that were judged, and nobody, or no quorum, has judged the new ones
 * - `unplaced-mention`: a mention asks where it belongs, is an orphan, or stands in an earlier revision
 * - `unconfirmed-mention`: nobody has confirmed a proposed mention
 */
export const OPEN_REASONS = [
  'unanswered-query',
  'unchecked',
  'disagreement',
  'query',
  'quorum',
  'changed',
  'unplaced-mention',
  'unconfirmed-mention',
] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** What keeps a claim open, in words that continue "Claim 3: …". */
export const OPEN_REASON_NAMES: Readonly<Record<OpenReason, string>> = {
  'unanswered-query': 'a query is not answered',
  unchecked: 'no verdict yet',
  disagreement: 'the reviewers disagree',
  query: 'a query is open',
  quorum: 'more reviewers have to judge it',
  changed: 'its words have changed since the verdict',
  'unplaced-mention': 'a mention has no sure place',
  'unconfirmed-mention': 'a proposed mention is not confirmed',
};

/** Where the work on a claim stands. Derived from the log, never stored. */
export type ClaimStatus = 'unchecked' | 'assigned' | 'in-progress' | 'query' | 'resolved' | 'wont-check';

/** What of a review the status of its claims depends on. */
export type ClaimRules = Pick<ReviewState, 'policy' | 'scales' | 'queries' | 'variants'>;

/** Whether two sets of rules come to the same for every claim. */
export function areSameRules(one: ClaimRules, other: ClaimRules): boolean {
  return (
    one.policy === other.policy &&
    one.scales === other.scales &&
    areAll(one.variants, other.variants, (left, right) => left === right) &&
    areAll(
      one.queries,
      other.queries,
      (left, right) => left.answer === right.answer && left.claimIds === right.claimIds,
    )
  );
}

function areAll<Item>(
  one: readonly Item[],
  other: readonly Item[],
  are: (left: Item, right: Item) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((left, index) => {
      const right = other[index];
      return right !== undefined && are(left, right);
    })
  );
}

/**
 * Where the work on a claim stands.
 *
 * @param reason what keeps it open, where that is known already
 */
export function claimStatus(
  claim: ClaimState,
  review: ClaimRules,
  reason = openReason(claim, review),
): ClaimStatus {
  if (claim.progress === 'wont-check') return 'wont-check';
  if (reason === null) return 'resolved';
  if (reason === 'query' || reason === 'unanswered-query') return 'query';
  if (claim.verdicts.length > 0 || claim.progress === 'in-progress') return 'in-progress';
  return claim.assignee === '' ? 'unchecked' : 'assigned';
}

/** What keeps a claim open, or null where it is settled or will not be checked. */
export function openReason(claim: ClaimState, review: ClaimRules): OpenReason | null {
  if (claim.progress === 'wont-check') return null;
  const { id, verdicts, mentions } = claim;
  if (askedAbout(review.queries).has(id)) return 'unanswered-query';
  const veracity = outcomeOf(verdicts, review);
  if (veracity.state === 'none') return 'unchecked';
  // A quorum is asked of the verdict on the claim; fidelity is judged where somebody sees a reason to.
  const outcomes = [veracity, ...mentions.map(({ fidelity }) => outcomeOf(fidelity, review))];
  if (outcomes.some(({ state }) => state === 'disagreement')) return 'disagreement';
  if (outcomes.some(isQuestion)) return 'query';
  if (veracity.state === 'short') return 'quorum';
  if (isChanged(claim, review)) return 'changed';
  if (mentions.some((mention) => !isPlaced(mention, review.variants))) return 'unplaced-mention';
  return mentions.some(({ status }) => status === 'proposed') ? 'unconfirmed-mention' : null;
}

/** Whether what was judged has other words now, and the verdicts on the present words alone do not settle it. */
function isChanged({ verdicts, mentions }: ClaimState, rules: VerdictRules): boolean {
  const onPresent = verdicts.filter((given) => !mentions.some((mention) => sawOtherWords(given, mention)));
  if (onPresent.length < verdicts.length && outcomeOf(onPresent, rules).state !== 'agreed') return true;
  return mentions.some(
    (mention) =>
      mention.fidelity.length > 0 && mention.fidelity.every((given) => sawOtherWords(given, mention)),
  );
}

/** Whether a verdict was given on other words than a mention has now; capitals and typography are no other words. */
export function sawOtherWords({ wordings }: VerdictState, { mentionId, anchor }: MentionState): boolean {
  const seen = wordings.find((wording) => wording.mentionId === mentionId);
  // The same text in most cases by far, which needs no folding.
  return seen !== undefined && seen.quote !== anchor.quote && folded(seen.quote) !== folded(anchor.quote);
}

/** Whether a mention surely has its place in the variant's current revision. */
export function isPlaced(
  { variantId, anchor }: MentionState,
  variants: readonly Pick<VariantState, 'id' | 'revision'>[],
): boolean {
  if (anchor.state === 'uncertain' || anchor.state === 'orphan') return false;
  return variants.some(({ id, revision }) => id === variantId && revision.sha256 === anchor.revision);
}

/**
 * What keeps a claim open, in words: `1 of 2 equal verdicts` where a quorum is not reached.
 *
 * @param reason what keeps it open, where that is known already
 * @returns '' for a claim that nothing keeps open
 */
export function openWords(claim: ClaimState, review: ClaimRules, reason = openReason(claim, review)): string {
  if (reason === null) return '';
  const outcome = outcomeOf(claim.verdicts, review);
  return reason === 'quorum' && outcome.state === 'short'
    ? `${outcome.answer.reviewers.length} of ${outcome.needed} equal verdicts`
    : OPEN_REASON_NAMES[reason];
}

/** By the list of queries, which is never changed in place: a review with many of them is asked once a claim. */
const asked = new WeakMap<readonly QueryState[], ReadonlySet<string>>();

/** The claims that an open query is about. */
function askedAbout(queries: readonly QueryState[]): ReadonlySet<string> {
  const known = asked.get(queries);
  if (known !== undefined) return known;
  const open = queries.filter(({ answer }) => answer === null);
  const claimIds = new Set(open.flatMap((query) => query.claimIds));
  asked.set(queries, claimIds);
  return claimIds;
}

/** Whether the answer is one that keeps a claim open. */
function isQuestion(outcome: VerdictOutcome): boolean {
  return (outcome.state === 'agreed' || outcome.state === 'short') && !outcome.answer.level.settles;
}

function folded(words: string): string {
  return words
    .split(/\s+/u)
    .map((word) => fold(word))
    .join(' ');
}
