import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS } from '../../src/contract/ipc.ts';
import { createElectronStandIn } from '../support/electron-stand-in.ts';
import { stopMain } from '../support/electron-start.ts';
import { bridgeOf, createPreloadStandIn } from '../support/preload-start.ts';

const out = join(import.meta.dirname, '..', '..', 'out');
const main = join(out, 'main', 'index.js');
const preload = join(out, 'preload', 'index.cjs');
const isBuilt = [main, preload, join(out, 'renderer', 'index.html')].every((path) => existsSync(path));
const because = isBuilt ? '' : ' (SKIPPED: nothing in out/ yet, run npm run build)';

/** Runs the built preload as Electron's sandbox does: as a script that may require `electron` and nothing of the disk. */
function runBuiltPreload() {
  const electron = createPreloadStandIn();
  const code = readFileSync(preload, 'utf8');
  const run: unknown = new Script(`(function (require, exports, module) {${code}\n})`).runInThisContext();
  const require = (name: string): unknown => {
    if (name === 'electron') return electron.module;
    throw new Error(`A sandboxed preload cannot require ${name}`);
  };
  if (typeof run !== 'function') throw new Error('The preload is no script');
  Reflect.apply(run, undefined, [require, {}, {}]);
  return { electron, bridge: bridgeOf(electron) };
}

describe.skipIf(!isBuilt)(`the built bundles${because}`, () => {
  afterEach(() => {
    stopMain();
  });

  it('main starts, and serves the built page under the policy', async () => {
    const electron = createElectronStandIn();
    vi.doMock('electron', () => electron.module);
    await import(/* @vite-ignore */ pathToFileURL(main).href);
    await electron.becomeReady();
    expect(electron.told.errorBoxes).toEqual([]);
    expect(electron.windows[0]?.loaded).toEqual(['app://variorum/']);
    expect(electron.windows[0]?.options.webPreferences).toMatchObject({
      preload,
      sandbox: true,
      contextIsolation: true,
    });

    const response = await electron.handlers.scheme.get('app')?.(new Request('app://variorum/'));
    expect(await response?.text()).toBe(readFileSync(join(out, 'renderer', 'index.html'), 'utf8'));
    expect(response?.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('preload is one file that needs only Electron, and main answers what it asks', async () => {
    const electron = createElectronStandIn();
    vi.doMock('electron', () => electron.module);
    await import(/* @vite-ignore */ `${pathToFileURL(main).href}?again`);
    await electron.becomeReady();
    const page = runBuiltPreload();
    page.electron.state.answer = () => {
      const asked = page.electron.asked.at(-1);
      // As between two processes: what crosses is a copy.
      return electron
        .ask(asked?.channel ?? '', structuredClone(asked?.request))
        .then((answer) => structuredClone(answer));
    };
    electron.answers.openDialog = { canceled: false, filePaths: [join(out, 'renderer', 'index.html')] };
    expect(await page.bridge.openTextFiles(null)).toMatchObject({
      ok: true,
      value: [{ name: 'index.html' }],
    });
    expect(await page.bridge.saveFile({ suggestedName: 'a.html', content: '' })).toEqual({
      ok: true,
      value: { saved: false },
    });
    expect(electron.handlers.ipc.size).toBe(Object.keys(REQUESTS).length);
  });

  it('neither carries a package that Electron would have to find at run time', () => {
    const allowed = new Set(['electron', ...builtinModules]);
    const imported = [...readFileSync(main, 'utf8').matchAll(/^import .* from "(?:node:)?([^"]+)"/gmu)].map(
      ([, name]) => name ?? '',
    );
    expect(imported.filter((name) => !allowed.has(name))).toEqual([]);
  });
});
