import { tick } from 'svelte';
import type { VirtualizerHandle } from 'virtua/svelte';
import type { LedgerRow } from '../../../domain/review/ledger-rows.ts';

/** A row is measured in the frame after it is drawn; more than that only where the machine is busy. */
const FRAMES_TO_DRAW = 20;

/** What the cursor moves in. */
interface CursorSources {
  readonly rows: () => readonly LedgerRow[];
  /** The key of the row that the panes show, or null. */
  readonly currentId: () => string | null;
  readonly list: () => HTMLElement | null;
  readonly virtual: () => VirtualizerHandle | null;
}

/** Where the keyboard is in the ledger's list, which draws only what is in view. */
export class ListCursor {
  readonly #sources: CursorSources;
  /** Where it was last, for when its row is gone. */
  #lastPlace = 0;
  /** Whether it is kept in view while rows take their size; the person's own scrolling ends that. */
  isFollowing = true;

  constructor(sources: CursorSources) {
    this.#sources = sources;
  }

  // By its value: what the review says of the entry may change without another one being shown.
  readonly #currentId = $derived.by(() => this.#sources.currentId());
  #key = $derived(this.#currentId);

  /** The key of the row that the keys act on: the entry in the panes, until the arrows go elsewhere. */
  get key(): string | null {
    return this.#key;
  }

  readonly index = $derived.by(() => this.#sources.rows().findIndex(({ key }) => key === this.#key));

  /** The index of the list's one stop for Tab. */
  readonly stop = $derived.by(() =>
    this.index >= 0 ? this.index : Math.min(this.#lastPlace, this.#sources.rows().length - 1),
  );

  indexOf(key: string): number {
    return this.#sources.rows().findIndex((row) => row.key === key);
  }

  /** Goes to a row without taking the keyboard there. */
  moveTo(key: string): void {
    this.#key = key;
    this.#lastPlace = Math.max(0, this.indexOf(key));
  }

  /** Remembers a place that is about to be left by its row. */
  leave(index: number): void {
    this.#lastPlace = Math.max(0, index);
  }

  /** The key of the row `by` entries on, passing headings by; null at the end. */
  entryBeyond(by: 1 | -1): string | null {
    const rows = this.#sources.rows();
    let index = this.stop + by;
    while (rows[index]?.type === 'group') index += by;
    return rows[index]?.key ?? null;
  }

  /** The index of the row about as far as what is in view. */
  pageBeyond(by: 1 | -1): number {
    const virtual = this.#sources.virtual();
    if (virtual === null) return this.stop;
    const offset = virtual.getItemOffset(this.stop) + by * virtual.getViewportSize();
    const reached = virtual.findItemIndex(Math.max(0, offset));
    return reached === this.stop ? this.stop + by : reached;
  }

  /** Scrolls its row into view. */
  reveal(): void {
    this.isFollowing = true;
    if (this.index >= 0) this.#sources.virtual()?.scrollToIndex(this.index, { align: 'nearest' });
  }

  /**
   * Puts the keyboard on its row, or where it was last.
   *
   * @param comesToEye whether the list comes into view with it: in a small window it may be below what is seen of the page
   */
  async focus(comesToEye = true): Promise<void> {
    for (let frame = 0; frame < FRAMES_TO_DRAW; frame += 1) {
      await tick();
      const list = this.#sources.list();
      // The list may have gone meanwhile, and what it is made of with it.
      if (list === null) return;
      const row = this.#sources.rows()[this.stop];
      if (this.#key === null && row) this.moveTo(row.key);
      this.reveal();
      const head = list.querySelector<HTMLElement>(`[data-row="${this.stop}"] [data-head]`);
      head?.focus({ preventScroll: true });
      if (head === document.activeElement) {
        if (comesToEye) list.scrollIntoView({ block: 'nearest' });
        return;
      }
      // A row far away is hidden until it has been measured, and what is hidden cannot have the keyboard.
      await new Promise(requestAnimationFrame);
    }
  }
}
