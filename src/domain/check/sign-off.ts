import { levelOf, type VerdictLevel, type VerdictScale } from '../review/scales.ts';
import type { VerdictState } from '../review/state.ts';

/** The best answer of a scale that settles something; the first one where none does. */
function bestLevel({ levels }: VerdictScale): VerdictLevel | null {
  const settling = levels.filter(({ settles }) => settles);
  return settling.reduce<VerdictLevel | null>(
    (best, level) => (best === null || (level.rating ?? 0) > (best.rating ?? 0) ? level : best),
    levels.find((level) => settling.length === 0 || level === settling[0]) ?? null,
  );
}

/**
 * The verdict that a sign-off gives: none where the reviewer's own settles the claim already, else the best one. The own
 * one is said again where it was not said like this before; of another scale it cannot be, and stays.
 *
 * @param own the reviewer's verdict, if there is one
 * @param scale of the review, for new verdicts
 * @param scales that earlier verdicts may be of
 * @param isNew whether there are other words than it was given on, or another reason
 */
export function signOffVerdict(
  own: VerdictState | undefined,
  scale: VerdictScale,
  scales: ReadonlyMap<string, VerdictScale>,
  isNew: boolean,
): string | null {
  if (own === undefined || !levelOf(own, scales).settles) return bestLevel(scale)?.id ?? null;
  return isNew && own.scaleId === scale.id ? own.verdict : null;
}
