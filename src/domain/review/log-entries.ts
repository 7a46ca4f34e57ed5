import { fold as folded } from '../text/fold.ts';
import { decodeClock } from './clock.ts';
import { inOrder } from './event-order.ts';
import type { EventType, ReviewEvent } from './events.ts';
import { eventWords } from './event-words.ts';
import type { VerdictScale } from './scales.ts';

/** What a change was about, in the words of the log's filter. */
export const LOG_TOPICS = [
  'review',
  'variants',
  'differences',
  'claims',
  'verdicts',
  'evidence',
  'queries',
  'sign-off',
] as const;
export type LogTopic = (typeof LOG_TOPICS)[number];

/** The topics in words. */
export const LOG_TOPIC_NAMES: Readonly<Record<LogTopic, string>> = {
  review: 'Review',
  variants: 'Variants',
  differences: 'Differences',
  claims: 'Claims',
  verdicts: 'Verdicts',
  evidence: 'Evidence',
  queries: 'Queries',
  'sign-off': 'Sign-off',
};

/** One change of the log: who did what, when, and whether it still stands. */
export interface LogEntry {
  /** The change's id. */
  readonly id: string;
  /** Unix epoch milliseconds. */
  readonly at: number;
  readonly reviewer: string;
  readonly device: string;
  readonly label: string;
  readonly how: 'did' | 'undid' | 'redid';
  /** Whether a later undo has taken it back; an undo and a redo always stand. */
  readonly undone: boolean;
  readonly topics: readonly LogTopic[];
  /** What its events say, in words; without those of which the label says all. */
  readonly details: readonly string[];
}

/** What the log shows; empty fields let everything through. */
export interface LogFilter {
  readonly reviewer: string;
  readonly topic: LogTopic | null;
  /** Words that stand in the label or the details, whatever their case. */
  readonly words: string;
}

const TOPICS: Readonly<Record<EventType, LogTopic>> = {
  'review.created': 'review',
  'review.renamed': 'review',
  'review.trashed': 'review',
  'review.restored': 'review',
  'policy.changed': 'review',
  'variant.added': 'variants',
  'variant.changed': 'variants',
  'variant.revised': 'variants',
  'variant.removed': 'variants',
  'variant.restored': 'variants',
  'base.set': 'variants',
  'discrepancy.decided': 'differences',
  'noiseRule.set': 'differences',
  'noiseRule.switched': 'differences',
  'alignment.set': 'differences',
  'claim.added': 'claims',
  'claim.changed': 'claims',
  'claim.removed': 'claims',
  'claim.restored': 'claims',
  'mention.added': 'claims',
  'mention.confirmed': 'claims',
  'mention.unconfirmed': 'claims',
  'mention.reanchored': 'claims',
  'mention.removed': 'claims',
  'mention.restored': 'claims',
  'suggestion.decided': 'claims',
  'verdict.given': 'verdicts',
  'fidelity.given': 'verdicts',
  'evidence.added': 'evidence',
  'evidence.changed': 'evidence',
  'evidence.removed': 'evidence',
  'evidence.restored': 'evidence',
  'evidence.linked': 'evidence',
  'query.added': 'queries',
  'query.changed': 'queries',
  'query.removed': 'queries',
  'query.restored': 'queries',
  'query.answered': 'queries',
  'checklist.ticked': 'sign-off',
  'signOff.given': 'sign-off',
};

/** The log as a person reads it: one entry for each change, the newest first. */
export function logEntries(events: Iterable<ReviewEvent>): readonly LogEntry[] {
  const changes = new Map<string, ReviewEvent[]>();
  const undone = new Map<string, boolean>();
  const scales = new Map<string, VerdictScale>();
  for (const event of inOrder(events)) {
    const { id, compensates } = event.change;
    const known = changes.get(id);
    if (known === undefined) changes.set(id, [event]);
    else known.push(event);
    if (compensates !== null) undone.set(compensates.change, compensates.how === 'undo');
    if (event.type !== 'policy.changed') continue;
    for (const scale of [event.payload.changes.veracity, event.payload.changes.fidelity])
      if (scale !== undefined) scales.set(scale.id, scale);
  }
  return [...changes.values()].flatMap((own) => entryOf(own, undone, scales)).reverse();
}

/** The entries that a filter lets through, in their order. */
export function filteredLog(entries: readonly LogEntry[], filter: LogFilter): readonly LogEntry[] {
  const words = folded(filter.words.trim());
  return entries.filter(
    ({ reviewer, topics, label, details }) =>
      (filter.reviewer === '' || reviewer === filter.reviewer) &&
      (filter.topic === null || topics.includes(filter.topic)) &&
      (words === '' || folded([label, ...details].join('\n')).includes(words)),
  );
}

/** Everyone whose name stands in the log, in the order of their latest entry. */
export function logReviewers(entries: readonly LogEntry[]): readonly string[] {
  return [...new Set(entries.map(({ reviewer }) => reviewer))].filter((name) => name !== '');
}

function entryOf(
  events: readonly ReviewEvent[],
  undone: ReadonlyMap<string, boolean>,
  scales: ReadonlyMap<string, VerdictScale>,
): readonly LogEntry[] {
  const [first] = events;
  if (first === undefined) return [];
  const { id, label, compensates } = first.change;
  const how = compensates === null ? 'did' : compensates.how === 'undo' ? 'undid' : 'redid';
  return [
    {
      id,
      at: decodeClock(first.at)?.ms ?? 0,
      ...{ reviewer: first.actor, device: first.device, label, how },
      undone: undone.get(id) ?? false,
      topics: [...new Set(events.map(({ type }) => TOPICS[type]))],
      // What an undo puts back was said before: the entry that it names says what.
      details: how === 'did' ? events.flatMap((event) => eventWords(event, scales) ?? []) : [],
    },
  ];
}
