import { lowerBound } from '../compare/lower-bound.ts';
import type { ClaimHit, ClaimKey, IndexedClaim } from './checked-claim.ts';
import { IntLists } from './int-lists.ts';
import type { Likeness, Wording } from './likeness.ts';
import { emphasisOf, likeness, wordingOf } from './likeness.ts';
import { searchWords } from './search-words.ts';

/** What to search for. */
export interface ClaimQuery {
  /** A selection or a claim's statement. */
  readonly text: string;
  /** The review whose own claims are left out, or null. */
  readonly exceptReview: string | null;
  /** The most claims that are given. */
  readonly most: number;
}

/** BM25's usual values, of the source named at `search`. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** How many of the best by words alone are compared in full. */
const CANDIDATES = 50;
/**
 * How many entries of the index one search reads: a few milliseconds. Where a text's words have more, its
 * most frequent ones find nothing new; they still count when what the others found is compared.
 */
const MOST_READ = 100_000;
/** What is less like is about something else. */
const LEAST_SCORE = 0.3;
/** One shared word is a coincidence, unless only one was asked for. */
const LEAST_SHARED = 2;

const FIRST_SLOTS = 1024;
/** More different terms than this count as this many: they then fit into a byte. */
const LONGEST = 255;

/**
 * Rarity is counted as if there were this many claims more, about other things: in the few claims of one story every
 * name of it is frequent, and still tells it from the next story.
 */
const OTHER_CLAIMS = 2_000;

interface Candidate {
  readonly claim: IndexedClaim;
  readonly score: number;
}

/**
 * The claims of all reviews, searched by their words: an inverted index that claims are added to and taken from one by
 * one. What it finds does not depend on the order in which they came.
 */
export class ClaimIndex {
  /** The number of each term's list of postings. */
  readonly #lists = new Map<string, number>();
  /** For each term the slots of the claims that have it. */
  readonly #postings = new IntLists();
  readonly #claims: (IndexedClaim | undefined)[] = [];
  /** For each slot how many different terms its claim has. */
  #lengths = new Uint8Array(FIRST_SLOTS);
  #totalLength = 0;
  #size = 0;
  readonly #freeSlots: number[] = [];
  /** For each review the slots of its claims. */
  readonly #reviews = new Map<string, Map<string, number>>();
  /** For each slot its score in the search that runs; all 0 between searches. */
  #scores = new Float64Array(0);
  /** The slots whose score is not 0, as many as the search has reached. */
  #reached = new Int32Array(0);

  /** How many claims there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds a claim, or puts it in the place of the one with its key. */
  put(claim: IndexedClaim): void {
    this.remove(claim);
    const slot = this.#freeSlots.pop() ?? this.#claims.length;
    const terms = emphasisOf(searchWords(claim.statement));
    for (const term of terms.keys()) this.#postings.add(this.#listFor(term), slot);
    const { reviewId, claimId, statement, checkedAt } = claim;
    this.#claims[slot] = { reviewId, claimId, statement, checkedAt };
    this.#setLength(slot, terms.size);
    this.#size++;
    const ofReview = this.#reviews.get(reviewId);
    if (ofReview) ofReview.set(claimId, slot);
    else this.#reviews.set(reviewId, new Map([[claimId, slot]]));
  }

  /** Forgets a claim; nothing happens where there is none. */
  remove({ reviewId, claimId }: ClaimKey): void {
    const ofReview = this.#reviews.get(reviewId);
    const slot = ofReview?.get(claimId);
    const claim = this.#claims[slot ?? -1];
    if (ofReview === undefined || slot === undefined || claim === undefined) return;
    const terms = emphasisOf(searchWords(claim.statement));
    for (const term of terms.keys()) this.#postings.remove(this.#listFor(term), slot);
    this.#claims[slot] = undefined;
    this.#setLength(slot, 0);
    this.#size--;
    this.#freeSlots.push(slot);
    ofReview.delete(claimId);
    if (ofReview.size === 0) this.#reviews.delete(reviewId);
  }

  /**
   * The claims most like a text, the best first, among equals the one checked last; none where nothing is like it.
   * They are found by BM25 (Robertson & Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, 2009), a
   * word that a statement repeats counting once, and ordered by `likeness`.
   */
  search({ text, exceptReview, most }: ClaimQuery): ClaimHit[] {
    const worthOf = (term: string): number => this.#rarity(term);
    const asked = wordingOf(searchWords(text), worthOf);
    const least = Math.min(LEAST_SHARED, asked.worth.size);
    const found: (Candidate & Likeness)[] = [];
    for (const { claim } of this.#candidates(asked, exceptReview)) {
      const like = likeness(asked, wordingOf(searchWords(claim.statement), worthOf));
      if (like.score >= LEAST_SCORE && like.shared >= least) keepBest(found, { claim, ...like }, most);
    }
    return found.map(({ claim: { reviewId, claimId, statement }, score, marks }) => ({
      reviewId,
      claimId,
      score,
      statement,
      marks,
    }));
  }

  #candidates(asked: Wording, exceptReview: string | null): readonly Candidate[] {
    if (this.#scores.length < this.#claims.length) {
      this.#scores = new Float64Array(this.#claims.length * 2);
      this.#reached = new Int32Array(this.#claims.length * 2);
    }
    const scores = this.#scores;
    const excluded = [...(this.#reviews.get(exceptReview ?? '')?.values() ?? [])];
    // No sum brings them back, and the list of those that were reached never takes them.
    for (const slot of excluded) scores[slot] = -Infinity;
    const reached = this.#reached.subarray(0, this.#addScores(asked));
    const best: Candidate[] = [];
    for (const slot of reached) {
      const score = scores[slot] ?? 0;
      scores[slot] = 0;
      if (best.length === CANDIDATES && score < (best.at(-1)?.score ?? 0)) continue;
      const claim = this.#claims[slot];
      if (claim) keepBest(best, { claim, score }, CANDIDATES);
    }
    for (const slot of excluded) scores[slot] = 0;
    return best;
  }

  /** Adds up what each term that was asked for gives the claims that have it, and returns how many those are. */
  #addScores({ worth: worthByTerm }: Wording): number {
    const scores = this.#scores;
    const gains = gainsByLength(this.#totalLength / this.#size);
    const terms = [...worthByTerm].flatMap(([term, worth]) => {
      const list = this.#lists.get(term);
      return list === undefined ? [] : [{ list, worth }];
    });
    const byRarity = terms.sort(
      (one, other) => this.#postings.lengthOf(one.list) - this.#postings.lengthOf(other.list),
    );
    let [read, reached] = [0, 0];
    for (const { list, worth } of byRarity) {
      read += this.#postings.lengthOf(list);
      if (read > MOST_READ) break;
      for (const slot of this.#postings.of(list)) {
        const before = scores[slot] ?? 0;
        if (before === 0) this.#reached[reached++] = slot;
        scores[slot] = before + worth * (gains[this.#lengths[slot] ?? 0] ?? 0);
      }
    }
    return reached;
  }

  #setLength(slot: number, terms: number): void {
    if (slot >= this.#lengths.length) {
      const larger = new Uint8Array(this.#lengths.length * 2);
      larger.set(this.#lengths);
      this.#lengths = larger;
    }
    const length = Math.min(terms, LONGEST);
    this.#totalLength += length - (this.#lengths[slot] ?? 0);
    this.#lengths[slot] = length;
  }

  #listFor(term: string): number {
    const known = this.#lists.get(term);
    if (known !== undefined) return known;
    const list = this.#lists.size;
    this.#lists.set(term, list);
    return list;
  }

  /** BM25's inverse document frequency, in the form that stays above 0. */
  #rarity(term: string): number {
    const list = this.#lists.get(term);
    const having = list === undefined ? 0 : this.#postings.lengthOf(list);
    return Math.log(1 + (this.#size + OTHER_CLAIMS - having + 0.5) / (having + 0.5));
  }
}

/** For each length of a statement in terms the share of a term's worth that it gets. */
function gainsByLength(average: number): Float64Array {
  return Float64Array.from({ length: LONGEST + 1 }, (_, length) => {
    const damping = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average;
    return (SATURATION + 1) / (1 + SATURATION * damping);
  });
}

/** Puts an item into a list kept in order, if it is among the best. */
function keepBest<Item extends Candidate>(best: Item[], item: Item, most: number): void {
  if (best.length >= most && !isBetter(item, best.at(-1) ?? item)) return;
  best.splice(
    lowerBound(best, (kept) => isBetter(kept, item)),
    0,
    item,
  );
  if (best.length > most) best.pop();
}

/** The order of results: no two claims have the same place in it. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const [left, right] = [one.claim, other.claim];
  if (left.checkedAt !== right.checkedAt) return left.checkedAt > right.checkedAt;
  if (left.reviewId !== right.reviewId) return left.reviewId < right.reviewId;
  return left.claimId < right.claimId;
}
