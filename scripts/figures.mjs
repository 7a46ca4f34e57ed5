// Prints what a person waits for, at the start, in the compare workspace and in a session of checking, measured in the
// built renderer: `npm run figures`, or one of them with `npm run figures -- --only session`.
import { chromium } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { provideBrowser } from './find-browser.mjs';
import { build } from './lib/build.mjs';
import { chromiumArgs } from './lib/chromium-args.mjs';
import { readOptions } from './lib/options.mjs';
import { projectRoot } from './lib/project.mjs';
import { printSessionFigures } from './lib/session-figures.mjs';
import { spread, tail, workSpread } from './lib/spread.mjs';
import { measureWorkspace } from './lib/workspace-figures.mjs';
import { LOOPBACK, startStaticServer } from './static-server.mjs';

/** Enough to see the spread; each run has a profile of its own, as at a first start. */
const RUNS = 7;
const KILOBYTE = 1000;

const rendererFolder = join(projectRoot, 'out', 'renderer');

/**
 * @param {string} url
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<{ readonly library: number, readonly review: number, readonly loaded: readonly string[] }>}
 */
async function measureOnce(url, browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const loaded = [];
    page.on('request', (request) => {
      loaded.push(new URL(request.url()).pathname);
    });
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    const sample = page.getByRole('link', { name: /^Sample/u });
    await sample.waitFor();
    const library = performance.now() - start;
    const opened = performance.now();
    await sample.click();
    await page.locator('[data-pane] .view-line').first().waitFor();
    await page.getByRole('list', { name: 'Differences' }).getByRole('listitem').first().waitFor();
    return { library, review: performance.now() - opened, loaded: beforeEditor(loaded) };
  } finally {
    await context.close();
  }
}

/**
 * What was asked for before the editor, which comes by itself once the library is there and nobody works.
 *
 * @param {readonly string[]} loaded
 * @returns {readonly string[]}
 */
function beforeEditor(loaded) {
  const first = loaded.findIndex((path) => path.includes('/columns-'));
  return first < 0 ? loaded : loaded.slice(0, first);
}

/**
 * @param {string} title
 * @param {readonly string[]} files
 */
function printSize(title, files) {
  const contents = files.map((file) => readFileSync(join(rendererFolder, file)));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  const zipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  console.log(
    `${title}: ${Math.round(raw / KILOBYTE)} kB in ${files.length} files (${Math.round(zipped / KILOBYTE)} kB with gzip)`,
  );
}

/**
 * @param {string} url
 * @param {import('@playwright/test').Browser} browser
 */
async function printStart(url, browser) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(url, browser));
  console.log(`From opening the page to a usable library: ${spread(runs.map(({ library }) => library))}`);
  console.log(`From the library to the first compared review: ${spread(runs.map(({ review }) => review))}`);
  const first = new Set(runs[0]?.loaded.map((path) => (path === '/' ? 'index.html' : path.slice(1))));
  printSize('Loaded before the editor', [...first]);
  const scripts = readdirSync(join(rendererFolder, 'assets')).map((name) => `assets/${name}`);
  printSize(
    'The editor, loaded with the first review',
    scripts.filter((file) => /\/columns-.*\.(?:js|css)$/u.test(file)),
  );
  printSize(
    'The engine, in its worker',
    scripts.filter((file) => file.includes('engine.worker')),
  );
}

/**
 * @param {string} url
 * @param {import('@playwright/test').Browser} browser
 */
async function printWorkspace(url, browser) {
  const { marks, started, twenty, all, frames, scrolling, folds, keys, typing, drawn, bare } =
    await measureWorkspace(url, browser);
  console.log(
    `Two variants of 1,000 words, compared before, from the click to the first marks: ${workSpread(marks)}`,
  );
  console.log(`  the same after a start: ${workSpread(started)}`);
  console.log(
    `Twenty variants of 1,000 words, files chosen, to columns and list: ${spread(twenty)}; all compared: ${spread(all)}`,
  );
  console.log(
    `Scrolling two variants of 26,000 words with ${drawn} differences: ${tail(frames)} a frame; ${scrolling.toFixed(1)} ms of work a frame; a bare page here: ${tail(bare.frames)}`,
  );
  console.log(
    `Typing into the field that finds in them: ${tail(keys)} from the key to its frame; ${typing.toFixed(1)} ms of work a key; a bare page here: ${tail(bare.keys)}`,
  );
  console.log(`Folding and unfolding them: ${workSpread(folds)}`);
}

/** What is measured, by the name that chooses it alone. */
const FIGURES = { start: printStart, workspace: printWorkspace, session: printSessionFigures };

/** @returns {Promise<number>} the exit status */
async function main() {
  const options = readOptions(process.argv.slice(2), { only: { type: 'string' } });
  if (options === null) return 1;
  const chosen = Object.entries(FIGURES).filter(([name]) => (options.only ?? name) === name);
  if (chosen.length === 0) {
    console.error(`There are figures of ${Object.keys(FIGURES).join(', ')}.`);
    return 1;
  }
  const executablePath = await provideBrowser();
  if (executablePath === null || !(await build())) return 1;
  const server = await startStaticServer({ root: rendererFolder, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs()] });
  try {
    for (const [, print] of chosen) await print(`http://${LOOPBACK}:${server.port}/`, browser);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exitCode = await main();
