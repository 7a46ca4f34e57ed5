import type { AcceptedSuggestion } from '../check/suggested-claim.ts';
import type { Suggestion } from '../check/suggestions.ts';
import { named } from './change.ts';
import type { Change } from './change.ts';
import { annotateClaim, verdictOn } from './claim-changes.ts';
import type { EventDraft, GivenVerdict, SuggestionDecision } from './events.ts';
import type { ClaimState } from './state.ts';

/** Takes up proposals: each becomes a claim, or mentions of a claim that is there. One change for all; null for none. */
export function acceptSuggestions(accepted: readonly AcceptedSuggestion[]): Change | null {
  return labelled(
    'Accept',
    accepted.map(({ suggestion }) => suggestion),
    accepted.flatMap(acceptance),
  );
}

/** Says that there is nothing to check in proposals. One change for all; null for none. */
export function rejectSuggestions(rejected: readonly Suggestion[]): Change | null {
  const drafts = rejected.map((suggestion) => decided(suggestion, 'rejected', null));
  return labelled('Reject', rejected, drafts);
}

/**
 * Proposes again what was rejected.
 *
 * @param key the one that the decision is kept under; see `rejectedKey`
 */
export function suggestAgain(key: string, { about }: SuggestionDecision): Change {
  return {
    label: `Suggest again ${named(about)}`,
    drafts: [{ type: 'suggestion.decided', payload: { key, decision: null } }],
  };
}

/**
 * Takes up a proposal and judges it at once. In check mode the reviewer has seen all its wordings, so that a sign-off
 * confirms them.
 *
 * @param given null where the claim is only to be signed off as it was judged before
 */
export function judgeSuggestion(
  { suggestion, claimId, details, mentions }: AcceptedSuggestion,
  given: GivenVerdict,
  signsOff: boolean,
): Change {
  const seen = signsOff
    ? mentions.map((mention) => ({ ...mention, status: 'confirmed' as const }))
    : mentions;
  return {
    label: `${signsOff ? 'Sign off' : 'Give verdict on'} ${named(suggestion.lead.text)}`,
    drafts: [
      ...acceptance({ suggestion, claimId, details, mentions: seen }),
      verdictOn(claimId, seen, given),
    ],
  };
}

/**
 * Signs a claim off: gives the verdict, unless null keeps the one that is there, and confirms every proposed mention that
 * has a place. Null where nothing would be different.
 */
export function signOffClaim(claim: ClaimState, given: GivenVerdict | null): Change | null {
  const confirmed = claim.mentions
    .filter(({ status, anchor }) => status === 'proposed' && anchor.state !== 'orphan')
    .map(({ mentionId }): EventDraft => ({
      type: 'mention.confirmed',
      payload: { claimId: claim.id, mentionId },
    }));
  const drafts: readonly EventDraft[] =
    given === null ? confirmed : [verdictOn(claim.id, claim.mentions, given), ...confirmed];
  return drafts.length === 0 ? null : { label: `Sign off ${named(claim.statement)}`, drafts };
}

function acceptance({ suggestion, claimId, details, mentions }: AcceptedSuggestion): readonly EventDraft[] {
  const made =
    details === null
      ? mentions.map((mention): EventDraft => ({ type: 'mention.added', payload: { claimId, mention } }))
      : annotateClaim(claimId, details, mentions).drafts;
  return [...made, decided(suggestion, 'accepted', claimId)];
}

function decided(
  { id, lead }: Suggestion,
  decision: SuggestionDecision['decision'],
  claimId: string | null,
): EventDraft {
  const about = lead.text.replace(/\s+/gu, ' ').trim();
  return { type: 'suggestion.decided', payload: { key: id, decision: { decision, claimId, about } } };
}

function labelled(
  verb: string,
  suggestions: readonly Suggestion[],
  drafts: readonly EventDraft[],
): Change | null {
  const [first] = suggestions;
  if (first === undefined) return null;
  const what = suggestions.length === 1 ? named(first.lead.text) : `${suggestions.length} suggestions`;
  return { label: `${verb} ${what}`, drafts };
}
