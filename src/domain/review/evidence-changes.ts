import { evidenceName } from '../evidence/citation.ts';
import { differing, named, type Change } from './change.ts';
import { BLANK_EVIDENCE } from './evidence.ts';
import type { EvidenceContent, EvidenceDetails, EvidenceLink } from './evidence.ts';
import type { EventDraft } from './events.ts';
import type { ClaimState, EvidenceState } from './state.ts';

/** A piece of evidence to be put into a review. */
export interface NewEvidence {
  readonly evidenceId: string;
  readonly details: Partial<EvidenceDetails>;
  readonly content: EvidenceContent;
}

/** A link as it is made when nobody has said more yet. It says nothing until somebody does: no stance is taken for them. */
export const BLANK_LINK: EvidenceLink = { stance: 'context', note: '', passage: null };

/**
 * Adds evidence, all of it as one change, and links it to a claim where one is given; null for no evidence at all.
 *
 * @param claim what the evidence is about, or null
 */
export function addEvidence(
  items: readonly NewEvidence[],
  claim: { readonly claim: ClaimState; readonly link: EvidenceLink } | null = null,
): Change | null {
  const [first] = items;
  if (first === undefined) return null;
  const drafts = items.flatMap(({ evidenceId, details, content }): EventDraft[] => [
    {
      type: 'evidence.added',
      payload: { evidenceId, details: { ...BLANK_EVIDENCE, ...details }, content },
    },
    ...(claim === null ? [] : [linked(claim.claim, evidenceId, claim.link)]),
  ]);
  return {
    label: items.length === 1 ? `Add evidence ${nameOf(first)}` : `Add ${items.length} files`,
    drafts,
  };
}

/** Changes what is said of a piece of evidence; null when nothing would be different. */
export function changeEvidence(evidence: EvidenceState, wanted: Partial<EvidenceDetails>): Change | null {
  const changes = differing<EvidenceDetails>(evidence, wanted);
  if (changes === null) return null;
  return {
    label: `Edit evidence ${named(evidenceName(evidence))}`,
    drafts: [{ type: 'evidence.changed', payload: { evidenceId: evidence.id, changes } }],
  };
}

/** Takes a piece of evidence out of the review; its links come back with it when it is restored. Its bytes stay. */
export function removeEvidence(evidence: EvidenceState): Change {
  return {
    label: `Remove evidence ${named(evidenceName(evidence))}`,
    drafts: [{ type: 'evidence.removed', payload: { evidenceId: evidence.id } }],
  };
}

/** Links evidence to a claim, or changes what such a link says; null when nothing would be different. */
export function linkEvidence(claim: ClaimState, evidence: EvidenceState, link: EvidenceLink): Change | null {
  const known = claim.evidence.find(({ evidenceId }) => evidenceId === evidence.id);
  if (known !== undefined && differing<EvidenceLink>(known, link) === null) return null;
  const verb = known === undefined ? 'Link' : 'Edit the link of';
  return {
    label: `${verb} ${named(evidenceName(evidence))} to ${named(claim.statement)}`,
    drafts: [linked(claim, evidence.id, link)],
  };
}

/** Takes the link between evidence and a claim away. */
export function unlinkEvidence(claim: ClaimState, evidence: EvidenceState): Change {
  return {
    label: `Unlink ${named(evidenceName(evidence))} from ${named(claim.statement)}`,
    drafts: [linked(claim, evidence.id, null)],
  };
}

function linked(
  claim: ClaimState,
  evidenceId: string,
  link: EvidenceLink | null,
): EventDraft<'evidence.linked'> {
  return { type: 'evidence.linked', payload: { claimId: claim.id, evidenceId, link } };
}

function nameOf({ details, content }: NewEvidence): string {
  return named(evidenceName({ ...BLANK_EVIDENCE, ...details, content }));
}
