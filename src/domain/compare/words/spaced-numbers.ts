import { factOf, type Side, type TokenRange } from './passages.ts';

/**
 * Says of each pair of corresponding tokens whether it may stand. A number that is written with blanks between its figures
 * corresponds as a whole or not at all: `12 000` and `10 000` do not have `000` in common.
 *
 * @param pairs indexes of all tokens that correspond
 */
export function wholeNumbers(
  left: Side,
  right: Side,
  pairs: readonly (readonly [number, number])[],
): (l: number, r: number) => boolean {
  if (!pairs.some(([l, r]) => isFigure(left, l) || isFigure(right, r))) return () => true;
  const partners = new Map(pairs);
  return (l, r) => {
    const [one, other] = [spacedNumberAt(left, l), spacedNumberAt(right, r)];
    if (one.to - one.from !== other.to - other.from) return false;
    for (let at = one.from; at < one.to; at++)
      if (partners.get(at) !== other.from + at - one.from) return false;
    return true;
  };
}

/** The tokens of the number that a token belongs to, if they are figures with blanks between them; else the token. */
function spacedNumberAt(side: Side, index: number): TokenRange {
  let [from, to] = [index, index + 1];
  if (!isFigure(side, index)) return { from, to };
  const fact = side.tokens[index]?.fact;
  const goesOn = (at: number): boolean => side.tokens[at]?.fact === fact && isFigure(side, at);
  while (goesOn(from - 1)) from--;
  while (goesOn(to)) to++;
  return { from, to };
}

/** Whether a token is of figures and belongs to a number. */
function isFigure(side: Side, index: number): boolean {
  const token = side.tokens[index];
  return token?.kind === 'number' && factOf(side, token)?.kind === 'number';
}
