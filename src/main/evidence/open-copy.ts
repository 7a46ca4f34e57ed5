import { shell } from 'electron';
import { createHash } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ErrorCode } from '../../contract/errors.ts';
import type { ValueOf } from '../../contract/ipc.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import type { EvidenceFiles } from './evidence-files.ts';

/**
 * Files that a program shows without running anything in them. All others (programs, scripts, web pages, documents with
 * macros, shortcuts) are shown in their folder: a source can send anything, under any name.
 */
const OPENED = new Set(
  [
    'pdf txt text md csv tsv log rtf doc docx odt xls xlsx ods ppt pptx odp epub eml',
    'png jpg jpeg gif webp bmp tif tiff heic avif',
    'mp3 m4a wav ogg oga opus flac aac mp4 m4v mov webm mkv avi mpg mpeg',
  ].flatMap((extensions) => extensions.split(' ')),
);

/**
 * Lets the system open a copy of a kept file, so that no other program can change the kept one. The copy is checked while it
 * is made; bytes that are not the right ones are not opened.
 *
 * @param folder where copies go; its owner empties it
 */
export async function openCopy(
  files: EvidenceFiles,
  folder: string,
  { sha256, fileName }: { readonly sha256: string; readonly fileName: string },
): Promise<Result<ValueOf<'openEvidence'>, ErrorCode>> {
  // In a folder of its own: two files of the same name may be open at once, and the name stays the one people know.
  await fileSystem.mkdir(folder, { recursive: true });
  const path = join(await fileSystem.mkdtemp(join(folder, 'copy-')), safeFileName(fileName));
  const copied = await copy(files, sha256, path);
  if (!copied.ok) {
    await fileSystem.rm(path, { force: true });
    return copied;
  }
  if (!OPENED.has(extname(path).slice(1).toLowerCase())) {
    shell.showItemInFolder(path);
    return ok({ how: 'in-folder' });
  }
  const problem = await shell.openPath(path);
  if (problem === '') return ok({ how: 'opened' });
  console.error(`Not opened: ${problem}`);
  return failed('evidence-not-opened');
}

async function copy(files: EvidenceFiles, sha256: string, path: string): Promise<Result<null, ErrorCode>> {
  const hash = createHash('sha256');
  try {
    // Read only: what somebody writes into the copy would be lost.
    const target = await fileSystem.open(path, 'wx', 0o400);
    try {
      for (let offset = 0, size = Infinity; offset < size;) {
        const read = await files.read(sha256, offset);
        if (!read.ok) return read;
        // Shorter than its size said: somebody is cutting it, and the hash will tell.
        if (read.value.slice.byteLength === 0) break;
        ({ size } = read.value);
        offset += read.value.slice.byteLength;
        hash.update(read.value.slice);
        await target.writeFile(read.value.slice);
      }
    } finally {
      await target.close();
    }
  } catch (error) {
    console.error('No copy to open:', error);
    return failed('evidence-not-opened');
  }
  return hash.digest('hex') === sha256 ? ok(null) : failed('evidence-damaged');
}
