import { expect, test } from './fixtures.ts';

test('the redline reads as prose, and F7 goes through it', async ({ page, library, workspace, ledger }) => {
  await library.openSample();
  await workspace.view('Redline');
  await expect(page.getByText('struck out: only in A')).toBeVisible();

  await test.step('a paragraph is a line, with what goes out and what comes in', async () => {
    const [, , lead] = await workspace.linesOf('Redline');
    expect(lead).toMatch(/^A fire that .*swept.*tore.* through a warehouse .*340.*430.* people/u);
    expect(await workspace.edited('Redline', 'deleted')).toContain('340');
    expect(await workspace.edited('Redline', 'inserted')).toContain('430');
  });

  await test.step('F7 steps from change to change', async () => {
    await page.keyboard.press('F7');
    await expect(workspace.position).toHaveText(/^1 of \d+/u);
    const first = await workspace.outlined('Redline');
    await page.keyboard.press('F7');
    await expect(workspace.position).toHaveText(/^2 of \d+/u);
    await expect.poll(() => workspace.outlined('Redline')).not.toBe(first);
    // At once, while the list may still be measuring its entries.
    await ledger.entry(/Place changed\. A: Halvane/u).click();
    await expect(ledger.entry(/Place changed\. A: Halvane/u)).toHaveAttribute('aria-current', 'true');
    await workspace.isAt('Redline', 'Halvane');
    await workspace.isAt('Redline', 'Ostrell');
  });

  await test.step('another variant is written in instead', async () => {
    await page.getByRole('combobox', { name: 'Variant', exact: true }).selectOption('C · Desk draft');
    await expect(page.getByText('underlined: only in C')).toBeVisible();
    await expect(ledger.entry(/A: Six\. C: Nine\./iu)).toBeVisible();
  });
});

test('a review that was left is gone on with: its view, its variants, its panel and the place', async ({
  page,
  library,
  workspace,
  ledger,
}) => {
  await library.openSample();
  await workspace.view('Redline');
  await page.getByRole('combobox', { name: 'Variant', exact: true }).selectOption('C · Desk draft');
  await ledger.entry(/A: Six\. C: Nine\./iu).click();
  await workspace.isAt('Redline', 'Nine');
  await workspace.panel('Quotes');

  const isAsLeft = async (): Promise<void> => {
    await expect(page.getByRole('radio', { name: 'Redline' })).toBeChecked();
    await expect(page.getByText('underlined: only in C')).toBeVisible();
    await expect(page.getByRole('tab', { name: /Quotes/u })).toHaveAttribute('aria-selected', 'true');
    await workspace.isAt('Redline', 'Nine');
  };

  await test.step('by the link in the library', async () => {
    await page.getByRole('link', { name: 'Library' }).click();
    await library.review(/^Sample/u).click();
    await isAsLeft();
  });

  await test.step('by Back and Forward', async () => {
    await page.goBack();
    await expect(library.review(/^Sample/u)).toBeVisible();
    await page.goForward();
    await isAsLeft();
  });

  await test.step('and by keyboard', async () => {
    await page.goBack();
    await library.review(/^Sample/u).focus();
    await page.keyboard.press('Enter');
    await isAsLeft();
  });
});

test('a double click on a review opens it, and does nothing in it', async ({ page, library }) => {
  // Once before: its texts are compared then, and on screen before the second press.
  await library.openSample();
  for (const part of [0.15, 0.5, 0.9]) {
    await page.goBack();
    const box = await library.review(/^Sample/u).boundingBox();
    if (box === null) throw new Error('The review is not listed.');
    await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    // As a hand does, which does not wait for the window.
    const first = Promise.all([page.mouse.down(), page.mouse.up()]);
    await page.waitForTimeout(180);
    await Promise.all([first, page.mouse.down({ clickCount: 2 }), page.mouse.up({ clickCount: 2 })]);
    await expect(page.locator('[data-host] .vm-mark').first()).toBeVisible();
    await expect(page.getByRole('list', { name: 'Differences' })).toBeVisible();
    await expect(page.getByRole('tab', { name: /^Differences/u })).toHaveAttribute('aria-selected', 'true');
    expect(await page.evaluate('document.activeElement.closest(".monaco-editor") === null')).toBe(true);
  }
});

test('a press counts for the entry that it began on, wherever the list goes meanwhile', async ({
  page,
  library,
  ledger,
}) => {
  await library.openSample();
  const place = ledger.entry(/Place changed\. A: Halvane/u);
  const press = async (): Promise<void> => {
    await place.scrollIntoViewIfNeeded();
    await place.hover({ position: { x: 40, y: 12 } });
    await page.mouse.down();
  };

  await test.step('taken back by going away from it', async () => {
    await press();
    await page.mouse.move(20, 300);
    await page.mouse.up();
    await expect(place).not.toHaveAttribute('aria-current');
  });

  await test.step('the list scrolls under the pointer', async () => {
    await press();
    await ledger.list.evaluate((list) => {
      list.scrollTop += list.scrollTop > 0 ? -60 : 60;
    });
    await page.mouse.up();
    await expect(place).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a double click decides once: nobody has read what came under the pointer', async () => {
    const open = await ledger.count('open');
    await ledger.entries.first().getByRole('button').first().click();
    await ledger.decision('Accept').dblclick();
    await expect(ledger.done).toHaveText(`Accepted. ${open - 1} left.`);
    await expect(ledger.counter('accepted')).toHaveText(/^1/u);
    expect(await ledger.count('open')).toBe(open - 1);
  });
});

test('the synopsis says who is alone, and opens its passages in the columns', async ({
  page,
  library,
  workspace,
  synopsis,
}) => {
  await library.openSample();
  await workspace.view('Synopsis');
  const all = synopsis.row('No one was killed.');
  await synopsis.bringUp(all);
  await synopsis.filter(/^Facts differ/u);
  await expect(all).toHaveCount(0);
  await expect(synopsis.row('430 people').first()).toBeVisible();

  await test.step('F7 goes from row to row of the table', async () => {
    await page.keyboard.press('F7');
    await expect(workspace.position).toHaveText(/^1 of \d+/u);
    await expect(synopsis.current).toContainText('Warehouse');
    await page.keyboard.press('F7');
    await expect(workspace.position).toHaveText(/^2 of \d+/u);
    await expect(synopsis.current).toBeInViewport();
  });

  await test.step('a lone reading leads to its cell, and Enter opens the passage', async () => {
    await synopsis
      .lone(/^only B of 3 says “430”/u)
      .first()
      .click();
    await expect(synopsis.cell('B', 'A fire that tore through')).toBeFocused();
    const lone = synopsis.lone(/^only C of 3 says “may”/u);
    await synopsis.bringUp(lone);
    await lone.click();
    await expect(synopsis.cell('C', 'may demand an independent inquiry')).toBeFocused();
    await page.keyboard.press('Enter');
    // The draft was not in the columns: it comes.
    await expect(workspace.pane('C')).toBeVisible();
    await expect.poll(() => workspace.linesOf('C')).toContainEqual(expect.stringContaining('may demand'));
    expect(await workspace.linesOf('A')).toContainEqual(expect.stringContaining('will demand'));
  });

  await test.step('the columns of the table stand with the one that is most alone first', async () => {
    await page.keyboard.press('Control+Alt+3');
    await expect(synopsis.heads.nth(1)).toContainText('Agency story');
    await synopsis.order(/^Most alone first/u);
    await expect(synopsis.heads.nth(1)).toContainText('base');
    await expect(synopsis.heads.nth(2)).toContainText('alone in');
  });

  await test.step('the arrow keys go from cell to cell and stop at the ends', async () => {
    await synopsis.filter(/^All/u);
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+Home');
    await expect(synopsis.grid.getByRole('rowheader').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(synopsis.grid.getByRole('rowheader').first()).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowDown');
    await expect(synopsis.row('Investigators').last().locator(':focus')).toHaveCount(1);
  });

  await test.step('two passages are kept apart by key, and undo pairs them again', async () => {
    await page.keyboard.press('Control+Home');
    await synopsis.bringUp(synopsis.row('No one was killed.'));
    await synopsis.cell('B', 'Nobody was killed.').focus();
    await page.keyboard.press('n');
    await expect(synopsis.notice).toContainText('is not A ¶ 3.');
    await synopsis.bringUp(synopsis.row('No one was killed.'));
    await expect(synopsis.row('No one was killed.')).toContainText('absent');
    await expect(synopsis.grid.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await synopsis.bringUp(synopsis.row('No one was killed.'));
    await expect(synopsis.row('No one was killed.')).toContainText('Nobody was killed.');
  });
});

test('quotations and omissions lead to their passages; similarity to a pair', async ({
  page,
  library,
  workspace,
}) => {
  await library.openSample();

  await test.step('quotations', async () => {
    await page.keyboard.press('Control+2');
    const quotations = page.getByRole('list', { name: 'Quotations' });
    await expect(page.getByText('4 quotations, 2 changed')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Changed only' }).check();
    await expect(quotations.getByRole('listitem')).toHaveCount(2);
    await quotations.getByRole('button', { name: /^Altered Dana Okell/u }).click();
    await expect(quotations.locator('[aria-current="true"]')).toContainText('warning');
    // Every variant that has it is there to be read.
    await expect(workspace.pane('C')).toBeVisible();
    await expect.poll(() => workspace.topsOfLinesWith('We had no')).toHaveLength(3);
  });

  await test.step('omissions', async () => {
    await page.keyboard.press('Control+3');
    const missing = page.getByRole('list', { name: 'Missing from the others' });
    await missing.getByRole('button', { name: /Every drum was declared/u }).click();
    await expect.poll(() => workspace.topsOfLinesWith('Every drum was declared')).toHaveLength(2);
    await page.getByRole('combobox', { name: 'Read A against' }).selectOption('C · Desk draft');
    const draft = page.getByRole('list', { name: 'Missing from C' });
    await expect(draft.getByRole('button', { name: /My crews walked/u })).toBeVisible();
    await expect(draft.getByRole('button', { name: /Every drum/u })).toHaveCount(0);
  });

  await test.step('similarity', async () => {
    await page.getByRole('button', { name: 'Similarity…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Similarity of the variants' });
    await expect(dialog).toContainText('one origin');
    await dialog.getByRole('button', { name: /^A, Agency story; and C, Desk draft: derived/u }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('button', { name: /^B, Lantern rewrite; and C/u })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(workspace.pane('A')).toHaveCount(0);
    await expect(workspace.pane('B')).toBeVisible();
    await expect(workspace.pane('C')).toBeVisible();
  });
});

test('the columns fold, scroll apart, find, collapse, and join passages by hand', async ({
  page,
  library,
  workspace,
}) => {
  const keys = page.keyboard;
  await library.openSample();
  await expect(workspace.pane('A')).toBeVisible();

  await test.step('what is the same folds, and unfolds', async () => {
    // The draft keeps most of what the agency says.
    await page
      .getByRole('button', { name: /Lantern rewrite/u })
      .first()
      .click();
    await page
      .getByRole('button', { name: /Desk draft/u })
      .first()
      .click();
    await expect(workspace.pane('C')).toBeVisible();
    const folded = /^\d+ sentences the same/u;
    await expect.poll(() => workspace.linesOf('A')).not.toContainEqual(expect.stringMatching(folded));
    await keys.press('Control+Alt+f');
    await expect(page.getByRole('button', { name: /^Fold what is the same/u })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(async () => {
      // The draft ends as the agency's story does.
      await workspace.pane('A').focus();
      await keys.press('Control+End');
      for (const siglum of ['A', 'C'])
        expect(await workspace.linesOf(siglum)).toContainEqual(expect.stringMatching(folded));
    }).toPass();
    await keys.press('Control+Alt+f');
    await expect.poll(() => workspace.linesOf('A')).not.toContainEqual(expect.stringMatching(folded));
    await page
      .getByRole('button', { name: /Lantern rewrite/u })
      .first()
      .click();
    await page
      .getByRole('button', { name: /Desk draft/u })
      .first()
      .click();
    await expect(workspace.pane('B')).toBeVisible();
  });

  await test.step('free scrolling leaves the other pane where it is', async () => {
    await keys.press('Control+Alt+s');
    await expect(page.getByRole('button', { name: /^Scroll together/u })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    const before = await workspace.linesOf('B');
    await workspace.pane('A').focus();
    await keys.press('Control+End');
    await expect
      .poll(() => workspace.linesOf('A'))
      .toContainEqual(expect.stringContaining('The cause of the fire'));
    expect((await workspace.linesOf('B'))[0]).toBe(before[0]);
    await keys.press('Control+Alt+s');
    await workspace.pane('A').focus();
    await keys.press('Control+Home');
    await expect.poll(async () => (await workspace.linesOf('A'))[0]).toContain('Warehouse fire');
  });

  await test.step('what is looked for is found in all panes', async () => {
    await keys.press('Control+f');
    const find = page.getByRole('search', { name: 'Find in all panes' });
    await find.getByRole('searchbox').fill('solvents');
    await expect(find.getByRole('status')).toHaveText(/^1 of 4, in A$/u);
    await expect.poll(() => workspace.outlined('A', 'found-current')).toBe('solvents');
    await expect(find.getByRole('list', { name: 'Matches in each pane' })).toHaveText(/A\s*2\s*B\s*2/u);
    await keys.press('F3');
    await expect(find.getByRole('status')).toHaveText(/^2 of 4/u);
    await find.getByRole('searchbox').fill('no such words');
    await expect(find.getByRole('status')).toHaveText('Not found');
    await keys.press('Escape');
    await expect(find).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Comparison' }).locator(':focus')).toHaveCount(1);
  });

  await test.step('a pane collapses to a strip and comes back with the keyboard on it', async () => {
    await page.getByRole('button', { name: /^Collapse B/u }).click();
    await expect(workspace.pane('B')).toBeHidden();
    const strip = page.getByRole('button', { name: /^Expand B · Lantern rewrite/u });
    await expect(strip).toBeFocused();
    await strip.press('Enter');
    await expect(workspace.pane('B')).toBeFocused();
  });

  await test.step('F8 goes to the other end of a move, and says so where nothing moved', async () => {
    await workspace.select('B', 'Its secretary');
    await keys.press('F8');
    await expect(workspace.pane('A')).toBeFocused();
    await expect.poll(() => workspace.topsOfLinesWith('Its secretary')).toHaveLength(2);
    await keys.press('Control+Home');
    await workspace.select('A', 'Kelder Quay');
    await keys.press('F8');
    await expect(page.getByRole('status', { name: 'Messages' })).toContainText(
      'Put the caret into a moved passage',
    );
  });

  await test.step('two sentences are not the same: apart by hand, and together again by undo', async () => {
    // A jump shows each end in its own place; the next scroll brings the panes in step again.
    await workspace.scroll('B', 100);
    await keys.press('Control+Home');
    await workspace.select('A', 'A fire that swept');
    const together = await workspace.topsOfLinesWith('A fire that');
    expect(together[0]).toBeCloseTo(together[1] ?? Number.NaN, 0);
    await keys.press('Control+Alt+n');
    await expect(page.getByRole('status', { name: 'Messages' })).toContainText(
      'Now mark the passage in another pane',
    );
    await workspace.select('B', 'A fire that tore');
    await keys.press('Control+Alt+n');
    await expect
      .poll(async () => {
        const [left = 0, right = 0] = await workspace.topsOfLinesWith('A fire that');
        return Math.abs(left - right) > 20;
      })
      .toBe(true);
    await page.getByRole('button', { name: /^Undo: /u }).click();
    await expect
      .poll(async () => {
        const [left = 0, right = 1000] = await workspace.topsOfLinesWith('A fire that');
        return Math.abs(left - right) < 2;
      })
      .toBe(true);
  });

  await test.step('the reading type is set, and stays', async () => {
    await page.getByRole('button', { name: /settings$/u }).click();
    await page.getByRole('combobox', { name: 'Reading type' }).selectOption('Inter (sans serif)');
    await page.getByRole('spinbutton', { name: 'Size in pixels' }).fill('21');
    await page.getByRole('button', { name: 'Save' }).click();
    const isSet = async (): Promise<void> => {
      const line = page.locator('[data-pane] .view-line, .vm-pane .view-line').first();
      await expect(line).toHaveCSS('font-size', '21px');
      await expect(line).toHaveCSS('font-family', /Inter/u);
    };
    await isSet();
    await page.reload();
    await isSet();
  });
});
