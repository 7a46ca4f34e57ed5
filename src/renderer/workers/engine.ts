import type { ToCheck } from '../../domain/check/to-check.ts';
import type { Wording } from '../../domain/claims/wording.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { NoiseRuleId } from '../../domain/compare/noise-rules.ts';
import type { IntakeProblem } from '../../domain/intake/intake.ts';
import type { ReportInput } from '../../domain/report/model.ts';
import type { Result } from '../../domain/result.ts';
import type { Synopsis } from '../../domain/compare/views/synopsis.ts';
import type { TracedAnchor } from '../../domain/anchor/trace.ts';
import type {
  Answer,
  Carried,
  CarryRequest,
  ComparisonKey,
  ComparisonLists,
  Derived,
  EngineInput,
  EngineOptions,
  EngineRequest,
  EngineResponse,
  ListsRequest,
  Question,
  QuotePair,
  ReadRequest,
  ReadText,
  ReportForm,
  ReportMade,
} from './engine-protocol.ts';
import EngineWorker from './engine.worker.ts?worker';
import { unpackComparison, type PackedComparison } from './packed-comparison.ts';
import { remember } from './remember.ts';

/** Why a job gave no result: the engine threw, or its worker could not run. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

interface Waiting {
  readonly onprogress: (share: number) => void;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A comparison that a worker made, with what it takes to tell another worker of it. */
interface Made {
  readonly key: ComparisonKey;
  readonly comparison: Comparison;
  readonly packed: PackedComparison;
  readonly texts: readonly string[];
}

/** A comparison that was begun before anybody asked for it. */
interface Ahead {
  readonly key: ComparisonKey;
  readonly underWay: Promise<Made>;
  made: Made | null;
}

/** Comparisons that are kept; a usual one takes less than a megabyte. */
const MOST_REMEMBERED = 6;

/**
 * The comparison engine in its worker. A job that is no longer wanted is cancelled by ending the worker:
 * the engine is one synchronous run and would not hear a message before its end.
 */
export class Engine {
  #worker: Worker | null = null;
  #nextJob = 1;
  readonly #waiting = new Map<number, Waiting>();
  /** Finished comparisons by what was compared, the oldest first: going back to a review shows it at once. */
  readonly #remembered = new Map<ComparisonKey, Made>();
  /** The last one that was begun ahead, beside those that are remembered: not all that is aimed at is opened. */
  #ahead: Ahead | null = null;
  /** All that are still looked at, also those that are not remembered. */
  readonly #made = new WeakMap<Comparison, Made>();

  /**
   * Compares the texts.
   *
   * @param onprogress told now and then how far it is, 0 to 1
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async compare(
    inputs: readonly EngineInput[],
    options: EngineOptions,
    signal: AbortSignal,
    onprogress: (share: number) => void = () => undefined,
  ): Promise<Comparison> {
    signal.throwIfAborted();
    const key = comparisonKey(inputs, options);
    if (this.#ahead?.key === key) {
      // Where it failed, it is worth another try, and that one's failure is told.
      await this.#ahead.underWay.catch(() => undefined);
      signal.throwIfAborted();
    }
    const made = this.#known(key) ?? (await this.#compare(key, inputs, options, signal, onprogress));
    // What the clock cut short may be complete the next time.
    if (made.comparison.incomplete === undefined) remember(this.#remembered, key, made, MOST_REMEMBERED);
    return made.comparison;
  }

  /**
   * Begins to compare texts that are likely to be asked for next. It is not given up for another job, which waits for
   * it: it is for texts that are soon compared. Whether it works is seen when they are asked for.
   */
  compareAhead(inputs: readonly EngineInput[], options: EngineOptions): void {
    const key = comparisonKey(inputs, options);
    if (this.#ahead?.key === key || this.#remembered.has(key)) return;
    const underWay = this.#compare(key, inputs, options, new AbortController().signal);
    const ahead: Ahead = { key, underWay, made: null };
    this.#ahead = ahead;
    underWay.then(
      (made) => {
        ahead.made = made;
      },
      () => {
        if (this.#ahead === ahead) this.#ahead = null;
      },
    );
  }

  /** A comparison that is in memory, and complete. */
  #known(key: ComparisonKey): Made | null {
    const ahead = this.#ahead?.key === key ? this.#ahead.made : null;
    return this.#remembered.get(key) ?? (ahead?.comparison.incomplete === undefined ? ahead : null);
  }

  async #compare(
    key: ComparisonKey,
    inputs: readonly EngineInput[],
    options: EngineOptions,
    signal: AbortSignal,
    onprogress?: (share: number) => void,
  ): Promise<Made> {
    const answer = await this.#run({ task: 'compare', key, inputs, options }, signal, onprogress);
    if (answer.task !== 'compare') throw new EngineError(describe(answer));
    const comparison = unpackComparison(answer.comparison);
    const texts = inputs.map(({ text }) => text);
    const made = { key, comparison, packed: answer.comparison, texts };
    this.#made.set(comparison, made);
    return made;
  }

  /** The texts of a comparison that is still in memory, in its order, or null: `compare` answers at once then. */
  rememberedTexts(
    inputs: readonly Omit<EngineInput, 'text'>[],
    options: EngineOptions,
  ): readonly string[] | null {
    return this.#known(comparisonKey(inputs, options))?.texts ?? null;
  }

  /**
   * Puts all variants of a comparison side by side, away from the window: many long variants take their time.
   *
   * @param comparison one of this engine's
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async synopsis(comparison: Comparison, base: number, signal: AbortSignal): Promise<Synopsis> {
    const answer = await this.#derive(comparison, { task: 'synopsis', base }, signal);
    if (answer.task !== 'synopsis') throw new EngineError(describe(answer));
    return answer.synopsis;
  }

  /**
   * Lists quotations and omissions, away from the window.
   *
   * @param comparison one of this engine's
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async lists(comparison: Comparison, request: ListsRequest, signal: AbortSignal): Promise<ComparisonLists> {
    const answer = await this.#derive(comparison, { task: 'lists', request }, signal);
    if (answer.task !== 'lists') throw new EngineError(describe(answer));
    return answer.lists;
  }

  /**
   * Counts the differences of all pairs by the rules for noise that they come under, away from the window.
   *
   * @param comparison one of this engine's
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async noise(comparison: Comparison, signal: AbortSignal): Promise<ReadonlyMap<NoiseRuleId, number>> {
    const answer = await this.#derive(comparison, { task: 'noise' }, signal);
    if (answer.task !== 'noise') throw new EngineError(describe(answer));
    return answer.counts;
  }

  /**
   * Works out what there is to check, away from the window.
   *
   * @param comparison one of this engine's
   * @param variantIds of its texts, in their order
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async toCheck(
    comparison: Comparison,
    variantIds: readonly string[],
    base: number,
    signal: AbortSignal,
  ): Promise<ToCheck> {
    const answer = await this.#derive(comparison, { task: 'to-check', base, variantIds }, signal);
    if (answer.task !== 'to-check') throw new EngineError(describe(answer));
    return answer.found;
  }

  /**
   * Reads a file's bytes as a text, away from the window: the bytes come from outside and may be anything.
   *
   * @throws EngineError when the engine fails
   */
  async read(file: ReadRequest): Promise<Result<ReadText, IntakeProblem>> {
    const answer = await this.#run({ task: 'read', file }, new AbortController().signal);
    if (answer.task !== 'read') throw new EngineError(describe(answer));
    return answer.result;
  }

  /**
   * Carries anchors over to a new revision of their text.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async carry(request: CarryRequest, signal: AbortSignal): Promise<Carried> {
    const answer = await this.#run({ task: 'carry', request }, signal);
    if (answer.task !== 'carry') throw new EngineError(describe(answer));
    return answer.carried;
  }

  /**
   * Gathers what a person needs to say where anchors belong in a new revision.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async trace(request: CarryRequest, signal: AbortSignal): Promise<readonly TracedAnchor[]> {
    const answer = await this.#run({ task: 'trace', request }, signal);
    if (answer.task !== 'trace') throw new EngineError(describe(answer));
    return answer.traced;
  }

  /**
   * Compares quotes with each other, away from the texts that they stand in.
   *
   * @throws EngineError when the engine fails
   */
  async wordings(quotes: readonly QuotePair[]): Promise<readonly Wording[]> {
    const answer = await this.#run({ task: 'wordings', quotes }, new AbortController().signal);
    if (answer.task !== 'wordings') throw new EngineError(describe(answer));
    return answer.wordings;
  }

  /**
   * Makes a report. The comparison must be one of this engine's.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async report(
    { comparison, ...input }: ReportInput,
    form: ReportForm,
    signal: AbortSignal,
  ): Promise<ReportMade> {
    const answer = await this.#derive(comparison, { task: 'report', input, form }, signal);
    if (answer.task !== 'report') throw new EngineError(describe(answer));
    return answer.made;
  }

  /** Starts the worker before its first job, which then need not wait for it to load. */
  warm(): void {
    this.#ensureWorker();
  }

  /** Asks for something made of a comparison. The worker usually has it; only where not, it is sent there again. */
  async #derive(comparison: Comparison, derived: Derived, signal: AbortSignal): Promise<Answer> {
    const made = this.#made.get(comparison);
    if (made === undefined) throw new EngineError('This engine has not made the comparison.');
    const { key, packed, texts } = made;
    const answer = await this.#run({ ...derived, key }, signal);
    if (answer.task !== 'unknown') return answer;
    await this.#run({ task: 'remember', key, comparison: packed, texts }, signal);
    return await this.#run({ ...derived, key }, signal);
  }

  #run(
    question: Question,
    signal: AbortSignal,
    onprogress: (share: number) => void = () => undefined,
  ): Promise<Answer> {
    signal.throwIfAborted();
    const job = this.#nextJob++;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#waiting.delete(job);
        // Another job may be queued behind this one: it is only worth ending the worker when nobody else waits.
        if (this.#waiting.size === 0) this.#stop(new EngineError('cancelled'));
        reject(new DOMException('The job was cancelled.', 'AbortError'));
      };
      signal.addEventListener('abort', onAbort, { once: true });
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value): void => {
          signal.removeEventListener('abort', onAbort);
          then(value);
        };
      this.#waiting.set(job, { onprogress, resolve: settle(resolve), reject: settle(reject) });
      this.#ensureWorker().postMessage({ job, ...question } satisfies EngineRequest);
    });
  }

  #ensureWorker(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new EngineWorker();
    worker.addEventListener('message', (event: MessageEvent<EngineResponse>) => {
      const waiting = this.#waiting.get(event.data.job);
      if (event.data.task === 'progress') {
        waiting?.onprogress(event.data.share);
        return;
      }
      this.#waiting.delete(event.data.job);
      waiting?.resolve(event.data);
    });
    worker.addEventListener('error', (event) => {
      this.#stop(new EngineError(event.message));
    });
    this.#worker = worker;
    return worker;
  }

  #stop(reason: EngineError): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}

/** The same for equal texts, labels and options. */
function comparisonKey(inputs: readonly Omit<EngineInput, 'text'>[], options: EngineOptions): ComparisonKey {
  return JSON.stringify([inputs.map(({ label, sha256 }) => [label, sha256]), options]);
}

function describe(answer: Answer): string {
  return answer.task === 'failed' ? answer.reason : 'The engine answered another question.';
}
