import type { Comparison } from '../../domain/compare/comparison.ts';
import type { IntakeProblem } from '../../domain/intake/intake.ts';
import type { ReportInput } from '../../domain/report/model.ts';
import type { Result } from '../../domain/result.ts';
import type { Synopsis } from '../../domain/compare/views/synopsis.ts';
import type {
  ComparisonLists,
  EngineInput,
  EngineOptions,
  EngineRequest,
  EngineResponse,
  ListsRequest,
  ReadRequest,
  ReadText,
} from './engine-protocol.ts';
import EngineWorker from './engine.worker.ts?worker';

/** Why a job gave no result: the engine threw, or its worker could not run. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

interface Waiting {
  readonly onprogress: (share: number) => void;
  readonly resolve: (response: EngineResponse) => void;
  readonly reject: (error: Error) => void;
}

type Task = EngineRequest extends infer Request
  ? Request extends { job: number }
    ? Omit<Request, 'job'>
    : never
  : never;

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
  readonly #comparisons = new Map<string, Comparison>();

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
    const known = this.#comparisons.get(key);
    if (known !== undefined) return known;
    const response = await this.#run({ task: 'compare', inputs, options }, signal, onprogress);
    if (response.task !== 'compare') throw new EngineError(describe(response));
    // What the clock cut short may be complete the next time.
    if (response.comparison.incomplete === undefined) this.#remember(key, response.comparison);
    return response.comparison;
  }

  /**
   * Puts all variants of a comparison side by side, away from the window: many long variants take their time.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async synopsis(
    comparison: Comparison,
    texts: readonly string[],
    base: number,
    signal: AbortSignal,
  ): Promise<Synopsis> {
    const response = await this.#run({ task: 'synopsis', comparison, texts, base }, signal);
    if (response.task !== 'synopsis') throw new EngineError(describe(response));
    return response.synopsis;
  }

  /**
   * Lists quotations and omissions, away from the window.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async lists(request: ListsRequest, signal: AbortSignal): Promise<ComparisonLists> {
    const response = await this.#run({ task: 'lists', request }, signal);
    if (response.task !== 'lists') throw new EngineError(describe(response));
    return response.lists;
  }

  #remember(key: string, comparison: Comparison): void {
    this.#comparisons.set(key, comparison);
    const [oldest] = this.#comparisons.keys();
    if (this.#comparisons.size > MOST_REMEMBERED && oldest !== undefined) this.#comparisons.delete(oldest);
  }

  /**
   * Reads a file's bytes as a text, away from the window: the bytes come from outside and may be anything.
   *
   * @throws EngineError when the engine fails
   */
  async read(file: ReadRequest): Promise<Result<ReadText, IntakeProblem>> {
    const response = await this.#run({ task: 'read', file }, new AbortController().signal);
    if (response.task !== 'read') throw new EngineError(describe(response));
    return response.result;
  }

  /**
   * Writes the report as one HTML file.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async report(input: ReportInput, signal: AbortSignal): Promise<string> {
    const response = await this.#run({ task: 'report', input }, signal);
    if (response.task !== 'report') throw new EngineError(describe(response));
    return response.html;
  }

  /** Starts the worker before its first job, which then need not wait for it to load. */
  warm(): void {
    this.#ensureWorker();
  }

  #run(
    task: Task,
    signal: AbortSignal,
    onprogress: (share: number) => void = () => undefined,
  ): Promise<EngineResponse> {
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
      this.#ensureWorker().postMessage({ job, ...task } satisfies EngineRequest);
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
function comparisonKey(inputs: readonly EngineInput[], options: EngineOptions): string {
  return JSON.stringify([inputs.map(({ label, sha256 }) => [label, sha256]), options]);
}

function describe(response: EngineResponse): string {
  return response.task === 'failed' ? response.reason : 'The engine answered another question.';
}
