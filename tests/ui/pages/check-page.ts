import { expect, type Locator, type Page } from '@playwright/test';

/** Check mode, and the panels of the session beside it, as somebody has them who uses the keyboard. */
export class CheckPage {
  readonly mode: Locator;
  readonly item: Locator;
  /** What check mode says of what was done. */
  readonly said: Locator;
  readonly suggestions: Locator;
  readonly queries: Locator;
  readonly log: Locator;
  readonly tray: Locator;

  constructor(readonly page: Page) {
    this.mode = page.getByRole('region', { name: 'Check mode' });
    this.item = this.mode.getByRole('article').first();
    this.said = this.mode.getByRole('status', { name: 'Check' });
    this.suggestions = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem');
    this.queries = page.getByRole('list', { name: 'Queries' }).getByRole('listitem');
    this.log = page.getByRole('list', { name: 'Log, the newest first' }).getByRole('listitem');
    this.tray = page.getByRole('list', { name: 'Mentions to link again' }).getByRole('listitem');
  }

  /** Begins or goes on with check mode by its key. */
  async start(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+K');
    await expect(this.mode).toBeFocused();
  }

  /** What keeps a point of the checklist open: the buttons that go there. */
  blockers(point: string): Locator {
    return this.page
      .getByRole('list', { name: `Keeps open: ${point}` })
      .getByRole('button', { name: /^Go there/u });
  }

  /** Takes a text in by the paste dialog, with keys only. */
  async paste(label: string, text: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Control+Shift+P');
    const dialog = this.page.getByRole('dialog', { name: 'Paste a variant' });
    await expect(dialog.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
    await keyboard.insertText(text);
    await dialog.getByRole('textbox', { name: 'Label' }).fill(label);
    await dialog.getByRole('button', { name: 'Add variant' }).press('Enter');
    await expect(dialog).toHaveCount(0);
  }

  /** Opens the dialog for a new revision of a variant from its menu and gives it a text. */
  async revise(siglum: string, text: string): Promise<void> {
    const { keyboard } = this.page;
    await this.page
      .getByRole('button', { name: new RegExp(`^More for variant ${siglum}`, 'u') })
      .press('Enter');
    await this.page.getByRole('menuitem', { name: 'New revision…' }).press('Enter');
    const dialog = this.page.getByRole('dialog', { name: `New revision of ${siglum}` });
    await expect(dialog.getByRole('textbox', { name: 'The corrected text' })).toBeFocused();
    await keyboard.insertText(text);
    await expect(dialog.getByRole('button', { name: /^Save/u })).toBeEnabled();
    await keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
  }
}
