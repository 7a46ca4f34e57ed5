import type { Columns, FindQuery, FindResult } from '../../editor/columns.ts';
import { AfterPaint } from '../../ui/after-paint.ts';

/** Fewer characters stand in thousands of places, which takes longer to draw than the next key comes. */
const FOUND_WHILE_TYPING = 3;
/** Then they are looked for. */
const TYPING_RESTS_MS = 150;
const NO_QUERY: FindQuery = { words: '', matchCase: false, wholeWords: false };

interface FindingSources {
  /** The columns on screen, or null while there are none. */
  readonly columns: () => Columns | null;
  /** The variants in them; what was found is looked for anew where these are others. */
  readonly panes: () => readonly unknown[];
}

/** Looks for words in all panes while its bar is open. Create it while a component is set up: it ends with that. */
export class Finding {
  readonly #sources: FindingSources;
  isOpen = $state(false);
  query = $state.raw(NO_QUERY);
  #found = $state.raw<FindResult | null>(null);
  readonly #afterKey = new AfterPaint();
  /** Looks for what was typed last and is not looked for yet, or null. */
  #lookFor: (() => void) | null = null;

  constructor(sources: FindingSources) {
    this.#sources = sources;
    $effect(() => this.#follow());
  }

  /** What was found, or null while nothing is looked for. */
  get result(): FindResult | null {
    return this.#found;
  }

  /** Opens the bar, or goes back to it, with these words unless there are none or they run over lines. */
  open(words: string): void {
    if (words !== '' && !words.includes('\n')) this.query = { ...this.query, words };
    this.isOpen = true;
  }

  /** Goes to the next (1) or previous (-1) match; returns false where nothing is looked for. */
  step(direction: 1 | -1): boolean {
    if (!this.isOpen || this.query.words.trim() === '') return false;
    this.#lookFor?.();
    this.#found = this.#sources.columns()?.stepFind(direction) ?? null;
    return true;
  }

  /** Closes the bar and goes to the match that it was at; returns false where there was none. */
  close(): boolean {
    const current = this.#found?.current ?? null;
    this.isOpen = false;
    this.#found = null;
    if (current === null) return false;
    this.#sources.columns()?.find(null);
    return true;
  }

  #follow(): (() => void) | undefined {
    const [columns, query] = [this.#sources.columns(), this.query];
    if (!this.isOpen || columns === null || this.#sources.panes().length === 0) return undefined;
    this.#lookFor = () => {
      this.#lookFor = null;
      const result = columns.find(query);
      this.#found = query.words.trim() === '' ? null : result;
    };
    const { length } = query.words.trim();
    if (length === 0) {
      this.#lookFor();
      return undefined;
    }
    const look = (): void => this.#lookFor?.();
    if (length >= FOUND_WHILE_TYPING) this.#afterKey.ask(look);
    const resting = length < FOUND_WHILE_TYPING ? setTimeout(look, TYPING_RESTS_MS) : undefined;
    return () => {
      clearTimeout(resting);
      this.#lookFor = null;
    };
  }
}
