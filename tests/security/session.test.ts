import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ElectronStandIn } from '../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../support/electron-start.ts';

let app: ReturnType<typeof makeBuiltApp>;
let electron: ElectronStandIn;
beforeEach(async () => {
  app = makeBuiltApp();
  electron = await startMain(app);
});
afterEach(() => {
  stopMain();
  rmSync(app.folder, { recursive: true });
});

function requestPermission(permission: string, requestingUrl: string): boolean | undefined {
  let granted: boolean | undefined;
  electron.handlers.permissionRequest?.(null, permission, (answer) => (granted = answer), { requestingUrl });
  return granted;
}

function isCancelled(url: string): boolean | undefined {
  let cancelled: boolean | undefined;
  electron.handlers.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
  return cancelled;
}

/** Whether a navigation event was stopped. */
function isStopped(event: string, details: Readonly<Record<string, unknown>> = {}): boolean {
  let stopped = false;
  electron.windows[0]?.webContents.emit(event, { ...details, preventDefault: () => (stopped = true) });
  return stopped;
}

describe('permissions', () => {
  it.each(['clipboard-sanitized-write', 'persistent-storage'])('grants %s to the app alone', (permission) => {
    expect(requestPermission(permission, 'app://variorum/')).toBe(true);
    expect(electron.handlers.permissionCheck?.(null, permission, 'app://variorum')).toBe(true);
    expect(requestPermission(permission, 'https://example.org/')).toBe(false);
    expect(electron.handlers.permissionCheck?.(null, permission, 'https://example.org')).toBe(false);
    expect(electron.handlers.permissionCheck?.(null, permission, '')).toBe(false);
  });

  it.each([
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'hid',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'serial',
    'usb',
    'unknown',
  ])('denies %s', (permission) => {
    expect(requestPermission(permission, 'app://variorum/')).toBe(false);
    expect(electron.handlers.permissionCheck?.(null, permission, 'app://variorum')).toBe(false);
  });

  it('denies every device', () => {
    expect(electron.handlers.device?.()).toBe(false);
  });
});

describe('requests', () => {
  it.each([
    'app://variorum/',
    'app://variorum/assets/a.js',
    'blob:app://variorum/1-2-3',
    'data:image/png;base64,AA',
  ])('lets %s through', (url) => {
    expect(isCancelled(url)).toBe(false);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:41730/',
    'ws://example.org/',
    'wss://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'app://elsewhere/',
    'app://variorum.example.org/',
    'app://variorum@example.org/',
    'blob:https://example.org/1-2-3',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'not a url',
  ])('cancels %s', (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it('lets the developer tools load while developing', async () => {
    electron = await startMain(app, (standIn) => {
      standIn.answers.isPackaged = false;
    });
    expect(isCancelled('devtools://devtools/bundled/inspector.html')).toBe(false);
    expect(isCancelled('https://example.org/')).toBe(true);
  });
});

describe('navigation', () => {
  it.each([
    'https://example.org/',
    'file:///home/someone/story.txt',
    'app://elsewhere/',
    'app://variorum/other.html',
    'nonsense',
  ])('does not leave the page for %s', (url) => {
    expect(isStopped('will-navigate', { url })).toBe(true);
    expect(isStopped('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  it('lets the page load itself again', () => {
    expect(isStopped('will-navigate', { url: 'app://variorum/#/review/1' })).toBe(false);
    expect(isStopped('will-navigate', { url: 'app://variorum/index.html' })).toBe(false);
    expect(isStopped('will-frame-navigate', { url: 'app://variorum/', isMainFrame: true })).toBe(false);
  });

  it('shows no page inside the page, follows no redirect, opens no window and no webview', () => {
    expect(isStopped('will-frame-navigate', { url: 'app://variorum/', isMainFrame: false })).toBe(true);
    expect(isStopped('will-redirect', { url: 'app://variorum/' })).toBe(true);
    expect(isStopped('will-attach-webview')).toBe(true);
    expect(electron.windows[0]?.webContents.windowOpenHandler?.({ url: 'app://variorum/' })).toEqual({
      action: 'deny',
    });
  });
});
