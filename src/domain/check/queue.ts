import type { ClaimState, ReviewState } from '../review/state.ts';
import type { ClaimKind, ClaimPriority } from '../review/vocabulary.ts';
import { KIND_WEIGHTS } from './worth.ts';
import type { CheckItem, SuggestedItem } from './checkables.ts';
import type { LeftReason, Standings } from './standings.ts';
import type { Suggestion } from './suggestions.ts';

/** What check mode goes through, one at a time. */
export type QueueEntry = QueuedClaim | QueuedSuggestion;

export interface QueuedClaim {
  readonly type: 'claim';
  /** The claim's id. */
  readonly id: string;
  readonly claim: ClaimState;
  /** What the engine knows of the words that it covers; null where it found no fact there. */
  readonly item: CheckItem | null;
  readonly isDone: boolean;
  /** What keeps it open; null for what is done. */
  readonly reason: LeftReason | null;
}

export interface QueuedSuggestion {
  readonly type: 'suggestion';
  /** The suggestion's key. */
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly item: SuggestedItem;
  /** Rejected; what is accepted stands as a claim in its place. */
  readonly isDone: boolean;
}

export type QueueOrder = 'worth' | 'story';

/** What check mode goes through; an empty string lets everything through. */
export interface QueueFilter {
  readonly kind: ClaimKind | '';
  readonly priority: ClaimPriority | '';
  /** A reviewer's name. Nobody is assigned to a suggestion. */
  readonly assignee: string;
}

/** Lets everything through. */
export const WHOLE_QUEUE: QueueFilter = { kind: '', priority: '', assignee: '' };

/** What a queue is made of. */
export interface QueueSources {
  readonly claims: readonly ClaimState[];
  readonly baseId: string | null;
  readonly decisions: ReviewState['suggestions'];
  readonly open: readonly Suggestion[];
  readonly rejected: readonly Suggestion[];
  readonly standings: Standings;
}

/** A person has asked for it: before a suggestion of the same worth, and of less than one more step of severity. */
const CLAIM_WEIGHT = 50;
/** Said by a person, so more than all that the engine can find. */
const PRIORITY_WEIGHTS: Readonly<Record<ClaimPriority, number>> = { high: 1000, normal: 0, low: -1000 };
const WAITING: ReadonlySet<LeftReason> = new Set(['query', 'unanswered-query', 'quorum', 'unplaced-mention']);
/** A claim in whose words the engine found no fact is weighed like a place: neither first nor last. */
const FACTLESS_WEIGHT = KIND_WEIGHTS.place;

/**
 * The order in which check mode goes, made when it opens and when its filter or order changes, and kept while verdicts
 * come in: what is judged stays where it was.
 *
 * @returns ids of the claims that are open and of the suggestions that nobody has decided
 */
export function queueOrder(
  sources: QueueSources,
  order: QueueOrder,
  filter: QueueFilter = WHOLE_QUEUE,
): readonly string[] {
  const places = new StoryPlaces(sources);
  return openEntries(sources)
    .filter((entry) => passes(entry, filter))
    .map((entry) => ({ entry, score: scoreOf(entry), place: places.of(entry) }))
    .sort((one, other) =>
      order === 'worth'
        ? other.score - one.score || one.place - other.place
        : one.place - other.place || other.score - one.score,
    )
    .map(({ entry }) => entry.id);
}

/**
 * The entries of an order as they stand now: what is judged or rejected stays in its place and is done, an accepted
 * suggestion has become its claim, what is gone (a removed claim, words of an earlier revision) is left out. What came
 * in since is added at the end, where it makes nothing jump.
 */
export function queueEntries(
  ids: readonly string[],
  sources: QueueSources,
  filter: QueueFilter = WHOLE_QUEUE,
): readonly QueueEntry[] {
  // One map for all of it: each is filled with thousands after every verdict.
  const left = new Map<string, QueueEntry>();
  for (const claim of sources.claims) left.set(claim.id, queuedClaim(claim, sources));
  for (const suggestion of sources.open) left.set(suggestion.id, queuedSuggestion(suggestion, false));
  for (const suggestion of sources.rejected) left.set(suggestion.id, queuedSuggestion(suggestion, true));
  const entries: QueueEntry[] = [];
  for (const id of ids) {
    const entry = left.get(id) ?? left.get(sources.decisions.get(id)?.claimId ?? '');
    if (entry === undefined) continue;
    entries.push(entry);
    left.delete(entry.id);
  }
  for (const entry of left.values()) if (!entry.isDone && passes(entry, filter)) entries.push(entry);
  return entries;
}

/** The entry after or before another; the ends are ends. Null only where the queue is empty. */
export function stepFrom(entries: readonly QueueEntry[], id: string | null, by: 1 | -1): QueueEntry | null {
  const at = entries.findIndex((entry) => entry.id === id);
  return entries[Math.max(0, Math.min(at + by, entries.length - 1))] ?? null;
}

/**
 * The next entry that somebody can do something about, after another and then from the top; null where none is left.
 * What waits is passed over: it comes when one steps through.
 */
export function nextOpen(entries: readonly QueueEntry[], id: string | null): QueueEntry | null {
  const at = entries.findIndex((entry) => entry.id === id);
  const isNext = (entry: QueueEntry): boolean => !entry.isDone && !isWaiting(entry) && entry.id !== id;
  return entries.slice(at + 1).find(isNext) ?? entries.slice(0, Math.max(0, at)).find(isNext) ?? null;
}

/** Whether nothing more can be done here: somebody else has to answer or to judge, or the words need a place first. */
export function isWaiting(entry: QueueEntry): entry is QueuedClaim {
  return entry.type === 'claim' && entry.reason !== null && WAITING.has(entry.reason);
}

/** The entry that an id stands for: itself, or the claim that a suggestion has become. */
export function entryOf(
  entries: readonly QueueEntry[],
  id: string | null,
  decisions: ReviewState['suggestions'],
): QueueEntry | null {
  const own = entries.find((entry) => entry.id === id);
  const claimId = decisions.get(id ?? '')?.claimId;
  return own ?? entries.find((entry) => entry.id === claimId) ?? null;
}

/** The suggestion that a claim was made of, by its key; null where it was made otherwise. */
export function suggestionOf(claimId: string, decisions: ReviewState['suggestions']): string | null {
  for (const [key, decision] of decisions) if (decision.claimId === claimId) return key;
  return null;
}

function openEntries(sources: QueueSources): readonly QueueEntry[] {
  const claims = sources.claims.map((claim) => queuedClaim(claim, sources)).filter(({ isDone }) => !isDone);
  return [...claims, ...sources.open.map((suggestion) => queuedSuggestion(suggestion, false))];
}

/** By claim, as it stood last: after a verdict all but one stand as before. */
const QUEUED = new WeakMap<ClaimState, QueuedClaim>();

function queuedClaim(claim: ClaimState, { standings }: QueueSources): QueuedClaim {
  const { reason: said = 'unchecked', item = null } = standings.claims.get(claim.id) ?? {};
  const isDone = said === null || said === 'wont-check';
  const reason = isDone ? null : said;
  const known = QUEUED.get(claim);
  if (known?.isDone === isDone && known.reason === reason && known.item === item) return known;
  const entry: QueuedClaim = { type: 'claim', id: claim.id, claim, item, isDone, reason };
  QUEUED.set(claim, entry);
  return entry;
}

function queuedSuggestion(suggestion: Suggestion, isDone: boolean): QueuedSuggestion {
  return { type: 'suggestion', id: suggestion.id, suggestion, item: suggestion.item, isDone };
}

function passes(entry: QueueEntry, { kind, priority, assignee }: QueueFilter): boolean {
  const of =
    entry.type === 'claim'
      ? entry.claim
      : { kind: entry.suggestion.lead.kind, priority: 'normal', assignee: '' };
  return (
    (kind === '' || of.kind === kind) &&
    (priority === '' || of.priority === priority) &&
    (assignee === '' || of.assignee === assignee)
  );
}

function scoreOf(entry: QueueEntry): number {
  const score = entry.item?.worth.score ?? FACTLESS_WEIGHT;
  return entry.type === 'suggestion' ? score : score + CLAIM_WEIGHT + PRIORITY_WEIGHTS[entry.claim.priority];
}

/** Says where in the story an entry stands. */
class StoryPlaces {
  readonly #baseId: string | null;
  /** By claim, in the order in which they were made: where nothing is known of its place, a claim comes last. */
  readonly #claims: ReadonlyMap<string, number>;

  constructor({ claims, baseId }: QueueSources) {
    this.#baseId = baseId;
    this.#claims = new Map(claims.map(({ id }, index) => [id, index]));
  }

  of(entry: QueueEntry): number {
    if (entry.type === 'suggestion') return entry.item.place;
    const inBase = entry.claim.mentions.find(
      ({ variantId, anchor }) => variantId === this.#baseId && anchor.state !== 'orphan',
    );
    const last = Number.MAX_SAFE_INTEGER - this.#claims.size + (this.#claims.get(entry.id) ?? 0);
    return inBase?.anchor.start ?? entry.item?.place ?? last;
  }
}
