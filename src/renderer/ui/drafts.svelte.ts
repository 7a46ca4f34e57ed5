import { SvelteMap } from 'svelte/reactivity';
import * as v from 'valibot';

const Kept = v.array(v.tuple([v.string(), v.string()]));

/** In UTF-16 code units. A longer text, a pasted one, would be written whole with every key; it waits in memory only. */
const MOST_KEPT = 200_000;

/**
 * What was typed into a review and not handed over yet, by the place that it was typed in. It waits there while the window
 * is open, also where another review is looked at meanwhile or the page is loaded anew.
 */
export class Drafts {
  readonly #key: string;
  readonly #storage: Storage;
  readonly #texts: SvelteMap<string, string>;

  constructor(reviewId: string, storage: Storage = window.sessionStorage) {
    this.#key = keyOf(reviewId);
    this.#storage = storage;
    this.#texts = new SvelteMap(read(storage.getItem(this.#key)));
  }

  /** What was typed there, or null. */
  get(place: string): string | null {
    return this.#texts.get(place) ?? null;
  }

  /** Keeps what was typed there; null: it was handed over, or given up. */
  set(place: string, text: string | null): void {
    if (text === null) this.#texts.delete(place);
    else this.#texts.set(place, text);
    const kept = [...this.#texts].filter(([, each]) => each.length <= MOST_KEPT);
    try {
      if (kept.length === 0) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // It is full: what is typed is still here, for as long as the review is open.
    }
  }
}

/** Removes what was typed into a review that is deleted for good. */
export function forgetDrafts(reviewId: string, storage: Storage = window.sessionStorage): void {
  storage.removeItem(keyOf(reviewId));
}

function keyOf(reviewId: string): string {
  return `drafts ${reviewId}`;
}

function read(kept: string | null): v.InferOutput<typeof Kept> {
  if (kept === null) return [];
  try {
    return v.parse(Kept, JSON.parse(kept));
  } catch {
    // Not ours: nothing in it can be shown.
    return [];
  }
}
