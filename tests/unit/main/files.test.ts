import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS } from '../../../src/contract/ipc.ts';
import { TEXT_FILE_BYTES_LIMIT } from '../../../src/contract/limits.ts';
import { writeAtomically, type FileOperations } from '../../../src/main/files/write-atomically.ts';
import type { ElectronStandIn } from '../../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-files-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** The file system with one call that fails as the system would. */
function failing(call: keyof FileOperations | 'writeFile' | 'sync', code: string): FileOperations {
  const error = Object.assign(new Error(`${code}: as the system says it`), { code });
  if (call === 'open' || call === 'rename' || call === 'unlink') {
    return { ...fileSystem, [call]: () => Promise.reject(error) };
  }
  return {
    ...fileSystem,
    open: async (...args: Parameters<typeof fileSystem.open>) => {
      const handle = await fileSystem.open(...args);
      vi.spyOn(handle, call).mockRejectedValue(error);
      return handle;
    },
  };
}

describe('writing a file', () => {
  it('writes UTF-8 and leaves nothing else behind', async () => {
    const path = join(folder, 'report.html');
    expect(await writeAtomically(path, 'Zoë said: “naïve” 🦉')).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('Zoë said: “naïve” 🦉');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('replaces what was there as a whole', async () => {
    const path = join(folder, 'report.html');
    writeFileSync(path, 'an older and much longer report');
    await writeAtomically(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('flushes the text to the disk before it takes the place of the old one', async () => {
    const order: string[] = [];
    const operations: FileOperations = {
      ...fileSystem,
      open: async (...args: Parameters<typeof fileSystem.open>) => {
        const handle = await fileSystem.open(...args);
        const sync = handle.sync.bind(handle);
        vi.spyOn(handle, 'sync').mockImplementation(() => {
          order.push(args[0] === folder ? 'flush folder' : 'flush file');
          return sync();
        });
        return handle;
      },
      rename: (...args) => {
        order.push('rename');
        return fileSystem.rename(...args);
      },
    };
    await writeAtomically(join(folder, 'a.txt'), 'x', operations);
    expect(order).toEqual(
      process.platform === 'win32' ? ['flush file', 'rename'] : ['flush file', 'rename', 'flush folder'],
    );
  });

  it.each([
    ['EACCES', 'save-denied'],
    ['EPERM', 'save-denied'],
    ['EROFS', 'save-denied'],
    ['ENOENT', 'save-denied'],
    ['EBUSY', 'save-denied'],
    ['ENOSPC', 'save-disk-full'],
    ['EDQUOT', 'save-disk-full'],
    ['EIO', 'save-failed'],
  ])('says %s as %s, whichever call it comes from, and keeps the old file', async (code, expected) => {
    for (const call of ['open', 'writeFile', 'sync', 'rename'] as const) {
      const path = join(folder, 'report.html');
      writeFileSync(path, 'the old report');
      expect(await writeAtomically(path, 'the new one', failing(call, code)), call).toEqual({
        ok: false,
        problem: expected,
      });
      expect(readFileSync(path, 'utf8')).toBe('the old report');
      expect(readdirSync(folder)).toEqual(['report.html']);
    }
  });

  it('says so when the folder is none, is gone, or the path is a folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
    for (const path of [join(folder, 'file', 'a.txt'), join(folder, 'gone', 'a.txt')]) {
      expect(await writeAtomically(path, 'x')).toEqual({ ok: false, problem: 'save-denied' });
    }
    expect((await writeAtomically(join(folder, 'taken'), 'x')).ok).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(['file', 'taken']);
  });

  it('counts as written when only the folder cannot be flushed', async () => {
    const operations: FileOperations = {
      ...fileSystem,
      open: (...args: Parameters<typeof fileSystem.open>) =>
        args[0] === folder
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EINVAL' }))
          : fileSystem.open(...args),
    };
    expect((await writeAtomically(join(folder, 'a.txt'), 'x', operations)).ok).toBe(true);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('x');
  });
});

describe('the dialogs', () => {
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

  const pick = (...filePaths: string[]): Promise<unknown> => {
    electron.answers.openDialog = { canceled: false, filePaths };
    return electron.ask(REQUESTS.openTextFiles.channel, null);
  };
  const save = (suggestedName: string, filePath: string): Promise<unknown> => {
    electron.answers.saveDialog = { canceled: false, filePath };
    return electron.ask(REQUESTS.saveFile.channel, { suggestedName, content: 'A report.' });
  };

  it('give back the names and bytes of several files, in the order chosen', async () => {
    writeFileSync(join(folder, 'b.txt'), 'Second.');
    writeFileSync(join(folder, 'a.txt'), 'First.');
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(await pick(join(folder, 'b.txt'), join(folder, 'a.txt'), join(folder, 'empty.txt'))).toEqual({
      ok: true,
      value: [
        { name: 'b.txt', bytes: new TextEncoder().encode('Second.') },
        { name: 'a.txt', bytes: new TextEncoder().encode('First.') },
        { name: 'empty.txt', bytes: new Uint8Array() },
      ],
    });
  });

  it('send the bytes of a small file alone, not the pool that Node reads into', async () => {
    writeFileSync(join(folder, 'a.txt'), 'First.');
    const answer = await pick(join(folder, 'a.txt'));
    expect(answer).toMatchObject({ value: [{ bytes: { buffer: { byteLength: 6 } } }] });
  });

  it('refuse a file over the limit without opening it, and take one at the limit', async () => {
    for (const [name, size] of [
      ['at.txt', TEXT_FILE_BYTES_LIMIT],
      ['over.txt', TEXT_FILE_BYTES_LIMIT + 1],
    ] as const) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), size);
    }
    const opened: unknown[] = [];
    stopMain();
    vi.doMock('node:fs/promises', () => ({
      ...fileSystem,
      open: (...args: Parameters<typeof fileSystem.open>) => {
        opened.push(args[0]);
        return fileSystem.open(...args);
      },
    }));
    try {
      electron = await startMain(app);
      expect(await pick(join(folder, 'over.txt'), join(folder, 'at.txt'))).toMatchObject({
        value: [
          { name: 'over.txt', problem: 'file-too-large' },
          { name: 'at.txt', bytes: { byteLength: TEXT_FILE_BYTES_LIMIT } },
        ],
      });
    } finally {
      vi.doUnmock('node:fs/promises');
    }
    expect(opened).toEqual([join(folder, 'at.txt')]);
  });

  it('name the files that cannot be read and still give the others', async () => {
    writeFileSync(join(folder, 'a.txt'), 'First.');
    mkdirSync(join(folder, 'folder.txt'));
    expect(
      await pick(join(folder, 'gone.txt'), join(folder, 'folder.txt'), join(folder, 'a.txt')),
    ).toMatchObject({
      ok: true,
      value: [
        { name: 'gone.txt', problem: 'file-missing' },
        { name: 'folder.txt', problem: 'file-unreadable' },
        { name: 'a.txt', bytes: { byteLength: 6 } },
      ],
    });
  });

  it('read no more files than a review can hold, and name the rest', async () => {
    const paths = Array.from({ length: 22 }, (_, index) => join(folder, `${index}.txt`));
    for (const path of paths) writeFileSync(path, 'x');
    const answer = await pick(...paths);
    expect(answer).toMatchObject({ value: { length: 22, 19: { name: '19.txt', bytes: {} } } });
    expect(answer).toMatchObject({ value: { 20: { name: '20.txt', problem: 'variants-full' } } });
  });

  it('say nothing was chosen when the person cancels', async () => {
    expect(await electron.ask(REQUESTS.openTextFiles.channel, null)).toEqual({ ok: true, value: [] });
    expect(await electron.ask(REQUESTS.saveFile.channel, { suggestedName: 'a.html', content: '' })).toEqual({
      ok: true,
      value: { saved: false },
    });
  });

  it('save where the person says, and say where', async () => {
    const path = join(folder, 'here.html');
    expect(await save('report.html', path)).toEqual({ ok: true, value: { saved: true, where: path } });
    expect(readFileSync(path, 'utf8')).toBe('A report.');
  });

  it('name the file that could not be saved', async () => {
    expect(await save('report.html', join(folder, 'gone', 'here.html'))).toEqual({
      ok: false,
      problem: { code: 'save-denied', fileName: 'here.html' },
    });
  });

  it.each([
    ['report.html', 'report.html'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['Harbour: “who pays?”.html', 'Harbour- “who pays-”.html'],
    [`${'x'.repeat(400)}.html`, `${'x'.repeat(60)}.html`],
    ['', 'Variorum'],
    ['.html', 'Variorum.html'],
    ['a\u0000b.html', 'a-b.html'],
  ])('suggest a name that every system takes: %j', async (suggested, expected) => {
    await save(suggested, join(folder, 'x'));
    expect(electron.told.saveDialogs[0]?.defaultPath).toBe(join('/home/someone/documents', expected));
  });
});
