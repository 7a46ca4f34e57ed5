import { dialog, type BrowserWindow } from 'electron';
import { basename } from 'node:path';
import type { AnswerOf, RequestOf, ValueOf } from '../../contract/ipc.ts';
import { FILES_PER_CHOICE_LIMIT } from '../../contract/limits.ts';
import { ok } from '../../domain/result.ts';
import { readTextFile } from './read-text-file.ts';

/** Lets the person choose text files and reads them; what cannot be read comes back by name with its problem. */
export async function openTextFiles(
  _request: RequestOf<'openTextFiles'>,
  window: BrowserWindow,
): Promise<AnswerOf<'openTextFiles'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Add variants from files',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Text', extensions: ['txt', 'md', 'text'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const files: ValueOf<'openTextFiles'> = [];
  // One after the other: twenty files of 20 MB at once would be held twice over.
  for (const [index, path] of (canceled ? [] : filePaths).entries()) {
    files.push(
      index < FILES_PER_CHOICE_LIMIT
        ? await readTextFile(path)
        : { name: basename(path), problem: 'variants-full' },
    );
  }
  return ok(files);
}
