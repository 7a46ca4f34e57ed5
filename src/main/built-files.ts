import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The build puts main, preload and renderer side by side (`out/main`, `out/preload`, `out/renderer`). */
const built = join(import.meta.dirname, '..');

export const rendererRoot = join(built, 'renderer');
export const preloadFile = join(built, 'preload', 'index.cjs');

/** Whether there is a page to show: false in a checkout that was never built, and in a damaged installation. */
export function isRendererBuilt(): boolean {
  return existsSync(join(rendererRoot, 'index.html')) && existsSync(preloadFile);
}
