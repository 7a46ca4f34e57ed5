import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { CheckPage } from './pages/check-page.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { SynopsisPage } from './pages/synopsis-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

interface Pages {
  readonly library: LibraryPage;
  readonly workspace: WorkspacePage;
  readonly report: ReportPage;
  readonly ledger: LedgerPage;
  readonly synopsis: SynopsisPage;
  readonly check: CheckPage;
}

/**
 * The built app in Chromium. Any console error, uncaught error, violation of the security policy or request that
 * leaves this machine fails the test at its end, whatever else it looked at.
 */
export const test = base.extend<Pages>({
  page: async ({ page, baseURL }, use) => {
    // What cannot be acted on in this time will not come: the test is to say so, and not to use up its two minutes.
    page.setDefaultTimeout(30_000);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      faults.push(`uncaught: ${error.message}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL ?? ''}/`) && !/^(?:blob|data):/u.test(url))
        faults.push(`request: ${url}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(faults, 'nothing may go wrong in the console, against the policy or over the network').toEqual([]);
  },
  library: async ({ page }, use) => {
    await use(new LibraryPage(page));
  },
  workspace: async ({ page }, use) => {
    await use(new WorkspacePage(page));
  },
  report: async ({ page }, use) => {
    await use(new ReportPage(page));
  },
  ledger: async ({ page }, use) => {
    await use(new LedgerPage(page));
  },
  synopsis: async ({ page }, use) => {
    await use(new SynopsisPage(page));
  },
  check: async ({ page }, use) => {
    await use(new CheckPage(page));
  },
});

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices, on what is shown now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([]);
}

export { expect };
