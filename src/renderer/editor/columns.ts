import './columns.css';
import { AlignedRows } from './aligned-rows.ts';
import { Appearance } from './appearance.ts';
import { FindSession } from './find-session.ts';
import { Folding } from './folding.ts';
import { bindKeysOnce } from './keys.ts';
import { Layouts } from './layouts.ts';
import { applyMonacoTheme, type ThemeName } from './monaco-theme.ts';
import type { MoveEnd } from './move-links.ts';
import { OneSelection } from './one-selection.ts';
import { Overlays } from './overlays.ts';
import { Pane, type PaneListener } from './pane.ts';
import { LONG } from './pane-options.ts';
import type { PaneTarget } from './pane-input.ts';
import { ScrollSync } from './scroll-sync.ts';
import type {
  ClaimMark,
  ColumnRow,
  ColumnsEvents,
  FindQuery,
  FindResult,
  PaneContent,
  PaneMark,
  PanePassage,
  PaneSelection,
  ReadingType,
  TextOverlays,
} from './types.ts';
import { Viewport } from './viewport.ts';

export { prepareFrame } from './frames.ts';
export type * from './types.ts';

/**
 * Two to four variants side by side: one read-only editor each, rows aligned by view zones, scrolling in step,
 * unchanged passages folded, with the differences and claims marked. The decorations are drawn from what is set here
 * and never read back.
 */
export class Columns {
  readonly #events: ColumnsEvents;
  readonly #panes: readonly Pane[];
  readonly #sync: ScrollSync;
  readonly #aligned: AlignedRows;
  readonly #layouts: Layouts;
  readonly #appearance: Appearance;
  readonly #viewport: Viewport;
  readonly #overlays: Overlays;
  readonly #selection: OneSelection;
  readonly #folding = new Folding();
  readonly #found = new FindSession();
  readonly #resize: ResizeObserver;
  #contents: readonly PaneContent[] = [];
  #rows: readonly ColumnRow[] = [];
  /** The pane that has, or last had, the keyboard. */
  #active = 0;

  /** Mounts one empty pane in each host; the theme is the one that the document has now. */
  constructor(hosts: readonly HTMLElement[], events: ColumnsEvents) {
    this.#events = events;
    bindKeysOnce();
    const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
    applyMonacoTheme(theme);
    const listener = this.#listener();
    this.#panes = hosts.map((host) => new Pane(host, listener));
    this.#sync = new ScrollSync(this.#panes);
    this.#aligned = new AlignedRows(this.#panes, this.#sync);
    this.#layouts = new Layouts(this.#aligned, () => this.#colour());
    this.#appearance = new Appearance(this.#panes, this.#layouts, theme);
    this.#viewport = new Viewport(this.#panes, this.#sync);
    this.#overlays = new Overlays(this.#panes);
    this.#selection = new OneSelection(this.#panes, (selection) => events.onSelection(selection));
    this.#resize = new ResizeObserver(() => this.#fit());
    for (const host of hosts) this.#resize.observe(host);
    this.#fit();
  }

  /** Makes several changes that may alter heights, and lays out once for all of them. */
  together(changes: () => void): void {
    this.#layouts.now(changes);
  }

  /** Whether it is worth measuring variants before they are shown: short ones are there within a frame. */
  isLong(contents: readonly PaneContent[]): boolean {
    return contents.some(({ text }, index) => text.length > LONG && text !== this.#contents[index]?.text);
  }

  /**
   * Measures variants that are to be shown next, in pieces between which the window answers.
   *
   * @param isWanted asked between the pieces; the rest is left where it says no
   */
  async measure(contents: readonly PaneContent[], isWanted: () => boolean): Promise<void> {
    for (const [index, content] of contents.entries())
      if (isWanted()) await this.#panes[index]?.measureAhead(content, isWanted);
  }

  /**
   * Shows variants, one a pane, in these rows. Marks, claims and the current difference belong to what was shown
   * before and are dropped where any text changes; give them along, or set them again afterwards.
   *
   * @param over what lies over the texts
   * @throws RangeError when there are not as many contents as hosts.
   */
  show(contents: readonly PaneContent[], rows: readonly ColumnRow[], over: TextOverlays | null = null): void {
    if (contents.length !== this.#panes.length) throw new RangeError('One content is needed for each pane.');
    const isFresh = contents.some(
      ({ key, text }, index) => key !== this.#contents[index]?.key || text !== this.#contents[index].text,
    );
    this.#contents = contents;
    this.#rows = rows;
    this.#folding.show(contents, rows, isFresh);
    const { shown, folds } = this.#folding.folded;
    this.#layouts.now(() => {
      if (isFresh) this.#aligned.forget();
      const changed = this.#panes.filter((pane, index) => {
        const content = contents[index];
        return content !== undefined && pane.show(content, folds[index] ?? []);
      });
      this.#aligned.show(shown);
      if (changed.length > 0) this.#overlays.clear();
      if (over !== null) {
        this.setMarks(over.marks);
        this.setClaims(over.claims);
        this.setPending(over.pending);
      }
      for (const pane of changed) pane.present();
      this.#selection.drop(changed);
    });
  }

  /** Replaces the marks of all panes. A passage with a mark is not folded; the labels of moves take room. */
  setMarks(marks: readonly PaneMark[]): void {
    this.#layouts.now(() => {
      // First the folds, since marks are drawn on the lines that there are.
      this.#folding.setMarks(marks);
      this.#fold();
      this.#overlays.setMarks(marks, this.#contents);
      this.#tellMenus();
    });
  }

  /** Replaces the claims of all panes. Their labels take room, so rows may grow. */
  setClaims(claims: readonly ClaimMark[]): void {
    this.#layouts.now(() => {
      this.#overlays.setClaims(claims);
      this.#folding.setClaims(claims);
      this.#fold();
    });
  }

  /** Colours the rows of the difference with this id in every pane and outlines its marks; null: none. */
  setCurrent(id: string | null): void {
    this.#overlays.setCurrent(id);
    this.#layouts.colour();
  }

  /** Outlines the first of two passages that are to be aligned by hand; null: none. */
  setPending(passage: PanePassage | null): void {
    this.#layouts.now(() => this.#overlays.setPending(passage));
  }

  /** Lets something that is being dragged be dropped on the words of one pane; null: of none. */
  setDropPane(index: number | null): void {
    for (const [each, pane] of this.#panes.entries()) pane.drops.isOpen = each === index;
  }

  /** Folds the unchanged passages, or shows all. */
  setFolded(isFolded: boolean): void {
    this.#folding.set(isFolded);
    this.#layouts.now(() => this.#fold());
  }

  /** Opens the fold at the caret, or closes it again; returns false where there is none. */
  toggleFold(): boolean {
    const pane = this.#panes[this.#active];
    return pane !== undefined && this.#toggleFold(this.#aligned.rowOfLine(this.#active, pane.caret.line));
  }

  /** Whether the panes scroll together; when they begin to, they come to the place of the one with the keyboard. */
  setInStep(isInStep: boolean): void {
    this.#sync.inStep = isInStep;
    const lead = this.#panes[this.#active];
    if (isInStep && lead) this.#sync.toAll(lead.scrollTop());
  }

  /** Takes panes out of the layout, or back in: for each pane whether it is collapsed. */
  setCollapsed(collapsed: readonly boolean[]): void {
    if (this.#panes.every((pane, index) => pane.isOpen !== collapsed[index])) return;
    this.#layouts.now(() => {
      this.#panes.forEach((pane, index) => {
        pane.isOpen = collapsed[index] !== true;
        pane.fit();
      });
    });
  }

  /**
   * Scrolls so that the passages are seen in every pane, out of their folds: not at all where they are, else to the
   * middle. Panes keep in step unless the passages stand too far apart (a moved paragraph); the next scroll brings
   * them in step again. The caret goes before each passage; `focus` names the pane to focus, which opens if it is
   * collapsed; `select` selects its passage there.
   */
  reveal(
    passages: readonly PanePassage[],
    options: { readonly focus?: number; readonly select?: boolean } = {},
  ): void {
    if (options.focus !== undefined) this.#open(options.focus);
    this.#show(passages);
    passages.forEach((passage) => {
      const isFocused = passage.pane === options.focus;
      this.#panes[passage.pane]?.caret.place(passage, isFocused && options.select === true);
    });
    if (options.focus !== undefined) this.focusPane(options.focus);
  }

  /**
   * Looks for words in all panes and shows the first match in or below what is being read; null ends the search and
   * goes to the match it was at. The keyboard stays where it is.
   */
  find(query: FindQuery | null): FindResult {
    const { current } = this.#found;
    const lead = this.#panes[this.#active];
    if (query === null) this.#found.end();
    else this.#found.find(query, this.#contents, this.#rows, lead ? this.#aligned.topRow(lead) : 0);
    this.#overlays.setFound(this.#found.matches, this.#found.current);
    if (query !== null && this.#found.current) this.#viewport.scrollTo([this.#found.current]);
    else if (query === null && current) this.reveal([current], { focus: current.pane, select: true });
    return this.#found.result;
  }

  /** Goes to the next (1) or previous (-1) match, from pane to pane in reading order. */
  stepFind(direction: 1 | -1): FindResult {
    this.#found.step(direction);
    const { current } = this.#found;
    if (current) {
      this.#open(current.pane);
      this.#show([current]);
    }
    this.#overlays.setFound(this.#found.matches, current);
    return this.#found.result;
  }

  /** Goes from a moved passage at the caret to its other end; returns false where nothing moved. */
  jump(): boolean {
    const end = this.#overlays.moveAt(this.#active, this.#panes[this.#active]?.caret.offset ?? 0);
    if (end) this.#jumpFrom(end);
    return end !== null;
  }

  /** The whole sentences that are selected or hold the caret, in the pane that has or last had the keyboard. */
  sentences(): PanePassage | null {
    const span = this.#panes[this.#active]?.sentences();
    return span ? { pane: this.#active, ...span } : null;
  }

  /** The selected passage, whichever pane it is in. Only one pane has a selection at a time. */
  selection(): PaneSelection | null {
    return this.#selection.current;
  }

  /** Where the pane's text is being read: the source offset of the first sentence in view. */
  topOffset(pane: number): number | null {
    return this.#panes[pane]?.topOffset() ?? null;
  }

  focusPane(pane: number): void {
    this.#panes[pane]?.focus();
  }

  focusedPane(): number | null {
    const index = this.#panes.findIndex((pane) => pane.hasFocus());
    return index === -1 ? null : index;
  }

  /** To be called after the document's theme has changed. */
  setTheme(theme: ThemeName): void {
    this.#appearance.setTheme(theme);
  }

  setType(type: ReadingType): void {
    this.#appearance.setType(type);
  }

  /** Removes everything from the hosts; editors first, then models. */
  dispose(): void {
    this.#layouts.dispose();
    this.#appearance.dispose();
    this.#resize.disconnect();
    for (const pane of this.#panes) pane.dispose();
  }

  #listener(): PaneListener {
    const index = (pane: Pane): number => this.#panes.indexOf(pane);
    const at = (pane: Pane, run: () => void): void => {
      this.#active = index(pane);
      run();
    };
    return {
      onScroll: (pane) => this.#sync.scrolled(pane),
      onWheelAtEnd: (pane) => this.#sync.stayed(pane),
      onSelection: (pane) => {
        this.#tellMenus();
        this.#selection.changed(pane);
      },
      onFocus: (pane) => at(pane, () => this.#events.onPaneFocus(this.#active)),
      onActivate: (pane, offset, target) => this.#onActivate(index(pane), offset, target),
      onAnnotate: () => {
        if (this.#selection.current) this.#events.onAnnotate(this.#selection.current);
      },
      onAlign: (pane, relation) =>
        at(pane, () => {
          const passage = this.sentences();
          if (passage) this.#events.onAlign({ relation, passage });
        }),
      onJump: (pane) => at(pane, () => this.jump()),
      onDrop: (pane, words) => this.#events.onDropped({ pane: index(pane), ...words }),
      onToggleFold: (pane) => at(pane, () => this.toggleFold()),
      explain: (pane, offset) => this.#overlays.explain(index(pane), offset),
      onRemeasured: () => this.#layouts.soon(),
    };
  }

  #jumpFrom(end: MoveEnd): void {
    this.reveal([end, end.other], { focus: end.other.pane });
    this.#events.onSaid(end.otherWords);
  }

  /** Tells the context menus what is at the carets. */
  #tellMenus(): void {
    this.#panes.forEach(({ caret, actions }, index) => {
      const row = this.#aligned.rowOfLine(index, caret.line);
      const isInMove = this.#overlays.moveAt(index, caret.offset) !== null;
      actions.setCaret({ isInMove, fold: this.#folding.stateOf(row) });
    });
  }

  #onActivate(pane: number, offset: number, target: PaneTarget): void {
    if (target === 'fold') {
      const [row] = this.#folding.rowsOf({ pane, start: offset, end: offset });
      if (row !== undefined) this.#toggleFold(row);
      return;
    }
    const meant = this.#overlays.activationAt(pane, offset, target);
    if (meant?.kind === 'move') this.#jumpFrom(meant.end);
    else if (meant?.kind === 'claim') this.#events.onClaimActivated(meant.id);
    else if (meant?.kind === 'mark') this.#events.onMarkActivated(meant.id);
  }

  #toggleFold(row: number): boolean {
    const run = this.#folding.toggle(row);
    if (!run) return false;
    this.#layouts.now(() => this.#fold());
    const isOpen = this.#folding.stateOf(row) === 'open';
    this.#events.onSaid(`${run.to - run.from} sentences ${isOpen ? 'unfolded' : 'folded'}`);
    return true;
  }

  /** Draws lines and rows as they are folded now; to be called in a layout. */
  #fold(): void {
    const { shown, folds } = this.#folding.folded;
    this.#panes.forEach((pane, index) => pane.setFolds(folds[index] ?? []));
    this.#aligned.show(shown);
    this.#tellMenus();
  }

  #show(passages: readonly PanePassage[]): void {
    if (this.#folding.openFor(passages)) this.#layouts.now(() => this.#fold());
    this.#viewport.scrollTo(passages);
  }

  /** Opens a pane that is collapsed and is to be gone to. */
  #open(pane: number): void {
    if (this.#panes[pane]?.isOpen === false) this.#events.onPaneNeeded(pane);
  }

  #fit(): void {
    this.#layouts.now(() => {
      for (const pane of this.#panes) pane.fit();
    });
  }

  #colour(): void {
    const { currentMarks, marks } = this.#overlays;
    const sigla = this.#contents.map(({ siglum }) => siglum);
    this.#aligned.colour(currentMarks, marks, sigla);
  }
}
