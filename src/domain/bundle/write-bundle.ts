import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { canonicalJson } from '../review/canonical-json.ts';
import { verifyChain } from '../review/chain.ts';
import { inOrder } from '../review/event-order.ts';
import type { ReviewEvent } from '../review/events.ts';
import { reduce } from '../review/reduce.ts';
import { bytesSource } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { BUNDLE_BYTES_LIMIT, BUNDLE_FILES_LIMIT } from './limits.ts';
import {
  BUNDLE_SCHEMA,
  byPath,
  EVENTS_PATH,
  evidencePath,
  MANIFEST_PATH,
  namedFiles,
  textPath,
} from './manifest.ts';
import type { BundleManifest } from './manifest.ts';
import { BundleError } from './problems.ts';
import type { BundleProblem } from './problems.ts';
import { centralHeader, endRecord, localHeader } from './zip-headers.ts';
import type { ZipEntry } from './zip-headers.ts';

/** What a bundle is made of. The same input makes the same bytes. */
export interface BundleInput<Source extends ByteSource> {
  /** The review's whole log. */
  readonly events: Iterable<ReviewEvent>;
  readonly appVersion: string;
  /** The text with a hash; undefined where it is not here, null where it is to be left out. */
  readonly text: (sha256: string) => string | null | undefined;
  /** The bytes of evidence, or why they are not in the bundle. */
  readonly evidence: (sha256: string) => Source | 'not-here' | 'left-out';
  /** Told the share that is done, 0 to 1; false stops it. */
  readonly goOn?: (share: number) => boolean;
}

/** A bundle as its bytes one after the other; sources of evidence are passed on as they came in, unread. */
export interface WrittenBundle<Source extends ByteSource> {
  readonly manifest: BundleManifest;
  readonly bytes: number;
  readonly parts: readonly (Uint8Array<ArrayBuffer> | Source)[];
}

interface Content<Source> {
  readonly path: string;
  /** The name that the content must have, or null for what is named otherwise. */
  readonly sha256: string | null;
  readonly content: Uint8Array<ArrayBuffer> | Source;
}

interface Packed<Source> extends Content<Source> {
  readonly digest: Digest;
}

/**
 * Puts a review into a bundle. Every text and every piece of evidence is read once, and only what has the hash that the
 * log names goes in.
 */
export async function writeBundle<Source extends ByteSource>(
  input: BundleInput<Source>,
): Promise<Result<WrittenBundle<Source>, BundleProblem>> {
  try {
    return ok(await write(input));
  } catch (error) {
    if (error instanceof BundleError) return failed(error.problem);
    throw error;
  }
}

async function write<Source extends ByteSource>(input: BundleInput<Source>): Promise<WrittenBundle<Source>> {
  const events = inOrder(input.events);
  const [broken] = verifyChain(events);
  if (broken !== undefined) {
    const code = broken.kind === 'tampered' ? 'log-tampered' : 'log-broken';
    throw new BundleError(code, `event ${broken.eventId}`, 'does not verify on this computer');
  }
  const [state, head] = [reduce(events), events.at(-1)];
  if (state === null || head === undefined)
    throw new BundleError('log-broken', 'the log', 'has no beginning');

  const { contents, missing } = collect(input, events);
  if (contents.length >= BUNDLE_FILES_LIMIT)
    throw new BundleError('bundle-too-large', '', `has ${contents.length} files`);
  const packed = await digestAll(contents, input.goOn ?? (() => true));
  const count = (prefix: string): number => packed.filter(({ path }) => path.startsWith(prefix)).length;
  const manifest: BundleManifest = {
    schema: BUNDLE_SCHEMA,
    appVersion: input.appVersion,
    reviewId: state.id,
    title: state.title,
    logHead: head.hash,
    counts: { events: events.length, texts: count('texts/'), evidence: count('evidence/') },
    files: packed.map(({ path, digest: { bytes, sha256 } }) => ({ path, bytes, sha256 })).toSorted(byPath),
    missing,
  };
  const written = await digestAll<Source>(
    [{ path: MANIFEST_PATH, sha256: null, content: encode(`${canonicalJson(manifest)}\n`) }],
    () => true,
  );
  return { manifest, ...archive([...packed, ...written].toSorted(byPath)) };
}

function collect<Source extends ByteSource>(
  input: BundleInput<Source>,
  events: readonly ReviewEvent[],
): { readonly contents: readonly Content<Source>[]; readonly missing: BundleManifest['missing'] } {
  const lines = events.map((event) => `${canonicalJson(event)}\n`).join('');
  const contents: Content<Source>[] = [{ path: EVENTS_PATH, sha256: null, content: encode(lines) }];
  const missing: BundleManifest['missing'] = [];
  const named = namedFiles(events);
  for (const { sha256 } of named.evidence) {
    const [path, content] = [evidencePath(sha256), input.evidence(sha256)];
    if (typeof content === 'string') missing.push({ path, why: content });
    else contents.push({ path, sha256, content });
  }
  for (const { sha256 } of named.texts) {
    const [path, text] = [textPath(sha256), input.text(sha256)];
    if (typeof text !== 'string') missing.push({ path, why: text === null ? 'left-out' : 'not-here' });
    else contents.push({ path, sha256, content: encode(text) });
  }
  return { contents, missing };
}

async function digestAll<Source extends ByteSource>(
  contents: readonly Content<Source>[],
  goOn: (share: number) => boolean,
): Promise<readonly Packed<Source>[]> {
  const all = contents.reduce((sum, { content }) => sum + sourceOf(content).size, 0);
  if (all > BUNDLE_BYTES_LIMIT) throw new BundleError('bundle-too-large', '', `has ${all} bytes`);
  let done = 0;
  const packed: Packed<Source>[] = [];
  for (const each of contents) {
    const source = sourceOf(each.content);
    const digest = await digestOf(source, (bytes) => goOn((done += bytes) / all));
    if (digest === null) throw new BundleError('bundle-cancelled', '', '');
    if (digest.bytes !== source.size || (each.sha256 ?? digest.sha256) !== digest.sha256)
      throw new BundleError('bundle-damaged', each.path, 'has other bytes than the log names');
    packed.push({ ...each, digest });
  }
  return packed;
}

function archive<Source extends ByteSource>(
  files: readonly Packed<Source>[],
): Pick<WrittenBundle<Source>, 'bytes' | 'parts'> {
  const parts: (Uint8Array<ArrayBuffer> | Source)[] = [];
  let offset = 0;
  const entries = files.map(({ path, content, digest: { crc, bytes } }): ZipEntry => {
    const entry = { path, crc, bytes, offset };
    const header = localHeader(entry);
    parts.push(header, content);
    offset += header.length + bytes;
    return entry;
  });
  const directory = entries.map(centralHeader);
  const directoryBytes = directory.reduce((sum, header) => sum + header.length, 0);
  parts.push(...directory, endRecord(entries.length, directoryBytes, offset));
  const bytes = parts.reduce((sum, part) => sum + sourceOf(part).size, 0);
  if (bytes > BUNDLE_BYTES_LIMIT) throw new BundleError('bundle-too-large', '', `has ${bytes} bytes`);
  return { bytes, parts };
}

function sourceOf(content: Uint8Array<ArrayBuffer> | ByteSource): ByteSource {
  return content instanceof Uint8Array ? bytesSource(content) : content;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
