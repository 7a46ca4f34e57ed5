import type { editor } from 'monaco-editor/editor';
import { findInvisible } from './invisible-characters.ts';
import { readToken } from './monaco-theme.ts';
import type { DisplayModel } from './display-model.ts';
import { monaco } from './monaco.ts';
import { startsRightToLeft } from './text-direction.ts';
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
const CLAIM_Z_INDEX = 8;
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
        after: {
          // A label must not be torn from its number at the end of a line.
          content: NO_BREAK_SPACE + claim.label.replaceAll(' ', NO_BREAK_SPACE),
          inlineClassName: `vm-claim-label${state}`,
          inlineClassNameAffectsLetterSpacing: true,
          cursorStops: monaco.editor.InjectedTextCursorStops.None,
        },
      },
    };
  });
}

/**
 * What belongs to the text itself: headlines stand out, datelines and furniture step back, invisible characters are
 * named, and a text that starts from right to left is set so.
 */
export function textDecorations(content: PaneContent, display: DisplayModel): editor.IModelDeltaDecoration[] {
  const roles = content.sentences
    .filter((sentence) => sentence.role !== 'body')
    .map((sentence) => ({
      range: toRange(display, sentence),
      options: {
        inlineClassName: `vm-role-${sentence.role}`,
        inlineClassNameAffectsLetterSpacing: sentence.role === 'headline',
      },
    }));
  const invisible = findInvisible(content.text).map((character) => ({
    range: toRange(display, character),
    options: {
      before: {
        content: character.label,
        inlineClassName: 'vm-invisible',
        inlineClassNameAffectsLetterSpacing: true,
        cursorStops: monaco.editor.InjectedTextCursorStops.None,
      },
      showIfCollapsed: true,
    },
  }));
  if (!startsRightToLeft(content.text)) return [...roles, ...invisible];
  const all = toRange(display, { start: 0, end: content.text.length });
  return [
    ...roles,
    ...invisible,
    { range: all, options: { textDirection: monaco.editor.TextDirection.RTL } },
  ];
}

function toRange(
  display: DisplayModel,
  span: { readonly start: number; readonly end: number },
): monaco.Range {
  const { start, end } = display.rangeOf(span);
  return new monaco.Range(start.lineNumber, start.column, end.lineNumber, end.column);
}
