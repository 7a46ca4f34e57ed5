import type { ErrorCode } from '../../contract/errors.ts';
import type { BundleManifest } from '../../domain/bundle/manifest.ts';
import { failed, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { ImportedLog, ReviewRepository } from '../db/review-repository.ts';
import type { EvidenceStore, TransferOptions } from '../platform/evidence-store.ts';
import type { PlatformProblem } from '../platform/platform.ts';
import type { ReadFile } from '../workers/bundle-protocol.ts';
import { readBundleFile } from '../workers/bundle-tasks.ts';
import { bundleTaskProblem } from './bundle-task-problem.ts';
import { fileProblem } from './file-problem.ts';

/** What taking in a bundle did. */
export interface ImportedBundle extends ImportedLog {
  readonly reviewId: string;
  /** Pieces of evidence that were not here. */
  readonly newEvidence: number;
  /** What the bundle itself does not have. */
  readonly missing: BundleManifest['missing'];
}

/** The share of the work that reading the bundle is; keeping its evidence is the rest. */
const READING_SHARE = 0.5;

/**
 * Takes in a bundle: adds its review, or joins it with the copy that is here. The evidence comes first and the log last,
 * so that after a stop or a failure the reviews are as they were, and no review names what is not here.
 */
export async function importBundle(
  file: File,
  { repository, evidence }: { readonly repository: ReviewRepository; readonly evidence: EvidenceStore },
  { signal, onprogress }: TransferOptions = {},
): Promise<Result<ImportedBundle, PlatformProblem>> {
  const fileName = file.name;
  const unreadable = await fileProblem(file);
  if (unreadable !== null) return failed({ code: unreadable, fileName });
  try {
    const read = await readBundleFile(file, {
      signal,
      onprogress: (share) => onprogress?.(READING_SHARE * share),
    });
    if (!read.ok) return failed({ code: read.problem.code, fileName });
    const contents = read.value;
    const kept = await keepEvidence(file, contents, evidence, {
      ...(signal && { signal }),
      onprogress: (share) => onprogress?.(READING_SHARE + (1 - READING_SHARE) * share),
    });
    if (!kept.ok) return kept;
    if (signal?.aborted === true) return failed({ code: 'bundle-cancelled', fileName });
    const { reviewId, missing } = contents.manifest;
    const texts = [...contents.texts].map(([sha256, text]) => ({ sha256, text }));
    const imported = await repository.importEvents(reviewId, contents.events, texts);
    if (!imported.ok) return failed({ code: importProblem(imported.problem.code), fileName });
    return ok({ ...imported.value, reviewId, missing, newEvidence: kept.value });
  } catch (error) {
    return failed({ code: importProblem(bundleTaskProblem(error)), fileName });
  }
}

/** A problem with storage, as one of the file that is taken in: that is what can be tried again. */
function importProblem(code: ErrorCode): ErrorCode {
  if (code === 'storage-full' || code === 'evidence-disk-full') return 'bundle-disk-full';
  return code === 'storage-failed' || code === 'evidence-not-kept' ? 'bundle-not-kept' : code;
}

/** Keeps the evidence that is not here yet, and counts it. */
async function keepEvidence(
  file: File,
  { evidence }: ReadFile,
  store: EvidenceStore,
  { signal, onprogress }: TransferOptions,
): Promise<Result<number, PlatformProblem>> {
  let added = 0;
  for (const [index, { sha256, fileName, start, end }] of evidence.entries()) {
    if (await store.has(sha256)) continue;
    const kept = await store.put(new File([file.slice(start, end)], fileName), {
      ...(signal && { signal }),
      onprogress: (share) => onprogress?.((index + share) / evidence.length),
    });
    if (signal?.aborted === true) return failed({ code: 'bundle-cancelled', fileName: file.name });
    if (!kept.ok) return failed({ code: importProblem(kept.problem.code), fileName: file.name });
    // The file was changed on the disk between the two times it was read.
    if (kept.value.sha256 !== sha256) return failed({ code: 'bundle-damaged', fileName: file.name });
    added += 1;
  }
  return ok(added);
}
