import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ElectronStandIn } from '../support/electron-stand-in.ts';
import { makeBuiltApp, PAGE, startMain, stopMain } from '../support/electron-start.ts';
import { HOSTILE_PATHS } from '../support/hostile-paths.ts';

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

/** Fetches as the page does. The URL is handed over as it stands: `Request` would repair what is to be refused. */
async function fetchApp(url: string, method = 'GET'): Promise<Response> {
  const handler = electron.handlers.scheme.get('app');
  if (handler === undefined) throw new Error('the app scheme has no handler');
  const request = new Request('app://variorum/', { method });
  Object.defineProperty(request, 'url', { value: url });
  return handler(request);
}

describe('the app scheme', () => {
  it('is an origin with storage, workers and fetch, and cannot go round the policy', () => {
    expect(electron.told.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it.each([
    ['app://variorum/', 'text/html; charset=utf-8'],
    ['app://variorum', 'text/html; charset=utf-8'],
    ['app://variorum/index.html?x=1', 'text/html; charset=utf-8'],
    ['app://variorum/assets/index-abc.js', 'text/javascript; charset=utf-8'],
    ['app://variorum/assets/face.woff2', 'font/woff2'],
  ])('serves %s', async (url, type) => {
    const response = await fetchApp(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('serves the page itself', async () => {
    expect(await (await fetchApp('app://variorum/')).text()).toBe(PAGE);
    expect(await (await fetchApp('app://variorum/', 'HEAD')).text()).toBe('');
  });

  it('sends the whole policy with every answer, refusals too', async () => {
    for (const url of ['app://variorum/', 'app://variorum/missing.js', 'app://elsewhere/']) {
      const policy = (await fetchApp(url)).headers.get('Content-Security-Policy') ?? '';
      expect(policy.split('; ').toSorted()).toEqual(
        [
          "default-src 'none'",
          "script-src 'self'",
          "worker-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'none'",
          "style-src 'self' 'unsafe-inline'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].toSorted(),
      );
    }
  });

  it.each(HOSTILE_PATHS)('refuses %s', async (path) => {
    const response = await fetchApp(`app://variorum${path}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('');
  });

  it.each([
    'app://elsewhere/index.html',
    'app://variorum:80/',
    'app://user@variorum/',
    'app:/index.html',
    'app:',
  ])('refuses another host: %s', async (url) => {
    expect((await fetchApp(url)).status).toBe(403);
  });

  it('has no file for a name that the build did not make, nor for a folder', async () => {
    expect((await fetchApp('app://variorum/secret.txt')).status).toBe(404);
    expect((await fetchApp('app://variorum/assets')).status).toBe(404);
  });

  it('only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await fetchApp('app://variorum/', method)).status).toBe(405);
    }
  });
});
