/** Shorter work shows no bar: it would only flicker. */
const SHOWN_AFTER_MS = 300;
/** Often enough to be seen moving, seldom enough to cost nothing. */
const REDRAWN_AFTER_MS = 100;
const WIDTH = 24;
const CLEAR_LINE = '\r\u001b[2K';

/** Where the bar is drawn and what time it is. */
export interface ProgressSurroundings {
  /** Writes to the terminal, at once; null where standard error is no terminal. */
  readonly draw: ((text: string) => void) | null;
  /** Milliseconds, rising. */
  readonly now: () => number;
}

/** A bar on standard error for work that takes longer than a moment. Draws nothing where there is no terminal. */
export class Progress {
  readonly #draw: ((text: string) => void) | null;
  readonly #now: () => number;
  readonly #startedAt: number;
  #drawnAt = -Infinity;

  constructor({ draw, now }: ProgressSurroundings) {
    this.#draw = draw;
    this.#now = now;
    this.#startedAt = now();
  }

  /**
   * @param share of the work that is done, 0 to 1, or null where the whole is not known
   * @param what is counted, in words: `3 of 10 pairs`
   */
  show(share: number | null, what: string): void {
    const now = this.#now();
    if (this.#draw === null || now - this.#startedAt < SHOWN_AFTER_MS) return;
    if (now - this.#drawnAt < REDRAWN_AFTER_MS) return;
    this.#drawnAt = now;
    this.#draw(`${CLEAR_LINE}${share === null ? '' : `${bar(share)} `}${what}`);
  }

  /** Takes the bar away again. */
  clear(): void {
    if (this.#draw !== null && this.#drawnAt > -Infinity) this.#draw(CLEAR_LINE);
  }
}

function bar(share: number): string {
  const done = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${'#'.repeat(done)}${' '.repeat(WIDTH - done)}] ${String(Math.round(share * 100)).padStart(3)} %`;
}
