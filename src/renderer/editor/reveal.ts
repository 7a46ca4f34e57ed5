/** A passage's place in a pane, in pixels from the top of the scrolled content. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A passage nearer than this to the viewport's edge (pixels) counts as outside, so that its context is seen too. */
const MARGIN = 40;

/**
 * Where to scroll each pane so that passages are seen: nowhere (null) where they are seen already; all panes to one
 * place, with the passages in the middle; or, where they stand too far apart for that, each pane to its own place.
 *
 * @param extents for each pane the place of its passage, null where it has none.
 * @param tops the panes' scroll positions now.
 * @param height the height of the viewport.
 */
export function scrollTargets(
  extents: readonly (Extent | null)[],
  tops: readonly number[],
  height: number,
): readonly number[] | null {
  const known = extents.filter((extent) => extent !== null);
  const [first] = known;
  if (!first) return null;
  const all = {
    top: Math.min(...known.map(({ top }) => top)),
    bottom: Math.max(...known.map(({ bottom }) => bottom)),
  };
  if (known.length > 1 && all.bottom - all.top > height - 2 * MARGIN) {
    const elsewhere = centred(first, height);
    return extents.map((extent) => (extent ? centred(extent, height) : elsewhere));
  }
  const isSeen = tops.every((top) => all.top >= top + MARGIN && all.bottom <= top + height - MARGIN);
  return isSeen ? null : tops.map(() => centred(all, height));
}

/** The scroll position that has the passage in the middle, or its beginning near the top where it is too tall. */
function centred(extent: Extent, height: number): number {
  const middle = (extent.top + extent.bottom - height) / 2;
  return Math.max(0, Math.round(Math.min(middle, extent.top - MARGIN)));
}
