import { createHash, randomUUID, type Hash } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ErrorCode } from '../../contract/errors.ts';
import { EVIDENCE_SLICE_BYTES } from '../../domain/evidence/limits.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { flushFolder } from '../files/flush-folder.ts';
import { systemErrorCode } from '../files/system-error-code.ts';
import { writeAll } from '../files/write-all.ts';

/** The calls it makes, so that a test can let one of them fail as a disk would. */
export type EvidenceOperations = Pick<typeof fileSystem, 'open' | 'rename' | 'mkdir' | 'rm' | 'stat'>;

interface Upload {
  readonly handle: string;
  readonly path: string;
  readonly file: fileSystem.FileHandle;
  readonly hash: Hash;
  /** As announced; no more is taken. */
  readonly bytes: number;
  received: number;
}

/**
 * Evidence files under one folder, each named by its SHA-256 (`ab/abcdef…`), so that the same bytes are kept once.
 *
 * A file is written beside the others under another name, flushed, and only then given its own: whatever carries a hash for
 * its name was whole. Bytes that were damaged on the disk later are replaced when the same file is added again.
 */
export class EvidenceFiles {
  readonly #root: string;
  readonly #operations: EvidenceOperations;
  #upload: Upload | null = null;

  constructor(root: string, operations: EvidenceOperations = fileSystem) {
    this.#root = root;
    this.#operations = operations;
  }

  /** Begins a file of so many bytes; what was begun and not finished before is dropped. */
  async begin(bytes: number): Promise<Result<{ readonly handle: string }, ErrorCode>> {
    await this.#drop();
    const handle = randomUUID();
    const path = join(this.#incoming, handle);
    try {
      // Whatever lies here was left by a crash: only one file comes in at a time, and only one Variorum runs.
      await this.#operations.rm(this.#incoming, { recursive: true, force: true });
      await this.#operations.mkdir(this.#incoming, { recursive: true });
      // 'wx': never write into something that is already there. 0600: unpublished, so for nobody else to read.
      const file = await this.#operations.open(path, 'wx', 0o600);
      this.#upload = { handle, path, file, hash: createHash('sha256'), bytes, received: 0 };
      return ok({ handle });
    } catch (error) {
      return failed(writeProblem(error));
    }
  }

  /** Takes the next bytes. When they cannot be written, nothing of the file stays. */
  async append(handle: string, slice: Uint8Array): Promise<Result<null, ErrorCode>> {
    const upload = this.#current(handle);
    if (upload === null || upload.received + slice.byteLength > upload.bytes) return this.#refuse(upload);
    const from = upload.received;
    upload.received += slice.byteLength;
    upload.hash.update(slice);
    try {
      // At its place, not at the end: two slices on their way at once must not change places.
      await writeAll(upload.file, slice, from);
      return ok(null);
    } catch (error) {
      await this.#drop();
      return failed(writeProblem(error));
    }
  }

  /** Gives the file its name, if all of it came and has the hash that the page found. */
  async finish(handle: string, sha256: string): Promise<Result<null, ErrorCode>> {
    const upload = this.#current(handle);
    if (upload === null || upload.received !== upload.bytes) return this.#refuse(upload);
    if (upload.hash.digest('hex') !== sha256) return this.#refuse(upload);
    this.#upload = null;
    const place = this.#place(sha256);
    try {
      try {
        await upload.file.sync();
      } finally {
        await upload.file.close();
      }
      await this.#operations.mkdir(dirname(place), { recursive: true });
      await this.#operations.rename(upload.path, place);
    } catch (error) {
      await this.#remove(upload.path);
      return failed(writeProblem(error));
    }
    await flushFolder(dirname(place), this.#operations);
    // The folder itself may be new.
    await flushFolder(this.#root, this.#operations);
    return ok(null);
  }

  /** Forgets a file that is on its way; one that is not is forgotten already. */
  async abort(handle: string): Promise<void> {
    if (this.#current(handle) !== null) await this.#drop();
  }

  /** One slice of a kept file, from an offset in bytes. Whether the bytes are still the right ones, the reader finds out. */
  async read(
    sha256: string,
    offset: number,
  ): Promise<Result<{ readonly slice: Uint8Array<ArrayBuffer>; readonly size: number }, ErrorCode>> {
    try {
      const file = await this.#operations.open(this.#place(sha256), 'r');
      try {
        const { size } = await file.stat();
        // A buffer of its own: Node's pooled ones would send their neighbours along.
        const slice = new Uint8Array(Math.max(0, Math.min(EVIDENCE_SLICE_BYTES, size - offset)));
        const { bytesRead } = await file.read(slice, 0, slice.byteLength, offset);
        return ok({ slice: bytesRead === slice.byteLength ? slice : slice.slice(0, bytesRead), size });
      } finally {
        await file.close();
      }
    } catch (error) {
      return failed(systemErrorCode(error) === 'ENOENT' ? 'evidence-missing' : 'file-unreadable');
    }
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await this.#operations.stat(this.#place(sha256))).isFile();
    } catch {
      return false;
    }
  }

  /** Removes a file for good; one that is not there is removed already. */
  async remove(sha256: string): Promise<Result<null, ErrorCode>> {
    const place = this.#place(sha256);
    try {
      await this.#operations.rm(place, { force: true });
    } catch (error) {
      console.error(`Not removed: ${place}`, error);
      return failed('review-evidence-left');
    }
    await flushFolder(dirname(place), this.#operations);
    return ok(null);
  }

  get #incoming(): string {
    return join(this.#root, 'incoming');
  }

  #place(sha256: string): string {
    return join(this.#root, sha256.slice(0, 2), sha256);
  }

  #current(handle: string): Upload | null {
    return this.#upload?.handle === handle ? this.#upload : null;
  }

  /** The page and main do not agree on what was sent: a mistake in the program, and nothing to keep. */
  async #refuse(upload: Upload | null): Promise<Result<never, ErrorCode>> {
    if (upload !== null) await this.#drop();
    return failed('evidence-not-kept');
  }

  async #drop(): Promise<void> {
    const upload = this.#upload;
    if (upload === null) return;
    this.#upload = null;
    // It may be closed already, or its disk gone: what matters is that nothing of it stays.
    await upload.file.close().catch(() => undefined);
    await this.#remove(upload.path);
  }

  async #remove(path: string): Promise<void> {
    try {
      await this.#operations.rm(path, { force: true });
    } catch (error) {
      console.error(`Left behind until the next file is added: ${path}`, error);
    }
  }
}

function writeProblem(error: unknown): ErrorCode {
  const code = systemErrorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'evidence-disk-full' : 'evidence-not-kept';
}
