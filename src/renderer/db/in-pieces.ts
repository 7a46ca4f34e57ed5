/** Rows handed to the database at once: it copies them while nothing else can run, some 10 ms for as many events. */
const ROWS_AT_ONCE = 200;

/** Writes many rows one piece after the other, so that the window answers in between. Runs within a transaction. */
export async function inPieces<Row>(
  rows: readonly Row[],
  write: (piece: readonly Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await write(rows.slice(at, at + ROWS_AT_ONCE));
}
