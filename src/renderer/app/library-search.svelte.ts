import type { LibraryFind } from '../db/library-search.ts';
import type { ReviewRepository } from '../db/review-repository.ts';

/** Long enough that a word typed quickly is looked for once. */
const TYPING_MS = 120;
/** Places shown of one review: enough to tell why it is listed. */
const MOST_PLACES = 3;

/** The library's search: where in which reviews the words stand, as they are found. Lives with its component. */
export class LibrarySearch {
  words = $state('');
  isLooking = $state(false);
  failed = $state(false);
  /** By review the first places; null while nothing is looked for. */
  found = $state.raw<ReadonlyMap<string, readonly LibraryFind[]> | null>(null);

  constructor(repository: Pick<ReviewRepository, 'search'>) {
    $effect(() => {
      const words = this.words.trim();
      if (words === '') {
        this.found = null;
        this.isLooking = false;
        this.failed = false;
        return;
      }
      const stop = new AbortController();
      const timer = setTimeout(() => void this.#look(repository, words, stop.signal), TYPING_MS);
      return () => {
        clearTimeout(timer);
        stop.abort();
      };
    });
  }

  async #look(
    repository: Pick<ReviewRepository, 'search'>,
    words: string,
    signal: AbortSignal,
  ): Promise<void> {
    const found = new Map<string, LibraryFind[]>();
    const tell = (): void => {
      if (!signal.aborted) this.found = new Map(found);
    };
    this.isLooking = true;
    this.failed = false;
    // Thousands of places may come at once: the list is drawn a few times a second, not for each.
    const drawing = setInterval(tell, TYPING_MS);
    try {
      await repository.search(words, signal, (find) => {
        const places = found.get(find.reviewId);
        if (places === undefined) found.set(find.reviewId, [find]);
        else if (places.length < MOST_PLACES) places.push(find);
      });
    } catch {
      if (!signal.aborted) this.failed = true;
    }
    clearInterval(drawing);
    tell();
    if (!signal.aborted) this.isLooking = false;
  }
}
