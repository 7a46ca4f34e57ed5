import type { editor } from 'monaco-editor/editor';
import { readToken } from './monaco-theme.ts';
import type { ReadingType } from './types.ts';

/** Line height as a multiple of the type size: generous, for reading and for marks below the words. */
const LEADING = 1.58;
/** How the text is set until the user chooses otherwise. */
export const DEFAULT_TYPE: ReadingType = { size: 16.5, family: 'serif' };
/** Space left of the text in pixels; the stripes of an empty row repeat in a divisor of it. */
const LEFT_PADDING = 22;
/** The scroll bar's lane is also the space right of the text. */
const RIGHT_PADDING = 18;
/** Room below a sentence in pixels, where a paragraph ends or a fold stands. */
export const PARAGRAPH_GAP = 12;
const SENTENCE_GAP = 2;
/** Room above the first and below the last line in pixels. */
export const VERTICAL_PADDING = 14;

/** In UTF-16 code units: some 10,000 words. Longer texts take more than a few frames to show. */
export const LONG = 50_000;
/** In UTF-16 code units: five times the 200 KB article that must be shown at full quality. */
const EXACT_WRAPPING_LIMIT = 1_000_000;

/** The font; whole line heights keep the rows of all panes on the same pixels. */
export function fontOptions({ size, family }: ReadingType): editor.IEditorOptions {
  return {
    fontFamily: readToken(family === 'serif' ? '--font-reading' : '--font-ui'),
    fontWeight: 'normal',
    fontSize: size,
    lineHeight: Math.round(size * LEADING),
  };
}

/**
 * How lines are broken. Exactly, by measuring their words, takes some 0.1 seconds for a million characters (see
 * `line-breaks.ts`), and whole texts are measured before the first line is drawn; beyond that, lines are broken by
 * counting characters, which leaves them a little short, because an average letter is narrower than the `n` it counts with.
 */
export function wrappingOptions(characters: number): editor.IEditorOptions {
  return { wrappingStrategy: wrapsExactly(characters) ? 'advanced' : 'simple' };
}

/** Room below a sentence inside a paragraph, in pixels; none in long texts, where each room is one element of thousands. */
export function sentenceGap(characters: number): number {
  return characters > LONG ? 0 : SENTENCE_GAP;
}

/** Whether the words of so long a text are measured. */
export function wrapsExactly(characters: number): boolean {
  return characters <= EXACT_WRAPPING_LIMIT;
}

/** A pane for reading: no code editor's furniture, but a caret, so that text can be selected by keyboard. */
export function paneOptions(type: ReadingType): editor.IStandaloneEditorConstructionOptions {
  return {
    ...fontOptions(type),
    model: null,
    fontLigatures: true,
    disableMonospaceOptimizations: true,
    readOnly: true,
    domReadOnly: true,
    tabFocusMode: true,
    wordWrap: 'on',
    wrappingIndent: 'none',
    // A paragraph of 20,000 characters is one line.
    stopRenderingLineAfter: -1,
    lineNumbers: 'off',
    glyphMargin: false,
    folding: false,
    lineDecorationsWidth: LEFT_PADDING,
    lineNumbersMinChars: 0,
    padding: { top: VERTICAL_PADDING, bottom: VERTICAL_PADDING },
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    guides: { indentation: false },
    renderLineHighlight: 'none',
    renderWhitespace: 'none',
    // The panes name them, in text that is measured when lines are broken; Monaco's own boxes are not.
    renderControlCharacters: false,
    renderFinalNewline: 'off',
    unusualLineTerminators: 'off',
    links: false,
    colorDecorators: false,
    codeLens: false,
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    matchBrackets: 'never',
    bracketPairColorization: { enabled: false },
    quickSuggestions: false,
    roundedSelection: true,
    doubleClickSelectsBlock: false,
    columnSelection: false,
    multiCursorLimit: 1,
    dragAndDrop: false,
    dropIntoEditor: { enabled: false },
    emptySelectionClipboard: false,
    copyWithSyntaxHighlighting: false,
    cursorBlinking: 'solid',
    cursorWidth: 2,
    hideCursorInOverviewRuler: true,
    overviewRulerBorder: false,
    overviewRulerLanes: 3,
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 0,
    smoothScrolling: false,
    fixedOverflowWidgets: true,
    automaticLayout: false,
    scrollbar: {
      vertical: 'auto',
      horizontal: 'hidden',
      verticalScrollbarSize: RIGHT_PADDING,
      verticalSliderSize: 6,
      useShadows: false,
      alwaysConsumeMouseWheel: false,
    },
  };
}
