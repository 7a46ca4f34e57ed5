import type { Link } from './link.ts';

const FREE = -1;

/** Which sentences of two variants are partners so far, one to one, and the groups that are settled already. */
export class Pairing {
  readonly rightOf: Int32Array;
  readonly leftOf: Int32Array;
  /** By the left sentence. */
  readonly scores: Float64Array;
  /** Groups that are not to be changed any more. Their sentences are not free. */
  readonly settled: Link[] = [];
  readonly #isSettled: Uint8Array;

  constructor(lefts: number, rights: number) {
    this.rightOf = new Int32Array(lefts).fill(FREE);
    this.leftOf = new Int32Array(rights).fill(FREE);
    this.scores = new Float64Array(lefts);
    this.#isSettled = new Uint8Array(lefts);
  }

  add(left: number, right: number, score: number): void {
    this.rightOf[left] = right;
    this.leftOf[right] = left;
    this.scores[left] = score;
  }

  /** Settles a group that may have several sentences on one side. */
  settle(link: Link): void {
    this.settled.push(link);
    for (const left of link.left) {
      this.rightOf[left] = link.right[0] ?? FREE;
      this.#isSettled[left] = 1;
    }
    for (const right of link.right) this.leftOf[right] = link.left[0] ?? FREE;
  }

  /** The partners that are not settled, with their score, in the order of the left side. */
  *open(): Generator<{ left: number; right: number; score: number }> {
    for (let left = 0; left < this.rightOf.length; left++) {
      const right = this.rightOf[left] ?? FREE;
      if (right !== FREE && this.#isSettled[left] === 0) yield { left, right, score: this.scores[left] ?? 0 };
    }
  }

  isFreeLeft(left: number): boolean {
    return this.rightOf[left] === FREE;
  }

  isFreeRight(right: number): boolean {
    return this.leftOf[right] === FREE;
  }

  isFree(left: number, right: number): boolean {
    return this.isFreeLeft(left) && this.isFreeRight(right);
  }

  /** Whether the sentences before both are each other's partners; two beginnings count as partners. */
  follows(left: number, right: number): boolean {
    return left === 0 || right === 0 ? left === right : this.rightOf[left - 1] === right - 1;
  }

  /** The same for the sentences after both and two ends. */
  precedes(left: number, right: number): boolean {
    const leftLast = left + 1 === this.rightOf.length;
    const rightLast = right + 1 === this.leftOf.length;
    return leftLast || rightLast ? leftLast && rightLast : this.rightOf[left + 1] === right + 1;
  }
}
