import type { ClaimState } from './state.ts';

/** Why a claim still needs somebody: nobody has judged it, it is asked about, its reviewers disagree, or words are unconfirmed. */
export type OpenReason = 'unchecked' | 'query' | 'disagreement' | 'unconfirmed-mention';

/** What keeps a claim open, or null where it is settled. "Query" is a question to somebody, not an answer. */
export function openReason({ verdicts, mentions }: ClaimState): OpenReason | null {
  if (verdicts.length === 0) return 'unchecked';
  if (new Set(verdicts.map(({ verdict }) => verdict)).size > 1) return 'disagreement';
  if (verdicts.some(({ verdict }) => verdict === 'query')) return 'query';
  return mentions.some(({ status }) => status === 'proposed') ? 'unconfirmed-mention' : null;
}
