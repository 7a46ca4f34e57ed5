import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VariorumBridge } from '../../../src/contract/bridge.ts';
import { REQUESTS, type RequestName } from '../../../src/contract/ipc.ts';
import { EVIDENCE_SLICE_BYTES } from '../../../src/domain/evidence/limits.ts';
import { createDesktopPlatform } from '../../../src/renderer/platform/desktop.ts';
import { hashInNode } from '../../support/hash-in-node.ts';
import type { TransferOptions } from '../../../src/renderer/platform/evidence-store.ts';
import type { ElectronStandIn } from '../../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

/* A large file saved on the desktop, from end to end: the renderer's half, the contract, and main's half on a real folder. */

let folder: string;
let app: ReturnType<typeof makeBuiltApp>;
let electron: ElectronStandIn;
let asked: RequestName[];
let path: string;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'variorum-save-'));
  path = join(folder, 'harbour.variorum');
  app = makeBuiltApp();
  await start();
});
afterEach(() => {
  stopMain();
  rmSync(folder, { recursive: true });
  rmSync(app.folder, { recursive: true });
  vi.restoreAllMocks();
});

async function start(): Promise<void> {
  electron = await startMain(app);
  electron.answers.saveDialog = { canceled: false, filePath: path };
  asked = [];
}

/** Bytes that repeat nowhere, over the edge of two slices. */
const BYTES = new Uint8Array(randomBytes(2 * EVIDENCE_SLICE_BYTES + 17));

async function save(options: TransferOptions = {}, content = new Blob([BYTES])): Promise<unknown> {
  const names = Object.keys(REQUESTS) as RequestName[];
  const requests = names.map((name) => [
    name,
    (request: unknown) => {
      asked.push(name);
      return electron.ask(REQUESTS[name].channel, structuredClone(request));
    },
  ]);
  const bridge = Object.fromEntries(requests) as Omit<VariorumBridge, 'on'>;
  const platform = createDesktopPlatform(
    { ...bridge, on: { menuCommand: () => () => undefined } },
    hashInNode,
  );
  return await platform.saveFile(
    { suggestedName: 'variorum-harbour.variorum', mediaType: 'application/zip', content },
    options,
  );
}

/** Lets one call of the file system fail as a disk would, from the next start of main on. */
async function failing(call: 'open' | 'rename' | 'write' | 'sync', code: string): Promise<void> {
  const error = Object.assign(new Error(`${code}: as the system says it`), { code });
  stopMain();
  vi.doMock('node:fs/promises', () => ({
    ...fileSystem,
    ...(call === 'rename' ? { rename: () => Promise.reject(error) } : {}),
    open: async (...args: Parameters<typeof fileSystem.open>) => {
      if (call === 'open') throw error;
      const handle = await fileSystem.open(...args);
      if (call !== 'rename') vi.spyOn(handle, call).mockRejectedValue(error);
      return handle;
    },
  }));
  await start();
}

describe('a file in pieces', () => {
  it('is written where the person says, byte for byte, and says how far it is', async () => {
    const shares: number[] = [];
    expect(await save({ onprogress: (share) => shares.push(share) })).toEqual({
      ok: true,
      value: { saved: true, where: path },
    });
    expect(readFileSync(path).equals(Buffer.from(BYTES))).toBe(true);
    expect(readdirSync(folder)).toEqual(['harbour.variorum']);
    expect(asked.join(' ')).toBe('beginSave appendSave appendSave appendSave finishSave');
    expect(shares).toHaveLength(3);
    expect(shares.at(-1)).toBe(1);
    expect(electron.told.saveDialogs[0]?.defaultPath).toContain('variorum-harbour.variorum');
    expect(await electron.ask(REQUESTS.revealInFolder.channel, { path })).toEqual({ ok: true, value: null });
  });

  it('takes the place of an older one only when it is whole', async () => {
    writeFileSync(path, 'the older bundle');
    let during = '';
    await save({ onprogress: () => (during = readFileSync(path, 'utf8')) });
    expect(during).toBe('the older bundle');
    expect(readFileSync(path).length).toBe(BYTES.length);
  });

  it('may be empty, and may be one that the person does not want saved', async () => {
    expect(await save({}, new Blob([]))).toMatchObject({ value: { saved: true } });
    expect(readFileSync(path).length).toBe(0);
    electron.answers.saveDialog = { canceled: true, filePath: '' };
    asked = [];
    expect(await save()).toEqual({ ok: true, value: { saved: false } });
    expect(asked).toEqual(['beginSave']);
  });

  it('leaves the place as it was when it is stopped on its way', async () => {
    writeFileSync(path, 'the older bundle');
    const stop = new AbortController();
    const saved = await save({
      signal: stop.signal,
      onprogress: () => {
        stop.abort();
      },
    });
    expect(saved).toEqual({ ok: true, value: { saved: false } });
    expect(asked).toEqual(['beginSave', 'appendSave', 'abortSave']);
    expect(readFileSync(path, 'utf8')).toBe('the older bundle');
    expect(readdirSync(folder)).toEqual(['harbour.variorum']);
  });

  it('leaves nothing when its bytes are gone before they are written', async () => {
    const content = new Blob([BYTES]);
    vi.spyOn(content, 'slice').mockReturnValue(
      Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
    );
    expect(await save({}, content)).toEqual({
      ok: false,
      problem: { code: 'save-failed', fileName: 'variorum-harbour.variorum' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['open', 'EACCES', 'save-denied'],
    ['write', 'ENOSPC', 'save-disk-full'],
    ['sync', 'EIO', 'save-failed'],
    ['rename', 'EBUSY', 'save-denied'],
  ] as const)(
    'says why it could not be written when %s gives %s, and leaves nothing',
    async (call, code, said) => {
      await failing(call, code);
      try {
        writeFileSync(path, 'the older bundle');
        expect(await save()).toEqual({ ok: false, problem: { code: said, fileName: 'harbour.variorum' } });
        expect(readFileSync(path, 'utf8')).toBe('the older bundle');
        expect(readdirSync(folder)).toEqual(['harbour.variorum']);
      } finally {
        vi.doUnmock('node:fs/promises');
      }
    },
  );

  it('says so when the folder is gone', async () => {
    path = join(folder, 'gone', 'harbour.variorum');
    electron.answers.saveDialog = { canceled: false, filePath: path };
    expect(await save()).toEqual({
      ok: false,
      problem: { code: 'save-denied', fileName: 'harbour.variorum' },
    });
  });
});

describe('what main does not take', () => {
  const ask = (name: RequestName, request: unknown): Promise<unknown> =>
    electron.ask(REQUESTS[name].channel, request);
  async function begin(bytes: number): Promise<string> {
    const begun = await ask('beginSave', { suggestedName: 'a.variorum', bytes });
    return (begun as { value: { handle: string } }).value.handle;
  }
  const REFUSED = { ok: false, problem: { code: 'save-failed' } };

  it('is more than was announced, and less', async () => {
    const handle = await begin(4);
    expect(await ask('appendSave', { handle, slice: new Uint8Array(5) })).toMatchObject(REFUSED);
    const other = await begin(4);
    await ask('appendSave', { handle: other, slice: new Uint8Array(3) });
    expect(await ask('finishSave', { handle: other })).toMatchObject(REFUSED);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is anything for a file that was not begun, or was left for another', async () => {
    const handle = await begin(4);
    mkdirSync(join(folder, 'second'));
    electron.answers.saveDialog = { canceled: false, filePath: join(folder, 'second', 'b.variorum') };
    const other = await begin(4);
    expect(readdirSync(folder)).toEqual(['second']);
    expect(await ask('appendSave', { handle, slice: new Uint8Array(1) })).toMatchObject(REFUSED);
    expect(await ask('finishSave', { handle })).toMatchObject(REFUSED);
    expect(await ask('abortSave', { handle })).toEqual({ ok: true, value: null });
    expect(await ask('appendSave', { handle: other, slice: new Uint8Array(4) })).toEqual({
      ok: true,
      value: null,
    });
    expect(await ask('finishSave', { handle: other })).toMatchObject({ ok: true });
  });

  it('leaves nothing of two that were begun at once but the later one', async () => {
    await Promise.all([begin(4), begin(4)]);
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1));
  });

  it('is a slice that is too long, or a file past the end of the format', async () => {
    const handle = await begin(4_000_000);
    const slice = new Uint8Array(EVIDENCE_SLICE_BYTES + 1);
    const invalid = { ok: false, problem: { code: 'request-invalid', fileName: '' } };
    expect(await ask('appendSave', { handle, slice })).toEqual(invalid);
    expect(await ask('beginSave', { suggestedName: 'a', bytes: 2 ** 32 })).toEqual(invalid);
  });

  it('stays, once its window or the program is gone', async () => {
    await begin(4);
    expect(readdirSync(folder)).toHaveLength(1);
    electron.windows[0]?.emit('closed');
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
    await begin(4);
    electron.app.emit('will-quit');
    expect(readdirSync(folder)).toEqual([]);
  });
});
