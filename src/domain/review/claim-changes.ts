import { differing, named } from './change.ts';
import type { Change } from './change.ts';
import type { ClaimDetails, GivenVerdict, MentionRecord, NewClaimDetails } from './events.ts';
import type { ClaimState } from './state.ts';

/** Annotates a claim with the mentions known so far. */
export function annotateClaim(
  claimId: string,
  details: NewClaimDetails,
  mentions: readonly MentionRecord[],
): Change {
  return {
    label: `Annotate claim ${named(details.statement)}`,
    drafts: [{ type: 'claim.added', payload: { claimId, details, mentions } }],
  };
}

/** Changes a claim's details; null when nothing would be different. */
export function changeClaim(claim: ClaimState, wanted: Partial<ClaimDetails>): Change | null {
  const changes = differing(claim, wanted);
  if (changes === null) return null;
  return {
    label: `Edit claim ${named(claim.statement)}`,
    drafts: [{ type: 'claim.changed', payload: { claimId: claim.id, changes } }],
  };
}

/** Removes a claim with everything on it. */
export function removeClaim(claim: ClaimState): Change {
  return {
    label: `Remove claim ${named(claim.statement)}`,
    drafts: [{ type: 'claim.removed', payload: { claimId: claim.id } }],
  };
}

/** Gives the reviewer's verdict on a claim, or takes it back. */
export function giveVerdict(claim: ClaimState, given: GivenVerdict): Change {
  return {
    label: `${given.verdict === null ? 'Take back verdict on' : 'Give verdict on'} ${named(claim.statement)}`,
    drafts: [{ type: 'verdict.given', payload: { claimId: claim.id, ...given } }],
  };
}
