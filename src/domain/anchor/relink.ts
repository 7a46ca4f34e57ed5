import type { Span } from '../compare/comparison.ts';
import type { Anchor } from './anchor.ts';
import type { AnchorCandidate, Revisions } from './carry-over.ts';
import { createAnchor } from './create-anchor.ts';
import { likeness, RevisionText } from './revision-text.ts';
import { significantTokens } from './same-words.ts';

/** Passages offered for one anchor: as many as can be told apart at a glance and chosen by a key. */
const MOST_OFFERED = 5;
/** Sentences read closely for one anchor. */
const MOST_READ = 12;
/** Words of an anchor and of its sentence that are looked up, the rarest first: cost does not grow with a long quote. */
const MOST_WORDS = 24;
/** A word in more sentences than this says nothing about where a passage went. */
const MOST_SENTENCES = 200;
/** How much the anchor's own words count, and how much the sentence around them. */
const OWN_SHARE = 0.75;
/** With less in common than this a passage is no help. */
const OFFERED_FROM = 0.3;

/**
 * Looks through the whole new text for passages that may say what an anchor's words said. For a person to choose from:
 * such a passage is never taken by itself, because the same words elsewhere are often another statement.
 *
 * @returns for each anchor, in order, a few passages, best first; none where nothing is like it
 */
export function relinkCandidates(
  { oldText, newText, comparison }: Revisions,
  anchors: readonly Anchor[],
): (readonly AnchorCandidate[])[] {
  const [oldVariant, newVariant] = comparison.variants;
  if (oldVariant === undefined || newVariant === undefined) return anchors.map(() => []);
  const before = new RevisionText(oldText, oldVariant.sentences);
  const after = new RevisionText(newText, newVariant.sentences);
  return anchors.map((anchor) => candidatesFor(anchor, before, after, newVariant.sha256));
}

function candidatesFor(
  anchor: Anchor,
  before: RevisionText,
  after: RevisionText,
  revision: string,
): AnchorCandidate[] {
  const touched = before.sentencesIn(anchor);
  const own = ownWords(anchor, before, touched);
  const around = before.wordsOf(touched[0] ?? 0, touched.at(-1) ?? 0);
  const offered: AnchorCandidate[] = [];
  for (const sentence of sentencesLike(own, around, after)) {
    const found = bestPart(own, after, sentence);
    if (found === null) continue;
    const confidence = OWN_SHARE * found.share + (1 - OWN_SHARE) * likeness(around, after.wordsOf(sentence));
    if (confidence < OFFERED_FROM) continue;
    const placed = createAnchor(after.text, revision, found.span, 'uncertain');
    if (placed !== null) offered.push({ anchor: { ...placed, confidence }, confidence });
  }
  offered.sort((one, other) => other.confidence - one.confidence || one.anchor.start - other.anchor.start);
  return offered.slice(0, MOST_OFFERED);
}

function ownWords(anchor: Anchor, before: RevisionText, touched: readonly number[]): ReadonlySet<string> {
  const tokens = significantTokens(before.tokensOf(touched[0] ?? 0, touched.at(-1) ?? 0));
  const own = tokens.filter(({ start, end }) => start < anchor.end && anchor.start < end);
  return new Set(own.map(({ folded }) => folded));
}

/** The sentences that share most with an anchor, by how rare the shared words are; best first. */
function sentencesLike(
  own: ReadonlySet<string>,
  around: ReadonlySet<string>,
  after: RevisionText,
): readonly number[] {
  const scores = new Map<number, number>();
  const lookUp = (words: readonly string[], share: number): void => {
    const places = words
      .map((word) => after.sentencesWith(word))
      .filter(({ length }) => length > 0 && length <= MOST_SENTENCES)
      .sort((one, other) => one.length - other.length);
    for (const list of places.slice(0, MOST_WORDS))
      for (const sentence of list)
        scores.set(sentence, (scores.get(sentence) ?? 0) + share / Math.log2(1 + list.length));
  };
  lookUp([...own], OWN_SHARE);
  lookUp(
    [...around].filter((word) => !own.has(word)),
    1 - OWN_SHARE,
  );
  return [...scores]
    .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
    .slice(0, MOST_READ)
    .map(([sentence]) => sentence);
}

/** The part of a sentence that has most in common with some words and least besides. */
function bestPart(
  own: ReadonlySet<string>,
  after: RevisionText,
  sentence: number,
): { readonly span: Span; readonly share: number } | null {
  const tokens = significantTokens(after.tokensOf(sentence));
  let best: { readonly span: Span; readonly share: number } | null = null;
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (first === undefined || !own.has(first.folded)) continue;
    const seen = new Set<string>();
    // Beyond twice the words there is more besides than in common.
    for (let to = from; to < Math.min(tokens.length, from + 2 * own.size + 1); to += 1) {
      const last = tokens[to];
      if (last === undefined || !own.has(last.folded)) continue;
      seen.add(last.folded);
      const share = (2 * seen.size) / (own.size + to - from + 1);
      if (best === null || share > best.share) best = { span: { start: first.start, end: last.end }, share };
    }
  }
  return best;
}
