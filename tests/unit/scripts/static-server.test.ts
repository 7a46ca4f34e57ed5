import { readFileSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveOnUsualPort, parsePort } from '../../../scripts/serve.mjs';
import { startStaticServer } from '../../../scripts/static-server.mjs';
import { SECURITY_HEADERS } from '../../../src/main/security-headers.ts';
import { makeBuiltApp, PAGE } from '../../support/electron-start.ts';
import { HOSTILE_PATHS } from '../../support/hostile-paths.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let app: ReturnType<typeof makeBuiltApp>;
let server: Awaited<ReturnType<typeof startStaticServer>>;
beforeEach(async () => {
  app = makeBuiltApp();
  server = await startStaticServer({ root: app.renderer, port: 0 });
});
afterEach(async () => {
  await server.close();
  rmSync(app.folder, { recursive: true });
});

/** Asks with the path as it stands: `fetch` would repair what is to be refused. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path, method, headers },
      (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

describe('the static server', () => {
  it('serves the page and its files with their types', async () => {
    expect(server.url).toBe(`http://127.0.0.1:${String(server.port)}/`);
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, body: PAGE });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    const script = await ask('/assets/index-abc.js?v=1');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
  });

  it('answers HEAD without the body', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': String(PAGE.length) },
    });
  });

  it('sends the same protecting headers as the desktop, with refusals too', async () => {
    for (const answer of [
      await ask('/'),
      await ask('/missing.js'),
      await ask('/', { headers: { Host: 'example.org' } }),
    ]) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(answer.headers[name.toLowerCase()], name).toBe(value);
      }
    }
    expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(HOSTILE_PATHS)('refuses %s', async (path) => {
    const answer = await ask(path.replaceAll(' ', '%20'));
    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain(readFileSync(join(app.folder, 'secret.txt'), 'utf8'));
  });

  it('refuses an address in place of a path', async () => {
    expect((await ask('http://example.org/')).status).toBe(400);
  });

  it.each(['example.org', 'example.org:80', '127.0.0.1', '127.0.0.1:1', 'localhost', '[::1]:80'])(
    'refuses the foreign host %j',
    async (host) => {
      expect((await ask('/', { headers: { Host: host } })).status).toBe(421);
    },
  );

  it('leads localhost to the address that the reviews belong to', async () => {
    const answer = await ask('/index.html', { headers: { Host: `localhost:${String(server.port)}` } });
    expect(answer).toMatchObject({ status: 307, headers: { location: `${server.url}index.html` } });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('answers 404 for what the build did not make, and for a folder', async () => {
    expect((await ask('/secret.txt')).status).toBe(404);
    expect((await ask('/assets')).status).toBe(404);
  });

  it('listens on this machine alone and lets go of its port', async () => {
    const { port } = server;
    await server.close();
    server = await startStaticServer({ root: app.renderer, port });
    expect(server.port).toBe(port);
  });
});

describe('the usual port', () => {
  it('is taken where it is free, without a word', async () => {
    const { port } = server;
    await server.close();
    const started = await serveOnUsualPort(app.renderer, port);
    server = started.server;
    expect(started).toMatchObject({ warning: null, server: { port } });
  });

  it('is replaced by a free one where it is taken, and then what that means is said', async () => {
    const started = await serveOnUsualPort(app.renderer, server.port);
    await started.server.close();
    expect(started.server.port).not.toBe(server.port);
    expect(started.warning).toContain(String(server.port));
    expect(started.warning).toContain('reviews');
  });

  it.each([
    [undefined, null],
    ['8080', 8080],
    ['65535', 65535],
    ['0', undefined],
    ['65536', undefined],
    ['80a', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('can be replaced by --port %j', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });
});
