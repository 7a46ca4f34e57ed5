import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createElectronStandIn, type ElectronStandIn } from './electron-stand-in.ts';

/** The test runner's own listeners for what nobody handled; main adds its own to them. */
const own: ReadonlySet<unknown> = new Set([
  ...process.listeners('uncaughtException'),
  ...process.listeners('unhandledRejection'),
]);

export const PAGE = '<!doctype html><title>A page made for a test</title>';

/**
 * A folder as the build leaves it, with a small page and script, and beside it a file that nobody may get at.
 * The caller removes it.
 */
export function makeBuiltApp(): {
  readonly folder: string;
  readonly renderer: string;
  readonly preload: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-app-'));
  const renderer = join(folder, 'renderer');
  const preload = join(folder, 'preload', 'index.cjs');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'preload'));
  writeFileSync(join(renderer, 'index.html'), PAGE);
  writeFileSync(join(renderer, 'assets', 'index-abc.js'), 'export {};');
  writeFileSync(join(renderer, 'assets', 'face.woff2'), 'not really a font');
  writeFileSync(preload, '');
  writeFileSync(join(folder, 'secret.txt'), 'what nobody may read');
  return { folder, renderer, preload };
}

/**
 * Starts the app's main process, from its sources, on a stand-in for Electron.
 *
 * @param app the built app it is to find, or null for none
 * @param prepare what the stand-in is to answer, before the start
 */
export async function startMain(
  app: ReturnType<typeof makeBuiltApp> | null,
  prepare: (electron: ElectronStandIn) => void = () => undefined,
): Promise<ElectronStandIn> {
  const electron = createElectronStandIn();
  prepare(electron);
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  vi.doMock('../../src/main/built-files.ts', () => ({
    rendererRoot: app?.renderer ?? '',
    preloadFile: app?.preload ?? '',
    isRendererBuilt: () => app !== null,
  }));
  await import('../../src/main/index.ts');
  await electron.becomeReady();
  return electron;
}

/** Takes off what the main process put on this one, so that a test's own failures stay its own. */
export function stopMain(): void {
  for (const listener of process.listeners('uncaughtException')) {
    if (!own.has(listener)) process.off('uncaughtException', listener);
  }
  for (const listener of process.listeners('unhandledRejection')) {
    if (!own.has(listener)) process.off('unhandledRejection', listener);
  }
  vi.doUnmock('electron');
  vi.resetModules();
}
