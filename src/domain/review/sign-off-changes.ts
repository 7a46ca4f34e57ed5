import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { named } from './change.ts';
import type { Change } from './change.ts';
import type { ChecklistPoint } from './checklist.ts';
import type { ChecklistItem } from './policy.ts';
import { obstacles, reservationsOf } from './sign-off.ts';
import type { ReviewState, SignOffState } from './state.ts';

/** Ticks a point by hand, or leaves a note on a point that the review itself can tell. */
export function tickPoint(item: ChecklistItem, note: string): Change {
  const verb = item.check === null ? 'Tick' : 'Note on';
  return {
    label: `${verb} ${named(item.text)}`,
    drafts: [{ type: 'checklist.ticked', payload: { itemId: item.id, tick: { note: note.trim() } } }],
  };
}

/** Takes a tick or a note back. */
export function untickPoint(item: ChecklistItem): Change {
  const verb = item.check === null ? 'Untick' : 'Take back the note on';
  return {
    label: `${verb} ${named(item.text)}`,
    drafts: [{ type: 'checklist.ticked', payload: { itemId: item.id, tick: null } }],
  };
}

/** Who signs off as what, in whose words. */
export interface SignOffWords {
  readonly role: string;
  readonly statement: string;
}

/**
 * Signs off exactly the texts that the variants have now. The recommended points that are open stand in it as
 * reservations.
 *
 * @param points as `checklistOf` finds them now
 * @returns `points-open` while a required point is open, `no-variants` where there is nothing to sign off
 */
export function signOff(
  { variants }: Pick<ReviewState, 'variants'>,
  points: readonly ChecklistPoint[],
  signOffId: string,
  { role, statement }: SignOffWords,
): Result<Change, 'points-open' | 'no-variants'> {
  if (variants.length === 0) return failed('no-variants');
  if (obstacles(points).length > 0) return failed('points-open');
  const given = {
    revisions: variants.map(({ id, revision }) => ({ variantId: id, sha256: revision.sha256 })),
    role: role.trim(),
    statement: statement.trim(),
    reservations: reservationsOf(points),
  };
  return ok({
    label: 'Sign off the review',
    drafts: [{ type: 'signOff.given', payload: { signOffId, signOff: given } }],
  });
}

/** Withdraws a sign-off. */
export function withdrawSignOff({ id, reviewer }: SignOffState): Change {
  return {
    label: `Withdraw the sign-off of ${named(reviewer)}`,
    drafts: [{ type: 'signOff.given', payload: { signOffId: id, signOff: null } }],
  };
}
