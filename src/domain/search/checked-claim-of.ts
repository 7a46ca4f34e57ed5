import type { VerdictTone } from '../review/scales.ts';
import { levelOf } from '../review/scales.ts';
import type { ClaimState, EvidenceState, ReviewState } from '../review/state.ts';
import type { CheckedClaim } from './checked-claim.ts';

/** What has to be known of a review to tell how its claims were checked. */
export interface CheckedReview extends Pick<ReviewState, 'id' | 'title' | 'scales'> {
  readonly evidence: readonly Pick<EvidenceState, 'id' | 'title'>[];
}

/** A claim as it is offered when a similar one is checked, or null while nobody has judged it. */
export function checkedClaimOf(review: CheckedReview, claim: ClaimState): CheckedClaim | null {
  const verdicts = [...claim.verdicts].sort((one, other) => other.at - one.at);
  const [latest] = verdicts;
  if (latest === undefined) return null;
  const levels = verdicts.map((given) => levelOf(given, review.scales));
  const names = [...new Set(levels.map(({ name }) => name))];
  const [tone = 'plain', ...otherTones] = new Set(levels.map((level): VerdictTone => level.tone));
  const cited = new Set([
    ...verdicts.flatMap(({ evidenceIds }) => evidenceIds),
    ...claim.evidence.map(({ evidenceId }) => evidenceId),
  ]);
  return {
    reviewId: review.id,
    claimId: claim.id,
    statement: claim.statement,
    checkedAt: latest.at,
    reviewTitle: review.title,
    kind: claim.kind,
    verdict: names.length === 1 ? names.join('') : `Disagreement: ${names.join(' / ')}`,
    tone: otherTones.length === 0 ? tone : 'doubt',
    reason: latest.reason,
    evidence: review.evidence.filter(({ id }) => cited.has(id)).map(({ title }) => title),
    reviewers: [...new Set(verdicts.map(({ reviewer }) => reviewer))],
  };
}
