import type { editor } from 'monaco-editor/editor';
import type { Span } from '../../domain/compare/comparison.ts';
import { Backdrop, type Band } from './backdrop.ts';
import { DisplayModel } from './display-model.ts';
import { HoverCard } from './hover-card.ts';
import { ANNOTATE_KEY, HANDLED_BY_WINDOW } from './keys.ts';
import { claimDecorations, currentDecorations, markDecorations, textDecorations } from './layers.ts';
import { monaco } from './monaco.ts';
import { fontOptions, paneOptions, VERTICAL_PADDING, wrappingOptions } from './pane-options.ts';
import { sameZones, type PaddingZone } from './row-padding.ts';
import type { ClaimMark, PaneContent, PaneMark } from './types.ts';

/** What a pane tells its columns. */
export interface PaneListener {
  onScroll(pane: Pane): void;
  onSelection(pane: Pane): void;
  onFocus(pane: Pane): void;
  /** The words at this source offset were clicked, or Enter was pressed there; `onLabel`: a claim's raised label. */
  onActivate(pane: Pane, offset: number, onLabel: boolean): void;
  onAnnotate(pane: Pane): void;
  /** What to say of the words at this source offset, or null. */
  explain(pane: Pane, offset: number): string | null;
  /** Something that changes line heights happened inside Monaco: a font was measured, the zoom changed. */
  onRemeasured(): void;
}

/** One variant in one editor: its model, its decorations (one collection a layer), its zones and its backdrop. */
export class Pane {
  readonly #editor: editor.IStandaloneCodeEditor;
  readonly #backdrop = new Backdrop();
  readonly #root = document.createElement('div');
  readonly #frame = document.createElement('div');
  readonly #textLayer: editor.IEditorDecorationsCollection;
  readonly #marks: editor.IEditorDecorationsCollection;
  readonly #claims: editor.IEditorDecorationsCollection;
  readonly #current: editor.IEditorDecorationsCollection;
  readonly #card: HoverCard;
  #content: PaneContent | null = null;
  #display = new DisplayModel('', []);
  #zones: readonly PaddingZone[] = [];
  #zoneIds: string[] = [];

  constructor(host: HTMLElement, listener: PaneListener, fontFamily: string, textSize: number) {
    this.#root.className = 'vm-pane';
    // Monaco gives its colours to elements of this class; the context menu takes them from here.
    this.#frame.className = 'vm-frame monaco-component';
    this.#root.append(this.#backdrop.element, this.#frame);
    host.append(this.#root);
    this.#editor = monaco.editor.create(this.#frame, paneOptions(fontFamily, textSize));
    this.#textLayer = this.#editor.createDecorationsCollection();
    this.#marks = this.#editor.createDecorationsCollection();
    this.#claims = this.#editor.createDecorationsCollection();
    this.#current = this.#editor.createDecorationsCollection();
    this.#card = new HoverCard(this.#editor, (position) =>
      listener.explain(this, this.#display.offsetAt(position)),
    );
    this.#listen(listener);
  }

  /** Shows a variant. Returns false, and keeps model and caret, where it is shown already. */
  show(content: PaneContent): boolean {
    const known = this.#content?.key === content.key && this.#content.text === content.text;
    this.#content = content;
    this.#display = new DisplayModel(content.text, content.sentences);
    this.#editor.updateOptions({ ariaLabel: content.name });
    const previous = this.#editor.getModel();
    if (known && previous?.getValue() === this.#display.text) return false;
    this.#zones = [];
    this.#zoneIds = [];
    this.#editor.updateOptions(wrappingOptions(this.#display.text.length));
    const model = monaco.editor.createModel(this.#display.text, 'plaintext');
    this.#editor.setModel(model);
    previous?.dispose();
    this.#textLayer.set(textDecorations(content, this.#display));
    return true;
  }

  setMarks(marks: readonly PaneMark[]): void {
    this.#marks.set(markDecorations(marks, this.#display));
  }

  setClaims(claims: readonly ClaimMark[]): void {
    this.#claims.set(claimDecorations(claims, this.#display));
  }

  setCurrent(marks: readonly PaneMark[]): void {
    this.#current.set(currentDecorations(marks, this.#display));
  }

  /** Drops marks, claims and the current difference. */
  clearMarks(): void {
    for (const layer of [this.#marks, this.#claims, this.#current]) layer.clear();
  }

  /** Breaks the lines anew, for fonts that arrived after they were measured. */
  rewrap(): void {
    const exact = wrappingOptions(this.#display.text.length);
    if (exact.wrappingStrategy === 'simple') return;
    this.#editor.updateOptions({ wrappingStrategy: 'simple' });
    this.#editor.updateOptions(exact);
  }

  /** Takes the host's size. */
  fit(): void {
    this.#editor.layout({ width: this.#frame.clientWidth, height: this.#frame.clientHeight });
    this.#followScroll();
  }

  get height(): number {
    return this.#editor.getLayoutInfo().height;
  }

  /** The height of each sentence's lines in pixels, without zones. */
  lineHeights(): number[] {
    const sentences = this.#content?.sentences ?? [];
    return sentences.map(
      (_, index) =>
        this.#editor.getBottomForLineNumber(index + 1) - this.#editor.getTopForLineNumber(index + 1),
    );
  }

  /** Makes room below lines; does nothing where the room is there already. */
  setZones(zones: readonly PaddingZone[]): void {
    if (sameZones(zones, this.#zones)) return;
    this.#zones = zones;
    this.#editor.changeViewZones((accessor) => {
      for (const id of this.#zoneIds) accessor.removeZone(id);
      this.#zoneIds = zones.map((zone) =>
        accessor.addZone({
          afterLineNumber: zone.afterLine,
          heightInPx: zone.height,
          domNode: document.createElement('div'),
        }),
      );
    });
  }

  /** Sets the row bands, in pixels below the first row's top. */
  setBands(bands: readonly Band[]): void {
    this.#backdrop.setBands(bands.map((band) => ({ ...band, top: band.top + VERTICAL_PADDING })));
    this.#followScroll();
  }

  /** The pixels that a source passage takes, from the top of the scrolled content. */
  extentOf(span: Span): { readonly top: number; readonly bottom: number } {
    const { start, end } = this.#display.rangeOf(span);
    const lineHeight = this.#editor.getOption(monaco.editor.EditorOption.lineHeight);
    return {
      top: this.#editor.getTopForPosition(start.lineNumber, start.column),
      bottom: this.#editor.getTopForPosition(end.lineNumber, end.column) + lineHeight,
    };
  }

  /** The lines (1-based) that a source passage is shown in. */
  linesOf(span: Span): { readonly first: number; readonly last: number } {
    const { start, end } = this.#display.rangeOf(span);
    return { first: start.lineNumber, last: end.lineNumber };
  }

  /** Whether a source passage is made of whole lines. */
  coversLines(span: Span): boolean {
    return this.#display.coversLines(span);
  }

  /** Puts the caret before a passage, or selects the passage; does not scroll. */
  place(span: Span, select: boolean): void {
    const { start, end } = this.#display.rangeOf(span);
    const stop = select ? end : start;
    this.#editor.setSelection({
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: stop.lineNumber,
      endColumn: stop.column,
    });
  }

  /** The source offset of the first sentence in view, or null while nothing is drawn. */
  topOffset(): number | null {
    const [visible] = this.#editor.getVisibleRanges();
    if (visible === undefined) return null;
    return this.#display.offsetAt({ lineNumber: visible.startLineNumber, column: 1 });
  }

  /** The selected passage in source offsets, or null. */
  selection(): (Span & { readonly text: string }) | null {
    const selection = this.#editor.getSelection();
    if (!selection || selection.isEmpty()) return null;
    return this.#display.passageAt({
      start: { lineNumber: selection.startLineNumber, column: selection.startColumn },
      end: { lineNumber: selection.endLineNumber, column: selection.endColumn },
    });
  }

  clearSelection(): void {
    const selection = this.#editor.getSelection();
    if (selection && !selection.isEmpty()) this.#editor.setPosition(selection.getPosition());
  }

  scrollTop(): number {
    return this.#editor.getScrollTop();
  }

  scrollTo(top: number): void {
    this.#editor.setScrollTop(top, monaco.editor.ScrollType.Immediate);
  }

  focus(): void {
    this.#editor.focus();
  }

  hasFocus(): boolean {
    return this.#editor.hasTextFocus();
  }

  setTextSize(px: number): void {
    this.#editor.updateOptions(fontOptions(px));
  }

  /** Disposes the editor, then its model (the other way round, the editor would follow a dead model). */
  dispose(): void {
    this.#card.close();
    const model = this.#editor.getModel();
    this.#editor.dispose();
    model?.dispose();
    this.#root.remove();
  }

  #listen(listener: PaneListener): void {
    const view = this.#editor;
    view.onDidScrollChange((event) => {
      this.#followScroll();
      if (event.scrollTopChanged) listener.onScroll(this);
    });
    view.onDidChangeCursorSelection(() => listener.onSelection(this));
    view.onDidFocusEditorText(() => listener.onFocus(this));
    view.onDidChangeConfiguration((event) => {
      const { fontInfo, wrappingInfo, lineHeight } = monaco.editor.EditorOption;
      if ([fontInfo, wrappingInfo, lineHeight].some((option) => event.hasChanged(option)))
        listener.onRemeasured();
    });
    view.onMouseUp(({ target, event }) => {
      if (!event.leftButton || !target.position || target.type !== monaco.editor.MouseTargetType.CONTENT_TEXT)
        return;
      if (this.#editor.getSelection()?.isEmpty() !== true) return;
      const onLabel = target.element?.classList.contains('vm-claim-label') ?? false;
      listener.onActivate(this, this.#display.offsetAt(target.position), onLabel);
    });
    view.onKeyDown((event) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      const position = view.getPosition();
      if (event.keyCode === monaco.KeyCode.Enter && !modified && position && view.hasTextFocus())
        listener.onActivate(this, this.#display.offsetAt(position), false);
    });
    view.addAction({
      id: 'variorum.annotateClaim',
      label: 'Annotate claim',
      contextMenuGroupId: 'navigation',
      contextMenuOrder: 1,
      keybindings: [ANNOTATE_KEY],
      keybindingContext: HANDLED_BY_WINDOW,
      precondition: 'editorHasSelection',
      run: () => listener.onAnnotate(this),
    });
  }

  #followScroll(): void {
    this.#backdrop.follow(this.#editor.getScrollTop(), this.height);
  }
}
