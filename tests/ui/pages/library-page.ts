import type { Locator, Page } from '@playwright/test';

/** The library, as a person sees it: by roles and names only. */
export class LibraryPage {
  readonly heading: Locator;
  readonly reviews: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Library', level: 1 });
    this.reviews = page.getByRole('table', { name: 'Reviews' });
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await this.heading.waitFor();
  }

  review(title: string | RegExp): Locator {
    return this.reviews.getByRole('link', { name: title });
  }

  /** Opens the app and the sample review in it, and waits until it is compared. */
  async openSample(): Promise<void> {
    await this.open();
    await this.review(/^Sample:/u).click();
    await this.page
      .getByRole('list', { name: 'Differences' })
      .getByRole('listitem')
      .first()
      .waitFor({ state: 'attached' });
  }

  async startReview(): Promise<void> {
    await this.page.getByRole('button', { name: 'New review' }).first().click();
  }
}
