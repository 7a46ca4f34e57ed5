import type { ErrorCode } from '../../contract/errors.ts';
import { bundleProblemWords, type BundleProblem } from '../../domain/bundle/problems.ts';
import type { FactsProblem } from '../../domain/report/report-facts.ts';
import { notPassed, verification, type Check, type Verification } from '../../domain/verify/checks.ts';
import type { ReviewRepository } from '../db/review-repository.ts';
import type { PlatformProblem } from '../platform/platform.ts';
import { factsOfFile, verifyGivenFile, writeBundleFile, type TaskOptions } from '../workers/bundle-tasks.ts';
import { bundleTaskProblem } from './bundle-task-problem.ts';
import { fileProblem } from './file-problem.ts';
import { ownReview, type OwnReview } from './own-review.ts';

/** A file that was verified. */
export interface VerifiedFile {
  readonly kind: 'done';
  readonly file: File;
  /** The bundle that was given with it. */
  readonly bundle: File | null;
  readonly verification: Verification;
  /** The review here that it was compared with; `hasLog` false where only its texts could be. */
  readonly review: { readonly id: string; readonly title: string; readonly hasLog: boolean } | null;
}

/** How far a verification is, as its dialog shows it. */
export type VerifyStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'work'; readonly fileName: string; readonly share: number }
  | { readonly kind: 'problem'; readonly file: File; readonly problem: PlatformProblem }
  | VerifiedFile;

/** What is said of a bundle only because the log of a review here was put into one to be compared. */
const OF_THE_WRAPPING: ReadonlySet<Check['name']> = new Set(['files', 'contents', 'missing']);

/** Says of a file that somebody gives whether it is as it was written, and whether it belongs to a review here. */
export class FileVerification {
  readonly #repository: ReviewRepository;
  /** Null while nothing is verified. */
  step = $state.raw<VerifyStep | null>(null);
  #stop: AbortController | null = null;

  constructor(repository: ReviewRepository) {
    this.#repository = repository;
  }

  /** Asks for a file. */
  open(): void {
    this.step = { kind: 'choose' };
  }

  /**
   * Verifies a report or a bundle.
   *
   * @param bundle of the review that the report is of, or null: then the reviews here are asked
   */
  async verify(file: File, bundle: File | null = null): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const onprogress = (share: number): void => {
      if (this.#stop === stop) this.step = { kind: 'work', fileName: file.name, share };
    };
    onprogress(0);
    const step = await this.#verified(file, bundle, { signal: stop.signal, onprogress });
    if (this.#stop !== stop) return;
    this.#stop = null;
    this.step = step;
  }

  /** Stops what is being verified, and asks again. */
  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.open();
  }

  close(): void {
    this.cancel();
    this.step = null;
  }

  async #verified(file: File, bundle: File | null, options: TaskOptions): Promise<VerifyStep> {
    const refused = (code: ErrorCode, about = file): VerifyStep => ({
      ...{ kind: 'problem', file },
      problem: { code, fileName: about.name },
    });
    for (const given of bundle === null ? [file] : [file, bundle]) {
      const unreadable = await fileProblem(given);
      if (unreadable !== null) return refused(unreadable, given);
    }
    try {
      const facts = bundle === null ? await factsOfFile(file, options) : null;
      const own = facts === null ? null : await ownReview(facts, this.#repository);
      const log = own === null ? null : await logOf(own, options);
      const verified = await verifyGivenFile(
        { file, texts: own?.texts ?? [], bundle: bundle ?? log?.bundle ?? null },
        options,
      );
      if (!verified.ok) return refused(problemCode(verified.problem), bundle ?? file);
      return {
        ...{ kind: 'done', file, bundle },
        verification: own === null ? verified.value : withOwn(verified.value, log?.broken ?? null),
        review: own && { id: own.reviewId, title: own.title, hasLog: own.whole !== null },
      };
    } catch (error) {
      return refused(bundleTaskProblem(error));
    }
  }
}

/** The log of a review here in the form in which it is compared with a report's; null where the review has not its log. */
async function logOf(
  { whole }: OwnReview,
  options: TaskOptions,
): Promise<{ readonly bundle: Blob | null; readonly broken: string | null } | null> {
  if (whole === null) return null;
  const written = await writeBundleFile(
    { ...whole, evidence: new Map(), appVersion: __APP_VERSION__ },
    options,
  );
  return written.ok
    ? { bundle: written.value.content, broken: null }
    : { bundle: null, broken: bundleProblemWords(written.problem) };
}

/** The checks that are about the report and the review here. */
function withOwn({ kind, checks }: Verification, broken: string | null): Verification {
  return verification(kind, [
    ...checks.filter(({ name, outcome }) => outcome === 'failed' || !OF_THE_WRAPPING.has(name)),
    ...(broken === null ? [] : [notPassed('log', broken)]),
  ]);
}

function problemCode(problem: FactsProblem | BundleProblem): ErrorCode {
  if (problem === 'none') return 'file-not-verifiable';
  return problem === 'newer' ? 'file-newer' : problem.code;
}
