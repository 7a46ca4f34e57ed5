import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS } from '../../src/contract/ipc.ts';
import type { ElectronStandIn } from '../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../support/electron-start.ts';

const REFUSED = { ok: false, problem: { code: 'request-invalid', fileName: '' } };
const GOOD = { suggestedName: 'report.html', content: 'A report.' };
const SAVE = REQUESTS.saveFile.channel;

let app: ReturnType<typeof makeBuiltApp>;
let electron: ElectronStandIn;
beforeEach(async () => {
  app = makeBuiltApp();
  electron = await startMain(app);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  stopMain();
  rmSync(app.folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('who may ask', () => {
  it('answers the page of the app', async () => {
    expect(await electron.ask(SAVE, GOOD)).toEqual({ ok: true, value: { saved: false } });
    expect(electron.told.saveDialogs).toHaveLength(1);
  });

  const page = { url: 'app://variorum/', parent: null };
  it.each([
    ['a page of another origin', { url: 'https://example.org/', parent: null }],
    ['a page of another host of our scheme', { url: 'app://elsewhere/', parent: null }],
    ['a page whose address only begins like ours', { url: 'app://variorum.example.org/', parent: null }],
    ['a frame inside the page', { url: 'app://variorum/', parent: page }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_who, frame) => {
    for (const { channel } of Object.values(REQUESTS)) {
      expect(await electron.ask(channel, GOOD, { frame })).toEqual(REFUSED);
    }
    expect(electron.told.saveDialogs).toHaveLength(0);
    expect(electron.told.openDialogs).toHaveLength(0);
  });

  it('refuses contents that are no window of the app', async () => {
    expect(await electron.ask(SAVE, GOOD, { contents: {} })).toEqual(REFUSED);
  });
});

describe('what may be asked', () => {
  it.each([
    undefined,
    null,
    'report.html',
    {},
    { suggestedName: 'report.html' },
    { ...GOOD, content: 7 },
    { ...GOOD, path: '/etc/passwd' },
    [GOOD],
  ])('refuses to save %j', async (request) => {
    expect(await electron.ask(SAVE, request)).toEqual(REFUSED);
    expect(electron.told.saveDialogs).toHaveLength(0);
  });

  it('refuses to read a path that the page names', async () => {
    expect(await electron.ask(REQUESTS.openTextFiles.channel, { path: '/etc/passwd' })).toEqual(REFUSED);
    expect(electron.told.openDialogs).toHaveLength(0);
  });

  it('has a handler for each channel of the contract and for no other', () => {
    expect([...electron.handlers.ipc.keys()].toSorted()).toEqual(
      Object.values(REQUESTS)
        .map(({ channel }) => channel)
        .toSorted(),
    );
  });

  it('answers a defect of its own with a code and throws nothing', async () => {
    Object.defineProperty(electron.module.dialog, 'showSaveDialog', {
      value: () => Promise.reject(new Error('no portal')),
    });
    expect(await electron.ask(SAVE, GOOD)).toEqual({
      ok: false,
      problem: { code: 'unexpected', fileName: '' },
    });
  });
});

describe('undo while typing', () => {
  it('is done in the field of the page that asks', async () => {
    const { channel } = REQUESTS.editField;
    expect(await electron.ask(channel, { action: 'undo' })).toEqual({ ok: true, value: null });
    expect(await electron.ask(channel, { action: 'redo' })).toEqual({ ok: true, value: null });
    expect(await electron.ask(channel, { action: 'paste' })).toEqual(REFUSED);
    expect(electron.windows[0]?.webContents.edits).toEqual(['undo', 'redo']);
  });
});
