// `npm start [-- --browser] [-- --fetch-electron]`: builds if needed, then runs the app in Electron, or else in the browser.
import { build, buildReason } from './lib/build.mjs';
import { hasDisplay } from './lib/desktop.mjs';
import { fetchElectron, findElectron } from './lib/electron-binary.mjs';
import { readOptions } from './lib/options.mjs';
import { isMainScript } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { parsePort, runBrowserHost } from './serve.mjs';

/** What a shell gives a program that Ctrl-C ended. */
const INTERRUPTED = 130;
/** An Electron that this machine cannot run (a library or its sandbox is missing) ends sooner than this. */
const FAILED_START_MS = 5_000;

/**
 * Why Electron is not even tried, or null.
 *
 * @param {{ readonly browserWanted: boolean, readonly platform: NodeJS.Platform, readonly isRoot: boolean, readonly display: boolean }} machine
 * @returns {string | null}
 */
export function reasonAgainstElectron({ browserWanted, platform, isRoot, display }) {
  if (browserWanted) return 'you asked for the browser';
  if (platform === 'linux' && isRoot) {
    return 'Electron refuses to run as root unless its sandbox is switched off, which Variorum does not do';
  }
  if (!display) return 'there is no display for a window';
  return null;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
async function start(args) {
  const values = readOptions(args, {
    browser: { type: 'boolean', default: false },
    'fetch-electron': { type: 'boolean', default: false },
    port: { type: 'string' },
  });
  if (values === null) return 2;
  const port = parsePort(values.port);
  if (port === undefined) {
    console.error(`--port wants a number from 1 to 65535, not ${values.port}.`);
    return 2;
  }
  const reasonToBuild = buildReason();
  if (reasonToBuild !== null) {
    console.log(`Building Variorum: ${reasonToBuild}.`);
    if (!(await build())) {
      console.error('The build failed; the lines above say why.');
      return 1;
    }
  }
  const reason = reasonAgainstElectron({
    browserWanted: values.browser,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    display: hasDisplay(),
  });
  const desktop = reason === null ? await runDesktop(values['fetch-electron']) : { reason };
  if ('status' in desktop) return desktop.status;
  console.log(`Variorum runs in the browser: ${desktop.reason}.`);
  return runBrowserHost({ port, open: true });
}

/**
 * Runs the app in Electron until it is closed.
 *
 * @param {boolean} forceFetch
 * @returns {Promise<{ readonly status: number } | { readonly reason: string }>} how it ended, or why it could not be run
 */
async function runDesktop(forceFetch) {
  const present = findElectron();
  const electron = present === null ? await fetchElectron({ force: forceFetch }) : { binary: present };
  if ('reason' in electron) return electron;
  if ('interrupted' in electron) return { status: INTERRUPTED };
  const started = Date.now();
  const ending = await run(electron.binary, ['.']);
  if (ending.error !== null) return { reason: `Electron could not be started (${ending.error.message})` };
  const endedEarly = Date.now() - started < FAILED_START_MS;
  // 127: a shared library is missing. A signal of its own making: no sandbox can be set up on this system.
  if (endedEarly && (ending.status === 127 || ending.signal === 'SIGTRAP' || ending.signal === 'SIGABRT')) {
    return { reason: 'Electron cannot run on this system (it said why above)' };
  }
  return { status: ending.status ?? 1 };
}

if (isMainScript(import.meta.url)) process.exitCode = await start(process.argv.slice(2));
