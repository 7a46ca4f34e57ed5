import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildReason } from '../../../scripts/lib/build.mjs';
import { hasDisplay, openCommand } from '../../../scripts/lib/desktop.mjs';
import { fetchElectron, findElectron } from '../../../scripts/lib/electron-binary.mjs';
import { reasonAgainstElectron } from '../../../scripts/start.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-start-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function put(path: string, content = '', time = 1_000): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, time, time);
  utimesSync(dirname(file), time, time);
}

describe('whether to build', () => {
  const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
  beforeEach(() => {
    put('src/main/index.ts');
    put('package-lock.json');
    for (const product of products) put(product, '', 2_000);
    utimesSync(join(folder, 'src'), 1_000, 1_000);
  });

  it('is not needed while the build is newer than its sources', () => {
    expect(buildReason(folder)).toBeNull();
  });

  it.each(products)('is needed without %s', (product) => {
    rmSync(join(folder, product));
    expect(buildReason(folder)).toBe('it is not built yet');
  });

  it.each(['src/renderer/new.svelte', 'package-lock.json', 'electron.vite.config.ts'])(
    'is needed after a change of %s',
    (path) => {
      put(path, '', 3_000);
      expect(buildReason(folder)).toContain('changed');
    },
  );

  it('is needed after a source was removed', () => {
    put('src/domain/old.ts');
    rmSync(join(folder, 'src/domain/old.ts'));
    expect(buildReason(folder)).toContain('changed');
  });
});

describe("Electron's binary", () => {
  it('is found by the files that its installer leaves', () => {
    expect(findElectron(folder, {})).toBeNull();
    put('path.txt', 'electron');
    expect(findElectron(folder, {})).toBeNull();
    put('dist/electron');
    expect(findElectron(folder, {})).toBe(join(folder, 'dist', 'electron'));
  });

  it('is found where the person says, and nowhere else then', () => {
    put('path.txt', 'electron');
    put('dist/electron');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'mine') })).toBeNull();
    put('mine/electron');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'mine') })).toBe(
      join(folder, 'mine', 'electron'),
    );
  });

  /** An installed package whose installer does this. */
  function installer(code: string, version = '1.2.3') {
    put('package.json', JSON.stringify({ version }));
    put(
      'install.js',
      `const fs = require('node:fs'); fs.appendFileSync(__dirname + '/attempts', 'x');\n${code}`,
    );
    return { force: false, folder, note: join(folder, 'cache', 'failed.json'), silenceMs: 5_000 };
  }
  const SUCCEEDS = `fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');`;
  const attempts = (): number => readFileSync(join(folder, 'attempts')).length;

  it('is fetched by its own installer', async () => {
    expect(await fetchElectron(installer(SUCCEEDS))).toEqual({ binary: join(folder, 'dist', 'electron') });
  });

  it('is not fetched at every start again after that failed, but when asked to or for another version', async () => {
    const options = installer('process.exit(1)');
    expect(await fetchElectron(options)).toEqual({ reason: 'Electron 1.2.3 could not be fetched' });
    expect(await fetchElectron(options)).toHaveProperty(
      'reason',
      'fetching Electron 1.2.3 failed before (`npm start -- --fetch-electron` tries again)',
    );
    expect(attempts()).toBe(1);
    await fetchElectron({ ...options, force: true });
    expect(attempts()).toBe(2);
    await fetchElectron(installer('process.exit(1)', '1.2.4'));
    expect(attempts()).toBe(3);
  });

  it('is tried again normally once a fetch succeeded', async () => {
    const options = installer('process.exit(1)');
    await fetchElectron(options);
    installer(SUCCEEDS);
    expect(await fetchElectron({ ...options, force: true })).toHaveProperty('binary');
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await fetchElectron(options)).toHaveProperty('binary');
  });

  it('is no failure to remember when the person stops it', async () => {
    const options = installer("process.kill(process.pid, 'SIGINT')");
    expect(await fetchElectron(options)).toEqual({ interrupted: true });
    await fetchElectron(options);
    expect(attempts()).toBe(2);
  });

  it('is given up when the network does not answer', async () => {
    const began = Date.now();
    const options = { ...installer('setInterval(() => undefined, 1000)'), silenceMs: 300 };
    expect(await fetchElectron(options)).toEqual({
      reason: 'Electron 1.2.3 could not be fetched (no answer from the network)',
    });
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});

describe('the host', () => {
  const desktop = { browserWanted: false, platform: 'linux', isRoot: false, display: true } as const;

  it('is the desktop where nothing speaks against it', () => {
    expect(reasonAgainstElectron(desktop)).toBeNull();
    expect(reasonAgainstElectron({ ...desktop, platform: 'darwin', isRoot: true })).toBeNull();
  });

  it.each([
    [{ browserWanted: true }, 'you asked'],
    [{ isRoot: true }, 'sandbox'],
    [{ display: false }, 'no display'],
  ])('is the browser with %j, and says why in one line', (machine, why) => {
    const reason = reasonAgainstElectron({ ...desktop, ...machine });
    expect(reason).toContain(why);
    expect(reason).not.toContain('\n');
  });

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j has a display: %j', (platform, environment, expected) => {
    expect(hasDisplay(platform, environment)).toBe(expected);
  });

  it('opens the browser by the means of each system', () => {
    const url = 'http://127.0.0.1:41730/';
    expect(openCommand(url, 'linux')).toEqual(['xdg-open', url]);
    expect(openCommand(url, 'darwin')).toEqual(['open', url]);
    expect(openCommand(url, 'win32')).toEqual(['cmd.exe', '/c', 'start', '""', url]);
  });
});
