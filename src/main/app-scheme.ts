import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import contentTypes from '../contract/content-types.json' with { type: 'json' };
import { APP_SCHEME, isAppUrl } from './app-origin.ts';
import { rendererRoot } from './built-files.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { staticPath } from './static-path.mjs';

/** Makes the app's scheme an origin like https: with storage, workers, fetch and compiled code kept between starts. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer, and nothing else, at the app's origin. */
export function setUpAppScheme(): void {
  protocol.handle(APP_SCHEME, (request) => serveAppFile(request, rendererRoot));
}

/**
 * Answers one request for a file of the app.
 *
 * @param root the folder of the built renderer; no path leads out of it.
 */
async function serveAppFile(request: Pick<Request, 'url' | 'method'>, root: string): Promise<Response> {
  if (!isAppUrl(request.url)) return refusal(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  // The path as it was sent, not as `URL` resolves it: a path with dots in it is refused, not repaired.
  const path = request.url.slice(`${APP_SCHEME}://`.length).replace(/[?#].*$/su, '');
  const slash = path.indexOf('/');
  const names = staticPath(slash === -1 ? '/' : path.slice(slash));
  if (names === null) return refusal(400);
  try {
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(join(root, ...names)));
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'Content-Type': contentTypeOf(names) } });
  } catch (error) {
    // A file that is not there is the only failure a page of ours can bring about; the log has the others.
    console.error(`Not served: ${request.url}`, error);
    return refusal(404);
  }
}

function contentTypeOf(names: readonly string[]): string {
  const extension = extname(names.at(-1) ?? '').toLowerCase();
  return (
    Object.entries(contentTypes).find(([known]) => known === extension)?.[1] ?? 'application/octet-stream'
  );
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
