import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemBrowsers } from '../../../scripts/find-browser.mjs';
import { countsOf, playwrightCounts, summaryLine, vitestCounts } from '../../../scripts/lib/test-counts.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the counts of a test run', () => {
  it('are read from both runners and summed in one line', () => {
    const vitest = countsOf(
      report({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
      false,
      vitestCounts,
    );
    const playwright = countsOf(
      report({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 3 } }),
      true,
      playwrightCounts,
    );
    expect(summaryLine([vitest, playwright])).toBe('15 passed, 2 failed, 6 skipped');
  });

  it('do not sum a failure away: a runner that failed without a failed test, or without a report', () => {
    const passed = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
    expect(countsOf(report(passed), false, vitestCounts)).toEqual({ passed: 10, failed: 1, skipped: 0 });
    expect(countsOf(join(folder, 'missing.json'), false, vitestCounts)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
    expect(countsOf(report('nonsense'), false, playwrightCounts)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
    expect(countsOf(report(passed), true, vitestCounts)).toEqual({ passed: 10, failed: 0, skipped: 0 });
  });
});

describe('the places where a Chromium may be', () => {
  it('are the folders of PATH on Linux, Chromium before the others', () => {
    const places = systemBrowsers(
      'linux',
      { PATH: ['/usr/bin', '/snap/bin'].join(process.platform === 'win32' ? ';' : ':') },
      '/home/someone',
    );
    expect(places.slice(0, 2)).toEqual([join('/usr/bin', 'chromium'), join('/snap/bin', 'chromium')]);
    expect(places).toContain(join('/usr/bin', 'google-chrome'));
    expect(systemBrowsers('linux', {}, '/home/someone')).toEqual([]);
  });

  it('are the applications on macOS, the person’s own too', () => {
    const places = systemBrowsers('darwin', {}, '/Users/someone');
    expect(places).toContain(
      join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
    );
    expect(places).toContain(
      join('/Users/someone', 'Applications', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    );
  });

  it('are the program folders that Windows names', () => {
    const places = systemBrowsers('win32', { ProgramFiles: 'P', 'ProgramFiles(x86)': 'X' }, 'H');
    expect(places).toContain(join('P', 'Google', 'Chrome', 'Application', 'chrome.exe'));
    expect(places).toContain(join('X', 'Microsoft', 'Edge', 'Application', 'msedge.exe'));
    expect(places.every((place) => !place.includes('undefined'))).toBe(true);
  });
});
