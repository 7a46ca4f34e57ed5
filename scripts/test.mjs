// `npm test`: finds a Chromium, builds, runs every test, and ends with one line that sums them up.
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { provideBrowser } from './find-browser.mjs';
import { build } from './lib/build.mjs';
import { chromiumArgs } from './lib/chromium-args.mjs';
import { projectRoot } from './lib/project.mjs';
import { runPackage, succeeded } from './lib/run.mjs';
import { countsOf, playwrightCounts, summaryLine, vitestCounts } from './lib/test-counts.mjs';
import { LOOPBACK } from './static-server.mjs';

const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 };

/** @returns {Promise<{ readonly counts: readonly import('./lib/test-counts.mjs').Counts[], readonly succeeded: boolean }>} */
async function runAllTests() {
  const browser = await provideBrowser();
  if (browser === null || !(await build())) return { counts: [NOTHING_RAN], succeeded: false };

  const reports = join(projectRoot, 'test-results');
  const vitestReport = join(reports, 'vitest.json');
  const playwrightReport = join(reports, 'playwright.json');
  // Reports of an earlier run must not be counted for this one.
  mkdirSync(reports, { recursive: true });
  for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });

  const env = {
    ...process.env,
    VARIORUM_CHROMIUM: browser,
    VARIORUM_CHROMIUM_ARGS: process.env['VARIORUM_CHROMIUM_ARGS'] ?? chromiumArgs().join(' '),
    VARIORUM_TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
  };
  const vitest = succeeded(
    await runPackage(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
      { env },
    ),
  );
  const playwright = succeeded(
    await runPackage('@playwright/test', ['test', '--reporter=list,json'], { env }),
  );
  return {
    counts: [
      countsOf(vitestReport, vitest, vitestCounts),
      countsOf(playwrightReport, playwright, playwrightCounts),
    ],
    succeeded: vitest && playwright,
  };
}

/** @returns {Promise<number>} a port for the tests' server, so that two runs on one machine do not meet */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

const outcome = await runAllTests();
console.log(`\n${summaryLine(outcome.counts)}`);
process.exitCode = outcome.succeeded ? 0 : 1;
