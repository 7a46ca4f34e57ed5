import type { QueueEntry } from '../../../domain/check/queue.ts';
import type { ClaimKind } from '../../../domain/review/vocabulary.ts';

/** What an entry is about, in its own words, on one line. */
export function wordsOf(entry: QueueEntry): string {
  const words = entry.type === 'claim' ? entry.claim.statement : entry.suggestion.lead.text;
  return words.replace(/\s+/gu, ' ').trim();
}

/** Who says it; empty where unknown. */
export function speakerOf(entry: QueueEntry): string {
  return entry.type === 'claim' ? entry.claim.speaker : entry.suggestion.lead.speaker;
}

/** What kind of statement it is. */
export function kindOf(entry: QueueEntry): ClaimKind {
  return entry.type === 'claim' ? entry.claim.kind : entry.suggestion.lead.kind;
}
