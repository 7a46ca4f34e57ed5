import type { QuoteWordings, Wording } from '../../domain/claims/wording.ts';
import type { Engine } from '../workers/engine.ts';
import type { QuotePair } from '../workers/engine-protocol.ts';

/**
 * How quotes stand to each other where the comparison of the texts cannot say it. Comparing is the engine's, so that the
 * answers come later: `reader` is another function then, and whoever used it reads again.
 */
export class WordingsOfQuotes {
  readonly #engine: Pick<Engine, 'wordings'>;
  readonly #onproblem: () => void;
  #known = $state.raw<ReadonlyMap<string, Wording>>(new Map());
  readonly #asked = new Set<string>();
  #wanted: QuotePair[] = [];

  constructor(engine: Pick<Engine, 'wordings'>, onproblem: () => void) {
    this.#engine = engine;
    this.#onproblem = onproblem;
  }

  readonly reader: QuoteWordings = $derived.by(() => {
    const known = this.#known;
    return (reference, mention) => {
      const wording = known.get(keyOf([reference, mention])) ?? null;
      if (wording === null) this.#ask([reference, mention]);
      return wording;
    };
  });

  #ask(pair: QuotePair): void {
    const key = keyOf(pair);
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    // Whatever is read in one go is asked for together.
    if (this.#wanted.length === 0)
      queueMicrotask(() => {
        void this.#send();
      });
    this.#wanted.push(pair);
  }

  async #send(): Promise<void> {
    const pairs = this.#wanted;
    this.#wanted = [];
    try {
      const wordings = await this.#engine.wordings(pairs);
      const found = wordings.flatMap((wording, index) => {
        const pair = pairs[index];
        return pair === undefined ? [] : [[keyOf(pair), wording] as const];
      });
      this.#known = new Map([...this.#known, ...found]);
    } catch {
      // Not asked again by itself: what failed once would fail with every look at the list.
      this.#onproblem();
    }
  }
}

function keyOf(pair: QuotePair): string {
  return JSON.stringify(pair);
}
