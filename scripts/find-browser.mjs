// Finds a Chromium for the tests, or installs one by the ordinary means of the system: `node scripts/find-browser.mjs`.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isMainScript } from './lib/project.mjs';
import { run, runPackage } from './lib/run.mjs';

/** A package or a browser of about 150 MB on a slow line. */
const INSTALL_TIME_MS = 6 * 60_000;
/** Asking a browser its version takes less than a second; a broken one can hang. */
const PROBE_TIME_MS = 20_000;

/**
 * Every place where a Chromium may be, the person's own choice first.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 * @returns {readonly string[]}
 */
export function systemBrowsers(platform, environment, home) {
  switch (platform) {
    case 'win32': {
      const products = [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ];
      const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
        (name) => environment[name] ?? [],
      );
      return products.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
    }
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(home, 'Applications')].map((folder) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    default: {
      const names = [
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
      ];
      const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/**
 * The first Chromium that is there and starts.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  const chosen = process.env['VARIORUM_CHROMIUM'] ?? '';
  const places = [
    ...(chosen === '' ? [] : [chosen]),
    chromium.executablePath(),
    ...systemBrowsers(process.platform, process.env, homedir()),
  ];
  return places.find((path) => existsSync(path) && starts(path)) ?? null;
}

/**
 * Whether the browser finds its libraries. Only asked on Linux: elsewhere they come with it, and Chrome on Windows answers
 * the question by opening a window.
 *
 * @param {string} path
 * @returns {boolean}
 */
function starts(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: PROBE_TIME_MS }).status === 0;
}

/**
 * Finds a Chromium, installing one where there is none.
 *
 * @returns {Promise<string | null>} null when there is none and none could be installed; the person was told what to do
 */
export async function provideBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('There is no Chromium for the tests yet: installing one.');
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isLinuxRoot && existsSync('/usr/bin/apt-get')) {
    const options = {
      timeoutMs: INSTALL_TIME_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '-y', 'chromium'], options);
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  await runPackage('@playwright/test', ['install', ...(isLinuxRoot ? ['--with-deps'] : []), 'chromium'], {
    timeoutMs: INSTALL_TIME_MS,
  });
  const installed = findBrowser();
  if (installed === null) console.error(WHAT_TO_DO);
  return installed;
}

const WHAT_TO_DO = `No Chromium was found and none could be installed. Do one of these, then run the command again:
  - install Google Chrome, Chromium or Microsoft Edge (Debian and Ubuntu: sudo apt-get install chromium);
  - npx playwright install --with-deps chromium
  - set VARIORUM_CHROMIUM to the path of a Chromium that you have.`;

if (isMainScript(import.meta.url)) {
  const browser = await provideBrowser();
  if (browser === null) process.exitCode = 1;
  else console.log(browser);
}
