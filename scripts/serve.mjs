// The browser host: `node scripts/serve.mjs [--port N] [--open]` serves the built renderer on 127.0.0.1 until Ctrl-C.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMainScript, projectRoot } from './lib/project.mjs';
import { hasDisplay, openInBrowser } from './lib/desktop.mjs';
import { readOptions } from './lib/options.mjs';
import { startStaticServer } from './static-server.mjs';

/**
 * A browser keeps the reviews under the address they were made at, and the port is a part of it: on another port the
 * library would be empty. So the port is always the same; this one is registered for nothing and below the range that
 * systems hand out at random.
 */
export const USUAL_PORT = 41730;

/**
 * @typedef {import('./static-server.mjs').StaticServer} StaticServer
 */

/**
 * Serves on the usual port, or on a free one where it is taken, and then says what that means for the reviews.
 *
 * @param {string} root
 * @param {number} [usualPort]
 * @returns {Promise<{ readonly server: StaticServer, readonly warning: string | null }>}
 */
export async function serveOnUsualPort(root, usualPort = USUAL_PORT) {
  try {
    return { server: await startStaticServer({ root, port: usualPort }), warning: null };
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    return {
      server: await startStaticServer({ root, port: 0 }),
      warning:
        `Port ${usualPort} is taken (perhaps by Variorum itself, already running at http://127.0.0.1:${usualPort}/): ` +
        `this is another address, and the reviews kept under the usual one are not shown here.`,
    };
  }
}

/**
 * Runs the browser host until the person stops it.
 *
 * @param {{ readonly port: number | null, readonly open: boolean }} options `port` null takes the usual one
 * @returns {Promise<number>} the exit status
 */
export async function runBrowserHost({ port, open }) {
  const root = join(projectRoot, 'out', 'renderer');
  if (!existsSync(join(root, 'index.html'))) {
    console.error('The app is not built yet: run `npm start`, or `npm run build` first.');
    return 1;
  }
  /** @type {StaticServer} */
  let server;
  try {
    const started =
      port === null
        ? await serveOnUsualPort(root)
        : { server: await startStaticServer({ root, port }), warning: null };
    server = started.server;
    if (started.warning !== null) console.warn(started.warning);
  } catch (error) {
    console.error(
      isPortTaken(error)
        ? `Port ${port} is taken: choose another with --port, or leave --port away.`
        : `The app cannot be served: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
  console.log(`Variorum is at ${server.url} (Ctrl-C stops it)`);
  if (open && hasDisplay()) openInBrowser(server.url);
  await untilStopped();
  await server.close();
  return 0;
}

/** @returns {Promise<void>} settles at Ctrl-C, a closed terminal, or a request to end */
function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => resolve());
    }
  });
}

/**
 * @param {unknown} error
 * @returns {boolean}
 */
function isPortTaken(error) {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

/**
 * @param {string | undefined} text
 * @returns {number | null | undefined} null where none is given, undefined where it is not a port
 */
export function parsePort(text) {
  if (text === undefined) return null;
  const port = Number(text);
  return /^\d{1,5}$/u.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
async function serve(args) {
  const values = readOptions(args, {
    port: { type: 'string' },
    open: { type: 'boolean', default: false },
  });
  if (values === null) return 2;
  const port = parsePort(values.port);
  if (port === undefined) {
    console.error(`--port wants a number from 1 to 65535, not ${values.port}.`);
    return 2;
  }
  return runBrowserHost({ port, open: values.open });
}

if (isMainScript(import.meta.url)) process.exitCode = await serve(process.argv.slice(2));
