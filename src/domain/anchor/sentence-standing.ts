import type { Alignment, ComparedPair, DiscrepancyKind } from '../compare/comparison.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import type { LookAlikes, RevisionText } from './revision-text.ts';
import { likeness } from './revision-text.ts';

/** How firmly the alignment holds an old sentence and its new counterpart together. */
export interface Standing {
  /** Share of words in common, 0 to 1. */
  readonly similarity: number;
  /**
   * How much better the two fit, words and neighbours, than with the next best way to pair them. At most 1; negative
   * where the other way fits better.
   */
  readonly margin: number;
  /** The margin is too small to be sure. */
  readonly isContested: boolean;
  /** New sentences that would fit about as well, best first: groups of indexes. */
  readonly rivals: readonly (readonly number[])[];
  /** Whether somebody or something else is named in the new sentence where the old one has a name. */
  readonly namesChanged: boolean;
}

/**
 * When another pairing of sentences fits as well but for this much, an editor is asked. A sentence of ten words with one
 * name exchanged differs from its model by 0.1, and one neighbour counts 0.12: one such difference is not enough to be
 * sure, two are.
 */
const RUNNER_UP_MARGIN = 0.16;
/**
 * The same where a sentence stands several times and was put in or taken out once: only where all its neighbours speak
 * for one of them is it clear which one is which.
 */
const TWIN_MARGIN = 0.5;
/**
 * What a neighbour that is aligned next to the sentence adds to its fit, and one of its own paragraph: paragraphs are put
 * in and taken out as a whole more often than their sentences.
 */
const NEIGHBOUR_WORTH = 0.12;
const NEIGHBOUR_INSIDE_WORTH = 0.3;
/** What it adds that no word is different: rather than that a sentence came to read like another one, it is that one. */
const IDENTITY_WORTH = 0.1;
/** The fit of an identical sentence without neighbours. */
const FIT_ALONE = 1 + IDENTITY_WORTH;
/** Sentences with less in common than this share of their words are not taken for one another. */
const LOOK_ALIKE_FROM = 0.5;
/** So many look-alikes of one sentence are weighed, and so many sentences before and after are exchanged with it. */
const MOST_WEIGHED = 12;
const LONGEST_RUN = 8;
/** More rivals than these help nobody to choose. */
const MOST_RIVALS = 4;

const NAME_KINDS: ReadonlySet<DiscrepancyKind> = new Set(['person', 'organisation', 'place']);
const NONE: readonly number[] = [];

/** A way of pairing old sentences with new ones: for an old sentence the new ones. */
type Pairs = (oldSentence: number) => readonly number[];

/** Weighs the sentence alignment of an old (left) and a new (right) revision against the other ways there are. */
export class SentenceStandings {
  readonly #old: RevisionText;
  readonly #new: RevisionText;
  readonly #byOld = new Map<number, Alignment>();
  readonly #byNew = new Map<number, Alignment>();
  readonly #namesChanged = new Set<Alignment>();
  readonly #known = new Map<Alignment, Standing>();

  constructor(pair: ComparedPair, oldText: RevisionText, newText: RevisionText) {
    this.#old = oldText;
    this.#new = newText;
    for (const alignment of pair.alignments) {
      for (const sentence of alignment.left) this.#byOld.set(sentence, alignment);
      for (const sentence of alignment.right) this.#byNew.set(sentence, alignment);
    }
    for (const { kind, left, right } of pair.discrepancies) {
      if (!NAME_KINDS.has(kind) || left === null || right === null) continue;
      const alignment = this.#byOld.get(sentenceIndexAt(oldText.sentences, left.start));
      if (alignment !== undefined) this.#namesChanged.add(alignment);
    }
  }

  /** The alignment that an old sentence is in, if it is in one. */
  alignmentOf(oldSentence: number): Alignment | undefined {
    return this.#byOld.get(oldSentence);
  }

  standingOf(alignment: Alignment): Standing {
    const known = this.#known.get(alignment);
    if (known !== undefined) return known;
    const standing = this.#weigh(alignment);
    this.#known.set(alignment, standing);
    return standing;
  }

  #weigh(alignment: Alignment): Standing {
    const { left, right } = alignment;
    const alikeNew = this.#new.lookAlikes(wordsOf(this.#old, left), LOOK_ALIKE_FROM);
    const alikeOld = this.#old.lookAlikes(wordsOf(this.#new, right), LOOK_ALIKE_FROM);
    const newRivals = rivalsIn(alikeNew, right);
    const oldRivals = rivalsIn(alikeOld, left);
    const rivals: { readonly sentences: readonly number[]; readonly margin: number }[] = [];
    let margin = 1;
    for (const sentence of newRivals.slice(0, MOST_WEIGHED)) {
      const other = this.#byNew.get(sentence);
      const sentences = other?.right ?? [sentence];
      rivals.push({ sentences, margin: this.#marginOver(alignment, other?.left ?? NONE, sentences) });
    }
    for (const sentence of oldRivals.slice(0, MOST_WEIGHED)) {
      const other = this.#byOld.get(sentence);
      margin = Math.min(margin, this.#marginOver(alignment, other?.left ?? [sentence], other?.right ?? NONE));
    }
    rivals.sort((one, other) => one.margin - other.margin);
    for (const rival of rivals) margin = Math.min(margin, rival.margin);
    // Where there are too many to weigh, the neighbours must speak for the pair.
    const areAllWeighed =
      alikeNew.isComplete &&
      alikeOld.isComplete &&
      Math.max(newRivals.length, oldRivals.length) <= MOST_WEIGHED;
    if (!areAllWeighed) margin = Math.min(margin, this.#fit(left, right, this.#asAligned) - FIT_ALONE);
    const needed = this.#areTwinsLostOrAdded(left, right) ? TWIN_MARGIN : RUNNER_UP_MARGIN;
    return {
      similarity: likeness(wordsOf(this.#old, left), wordsOf(this.#new, right)),
      margin,
      isContested: margin < needed,
      rivals: rivals
        .filter((rival) => rival.margin < needed)
        .slice(0, MOST_RIVALS)
        .map(({ sentences }) => sentences),
      namesChanged: this.#namesChanged.has(alignment),
    };
  }

  /** Whether the sentences stand several times in one of the texts, and not as often in the other. */
  #areTwinsLostOrAdded(left: readonly number[], right: readonly number[]): boolean {
    return [this.#old.wordingOf(left), this.#new.wordingOf(right)].some((wording) => {
      const [before, after] = [this.#old.timesOf(wording), this.#new.timesOf(wording)];
      return before !== after && Math.max(before, after) > 1;
    });
  }

  /**
   * By how much an alignment fits better than with the old sentences of another one paired with its new ones and its own
   * with theirs. Neighbours are exchanged with it as long as they look alike too, if that fits still better: of a
   * paragraph that stands twice every sentence has the right neighbours, and only the ends of the whole tell which it is.
   *
   * @param otherLeft none for a new sentence that nothing is aligned with; `otherRight` likewise
   * @returns 0 where more would have to be exchanged than can be weighed
   */
  #marginOver(own: Alignment, otherLeft: readonly number[], otherRight: readonly number[]): number {
    const changed = new Map<number, readonly number[]>();
    for (const sentence of otherLeft) changed.set(sentence, own.right);
    for (const sentence of own.left) changed.set(sentence, otherRight);
    let least = this.#gain(changed);
    const [left, right] = [single(own.left), single(own.right)];
    if (left === null || right === null || otherLeft.length > 1 || otherRight.length > 1) return least;
    const [otherL, otherR] = [single(otherLeft), single(otherRight)];
    for (const step of [-1, 1]) {
      let kept: ReadonlyMap<number, readonly number[]> = new Map(changed);
      for (let distance = step; ; distance += step) {
        const isOn = this.#exchangeNext(
          changed,
          { left: left + distance, right: right + distance },
          otherL === null ? null : otherL + distance,
          otherR === null ? null : otherR + distance,
        );
        if (!isOn) break;
        if (Math.abs(distance) > LONGEST_RUN) return Math.min(least, 0);
        const margin = this.#gain(changed);
        if (margin > least) continue;
        least = margin;
        kept = new Map(changed);
      }
      // The other side goes on from the best that this one came to.
      for (const sentence of [...changed.keys()]) if (!kept.has(sentence)) changed.delete(sentence);
    }
    return least;
  }

  #exchangeNext(
    changed: Map<number, readonly number[]>,
    { left, right }: { readonly left: number; readonly right: number },
    otherLeft: number | null,
    otherRight: number | null,
  ): boolean {
    if (
      changed.has(left) ||
      single(this.#asAligned(left)) !== right ||
      this.#byOld.get(left)?.left.length !== 1
    )
      return false;
    if (otherRight !== null) {
      const other = this.#byNew.get(otherRight);
      const partner = other === undefined ? null : single(other.left);
      if (partner !== otherLeft || (other !== undefined && other.right.length > 1)) return false;
      if (!this.#new.has(otherRight) || !this.#areAlike(left, otherRight)) return false;
    }
    if (otherLeft !== null) {
      if (changed.has(otherLeft) || otherLeft === left || !this.#old.has(otherLeft)) return false;
      if (otherRight === null && (this.#byOld.has(otherLeft) || !this.#areAlike(otherLeft, right)))
        return false;
      changed.set(otherLeft, [right]);
    }
    changed.set(left, otherRight === null ? NONE : [otherRight]);
    return true;
  }

  #areAlike(oldSentence: number, newSentence: number): boolean {
    return likeness(this.#old.wordsOf(oldSentence), this.#new.wordsOf(newSentence)) >= LOOK_ALIKE_FROM;
  }

  /** By how much the alignment fits better than with these old sentences paired otherwise. */
  #gain(changed: ReadonlyMap<number, readonly number[]>): number {
    const instead: Pairs = (sentence) => changed.get(sentence) ?? this.#asAligned(sentence);
    let gain = 0;
    const weighed = new Set<Alignment>();
    for (const sentence of changed.keys()) {
      const alignment = this.#byOld.get(sentence);
      if (alignment !== undefined && weighed.has(alignment)) continue;
      if (alignment !== undefined) weighed.add(alignment);
      const left = alignment?.left ?? [sentence];
      gain += this.#fit(left, this.#asAligned(sentence), this.#asAligned);
      gain -= this.#fit(left, instead(sentence), instead);
    }
    return gain;
  }

  readonly #asAligned: Pairs = (sentence) => this.#byOld.get(sentence)?.right ?? NONE;

  /** How well sentences fit: words in common, and something for identity and for each neighbour that stays a neighbour. */
  #fit(left: readonly number[], right: readonly number[], pairs: Pairs): number {
    if (right.length === 0) return 0;
    const similarity = likeness(wordsOf(this.#old, left), wordsOf(this.#new, right));
    const isSame = similarity === 1 && this.#old.wordingOf(left) === this.#new.wordingOf(right);
    const before = this.#neighbour((left[0] ?? 0) - 1, (right[0] ?? 0) - 1, 1, pairs);
    const after = this.#neighbour((left.at(-1) ?? 0) + 1, (right.at(-1) ?? 0) + 1, -1, pairs);
    return similarity + (isSame ? IDENTITY_WORTH : 0) + before + after;
  }

  /** What neighbours are worth; `back` leads from them to the sentences themselves. */
  #neighbour(oldSentence: number, newSentence: number, back: 1 | -1, pairs: Pairs): number {
    const [isOld, isNew] = [this.#old.has(oldSentence), this.#new.has(newSentence)];
    if (isOld && isNew ? !pairs(oldSentence).includes(newSentence) : isOld !== isNew) return 0;
    const isInside =
      this.#old.shareParagraph(oldSentence, oldSentence + back) &&
      this.#new.shareParagraph(newSentence, newSentence + back);
    return isInside ? NEIGHBOUR_INSIDE_WORTH : NEIGHBOUR_WORTH;
  }
}

/** The only one of a list, or null. */
function single(sentences: readonly number[]): number | null {
  const [only] = sentences;
  return sentences.length === 1 && only !== undefined ? only : null;
}

/** The look-alikes that are not the sentences themselves. */
function rivalsIn({ found }: LookAlikes, own: readonly number[]): number[] {
  return found.flatMap(({ sentence }) => (own.includes(sentence) ? [] : [sentence]));
}

function wordsOf(text: RevisionText, sentences: readonly number[]): ReadonlySet<string> {
  const [first = 0] = sentences;
  return text.wordsOf(first, sentences.at(-1) ?? first);
}
