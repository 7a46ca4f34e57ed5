/** How far a comparison is: each text and each pair of texts is a step. Time that is up stays up. */
export class Progress {
  readonly #steps: number;
  readonly #ask: (share: number) => boolean;
  #done = 0;
  #isUp = false;

  constructor(texts: number, ask: (share: number) => boolean) {
    this.#steps = texts + (texts * (texts - 1)) / 2;
    this.#ask = ask;
  }

  /** One step is done. */
  step(): void {
    this.#done++;
    this.goesOn(0);
  }

  /** Whether there is time to go on; `share` of the present step is done, 0 to 1. */
  goesOn(share: number): boolean {
    this.#isUp ||= !this.#ask(Math.min(1, (this.#done + share) / this.#steps));
    return !this.#isUp;
  }
}
