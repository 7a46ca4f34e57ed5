import { whenPainted } from './when-painted.ts';

/**
 * Does what a key asks for once the letter is on screen: nobody who types waits for a list. Of what is asked for in quick
 * succession only the last is done.
 */
export class AfterPaint {
  #next: (() => void) | null = null;
  #isAwaited = false;

  ask(run: () => void): void {
    this.#next = run;
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    void whenPainted().then(() => {
      this.#isAwaited = false;
      this.now();
    });
  }

  /** Does what was asked for last, if it is not done yet. */
  now(): void {
    const run = this.#next;
    this.#next = null;
    run?.();
  }

  /** Leaves it. */
  cancel(): void {
    this.#next = null;
  }
}
