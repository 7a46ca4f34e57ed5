import { restoreReview } from '../../domain/review/changes.ts';
import type { PlatformProblem } from '../platform/platform.ts';
import { importBundle, type ImportedBundle } from '../review/import-bundle.ts';
import type { Services } from './services.ts';

/** What became of one file. */
export type ImportOutcome =
  | ({ readonly kind: 'imported'; readonly fileName: string } & ImportedBundle)
  | { readonly kind: 'refused'; readonly file: File; readonly problem: PlatformProblem };

/** How far an import is, as its dialog shows it. */
export type ImportStep =
  | { readonly kind: 'choose' }
  /** Files came without being asked for: somebody dropped them on an open review. */
  | { readonly kind: 'offer'; readonly files: readonly File[] }
  | { readonly kind: 'work'; readonly fileName: string; readonly share: number }
  | { readonly kind: 'done'; readonly outcomes: readonly ImportOutcome[] };

/** Takes bundles in, one after the other, and opens the review that came in. */
export class ReviewImport {
  readonly #services: Services;
  /** Null while nothing is imported. */
  step = $state.raw<ImportStep | null>(null);
  #stop: AbortController | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Asks for a bundle. */
  open(): void {
    this.step = { kind: 'choose' };
  }

  /** Asks whether bundles that came uncalled are to be imported. */
  offer(files: readonly File[]): void {
    this.step = { kind: 'offer', files };
  }

  /** Imports the files; a single review that came in is opened. */
  async take(files: readonly File[]): Promise<void> {
    if (this.#stop !== null) return;
    const { platform, repository, queue, router } = this.#services;
    const stop = new AbortController();
    this.#stop = stop;
    await queue.settled();
    const outcomes: ImportOutcome[] = [];
    for (const file of files) {
      if (stop.signal.aborted && outcomes.length > 0) break;
      const tell = (share: number): void => {
        if (this.#stop === stop) this.step = { kind: 'work', fileName: file.name, share };
      };
      tell(0);
      const taken = await importBundle(
        file,
        { repository, evidence: platform.evidence },
        { signal: stop.signal, onprogress: tell },
      );
      outcomes.push(
        taken.ok
          ? { kind: 'imported', fileName: file.name, ...taken.value }
          : { kind: 'refused', file, problem: taken.problem },
      );
    }
    this.#stop = null;
    this.step = { kind: 'done', outcomes };
    const [only, ...others] = outcomes.filter(({ kind }) => kind === 'imported');
    if (only?.kind === 'imported' && others.length === 0 && !only.trashed) router.openReview(only.reviewId);
  }

  /** Stops what is being imported; its dialog says so. */
  cancel(): void {
    this.#stop?.abort();
  }

  /** Closes the dialog; while something is imported it stays, to say what became of that. */
  close(): void {
    if (this.#stop === null) this.step = null;
    else this.cancel();
  }

  /** Goes to a review that came in, out of the trash if it is there. */
  async show({ reviewId, trashed }: ImportedBundle): Promise<void> {
    this.step = null;
    if (trashed) await this.#services.queue.append(reviewId, restoreReview());
    this.#services.router.openReview(reviewId);
  }
}
