import { BLANK_CLAIM } from '../../../src/domain/review/events.ts';
import type { MentionRecord } from '../../../src/domain/review/events.ts';
import type { ClaimState, MentionState, VariantState } from '../../../src/domain/review/state.ts';

export function variantOf(id: string, details: Partial<VariantState> = {}): VariantState {
  const revision = {
    sha256: `sha-${id}`,
    characters: 100,
    words: 20,
    fileName: `${id}.txt`,
    encoding: 'utf-8',
  };
  return {
    id,
    label: `Label ${id}`,
    role: 'other',
    outlet: '',
    byline: '',
    dateline: '',
    date: '',
    url: '',
    revision,
    revisions: [revision],
    ...details,
  };
}

/** A mention of `quote` from offset 0 of a revision, usually the one that `variantOf` gives the variant. */
export function mentionOf(
  mentionId: string,
  variantId: string,
  quote: string,
  status: MentionRecord['status'] = 'confirmed',
  revision = `sha-${variantId}`,
): MentionState {
  return {
    mentionId,
    variantId,
    status,
    fidelity: [],
    anchor: {
      revision,
      start: 0,
      end: quote.length,
      quote,
      prefix: '',
      suffix: '',
      state: 'attached',
    },
  };
}

export function claimOf(id: string, details: Partial<ClaimState> = {}): ClaimState {
  return {
    ...BLANK_CLAIM,
    id,
    statement: `Statement ${id}`,
    evidence: [],
    mentions: [],
    verdicts: [],
    createdBy: 'Ida',
    ...details,
  };
}

export function verdictOf(reviewer: string, verdict: string, reason = ''): ClaimState['verdicts'][number] {
  return {
    ...{ reviewer, verdict, reason, scaleId: 'desk', evidenceIds: [], basedOn: [], wordings: [] },
    at: 1_700_000_000_000,
  };
}
