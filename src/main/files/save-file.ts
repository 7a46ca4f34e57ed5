import { app, dialog, type BrowserWindow } from 'electron';
import { basename, extname, join } from 'node:path';
import type { AnswerOf, RequestOf } from '../../contract/ipc.ts';
import { failed, ok } from '../../domain/result.ts';
import { writeAtomically } from './write-atomically.ts';

/** What some file system refuses in a name, or reads as something else. */
const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

const EXTENSION = /\.[a-z0-9]{1,10}$/iu;

/** Room for the name on every file system (255 bytes, of UTF-8 at worst 4 a character), in characters. */
const NAME_LENGTH_LIMIT = 60;

/** Asks where to save, then writes the content there. */
export async function saveFile(
  { suggestedName, content }: RequestOf<'saveFile'>,
  window: BrowserWindow,
): Promise<AnswerOf<'saveFile'>> {
  const name = safeFileName(suggestedName);
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save',
    defaultPath: join(app.getPath('documents'), name),
    filters: [
      ...(extension === '' ? [] : [{ name: `${extension.toUpperCase()} file`, extensions: [extension] }]),
      { name: 'All files', extensions: ['*'] },
    ],
  });
  if (canceled || filePath === '') return ok({ saved: false });
  const written = await writeAtomically(filePath, content);
  return written.ok
    ? ok({ saved: true, where: filePath })
    : failed({ code: written.problem, fileName: basename(filePath) });
}

/** A name that every system accepts and that cannot lead to another folder, made of the one the page suggests. */
function safeFileName(suggested: string): string {
  const flat = suggested.replace(FORBIDDEN_IN_NAMES, '-').trim();
  const extension = EXTENSION.exec(flat)?.[0] ?? '';
  const stem = flat.slice(0, flat.length - extension.length);
  const bare = stem
    .replace(/^[.\s-]+/u, '')
    .slice(0, NAME_LENGTH_LIMIT)
    .replace(/[.\s]+$/u, '');
  return `${bare === '' ? 'Variorum' : bare}${extension}`;
}
