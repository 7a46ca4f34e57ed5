import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS, type RequestName, type RequestOf } from '../../../src/contract/ipc.ts';
import { EVIDENCE_BYTES_LIMIT, EVIDENCE_SLICE_BYTES } from '../../../src/domain/evidence/limits.ts';
import { EvidenceFiles, type EvidenceOperations } from '../../../src/main/evidence/evidence-files.ts';
import type { ElectronStandIn } from '../../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

const LETTER = new TextEncoder().encode('Dear Ms Varga, the pier was closed on Tuesday.');
const OTHER = new TextEncoder().encode('Minutes of the harbour board, third sitting.');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'variorum-evidence-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function placeOf(bytes: Uint8Array): string {
  return join(root, hashOf(bytes).slice(0, 2), hashOf(bytes));
}

/** All files below the folder, whatever they are for. */
function everyFile(): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The file system with one call that fails as the system would; of `write`, the second. */
function failing(call: 'open' | 'rename' | 'mkdir' | 'write' | 'sync', code: string): EvidenceOperations {
  const error = Object.assign(new Error(`${code}: as the system says it`), { code });
  if (call !== 'write' && call !== 'sync') {
    return { ...fileSystem, [call]: () => Promise.reject(error) };
  }
  return {
    ...fileSystem,
    open: async (...args: Parameters<typeof fileSystem.open>) => {
      const handle = await fileSystem.open(...args);
      if (call === 'sync') vi.spyOn(handle, 'sync').mockRejectedValue(error);
      else {
        const write = handle.write.bind(handle) as (...given: unknown[]) => Promise<{ bytesWritten: number }>;
        let calls = 0;
        vi.spyOn(handle, 'write').mockImplementation((async (...given: unknown[]) => {
          calls += 1;
          if (calls > 1) throw error;
          return write(...given);
        }) as never);
      }
      return handle;
    },
  };
}

async function keep(files: EvidenceFiles, bytes: Uint8Array, cut = 10): Promise<unknown> {
  const begun = await files.begin(bytes.length);
  if (!begun.ok) return begun;
  const { handle } = begun.value;
  for (let at = 0; at < bytes.length; at += cut) {
    const taken = await files.append(handle, bytes.subarray(at, at + cut));
    if (!taken.ok) return taken;
  }
  return files.finish(handle, hashOf(bytes));
}

describe('removing a file', () => {
  it('leaves nothing of it, and the others alone', async () => {
    const files = new EvidenceFiles(root);
    await keep(files, LETTER);
    await keep(files, OTHER);
    expect(await files.remove(hashOf(LETTER))).toEqual({ ok: true, value: null });
    expect(everyFile()).toEqual([placeOf(OTHER)]);
    expect(await files.has(hashOf(LETTER))).toBe(false);
    expect(await files.remove(hashOf(LETTER))).toEqual({ ok: true, value: null });
  });

  it('says so when the system refuses', async () => {
    await keep(new EvidenceFiles(root), LETTER);
    const busy = () => Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
    const files = new EvidenceFiles(root, { ...fileSystem, rm: busy });
    expect(await files.remove(hashOf(LETTER))).toEqual({ ok: false, problem: 'review-evidence-left' });
    expect(everyFile()).toEqual([placeOf(LETTER)]);
  });
});

describe('keeping a file', () => {
  it('names it by its hash, in slices of any length, and leaves nothing else', async () => {
    expect(await keep(new EvidenceFiles(root), LETTER, 7)).toEqual({ ok: true, value: null });
    expect(readFileSync(placeOf(LETTER))).toEqual(Buffer.from(LETTER));
    expect(everyFile()).toEqual([placeOf(LETTER)]);
  });

  it('keeps the same bytes once', async () => {
    const files = new EvidenceFiles(root);
    await keep(files, LETTER);
    await keep(files, LETTER);
    await keep(files, OTHER);
    expect(everyFile().toSorted()).toEqual([placeOf(LETTER), placeOf(OTHER)].toSorted());
  });

  it('puts whole bytes in the place of damaged ones', async () => {
    const files = new EvidenceFiles(root);
    await keep(files, LETTER);
    truncateSync(placeOf(LETTER), 5);
    await keep(files, LETTER);
    expect(readFileSync(placeOf(LETTER))).toEqual(Buffer.from(LETTER));
  });

  it('puts slices where they belong, also when they come at once', async () => {
    const files = new EvidenceFiles(root);
    const begun = await files.begin(LETTER.length);
    if (!begun.ok) throw new Error('not begun');
    const { handle } = begun.value;
    const slices = Array.from({ length: LETTER.length }, (_, at) => LETTER.subarray(at, at + 1));
    await Promise.all(slices.map((slice) => files.append(handle, slice)));
    expect(await files.finish(handle, hashOf(LETTER))).toEqual({ ok: true, value: null });
    expect(readFileSync(placeOf(LETTER))).toEqual(Buffer.from(LETTER));
  });

  it('goes on where the system took only a part of a slice', async () => {
    const operations: EvidenceOperations = {
      ...fileSystem,
      open: async (...args: Parameters<typeof fileSystem.open>) => {
        const handle = await fileSystem.open(...args);
        const write = handle.write.bind(handle);
        vi.spyOn(handle, 'write').mockImplementation(((
          bytes: Uint8Array,
          from: number,
          length: number,
          at: number,
        ) => write(bytes, from, Math.min(3, length), at)) as never);
        return handle;
      },
    };
    await keep(new EvidenceFiles(root, operations), LETTER);
    expect(readFileSync(placeOf(LETTER))).toEqual(Buffer.from(LETTER));
  });

  it('flushes the bytes before they get their name, and the folder after', async () => {
    const order: string[] = [];
    const operations: EvidenceOperations = {
      ...fileSystem,
      open: async (...args: Parameters<typeof fileSystem.open>) => {
        const handle = await fileSystem.open(...args);
        const sync = handle.sync.bind(handle);
        const what = statSync(String(args[0])).isDirectory() ? basename(String(args[0])) : 'file';
        vi.spyOn(handle, 'sync').mockImplementation(() => {
          order.push(`flush ${what}`);
          return sync();
        });
        return handle;
      },
      rename: (...args) => {
        order.push('rename');
        return fileSystem.rename(...args);
      },
    };
    await keep(new EvidenceFiles(root, operations), LETTER);
    expect(order.slice(0, 2)).toEqual(['flush file', 'rename']);
    if (process.platform !== 'win32') {
      expect(order.slice(2)).toEqual([`flush ${hashOf(LETTER).slice(0, 2)}`, `flush ${basename(root)}`]);
    }
  });

  it.each([
    ['mkdir', 'EACCES', 'evidence-not-kept'],
    ['open', 'ENOSPC', 'evidence-disk-full'],
    ['write', 'ENOSPC', 'evidence-disk-full'],
    ['write', 'EDQUOT', 'evidence-disk-full'],
    ['write', 'EIO', 'evidence-not-kept'],
    ['sync', 'EIO', 'evidence-not-kept'],
    ['sync', 'ENOSPC', 'evidence-disk-full'],
    ['rename', 'EPERM', 'evidence-not-kept'],
  ] as const)('leaves nothing when %s fails with %s', async (call, code, problem) => {
    expect(await keep(new EvidenceFiles(root, failing(call, code)), LETTER)).toEqual({ ok: false, problem });
    expect(everyFile()).toEqual([]);
  });

  it('keeps what is there when the same file cannot be written again', async () => {
    await keep(new EvidenceFiles(root), LETTER);
    await keep(new EvidenceFiles(root, failing('sync', 'EIO')), LETTER);
    expect(everyFile()).toEqual([placeOf(LETTER)]);
  });

  it('refuses bytes that are not those that the page hashed, that are too few, or too many', async () => {
    const files = new EvidenceFiles(root);
    const refused = { ok: false, problem: 'evidence-not-kept' };
    const start = async (bytes: number): Promise<string> => {
      const begun = await files.begin(bytes);
      return begun.ok ? begun.value.handle : '';
    };
    const other = await start(LETTER.length);
    await files.append(other, LETTER);
    expect(await files.finish(other, hashOf(OTHER))).toEqual(refused);

    const few = await start(LETTER.length + 1);
    await files.append(few, LETTER);
    expect(await files.finish(few, hashOf(LETTER))).toEqual(refused);

    expect(await files.append(await start(3), LETTER)).toEqual(refused);
    expect(await files.append('00000000-0000-4000-8000-000000000000', LETTER)).toEqual(refused);
    expect(everyFile()).toEqual([]);
  });

  it('drops a file that was aborted, or left by a page that began another, or by a crash', async () => {
    const files = new EvidenceFiles(root);
    mkdirSync(join(root, 'incoming'));
    writeFileSync(join(root, 'incoming', 'of-the-last-run'), 'half of it');
    const first = await files.begin(LETTER.length);
    if (!first.ok) throw new Error('not begun');
    expect(everyFile()).toHaveLength(1);
    await files.append(first.value.handle, LETTER.subarray(0, 5));
    const second = await files.begin(OTHER.length);
    if (!second.ok) throw new Error('not begun');
    expect(everyFile()).toHaveLength(1);
    // Late words of the page about the one that is dropped do nothing to the other.
    await files.abort(first.value.handle);
    expect(everyFile()).toHaveLength(1);
    await files.abort(second.value.handle);
    expect(everyFile()).toEqual([]);
  });
});

describe('reading a file', () => {
  it('gives it in slices, with its size', async () => {
    const files = new EvidenceFiles(root);
    const long = new Uint8Array(EVIDENCE_SLICE_BYTES + 3).fill(7);
    await keep(files, long, EVIDENCE_SLICE_BYTES);
    const read = await files.read(hashOf(long), EVIDENCE_SLICE_BYTES);
    expect(read).toMatchObject({ ok: true, value: { size: long.length } });
    expect(read.ok && [...read.value.slice]).toEqual([7, 7, 7]);
    const first = await files.read(hashOf(long), 0);
    expect(first.ok && first.value.slice.byteLength).toBe(EVIDENCE_SLICE_BYTES);
    const past = await files.read(hashOf(long), long.length + 9);
    expect(past.ok && past.value.slice.byteLength).toBe(0);
  });

  it('says that a file is not there, or cannot be read', async () => {
    const files = new EvidenceFiles(root);
    expect(await files.read(hashOf(LETTER), 0)).toEqual({ ok: false, problem: 'evidence-missing' });
    expect(await files.has(hashOf(LETTER))).toBe(false);
    mkdirSync(placeOf(LETTER), { recursive: true });
    expect(await files.read(hashOf(LETTER), 0)).toEqual({ ok: false, problem: 'file-unreadable' });
    expect(await files.has(hashOf(LETTER))).toBe(false);
    await keep(files, OTHER);
    expect(await files.has(hashOf(OTHER))).toBe(true);
  });
});

describe('the evidence of the desktop app', () => {
  let app: ReturnType<typeof makeBuiltApp>;
  let electron: ElectronStandIn;
  const evidence = (): string => join(root, 'userData', 'evidence');
  const ask = <Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<unknown> =>
    electron.ask(REQUESTS[name].channel, request);

  beforeEach(async () => {
    app = makeBuiltApp();
    mkdirSync(join(evidence(), 'opened', 'copy-of-the-last-run'), { recursive: true });
    electron = await startMain(app, ({ answers }) => {
      answers.paths = root;
    });
  });
  afterEach(() => {
    stopMain();
    rmSync(app.folder, { recursive: true });
  });

  async function put(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
    const begun = (await ask('beginEvidence', { bytes: bytes.length })) as { value: { handle: string } };
    const { handle } = begun.value;
    await ask('appendEvidence', { handle, slice: bytes });
    return ask('finishEvidence', { handle, sha256: hashOf(bytes) });
  }

  it('is kept in the app’s own folder', async () => {
    expect(await put(LETTER)).toEqual({ ok: true, value: null });
    expect(await ask('hasEvidence', { sha256: hashOf(LETTER) })).toEqual({ ok: true, value: true });
    expect(existsSync(join(evidence(), hashOf(LETTER).slice(0, 2), hashOf(LETTER)))).toBe(true);
    expect(await ask('readEvidence', { sha256: hashOf(LETTER), offset: 5 })).toMatchObject({
      ok: true,
      value: { slice: LETTER.subarray(5), size: LETTER.length },
    });
  });

  it.each<[RequestName, unknown]>([
    ['beginEvidence', { bytes: EVIDENCE_BYTES_LIMIT + 1 }],
    ['beginEvidence', { bytes: -1 }],
    ['beginEvidence', { bytes: 1.5 }],
    ['beginEvidence', { bytes: 1, path: '/etc/passwd' }],
    ['appendEvidence', { handle: '../../passwd', slice: LETTER }],
    [
      'appendEvidence',
      { handle: '00000000-0000-4000-8000-000000000000', slice: new Uint8Array(EVIDENCE_SLICE_BYTES + 1) },
    ],
    ['finishEvidence', { handle: '00000000-0000-4000-8000-000000000000', sha256: 'ABC' }],
    ['readEvidence', { sha256: '../../../../etc/passwd', offset: 0 }],
    ['hasEvidence', { sha256: `${hashOf(LETTER)}\n` }],
    ['openEvidence', { sha256: '/etc/passwd', fileName: 'a.txt' }],
    ['openEvidence', { sha256: hashOf(LETTER), fileName: 'x'.repeat(1001) }],
  ])('refuses %s with %j', async (name, request) => {
    expect(await electron.ask(REQUESTS[name].channel, request)).toEqual({
      ok: false,
      problem: { code: 'request-invalid', fileName: '' },
    });
  });

  it('is opened as a copy under its own name, which other programs cannot write to', async () => {
    await put(LETTER);
    for (let time = 0; time < 2; time++) {
      expect(await ask('openEvidence', { sha256: hashOf(LETTER), fileName: 'letter to V.txt' })).toEqual({
        ok: true,
        value: { how: 'opened' },
      });
    }
    const [first = '', second = ''] = electron.told.openedPaths;
    expect(first).not.toBe(second);
    expect(basename(first)).toBe('letter to V.txt');
    expect(readFileSync(first)).toEqual(Buffer.from(LETTER));
    expect(statSync(first).mode & 0o222).toBe(0);
    expect(first.startsWith(join(evidence(), 'opened'))).toBe(true);
  });

  it.each([
    'a.exe',
    'a.PDF.js',
    'a.html',
    'a.svg',
    'a.docm',
    'a.desktop',
    'a',
    'a.app',
    'letter\u202Efdp.exe',
  ])('is only shown in its folder where opening could run something: %s', async (fileName) => {
    await put(LETTER);
    expect(await ask('openEvidence', { sha256: hashOf(LETTER), fileName })).toEqual({
      ok: true,
      value: { how: 'in-folder' },
    });
    expect(electron.told.openedPaths).toEqual([]);
    expect(electron.told.pathsInFolder).toHaveLength(1);
  });

  it.each([
    ['../../../a.txt', 'a.txt'],
    ['CON.txt', 'CON-.txt'],
    ['a/b\\c.txt', 'a-b-c.txt'],
    ['.txt', 'Variorum.txt'],
  ])('gets a name that leads nowhere else: %s', async (fileName, expected) => {
    await put(LETTER);
    await ask('openEvidence', { sha256: hashOf(LETTER), fileName });
    expect(electron.told.openedPaths.map((path) => basename(path))).toEqual([expected]);
    expect(electron.told.openedPaths[0]?.startsWith(join(evidence(), 'opened', 'copy-'))).toBe(true);
  });

  it('is not opened when it is gone, damaged, or no program takes it', async () => {
    const open = (): Promise<unknown> =>
      ask('openEvidence', { sha256: hashOf(LETTER), fileName: 'letter.txt' });
    const problem = (code: string): unknown => ({ ok: false, problem: { code, fileName: '' } });
    expect(await open()).toEqual(problem('evidence-missing'));
    await put(LETTER);
    writeFileSync(join(evidence(), hashOf(LETTER).slice(0, 2), hashOf(LETTER)), 'half of i');
    expect(await open()).toEqual(problem('evidence-damaged'));
    expect(electron.told.openedPaths).toEqual([]);
    await put(LETTER);
    electron.answers.openPath = 'No application found';
    expect(await open()).toEqual(problem('evidence-not-opened'));
  });

  it('leaves no copies behind, neither of this run nor of one that crashed', async () => {
    expect(existsSync(join(evidence(), 'opened'))).toBe(false);
    await put(LETTER);
    await ask('openEvidence', { sha256: hashOf(LETTER), fileName: 'letter.txt' });
    electron.app.emit('will-quit');
    expect(existsSync(join(evidence(), 'opened'))).toBe(false);
    expect(await ask('hasEvidence', { sha256: hashOf(LETTER) })).toEqual({ ok: true, value: true });
  });
});
