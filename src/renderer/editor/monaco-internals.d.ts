/*
 * What we use of Monaco's line breaking, which its published typings leave out; read off version 0.57.0.
 */

declare module 'monaco-editor/editor/browser/view/domLineBreaksComputer' {
  import type { editor } from 'monaco-editor/editor';
  import type { ModelLineProjectionData } from 'monaco-editor/editor/common/modelLineProjectionData';

  export interface InjectedText {
    /** Offset + 1 in the line without injected texts. */
    readonly column: number;
    readonly options: { readonly content: string };
  }

  export interface LinesContext {
    getLineContent(lineNumber: number): string;
    getLineInjectedText(lineNumber: number): readonly InjectedText[] | null;
  }

  export interface LineBreaksComputer {
    addRequest(lineNumber: number, previous: ModelLineProjectionData | null): void;
    /** For each line that was asked for; null where it is not broken. */
    finalize(): (ModelLineProjectionData | null)[];
  }

  export class DOMLineBreaksComputerFactory {
    constructor(window: WeakRef<Window>);
    createLineBreaksComputer(
      context: LinesContext,
      fontInfo: editor.FontInfo,
      tabSize: number,
      /** Width in columns of a typical character; -1: lines are not broken. */
      wrappingColumn: number,
      ...rest: readonly unknown[]
    ): LineBreaksComputer;
  }
}

declare module 'monaco-editor/editor/common/modelLineProjectionData' {
  import type { InjectedText } from 'monaco-editor/editor/browser/view/domLineBreaksComputer';

  export class ModelLineProjectionData {
    constructor(
      injectionOffsets: readonly number[] | null,
      injectionOptions: readonly InjectedText['options'][] | null,
      /** Offsets with injected texts; the last one is the line's length. */
      breakOffsets: readonly number[],
      breakOffsetsVisibleColumn: readonly number[],
      wrappedTextIndentLength: number,
    );
    /** How many rows the line has. */
    getOutputLineCount(): number;
  }
}
