// Electron's own module would download its binary when it is required, so everything here looks at files instead.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, projectRoot } from './project.mjs';
import { run, succeeded } from './run.mjs';

/** The whole download (about 120 MB) on a slow line; past this the browser host is the better answer. */
const FETCH_TIME_MS = 3 * 60_000;
/** Without a byte for this long the network is not there, even if nothing refused the connection. */
const FETCH_SILENCE_MS = 25_000;
/** How often progress is shown. */
const PROGRESS_MS = 2_000;

const electronFolder = join(projectRoot, 'node_modules', 'electron');
const failureNote = join(cacheFolder, 'electron-fetch-failed.json');

/**
 * Where Electron's binary is, or null where it was not fetched yet.
 *
 * @param {string} [folder] the installed package
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function findElectron(folder = electronFolder, environment = process.env) {
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : '';
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  if (override !== '') {
    const binary = join(override, name === '' ? defaultBinaryName() : name);
    return existsSync(binary) ? binary : null;
  }
  if (name === '') return null;
  const binary = join(folder, 'dist', name);
  return existsSync(binary) ? binary : null;
}

/** @returns {string} where the binary is inside Electron's own folder */
function defaultBinaryName() {
  switch (process.platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}

/**
 * Fetches Electron's binary with its own installer, unless that failed before for this version.
 *
 * @param {{ readonly force: boolean, readonly folder?: string, readonly note?: string, readonly silenceMs?: number }} options
 *   `force` tries again after a failure
 * @returns {Promise<{ readonly binary: string } | { readonly reason: string } | { readonly interrupted: true }>} the reason in words
 *   that end a sentence
 */
export async function fetchElectron({
  force,
  folder = electronFolder,
  note = failureNote,
  silenceMs = FETCH_SILENCE_MS,
}) {
  const version = electronVersion(folder);
  if (!force && failedVersion(note) === version) {
    return {
      reason: `fetching Electron ${version} failed before (\`npm start -- --fetch-electron\` tries again)`,
    };
  }
  console.log(`Fetching Electron ${version}, once (about 120 MB) …`);
  const downloads = join(dirname(note), 'electron-download');
  mkdirSync(downloads, { recursive: true });
  const { ending, received } = await runInstaller(folder, downloads, silenceMs);
  rmSync(downloads, { recursive: true, force: true });
  const binary = findElectron(folder);
  if (succeeded(ending) && binary !== null) {
    rmSync(note, { force: true });
    return { binary };
  }
  // Ctrl-C is the person's decision and says nothing about the network.
  if (ending.signal === 'SIGINT' || ending.signal === 'SIGTERM') return { interrupted: true };
  writeFileSync(note, JSON.stringify({ version }));
  if (!ending.timedOut) return { reason: `Electron ${version} could not be fetched` };
  return {
    reason:
      received === 0
        ? `Electron ${version} could not be fetched (no answer from the network)`
        : `fetching Electron ${version} took longer than the ${FETCH_TIME_MS / 60_000} minutes it is given`,
  };
}

/**
 * The installer says nothing for half a minute, so the growth of its download is watched instead.
 *
 * @param {string} folder
 * @param {string} downloads
 * @param {number} silenceMs
 */
async function runInstaller(folder, downloads, silenceMs) {
  let received = 0;
  let lastGrowth = Date.now();
  /** @type {NodeJS.Timeout | undefined} */
  let watch;
  const ending = await run(process.execPath, [join(folder, 'install.js')], {
    env: {
      ...process.env,
      TMPDIR: downloads,
      TEMP: downloads,
      TMP: downloads,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
    timeoutMs: FETCH_TIME_MS,
    onStart: (stop) => {
      watch = setInterval(
        () => {
          const size = sizeOf(downloads);
          if (size > received) {
            received = size;
            lastGrowth = Date.now();
            console.log(`  ${(size / 1_000_000).toFixed(0)} MB`);
          } else if (received === 0 && Date.now() - lastGrowth > silenceMs) stop();
        },
        Math.min(PROGRESS_MS, silenceMs),
      );
    },
  });
  clearInterval(watch);
  return { ending, received };
}

/**
 * @param {string} folder
 * @returns {string}
 */
function electronVersion(folder) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

/**
 * @param {string} note
 * @returns {string | null} the version whose download failed last
 */
function failedVersion(note) {
  if (!existsSync(note)) return null;
  try {
    /** @type {{ version?: string }} */
    const { version } = JSON.parse(readFileSync(note, 'utf8'));
    return version ?? null;
  } catch {
    // A half-written note is no note: trying once more does no harm.
    return null;
  }
}

/**
 * @param {string} folder
 * @returns {number} bytes in all files below
 */
function sizeOf(folder) {
  let size = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    // The installer removes its temporary files while they are counted.
    const found = entry.isFile()
      ? statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })
      : undefined;
    size += found?.size ?? 0;
  }
  return size;
}
