// Serves the built renderer to this machine's own browser: static files, loopback only, under the production policy.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { readStringTable } from './lib/project.mjs';
import { staticPath } from '../src/main/static-path.mjs';

export const LOOPBACK = '127.0.0.1';

// Read, not imported: Node 20 prints a warning at every import of JSON.
const contentTypes = readStringTable('src/contract/content-types.json');
const policy = readStringTable('src/contract/content-security-policy.json');

const SECURITY_HEADERS = {
  'Content-Security-Policy': Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * @typedef {{ readonly port: number, readonly url: string, readonly close: () => Promise<void> }} StaticServer
 */

/**
 * Starts the server.
 *
 * @param {{ readonly root: string, readonly port: number }} options `port` 0 takes a free one
 * @returns {Promise<StaticServer>} rejects with the system's error (`EADDRINUSE`) when the port cannot be had
 */
export function startStaticServer({ root, port }) {
  const server = createServer((request, response) => {
    const address = server.address();
    const ownPort = typeof address === 'object' && address !== null ? address.port : port;
    answer(request, root, ownPort).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': body.length });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        console.error(error);
        response.writeHead(500, SECURITY_HEADERS).end();
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const ownPort = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        port: ownPort,
        url: `http://${LOOPBACK}:${ownPort}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} root
 * @param {number} port
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
async function answer(request, root, port) {
  const host = request.headers.host ?? '';
  const target = request.url ?? '';
  // A page of another site can make its own name point here (DNS rebinding) and would then be of our origin.
  if (host !== `${LOOPBACK}:${port}` && host !== `localhost:${port}`) return plain(421, 'Not this host.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  }
  const names = staticPath(target.split('?', 1)[0] ?? '');
  if (names === null) return plain(400, 'Not a path of this app.');
  // The reviews belong to one origin, and to the browser localhost is another one: lead everybody to the same.
  if (host.startsWith('localhost:')) {
    return plain(307, 'Moved.', { Location: `http://${LOOPBACK}:${port}${target}` });
  }
  const name = names.at(-1) ?? '';
  try {
    const body = await readFile(join(root, ...names));
    return {
      status: 200,
      headers: {
        'Content-Type': contentTypeOf(name),
        // Names below assets/ carry a hash of what is in them; everything else may change with the next build.
        'Cache-Control': names[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
      body,
    };
  } catch (error) {
    if (isMissing(error)) return plain(404, 'Not found.');
    throw error;
  }
}

/**
 * @param {string} name
 * @returns {string}
 */
function contentTypeOf(name) {
  const known = Object.entries(contentTypes).find(([extension]) => extension === extname(name).toLowerCase());
  return known?.[1] ?? 'application/octet-stream';
}

/**
 * @param {unknown} error
 * @returns {boolean}
 */
function isMissing(error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function plain(status, text, headers = {}) {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: Buffer.from(`${text}\n`),
  };
}
