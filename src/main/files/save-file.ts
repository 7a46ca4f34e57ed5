import { app, dialog, shell, type BrowserWindow } from 'electron';
import { basename, extname, join } from 'node:path';
import type { AnswerOf, RequestOf } from '../../contract/ipc.ts';
import { failed, ok } from '../../domain/result.ts';
import { safeFileName } from './safe-file-name.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where files were saved since the app started: the only paths that the page may ask to be shown. */
const saved = new Set<string>();

/** Asks where to save, then writes the content there. */
export async function saveFile(
  { suggestedName, content }: RequestOf<'saveFile'>,
  window: BrowserWindow,
): Promise<AnswerOf<'saveFile'>> {
  const path = await askWhere(suggestedName, window);
  return path === null ? ok({ saved: false }) : await writeSaved(path, content);
}

/** Asks where to save; null when the person cancels. */
export async function askWhere(suggestedName: string, window: BrowserWindow): Promise<string | null> {
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
  return canceled || filePath === '' ? null : filePath;
}

/** Writes the content where the person said. */
export async function writeSaved(path: string, content: string | Uint8Array): Promise<AnswerOf<'saveFile'>> {
  const written = await writeAtomically(path, content);
  if (!written.ok) return failed({ code: written.problem, fileName: basename(path) });
  return savedAt(path);
}

/** The answer for a file that is saved; it may be shown in its folder from now on. */
export function savedAt(path: string): AnswerOf<'saveFile'> {
  saved.add(path);
  return ok({ saved: true, where: path });
}

/** Shows a saved file in its folder, in the system's own window. */
export function revealInFolder({ path }: RequestOf<'revealInFolder'>): Promise<AnswerOf<'revealInFolder'>> {
  if (!saved.has(path)) {
    console.error('revealInFolder refused: not saved by this app since it started');
    return Promise.resolve(failed({ code: 'request-invalid', fileName: '' }));
  }
  shell.showItemInFolder(path);
  return Promise.resolve(ok(null));
}
