import type { Comparison, Span } from './comparison.ts';
import { mirrorAlignment } from './mirror.ts';
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
  const found = pair?.alignments ?? [];
  const alignments = base < variant ? found : found.map(mirrorAlignment);
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

function changesOf(
  baseText: string,
  variantText: string,
  alignments: Parameters<typeof editScript>[2],
): Change[] {
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
export function inRedline({ pieces }: Redline, side: 'base' | 'variant', span: Span): Span | null {
  let [start, end] = [Infinity, -Infinity];
  for (const piece of pieces) {
    const own = piece[side];
    if (own === null || own.end <= span.start || own.start >= span.end) continue;
    start = Math.min(start, piece.start + Math.max(0, span.start - own.start));
    end = Math.max(end, piece.start + Math.min(own.end, span.end) - own.start);
  }
  return end > start ? { start, end } : null;
}

/**
 * What a span of the redline is in the texts it is made of: the variant's words where it has any, else the base's.
 */
export function fromRedline(
  { pieces }: Redline,
  span: Span,
): (Span & { readonly side: 'base' | 'variant' }) | null {
  for (const side of ['variant', 'base'] as const) {
    let [start, end] = [Infinity, -Infinity];
    for (const piece of pieces) {
      const own = piece[side];
      if (own === null || piece.end <= span.start || piece.start >= span.end) continue;
      start = Math.min(start, own.start + Math.max(0, span.start - piece.start));
      end = Math.max(end, own.start + Math.min(piece.end, span.end) - piece.start);
    }
    if (end > start) return { side, start, end };
  }
  return null;
}
