/** Gives equal strings equal small numbers, so that the comparison works on numbers. */
export class Interner {
  readonly #ids = new Map<string, number>();

  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  /** Every id is smaller than this. */
  get size(): number {
    return this.#ids.size;
  }
}
