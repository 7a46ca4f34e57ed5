import type { Discrepancy, Severity, Span } from '../compare/comparison.ts';
import { layerOf, type DifferenceLayer } from '../compare/difference-layer.ts';
import { discrepancyName, SEVERITY_NAMES } from '../compare/kind-names.ts';
import { overlap } from '../compare/spans.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { PairPlaces, PairSide, WordLink } from './pair-places.ts';
import { SAME_WORDING, type Wording, type WordingMark, type WordingMarkKind } from './wording.ts';

/** Words of one side of a pair. */
export interface WordingPassage extends Span {
  /** The normalised text that the offsets are of. */
  readonly text: string;
}

/** Two passages of a compared pair, the reference's side named. */
export interface WordingPair {
  readonly places: PairPlaces;
  readonly referenceSide: PairSide;
  readonly reference: WordingPassage;
  readonly mention: WordingPassage;
  /** Folded words without substance of their own. */
  readonly smallWords: ReadonlySet<string>;
}

const SEVERITIES = Object.keys(SEVERITY_NAMES);

/** Something that differs; offsets into the side's text, null where that side has nothing. */
interface Found {
  readonly reference: Span | null;
  readonly mention: Span | null;
  readonly layer: DifferenceLayer;
  readonly severity: Severity;
  readonly name: string;
}

/**
 * How a mention's words stand to the reference wording, from what the engine found:
 *
 * 1. The same characters are identical, whatever stands around them.
 * 2. Every discrepancy that touches both passages counts with its layer. One that reaches beyond a passage counts only
 *    if the words that are inside of both differ. Moves do not count: they are about the place, not about the words.
 * 3. A discrepancy that has words on one side only counts where those lie inside of that side's passage.
 * 4. Words of a passage whose counterpart lies outside of the other passage are missing or added too, as substance if
 *    one of them is more than a small word.
 *
 * Mirrored sides give the mirrored result.
 */
export function wordingBetween(pair: WordingPair): Wording {
  const { reference, mention } = pair;
  const [referenceWords, mentionWords] = [wordsOf(reference), wordsOf(mention)];
  if (referenceWords === mentionWords) return SAME_WORDING;
  const mentionSide = pair.referenceSide === 'left' ? 'right' : 'left';
  const links = pair.places.wordsAt(pair.referenceSide, reference);
  const back = pair.places.wordsAt(mentionSide, mention);
  const found = discrepanciesBetween(pair, mentionSide);
  const inReference = edges(reference, links, mention, spansOf(found, 'reference'), pair.smallWords);
  const inMention = edges(mention, back, reference, spansOf(found, 'mention'), pair.smallWords);
  const all: readonly Found[] = [
    ...withoutInner(found),
    ...inReference.map((edge) => ({ ...edge, reference: edge.span, mention: null, name: 'Left out here' })),
    ...inMention.map((edge) => ({ ...edge, reference: null, mention: edge.span, name: 'Only here' })),
  ];
  const inside = links.filter(({ other }) => overlap(other, mention));
  const marks = all
    .map((one) => markOf(one, pair, inside))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return { state: stateOf(marks, referenceWords, mentionWords), marks };
}

/** The state that marks make together, of quotes that are not the same. */
function stateOf(marks: readonly WordingMark[], reference: string, mention: string): Wording['state'] {
  const kinds = new Set(marks.map(({ kind }) => kind));
  if (kinds.has('altered') || (kinds.has('added') && kinds.has('missing'))) return 'altered';
  if (kinds.has('missing')) return 'partial';
  if (kinds.has('added')) return 'added';
  if (kinds.has('reworded')) return 'reworded';
  // Whole sentences that changed places are a move, which is no difference in words; still they read otherwise.
  return foldedWords(reference) === foldedWords(mention) ? 'typographic' : 'reworded';
}

function discrepanciesBetween(pair: WordingPair, mentionSide: PairSide): readonly Found[] {
  const { places, referenceSide, reference, mention } = pair;
  const touching = new Set([
    ...places.discrepanciesAt(referenceSide, reference),
    ...places.discrepanciesAt(mentionSide, mention),
  ]);
  return [...touching].flatMap((discrepancy): readonly Found[] => {
    const [there, here] = [discrepancy[referenceSide], discrepancy[mentionSide]];
    const inReference = clip(there, reference);
    const inMention = clip(here, mention);
    const isLone = there === null || here === null;
    // What stands inside of one passage only is left to the words at the edges.
    if (discrepancy.kind === 'move' || (!isLone && (inReference === null || inMention === null))) return [];
    const found = foundIn(discrepancy, inReference, inMention);
    if (isLone || (isWhole(there, inReference) && isWhole(here, inMention))) return [found];
    return isSameInside(pair, found) ? [] : [found];
  });
}

/** A fact in words that are missing as a whole is missing once; the whole is as grave as what it has. */
function withoutInner(found: readonly Found[]): readonly Found[] {
  const missing = found.filter((one) => one.mention === null);
  const holds = (outer: Found, inner: Found): boolean =>
    outer !== inner &&
    outer.reference !== null &&
    inner.reference !== null &&
    outer.reference.start <= inner.reference.start &&
    inner.reference.end <= outer.reference.end &&
    // Of two about the same words the first stands for both.
    (lengthOf(inner) < lengthOf(outer) || missing.indexOf(outer) < missing.indexOf(inner));
  return found.flatMap((one) => {
    if (one.mention !== null) return [one];
    if (missing.some((outer) => holds(outer, one))) return [];
    const inner = missing.filter((other) => holds(one, other));
    return [inner.reduce((whole, { severity, layer }) => graver(whole, severity, layer), one)];
  });
}

function lengthOf({ reference }: Found): number {
  return reference === null ? 0 : reference.end - reference.start;
}

function graver(whole: Found, severity: Severity, layer: DifferenceLayer): Found {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(whole.severity)
    ? { ...whole, severity, layer }
    : whole;
}

function foundIn(discrepancy: Discrepancy, reference: Span | null, mention: Span | null): Found {
  const { kind, detail, severity } = discrepancy;
  return { reference, mention, severity, layer: layerOf(kind), name: discrepancyName(kind, detail) };
}

function isSameInside({ reference, mention }: WordingPair, found: Found): boolean {
  const words = (text: string, span: Span | null): string =>
    span === null ? '' : text.slice(span.start, span.end);
  return (
    foldedWords(words(reference.text, found.reference)) === foldedWords(words(mention.text, found.mention))
  );
}

/** Runs of words whose counterpart is not in the other passage and that no discrepancy speaks of. */
function edges(
  own: WordingPassage,
  links: readonly WordLink[],
  other: Span,
  covered: readonly Span[],
  smallWords: ReadonlySet<string>,
): readonly { readonly span: Span; readonly layer: DifferenceLayer; readonly severity: Severity }[] {
  const linked = links.filter((link) => overlap(link.other, other)).map((link) => link.own);
  const isThere = (token: Token): boolean => isCovered(token, linked) || isCovered(token, covered);
  const runs: Token[][] = [];
  let isOpen = false;
  for (const token of tokenise(own.text, own.start, own.end)) {
    if (token.kind === 'space') continue;
    const last = runs.at(-1);
    if (isThere(token)) isOpen = false;
    else if (isOpen && last) last.push(token);
    else {
      runs.push([token]);
      isOpen = true;
    }
  }
  return runs.map((run) => {
    const layer = layerOfRun(run, smallWords);
    const span = { start: run[0]?.start ?? own.start, end: run.at(-1)?.end ?? own.end };
    return { span, layer, severity: layer === 'substance' ? 'minor' : 'style' };
  });
}

function isCovered(token: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => overlap(span, token));
}

function layerOfRun(run: readonly Token[], smallWords: ReadonlySet<string>): DifferenceLayer {
  const words = run.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (words.length === 0) return 'typography';
  return words.every(({ folded }) => smallWords.has(folded)) ? 'wording' : 'substance';
}

function markOf(found: Found, pair: WordingPair, links: readonly WordLink[]): WordingMark {
  const { severity, name, layer } = found;
  const { reference, mention } = pair;
  const instead = found.reference ? reference.text.slice(found.reference.start, found.reference.end) : '';
  const { start, end } = found.mention ?? emptyAt(placeOf(found.reference ?? reference, mention, links));
  return {
    start: start - mention.start,
    end: end - mention.start,
    kind: kindOf(layer, found),
    severity,
    name,
    instead,
  };
}

function kindOf(layer: DifferenceLayer, { reference, mention }: Found): WordingMarkKind {
  if (layer === 'typography') return 'typographic';
  if (layer === 'wording') return 'reworded';
  if (reference && mention) return 'altered';
  return mention ? 'added' : 'missing';
}

/** Where in the mention's text missing words would stand: behind the counterpart of the word before them. */
function placeOf(missing: Span, mention: Span, links: readonly WordLink[]): number {
  const before = links.findLast(({ own }) => own.end <= missing.start);
  if (before) return Math.min(before.other.end, mention.end);
  const after = links.find(({ own }) => own.start >= missing.end);
  return Math.max(after?.other.start ?? mention.start, mention.start);
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}

function spansOf(found: readonly Found[], side: 'reference' | 'mention'): readonly Span[] {
  return found.flatMap((one) => one[side] ?? []);
}

function clip(span: Span | null, within: Span): Span | null {
  if (span === null || !overlap(span, within)) return null;
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
}

function isWhole(span: Span | null, clipped: Span | null): boolean {
  return span?.start === clipped?.start && span?.end === clipped?.end;
}

function wordsOf({ text, start, end }: WordingPassage): string {
  return text.slice(start, end);
}

/** The words of a text as they read without capitals, marks and blanks. */
function foldedWords(text: string): string {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ folded }) => folded)
    .join(' ');
}
