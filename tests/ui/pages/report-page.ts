import type { Download, Locator, Page } from '@playwright/test';

/** The report of an open review, as a person sees it. */
export class ReportPage {
  readonly dialog: Locator;
  /** What was said of the last saving, copying or printing. */
  readonly said: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Report/u });
    this.said = this.dialog.getByRole('status', { name: 'Report messages' });
  }

  /** Opens the report's screen by its button. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export report…' }).click();
    await this.dialog.waitFor();
  }

  /** The button that saves the report in the chosen format. */
  get saveButton(): Locator {
    return this.dialog.getByRole('button', { name: /^Save .*…$/u });
  }

  /** Saves the report in the chosen format. */
  async save(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.saveButton.click();
    return await download;
  }
}
