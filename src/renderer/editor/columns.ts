import './columns.css';
import type { Span } from '../../domain/compare/comparison.ts';
import { AlignedRows } from './aligned-rows.ts';
import { bindKeysOnce } from './keys.ts';
import { monaco } from './monaco.ts';
import { applyMonacoTheme, readToken, type ThemeName } from './monaco-theme.ts';
import { Pane, type PaneListener } from './pane.ts';
import { DEFAULT_TEXT_SIZE } from './pane-options.ts';
import { scrollTargets } from './reveal.ts';
import { ScrollSync } from './scroll-sync.ts';
import type {
  ClaimMark,
  ColumnRow,
  ColumnsEvents,
  PaneContent,
  PaneMark,
  PanePassage,
  PaneSelection,
} from './types.ts';

export type * from './types.ts';

/**
 * Two to four variants side by side: one read-only editor each, rows aligned by view zones, scrolling in step,
 * with the differences and claims marked. The decorations are drawn from what is set here and never read back.
 */
export class Columns {
  readonly #events: ColumnsEvents;
  readonly #panes: readonly Pane[];
  readonly #sync: ScrollSync;
  readonly #aligned: AlignedRows;
  readonly #resize: ResizeObserver;
  #marks: readonly PaneMark[] = [];
  #claims: readonly ClaimMark[] = [];
  #current: string | null = null;
  #selection: PaneSelection | null = null;
  #quiet = false;
  #layoutDue = false;
  /** True while we change what Monaco measures and lay out ourselves. */
  #settling = false;
  #disposed = false;

  /** Mounts one empty pane in each host; the theme is the one that the document has now. */
  constructor(hosts: readonly HTMLElement[], events: ColumnsEvents) {
    this.#events = events;
    bindKeysOnce();
    applyMonacoTheme(document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');
    const family = readToken('--font-reading');
    const listener = this.#listener();
    this.#panes = hosts.map((host) => new Pane(host, listener, family, DEFAULT_TEXT_SIZE));
    this.#sync = new ScrollSync(this.#panes);
    this.#aligned = new AlignedRows(this.#panes, this.#sync);
    this.#resize = new ResizeObserver(() => this.#fit());
    for (const host of hosts) this.#resize.observe(host);
    document.fonts.addEventListener('loadingdone', this.#onFontsLoaded);
    this.#fit();
  }

  /**
   * Shows variants, one a pane, in these rows. Marks, claims and the current difference belong to what was shown
   * before and are dropped where any text changes; set them again afterwards.
   *
   * @throws RangeError when there are not as many contents as hosts.
   */
  show(contents: readonly PaneContent[], rows: readonly ColumnRow[]): void {
    if (contents.length !== this.#panes.length) throw new RangeError('One content is needed for each pane.');
    let changed: readonly Pane[] = [];
    this.#settle(() => {
      changed = this.#panes.filter((pane, index) => {
        const content = contents[index];
        return content !== undefined && pane.show(content);
      });
    });
    this.#aligned.show(contents, rows, changed.length > 0);
    if (changed.length > 0) this.#drop(changed);
    this.#layOut();
  }

  /** Replaces the marks of all panes. */
  setMarks(marks: readonly PaneMark[]): void {
    this.#marks = marks;
    this.#panes.forEach((pane, index) => pane.setMarks(marks.filter((mark) => mark.pane === index)));
    this.setCurrent(this.#current);
  }

  /** Replaces the claims of all panes. Their labels take room, so rows may grow. */
  setClaims(claims: readonly ClaimMark[]): void {
    this.#claims = claims;
    this.#layOut(() => {
      this.#panes.forEach((pane, index) => pane.setClaims(claims.filter((claim) => claim.pane === index)));
    });
  }

  /** Colours the rows of the difference with this id in every pane and outlines its marks; null: none. */
  setCurrent(id: string | null): void {
    this.#current = id;
    this.#panes.forEach((pane, index) =>
      pane.setCurrent(this.#currentMarks().filter((mark) => mark.pane === index)),
    );
    this.#colour();
  }

  /**
   * Scrolls so that the passages are seen in every pane: not at all where they are, else to the middle. Panes keep in
   * step unless the passages stand too far apart (a moved paragraph); the next scroll brings them in step again.
   * The caret goes before each passage; `focus` names the pane to focus, `select` selects its passage there.
   */
  reveal(
    passages: readonly PanePassage[],
    options: { readonly focus?: number; readonly select?: boolean } = {},
  ): void {
    const extents = this.#panes.map((pane, index) => {
      const own = passages.filter((passage) => passage.pane === index).map((each) => pane.extentOf(each));
      if (own.length === 0) return null;
      return {
        top: Math.min(...own.map(({ top }) => top)),
        bottom: Math.max(...own.map(({ bottom }) => bottom)),
      };
    });
    const tops = this.#panes.map((pane) => pane.scrollTop());
    const height = Math.min(...this.#panes.map((pane) => pane.height));
    const targets = scrollTargets(extents, tops, height);
    if (targets) this.#sync.toEach(targets);
    passages.forEach((passage) => {
      const isFocused = passage.pane === options.focus;
      this.#panes[passage.pane]?.place(passage, isFocused && options.select === true);
    });
    if (options.focus !== undefined) this.focusPane(options.focus);
  }

  /** The selected passage, whichever pane it is in. Only one pane has a selection at a time. */
  selection(): PaneSelection | null {
    return this.#selection;
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

  /** To be called after the document's theme has changed: Monaco takes its colours from the tokens then in force. */
  setTheme(theme: ThemeName): void {
    applyMonacoTheme(theme);
    // The overview ruler is a canvas, so its colours are values and not references to tokens.
    this.setMarks(this.#marks);
  }

  /** Sets the reading size in pixels. */
  setTextSize(px: number): void {
    this.#layOut(() => {
      for (const pane of this.#panes) pane.setTextSize(px);
    });
  }

  /** Removes everything from the hosts; editors first, then models. */
  dispose(): void {
    this.#disposed = true;
    document.fonts.removeEventListener('loadingdone', this.#onFontsLoaded);
    this.#resize.disconnect();
    for (const pane of this.#panes) pane.dispose();
  }

  #listener(): PaneListener {
    return {
      onScroll: (pane) => this.#sync.scrolled(pane),
      onSelection: (pane) => this.#onSelection(pane),
      onFocus: (pane) => this.#events.onPaneFocus(this.#panes.indexOf(pane)),
      onActivate: (pane, offset, onLabel) => this.#onActivate(this.#panes.indexOf(pane), offset, onLabel),
      onAnnotate: () => {
        if (this.#selection) this.#events.onAnnotate(this.#selection);
      },
      explain: (pane, offset) => this.#explain(this.#panes.indexOf(pane), offset),
      onRemeasured: () => this.#layOutSoon(),
    };
  }

  readonly #onFontsLoaded = (): void => {
    this.#layOut(() => {
      monaco.editor.remeasureFonts();
      // A further subset of the same font (another script) changes widths without changing what Monaco measures.
      for (const pane of this.#panes) pane.rewrap();
    });
  };

  #onSelection(pane: Pane): void {
    if (this.#quiet) return;
    const index = this.#panes.indexOf(pane);
    const passage = pane.selection();
    if (!passage && this.#selection?.pane !== index) return;
    if (passage) {
      this.#quiet = true;
      for (const other of this.#panes) if (other !== pane) other.clearSelection();
      this.#quiet = false;
    }
    this.#selection = passage && { pane: index, ...passage };
    this.#events.onSelection(this.#selection);
  }

  #onActivate(pane: number, offset: number, onLabel: boolean): void {
    const claims = this.#claims.filter((claim) => claim.pane === pane && holds(claim, offset));
    const claim = shortest(onLabel ? claims.filter(({ end }) => end === offset) : claims);
    const mark = shortest(this.#marks.filter((each) => each.pane === pane && holds(each, offset)));
    // Of a mark and a claim on the same words, the shorter is meant: it is the harder one to hit.
    if (claim && (onLabel || !mark || length(claim) < length(mark)))
      this.#events.onClaimActivated(claim.claimId);
    else if (mark) this.#events.onMarkActivated(mark.id);
  }

  #explain(pane: number, offset: number): string | null {
    return shortest(this.#marks.filter((mark) => mark.pane === pane && holds(mark, offset)))?.hover ?? null;
  }

  #currentMarks(): readonly PaneMark[] {
    return this.#marks.filter((mark) => mark.id === this.#current);
  }

  #fit(): void {
    this.#layOut(() => {
      for (const pane of this.#panes) pane.fit();
    });
  }

  #layOut(change?: () => void): void {
    this.#settle(() => this.#aligned.layOut(change));
    this.#colour();
  }

  /** Makes changes whose reports by Monaco need no answer, because a layout follows. */
  #settle(change: () => void): void {
    this.#settling = true;
    try {
      change();
    } finally {
      this.#settling = false;
    }
  }

  /** Forgets what belonged to texts no longer shown; `changed` are the panes with new texts. */
  #drop(changed: readonly Pane[]): void {
    this.#marks = [];
    this.#claims = [];
    this.#current = null;
    for (const pane of this.#panes) pane.clearMarks();
    const selected = this.#selection && this.#panes[this.#selection.pane];
    if (!selected || !changed.includes(selected)) return;
    this.#selection = null;
    this.#events.onSelection(null);
  }

  #colour(): void {
    this.#aligned.colour(this.#currentMarks(), this.#marks);
  }

  /** Monaco reports one cause several times, once a pane; all of it is answered by one layout before the next frame. */
  #layOutSoon(): void {
    if (this.#layoutDue || this.#settling) return;
    this.#layoutDue = true;
    queueMicrotask(() => {
      this.#layoutDue = false;
      if (!this.#disposed) this.#layOut();
    });
  }
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function length(span: Span): number {
  return span.end - span.start;
}

function shortest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, each) => (best && length(best) <= length(each) ? best : each),
    undefined,
  );
}
