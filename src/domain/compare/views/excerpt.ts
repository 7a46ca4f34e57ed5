import { keepEnd, keepStart } from '../../text/shorten.ts';
import type { MarkedPiece } from './marked-text.ts';

/** Code units of unmarked text kept on each side of marked words: enough to see what they belong to. */
const CONTEXT = 32;
/** Passages that are longer than the limit by this factor are left whole: an ellipsis for two words helps nobody. */
const TOLERANCE = 1.3;
/** What `keepStart` leaves behind where it cuts. */
const ELLIPSIS = ' …';

/** Whether a passage is too long to be shown whole. `limit` in code units. */
export function isLong(pieces: readonly MarkedPiece[], limit: number): boolean {
  return pieces.reduce((sum, { text }) => sum + text.length, 0) > limit * TOLERANCE;
}

/**
 * A passage in short: its beginning and what is marked, so that no difference is cut away before what is the same. Cut
 * at words where there are any.
 *
 * @param limit code units up to which a passage is left whole; the excerpt of a longer one is about as long, or as long
 *   as its marked words need
 */
export function excerptOf<Piece extends MarkedPiece>(
  pieces: readonly Piece[],
  limit: number,
): readonly Piece[] {
  if (!isLong(pieces, limit)) return pieces;
  const marked = pieces.filter(({ severity }) => severity !== null);
  const forMarks = marked.reduce((sum, { text }) => sum + text.length + 2 * CONTEXT, 0);
  const opening = Math.max(CONTEXT, limit - forMarks);
  return pieces.map((piece, at) => {
    if (piece.severity !== null) return piece;
    const head = at === 0 ? opening : CONTEXT;
    const tail = at === pieces.length - 1 ? 0 : CONTEXT;
    const { text } = piece;
    if (text.length <= head + tail + ELLIPSIS.length) return piece;
    // Both ends bring an ellipsis; one is enough.
    const end = tail === 0 ? '' : keepEnd(text, tail).slice(1);
    return { ...piece, text: keepStart(text, head) + end };
  });
}
