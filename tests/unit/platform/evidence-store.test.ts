import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VariorumBridge } from '../../../src/contract/bridge.ts';
import { REQUESTS, type RequestName } from '../../../src/contract/ipc.ts';
import { EVIDENCE_BYTES_LIMIT, EVIDENCE_SLICE_BYTES } from '../../../src/domain/evidence/limits.ts';
import { createDesktopPlatform } from '../../../src/renderer/platform/desktop.ts';
import type { EvidenceStore } from '../../../src/renderer/platform/evidence-store.ts';
import type { ElectronStandIn } from '../../support/electron-stand-in.ts';
import { hashInNode } from '../../support/hash-in-node.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

/*
 * The desktop's store from end to end: the renderer's half, the contract, and main's half on a real folder. The browser's
 * half runs in tests/component/platform.
 */

let root: string;
let app: ReturnType<typeof makeBuiltApp>;
let electron: ElectronStandIn;
let store: EvidenceStore;
let asked: RequestName[];
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  root = mkdtempSync(join(tmpdir(), 'variorum-store-'));
  app = makeBuiltApp();
  electron = await startMain(app, ({ answers }) => {
    answers.paths = root;
  });
  asked = [];
  const names = Object.keys(REQUESTS) as RequestName[];
  const requests = names.map((name) => [
    name,
    (request: unknown) => {
      asked.push(name);
      return electron.ask(REQUESTS[name].channel, structuredClone(request));
    },
  ]);
  const bridge = Object.fromEntries(requests) as Omit<VariorumBridge, 'on'>;
  store = createDesktopPlatform(
    { ...bridge, on: { menuCommand: () => () => undefined } },
    hashInNode,
  ).evidence;
});
afterEach(() => {
  stopMain();
  rmSync(root, { recursive: true });
  rmSync(app.folder, { recursive: true });
  vi.restoreAllMocks();
});

const folder = (): string => join(root, 'userData', 'evidence');

function keptFiles(): string[] {
  return readdirSync(folder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** Bytes that compress to nothing and repeat nowhere, over the edge of two slices. */
const FILM = new Uint8Array(randomBytes(2 * EVIDENCE_SLICE_BYTES + 17));
const film = (): File => new File([FILM], 'quay.mov');
const FILM_HASH = createHash('sha256').update(FILM).digest('hex');

it('keeps a file and gives the same bytes back', async () => {
  const shares: number[] = [];
  const kept = await store.put(film(), { onprogress: (share) => shares.push(share) });
  expect(kept).toEqual({
    ok: true,
    value: {
      sha256: FILM_HASH,
      bytes: FILM.length,
      mediaType: 'application/octet-stream',
      fileName: 'quay.mov',
    },
  });
  expect(shares).toHaveLength(3);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  const read = await store.read(FILM_HASH, 'quay.mov');
  if (!read.ok) throw new Error(read.problem.code);
  expect(Buffer.from(await read.value.arrayBuffer()).equals(FILM)).toBe(true);
  expect(await store.has(FILM_HASH)).toBe(true);
});

it('says what a file is by its bytes, not by its name', async () => {
  const pdf = await store.put(new File(['%PDF-1.7\n…'], 'minutes.exe'));
  expect(pdf).toMatchObject({ value: { mediaType: 'application/pdf' } });
});

it('puts many files one after the other, and the same bytes once', async () => {
  const files = ['One.', 'Two.', 'One.'].map((text, index) => new File([text], `${index}.txt`));
  const kept = await Promise.all(files.map((file) => store.put(file)));
  expect(kept.every(({ ok }) => ok)).toBe(true);
  expect(asked.join(' ')).toBe(
    Array.from({ length: 3 }, () => 'beginEvidence appendEvidence finishEvidence').join(' '),
  );
  expect(keptFiles()).toHaveLength(2);
});

describe('refuses, in the file’s name and with nothing left behind,', () => {
  async function problemOf(file: File, signal?: AbortSignal): Promise<unknown> {
    const kept = await store.put(file, signal === undefined ? {} : { signal });
    expect(keptFiles()).toEqual([]);
    return kept.ok ? null : kept.problem;
  }

  beforeEach(async () => {
    // So that the folder is there to be looked at.
    await store.put(new File(['x'], 'x'));
    rmSync(folder(), { recursive: true });
    const { mkdirSync } = await import('node:fs');
    mkdirSync(folder());
    asked = [];
  });

  it('a file of more than a gigabyte, before it is read', async () => {
    const huge = new File([], 'day.mxf');
    Object.defineProperty(huge, 'size', { value: EVIDENCE_BYTES_LIMIT + 1 });
    const slice = vi.spyOn(huge, 'slice');
    expect(await problemOf(huge)).toEqual({ code: 'evidence-too-large', fileName: 'day.mxf' });
    expect(slice).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it('an empty file', async () => {
    expect(await problemOf(new File([], 'no.txt'))).toEqual({ code: 'evidence-empty', fileName: 'no.txt' });
  });

  it('what the person stopped, before or on its way', async () => {
    const stopped = { code: 'evidence-cancelled', fileName: 'quay.mov' };
    expect(await problemOf(film(), AbortSignal.abort())).toEqual(stopped);
    const stop = new AbortController();
    const kept = await store.put(film(), {
      signal: stop.signal,
      onprogress: () => {
        stop.abort();
      },
    });
    expect(kept).toEqual({ ok: false, problem: stopped });
    expect(asked).toEqual(['beginEvidence', 'appendEvidence', 'abortEvidence']);
    expect(keptFiles()).toEqual([]);
  });

  it.each([
    ['vanished', 'NotFoundError', 'file-missing'],
    ['changed', 'NotReadableError', 'file-unreadable'],
  ])('a file that %s while it was read', async (_what, name, code) => {
    const file = film();
    const slice = file.slice.bind(file);
    vi.spyOn(file, 'slice').mockImplementation((from, to) => {
      const part = slice(from, to);
      if (from !== 0) part.arrayBuffer = () => Promise.reject(new DOMException('gone', name));
      return part;
    });
    expect(await problemOf(file)).toEqual({ code, fileName: 'quay.mov' });
  });

  it('a real file that was cut after it was chosen', async () => {
    const path = join(root, 'quay.mov');
    writeFileSync(path, FILM);
    const blob = await openAsBlob(path);
    const file = Object.assign(blob, { name: 'quay.mov' }) as unknown as File;
    truncateSync(path, 9);
    expect(await problemOf(file)).toEqual({ code: 'file-unreadable', fileName: 'quay.mov' });
  });
});

it('puts the next file after one that failed', async () => {
  const empty = store.put(new File([], 'no.txt'));
  const good = store.put(new File(['One.'], 'a.txt'));
  expect((await empty).ok).toBe(false);
  expect((await good).ok).toBe(true);
});

describe('does not show', () => {
  beforeEach(async () => {
    await store.put(film());
  });
  const place = (): string => join(folder(), FILM_HASH.slice(0, 2), FILM_HASH);
  const problem = async (): Promise<unknown> => {
    const read = await store.read(FILM_HASH, 'quay.mov');
    return read.ok ? null : read.problem;
  };

  it('a file that is gone', async () => {
    rmSync(place());
    expect(await problem()).toEqual({ code: 'evidence-missing', fileName: 'quay.mov' });
    expect(await store.has(FILM_HASH)).toBe(false);
  });

  it('a file of which only a part is there', async () => {
    truncateSync(place(), EVIDENCE_SLICE_BYTES + 1);
    expect(await problem()).toEqual({ code: 'evidence-damaged', fileName: 'quay.mov' });
    truncateSync(place(), 0);
    expect(await problem()).toEqual({ code: 'evidence-damaged', fileName: 'quay.mov' });
  });

  it('a file with other bytes, until the right ones are added again', async () => {
    writeFileSync(place(), new Uint8Array(FILM.length));
    expect(await problem()).toEqual({ code: 'evidence-damaged', fileName: 'quay.mov' });
    await store.put(film());
    expect(await problem()).toBeNull();
  });

  it('a file when the person no longer waits for it', async () => {
    const read = await store.read(FILM_HASH, 'quay.mov', { signal: AbortSignal.abort() });
    expect(read).toEqual({ ok: false, problem: { code: 'evidence-cancelled', fileName: 'quay.mov' } });
  });
});

it('removes a file for good, and no other', async () => {
  await store.put(new File(['One.'], 'a.txt'));
  await store.put(film());
  expect(await store.remove(FILM_HASH)).toEqual({ ok: true, value: null });
  expect(await store.has(FILM_HASH)).toBe(false);
  expect(keptFiles()).toEqual([createHash('sha256').update('One.').digest('hex')]);
  expect(await store.remove('../../secret')).toMatchObject({ ok: false });
  expect(keptFiles()).toHaveLength(1);
});

it('hands a copy to the system and names the file that it could not hand over', async () => {
  await store.put(new File(['One.'], 'a.txt'));
  const hash = createHash('sha256').update('One.').digest('hex');
  expect(await store.openExternally(hash, 'a.txt')).toEqual({ ok: true, value: { how: 'opened' } });
  expect(electron.told.openedPaths).toHaveLength(1);
  expect(await store.openExternally(FILM_HASH, 'quay.mov')).toEqual({
    ok: false,
    problem: { code: 'evidence-missing', fileName: 'quay.mov' },
  });
});
