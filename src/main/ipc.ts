import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import {
  PUSHES,
  readRequest,
  REQUESTS,
  type AnswerOf,
  type PushName,
  type PushOf,
  type RequestName,
  type RequestOf,
} from '../contract/ipc.ts';
import { failed } from '../domain/result.ts';
import { isAppUrl } from './app-origin.ts';

/*
 * The only file that touches ipcMain. Every request passes the same three gates before its handler sees it:
 * who asks, whether the request has the contract's shape, and that nothing is thrown back.
 */

/** One handler for each request of the contract; `window` is the one that asks, for the dialogs to belong to. */
export type Handlers = {
  readonly [Name in RequestName]: (
    request: RequestOf<Name>,
    window: BrowserWindow,
  ) => Promise<AnswerOf<Name>>;
};

export function setUpIpc(handlers: Handlers): void {
  for (const name of Object.keys(REQUESTS).filter(isRequestName)) addEndpoint(name, handlers[name]);
}

/** Tells the page something unasked. */
export function push<Name extends PushName>(window: BrowserWindow, name: Name, payload: PushOf<Name>): void {
  window.webContents.send(PUSHES[name].channel, payload);
}

function addEndpoint<Name extends RequestName>(name: Name, handle: Handlers[Name]): void {
  ipcMain.handle(REQUESTS[name].channel, async (event, raw: unknown): Promise<AnswerOf<Name>> => {
    const window = windowOf(event);
    if (window === null) {
      console.error(`${name} refused: not from the app's own page`);
      return failed({ code: 'request-invalid', fileName: '' });
    }
    const request = readRequest(name, raw);
    if (!request.ok) {
      console.error(`${name} refused: ${request.problem}`);
      return failed({ code: 'request-invalid', fileName: '' });
    }
    try {
      return await handle(request.value, window);
    } catch (error) {
      console.error(`${name} failed:`, error);
      return failed({ code: 'unexpected', fileName: '' });
    }
  });
}

/** The window whose own page (not a frame in it, not a page that came in its place) sent the message, or null. */
function windowOf(event: IpcMainInvokeEvent): BrowserWindow | null {
  // Null when the frame is gone by the time it is asked for.
  const frame = event.senderFrame;
  if (frame?.parent !== null || !isAppUrl(frame.url)) return null;
  return BrowserWindow.fromWebContents(event.sender);
}

function isRequestName(name: string): name is RequestName {
  return name in REQUESTS;
}
