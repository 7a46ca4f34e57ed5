import type { editor } from 'monaco-editor/editor';
import type { Span } from '../../domain/compare/comparison.ts';
import type { ManualAlignment } from '../../domain/review/events.ts';
import { Backdrop, type Band } from './backdrop.ts';
import { Caret } from './caret.ts';
import { DecorationLayer } from './decoration-layer.ts';
import { DisplayModel, type PaneFold } from './display-model.ts';
import { DropPlace } from './drop-place.ts';
import { takeFrame } from './frames.ts';
import { HoverCard } from './hover-card.ts';
import { dropDecorations, textDecorations } from './layers.ts';
import { measureLines } from './line-breaks.ts';
import { lineEdits } from './line-edits.ts';
import { selectFromMargin } from './margin-selection.ts';
import { monaco } from './monaco.ts';
import { PaneActions } from './pane-actions.ts';
import { copyFrom, listenForInput, type PaneTarget } from './pane-input.ts';
import {
  fontOptions,
  PARAGRAPH_GAP,
  sentenceGap,
  VERTICAL_PADDING,
  wrapsExactly,
  wrappingOptions,
} from './pane-options.ts';
import type { PaddingZone, PaneMeasure } from './row-padding.ts';
import { runsRightToLeft } from './text-direction.ts';
import type { PaneContent, ReadingType } from './types.ts';
import { Zones } from './zones.ts';

/** What a pane tells its columns. */
export interface PaneListener {
  onScroll(pane: Pane): void;
  /** The wheel was turned where the text goes no further. */
  onWheelAtEnd(pane: Pane): void;
  onSelection(pane: Pane): void;
  onFocus(pane: Pane): void;
  /** What stands at this source offset was clicked, or Enter was pressed there. */
  onActivate(pane: Pane, offset: number, target: PaneTarget): void;
  onAnnotate(pane: Pane): void;
  onAlign(pane: Pane, relation: ManualAlignment['relation']): void;
  onJump(pane: Pane): void;
  /** Something was dropped on these words. */
  onDrop(pane: Pane, words: Span): void;
  onToggleFold(pane: Pane): void;
  /** What to say of the words at this source offset, or null. */
  explain(pane: Pane, offset: number): string | null;
  /** Something that changes line heights happened inside Monaco: a font was measured, the zoom changed. */
  onRemeasured(): void;
}

/** The layers of decorations, each drawn for itself. */
type Layer = 'text' | 'marks' | 'claims' | 'current' | 'found' | 'pending' | 'drop';
type Draw = (display: DisplayModel) => editor.IModelDeltaDecoration[];

/** What may stand on folded lines; the others stand on rows with a mark, which never fold, and move along with them. */
const ON_FOLDS: readonly Layer[] = ['text', 'claims', 'found', 'pending'];

/** One variant in one editor: its model, its decorations (one collection a layer), its zones and its backdrop. */
export class Pane {
  readonly #editor: editor.IStandaloneCodeEditor;
  readonly #backdrop = new Backdrop();
  readonly #root = document.createElement('div');
  readonly #frame: HTMLElement;
  /** The context menu, which knows what is at the caret. */
  readonly actions: PaneActions;
  readonly caret: Caret;
  readonly #card: HoverCard;
  readonly drops: DropPlace;
  readonly #layers = new Map<Layer, DecorationLayer>();
  /** How each layer was drawn last, to draw it again when lines fold. */
  readonly #drawn = new Map<Layer, Draw>();
  #content: PaneContent | null = null;
  #model: editor.ITextModel | null = null;
  #display = new DisplayModel('', []);
  readonly #zones: Zones;
  /** False while the pane is collapsed: it keeps its size and takes no part in the layout. */
  isOpen = true;

  constructor(host: HTMLElement, listener: PaneListener) {
    const { element, editor: view } = takeFrame();
    this.#frame = element;
    this.#editor = view;
    this.#root.className = 'vm-pane';
    this.#root.append(this.#backdrop.element, element);
    host.append(this.#root);
    this.#zones = new Zones(this.#editor);
    this.caret = new Caret(this.#editor, () => this.#display);
    this.#card = new HoverCard(this.#editor, (position) =>
      listener.explain(this, this.#display.offsetAt(position)),
    );
    this.actions = new PaneActions(this.#editor, {
      onAnnotate: () => listener.onAnnotate(this),
      onAlign: (relation) => listener.onAlign(this, relation),
      onJump: () => listener.onJump(this),
      onToggleFold: () => listener.onToggleFold(this),
    });
    this.drops = new DropPlace(this.#root, this.#editor, {
      wordsAt: (position) => this.caret.wordsAt(position, this.#content?.sentences ?? []),
      show: (words) => this.draw('drop', (display) => (words ? dropDecorations(words, display) : [])),
      take: (words) => listener.onDrop(this, words),
    });
    this.#listen(listener);
  }

  /**
   * Takes a variant to show, which is on screen after the next `present`. Returns false, and keeps model and caret,
   * where it is shown already.
   */
  show(content: PaneContent, folds: readonly PaneFold[]): boolean {
    const known = this.#content?.key === content.key && this.#content.text === content.text;
    const cutAlike = known && sameSpans(this.#content?.sentences ?? [], content.sentences);
    this.#content = content;
    this.#editor.updateOptions({ ariaLabel: content.name });
    if (cutAlike && this.#model) {
      this.setFolds(folds);
      return false;
    }
    const previous = this.#model;
    this.#display = new DisplayModel(content.text, content.sentences, folds);
    this.#zones.forget();
    this.#editor.setModel(null);
    this.#editor.updateOptions(wrappingOptions(content.text.length));
    this.#model = readingModel(this.#display.text);
    previous?.dispose();
    this.#root.classList.toggle('vm-rtl', runsRightToLeft(content.text, false));
    this.clearMarks();
    this.draw('text', textDecorations(content));
    return true;
  }

  /**
   * Puts the variant on screen, with all that was drawn on it since it was taken: Monaco breaks every line in which a
   * label of ours comes or goes, so that lines with their labels are broken once and lines that get them twice.
   */
  present(): void {
    if (this.#editor.getModel() !== this.#model) this.#editor.setModel(this.#model);
  }

  /** Folds these sentences and no others; caret and selection stay at their words. */
  setFolds(folds: readonly PaneFold[]): void {
    const model = this.#model;
    const content = this.#content;
    if (!model || !content) return;
    const display = new DisplayModel(content.text, content.sentences, folds);
    const edits = lineEdits(this.#display.lines, display.lines);
    if (edits.length === 0) return;
    const selected = this.caret.remember();
    this.#zones.edit(this.#display.lines, edits);
    // Before the edits: what Monaco reports while it makes them is already about the new lines.
    this.#display = display;
    model.applyEdits(
      edits.map(({ from, to, newFrom, newTo }) => ({
        range: new monaco.Range(from + 1, 1, to, model.getLineMaxColumn(to)),
        text: display.textOf(newFrom, newTo),
      })),
    );
    this.redraw(ON_FOLDS);
    this.caret.restore(selected);
  }

  /** Replaces a layer of decorations. */
  draw(layer: Layer, draw: Draw): void {
    this.#drawn.set(layer, draw);
    const known = this.#layers.get(layer) ?? new DecorationLayer(() => this.#model);
    this.#layers.set(layer, known);
    known.set(draw(this.#display));
  }

  /** Draws layers again, in other colours or on other lines. */
  redraw(layers: readonly Layer[] = [...this.#drawn.keys()]): void {
    for (const layer of layers) {
      const draw = this.#drawn.get(layer);
      if (draw) this.draw(layer, draw);
    }
  }

  /** Drops everything that is drawn on the text but what belongs to the text itself. */
  clearMarks(): void {
    for (const [layer, decorations] of this.#layers) {
      if (layer === 'text') continue;
      decorations.set([]);
      this.#drawn.delete(layer);
    }
  }

  /** Measures a variant that is to be shown next, in pieces; `isWanted` is asked between them. */
  async measureAhead({ text, sentences }: PaneContent, isWanted: () => boolean): Promise<void> {
    if (!wrapsExactly(text.length)) return;
    const { fontWeight = '', fontSize = 0, fontFamily = '' } = this.#editor.getRawOptions();
    const lines = new DisplayModel(text, sentences).text.split('\n');
    await measureLines(lines, { fontWeight, fontSize, fontFamily }, isWanted);
  }

  /** Breaks the lines anew, for fonts that arrived after they were measured. */
  rewrap(): void {
    const exact = wrappingOptions(this.#content?.text.length ?? 0);
    if (exact.wrappingStrategy === 'simple') return;
    this.#editor.updateOptions({ wrappingStrategy: 'simple' });
    this.#editor.updateOptions(exact);
  }

  /** Takes the host's size; while it is out of sight it has none, and the pane keeps the one that it had. */
  fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (!this.isOpen || width === 0) return;
    this.#editor.layout({ width, height });
    this.#followScroll();
  }

  get height(): number {
    return this.#editor.getLayoutInfo().height;
  }

  /** The height of each line in pixels, without zones, and the room wanted below it. */
  measure(): PaneMeasure {
    const { lines } = this.#display;
    const { sentences, text } = this.#content ?? { sentences: [], text: '' };
    const within = sentenceGap(text.length);
    return {
      lineHeights: lines.map(
        (_, index) =>
          this.#editor.getBottomForLineNumber(index + 1) - this.#editor.getTopForLineNumber(index + 1),
      ),
      gapsAfter: lines.map(({ last, label }, index) => {
        const goesOn = sentences[last]?.paragraph === sentences[last + 1]?.paragraph;
        const isPlain = label === null && lines[index + 1]?.label === null;
        return goesOn && isPlain ? within : PARAGRAPH_GAP;
      }),
    };
  }

  /** Makes room below lines; does nothing where the room is there already. */
  setZones(zones: readonly PaddingZone[]): void {
    this.#zones.set(zones, this.#display.lines);
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

  /** The source offset of the first sentence in view, or null while nothing is drawn. */
  topOffset(): number | null {
    const [visible] = this.#editor.getVisibleRanges();
    if (visible === undefined) return null;
    return this.#display.offsetAt({ lineNumber: visible.startLineNumber, column: 1 });
  }

  /** The whole sentences that are selected or hold the caret; null in a fold. */
  sentences(): Span | null {
    return this.caret.sentences(this.#content?.sentences ?? []);
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

  setType(type: ReadingType): void {
    this.#editor.updateOptions(fontOptions(type));
  }

  /** Disposes the editor, then its model (the other way round, the editor would follow a dead model). */
  dispose(): void {
    this.#card.close();
    this.#editor.dispose();
    this.#model?.dispose();
    this.#root.remove();
  }

  #listen(listener: PaneListener): void {
    const view = this.#editor;
    view.onDidScrollChange((event) => {
      this.#followScroll();
      if (event.scrollTopChanged) listener.onScroll(this);
    });
    // Monaco keeps the turns that scroll to itself.
    this.#root.addEventListener(
      'wheel',
      ({ deltaY }) => {
        if (deltaY !== 0) listener.onWheelAtEnd(this);
      },
      { passive: true },
    );
    view.onDidChangeCursorSelection(() => listener.onSelection(this));
    view.onDidFocusEditorText(() => listener.onFocus(this));
    view.onDidChangeConfiguration((event) => {
      const { fontInfo, wrappingInfo, lineHeight } = monaco.editor.EditorOption;
      if ([fontInfo, wrappingInfo, lineHeight].some((option) => event.hasChanged(option)))
        listener.onRemeasured();
    });
    selectFromMargin(view);
    copyFrom(this.#frame, () => this.caret.selection()?.text ?? null);
    listenForInput(view, {
      isFold: (lineNumber) => this.#display.foldAt(lineNumber) !== null,
      onActivate: (position, target) => listener.onActivate(this, this.#display.offsetAt(position), target),
    });
  }

  #followScroll(): void {
    this.#backdrop.follow(this.#editor.getScrollTop(), this.height);
  }
}

/** A model for prose: Monaco would match brackets through all of it before the first line is drawn. */
function readingModel(text: string): editor.ITextModel {
  const model = monaco.editor.createModel(text, 'plaintext');
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index].end)
  );
}
