import type { Synopsis } from '../../../domain/compare/views/synopsis.ts';
import { placeWords } from './cell-words.ts';
import { alignmentOf, pairTarget, type CellPlace, type SynopsisAlignment } from './manual-alignment.ts';

interface PairingSources {
  readonly synopsis: () => Synopsis;
  readonly onalign: (alignment: SynopsisAlignment) => void;
}

/**
 * Aligns passages by hand: a cell is marked, or picked up by the pointer, and the passage that says the same, or is not
 * the same, is shown to it.
 */
export class Pairing {
  readonly #sources: PairingSources;
  #mark = $state.raw<{ readonly of: Synopsis; readonly place: CellPlace } | null>(null);
  #dragged = $state.raw<CellPlace | null>(null);
  #dropOn = $state.raw<CellPlace | null>(null);
  #said = $state('');

  constructor(sources: PairingSources) {
    this.#sources = sources;
  }

  /** The cell that waits for its counterpart. Another comparison has other rows, and the mark means nothing in it. */
  readonly marked = $derived.by(() =>
    this.#mark?.of === this.#sources.synopsis() ? this.#mark.place : null,
  );
  readonly markedWords = $derived.by(() => (this.marked ? this.#words(this.marked) : ''));

  /** The cell that the pointer has picked up, or null. */
  get dragged(): CellPlace | null {
    return this.#dragged;
  }

  /** The cell that it would be paired with if it was dropped now, or null. */
  get dropOn(): CellPlace | null {
    return this.#dropOn;
  }

  /** What was done last, or why nothing was. */
  get said(): string {
    return this.#said;
  }

  /** Marks a cell, or pairs it with the one that was marked before. */
  markOrPair(place: CellPlace): void {
    const { marked } = this;
    if (marked?.row === place.row && marked.variant === place.variant) {
      this.cancel();
      return;
    }
    if (marked !== null && marked.variant !== place.variant) {
      this.#pair(marked, place);
      return;
    }
    const synopsis = this.#sources.synopsis();
    if (!synopsis.rows[place.row]?.cells[place.variant]?.span) {
      this.#said = 'There is no passage here to mark.';
      return;
    }
    this.#said = '';
    this.#mark = { of: synopsis, place };
  }

  /** Says that a passage is not what its row is read against. */
  keepApart(place: CellPlace): void {
    const { rows } = this.#sources.synopsis();
    const row = rows[place.row];
    const against = row && { row: row.index, variant: row.reference };
    const isReference = against?.variant === place.variant;
    const alignment = against && !isReference ? alignmentOf('not-a-pair', rows, against, place) : null;
    if (!against || !alignment) {
      this.#said = isReference
        ? 'The row is read against this passage. Choose the one that does not belong to it.'
        : 'There is no passage here to keep apart.';
      return;
    }
    this.#said = `${this.#words(place)} is not ${this.#words(against)}.`;
    this.#sources.onalign(alignment);
  }

  /** Lets go of what is marked or picked up; returns false where nothing is. */
  cancel(): boolean {
    if (this.marked === null && this.#dragged === null) return false;
    if (this.marked) this.#said = 'Nothing is marked.';
    this.#mark = null;
    this.letGo();
    return true;
  }

  /** Picks a cell up with the pointer. */
  pickUp(place: CellPlace): void {
    this.#dragged = place;
    this.#said = '';
  }

  /** Goes with it over a place, or away from all (null); returns whether it can be dropped there. */
  goOver(at: CellPlace | null): boolean {
    const dragged = this.#dragged;
    this.#dropOn = dragged && at ? pairTarget(this.#sources.synopsis().rows, dragged, at) : null;
    return this.#dropOn !== null;
  }

  /** Drops it on a place; returns false where nothing was picked up. */
  dropAt(at: CellPlace | null): boolean {
    const dragged = this.#dragged;
    this.letGo();
    if (dragged === null || at === null) return false;
    this.#pair(dragged, at);
    return true;
  }

  /** The pointer's way ended, wherever it was. */
  letGo(): void {
    this.#dragged = null;
    this.#dropOn = null;
  }

  #pair(one: CellPlace, at: CellPlace): void {
    const { rows } = this.#sources.synopsis();
    const target = pairTarget(rows, one, at);
    const alignment = target && alignmentOf('pair', rows, one, target);
    if (!target || !alignment) {
      this.#said =
        one.row === at.row
          ? 'They are in one row already.'
          : `There is nothing here that ${this.#words(one)} could be paired with.`;
      return;
    }
    this.#mark = null;
    this.#said = `${this.#words(one)} and ${this.#words(target)} say the same.`;
    this.#sources.onalign(alignment);
  }

  #words({ row, variant }: CellPlace): string {
    const found = this.#sources.synopsis().rows[row];
    return found ? placeWords(found, variant) : '';
  }
}
