import type { editor } from 'monaco-editor/editor';
import type { Span } from '../../domain/compare/comparison.ts';
import { findInvisible } from './invisible-characters.ts';
import { readToken } from './monaco-theme.ts';
import type { DisplayModel } from './display-model.ts';
import { monaco } from './monaco.ts';
import type { MoveEnd } from './move-links.ts';
import { runsRightToLeft } from './text-direction.ts';
import type { ClaimMark, MarkTone, PaneContent, PaneMark } from './types.ts';

/** The tokens that colour a tone's mark in the overview ruler. */
const RULER_TOKENS = {
  critical: '--critical',
  material: '--material',
  minor: '--line-strong',
  style: '--line',
  move: '--move',
  absent: '--material',
} as const satisfies Record<MarkTone, `--${string}`>;

/** The order in which overlapping soft backgrounds lie on each other: the gravest on top. */
const Z_INDEX = {
  style: 0,
  minor: 1,
  move: 2,
  absent: 3,
  material: 4,
  critical: 5,
} as const satisfies Record<MarkTone, number>;

const CURRENT_Z_INDEX = 9;
const FOUND_Z_INDEX = 10;
const CLAIM_Z_INDEX = 8;
/** Classes by which the pane knows what was clicked. */
export const MOVE_LABEL = 'vm-move-label';
export const CLAIM_LABEL = 'vm-claim-label';
const FOLD_LABEL = 'vm-fold-label';
const NO_BREAK_SPACE = '\u00A0';

/** The marks of one pane as decorations: an underline on the words and a soft background behind them. */
export function markDecorations(
  marks: readonly PaneMark[],
  display: DisplayModel,
): editor.IModelDeltaDecoration[] {
  const rulerColours = new Map<MarkTone, string>();
  return marks.map((mark) => {
    const colour = rulerColours.get(mark.tone) ?? readToken(RULER_TOKENS[mark.tone]);
    rulerColours.set(mark.tone, colour);
    const isWhole = mark.tone === 'absent' && mark.edit === undefined && display.coversLines(mark);
    return {
      range: toRange(display, mark),
      options: {
        className: `vm-soft vm-soft-${mark.tone}`,
        inlineClassName: `vm-mark vm-mark-${mark.tone}${isWhole ? ' vm-mark-whole' : ''}${mark.edit ? ` vm-edit-${mark.edit}` : ''}`,
        zIndex: Z_INDEX[mark.tone],
        overviewRuler: { color: colour, position: monaco.editor.OverviewRulerLane.Right },
        stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
      },
    };
  });
}

/** Outlines round the marks of the current difference. */
export function currentDecorations(
  marks: readonly PaneMark[],
  display: DisplayModel,
): editor.IModelDeltaDecoration[] {
  return marks.map((mark) => ({
    range: toRange(display, mark),
    options: { className: 'vm-current', zIndex: CURRENT_Z_INDEX },
  }));
}

/** Outlines round claims' mentions, with the claim's label raised after the words. */
export function claimDecorations(
  claims: readonly ClaimMark[],
  display: DisplayModel,
): editor.IModelDeltaDecoration[] {
  return claims.map((claim) => {
    const state = `${claim.proposed ? ' vm-proposed' : ''}${claim.selected ? ' vm-selected' : ''}`;
    return {
      range: toRange(display, claim),
      options: {
        className: `vm-claim${state}`,
        zIndex: CLAIM_Z_INDEX,
        // A claim must not be torn from its number at the end of a line.
        after: injected(` ${claim.label}`.replaceAll(' ', NO_BREAK_SPACE), `${CLAIM_LABEL}${state}`),
      },
    };
  });
}

/** The labels of moved passages, raised before the words: where the other end is. A click on one goes there. */
export function moveDecorations(
  ends: readonly MoveEnd[],
  display: DisplayModel,
): editor.IModelDeltaDecoration[] {
  return ends.map((end) => ({
    range: toRange(display, end),
    options: {
      before: injected(`${end.label} `, MOVE_LABEL),
    },
  }));
}

/** What was found, the match that the reader is at outlined; matches inside folds have no words to stand on. */
export function foundDecorations(
  matches: readonly Span[],
  current: Span | null,
  display: DisplayModel,
): editor.IModelDeltaDecoration[] {
  const colour = readToken('--accent');
  return matches
    .filter((match) => !display.isFolded(match))
    .map((match) => ({
      range: toRange(display, match),
      options: {
        className: match === current ? 'vm-found vm-found-current' : 'vm-found',
        zIndex: FOUND_Z_INDEX,
        overviewRuler: { color: colour, position: monaco.editor.OverviewRulerLane.Left },
      },
    }));
}

/** The first of two passages to align by hand, until the second is chosen. */
export function pendingDecorations(passage: Span, display: DisplayModel): editor.IModelDeltaDecoration[] {
  return [
    {
      range: toRange(display, passage),
      options: {
        className: 'vm-pending',
        zIndex: CLAIM_Z_INDEX,
        after: injected(' ⇄ choose the other', 'vm-pending-label'),
      },
    },
  ];
}

/** The words that something would be dropped on. No label: words that come and go would break the lines anew. */
export function dropDecorations(words: Span, display: DisplayModel): editor.IModelDeltaDecoration[] {
  return [{ range: toRange(display, words), options: { className: 'vm-drop', zIndex: FOUND_Z_INDEX } }];
}

/**
 * What belongs to the text itself: headlines stand out, datelines and furniture step back, invisible characters are
 * named, paragraphs run in their own direction, and folds look like folds. The text is looked through once; what this
 * returns draws it on any division into lines.
 */
export function textDecorations(
  content: PaneContent,
): (display: DisplayModel) => editor.IModelDeltaDecoration[] {
  const roles = content.sentences.filter(({ role }) => role !== 'body');
  const invisible = findInvisible(content.text);
  const isMostly = runsRightToLeft(content.text, false);
  const rightToLeft = content.paragraphs.filter(({ start, end }) =>
    runsRightToLeft(content.text.slice(start, end), isMostly),
  );
  return (display) => [
    ...roles
      .filter((sentence) => !display.isFolded(sentence))
      .map((sentence) => ({
        range: toRange(display, sentence),
        options: {
          inlineClassName: `vm-role-${sentence.role}`,
          inlineClassNameAffectsLetterSpacing: sentence.role === 'headline',
        },
      })),
    ...invisible
      .filter((character) => !display.isFolded(character))
      .map((character) => ({
        range: toRange(display, character),
        options: {
          before: injected(character.label, 'vm-invisible'),
          showIfCollapsed: true,
          inlineClassName: 'vm-labelled',
        },
      })),
    ...rightToLeft.map((paragraph) => ({
      range: toRange(display, paragraph),
      options: { textDirection: monaco.editor.TextDirection.RTL },
    })),
    ...foldDecorations(display),
  ];
}

function foldDecorations(display: DisplayModel): editor.IModelDeltaDecoration[] {
  return display.lines.flatMap(({ label }, index) =>
    label === null
      ? []
      : [
          {
            range: new monaco.Range(index + 1, 1, index + 1, label.length + 1),
            options: {
              inlineClassName: FOLD_LABEL,
              inlineClassNameAffectsLetterSpacing: true,
            },
          },
        ],
  );
}

/** Words of ours in a line, where the caret does not stop. */
function injected(content: string, className: string): editor.InjectedTextOptions {
  return {
    content,
    inlineClassName: className,
    inlineClassNameAffectsLetterSpacing: true,
    cursorStops: monaco.editor.InjectedTextCursorStops.None,
  };
}

function toRange(
  display: DisplayModel,
  span: { readonly start: number; readonly end: number },
): monaco.Range {
  const { start, end } = display.rangeOf(span);
  return new monaco.Range(start.lineNumber, start.column, end.lineNumber, end.column);
}
