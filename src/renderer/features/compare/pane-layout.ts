/** Narrower than this in pixels, a line of prose has too few words to be read. */
const LEAST_WIDTH = 200;
/** What a collapsed pane keeps: room for its letter and its upright name, and for a fingertip. */
const STRIP_WIDTH = 36;
/** In percent; the layout comes back rounded. */
const ROUNDING = 0.2;

/** How wide the panes are, in percent of the room they share. */
export interface PaneLayout {
  readonly sizes: readonly number[];
  /** The least that an open pane may have. */
  readonly least: number;
  readonly strip: number;
}

/**
 * Shares the room among panes: strips for those that are collapsed, the rest by weight.
 *
 * @param weights for each pane how much of the room it wants beside the others; undefined: an equal share.
 * @param width the room in pixels; 0 while it is not known.
 */
export function layOutPanes(
  weights: readonly (number | undefined)[],
  collapsed: readonly boolean[],
  width: number,
): PaneLayout {
  const room = Math.max(width, 1);
  const count = collapsed.filter((isCollapsed) => !isCollapsed).length;
  const strip = Math.min((STRIP_WIDTH / room) * 100, 100 / (collapsed.length + 1));
  const open = 100 - strip * (collapsed.length - count);
  // Where the panes do not all fit at that width, none may be squeezed by the others.
  const least = Math.min((LEAST_WIDTH / room) * 100, open / count);
  const known = weights.filter((weight) => weight !== undefined);
  const usual = known.length > 0 ? known.reduce((sum, weight) => sum + weight, 0) / known.length : 1;
  const wanted = collapsed.map((isCollapsed, index) => (isCollapsed ? 0 : (weights[index] ?? usual)));
  return { sizes: fit(wanted, open, least).map((size) => (size === 0 ? strip : size)), least, strip };
}

/** What a layout that the user made says of the panes' weights and of which are collapsed. */
export function readLayout(
  sizes: readonly number[],
  strip: number,
): { readonly weights: readonly (number | undefined)[]; readonly collapsed: readonly boolean[] } {
  const collapsed = sizes.map((size) => size <= strip + ROUNDING);
  return { weights: sizes.map((size, index) => (collapsed[index] === true ? undefined : size)), collapsed };
}

export function sameLayout(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, index) => Math.abs(size - (b[index] ?? 0)) < ROUNDING);
}

/** Shares `room` by weight, with at least `least` for each that has a weight. */
function fit(weights: readonly number[], room: number, least: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (total === 0 ? 0 : (weight / total) * room));
  const isShort = shares.map((share) => share > 0 && share < least);
  if (!isShort.includes(true)) return shares;
  const rest = weights.map((weight, index) => (isShort[index] === true ? 0 : weight));
  const left = room - least * isShort.filter(Boolean).length;
  return fit(rest, left, least).map((share, index) => (isShort[index] === true ? least : share));
}
