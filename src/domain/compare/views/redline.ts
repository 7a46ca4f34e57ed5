import type { Alignment, Comparison, Sentence, Span } from '../comparison.ts';
import { mirrorAlignment } from '../mirror.ts';
import { editScript } from './script.ts';

/** A stretch of the redline: in both texts, struck out of the base, or put in by the variant. */
export interface RedlinePiece extends Span {
  readonly kind: 'same' | 'deleted' | 'inserted';
  /** True where the words stand in the other text too, at another place. */
  readonly moved: boolean;
  /** Where the words stand in the base's text; null for what it does not have. */
  readonly base: Span | null;
  readonly variant: Span | null;
}

/** Two texts written as one. Offsets of pieces and paragraphs count UTF-16 code units in `text`. */
export interface Redline {
  readonly text: string;
  /** In order, without gaps. Without the inserted ones they read as the base, without the deleted ones as the variant. */
  readonly pieces: readonly RedlinePiece[];
  readonly paragraphs: readonly Span[];
}

type Side = 'base' | 'variant';

interface Change {
  base: [number, number];
  variant: [number, number];
}

/** What stands between two changes and is no word is changed with them: nobody reads a lone kept comma. */
const LONGEST_BRIDGE = 3;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Writes a variant into the base as a sub-editor would: what was taken out, then what was put in, whole words at a
 * time, in the order of the base.
 *
 * @param base index of the base in a comparison made with `words`; `variant` of the other text; both texts normalised
 */
export function redlineOf(
  comparison: Comparison,
  [base, variant]: readonly [number, number],
  [baseText, variantText]: readonly [string, string],
): Redline {
  const pair = comparison.pairs.find(
    ({ left, right }) => left === Math.min(base, variant) && right === Math.max(base, variant),
  );
  const found = (pair?.alignments ?? []).map((alignment) =>
    base < variant ? alignment : mirrorAlignment(alignment),
  );
  const sentences = comparison.variants[base]?.sentences ?? [];
  const alignments = found.map((alignment) =>
    isRewritten(alignment, sentences) ? asWhole(alignment) : alignment,
  );
  const changes = bridge(
    wholeWords(changesOf(baseText, variantText, alignments), baseText, variantText),
    baseText,
  );
  const movedIn = (side: 'left' | 'right', index: number): readonly Span[] =>
    alignments
      .filter(({ moved }) => moved)
      .flatMap((alignment) =>
        alignment[side].flatMap((at) => comparison.variants[index]?.sentences[at] ?? []),
      );
  const moved = { base: movedIn('left', base), variant: movedIn('right', variant) };
  return write(changes, baseText, variantText, moved);
}

/** Of a sentence less is kept than this share: it was written anew, and word by word nobody could read it. */
const KEPT_SHARE = 0.5;

function isRewritten({ left, words }: Alignment, sentences: readonly Sentence[]): boolean {
  const length = (spans: readonly (readonly [number, number])[]): number =>
    spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const whole = length(
    left.flatMap((at) => (sentences[at] ? [[sentences[at].start, sentences[at].end]] : [])),
  );
  const kept = (words ?? []).filter(({ relation }) => relation === 'identical' || relation === 'normalised');
  return length(kept.map((word) => word.left)) < whole * KEPT_SHARE;
}

/** Without its words, so that it is struck out and put in as a whole. */
function asWhole(alignment: Alignment): Alignment {
  return { ...alignment, words: [] };
}

function changesOf(baseText: string, variantText: string, alignments: readonly Alignment[]): Change[] {
  const changes: Change[] = [];
  let [base, variant] = [0, 0];
  let open: Change | null = null;
  for (const step of editScript(baseText, variantText, alignments)) {
    if (step.do === 'keep') {
      open = null;
      base += step.length;
      variant += step.length;
      continue;
    }
    if (open === null) {
      open = { base: [base, base], variant: [variant, variant] };
      changes.push(open);
    }
    if (step.do === 'delete') base += step.length;
    else variant += step.text.length;
    open.base[1] = base;
    open.variant[1] = variant;
  }
  return changes;
}

/** Widens each change to the words it begins and ends in, as far as both texts have the same letters there. */
function wholeWords(changes: readonly Change[], baseText: string, variantText: string): Change[] {
  const isWord = (text: string, at: number): boolean => WORD.test(text.charAt(at));
  let floor = 0;
  return changes.map(({ base, variant }, index) => {
    const ceiling = changes[index + 1]?.base[0] ?? baseText.length;
    let [before, after] = [0, 0];
    const begins = isWord(baseText, base[0]) || isWord(variantText, variant[0]);
    while (begins && base[0] - before > floor && isWord(baseText, base[0] - before - 1)) before++;
    const ends = isWord(baseText, base[1] - 1) || isWord(variantText, variant[1] - 1);
    while (ends && base[1] + after < ceiling && isWord(baseText, base[1] + after)) after++;
    floor = base[1] + after;
    return {
      base: [base[0] - before, base[1] + after],
      variant: [variant[0] - before, variant[1] + after],
    };
  });
}

/** Joins changes that only blanks or marks keep apart. */
function bridge(changes: readonly Change[], baseText: string): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const between = last ? baseText.slice(last.base[1], change.base[0]) : '';
    const isBridge = between.length <= LONGEST_BRIDGE && !WORD.test(between) && !between.includes('\n');
    if (last && isBridge && isReplacement(last) && isReplacement(change)) {
      last.base[1] = change.base[1];
      last.variant[1] = change.variant[1];
    } else joined.push({ base: [...change.base], variant: [...change.variant] });
  }
  return joined;
}

function isReplacement({ base, variant }: Change): boolean {
  return base[1] > base[0] && variant[1] > variant[0];
}

function write(
  changes: readonly Change[],
  baseText: string,
  variantText: string,
  moved: { readonly base: readonly Span[]; readonly variant: readonly Span[] },
): Redline {
  let text = '';
  const pieces: RedlinePiece[] = [];
  const push = (kind: RedlinePiece['kind'], base: Span | null, variant: Span | null): void => {
    const [source, own] = base === null ? [variantText, variant] : [baseText, base];
    if (own === null || own.end <= own.start) return;
    const words = source.slice(own.start, own.end);
    const isMoved =
      (kind === 'deleted' && within(own, moved.base)) || (kind === 'inserted' && within(own, moved.variant));
    pieces.push({ kind, start: text.length, end: text.length + words.length, moved: isMoved, base, variant });
    text += words;
  };
  let [base, variant] = [0, 0];
  const keepTo = (baseEnd: number): void => {
    const length = baseEnd - base;
    push('same', { start: base, end: baseEnd }, { start: variant, end: variant + length });
    base = baseEnd;
    variant += length;
  };
  for (const change of changes) {
    keepTo(change.base[0]);
    push('deleted', { start: change.base[0], end: change.base[1] }, null);
    push('inserted', null, { start: change.variant[0], end: change.variant[1] });
    [base, variant] = [change.base[1], change.variant[1]];
  }
  keepTo(baseText.length);
  return { text, pieces, paragraphs: paragraphsOf(text) };
}

/** Whether the words of a span, white space aside, lie in one of the moved sentences. */
function within({ start, end }: Span, sentences: readonly Span[]): boolean {
  return sentences.some((sentence) => start < sentence.end && sentence.start < end);
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/**
 * Where a span of one of the two texts stands in the redline; null where it is empty.
 *
 * @param side whose text the span is of
 */
export function inRedline({ pieces }: Redline, side: Side, span: Span): Span | null {
  return mapped(
    pieces,
    (piece) => piece[side],
    (piece) => piece,
    span,
  );
}

/**
 * What a span of the redline is in the texts it is made of: the variant's words where it has any, else the base's.
 */
export function fromRedline({ pieces }: Redline, span: Span): (Span & { readonly side: Side }) | null {
  for (const side of ['variant', 'base'] as const) {
    const found = mapped(
      pieces,
      (piece) => piece,
      (piece) => piece[side],
      span,
    );
    if (found) return { side, ...found };
  }
  return null;
}

/** The pieces that a span of the redline touches, in order. */
export function piecesIn({ pieces }: Redline, span: Span): readonly RedlinePiece[] {
  const found: RedlinePiece[] = [];
  for (let at = firstEndingAfter(pieces, (piece) => piece, span.start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= span.end) break;
    found.push(piece);
  }
  return found;
}

type Place = (piece: RedlinePiece) => Span | null;

/** From the first to the last place in `to` of what a span covers in `from`. */
function mapped(pieces: readonly RedlinePiece[], from: Place, to: Place, span: Span): Span | null {
  let [start, end] = [Infinity, -Infinity];
  for (let at = firstEndingAfter(pieces, from, span.start); at < pieces.length; at++) {
    const piece = pieces[at];
    const own = piece ? from(piece) : null;
    const there = piece ? to(piece) : null;
    if (own === null) continue;
    if (own.start >= span.end) break;
    if (there === null) continue;
    start = Math.min(start, there.start + Math.max(0, span.start - own.start));
    end = Math.max(end, there.start + Math.min(own.end, span.end) - own.start);
  }
  return end > start ? { start, end } : null;
}

/** The first piece whose place ends after an offset. Pieces without a place are passed over: both texts run in order. */
function firstEndingAfter(pieces: readonly RedlinePiece[], place: Place, offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    let probe = middle;
    while (probe < high && place(pieces[probe] ?? NOWHERE) === null) probe++;
    const own = probe < high ? place(pieces[probe] ?? NOWHERE) : null;
    if (own !== null && own.end <= offset) low = probe + 1;
    else high = middle;
  }
  return low;
}

const NOWHERE: RedlinePiece = { kind: 'same', moved: false, start: 0, end: 0, base: null, variant: null };
