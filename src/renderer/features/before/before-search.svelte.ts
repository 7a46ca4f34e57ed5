import { untrack } from 'svelte';
import type { ClaimMatch, ClaimSearch } from '../../workers/claim-search.svelte.ts';

/** What to look for: a selection's words or a claim's statement, outside the review that is open. */
export interface BeforeQuestion {
  readonly text: string;
  readonly reviewId: string;
}

/** What the panel shows: matches stay while the next ones are looked for. */
export type BeforeState =
  | { readonly step: 'searching'; readonly matches: readonly ClaimMatch[] }
  | { readonly step: 'found'; readonly matches: readonly ClaimMatch[] }
  | { readonly step: 'failed'; readonly matches: readonly [] };

/** Matches that are shown: further ones are less and less about the same thing. */
const MOST_SHOWN = 8;
/** In milliseconds. Who goes on to the next claim at once does not want this one's matches. */
const PAUSE_MS = 80;

/** Looks for what was checked before whenever the question changes. Create it while a component is set up. */
export class BeforeSearch {
  state = $state.raw<BeforeState>({ step: 'searching', matches: [] });
  #attempt = $state(0);

  /** @param question null while nothing is asked; read as a dependency */
  constructor(search: ClaimSearch, question: () => BeforeQuestion | null) {
    const text = $derived(question()?.text ?? null);
    const reviewId = $derived(question()?.reviewId ?? null);
    // While claims are being read, more may be found once all are.
    const isReady = $derived(search.status.step === 'ready');
    $effect(() => {
      void this.#attempt;
      void isReady;
      if (text === null) return undefined;
      const abort = new AbortController();
      this.#show('searching');
      const timer = setTimeout(() => {
        void search
          .search({ text, exceptReview: reviewId, most: MOST_SHOWN }, abort.signal)
          .then((result) => {
            if (result.ok) this.state = { step: 'found', matches: result.value };
            else if (result.problem === 'failed') this.state = { step: 'failed', matches: [] };
          });
      }, PAUSE_MS);
      return () => {
        clearTimeout(timer);
        abort.abort();
      };
    });
  }

  /** Looks again after a failure. */
  retry(): void {
    this.#attempt += 1;
  }

  #show(step: 'searching'): void {
    // Read outside the effect's dependencies: the answer must not ask again.
    this.state = { step, matches: untrack(() => this.state.matches) };
  }
}
