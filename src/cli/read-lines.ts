import type { Readable } from 'node:stream';

const LINE_FEED = 0x0a;

/**
 * A line of a stream, without its end; `bytes` is null where the line is longer than `most`. `read` counts the
 * stream's bytes up to here.
 */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  readonly read: number;
}

/**
 * The lines of a stream, one at a time. Never keeps more than one line, and of a line never more than `most` bytes, so
 * that memory does not grow with the stream.
 */
export async function* readLines(stream: Readable, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let [length, number, read] = [0, 1, 0];
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= most) parts.push(piece);
    else parts = [];
  };
  const line = (): Line => {
    const bytes = length > most ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes, read };
  };
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      take(bytes.subarray(from, end));
      read += end + 1 - from;
      from = end + 1;
      yield line();
    }
    take(bytes.subarray(from));
    read += bytes.length - from;
  }
  if (length > 0) yield line();
}
