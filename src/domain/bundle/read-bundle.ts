import * as v from 'valibot';
import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { ReviewEvent } from '../review/events.ts';
import { reduce } from '../review/reduce.ts';
import { isReviewId } from '../review/review-id.ts';
import type { ReviewState } from '../review/state.ts';
import { sectionOf } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { BUNDLE_EVIDENCE_LIMIT, BUNDLE_MEMORY_LIMIT, BUNDLE_READ_LIMIT } from './limits.ts';
import {
  BUNDLE_SCHEMA,
  bundlePath,
  EVENTS_PATH,
  evidencePath,
  MANIFEST,
  MANIFEST_PATH,
  namedFiles,
  textPath,
} from './manifest.ts';
import type { BundleManifest } from './manifest.ts';
import { BundleError } from './problems.ts';
import type { BundleProblem } from './problems.ts';
import { readDirectory } from './read-directory.ts';
import type { BundleFile } from './read-directory.ts';
import { readEvents } from './read-events.ts';
import { expectForm, parseJson, readText } from './read-file.ts';

/** A piece of evidence in a bundle: `[start, end)` in the bundle's bytes, which have been checked. */
export interface BundledEvidence {
  readonly sha256: string;
  readonly fileName: string;
  readonly start: number;
  readonly end: number;
}

/** What a bundle has in it. All of it verifies. */
export interface BundleContents {
  readonly manifest: BundleManifest;
  /** In order. */
  readonly events: readonly ReviewEvent[];
  readonly state: ReviewState;
  /** By their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  readonly evidence: readonly BundledEvidence[];
}

/** How far reading has come; the later ones need the earlier ones. */
export type BundleStage = 'files' | 'log' | 'contents';

export interface ReadOptions {
  /** Told the share that is done, 0 to 1; false stops it. */
  readonly goOn?: (share: number) => boolean;
  /** Told when a stage is passed. */
  readonly onStage?: (passed: BundleStage) => void;
}

/**
 * Reads a bundle that may come from anywhere. Nothing of it is given out unless every byte is as it was written, the
 * log's events are events and verify, and all of it belongs together.
 */
export async function readBundle(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<Result<BundleContents, BundleProblem>> {
  try {
    return ok(await read(source, options));
  } catch (error) {
    if (error instanceof BundleError) return failed(error.problem);
    throw error;
  }
}

async function read(
  source: ByteSource,
  { goOn = () => true, onStage = () => undefined }: ReadOptions,
): Promise<BundleContents> {
  const files = await readDirectory(source);
  refuseTooMuch(files.values());
  const digests = await digestFiles(source, files, goOn);
  const manifest = await readManifest(source, fileAt(files, MANIFEST_PATH));
  expectListed(digests, manifest);
  onStage('files');
  const events = readEvents(await readText(source, fileAt(files, EVENTS_PATH)), manifest.reviewId);
  onStage('log');
  const state = reduce(events);
  if (state === null) throw new BundleError('log-broken', 'the log', 'has no beginning');
  expectBelonging(manifest, events, state);

  const texts = new Map<string, string>();
  const evidence: BundledEvidence[] = [];
  const named = namedFiles(events);
  for (const { sha256 } of named.texts) {
    const file = files.get(textPath(sha256));
    if (file !== undefined) texts.set(sha256, await readText(source, file));
  }
  for (const { sha256, fileName } of named.evidence) {
    const file = files.get(evidencePath(sha256));
    if (file !== undefined) evidence.push({ sha256, fileName, start: file.start, end: file.end });
  }
  onStage('contents');
  return { manifest, events, state, texts, evidence };
}

/** Before anything is read: how much the bundle would take is known from its list of files. */
function refuseTooMuch(files: Iterable<BundleFile>): void {
  let inMemory = 0;
  for (const { path, start, end } of files) {
    const isEvidence = bundlePath(path)?.kind === 'evidence';
    const limit = isEvidence ? BUNDLE_EVIDENCE_LIMIT : BUNDLE_READ_LIMIT;
    if (!isEvidence) inMemory += end - start;
    if (end - start > limit || inMemory > BUNDLE_MEMORY_LIMIT)
      throw new BundleError('bundle-too-large', path, `has ${end - start} bytes`);
  }
}

async function readManifest(source: ByteSource, file: BundleFile): Promise<BundleManifest> {
  const text = await readText(source, file);
  const value = parseJson(text, MANIFEST_PATH);
  const schema = v.safeParse(v.looseObject({ schema: v.string() }), value);
  if (schema.success && schema.output.schema !== BUNDLE_SCHEMA)
    throw new BundleError('bundle-newer', MANIFEST_PATH, `is in the form ${schema.output.schema}`);
  const checked = v.safeParse(MANIFEST, value);
  if (!checked.success) throw new BundleError('bundle-damaged', MANIFEST_PATH, 'is not a manifest');
  expectForm(checked.output, text.slice(0, -1), MANIFEST_PATH);
  if (!isReviewId(checked.output.reviewId))
    throw new BundleError('bundle-damaged', MANIFEST_PATH, 'gives the review an id that no review can have');
  return checked.output;
}

/** Reads every file once: each must still have the zip's check sum and, where a hash names it, that hash. */
async function digestFiles(
  source: ByteSource,
  files: ReadonlyMap<string, BundleFile>,
  goOn: (share: number) => boolean,
): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, Digest>();
  let done = 0;
  for (const [path, file] of files) {
    const digest = await digestOf(sectionOf(source, file), (bytes) => goOn((done += bytes) / source.size));
    if (digest === null) throw new BundleError('bundle-cancelled', '', '');
    const name = bundlePath(path)?.sha256 ?? '';
    if (digest.bytes !== file.end - file.start || digest.crc !== file.crc || !digest.sha256.startsWith(name))
      throw new BundleError('bundle-damaged', path, 'has other bytes than were written');
    digests.set(path, digest);
  }
  return digests;
}

/** The manifest lists every file as it is, and no others. */
function expectListed(digests: ReadonlyMap<string, Digest>, { files }: BundleManifest): void {
  for (const { path, bytes, sha256 } of files) {
    const digest = digests.get(path);
    if (digest?.bytes !== bytes || digest.sha256 !== sha256)
      throw new BundleError('bundle-damaged', path, 'is not there as the manifest says');
  }
  if (digests.size !== files.length + 1)
    throw new BundleError('bundle-damaged', MANIFEST_PATH, 'does not list every file');
}

/** What the manifest says of the log is what the log says, and every file is one that the log names. */
function expectBelonging(
  { title, logHead, reviewId, counts, files, missing }: BundleManifest,
  events: readonly ReviewEvent[],
  state: ReviewState,
): void {
  const named = namedFiles(events);
  const wanted = [
    ...named.texts.map(({ sha256 }) => textPath(sha256)),
    ...named.evidence.map(({ sha256 }) => evidencePath(sha256)),
  ];
  const said = [...files, ...missing].map(({ path }) => path).filter((path) => path !== EVENTS_PATH);
  const have = (kind: string): number => files.filter(({ path }) => bundlePath(path)?.kind === kind).length;
  const belongs =
    logHead === events.at(-1)?.hash &&
    [reviewId, title].join('\n') === [state.id, state.title].join('\n') &&
    [counts.events, counts.texts, counts.evidence].join() ===
      [events.length, have('text'), have('evidence')].join() &&
    said.toSorted().join() === wanted.toSorted().join();
  if (!belongs) throw new BundleError('bundle-damaged', MANIFEST_PATH, 'does not belong to the log');
}

function fileAt(files: ReadonlyMap<string, BundleFile>, path: string): BundleFile {
  const file = files.get(path);
  if (file === undefined) throw new BundleError('bundle-damaged', path, 'is not there');
  return file;
}
