import { inOrder } from './event-order.ts';
import type { ChangeStamp, ReviewEvent } from './events.ts';

/** A change that can be undone or redone, and the change that last put it into its present state. */
export interface UndoEntry {
  /** The ordinary change, as the editor made it: its label is the one to show. */
  readonly original: ChangeStamp;
  /** Id of the change to compensate: the original, its last redo (on the undo stack) or its undo (on the redo stack). */
  readonly latest: string;
}

/** What one device can take back and bring back; the last of each list is the next. */
export interface UndoStacks {
  readonly undo: readonly UndoEntry[];
  readonly redo: readonly UndoEntry[];
}

const NO_STACKS: UndoStacks = { undo: [], redo: [] };

/**
 * Brings the stacks up to date with more of the log. They are derived from it alone, so undo survives closing the app.
 * An ordinary change clears redo; the change that created the review is in neither list.
 *
 * @param events the events after those that `from` is made of, in order; a change is never split between two calls.
 */
export function undoStacks(
  events: Iterable<ReviewEvent>,
  device: string,
  from: UndoStacks = NO_STACKS,
): UndoStacks {
  const undo = [...from.undo];
  let redo = [...from.redo];
  const seen = new Set<string>();
  for (const { device: author, change, type } of events) {
    if (author !== device || seen.has(change.id)) continue;
    seen.add(change.id);
    if (type === 'review.created') continue;
    if (change.compensates === null) {
      undo.push({ original: change, latest: change.id });
      redo = [];
    } else if (change.compensates.how === 'undo') move(change.compensates.change, undo, redo, change.id);
    else move(change.compensates.change, redo, undo, change.id);
  }
  return { undo, redo };
}

/** What "Undo …" and "Redo …" offer on this device: the changes as the editor made them, or null. */
export function undoable(
  events: Iterable<ReviewEvent>,
  device: string,
): { readonly undo: ChangeStamp | null; readonly redo: ChangeStamp | null } {
  return nextOf(undoStacks(inOrder(events), device));
}

/** The next change of each stack. */
export function nextOf(stacks: UndoStacks): {
  readonly undo: ChangeStamp | null;
  readonly redo: ChangeStamp | null;
} {
  return { undo: stacks.undo.at(-1)?.original ?? null, redo: stacks.redo.at(-1)?.original ?? null };
}

function move(original: string, from: UndoEntry[], to: UndoEntry[], latest: string): void {
  const index = from.findLastIndex((entry) => entry.original.id === original);
  const [entry] = index < 0 ? [] : from.splice(index, 1);
  if (entry !== undefined) to.push({ original: entry.original, latest });
}
