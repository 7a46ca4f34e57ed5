import { expect, type Locator, type Page } from '@playwright/test';

/** The table of all variants, a row for each sentence. */
export class SynopsisPage {
  readonly grid: Locator;
  readonly heads: Locator;
  /** The cell of what the reader is at. */
  readonly current: Locator;
  /** What the table says, below its toolbar. */
  readonly notice: Locator;

  constructor(page: Page) {
    const comparison = page.getByRole('region', { name: 'Comparison' });
    this.grid = comparison.getByRole('grid', { name: 'Synopsis' });
    this.heads = this.grid.getByRole('columnheader');
    this.current = this.grid.locator('[role="gridcell"][aria-current="true"]');
    this.notice = comparison.locator('.synopsis > [role="status"]');
  }

  /** The rows that have these words in one of their cells. */
  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words });
  }

  /** Scrolls until a row is drawn: only those in view are. */
  async bringUp(row: Locator): Promise<void> {
    await this.grid.hover();
    await expect(async () => {
      if ((await row.count()) > 0) return;
      await this.grid.page().mouse.wheel(0, 200);
      await expect(row).not.toHaveCount(0, { timeout: 300 });
    }).toPass();
    await row.first().scrollIntoViewIfNeeded();
  }

  /** The cells of a variant that have these words. */
  cell(siglum: string, words: string): Locator {
    return this.grid
      .getByRole('gridcell', { name: new RegExp(`^${siglum}, `, 'u') })
      .filter({ hasText: words });
  }

  /** The buttons that say who is alone in a row. */
  lone(name: RegExp): Locator {
    return this.grid.getByRole('button', { name });
  }

  /** Shows only some rows. */
  async filter(name: RegExp): Promise<void> {
    await this.#choice('Rows', name).check();
  }

  /** Orders the columns. */
  async order(name: RegExp): Promise<void> {
    await this.#choice('Columns', name).check();
  }

  #choice(group: string, name: RegExp): Locator {
    return this.grid.page().getByRole('group', { name: group, exact: true }).getByRole('radio', { name });
  }
}
