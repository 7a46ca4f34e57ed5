import type { MentionRecord } from '../../../src/domain/review/events.ts';
import type { ClaimState, VariantState } from '../../../src/domain/review/state.ts';
import type { DeskVerdict } from '../../../src/domain/review/vocabulary.ts';

export function variantOf(id: string, details: Partial<VariantState> = {}): VariantState {
  return {
    id,
    label: `Label ${id}`,
    role: 'other',
    outlet: '',
    byline: '',
    dateline: '',
    date: '',
    url: '',
    revision: { sha256: `sha-${id}`, characters: 100, words: 20, fileName: `${id}.txt`, encoding: 'utf-8' },
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
): MentionRecord {
  return {
    mentionId,
    variantId,
    status,
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
    id,
    statement: `Statement ${id}`,
    kind: 'event',
    note: '',
    mentions: [],
    verdicts: [],
    createdBy: 'Ida',
    ...details,
  };
}

export function verdictOf(
  reviewer: string,
  verdict: DeskVerdict,
  reason = '',
): ClaimState['verdicts'][number] {
  return { reviewer, verdict, reason, at: 1_700_000_000_000 };
}
