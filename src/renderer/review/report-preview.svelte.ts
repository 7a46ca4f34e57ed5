import type { ShownDocument } from '../report/shorten-document.ts';
import type { ShownFile } from '../report/shorten-file.ts';

/** What a report will be like, as it is shown beside the options. */
export type ShownReport =
  /** A whole HTML file. */
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'texts'; readonly files: readonly ShownFile[] }
  | { readonly kind: 'tracked'; readonly document: ShownDocument };

type Build = (signal: AbortSignal) => Promise<ShownReport>;

/** In milliseconds: somebody who ticks three boxes in a row means one report. */
const DEBOUNCE_MS = 60;

/** In milliseconds: what takes longer says that it is under way and can be stopped. */
export const SLOW_MS = 300;

/**
 * The report beside the options. What was built last stays until the next is there; only one is built at a time, and then
 * the newest that was wanted meanwhile, so that a worker need not be ended for every box that is ticked.
 */
export class ReportPreview {
  shown = $state.raw<ShownReport | null>(null);
  /** Whether the one under way is taking long. */
  isSlow = $state(false);
  failed = $state(false);
  /** Whether the person has stopped it, so that what is shown is an older one, or none. */
  stopped = $state(false);
  /** How long the one that is shown took, in milliseconds. */
  tookMs = $state<number | null>(null);
  #wanted: Build | null = null;
  /** What was wanted last, whatever became of it. */
  #newest: Build | null = null;
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows what `build` gives, soon. */
  want(build: Build): void {
    this.#wanted = build;
    this.#newest = build;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#next(), DEBOUNCE_MS);
  }

  /** Stops what is under way and forgets what is wanted; what is shown stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.stopped = this.#running !== null;
    this.#wanted = null;
    this.#running?.abort();
    this.isSlow = false;
  }

  /** Makes after all what was stopped. */
  goOn(): void {
    if (this.#newest !== null) this.want(this.#newest);
  }

  /** Forgets everything. */
  clear(): void {
    this.stop();
    this.#newest = null;
    this.shown = null;
    this.tookMs = null;
    this.failed = false;
    this.stopped = false;
  }

  async #next(): Promise<void> {
    if (this.#running !== null) return;
    while (this.#wanted !== null) {
      const build = this.#wanted;
      this.#wanted = null;
      await this.#run(build);
    }
  }

  async #run(build: Build): Promise<void> {
    const abort = new AbortController();
    const started = performance.now();
    this.#running = abort;
    this.stopped = false;
    const slow = setTimeout(() => (this.isSlow = true), SLOW_MS);
    try {
      const shown = await build(abort.signal);
      if (abort.signal.aborted) return;
      this.shown = shown;
      this.tookMs = performance.now() - started;
      this.failed = false;
    } catch {
      if (!abort.signal.aborted) this.failed = true;
    } finally {
      clearTimeout(slow);
      this.isSlow = false;
      this.#running = null;
    }
  }
}
