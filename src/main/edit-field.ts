import type { BrowserWindow } from 'electron';
import { ok } from '../domain/result.ts';
import type { AnswerOf, RequestOf } from '../contract/ipc.ts';

/** Undoes or redoes typing in the page's focused field: the menu's Undo is the review's, and the page sends it back here. */
export function editField(
  { action }: RequestOf<'editField'>,
  window: BrowserWindow,
): Promise<AnswerOf<'editField'>> {
  if (action === 'undo') window.webContents.undo();
  else window.webContents.redo();
  return Promise.resolve(ok(null));
}
