import type { ErrorCode } from '../../contract/errors.ts';
import { EVIDENCE_SLICE_BYTES } from '../../domain/evidence/limits.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { EvidenceShelf, IncomingFile } from './evidence-store.ts';

/*
 * The browser's private file system, not IndexedDB: bytes go in as a stream and come out as a file on the disk, a gigabyte
 * is never held in memory, and a file that is not finished is not there. The browser clears both together.
 */

const FOLDER = 'evidence';

/** A file on its way in is named so; it gets its hash for a name when it is whole. */
const INCOMING = '.incoming';

/** What has been on its way for longer, in milliseconds, was left by a crash: a gigabyte takes minutes. */
const LEFT_BEHIND_MS = 24 * 60 * 60 * 1000;

/** How often, and after which pause, a file is removed that the browser still holds; then it is left to the next day. */
const REMOVE_ATTEMPTS = 20;
const REMOVE_PAUSE_MS = 25;

/** In Chromium for years, and not yet in TypeScript's library. */
interface Movable {
  move(name: string): Promise<void>;
}

/** The shelf of the browser host. `download` hands a file to the person. */
export function createBrowserShelf(download: (content: Blob, name: string) => void): EvidenceShelf {
  return {
    async begin() {
      try {
        return ok(await incomingFile(await folder()));
      } catch (error) {
        return failed(writeProblem(error));
      }
    },
    async read(sha256, offset) {
      try {
        const file = await keptFile(sha256);
        const slice = new Uint8Array(await file.slice(offset, offset + EVIDENCE_SLICE_BYTES).arrayBuffer());
        return ok({ slice, size: file.size });
      } catch (error) {
        return failed(readProblem(error));
      }
    },
    async has(sha256) {
      try {
        await keptFile(sha256);
        return true;
      } catch {
        return false;
      }
    },
    async remove(sha256) {
      try {
        return (await removeUnlocked(await folder(), sha256)) ? ok(null) : failed('review-evidence-left');
      } catch {
        return failed('review-evidence-left');
      }
    },
    async openExternally(sha256, fileName) {
      try {
        download(await keptFile(sha256), fileName);
        return ok({ how: 'downloaded' });
      } catch (error) {
        return failed({ code: readProblem(error), fileName });
      }
    },
  };
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

async function keptFile(sha256: string): Promise<File> {
  const handle = await (await folder()).getFileHandle(sha256);
  return handle.getFile();
}

async function incomingFile(place: FileSystemDirectoryHandle): Promise<IncomingFile> {
  await removeLeftovers(place);
  const name = `${crypto.randomUUID()}${INCOMING}`;
  const handle = await place.getFileHandle(name, { create: true });
  const writer = await handle.createWritable();
  const abort = async (): Promise<void> => {
    // It may be closed or broken already: what matters is that nothing of the file stays.
    await writer.abort().catch(() => undefined);
    await removeUnlocked(place, name);
  };
  /** Does a step; when it fails, nothing of the file stays. */
  const step = async (write: () => Promise<void>): Promise<Result<null, ErrorCode>> => {
    try {
      await write();
      return ok(null);
    } catch (error) {
      await abort();
      return failed(writeProblem(error));
    }
  };
  return {
    append: (slice) => step(() => writer.write(slice)),
    finish: (sha256) =>
      step(async () => {
        await writer.close();
        // Takes the place of a copy that is there: it has the same bytes, or is damaged.
        await (handle as FileSystemFileHandle & Movable).move(sha256);
      }),
    abort,
  };
}

/**
 * Chromium lets go of a file a moment after its writer was aborted, and says nothing when it has.
 *
 * @returns whether the file is not there any more
 */
async function removeUnlocked(place: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for (let attempt = 0; attempt < REMOVE_ATTEMPTS; attempt++) {
    try {
      await place.removeEntry(name);
      return true;
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError')
        return error instanceof DOMException && error.name === 'NotFoundError';
      await new Promise((resolve) => setTimeout(resolve, REMOVE_PAUSE_MS));
    }
  }
  return false;
}

async function removeLeftovers(place: FileSystemDirectoryHandle): Promise<void> {
  for await (const [name, handle] of place.entries()) {
    if (handle.kind !== 'file' || !name.includes(INCOMING)) continue;
    const { lastModified } = await handle.getFile();
    if (Date.now() - lastModified > LEFT_BEHIND_MS) await place.removeEntry(name);
  }
}

function readProblem(error: unknown): ErrorCode {
  if (!(error instanceof DOMException)) return 'unexpected';
  return error.name === 'NotFoundError' ? 'evidence-missing' : 'file-unreadable';
}

function writeProblem(error: unknown): ErrorCode {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'evidence-disk-full' : 'evidence-not-kept';
}
