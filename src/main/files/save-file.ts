import { app, dialog, type BrowserWindow } from 'electron';
import { basename, extname, join } from 'node:path';
import type { AnswerOf, RequestOf } from '../../contract/ipc.ts';
import { failed, ok } from '../../domain/result.ts';
import { safeFileName } from './safe-file-name.ts';
import { writeAtomically } from './write-atomically.ts';

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
