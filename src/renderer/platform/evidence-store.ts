import type { ErrorCode } from '../../contract/errors.ts';
import { EVIDENCE_BYTES_LIMIT, EVIDENCE_SLICE_BYTES } from '../../domain/evidence/limits.ts';
import { mediaTypeOf, type EvidenceMediaType } from '../../domain/evidence/media-type.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Hashing } from '../workers/hash-protocol.ts';
import type { PlatformProblem } from './platform.ts';

/** A file as it was kept. */
export interface KeptFile {
  /** SHA-256 of its bytes, lower-case hex; its name in the store. */
  readonly sha256: string;
  readonly bytes: number;
  /** By its bytes, not by its name. */
  readonly mediaType: EvidenceMediaType;
  readonly fileName: string;
}

export interface TransferOptions {
  /** Stops it; nothing of the file is kept then. */
  readonly signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  readonly onprogress?: (share: number) => void;
}

/** Where the bytes of evidence are kept, under their hash. The same bytes are kept once. */
export interface EvidenceStore {
  put(file: File, options?: TransferOptions): Promise<Result<KeptFile, PlatformProblem>>;
  /** All of a kept file, and only if its bytes still have the hash; `fileName` is for the words of a problem. */
  read(sha256: string, fileName: string, options?: TransferOptions): Promise<Result<Blob, PlatformProblem>>;
  has(sha256: string): Promise<boolean>;
  /** Removes a file for good; one that is not there is removed already. */
  remove(sha256: string): Promise<Result<null, ErrorCode>>;
  /**
   * Hands a copy to another program; the person has been asked. `in-folder` means that the host only shows where the copy
   * is, because opening it could run something.
   */
  openExternally(
    sha256: string,
    fileName: string,
  ): Promise<Result<{ readonly how: 'opened' | 'in-folder' | 'downloaded' }, PlatformProblem>>;
}

/** A file on its way in. After a failure, and after `abort`, nothing of it is left. */
export interface IncomingFile {
  append(slice: Uint8Array<ArrayBuffer>): Promise<Result<null, ErrorCode>>;
  finish(sha256: string): Promise<Result<null, ErrorCode>>;
  abort(): Promise<void>;
}

/** What a host offers for keeping bytes. How they are cut, hashed and checked is the same for all hosts. */
export interface EvidenceShelf {
  begin(bytes: number): Promise<Result<IncomingFile, ErrorCode>>;
  read(
    sha256: string,
    offset: number,
  ): Promise<Result<{ readonly slice: Uint8Array<ArrayBuffer>; readonly size: number }, ErrorCode>>;
  has(sha256: string): Promise<boolean>;
  remove: EvidenceStore['remove'];
  openExternally: EvidenceStore['openExternally'];
}

/**
 * The store on a host's shelf. Files go in one after the other, however many are put at once.
 *
 * @param hashing begins the hash of a file
 */
export function createEvidenceStore(shelf: EvidenceShelf, hashing: () => Hashing): EvidenceStore {
  let last: Promise<unknown> = Promise.resolve();
  return {
    put(file, options = {}) {
      const named = async (): Promise<Result<KeptFile, PlatformProblem>> => {
        const kept = await putFile(shelf, hashing, file, options);
        return kept.ok ? kept : failed({ code: kept.problem, fileName: file.name });
      };
      const put = last.then(named);
      last = put.catch(() => undefined);
      return put;
    },
    async read(hash, fileName, options = {}) {
      const blob = await readFile(shelf, hashing, hash, options);
      return blob.ok ? blob : failed({ code: blob.problem, fileName });
    },
    has: (hash) => shelf.has(hash),
    remove: (hash) => shelf.remove(hash),
    openExternally: (hash, fileName) => shelf.openExternally(hash, fileName),
  };
}

async function putFile(
  shelf: EvidenceShelf,
  hashing: () => Hashing,
  file: File,
  options: TransferOptions,
): Promise<Result<KeptFile, ErrorCode>> {
  if (isStopped(options.signal)) return failed('evidence-cancelled');
  if (file.size > EVIDENCE_BYTES_LIMIT) return failed('evidence-too-large');
  // Before anything is begun: a folder or a file that is gone costs nothing then.
  const first = await sliceOf(file, 0);
  if (!first.ok) return first;
  if (first.value.byteLength === 0) return failed('evidence-empty');

  const mediaType = mediaTypeOf(first.value);
  const begun = await shelf.begin(file.size);
  if (!begun.ok) return begun;
  const hash = hashing();
  try {
    const name = await takeIn(begun.value, hash, file, first, options);
    return name.ok ? ok({ sha256: name.value, bytes: file.size, mediaType, fileName: file.name }) : name;
  } catch (error) {
    console.error('The hash was not made:', error);
    await begun.value.abort();
    return failed('evidence-not-kept');
  } finally {
    hash.end();
  }
}

/** Hashes and hands on slice by slice, and gives the name that the file is kept under. */
async function takeIn(
  incoming: IncomingFile,
  hash: Hashing,
  file: File,
  first: Result<Uint8Array<ArrayBuffer>, ErrorCode>,
  { signal, onprogress }: TransferOptions,
): Promise<Result<string, ErrorCode>> {
  let slice = first;
  for (let done = 0; ;) {
    if (isStopped(signal)) slice = failed('evidence-cancelled');
    if (!slice.ok) {
      await incoming.abort();
      return slice;
    }
    const hashed = await hash.update(slice.value);
    const { byteLength } = hashed;
    const taken = await incoming.append(hashed);
    if (!taken.ok) return taken;
    done += byteLength;
    onprogress?.(done / file.size);
    if (done >= file.size) break;
    slice = await sliceOf(file, done);
  }
  const name = await hash.digest();
  const finished = await incoming.finish(name);
  return finished.ok ? ok(name) : finished;
}

/** A function of its own: TypeScript would take the first answer for the last one. */
function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted ?? false;
}

/** The bytes from an offset; the browser refuses them once the file is gone or has changed since it was chosen. */
async function sliceOf(file: Blob, from: number): Promise<Result<Uint8Array<ArrayBuffer>, ErrorCode>> {
  try {
    return ok(new Uint8Array(await file.slice(from, from + EVIDENCE_SLICE_BYTES).arrayBuffer()));
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError';
    return failed(isGone ? 'file-missing' : 'file-unreadable');
  }
}

async function readFile(
  shelf: EvidenceShelf,
  hashing: () => Hashing,
  name: string,
  options: TransferOptions,
): Promise<Result<Blob, ErrorCode>> {
  const hash = hashing();
  try {
    return await takeOut(shelf, hash, name, options);
  } catch (error) {
    console.error('The hash was not made:', error);
    return failed('file-unreadable');
  } finally {
    hash.end();
  }
}

async function takeOut(
  shelf: EvidenceShelf,
  hash: Hashing,
  name: string,
  { signal, onprogress }: TransferOptions,
): Promise<Result<Blob, ErrorCode>> {
  const parts: Blob[] = [];
  for (let offset = 0, size = Infinity; offset < size;) {
    if (isStopped(signal)) return failed('evidence-cancelled');
    const read = await shelf.read(name, offset);
    if (!read.ok) return read;
    const slice = await hash.update(read.value.slice);
    // Nothing came although there should be more: the file was cut, and the hash will tell.
    if (slice.byteLength === 0) break;
    ({ size } = read.value);
    offset += slice.byteLength;
    // A blob each: the browser keeps large ones outside the page's memory.
    parts.push(new Blob([slice]));
    onprogress?.(Math.min(1, offset / size));
  }
  return (await hash.digest()) === name ? ok(new Blob(parts)) : failed('evidence-damaged');
}
