import {
  clearCache,
  prepareWithSegments,
  walkLineRanges,
  type PreparedTextWithSegments,
} from '@chenglou/pretext';
import type { editor } from 'monaco-editor/editor';
import {
  DOMLineBreaksComputerFactory,
  type InjectedText,
  type LineBreaksComputer,
} from 'monaco-editor/editor/browser/view/domLineBreaksComputer';
import { ModelLineProjectionData } from 'monaco-editor/editor/common/modelLineProjectionData';

/** Of the lines that stay measured, for the next width, fold or visit: two variants that are shown exactly have as many. */
const MOST_CHARACTERS = 2_000_000;
/** In milliseconds: what is measured at once where nobody waits for it. */
const AT_ONCE = 15;
/** Monaco draws tabs, controls and separators as something else than they are. */
const DRAWN_OTHERWISE = /[\p{Cc}\u2028\u2029\uFEFF]/u;

/** With the size in pixels. */
type Font = Pick<editor.FontInfo, 'fontWeight' | 'fontSize' | 'fontFamily'>;

/** Monaco's own way, kept before ours takes its place. */
const inPage = new DOMLineBreaksComputerFactory(new WeakRef(window));
const breakInPage = inPage.createLineBreaksComputer.bind(inPage);
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The lines measured in one font. */
let measured = nothingMeasured('');

/**
 * From now on Monaco breaks lines by the widths of their words, as a canvas measures them, instead of having the page
 * lay the whole text out and asking it where each row ends: some five times faster, and that was most of what a person
 * waited for when a review opened. What is drawn otherwise than it is written still goes Monaco's way.
 */
export function breakLinesByMeasuring(): void {
  DOMLineBreaksComputerFactory.prototype.createLineBreaksComputer = (context, font, ...rest) => {
    const [, wrappingColumn] = rest;
    /** Made where there is something for it: it lays out the page. */
    let others: LineBreaksComputer | null = null;
    const width = Math.round(wrappingColumn * font.typicalHalfwidthCharacterWidth);
    const name = fontName(font);
    // Undefined where the line goes Monaco's way.
    const found: (ModelLineProjectionData | null | undefined)[] = [];
    return {
      addRequest: (lineNumber, previous) => {
        const injected = context.getLineInjectedText(lineNumber) ?? [];
        const text = withInjected(context.getLineContent(lineNumber), injected);
        if (wrappingColumn < 0 || DRAWN_OTHERWISE.test(text)) {
          others ??= breakInPage(context, font, ...rest);
          others.addRequest(lineNumber, previous);
          found.push(undefined);
        } else found.push(projection(lineBreaks(text, name, width), injected));
      },
      finalize: () => {
        const left = others?.finalize().values();
        return found.map((one) => (one === undefined ? (left?.next().value ?? null) : one));
      },
    };
  };
}

/**
 * Where the rows of a line end: UTF-16 offsets, the last one its length. A row is broken where the browser would break it.
 *
 * @param font as in CSS, with weight, size in pixels and families
 * @param width in pixels
 */
export function lineBreaks(line: string, font: string, width: number): readonly number[] {
  const prepared = prepare(line, font);
  const breaks: number[] = [];
  let offset = 0;
  let segment = 0;
  walkLineRanges(prepared, width, ({ end }) => {
    for (; segment < end.segmentIndex; segment += 1) offset += prepared.segments[segment]?.length ?? 0;
    // Inside a word that is wider than the row.
    const inside = lengthOf(prepared.segments[segment] ?? '', end.graphemeIndex);
    breaks.push(offset + inside);
  });
  return breaks;
}

/**
 * Measures lines ahead, in pieces between which the window answers, so that breaking them takes a tenth of the time.
 *
 * @param font as Monaco has it
 * @param isWanted asked between the pieces; the rest is left where it says no
 */
export async function measureLines(
  lines: readonly string[],
  font: Font,
  isWanted: () => boolean,
): Promise<void> {
  const name = fontName(font);
  let begun = performance.now();
  for (const line of lines) {
    if (!DRAWN_OTHERWISE.test(line)) prepare(line, name);
    if (performance.now() - begun < AT_ONCE) continue;
    await scheduler.yield();
    if (!isWanted()) return;
    begun = performance.now();
  }
}

/** Forgets all widths: fonts have come that change them. */
export function forgetWidths(): void {
  measured = nothingMeasured('');
  clearCache();
}

function nothingMeasured(font: string) {
  return { font, lines: new Map<string, PreparedTextWithSegments>(), characters: 0 };
}

/** As in CSS. Our families are lists that end in what every machine has; what Monaco would add never comes to pass. */
function fontName({ fontWeight, fontSize, fontFamily }: Font): string {
  return `${fontWeight} ${fontSize}px ${fontFamily}`;
}

function prepare(line: string, font: string): PreparedTextWithSegments {
  if (font !== measured.font || measured.characters >= MOST_CHARACTERS) measured = nothingMeasured(font);
  const known = measured.lines.get(line);
  if (known !== undefined) return known;
  const prepared = prepareWithSegments(line, font, { whiteSpace: 'pre-wrap' });
  measured.lines.set(line, prepared);
  measured.characters += line.length;
  return prepared;
}

/** Length of the first graphemes of a word. */
function lengthOf(word: string, count: number): number {
  if (count === 0) return 0;
  return [...graphemes.segment(word)][count]?.index ?? word.length;
}

/** What Monaco makes of the rows; it wants null for a line in one row that nothing is injected into. */
function projection(
  breaks: readonly number[],
  injected: readonly InjectedText[],
): ModelLineProjectionData | null {
  if (breaks.length < 2 && injected.length === 0) return null;
  const isPlain = injected.length === 0;
  return new ModelLineProjectionData(
    isPlain ? null : injected.map(({ column }) => column - 1),
    isPlain ? null : injected.map(({ options }) => options),
    breaks,
    // In columns; only breaking by counting characters reads them.
    breaks,
    0,
  );
}

function withInjected(line: string, injected: readonly InjectedText[]): string {
  let text = '';
  let from = 0;
  for (const { column, options } of injected) {
    text += line.slice(from, column - 1) + options.content;
    from = column - 1;
  }
  return text + line.slice(from);
}
