import { randomUUID } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ErrorCode } from '../../contract/errors.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { flushFolder } from './flush-folder.ts';
import { systemErrorCode } from './system-error-code.ts';

/** The calls it makes, so that a test can let one of them fail as a disk would. */
export type FileOperations = Pick<typeof fileSystem, 'open' | 'rename' | 'unlink'>;

/**
 * Writes bytes, or a text as UTF-8, so that the path holds either what it held before or all of the new, never a part,
 * even when the power fails: a temporary file beside it, flushed to the disk, then renamed over it.
 *
 * The temporary file is gone afterwards, whatever happened.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  operations: FileOperations = fileSystem,
): Promise<Result<null, ErrorCode>> {
  const temporary = temporaryBeside(path);
  try {
    // 'wx': never write into something that is already there, such as a link that somebody placed.
    const file = await operations.open(temporary, 'wx');
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await operations.rename(temporary, path);
  } catch (error) {
    await removeLeftover(temporary, operations);
    return failed(saveProblem(error));
  }
  await flushFolder(dirname(path), operations);
  return ok(null);
}

/** A path for what is on its way to another one. */
export function temporaryBeside(path: string): string {
  // In the same folder, for a rename cannot cross to another disk; a short name, for the long one may be at the limit.
  return join(dirname(path), `.variorum-${randomUUID()}.tmp`);
}

/** Removes what was on its way; that it could not be is written to the log. */
export async function removeLeftover(
  temporary: string,
  operations: Pick<FileOperations, 'unlink'>,
): Promise<void> {
  try {
    await operations.unlink(temporary);
  } catch (error) {
    // Never made, or the disk is gone: the person hears of the cause, not of this.
    if (systemErrorCode(error) !== 'ENOENT') console.error(`Left behind: ${temporary}`, error);
  }
}

/** The code of what the system said when a file could not be saved. */
export function saveProblem(error: unknown): ErrorCode {
  switch (systemErrorCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    // The folder is gone, or is no folder, or the path is one.
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
    // Windows: another program holds the file open.
    case 'EBUSY':
      return 'save-denied';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'save-disk-full';
    default:
      return 'save-failed';
  }
}
