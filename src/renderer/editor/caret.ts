import type { editor, IPosition } from 'monaco-editor/editor';
import type { Span } from '../../domain/compare/comparison.ts';
import type { DisplayModel } from './display-model.ts';
import { monaco } from './monaco.ts';
import { holds, touchedBy } from './spans.ts';

/** A selection in source offsets: where it began and where the caret is. */
interface SourceSelection {
  readonly anchor: number;
  readonly active: number;
}

/** The caret and the selection of one pane, in source offsets. */
export class Caret {
  readonly #editor: editor.IStandaloneCodeEditor;
  readonly #display: () => DisplayModel;

  constructor(view: editor.IStandaloneCodeEditor, display: () => DisplayModel) {
    this.#editor = view;
    this.#display = display;
  }

  get offset(): number {
    return this.#display().offsetAt(this.#position);
  }

  /** Counted from 1. */
  get line(): number {
    return this.#position.lineNumber;
  }

  get isInFold(): boolean {
    return this.#display().foldAt(this.line) !== null;
  }

  /** The selected passage, or null where nothing but white space is selected. */
  selection(): (Span & { readonly text: string }) | null {
    const selection = this.#editor.getSelection();
    if (!selection || selection.isEmpty()) return null;
    return this.#display().passageAt({
      start: { lineNumber: selection.startLineNumber, column: selection.startColumn },
      end: { lineNumber: selection.endLineNumber, column: selection.endColumn },
    });
  }

  /** The whole sentences that the selection touches, or the one with the caret; null in a fold or without text. */
  sentences(sentences: readonly Span[]): Span | null {
    const selected = this.selection();
    if (!selected && this.isInFold) return null;
    const touched = touchedBy(sentences, selected ?? { start: this.offset, end: this.offset });
    // At the end of a sentence the caret still is in it, though no character of it follows.
    const atEnd = !selected && sentences[touched.first - 1]?.end === this.offset;
    const from = sentences[atEnd ? touched.first - 1 : touched.first];
    const to = atEnd ? from : sentences[touched.end - 1];
    return from && to ? { start: from.start, end: to.end } : null;
  }

  /** The selected passage where it is at a place, else the whole sentence there; null in a fold or without text. */
  wordsAt(position: IPosition, sentences: readonly Span[]): Span | null {
    if (this.#display().foldAt(position.lineNumber) !== null) return null;
    const offset = this.#display().offsetAt(position);
    const selected = this.selection();
    if (selected && holds(selected, offset)) return { start: selected.start, end: selected.end };
    const sentence = sentences.find((each) => holds(each, offset));
    return sentence ? { start: sentence.start, end: sentence.end } : null;
  }

  /** Puts the caret before a passage, or selects the passage; does not scroll. */
  place(span: Span, select: boolean): void {
    const { start, end } = this.#display().rangeOf(span);
    this.#select(start, select ? end : start);
  }

  clearSelection(): void {
    const selection = this.#editor.getSelection();
    if (selection && !selection.isEmpty()) this.#editor.setPosition(selection.getPosition());
  }

  /** What is selected, to be selected again when the lines are others. */
  remember(): SourceSelection {
    const selection = this.#editor.getSelection();
    const anchor = selection ? this.#display().offsetAt(selection.getSelectionStart()) : 0;
    return { anchor, active: this.offset };
  }

  restore({ anchor, active }: SourceSelection): void {
    const at = (offset: number): IPosition => this.#display().rangeOf({ start: offset, end: offset }).start;
    this.#select(at(anchor), at(active));
  }

  get #position(): IPosition {
    return this.#editor.getPosition() ?? { lineNumber: 1, column: 1 };
  }

  #select(anchor: IPosition, active: IPosition): void {
    this.#editor.setSelection(
      new monaco.Selection(anchor.lineNumber, anchor.column, active.lineNumber, active.column),
    );
  }
}
