import type { Change } from '../../domain/review/change.ts';
import { compensate } from '../../domain/review/compensate.ts';
import { inOrder } from '../../domain/review/event-order.ts';
import type { ChangeStamp, EventDraft, ReviewEvent } from '../../domain/review/events.ts';
import { fold } from '../../domain/review/fold.ts';
import { view } from '../../domain/review/folded.ts';
import type { FoldedReview } from '../../domain/review/folded.ts';
import type { ReviewState } from '../../domain/review/state.ts';
import { undoStacks } from '../../domain/review/undo.ts';
import type { UndoStacks } from '../../domain/review/undo.ts';
import type { TextRecord } from './records.ts';

/** A review's log in memory with what it folds to, so that saving a change does not read the log again. */
export interface ReviewLog {
  /** In order. */
  readonly events: readonly ReviewEvent[];
  /** Null while the log lacks the event that creates the review. */
  readonly folded: FoldedReview | null;
  readonly state: ReviewState | null;
  readonly stacks: UndoStacks;
}

/** Something an editor has done to a review, on its way into the log. */
export type ReviewWrite = { readonly reviewId: string; readonly changeId: string } & (
  | { readonly kind: 'append'; readonly change: Change; readonly texts: readonly TextRecord[] }
  | { readonly kind: 'undo' | 'redo' }
);

/** What a write puts into a log, decided on the log as it is inside the transaction. */
export interface Plan {
  readonly change: ChangeStamp;
  readonly drafts: readonly EventDraft[];
  /** The reviewer to write for; null: the one in the settings. */
  readonly actor: string | null;
}

const NOTHING_DONE: UndoStacks = { undo: [], redo: [] };

/** The log that has these events, as seen from `device` (undo is each device's own). */
export function readLog(events: Iterable<ReviewEvent>, device: string): ReviewLog {
  return extendLog(logOf([], null, NOTHING_DONE), inOrder(events), device);
}

/** Events folded in one go, which takes some 10 ms. */
const EVENTS_AT_ONCE = 500;

/** The same as `readLog`: a long log takes a while to be folded, and the window answers in between. */
export async function readLogInPieces(events: Iterable<ReviewEvent>, device: string): Promise<ReviewLog> {
  const ordered = inOrder(events);
  let folded: FoldedReview | null = null;
  for (let at = 0; at < ordered.length; at += EVENTS_AT_ONCE) {
    await scheduler.yield();
    folded = fold(folded, ordered.slice(at, at + EVENTS_AT_ONCE));
  }
  // What can be undone is read from whole changes, and a piece may end inside of one.
  return logOf(ordered, folded, undoStacks(ordered, device, NOTHING_DONE));
}

/** The log with more events, all later than those it has. */
export function extendLog(log: ReviewLog, later: readonly ReviewEvent[], device: string): ReviewLog {
  const folded = fold(log.folded, later);
  return logOf([...log.events, ...later], folded, undoStacks(later, device, log.stacks));
}

function logOf(events: readonly ReviewEvent[], folded: FoldedReview | null, stacks: UndoStacks): ReviewLog {
  return { events, folded, state: folded === null ? null : view(folded), stacks };
}

/** What a write puts into this log, or null when that is nothing. */
export function planOf(log: ReviewLog, write: ReviewWrite): Plan | null {
  if (write.kind !== 'append') return planCompensation(log, write.changeId, write.kind);
  const { changeId, change } = write;
  if (change.drafts.length === 0) return null;
  return {
    change: { id: changeId, label: change.label, compensates: null },
    drafts: change.drafts,
    actor: null,
  };
}

/** The plan that undoes or redoes the newest change that can be, or null when there is none. */
function planCompensation(log: ReviewLog, id: string, how: 'undo' | 'redo'): Plan | null {
  for (const { original, latest } of log.stacks[how].toReversed()) {
    const drafts = compensate(log.events, latest);
    if (drafts.length === 0) continue;
    // In the name of the change's reviewer: nobody else can take that reviewer's verdict back.
    const actor = log.events.find((event) => event.change.id === latest)?.actor ?? null;
    const change = { id, label: original.label, compensates: { how, change: original.id } };
    return { change, drafts, actor };
  }
  return null;
}

/** The change that an undo or a redo is about; an ordinary change itself. */
export function originalOf(log: ReviewLog, change: ChangeStamp): ChangeStamp {
  const { compensates } = change;
  if (compensates === null) return change;
  return log.events.find((event) => event.change.id === compensates.change)?.change ?? change;
}
