import { untrack } from 'svelte';
import type { ClaimQuery } from '../../../domain/search/claim-index.ts';
import type { ClaimMatch, ClaimSearch } from '../../workers/claim-search.svelte.ts';

/** What to look for: a selection's words or a claim's statement, outside the review that is open. */
export interface BeforeQuestion {
  readonly text: string;
  readonly reviewId: string;
}

/** What the panel shows: matches stay while the next ones are looked for. */
export type BeforeState =
  | { readonly step: 'idle'; readonly matches: readonly [] }
  | { readonly step: 'searching'; readonly matches: readonly ClaimMatch[] }
  | { readonly step: 'found'; readonly matches: readonly ClaimMatch[] }
  | { readonly step: 'failed'; readonly matches: readonly [] };

const NOTHING_ASKED: BeforeState = { step: 'idle', matches: [] };
/** Matches that are shown: further ones are less and less about the same thing. */
const MOST_SHOWN = 8;
/** In milliseconds. Who goes on to the next claim at once does not want this one's matches. */
const PAUSE_MS = 80;

/** Looks for what was checked before whenever the question changes. Create it while a component is set up. */
export class BeforeSearch {
  state = $state.raw<BeforeState>(NOTHING_ASKED);
  #attempt = $state(0);

  /** @param question null while nothing is asked; read as a dependency */
  constructor(search: ClaimSearch, question: () => BeforeQuestion | null) {
    const text = $derived(question()?.text ?? null);
    const reviewId = $derived(question()?.reviewId ?? null);
    // While claims are being read, more may be found once all are.
    const isReady = $derived(search.status.step === 'ready');
    // In a function of its own: what a constructor reads by itself is no dependency.
    const asked = $derived.by(() => ({ text, reviewId, isReady, attempt: this.#attempt }));
    $effect(() => {
      const { text: wanted, reviewId: exceptReview } = asked;
      if (wanted === null) {
        this.state = NOTHING_ASKED;
        return undefined;
      }
      const abort = new AbortController();
      // Not a dependency: the answer must not ask again.
      this.state = { step: 'searching', matches: untrack(() => this.state.matches) };
      const timer = setTimeout(() => {
        void this.#look(search, { text: wanted, exceptReview, most: MOST_SHOWN }, abort.signal);
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

  async #look(search: ClaimSearch, query: ClaimQuery, signal: AbortSignal): Promise<void> {
    const result = await search.search(query, signal);

    if (result.ok) this.state = { step: 'found', matches: result.value };
    else if (result.problem === 'failed') this.state = { step: 'failed', matches: [] };
  }
}
