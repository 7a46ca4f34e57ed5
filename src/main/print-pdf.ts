import { BrowserWindow, session, type Session } from 'electron';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { AnswerOf, RequestOf } from '../contract/ipc.ts';
import { finishedPdf } from '../domain/report/pdf-facts.ts';
import { readFacts } from '../domain/report/report-facts.ts';
import { failed, ok } from '../domain/result.ts';
import { APP_SCHEME } from './app-origin.ts';
import { askWhere, writeSaved } from './files/save-file.ts';

/**
 * Where a report is while it is printed: an origin of its own in a session of its own that is never stored, so that
 * nothing in it could reach the app's page, its bridge or its reviews, even if a text got past the escaping.
 */
const PRINT_ORIGIN = `${APP_SCHEME}://print`;
const PRINT_PARTITION = 'variorum-print';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** In milliseconds. A report of two thousand claims takes some seconds; what takes this long has hung. */
const TIME_LIMIT_MS = 180_000;

/** The reports being printed, by their URL. */
const pages = new Map<string, string>();
const printing = new Set<BrowserWindow>();
let printSession: Session | null = null;

/** Asks where to save, prints the report there as a PDF with bookmarks and tags. */
export async function savePdf(
  { suggestedName, html }: RequestOf<'savePdf'>,
  window: BrowserWindow,
): Promise<AnswerOf<'savePdf'>> {
  const path = await askWhere(suggestedName, window);
  if (path === null) return ok({ saved: false });
  try {
    const pdf = await print(html, window);
    if (pdf === null) return ok({ saved: false });
    const facts = readFacts(html);
    return await writeSaved(path, facts.ok ? finishedPdf(pdf, facts.value) : pdf);
  } catch (error) {
    console.error('The report was not printed:', error);
    return failed({ code: 'report-failed', fileName: basename(path) });
  }
}

/** Stops whatever is being printed. */
export function cancelPdf(): Promise<AnswerOf<'cancelPdf'>> {
  for (const window of printing) window.destroy();
  return Promise.resolve(ok(null));
}

/**
 * Prints a report. Page size, page numbers and the running header are in its own style sheet.
 *
 * @param owner the window that asks: when it goes, nobody waits for the file
 * @returns null when it was cancelled
 */
async function print(html: string, owner: BrowserWindow): Promise<Uint8Array | null> {
  const url = `${PRINT_ORIGIN}/${randomUUID()}`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: setUpPrintSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  pages.set(url, html);
  printing.add(window);
  const end = (): void => {
    if (!window.isDestroyed()) window.destroy();
  };
  owner.once('closed', end);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      printed(window, url),
      // A window that is gone answers nothing any more.
      new Promise<null>((resolve) => {
        window.once('closed', () => {
          resolve(null);
        });
      }),
      new Promise<never>((_resolve, reject) => {
        window.webContents.once('render-process-gone', (_event, { reason }) => {
          reject(new Error(`The page ended: ${reason}`));
        });
        timer = setTimeout(() => {
          reject(new Error('It took too long'));
        }, TIME_LIMIT_MS);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    owner.off('closed', end);
    printing.delete(window);
    pages.delete(url);
    end();
  }
}

async function printed(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** The session in which reports are printed; it serves them, and nothing else may be asked for or done there. */
function setUpPrintSession(): Session {
  if (printSession !== null) return printSession;
  const made = session.fromPartition(PRINT_PARTITION);
  made.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  made.setPermissionCheckHandler(() => false);
  made.setDevicePermissionHandler(() => false);
  made.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !pages.has(url) });
  });
  made.protocol.handle(APP_SCHEME, ({ url }) => {
    const html = pages.get(url);
    return html === undefined
      ? new Response(null, { status: 404, headers: HEADERS })
      : new Response(html, { headers: HEADERS });
  });
  printSession = made;
  return made;
}
