/** Bytes that lie somewhere (in memory, in a file, in a browser's blob) and are read piece by piece. */
export interface ByteSource {
  readonly size: number;
  /** The bytes of `[start, end)`; fewer only where the source has become shorter. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** How much is read and hashed at a time: little enough to report progress and to stop soon, enough to cost nothing. */
const PIECE_BYTES = 1024 * 1024;

/** Bytes in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}

/** The part `[start, end)` of a source. */
export function sectionOf(source: ByteSource, { start, end }: { start: number; end: number }): ByteSource {
  return { size: end - start, read: (from, to) => source.read(start + from, Math.min(end, start + to)) };
}

/** All of a source, piece by piece. Ends early where the source has become shorter than it said. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size;) {
    const piece = await source.read(at, Math.min(source.size, at + PIECE_BYTES));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}

/** All of a source in memory. Only for what is known to be small. */
export async function wholeOf(source: ByteSource): Promise<Uint8Array> {
  const whole = new Uint8Array(source.size);
  let at = 0;
  for await (const piece of piecesOf(source)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, at);
}
