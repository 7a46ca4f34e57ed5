import type { editor, IPosition } from 'monaco-editor/editor';
import { monaco } from './monaco.ts';

/**
 * Lets a selection begin in the margin beside the text, as a reader who aims a little short of the first letter
 * expects: Monaco takes no press there. The pointer then selects from the beginning of that line.
 */
export function selectFromMargin(view: editor.IStandaloneCodeEditor): void {
  const { GUTTER_LINE_DECORATIONS, GUTTER_LINE_NUMBERS, GUTTER_GLYPH_MARGIN } = monaco.editor.MouseTargetType;
  view.onMouseDown(({ target, event }) => {
    const { type, position } = target;
    const isMargin =
      type === GUTTER_LINE_DECORATIONS || type === GUTTER_LINE_NUMBERS || type === GUTTER_GLYPH_MARGIN;
    if (!isMargin || !event.leftButton) return;
    view.focus();
    const anchor = event.shiftKey ? (view.getSelection()?.getSelectionStart() ?? position) : position;
    view.setSelection(between(anchor, position));
    follow(view, anchor);
  });
}

/** Selects from `anchor` to the pointer until its button is released. */
function follow(view: editor.IStandaloneCodeEditor, anchor: IPosition): void {
  const ended = new AbortController();
  const { signal } = ended;
  const move = (event: PointerEvent): void => {
    const position = view.getTargetAtClientPoint(event.clientX, event.clientY)?.position;
    if (!position) return;
    view.setSelection(between(anchor, position));
    view.revealPosition(position, monaco.editor.ScrollType.Immediate);
  };
  window.addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel', 'blur'] as const)
    window.addEventListener(end, () => ended.abort(), { signal });
}

function between(anchor: IPosition, position: IPosition): monaco.Selection {
  return new monaco.Selection(anchor.lineNumber, anchor.column, position.lineNumber, position.column);
}
