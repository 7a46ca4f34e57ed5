import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS } from '../../../src/contract/ipc.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

let app: ReturnType<typeof makeBuiltApp>;
beforeEach(() => {
  app = makeBuiltApp();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  stopMain();
  rmSync(app.folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('the start of the main process', () => {
  it('does each step before what depends on it', async () => {
    const { calls } = await startMain(app);
    expect(calls.filter((call) => !call.startsWith('ipcMain'))).toEqual([
      'app.requestSingleInstanceLock',
      'app.enableSandbox',
      'protocol.registerSchemesAsPrivileged',
      'app.whenReady',
      'webRequest.onBeforeRequest',
      'protocol.handle',
      'Menu.setApplicationMenu',
      'new BrowserWindow',
      'window.loadURL',
    ]);
    const asked = calls.filter((call) => call.startsWith('ipcMain'));
    expect(asked).toHaveLength(Object.keys(REQUESTS).length);
    expect(calls.indexOf(asked.at(-1) ?? '')).toBeLessThan(calls.indexOf('new BrowserWindow'));
  });

  it('leaves at once when another process has the reviews open', async () => {
    const { calls } = await startMain(app, (electron) => {
      electron.answers.firstInstance = false;
    });
    expect(calls).toEqual(['app.requestSingleInstanceLock', 'app.quit']);
  });

  it('brings its window to the front when the app is started again', async () => {
    const { app: running, windows } = await startMain(app);
    const [window] = windows;
    if (window !== undefined) window.minimised = true;
    running.emit('second-instance');
    expect(window).toMatchObject({ minimised: false, isShown: true, focusCount: 1 });
  });

  it('says in plain words that parts of the app are missing, and opens no window', async () => {
    const { told, windows } = await startMain(null);
    expect(told.errorBoxes).toHaveLength(1);
    expect(told.errorBoxes[0]?.title).toBe('Variorum is incomplete');
    expect(told.errorBoxes[0]?.content).toContain('npm run build');
    expect(told.exits).toEqual([1]);
    expect(windows).toHaveLength(0);
  });

  it('says so and ends when the page cannot be loaded', async () => {
    const { told } = await startMain(app, (electron) => {
      electron.answers.loadFails = new Error('ERR_FAILED');
    });
    expect(told.errorBoxes[0]?.content).toContain('ERR_FAILED');
    expect(told.errorBoxes[0]?.content).not.toContain('.ts:');
    expect(told.exits).toEqual([1]);
  });
});

describe('the window', () => {
  it('takes a load that another one overtook for no failure', async () => {
    const { told } = await startMain(app, (electron) => {
      electron.answers.loadFails = Object.assign(new Error('ERR_ABORTED (-3)'), { code: 'ERR_ABORTED' });
    });
    expect(told.errorBoxes).toEqual([]);
    expect(told.exits).toEqual([]);
  });

  it('opens the app at its origin, isolated, sandboxed, and only once it has something to show', async () => {
    const { windows } = await startMain(app);
    const [window] = windows;
    expect(window?.loaded).toEqual(['app://variorum/']);
    expect(window?.options).toMatchObject({
      title: 'Variorum',
      minWidth: 960,
      minHeight: 600,
      show: false,
      webPreferences: {
        preload: app.preload,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    expect(window?.isShown).toBe(false);
    window?.emit('ready-to-show');
    expect(window?.isShown).toBe(true);
  });

  it('offers to load the page again after it crashed', async () => {
    const { windows, told } = await startMain(app);
    const contents = windows[0]?.webContents;
    contents?.emit('render-process-gone', {}, { reason: 'oom' });
    await Promise.resolve();
    expect(told.messageBoxes[0]?.buttons).toEqual(['Load again', 'Quit']);
    await vi.waitFor(() => expect(contents?.reloads).toBe(1));
  });

  it('leaves when the person does not want the crashed page again, and asks nothing about an ordinary end', async () => {
    const { windows, told, calls } = await startMain(app, (electron) => {
      electron.answers.messageBox = 1;
    });
    const contents = windows[0]?.webContents;
    contents?.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(told.messageBoxes).toHaveLength(0);
    contents?.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(calls).toContain('app.quit'));
    expect(contents?.reloads).toBe(0);
  });

  it('never runs without its bridge: a preload that fails ends the app with a message', async () => {
    const { windows, told } = await startMain(app);
    windows[0]?.webContents.emit('preload-error', {}, app.preload, new Error('bad bridge'));
    expect(told.errorBoxes[0]?.content).toContain('bad bridge');
    expect(told.exits).toEqual([1]);
  });

  it.each([
    { choice: 0, leaves: false },
    { choice: 1, leaves: true },
  ])('asks before a change that is not saved yet is lost (button $choice)', async ({ choice, leaves }) => {
    const { windows, told } = await startMain(app, (electron) => {
      electron.answers.messageBox = choice;
    });
    const preventDefault = vi.fn();
    windows[0]?.webContents.emit('will-prevent-unload', { preventDefault });
    expect(told.messageBoxes[0]?.message).toBe('A change is not saved yet.');
    expect(preventDefault).toHaveBeenCalledTimes(leaves ? 1 : 0);
  });

  it('leaves the app when it is closed', async () => {
    const { app: running, calls } = await startMain(app);
    running.emit('window-all-closed');
    expect(calls.at(-1)).toBe('app.quit');
  });
});
