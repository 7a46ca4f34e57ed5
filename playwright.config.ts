import { defineConfig } from '@playwright/test';

const executablePath = process.env['VARIORUM_CHROMIUM'];
const args = (process.env['VARIORUM_CHROMIUM_ARGS'] ?? '').split(' ').filter(Boolean);

/** Not the port of the browser host: an app that somebody is using must not get in the way of a test, nor a test in its. */
const port = process.env['VARIORUM_TEST_PORT'] ?? '41739';

export default defineConfig({
  outputDir: 'test-results/playwright',
  // The machines this runs on have two cores, and each worker is a whole browser.
  workers: 2,
  retries: 0,
  // The whole job in one test, on a machine that may be busy with another.
  timeout: 120_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args },
  },
  projects: [
    { name: 'ui', testDir: 'tests/ui' },
    { name: 'electron', testDir: 'tests/electron' },
  ],
  // The built renderer under the production policy; `npm test` builds first.
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
