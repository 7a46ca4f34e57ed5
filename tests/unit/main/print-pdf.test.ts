import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS } from '../../../src/contract/ipc.ts';
import type { ElectronStandIn } from '../../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

const HTML = '<!doctype html><html lang="en"><title>Zoë’s report</title><body><h1>Report</h1></body></html>';

let folder: string;
let app: ReturnType<typeof makeBuiltApp>;
let electron: ElectronStandIn;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-pdf-'));
  path = join(folder, 'report.pdf');
  app = makeBuiltApp();
  electron = await startMain(app);
  electron.answers.saveDialog = { canceled: false, filePath: path };
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  stopMain();
  rmSync(folder, { recursive: true });
  rmSync(app.folder, { recursive: true });
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const savePdf = (): Promise<unknown> =>
  electron.ask(REQUESTS.savePdf.channel, { suggestedName: 'report.pdf', html: HTML });

/** Starts printing and waits until the hidden window is at it. */
async function startPrinting(): Promise<{
  readonly answer: Promise<unknown>;
  readonly finish: (pdf: Uint8Array) => void;
}> {
  let finish: (pdf: Uint8Array) => void = () => undefined;
  electron.answers.printToPdf = () => new Promise((resolve) => (finish = resolve));
  const answer = savePdf();
  await vi.waitFor(() => expect(hidden().webContents.printed).toHaveLength(1));
  return { answer, finish: (pdf) => finish(pdf) };
}

function hidden(): ElectronStandIn['windows'][number] {
  const window = electron.windows[1];
  if (window === undefined) throw new Error('There is no window that prints');
  return window;
}

function printSession() {
  const session = electron.partitions.get('variorum-print');
  if (session === undefined) throw new Error('There is no session to print in');
  return session;
}

function isCancelled(url: string): boolean {
  let cancelled = true;
  printSession().handlers.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
  return cancelled;
}

describe('a report as a PDF', () => {
  it('is printed with tags and bookmarks on the pages that its style sheet describes, and written', async () => {
    expect(await savePdf()).toEqual({ ok: true, value: { saved: true, where: path } });
    expect(readFileSync(path, 'utf8')).toBe('%PDF');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
    expect(hidden().webContents.printed).toEqual([
      {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      },
    ]);
    expect(hidden().isDestroyed()).toBe(true);
  });

  it('is shown in a hidden window that has neither scripts nor Node nor a bridge', async () => {
    await savePdf();
    const { options } = hidden();
    expect(options).toMatchObject({
      show: false,
      webPreferences: {
        session: printSession(),
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        devTools: false,
      },
    });
    expect(options.webPreferences['preload']).toBeUndefined();
  });

  it('is served only while it is printed, from an origin that is not the app, and nothing else is', async () => {
    const { answer, finish } = await startPrinting();
    const [url = ''] = hidden().loaded;
    expect(new URL(url).host).toBe('print');
    const serve = printSession().handlers.scheme.get('app');
    const response = await serve?.(new Request(url));
    expect(await response?.text()).toBe(HTML);
    expect(response?.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    expect((await serve?.(new Request('app://print/another')))?.status).toBe(404);
    expect(isCancelled(url)).toBe(false);
    for (const other of ['https://example.org/', 'app://variorum/', 'file:///etc/passwd', 'data:text/html,x'])
      expect(isCancelled(other), other).toBe(true);
    expect(printSession().handlers.permissionCheck?.(null, 'clipboard-read', url)).toBe(false);
    finish(new Uint8Array([1]));
    await answer;
    expect(isCancelled(url)).toBe(true);
    expect((await serve?.(new Request(url)))?.status).toBe(404);
  });

  it('cannot use the bridge, whatever it is', async () => {
    const { answer, finish } = await startPrinting();
    const frame = { url: hidden().loaded[0] ?? '', parent: null };
    const refused = { ok: false, problem: { code: 'request-invalid', fileName: '' } };
    expect(
      await electron.ask(REQUESTS.cancelPdf.channel, null, { frame, contents: hidden().webContents }),
    ).toEqual(refused);
    finish(new Uint8Array([1]));
    await answer;
  });

  it('is not written when the person cancels, in the dialog or later', async () => {
    electron.answers.saveDialog = { canceled: true, filePath: '' };
    expect(await savePdf()).toEqual({ ok: true, value: { saved: false } });
    expect(electron.windows).toHaveLength(1);
    electron.answers.saveDialog = { canceled: false, filePath: path };
    const { answer } = await startPrinting();
    expect(await electron.ask(REQUESTS.cancelPdf.channel, null)).toEqual({ ok: true, value: null });
    expect(await answer).toEqual({ ok: true, value: { saved: false } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with the window that asked for it, which would otherwise keep the app from quitting', async () => {
    const { answer } = await startPrinting();
    electron.windows[0]?.emit('closed');
    expect(hidden().isDestroyed()).toBe(true);
    expect(await answer).toEqual({ ok: true, value: { saved: false } });
  });

  it('says so when its page ends, when it cannot be shown and when it takes too long', async () => {
    const failed = { ok: false, problem: { code: 'report-failed', fileName: 'report.pdf' } };
    const crashed = await startPrinting();
    hidden().webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(await crashed.answer).toEqual(failed);
    expect(hidden().isDestroyed()).toBe(true);

    electron.answers.loadFails = new Error('no');
    expect(await savePdf()).toEqual(failed);
    electron.answers.loadFails = null;

    vi.useFakeTimers();
    electron.answers.printToPdf = () => new Promise(() => undefined);
    const slow = savePdf();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(await slow).toEqual(failed);
    expect(electron.windows.slice(1).every((window) => window.isDestroyed())).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can be printed a second time', async () => {
    await savePdf();
    expect(await savePdf()).toEqual({ ok: true, value: { saved: true, where: path } });
  });
});

describe('showing a file in its folder', () => {
  const reveal = (shown: string): Promise<unknown> =>
    electron.ask(REQUESTS.revealInFolder.channel, { path: shown });

  it('is done for what was saved since the app started, and for nothing else', async () => {
    const refused = { ok: false, problem: { code: 'request-invalid', fileName: '' } };
    expect(await reveal(path)).toEqual(refused);
    await savePdf();
    expect(await reveal(path)).toEqual({ ok: true, value: null });
    const other = join(folder, 'report.html');
    electron.answers.saveDialog = { canceled: false, filePath: other };
    await electron.ask(REQUESTS.saveFile.channel, { suggestedName: 'report.html', content: HTML });
    expect(await reveal(other)).toEqual({ ok: true, value: null });
    expect(electron.told.pathsInFolder).toEqual([path, other]);
    expect(await reveal('/etc/passwd')).toEqual(refused);
    expect(electron.told.pathsInFolder).toHaveLength(2);
  });
});
