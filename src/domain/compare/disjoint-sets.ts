/** Sets of the numbers below a size that are joined step by step (union–find with path halving). */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the set of `one`. */
  find(one: number): number {
    let at = one;
    for (let parent = this.#parentOf(at); parent !== at; parent = this.#parentOf(at)) {
      this.#parents[at] = this.#parentOf(parent);
      at = parent;
    }
    return at;
  }

  /** Joins two sets, the smaller number standing for both. False where they were one already. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.find(one), this.find(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
    return a !== b;
  }

  /** The sets in the order of their smallest members, members in rising order. */
  sets(): number[][] {
    const byRoot = new Map<number, number[]>();
    this.#parents.forEach((_, index) => {
      const root = this.find(index);
      byRoot.set(root, [...(byRoot.get(root) ?? []), index]);
    });
    return [...byRoot.values()];
  }

  #parentOf(at: number): number {
    return this.#parents[at] ?? at;
  }
}
