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

/** With more variants than this, the first of them are shown before all are compared with each other. */
const MOST_AT_ONCE = 4;

/** Nothing was said about passages or rules. */
export const PLAIN: EngineOptions = { constraints: [], rulesOff: [] };

/** Runs the engine when the texts change, one run at a time, and keeps the last result until the next is there. */
export class ComparisonRun {
  readonly #engine: Engine;
  result = $state.raw<Compared | null>(null);
  status = $state<RunStatus>('idle');
  /** True once a run has taken long enough to be worth a word. */
  isSlow = $state(false);
  /** Whether what was asked for last had been compared before, and is there with the next turn. */
  isAtHand = $state(false);
  /** How far the run under way is, 0 to 1. */
  share = $state(0);
  /** What the last run took, in milliseconds. */
  tookMs = $state<number | null>(null);
  #texts = $state.raw<readonly ComparedText[]>([]);
  #options = $state.raw<EngineOptions>(PLAIN);
  /** How the texts of the result were compared. */
  #resultOptions: EngineOptions = PLAIN;
  #first = 0;
  #abort: AbortController | null = null;
  #isDisposed = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Compares these texts, giving up a run still under way.
   *
   * @param first how many of them are enough for a first look, where they are many
   */
  start(texts: readonly ComparedText[], options: EngineOptions = PLAIN, first = 0): void {
    if (this.#isDisposed) return;
    this.#texts = texts;
    this.#options = options;
    this.#first = first;
    this.isAtHand = this.#isRemembered;
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
    void this.#compareAll(abort.signal)
      .then(
        () => {
          if (abort.signal.aborted) return;
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

  /** Whether the result is of all the texts that are to be compared, as they are now, and by the rules that hold now. */
  get isWhole(): boolean {
    const { result } = this;
    return (
      result !== null &&
      this.#resultOptions === this.#options &&
      result.texts.length === this.#texts.length &&
      result.texts.every((text, index) => text === this.#texts[index])
    );
  }

  /** Compares the texts; where they are many and nothing is on screen yet, the first of them before all. */
  async #compareAll(signal: AbortSignal): Promise<void> {
    const texts = this.#texts;
    const options = this.#options;
    const inputs = texts.map(({ label, text, sha256 }) => ({ label, text, sha256 }));
    const take = (count: number, comparison: Comparison): void => {
      if (signal.aborted) return;
      this.#resultOptions = options;
      this.result = { texts: texts.slice(0, count), comparison };
    };
    // Both are asked for at once: the engine goes on while the window draws what there is.
    const first = this.#wantsFirstLook
      ? this.#engine
          // What was said about passages is about all: a first look goes without it.
          .compare(inputs.slice(0, this.#first), { ...options, constraints: [] }, signal)
          .then((comparison) => {
            take(this.#first, comparison);
          })
      : null;
    const all = this.#engine.compare(inputs, options, signal, (share) => {
      if (!signal.aborted) this.share = share;
    });
    const [comparison] = await Promise.all([all, first]);
    take(texts.length, comparison);
  }

  get #wantsFirstLook(): boolean {
    if (this.result !== null || this.#first < 2 || this.#first > MOST_AT_ONCE) return false;
    return this.#texts.length > MOST_AT_ONCE && !this.isAtHand;
  }

  get #isRemembered(): boolean {
    return this.#engine.rememberedTexts(this.#texts, this.#options) !== null;
  }

  /** Gives up the run under way; the last result stays. */
  cancel(): void {
    this.#abort?.abort();
    if (this.status === 'running') this.status = 'cancelled';
  }

  /** Runs again with the same texts. */
  retry(): void {
    this.start(this.#texts, this.#options, this.#first);
  }

  /** Gives up the run under way for good. */
  dispose(): void {
    this.#isDisposed = true;
    this.#abort?.abort();
  }
}
