import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import { APP_URL } from './app-origin.ts';
import { isRendererBuilt, preloadFile } from './built-files.ts';
import { tellAndQuit } from './error-reports.ts';
import { systemErrorCode } from './files/system-error-code.ts';

/** The page's ground in both themes (`--bg` in theme/tokens.css), so that opening the window does not flash. */
const GROUND = { light: '#f7f6f3', dark: '#16181c' } as const;

let mainWindow: BrowserWindow | null = null;

/** Opens the app's one window; closing it leaves the app, on macOS too, for there is nothing to do without it. */
export function setUpWindow(): void {
  if (!isRendererBuilt()) {
    dialog.showErrorBox(
      'Variorum is incomplete',
      'Parts of the app are missing from its folder. Install it again; in a source checkout, run “npm run build” first.',
    );
    app.exit(1);
    return;
  }
  app.on('window-all-closed', () => {
    app.quit();
  });
  mainWindow = createWindow();
}

/** Brings the window to the front. */
export function showWindow(): void {
  if (mainWindow === null || mainWindow.isDestroyed()) return;
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.show();
  mainWindow.focus();
}

function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Variorum',
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    // Shown when the page has something to show.
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  offerReloadAfterCrash(window);
  askBeforeLosingChanges(window);
  // Without its preload the page would take itself for the browser host and show that one's empty library.
  window.webContents.on('preload-error', (_event, _path, error) => {
    tellAndQuit(error);
  });
  window.loadURL(APP_URL).catch((error: unknown) => {
    // Loading again before the first load was done ends that one, and is no failure.
    if (systemErrorCode(error) !== 'ERR_ABORTED') tellAndQuit(error);
  });
  return window;
}

/** The page can end on its own (out of memory, a defect of the engine). The reviews are saved; it only has to be loaded again. */
function offerReloadAfterCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`The page ended: ${reason}`);
    dialog
      .showMessageBox(window, {
        type: 'error',
        title: 'Variorum',
        message: 'The page stopped working.',
        detail: 'What you saved is kept. Load the page again to go on where you were.',
        buttons: ['Load again', 'Quit'],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        if (response === 0) window.webContents.reload();
        else app.quit();
      })
      .catch(tellAndQuit);
  });
}

/** A page that is still saving asks to stay; Electron would then not close and not say why. */
function askBeforeLosingChanges(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Variorum',
      message: 'A change is not saved yet.',
      detail: 'Wait a moment until it says “Saved”, or leave now and lose that change.',
      buttons: ['Stay', 'Leave'],
      defaultId: 0,
      cancelId: 0,
    });
    // Here "prevent" means: do not keep the page.
    if (choice === 1) event.preventDefault();
  });
}
