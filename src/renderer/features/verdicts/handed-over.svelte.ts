/** What was saved shows in what is given from outside within this time, unless something else has been saved since. */
const ECHO_MS = 300;

/**
 * What was handed over to be saved and may not show yet in what is given from outside: the next change builds on it, and
 * not on what it replaces.
 */
export class HandedOver<Value> {
  #value = $state.raw<Value | null>(null);

  /** Null when nothing is under way. */
  get value(): Value | null {
    return this.#value;
  }

  hand(value: Value, saved: Promise<unknown>): void {
    this.#value = value;
    const settle = () => {
      setTimeout(() => {
        if (this.#value === value) this.#value = null;
      }, ECHO_MS);
    };
    saved.then(settle, settle);
  }
}
