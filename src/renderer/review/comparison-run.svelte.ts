import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Engine } from '../workers/engine.ts';
import type { EngineInput, EngineOptions } from '../workers/engine-protocol.ts';

/** A variant's text, as the comparison takes it. */
export interface ComparedText extends EngineInput {
  readonly variantId: string;
}

/** A finished comparison with the texts it is of: the offsets in it belong to these and no others. */
export interface Compared {
  readonly texts: readonly ComparedText[];
  readonly comparison: Comparison;
}

export type RunStatus = 'idle' | 'running' | 'cancelled' | 'failed';

/** A run shorter than this shows no progress: a message that flashes by only disturbs. */
const QUIET_MS = 300;

/** Nothing was said about passages or rules. */
export const PLAIN: EngineOptions = { constraints: [], rulesOff: [] };

/** Runs the engine when the texts change, one run at a time, and keeps the last result until the next is there. */
export class ComparisonRun {
  readonly #engine: Engine;
  result = $state.raw<Compared | null>(null);
  status = $state<RunStatus>('idle');
  /** True once a run has taken long enough to be worth a word. */
  isSlow = $state(false);
  /** How far the run under way is, 0 to 1. */
  share = $state(0);
  /** What the last run took, in milliseconds. */
  tookMs = $state<number | null>(null);
  #texts: readonly ComparedText[] = [];
  #options: EngineOptions = PLAIN;
  #abort: AbortController | null = null;
  #isDisposed = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Compares these texts, giving up a run still under way. */
  start(texts: readonly ComparedText[], options: EngineOptions = PLAIN): void {
    if (this.#isDisposed) return;
    this.#texts = texts;
    this.#options = options;
    this.#abort?.abort();
    if (texts.length === 0) {
      this.result = null;
      this.status = 'idle';
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.status = 'running';
    this.isSlow = false;
    this.share = 0;
    const timer = setTimeout(() => {
      this.isSlow = true;
    }, QUIET_MS);
    const begin = performance.now();
    void this.#engine
      .compare(
        texts.map(({ label, text, sha256 }) => ({ label, text, sha256 })),
        options,
        abort.signal,
        (share) => {
          if (!abort.signal.aborted) this.share = share;
        },
      )
      .then(
        (comparison) => {
          if (abort.signal.aborted) return;
          this.result = { texts, comparison };
          this.tookMs = performance.now() - begin;
          this.status = 'idle';
        },
        () => {
          if (!abort.signal.aborted) this.status = 'failed';
        },
      )
      .finally(() => {
        clearTimeout(timer);
        if (this.#abort === abort) this.isSlow = false;
      });
  }

  /** Gives up the run under way; the last result stays. */
  cancel(): void {
    this.#abort?.abort();
    if (this.status === 'running') this.status = 'cancelled';
  }

  /** Runs again with the same texts. */
  retry(): void {
    this.start(this.#texts, this.#options);
  }

  /** Gives up the run under way for good. */
  dispose(): void {
    this.#isDisposed = true;
    this.#abort?.abort();
  }
}
