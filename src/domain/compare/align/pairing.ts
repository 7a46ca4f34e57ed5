import type { Group } from '../constraints.ts';
import type { Link } from './link.ts';

const FREE = -1;

/** Two sentences that say the same thing. */
export interface Partners {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** Whether the user decided it. */
  readonly decided: boolean;
}

/** Which sentences of two variants are partners so far, one to one, and the groups that are settled already. */
export class Pairing {
  readonly rightOf: Int32Array;
  readonly leftOf: Int32Array;
  /** By the left sentence. */
  readonly scores: Float64Array;
  /** Groups that are not to be changed any more. Their sentences are not free. */
  readonly settled: Link[] = [];
  readonly #isSettled: Uint8Array;
  readonly #decided = new Set<number>();

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

  /** Takes the user's word for it: a pair stays one, though neighbours may join it, and a group is settled. */
  decide({ left: lefts, right: rights }: Group, score: number): void {
    const [left = -1] = lefts;
    const [right = -1] = rights;
    this.#decided.add(left);
    if (lefts.length === 1 && rights.length === 1) this.add(left, right, score);
    else this.#settle({ left: lefts, right: rights, score, moved: false, decided: true });
  }

  #settle(link: Link): void {
    this.settled.push(link);
    for (const left of link.left) {
      this.rightOf[left] = link.right[0] ?? FREE;
      this.#isSettled[left] = 1;
    }
    for (const right of link.right) this.leftOf[right] = link.left[0] ?? FREE;
  }

  /** The partners that are not settled, in the order of the left side. */
  partners(): Partners[] {
    const partners: Partners[] = [];
    this.rightOf.forEach((right, left) => {
      if (right === FREE || this.#isSettled[left] === 1) return;
      partners.push({ left, right, score: this.scores[left] ?? 0, decided: this.#decided.has(left) });
    });
    return partners;
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
