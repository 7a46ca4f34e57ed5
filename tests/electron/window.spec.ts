import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../scripts/lib/electron-binary.mjs';
import { hasDisplay } from '../../scripts/lib/desktop.mjs';
import { REQUESTS } from '../../src/contract/ipc.ts';

const binary = findElectron();
const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
const obstacle =
  binary === null
    ? "Electron's binary is not fetched; `npm start` on a desktop fetches it"
    : !hasDisplay()
      ? 'there is no display'
      : isLinuxRoot
        ? 'Electron does not run as root'
        : '';

// The reason stands in the title too, so that a list of the skipped tests says it.
test.describe(`the real window${obstacle === '' ? '' : ` (SKIPPED: ${obstacle})`}`, () => {
  test.skip(obstacle !== '', obstacle);

  let profile: string;
  let app: ElectronApplication;
  let page: Page;
  const faults: string[] = [];

  test.beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'variorum-profile-'));
    app = await _electron.launch({ executablePath: binary ?? '', args: ['.', `--user-data-dir=${profile}`] });
    page = await app.firstWindow();
    faults.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => {
      faults.push(error.message);
    });
    // Everything from the first byte of the page on, which was loaded before anybody listened.
    await page.reload();
  });

  test.afterEach(async () => {
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('opens on the library, with nothing against the policy', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/library|reviews/iu);
    expect(page.url()).toMatch(/^app:\/\/variorum\//u);
    expect(faults).toEqual([]);
  });

  test('shows the page nothing of Node or Electron but the bridge', async () => {
    const seen = await page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      bridge: Object.keys(window.variorum ?? {}).toSorted(),
    }));
    expect(seen).toEqual({ globals: [], bridge: [...Object.keys(REQUESTS), 'on'].toSorted() });
  });

  test('reaches no network, and cannot be led away', async () => {
    const answer = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    expect(page.url()).toMatch(/^app:\/\/variorum\//u);
  });

  test('keeps its storage over a restart', async () => {
    await page.evaluate(() => {
      localStorage.setItem('probe', 'kept');
    });
    await app.close();
    app = await _electron.launch({ executablePath: binary ?? '', args: ['.', `--user-data-dir=${profile}`] });
    page = await app.firstWindow();
    expect(await page.evaluate(() => localStorage.getItem('probe'))).toBe('kept');
  });
});
