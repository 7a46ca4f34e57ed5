import { expect, type Locator, type Page } from '@playwright/test';

type Decision = 'Accept' | 'Dismiss' | 'Make a claim' | 'Always treat this as cosmetic' | 'Open again';
type Count = 'open' | 'accepted' | 'set aside' | 'wording' | 'typography';

/** The list of discrepancies with what is decided about them. */
export class LedgerPage {
  readonly list: Locator;
  readonly entries: Locator;
  readonly search: Locator;
  /** What is said to those who do not see what was done. */
  readonly done: Locator;
  readonly filterState: Locator;
  /** The entry that is outlined in the panes. */
  readonly current: Locator;
  readonly #panel: Locator;

  constructor(page: Page) {
    this.#panel = page.getByRole('region', { name: 'Ledger' });
    this.list = this.#panel.getByRole('list', { name: 'Differences' });
    this.entries = this.list.getByRole('listitem');
    this.search = this.#panel.getByRole('textbox', { name: 'Find in the differences' });
    this.done = this.#panel.getByRole('status', { name: 'Done' });
    this.current = this.list.locator('[aria-current="true"]');
    this.filterState = this.#panel.getByRole('status', { name: 'Filter' });
  }

  /** The entry whose spoken words match; what it offers stands beside it in its list item. */
  entry(narration: RegExp): Locator {
    return this.list.getByRole('button', { name: narration });
  }

  /** Opens an entry once the list rests: after a decision or an undo it is put in another order, and measured anew. */
  async open(narration: RegExp): Promise<void> {
    await this.list.evaluate(async (list) => {
      const places = (): string =>
        [...list.querySelectorAll('[role="listitem"]')]
          .map((item) => Math.round(item.getBoundingClientRect().top))
          .join(' ');
      for (let alike = 0, before = ''; alike < 10;) {
        await new Promise(requestAnimationFrame);
        const now = places();
        alike = now === before ? alike + 1 : 0;
        before = now;
      }
    });
    await this.entry(narration).click();
    await expect(this.entry(narration)).toHaveAttribute('aria-current', 'true');
  }

  /** The list item around an entry. */
  item(narration: RegExp): Locator {
    return this.entries.filter({ has: this.list.page().getByRole('button', { name: narration }) });
  }

  /** A button of what can be decided about the entry that is open. */
  decision(name: Decision): Locator {
    return this.list
      .getByRole('toolbar', { name: 'Decide' })
      .getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  }

  /** The switch that counts, and lists, what stands so. */
  counter(name: Count): Locator {
    return this.#panel
      .getByRole('group', { name: 'Counts' })
      .getByRole('button', { name: new RegExp(`^[\\d,]+ ${name}$`, 'u') });
  }

  /** How many stand so; 0 where nothing does. */
  async count(name: Count): Promise<number> {
    const counter = this.counter(name);
    return (await counter.count()) === 0 ? 0 : Number.parseInt(await counter.innerText(), 10);
  }

  /** Lists what stands so, beside the rest. */
  async alsoList(name: Count): Promise<void> {
    const counter = this.counter(name);
    if ((await counter.getAttribute('aria-pressed')) === 'false') await counter.click();
    await expect(counter).toHaveAttribute('aria-pressed', 'true');
  }

  /** A choice above the list. */
  choice(name: 'Group by' | 'Kind' | 'Severity' | 'Variants'): Locator {
    return this.#panel.getByRole('combobox', { name, exact: true });
  }

  /** Shows or hides the filters. */
  async toggleFilters(): Promise<void> {
    await this.#panel.getByRole('button', { name: /^Filter/u }).click();
  }

  async clearFilter(): Promise<void> {
    await this.#panel.getByRole('button', { name: 'Clear filter' }).click();
  }
}
