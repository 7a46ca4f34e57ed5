import type { Alignment, ComparedPair, Comparison, Span } from '../compare/comparison.ts';
import { counterpartOf } from '../compare/views/counterpart.ts';
import type { Anchor, AnchorState } from './anchor.ts';
import { checkAnchor, createAnchor } from './create-anchor.ts';
import type { Passage } from './passage.ts';
import { Passages } from './passage.ts';
import { RevisionText } from './revision-text.ts';
import type { Standing } from './sentence-standing.ts';
import { SentenceStandings } from './sentence-standing.ts';

/** Two revisions of one variant. */
export interface Revisions {
  /** Normalised texts. */
  readonly oldText: string;
  readonly newText: string;
  /** Of the old and the new text, in this order and with words. */
  readonly comparison: Comparison;
}

/**
 * Why an anchor asks, or has no place.
 *
 * - `altered`: the aligned sentence has other words there
 * - `runner-up`: another sentence fits about as well
 * - `repeated`: the words stand several times in the aligned sentence, and it is open which they are
 * - `reordered`: the words are there, but between other words than before
 * - `other-name`: the sentence now names somebody or something else
 * - `rewritten`: the sentence has little in common with the old one
 * - `words-gone`: the aligned sentence has nothing in their place
 * - `sentence-gone`: no sentence is aligned with theirs
 */
export type CarryReason =
  | 'altered'
  | 'runner-up'
  | 'repeated'
  | 'reordered'
  | 'other-name'
  | 'rewritten'
  | 'words-gone'
  | 'sentence-gone';

/** A place in the new revision where an anchor may belong. */
export interface AnchorCandidate {
  readonly anchor: Anchor;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What becomes of an anchor in a new revision. */
export interface CarriedAnchor {
  readonly state: AnchorState;
  /** 0 to 1; 0 for an orphan. */
  readonly confidence: number;
  /**
   * For `attached` and `moved` the place in the new revision. An anchor that asks or is an orphan stays where it was,
   * in the old revision, because no place in the new one may be taken for its own.
   */
  readonly anchor: Anchor;
  /** Null for `attached` and `moved`. */
  readonly reason: CarryReason | null;
  /** Where it asks, the places to choose from, best first; otherwise empty. */
  readonly candidates: readonly AnchorCandidate[];
}

/** Sentences with less in common than this are no ground to place words silently on, even the same words. */
const LEAST_SIMILAR = 0.5;
/** Sentences put in between that still leave an anchor over several sentences in one piece. */
const MOST_BETWEEN = 2;
/** What asks is never called surer than this, and what is placed silently never less sure. */
const MOST_SURE_ASKING = 0.85;
const LEAST_SURE_PLACED = 0.9;

/**
 * Carries the anchors of an old revision over to a new one. An anchor is only ever placed inside the sentence that the
 * alignment puts opposite its own; its words are never searched for anywhere else. Where the sentence changed in a way
 * that matters, or the next best sentence fits about as well, it asks. Never throws for any text.
 *
 * @param anchors of the old revision, in any order; they may overlap. One that does not fit the old text is an orphan.
 * @returns one result for each anchor, in the same order
 */
export function carryOver(revisions: Revisions, anchors: readonly Anchor[]): CarriedAnchor[] {
  const carrier = new Carrier(revisions);
  return anchors.map((anchor) => carrier.carry(anchor));
}

class Carrier {
  readonly #comparison: Comparison;
  readonly #pair: ComparedPair | undefined;
  readonly #old: RevisionText;
  readonly #new: RevisionText;
  readonly #oldPassages: Passages;
  readonly #newPassages: Passages;
  readonly #standings: SentenceStandings | null;

  constructor({ oldText, newText, comparison }: Revisions) {
    this.#comparison = comparison;
    this.#pair = comparison.pairs[0];
    this.#old = new RevisionText(oldText, comparison.variants[0]?.sentences ?? []);
    this.#new = new RevisionText(newText, comparison.variants[1]?.sentences ?? []);
    this.#oldPassages = new Passages(this.#old);
    this.#newPassages = new Passages(this.#new);
    this.#standings = this.#pair ? new SentenceStandings(this.#pair, this.#old, this.#new) : null;
  }

  carry(anchor: Anchor): CarriedAnchor {
    if (!checkAnchor(this.#old.text, anchor)) return orphan(anchor, 'sentence-gone');
    const touched = this.#old.sentencesIn(anchor);
    const alignments = new Set<Alignment>();
    let unaligned = 0;
    for (const sentence of touched) {
      const alignment = this.#standings?.alignmentOf(sentence);
      if (alignment === undefined) unaligned += 1;
      else alignments.add(alignment);
    }
    if (alignments.size === 0) return orphan(anchor, 'sentence-gone');
    return this.#within(anchor, touched, [...alignments], unaligned);
  }

  #within(
    anchor: Anchor,
    touched: readonly number[],
    alignments: readonly Alignment[],
    unaligned: number,
  ): CarriedAnchor {
    const opposite = alignments.flatMap(({ right }) => right);
    const target = { first: Math.min(...opposite), last: Math.max(...opposite) };
    const isWhole = target.last - target.first < opposite.length + MOST_BETWEEN;
    const linked = this.#counterpart(anchor, isWhole ? alignments : alignments.slice(0, 1));
    const oldSentences = [...touched, ...alignments.flatMap(({ left }) => left)];
    const own = this.#oldPassages.of(Math.min(...oldSentences), Math.max(...oldSentences));
    const there = isWhole ? this.#newPassages.of(target.first, target.last) : null;
    if (linked === null) return orphan(anchor, 'words-gone');
    const found = there?.find(own, anchor, linked.span) ?? null;
    if (found === null) {
      const others = there?.placesOf(own, anchor) ?? [];
      return this.#ask(anchor, 'altered', [
        linked,
        ...others.map((span) => ({ span, confidence: linked.confidence / 2 })),
      ]);
    }

    const standings = alignments.flatMap((alignment) => this.#standings?.standingOf(alignment) ?? []);
    const margin = Math.min(...standings.map((standing) => standing.margin));
    const similarity = Math.min(...standings.map((standing) => standing.similarity));
    if (standings.some(({ isContested }) => isContested))
      return this.#ask(anchor, 'runner-up', this.#withRivals(own, anchor, found.span, margin, standings));
    if (found.isRepeated) {
      const rest = found.others.map((span) => ({ span, confidence: 0.5 }));
      return this.#ask(anchor, 'repeated', [{ span: found.span, confidence: 0.6 }, ...rest]);
    }
    const reason = changeAround(standings, similarity, found.isReordered);
    if (reason !== null)
      return this.#ask(anchor, reason, [{ span: found.span, confidence: MOST_SURE_ASKING * similarity }]);
    if (unaligned > 0) return this.#ask(anchor, 'altered', [{ span: found.span, confidence: similarity }]);
    const confidence = LEAST_SURE_PLACED + (1 - LEAST_SURE_PLACED) * similarity;
    const state = alignments.some(({ moved }) => moved) ? 'moved' : 'attached';
    const placed = this.#anchorAt(found.span, state, confidence);
    if (placed === null) return orphan(anchor, 'words-gone');
    return { state, confidence, anchor: placed, reason: null, candidates: [] };
  }

  /** Where the word alignment puts an anchor. Only the alignments that it touches are looked at. */
  #counterpart(anchor: Anchor, alignments: readonly Alignment[]): { span: Span; confidence: number } | null {
    const [left, right] = this.#comparison.variants;
    if (this.#pair === undefined || left === undefined || right === undefined) return null;
    return counterpartOf({ ...this.#pair, alignments }, left, right, 'left', anchor);
  }

  /** The place found and the same words in the sentences that fit about as well. */
  #withRivals(
    own: Passage,
    anchor: Anchor,
    span: Span,
    margin: number,
    standings: readonly Standing[],
  ): { span: Span; confidence: number }[] {
    const lead = Math.max(-0.3, Math.min(0.3, margin));
    const rivals = standings.flatMap(({ rivals: groups }) =>
      groups.flatMap(([first = 0, ...more]) =>
        this.#newPassages.of(first, more.at(-1) ?? first).placesOf(own, anchor),
      ),
    );
    const places = [
      { span, confidence: 0.5 + lead },
      ...rivals.map((rival) => ({ span: rival, confidence: 0.5 - lead })),
    ];
    return places.sort((one, other) => other.confidence - one.confidence);
  }

  #ask(
    anchor: Anchor,
    reason: CarryReason,
    places: readonly { readonly span: Span; readonly confidence: number }[],
  ): CarriedAnchor {
    const candidates: AnchorCandidate[] = [];
    for (const { span, confidence: wanted } of places) {
      const confidence = Math.min(MOST_SURE_ASKING, wanted);
      const placed = this.#anchorAt(span, 'uncertain', confidence);
      if (
        placed !== null &&
        !candidates.some((known) => known.anchor.start === placed.start && known.anchor.end === placed.end)
      )
        candidates.push({ anchor: placed, confidence });
    }
    const confidence = candidates[0]?.confidence ?? 0;
    if (candidates.length === 0) return orphan(anchor, reason);
    return {
      state: 'uncertain',
      confidence,
      anchor: { ...anchor, state: 'uncertain', confidence },
      reason,
      candidates,
    };
  }

  #anchorAt(span: Span, state: AnchorState, confidence: number): Anchor | null {
    const revision = this.#comparison.variants[1]?.sha256 ?? '';
    const anchor = createAnchor(this.#new.text, revision, span, state);
    return anchor && { ...anchor, confidence };
  }
}

function changeAround(
  standings: readonly Standing[],
  similarity: number,
  isReordered: boolean,
): CarryReason | null {
  if (standings.some(({ namesChanged }) => namesChanged)) return 'other-name';
  if (similarity < LEAST_SIMILAR) return 'rewritten';
  return isReordered ? 'reordered' : null;
}

function orphan(anchor: Anchor, reason: CarryReason): CarriedAnchor {
  return {
    state: 'orphan',
    confidence: 0,
    anchor: { ...anchor, state: 'orphan', confidence: 0 },
    reason,
    candidates: [],
  };
}
