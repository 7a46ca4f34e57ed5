import { appendAll } from '../../append-all.ts';
import type { WordRelation } from '../comparison.ts';
import type { Side } from './passages.ts';
import { likeness, relationOfPhrases } from './word-similarity.ts';

/** Finding links outside the common order costs the product of what is open on both sides; longer rewrites get none. */
const MOST_CELLS = 40_000;
/** Words this far apart still count as neighbours; the further, the less. */
const REACH = 3;
/** What neighbours that correspond add to a pair of words, at most. */
const CONTEXT_SHARE = 0.5;
/** What standing at opposite ends of the passage takes off. */
const DISTANCE_SHARE = 0.2;
/** A pair is taken from this much on: first what is sure by itself, then what its surer neighbours support. */
const PASSES = [0.85, 0.6, 0.45] as const;
const SURE_PASSES = [0.85, 0.6] as const;
/** Small words are everywhere; without corresponding neighbours they say nothing. */
const SMALL_WORD_WORTH = 0.35;
/** A replaced phrase has at most this many words on a side; longer ones are rewrites without counterparts in detail. */
const LONGEST_PHRASE = 4;
/** Two phrases of unequal length with more pairs of words than this have no more in common than their place. */
const MOST_WORD_PAIRS = 4;

/** Two words that correspond: token indexes of the two sides. */
export interface Link {
  readonly l: number;
  readonly r: number;
  readonly relation: WordRelation;
}

/** Two phrases that correspond as wholes: token ranges `[from, to)`. */
export interface Phrase {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  readonly relation: WordRelation;
}

interface Candidate extends Link {
  readonly worth: number;
}

/**
 * The words of two sides that correspond. What stands in the common order is given; then words elsewhere that are alike
 * and whose neighbours correspond (the scheme of Sultan, Bethard and Sumner, "Back to Basics for Monolingual Alignment",
 * 2014), and at last phrases that stand in each other's place between corresponding neighbours.
 */
export class Links {
  readonly #left: Side;
  readonly #right: Side;
  /** For each left token its right counterpart, or -1, and the other way round. Words of a phrase have its first one. */
  readonly #toRight: number[];
  readonly #toLeft: number[];

  constructor(left: Side, right: Side) {
    this.#left = left;
    this.#right = right;
    this.#toRight = left.tokens.map(() => -1);
    this.#toLeft = right.tokens.map(() => -1);
  }

  add(l: number, r: number): void {
    this.#toRight[l] = r;
    this.#toLeft[r] = l;
  }

  /** Takes the words of a phrase out of the search; they still support their neighbours. */
  reserve({ leftFrom, leftTo, rightFrom, rightTo }: Phrase): void {
    this.#toRight.fill(rightFrom, leftFrom, leftTo);
    this.#toLeft.fill(leftFrom, rightFrom, rightTo);
  }

  /** Links words that are alike, the best supported first; `sure` leaves out what only stands in a likely place. */
  connect(sure: boolean): Link[] {
    const lefts = open(this.#left, this.#toRight);
    const rights = open(this.#right, this.#toLeft);
    if (lefts.length * rights.length > MOST_CELLS) return [];
    const added: Link[] = [];
    const candidates: Candidate[] = [];
    for (const l of lefts) {
      for (const r of rights) {
        const like = likeness(this.#left, l, this.#right, r);
        if (!like || (sure && !like.saysSame)) continue;
        const isLoose = isSmall(this.#left, l) || isSmall(this.#right, r);
        candidates.push({ l, r, relation: like.relation, worth: isLoose ? SMALL_WORD_WORTH : like.worth });
      }
    }
    if (candidates.length === 0) return added;
    for (const least of sure ? SURE_PASSES : PASSES) {
      const scored = candidates
        .filter((candidate) => this.#areOpen(candidate))
        .map((candidate) => ({ ...candidate, score: this.#score(candidate) }))
        .filter(({ score }) => score >= least)
        .sort((a, b) => b.score - a.score || a.l - b.l || a.r - b.r);
      for (const { l, r, relation } of scored) {
        if (!this.#areOpen({ l, r })) continue;
        this.add(l, r);
        added.push({ l, r, relation });
      }
    }
    return added;
  }

  /** Links the same words right beside linked ones, which went along with them: `to the` of `to the harbour`. */
  extend(links: readonly Link[]): Link[] {
    const added: Link[] = [];
    for (const link of links)
      for (const step of [-1, 1])
        for (let [l, r] = [link.l + step, link.r + step]; this.#areSameOpen(l, r); l += step, r += step) {
          const relation = likeness(this.#left, l, this.#right, r)?.relation ?? 'identical';
          this.add(l, r);
          added.push({ l, r, relation });
        }
    return added;
  }

  #areSameOpen(l: number, r: number): boolean {
    const [one, other] = [this.#left.tokens[l], this.#right.tokens[r]];
    return (
      one !== undefined && one.id === other?.id && one.group !== 'punctuation' && this.#areOpen({ l, r })
    );
  }

  #areOpen({ l, r }: Pick<Link, 'l' | 'r'>): boolean {
    return this.#toRight[l] === -1 && this.#toLeft[r] === -1;
  }

  #score({ l, r, worth }: Candidate): number {
    const place = l / this.#left.tokens.length - r / this.#right.tokens.length;
    return worth + CONTEXT_SHARE * this.#support(l, r) - DISTANCE_SHARE * Math.abs(place);
  }

  /** How many of the words around both places correspond to each other, the nearer the more, 0 to 1. */
  #support(l: number, r: number): number {
    let found = 0;
    for (let offset = -REACH; offset <= REACH; offset++) {
      if (offset === 0) continue;
      const there = this.#toRight[l + offset] ?? -1;
      if (there === -1 || there === r) continue;
      const distance = Math.max(Math.abs(offset), Math.abs(there - r));
      if (distance > REACH) continue;
      const weight = isSmall(this.#left, l + offset) ? 0.5 : 1;
      found += weight / distance;
    }
    return Math.min(1, found / 2);
  }

  /** Phrases without counterpart between words that correspond: they stand in each other's place. */
  replacedPhrases(): Phrase[] {
    const phrases: Phrase[] = [];
    const { tokens } = this.#left;
    for (let from = 0; from < tokens.length; from++) {
      if (this.#toRight[from] !== -1 || isMark(this.#left, from)) continue;
      let to = from + 1;
      while (to < tokens.length && this.#toRight[to] === -1 && !isMark(this.#left, to)) to++;
      const phrase = this.#inPlaceOf(from, to);
      if (phrase)
        appendAll(
          phrases,
          this.#wordByWord(phrase).map((each) => this.#related(each)),
        );
      from = to;
    }
    return phrases;
  }

  /** The words of two phrases one by one where both have as many, or as many that are not small; else as a whole. */
  #wordByWord(phrase: Phrase): Phrase[] {
    const lefts = range(phrase.leftFrom, phrase.leftTo);
    const rights = range(phrase.rightFrom, phrase.rightTo);
    const pair = (ones: readonly number[], others: readonly number[]): Phrase[] =>
      ones.map((l, index) => {
        const r = others[index] ?? phrase.rightFrom;
        return { leftFrom: l, leftTo: l + 1, rightFrom: r, rightTo: r + 1, relation: 'substituted' };
      });
    if (lefts.length === rights.length) return pair(lefts, rights);
    const big = lefts.filter((l) => !isSmall(this.#left, l));
    const otherBig = rights.filter((r) => !isSmall(this.#right, r));
    if (big.length > 1 && big.length === otherBig.length) return pair(big, otherBig);
    return lefts.length * rights.length <= MOST_WORD_PAIRS ? [phrase] : [];
  }

  #related(phrase: Phrase): Phrase {
    const words = (side: Side, from: number, to: number): string =>
      side.tokens
        .slice(from, to)
        .map((token) => token.folded)
        .join(' ');
    const relation = relationOfPhrases(
      words(this.#left, phrase.leftFrom, phrase.leftTo),
      words(this.#right, phrase.rightFrom, phrase.rightTo),
    );
    return { ...phrase, relation };
  }

  #inPlaceOf(from: number, to: number): Phrase | null {
    const before = from === 0 ? -1 : (this.#toRight[from - 1] ?? -1);
    const after = to === this.#left.tokens.length ? this.#right.tokens.length : (this.#toRight[to] ?? -1);
    let rightFrom = -1;
    let rightTo = -1;
    if (before !== -1 || from === 0) {
      rightFrom = before + 1;
      rightTo = rightFrom;
      while (this.#isOpenRight(rightTo)) rightTo++;
      if (after !== -1 && rightTo !== after) return null;
    } else if (after !== -1) {
      rightTo = after;
      rightFrom = after;
      while (this.#isOpenRight(rightFrom - 1)) rightFrom--;
    }
    if (rightFrom === -1 || rightFrom >= rightTo) return null;
    if (to - from > LONGEST_PHRASE || rightTo - rightFrom > LONGEST_PHRASE) return null;
    return { leftFrom: from, leftTo: to, rightFrom, rightTo, relation: 'substituted' };
  }

  #isOpenRight(r: number): boolean {
    return r >= 0 && r < this.#right.tokens.length && this.#toLeft[r] === -1 && !isMark(this.#right, r);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

function open(side: Side, partner: readonly number[]): number[] {
  const found: number[] = [];
  side.tokens.forEach((token, index) => {
    if (partner[index] === -1 && token.group !== 'punctuation') found.push(index);
  });
  return found;
}

function isMark(side: Side, index: number): boolean {
  return side.tokens[index]?.group === 'punctuation';
}

function isSmall(side: Side, index: number): boolean {
  const group = side.tokens[index]?.group;
  return group === 'stop' || group === 'punctuation';
}
