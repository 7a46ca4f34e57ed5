import { expect, type Locator, type Page } from '@playwright/test';

/** A file as the picker or a drop hands it over. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Panel =
  | ('Differences' | 'Quotes' | 'Omissions' | 'Claims' | 'To check' | 'Evidence' | 'Queries' | 'Sign-off')
  | ('Log' | 'Unplaced');

/** In pixels, what a notch of a mouse wheel turns. */
const WHEEL_STEP = 100;

/** An open review, as a person sees it. */
export class WorkspacePage {
  readonly title: Locator;
  readonly variants: Locator;
  readonly differences: Locator;
  readonly claims: Locator;
  readonly saveState: Locator;
  readonly annotateButton: Locator;
  readonly position: Locator;
  readonly mentions: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('textbox', { name: 'Title of the review' });
    this.variants = page.getByRole('complementary', { name: 'Variants' }).getByRole('listitem');
    this.differences = page.getByRole('list', { name: 'Differences' }).getByRole('listitem');
    this.claims = page.getByRole('list', { name: 'Claims' }).getByRole('button', { name: /^Claim \d/u });
    this.saveState = page.getByRole('status', { name: 'Save state' });
    this.annotateButton = page.getByRole('button', { name: 'Annotate claim' });
    this.position = page.getByRole('toolbar', { name: 'Differences' }).getByRole('status');
    this.mentions = page.getByRole('region', { name: 'Mentions' }).getByRole('listitem');
  }

  /** Shows the comparison in one of the views. */
  async view(name: 'Columns' | 'Redline' | 'Synopsis' | 'Claims'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name }).check();
  }

  /** Opens a panel of findings. */
  async panel(name: Panel): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click();
  }

  /** Chooses files in the picker that the given button opens. */
  async pickFiles(files: readonly TestFile[], button = 'Choose files…'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles([...files]);
  }

  /** Drops files on the window. */
  async dropFiles(files: readonly TestFile[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (dropped) => {
        const data = new DataTransfer();
        for (const { name, mimeType, base64 } of dropped) {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          data.items.add(new File([bytes], name, { type: mimeType }));
        }
        return data;
      },
      files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
    );
    const body = this.page.locator('body');
    await body.dispatchEvent('dragenter', { dataTransfer: transfer });
    await body.dispatchEvent('dragover', { dataTransfer: transfer });
    await body.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Pastes a text through the dialog. */
  async paste(label: string, text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Paste/u })
      .first()
      .click();
    const dialog = this.page.getByRole('dialog', { name: 'Paste a variant' });
    await dialog.getByRole('textbox', { name: 'Text of the article' }).fill(text);
    await dialog.getByRole('textbox', { name: 'Label' }).fill(label);
    await dialog.getByRole('button', { name: 'Add variant' }).click();
  }

  /** The pane of a variant, by its letter; `Redline` for that of the redline. */
  pane(siglum: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${siglum} · `, 'u') });
  }

  /** Words of a pane that are outlined: as what the reader is at, as a match, or as a claim's. */
  async outlined(siglum: string, as: 'current' | 'found-current' | 'claim' = 'current'): Promise<string> {
    const editor = this.page.locator('.monaco-editor').filter({ has: this.pane(siglum) });
    // Outlines lie behind the words: which words those are is told by their places.
    return editor.evaluate((pane, name) => {
      const boxes = [...pane.querySelectorAll(`.vm-${name}`)].map((box) => box.getBoundingClientRect());
      const holds = (at: DOMRect): boolean => {
        const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
        return boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
      };
      const top = (line: Element): number => line.getBoundingClientRect().top;
      let words = '';
      for (const line of [...pane.querySelectorAll('.view-line')].sort((a, b) => top(a) - top(b))) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at += 1) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            if (holds(range.getBoundingClientRect())) words += text[at] ?? '';
          }
        }
        words += ' ';
      }
      return words.replace(/\s+/gu, ' ').trim();
    }, as);
  }

  /** Waits until the outlined words of a pane have these, or until it shows the place where it has nothing. */
  async isAt(siglum: string, words: string | null): Promise<void> {
    if (words !== null) {
      await expect.poll(() => this.outlined(siglum)).toContain(words);
      return;
    }
    // A gap where the sentence is missing, the sentence where only words of it are.
    const place = this.page
      .locator('.vm-pane')
      .filter({ has: this.pane(siglum) })
      .locator('.vm-band-missing, .vm-band-current');
    await expect(place.first()).toBeInViewport();
  }

  /** The lines of a pane that are drawn, from above. */
  async linesOf(siglum: string): Promise<readonly string[]> {
    const editor = this.page.locator('.monaco-editor').filter({ has: this.pane(siglum) });
    return editor.locator('.view-lines').evaluate((view) => {
      const top = (line: Element): number => line.getBoundingClientRect().top;
      return [...view.querySelectorAll('.view-line')]
        .sort((a, b) => top(a) - top(b))
        .map((line) => line.textContent.replace(/\s+/gu, ' '));
    });
  }

  /** The words of a redline that were taken out, or put in, as far as they are drawn. */
  async edited(siglum: string, as: 'deleted' | 'inserted'): Promise<readonly string[]> {
    const editor = this.page.locator('.monaco-editor').filter({ has: this.pane(siglum) });
    return editor.locator(`.view-line .vm-edit-${as}`).allInnerTexts();
  }

  /** Distance from the window's top of the drawn lines that have these words, pane by pane. */
  async topsOfLinesWith(words: string): Promise<readonly number[]> {
    // Monaco draws spaces as no-break spaces.
    const pattern = new RegExp(words.replaceAll(' ', '\\s'), 'u');
    const lines = this.page.locator('[data-pane] .view-line').filter({ hasText: pattern });
    await lines.first().waitFor();
    return lines.evaluateAll((found) => found.map((line) => line.getBoundingClientRect().top));
  }

  /** Turns the mouse wheel over a pane. */
  async scroll(siglum: string, pixels: number): Promise<void> {
    await this.#laidOut();
    await this.page
      .locator('.monaco-editor')
      .filter({ has: this.pane(siglum) })
      .hover();
    // A pane takes each turn of a wheel for a few lines, however far it was turned.
    for (let turned = 0; turned < Math.abs(pixels); turned += WHEEL_STEP)
      await this.page.mouse.wheel(0, Math.sign(pixels) * WHEEL_STEP);
  }

  /**
   * Selects drawn words in a pane as a person does with the mouse: from before the first letter to behind the last.
   * Gives a point inside the selection.
   */
  async select(siglum: string, words: string): Promise<{ readonly x: number; readonly y: number }> {
    const editor = this.page.locator('.monaco-editor').filter({ has: this.pane(siglum) });
    await this.#laidOut();
    const { from, to } = await editor.locator('.view-lines').evaluate((view, wanted) => {
      const top = (line: Element): number => line.getBoundingClientRect().top;
      const pieces: { readonly node: Node; readonly start: number }[] = [];
      let text = '';
      for (const line of [...view.querySelectorAll('.view-line')].sort((a, b) => top(a) - top(b))) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          pieces.push({ node, start: text.length });
          text += (node.textContent ?? '').replaceAll('\u00a0', ' ');
        }
      }
      const start = text.indexOf(wanted);
      if (start < 0) throw new Error(`not drawn: ${wanted}`);
      const rectOf = (offset: number): DOMRect => {
        const piece = pieces.findLast((candidate) => candidate.start <= offset);
        if (piece === undefined) throw new Error(`no text at ${offset}`);
        const range = document.createRange();
        range.setStart(piece.node, offset - piece.start);
        range.setEnd(piece.node, offset - piece.start + 1);
        return range.getBoundingClientRect();
      };
      const first = rectOf(start);
      const last = rectOf(start + wanted.length - 1);
      return {
        // A pixel inside: beside the text begins the margin, where no selection starts.
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    }, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, to.y);
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
    return { x: from.x + 4, y: from.y };
  }

  /** Waits until the panes stand still: the reading font has come and rows have been made equally high with it. */
  async #laidOut(): Promise<void> {
    const view = this.page.locator('[data-pane] .view-lines');
    await view.first().waitFor();
    await this.page.evaluate(() => document.fonts.ready);
    let before = '';
    await expect(async () => {
      const now = (
        await view.evaluateAll((panes) =>
          panes.map((pane) =>
            [...pane.querySelectorAll('.view-line')]
              .map((line) => Math.round(line.getBoundingClientRect().top))
              .join(),
          ),
        )
      ).join('|');
      const still = now === before;
      before = now;
      expect(still).toBe(true);
    }).toPass({ intervals: [150] });
  }

  /** Selects drawn words in a pane, opens the context menu over them and chooses an entry. */
  async selectAndChoose(siglum: string, words: string, entry: RegExp): Promise<void> {
    const { x, y } = await this.select(siglum, words);
    await this.page.mouse.click(x, y, { button: 'right' });
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** A level of the verdict on the claim that is open. */
  verdict(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Verdict' }).getByRole('radio', {
      name: new RegExp(`^${name}\\s*(?:,|$)`, 'u'),
    });
  }

  /** Waits until everything is saved. */
  async saved(): Promise<void> {
    await this.saveState.getByText(/^Saved/u).waitFor();
  }
}
