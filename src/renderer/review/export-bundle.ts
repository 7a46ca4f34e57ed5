import type { BundleManifest } from '../../domain/bundle/manifest.ts';
import { namedFiles } from '../../domain/bundle/manifest.ts';
import { reportFileName } from '../../domain/report/file-name.ts';
import { failed, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewRepository } from '../db/review-repository.ts';
import type { EvidenceStore, TransferOptions } from '../platform/evidence-store.ts';
import type { PlatformProblem } from '../platform/platform.ts';
import { writeBundleFile } from '../workers/bundle-tasks.ts';
import { bundleTaskProblem } from './bundle-task-problem.ts';

/** The ending of a bundle's file name. */
const BUNDLE_EXTENSION = 'variorum';

export interface ExportBundleOptions extends TransferOptions {
  /** SHA-256 of evidence, files and written words, that is to stay here: off the record, or too large to send. */
  readonly leftOut?: ReadonlySet<string>;
}

/** A bundle, ready to be saved. Its manifest says what is missing. */
export interface ExportedBundle {
  readonly fileName: string;
  readonly content: Blob;
  readonly manifest: BundleManifest;
}

/** The share of the work that reading the evidence is; packing it reads it once more. */
const READING_SHARE = 0.5;

/**
 * Puts a saved review into a bundle. Evidence that is not here any more, or is damaged, does not stand in the way: the
 * manifest names it.
 */
export async function exportBundle(
  reviewId: string,
  { repository, evidence }: { readonly repository: ReviewRepository; readonly evidence: EvidenceStore },
  { leftOut = new Set(), signal, onprogress }: ExportBundleOptions = {},
): Promise<Result<ExportedBundle, PlatformProblem>> {
  let fileName = '';
  try {
    const whole = await repository.record(reviewId);
    if (whole === undefined) return failed({ code: 'request-invalid', fileName });
    const { events, texts } = whole;
    fileName = reportFileName((await repository.review(reviewId))?.title ?? '', BUNDLE_EXTENSION);
    const contents = new Map<string, Blob | 'not-here' | 'left-out'>();
    const named = namedFiles(events).evidence;
    for (const [index, file] of named.entries()) {
      const tell = (share: number): void => onprogress?.((READING_SHARE * (index + share)) / named.length);
      const read = leftOut.has(file.sha256)
        ? null
        : await evidence.read(file.sha256, file.fileName, { ...(signal && { signal }), onprogress: tell });
      if (signal?.aborted === true) return failed({ code: 'bundle-cancelled', fileName });
      contents.set(file.sha256, read === null ? 'left-out' : read.ok ? read.value : 'not-here');
    }
    const written = await writeBundleFile(
      {
        ...{ events, evidence: contents, appVersion: __APP_VERSION__ },
        texts: new Map(Array.from(texts, ([sha256, text]) => [sha256, leftOut.has(sha256) ? null : text])),
      },
      {
        signal,
        onprogress: (share) => onprogress?.(READING_SHARE + (1 - READING_SHARE) * share),
      },
    );
    return written.ok ? ok({ fileName, ...written.value }) : failed({ code: written.problem.code, fileName });
  } catch (error) {
    return failed({ code: bundleTaskProblem(error), fileName });
  }
}
