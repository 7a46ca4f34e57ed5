import { wholeOf, sectionOf } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { BUNDLE_BYTES_LIMIT, BUNDLE_FILES_LIMIT } from './limits.ts';
import { bundlePath, EVENTS_PATH, MANIFEST_PATH } from './manifest.ts';
import { BundleError } from './problems.ts';
import {
  CENTRAL_HEADER_BYTES,
  centralEntryAt,
  centralHeader,
  END_BYTES,
  endRecord,
  LOCAL_HEADER_BYTES,
  localHeader,
  readEndRecord,
} from './zip-headers.ts';
import type { ZipEntry } from './zip-headers.ts';

/** A file in a bundle, and where its bytes are: `[start, end)` in the bundle's. */
export interface BundleFile {
  readonly path: string;
  readonly crc: number;
  readonly start: number;
  readonly end: number;
}

/** The longest path there can be, in bytes: a text's. */
const LONGEST_PATH = `texts/${'0'.repeat(64)}.txt`.length;

/**
 * Reads which files a bundle has. Every byte that is not a file's content is compared with what the writer would have
 * written: no hidden, overlapping, doubled or oddly named file gets past that.
 *
 * @throws BundleError
 */
export async function readDirectory(source: ByteSource): Promise<ReadonlyMap<string, BundleFile>> {
  if (source.size > BUNDLE_BYTES_LIMIT)
    throw new BundleError('bundle-too-large', '', `has ${source.size} bytes`);
  await expectStart(source);
  const { directory, offset } = await directoryBytes(source);
  const files = new Map<string, BundleFile>();
  let [at, next] = [0, 0];
  for (let last = ''; at < directory.length;) {
    const entry = centralEntryAt(directory, at);
    if (entry === null || !equal(directory, at, centralHeader(entry))) throw damaged(last);
    if (bundlePath(entry.path) === null || entry.path <= last || entry.offset !== next)
      throw damaged(entry.path);
    const file = await locate(source, entry);
    if (file.end > offset) throw damaged(entry.path);
    files.set(entry.path, file);
    last = entry.path;
    next = file.end;
    at += CENTRAL_HEADER_BYTES + entry.path.length;
  }
  if (next !== offset || !files.has(EVENTS_PATH) || !files.has(MANIFEST_PATH)) throw damaged('');
  return files;
}

/** Up to the check sum, which is the first thing that differs from bundle to bundle. */
const FIXED_START_BYTES = 14;

/** The events come first, by their name, in the only way we write them: no other zip file begins like that. */
async function expectStart(source: ByteSource): Promise<void> {
  const start = localHeader({ path: EVENTS_PATH, crc: 0, bytes: 0 });
  const bytes = await source.read(0, start.length);
  const isStart =
    bytes.length === start.length &&
    equal(bytes, 0, start.subarray(0, FIXED_START_BYTES)) &&
    equal(bytes, LOCAL_HEADER_BYTES, start.subarray(LOCAL_HEADER_BYTES));
  if (!isStart) throw new BundleError('bundle-unknown', '', '');
}

async function directoryBytes(source: ByteSource): Promise<{ directory: Uint8Array; offset: number }> {
  const endsAt = source.size - END_BYTES;
  const end = await source.read(endsAt, source.size);
  if (end.length !== END_BYTES) throw damaged('');
  const { entries, offset } = readEndRecord(end);
  const bytes = endsAt - offset;
  if (bytes < 0 || !equal(end, 0, endRecord(entries, bytes, offset))) throw damaged('');
  if (entries > BUNDLE_FILES_LIMIT) throw new BundleError('bundle-too-large', '', `has ${entries} files`);
  if (bytes > entries * (CENTRAL_HEADER_BYTES + LONGEST_PATH)) throw damaged('');
  const directory = await wholeOf(sectionOf(source, { start: offset, end: endsAt }));
  if (directory.length !== bytes) throw damaged('');
  return { directory, offset };
}

async function locate(source: ByteSource, entry: ZipEntry): Promise<BundleFile> {
  const { path, crc, bytes, offset } = entry;
  const expected = localHeader(entry);
  const start = offset + expected.length;
  const header = await source.read(offset, start);
  if (header.length !== expected.length || !equal(header, 0, expected)) throw damaged(path);
  return { path, crc, start, end: start + bytes };
}

function damaged(path: string): BundleError {
  const detail = 'is not where or as the bundle says';
  return new BundleError('bundle-damaged', bundlePath(path) === null ? 'its list of files' : path, detail);
}

function equal(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
