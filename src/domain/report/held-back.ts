import { BLANK_EVIDENCE, type EvidenceContent } from '../review/evidence.ts';
import { RECORD_STATUS_NAMES } from '../review/names.ts';
import type { EvidenceState, ReviewState, VerdictState } from '../review/state.ts';
import { visibleVerdicts } from '../review/verdicts.ts';

/** What a report does not tell, by how many there are: it says that, and why. */
export interface HeldBack {
  /** Of other reviewers, on what the one who exports has not judged yet: the second check is blind. */
  readonly verdicts: number;
  /** Sources that are not to be named. */
  readonly sources: number;
}

/** Whether a source spoke on the condition that it is not named. */
export function isShielded({ record }: Pick<EvidenceState, 'record'>): boolean {
  return record === 'off-record' || record === 'background';
}

/** A piece of evidence without anything that says whose it is: that it is there, its class and what names its bytes. */
export function shielded(evidence: EvidenceState): EvidenceState {
  const { record } = evidence;
  return {
    ...evidence,
    ...BLANK_EVIDENCE,
    ...{
      record,
      class: evidence.class,
      title: `Source not named (${RECORD_STATUS_NAMES[record].toLowerCase()})`,
    },
    content: withoutName(evidence.content),
  };
}

function withoutName(content: EvidenceContent): EvidenceContent {
  return content.type === 'file' ? { ...content, fileName: 'not named' } : content;
}

/** The review as somebody may see it: where the second check is blind, without what others said before they did. */
export function asSeenBy(
  review: ReviewState,
  reviewer: string,
): { readonly review: ReviewState; readonly heldBack: number } {
  if (!review.policy.blind) return { review, heldBack: 0 };
  let heldBack = 0;
  const seen = (verdicts: readonly VerdictState[]): readonly VerdictState[] => {
    const { own, others, hidden } = visibleVerdicts(verdicts, reviewer, review.policy);
    heldBack += hidden;
    return hidden > 0 ? (own === null ? others : [own, ...others]) : verdicts;
  };
  const claims = review.claims.map((claim) => ({
    ...claim,
    verdicts: seen(claim.verdicts),
    mentions: claim.mentions.map((mention) => ({ ...mention, fidelity: seen(mention.fidelity) })),
  }));
  return { review: { ...review, claims }, heldBack };
}
