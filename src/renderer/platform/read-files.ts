import { FILES_PER_CHOICE_LIMIT, TEXT_FILE_BYTES_LIMIT } from '../../contract/limits.ts';
import type { PickedFile } from './platform.ts';

/**
 * Reads the files that were dropped on the window or chosen in the browser's picker, in the order given.
 *
 * A file over the limit is refused by its size, before a byte of it is read. What cannot be read (a folder, a file that was
 * deleted meanwhile) comes back with a problem, so that the other files still get in.
 */
export async function readDroppedFiles(list: FileList | readonly File[]): Promise<readonly PickedFile[]> {
  const picked: PickedFile[] = [];
  // One after the other: twenty files of 20 MB read at once would hold 400 MB twice over.
  for (const [index, file] of Array.from(list).entries()) {
    picked.push(
      index < FILES_PER_CHOICE_LIMIT ? await readFile(file) : { name: file.name, problem: 'variants-full' },
    );
  }
  return picked;
}

async function readFile(file: File): Promise<PickedFile> {
  if (file.size > TEXT_FILE_BYTES_LIMIT) return { name: file.name, problem: 'file-too-large' };
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name: file.name, problem: 'file-unreadable' };
  }
}

/** Whether a file is a bundle by its name: such a file is a whole review, never the text of a variant. */
export function isBundleName({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().endsWith('.variorum');
}
