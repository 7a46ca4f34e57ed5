import type { ErrorCode } from '../../contract/errors.ts';

/** Why a bundle or report that somebody gave cannot be read at all: empty, a folder, gone. Null where it can. */
export async function fileProblem(file: File): Promise<ErrorCode | null> {
  try {
    const { byteLength } = await file.slice(0, 1).arrayBuffer();
    return byteLength === 0 ? 'bundle-empty' : null;
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError';
    return isGone ? 'file-missing' : 'file-unreadable';
  }
}
