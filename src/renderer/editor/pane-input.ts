import type { editor, IPosition } from 'monaco-editor/editor';
import { CLAIM_LABEL, MOVE_LABEL } from './layers.ts';
import { monaco } from './monaco.ts';

/** What was clicked, or is at the caret when a key is pressed. */
export type PaneTarget = 'words' | 'claim-label' | 'move-label' | 'fold';

interface PaneInput {
  isFold(lineNumber: number): boolean;
  /** A click without a selection, or Enter; on a fold, which counts from its beginning, Space too. */
  onActivate(position: IPosition, target: PaneTarget): void;
}

/** Listens for what activates something in a pane: clicks on words, labels and folds, and keys at the caret. */
export function listenForInput(view: editor.IStandaloneCodeEditor, input: PaneInput): void {
  const { CONTENT_TEXT, CONTENT_EMPTY } = monaco.editor.MouseTargetType;
  const activate = ({ lineNumber, column }: IPosition, isFold: boolean, target: PaneTarget): void =>
    isFold
      ? input.onActivate({ lineNumber, column: 1 }, 'fold')
      : input.onActivate({ lineNumber, column }, target);
  view.onMouseUp(({ target, event }) => {
    const { type, position } = target;
    if (!event.leftButton || !position || view.getSelection()?.isEmpty() !== true) return;
    const isFold = input.isFold(position.lineNumber);
    // A fold is its whole line, not only the words of its label.
    if (type === CONTENT_TEXT || (isFold && type === CONTENT_EMPTY))
      activate(position, isFold, labelAt(event.browserEvent));
  });
  view.onKeyDown((event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const position = view.getPosition();
    if (modified || !position || !view.hasTextFocus()) return;
    const isFold = input.isFold(position.lineNumber);
    const isEnter = event.keyCode === monaco.KeyCode.Enter;
    if (!isEnter && !(isFold && event.keyCode === monaco.KeyCode.Space)) return;
    if (isFold) {
      event.preventDefault();
      event.stopPropagation();
    }
    activate(position, isFold, 'words');
  });
}

/**
 * Lets copying give the words of the variant itself: what a pane shows has a line for each sentence, stand-ins for
 * control characters, and folds.
 */
export function copyFrom(frame: HTMLElement, selectedText: () => string | null): void {
  frame.addEventListener(
    'copy',
    (event) => {
      const text = selectedText();
      if (text === null || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Monaco holds the pointer from press to release, so the event itself does not know what is under it. */
function labelAt({ clientX, clientY }: MouseEvent): PaneTarget {
  const classes = document.elementFromPoint(clientX, clientY)?.classList;
  if (classes?.contains(CLAIM_LABEL) === true) return 'claim-label';
  return classes?.contains(MOVE_LABEL) === true ? 'move-label' : 'words';
}
