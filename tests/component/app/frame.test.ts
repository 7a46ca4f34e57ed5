import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { COMMANDS, type CommandId } from '../../../src/contract/commands.ts';
import { ERROR_CODES } from '../../../src/contract/errors.ts';
import CommandPalette from '../../../src/renderer/app/CommandPalette.svelte';
import PanelTabs from '../../../src/renderer/app/PanelTabs.svelte';
import ShortcutHelp from '../../../src/renderer/app/ShortcutHelp.svelte';
import StatusBar from '../../../src/renderer/app/StatusBar.svelte';
import WorkspaceHeader from '../../../src/renderer/app/WorkspaceHeader.svelte';
import { Commands } from '../../../src/renderer/commands/commands.svelte.ts';
import type { SaveState } from '../../../src/renderer/db/save-queue.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Commands of which only these can be used, and what they did. */
function commandsWith(...ids: readonly CommandId[]): { commands: Commands; ran: CommandId[] } {
  const ran: CommandId[] = [];
  const commands = new Commands();
  commands.bind(Object.fromEntries(ids.map((id) => [id, { run: () => ran.push(id) }])));
  return { commands, ran };
}

beforeEach(async () => {
  await page.viewport(1100, 700);
});

describe('StatusBar', () => {
  async function mount(props: { save?: SaveState; about?: string; host?: 'desktop' | 'browser' } = {}) {
    const heard = { onretry: vi.fn(), onsettings: vi.fn(), onhelp: vi.fn() };
    await render(StatusBar, {
      save: { kind: 'saved', at: null },
      about: '',
      host: 'desktop',
      reviewer: 'Ida <b>Brandt</b>',
      helpShortcut: '?',
      ...heard,
      ...props,
    });
    return heard;
  }
  const state = page.getByRole('status', { name: 'Save state' });

  it.each<[SaveState, RegExp]>([
    [{ kind: 'saved', at: null }, /^Saved$/u],
    [{ kind: 'saved', at: new Date(2025, 2, 11, 9, 5).getTime() }, /^Saved 09:05$/u],
    [{ kind: 'saving' }, /^Saving…$/u],
    [
      { kind: 'failed', code: 'storage-full', pending: 1 },
      /^Could not save: There is no space .+One change is waiting/u,
    ],
    [
      { kind: 'failed', code: 'storage-failed', pending: 3 },
      /^Could not save: .+3 changes are waiting in this window\.$/u,
    ],
  ])('says how saving stands: %j', async (save, said) => {
    await mount({ save });
    await expect.element(state).toHaveTextContent(said);
  });

  it('offers another try only where saving failed', async () => {
    const { onretry } = await mount({ save: { kind: 'failed', code: 'storage-full', pending: 2 } });
    await button('Try again').click();
    expect(onretry).toHaveBeenCalledTimes(1);
    await mount({ save: { kind: 'saving' } });
    expect(button('Try again').elements()).toHaveLength(1);
  });

  it.each(ERROR_CODES.filter((code) => code.startsWith('storage-')))(
    'promises no button that is not there when saving failed with %s',
    async (code) => {
      await mount({ save: { kind: 'failed', code, pending: 1 } });
      await expect.element(button('Try again')).toBeVisible();
      expect(state.element().textContent).not.toMatch(/[Pp]ress (?!Try again)/u);
    },
  );

  it('warns where the reviews are kept only in the browser', async () => {
    await mount({ host: 'browser', about: '3 variants' });
    await expect.element(page.getByText('Kept in this browser only')).toBeVisible();
    await expect.element(page.getByText('3 variants')).toBeVisible();
  });

  it('leads to the settings, by the reviewer’s name as it is, and to the shortcuts', async () => {
    const { onsettings, onhelp } = await mount();
    await expect.element(page.getByText('Kept in this browser only')).not.toBeInTheDocument();
    await button(/Ida <b>Brandt<\/b> · settings/u).click();
    await button('Shortcuts').click();
    expect([onsettings.mock.calls.length, onhelp.mock.calls.length]).toEqual([1, 1]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount({
      host: 'browser',
      about: '3 variants',
      save: { kind: 'failed', code: 'storage-full', pending: 2 },
    });
    await expectAccessible();
  });
});

describe('PanelTabs', () => {
  const tabs = [
    { panel: 'differences', name: 'Differences', count: 12 },
    { panel: 'quotes', name: 'Quotes', count: 5 },
    { panel: 'claims', name: 'Claims', count: 3 },
  ] as const;

  async function mount(panel: (typeof tabs)[number]['panel'] = 'differences') {
    const onpanel = vi.fn();
    const children = createRawSnippet(() => ({ render: () => '<p>What is in the panel</p>' }));
    const shown = await render(PanelTabs, { tabs, panel, onpanel, children });
    return { ...shown, onpanel };
  }
  const tab = (name: RegExp) => page.getByRole('tab', { name });

  it('names and counts the panels and says which is shown', async () => {
    const { rerender } = await mount();
    await expect.element(tab(/Differences 12/u)).toHaveAttribute('aria-selected', 'true');
    await expect.element(tab(/Claims 3/u)).toHaveAttribute('aria-selected', 'false');
    await expect
      .element(page.getByRole('tabpanel', { name: /Differences/u }))
      .toHaveTextContent('What is in the panel');
    await rerender({ panel: 'claims' });
    await expect.element(page.getByRole('tabpanel', { name: /Claims/u })).toBeVisible();
  });

  it('changes by mouse', async () => {
    const { onpanel } = await mount();
    await tab(/Claims/u).click();
    expect(onpanel.mock.calls).toEqual([['claims']]);
  });

  it('changes by the arrow keys, round and round, and takes the focus along', async () => {
    const { onpanel, rerender } = await mount();
    tab(/Differences/u)
      .element()
      .focus();
    await userEvent.keyboard('{ArrowLeft}');
    await rerender({ panel: 'claims' });
    await expect.element(tab(/Claims/u)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await rerender({ panel: 'quotes' });
    await userEvent.keyboard('{ArrowRight}');
    await rerender({ panel: 'claims' });
    await userEvent.keyboard('{ArrowRight}');
    expect(onpanel.mock.calls).toEqual([['claims'], ['quotes'], ['claims'], ['differences']]);
  });

  it('is one stop for Tab', async () => {
    await mount('claims');
    const stops = page
      .getByRole('tab')
      .elements()
      .filter((each) => each.tabIndex === 0);
    expect(stops).toEqual([tab(/Claims/u).element()]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount();
    await expectAccessible();
  });
});

describe('ShortcutHelp', () => {
  it('lists every shortcut of the table, by group, whether it can be used now or not', async () => {
    await render(ShortcutHelp, { commands: commandsWith().commands, onclose: vi.fn() });
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const withKeys = COMMANDS.filter(({ keys }) => keys.length > 0);
    const terms = dialog
      .getByRole('term')
      .elements()
      .map(({ textContent }) => textContent);
    expect(terms.toSorted()).toEqual(withKeys.map(({ title }) => title).toSorted());
    expect(dialog.element().querySelectorAll('dd kbd')).toHaveLength(
      withKeys.flatMap(({ keys }) => keys).length,
    );
    const groups = dialog
      .getByRole('heading', { level: 3 })
      .elements()
      .map(({ textContent }) => textContent);
    expect(groups).toEqual([...new Set(withKeys.map(({ group }) => group))]);
    await expect.element(dialog).toHaveTextContent(/Redo\s*Ctrl\+Shift\+Z\s*Ctrl\+Y/u);
  });

  it('closes on Escape', async () => {
    const onclose = vi.fn();
    await render(ShortcutHelp, { commands: commandsWith().commands, onclose });
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('has no accessibility fault that axe can find', async () => {
    await render(ShortcutHelp, { commands: commandsWith().commands, onclose: vi.fn() });
    await expectAccessible();
  });
});

describe('CommandPalette', () => {
  async function mount(...ids: readonly CommandId[]) {
    const { commands, ran } = commandsWith('palette.open', ...ids);
    const onclose = vi.fn();
    const shown = await render(CommandPalette, { commands, onclose });
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    return { ...shown, ran, onclose };
  }
  const options = (): (string | undefined)[] =>
    page
      .getByRole('option')
      .elements()
      .map((each) => each.querySelector('.title')?.textContent);

  it('offers what can be used now, except itself, with its shortcut', async () => {
    await mount('review.new', 'difference.next');
    await expect.element(page.getByRole('option').nth(1)).toBeVisible();
    expect(options()).toEqual(['New review', 'Next difference']);
    await expect.element(page.getByRole('option', { name: /Next difference/u })).toHaveTextContent(/F7$/u);
  });

  it('finds a command by some of its letters or by its group, and says where it finds none', async () => {
    await mount('review.new', 'difference.next', 'difference.previous', 'claim.annotate');
    await userEvent.keyboard('annot');
    await expect.poll(options).toEqual(['Annotate claim']);
    await page.getByRole('combobox').fill('compare');
    await expect.poll(() => options().toSorted()).toEqual(['Next difference', 'Previous difference']);
    await page.getByRole('combobox').fill('qqqq');
    await expect.element(page.getByText('No command of that name.')).toBeVisible();
  });

  it('runs by keyboard what is chosen, after it has closed', async () => {
    const { ran, onclose } = await mount('review.new', 'difference.next');
    onclose.mockImplementation(() => expect(ran).toEqual([]));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => ran).toEqual(['difference.next']);
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('runs what is clicked', async () => {
    const { ran } = await mount('review.new', 'difference.next');
    await page.getByRole('option', { name: /New review/u }).click();
    await expect.poll(() => ran).toEqual(['review.new']);
  });

  it('closes on Escape, and on a click beside it but not in it', async () => {
    const { onclose, ran } = await mount('review.new');
    await page.getByRole('combobox').click();
    expect(onclose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
    await userEvent.click(page.getByRole('dialog', { name: 'Command palette' }), {
      position: { x: -40, y: 5 },
      force: true,
    });
    expect(onclose).toHaveBeenCalledTimes(2);
    expect(ran).toEqual([]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount('review.new', 'difference.next');
    await expectAccessible();
  });
});

describe('WorkspaceHeader', () => {
  async function mount(props: { undoLabel?: string | null; canExport?: boolean } = {}) {
    const { commands, ran } = commandsWith('edit.undo', 'edit.redo', 'palette.open', 'report.export');
    const onrename = vi.fn(() => Promise.resolve());
    const onnamed = vi.fn();
    const shown = await render(WorkspaceHeader, {
      title: 'Pier story',
      mode: null,
      onmode: vi.fn(),
      undoLabel: null,
      redoLabel: null,
      canExport: true,
      commands,
      undone: '',
      onrename,
      onnamed,
      ...props,
    });
    return { ...shown, ran, onrename, onnamed };
  }
  const title = page.getByRole('textbox', { name: 'Title of the review' });

  it.each([
    ['Enter', () => userEvent.keyboard('{Enter}')],
    ['leaving the field', () => userEvent.tab()],
  ])('renames on %s, once', async (_, finish) => {
    const { onrename } = await mount();
    await title.fill('  Pier and ferry ');
    await finish();
    expect(onrename.mock.calls).toEqual([['Pier and ferry']]);
  });

  it('renames after a pause in typing, and keeps the blank that is being typed', async () => {
    const { onrename, rerender } = await mount();
    await title.fill('Pier and ');
    await expect.poll(() => onrename.mock.calls).toEqual([['Pier and']]);
    await rerender({ title: 'Pier and' });
    // Longer than what was saved takes to show.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.element(title).toHaveValue('Pier and ');
    await userEvent.tab();
    await expect.element(title).toHaveValue('Pier and');
    expect(onrename).toHaveBeenCalledTimes(1);
  });

  it('is not written over by another window while somebody types', async () => {
    const { rerender } = await mount();
    await title.fill('Pier and f');
    await rerender({ title: 'Named elsewhere' });
    await expect.element(title).toHaveValue('Pier and f');
  });

  it('goes back to the old title on Escape, and on to the work', async () => {
    const { onrename, onnamed } = await mount();
    await title.fill('Something else');
    await userEvent.keyboard('{Escape}');
    await expect.element(title).toHaveValue('Pier story');
    expect(onrename).not.toHaveBeenCalled();
    expect(onnamed).toHaveBeenCalledOnce();
  });

  it('goes on to the work on Enter', async () => {
    const { onnamed } = await mount();
    await title.fill('Something else');
    expect(onnamed).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onnamed).toHaveBeenCalledOnce();
  });

  it.each(['', '   '])('goes back to the old title from %j', async (empty) => {
    const { onrename } = await mount();
    await title.fill(empty);
    await userEvent.tab();
    await expect.element(title).toHaveValue('Pier story');
    expect(onrename).not.toHaveBeenCalled();
  });

  it('does not rename to what it is called already', async () => {
    const { onrename } = await mount();
    await title.fill('Pier story ');
    await userEvent.tab();
    expect(onrename).not.toHaveBeenCalled();
  });

  it('keeps a title that is being typed when the person leaves the review by key', async () => {
    const { onrename, unmount } = await mount();
    await title.fill('Pier and ferry');
    await unmount();
    expect(onrename.mock.calls).toEqual([['Pier and ferry']]);
  });

  it('shows a title that an undo brought back', async () => {
    const { rerender } = await mount();
    await title.fill('Pier and ferry');
    await userEvent.tab();
    await rerender({ title: 'Pier and ferry' });
    await rerender({ title: 'Pier story' });
    await expect.element(title).toHaveValue('Pier story');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pier story');
  });

  it('says what undo would undo, and undoes it', async () => {
    const { ran } = await mount({ undoLabel: 'Annotate claim “just deal”' });
    await button('Undo: Annotate claim “just deal”').click();
    await expect.element(button('Nothing to redo')).toBeDisabled();
    await button('Commands').click();
    await button('Export report…').click();
    expect(ran).toEqual(['edit.undo', 'palette.open', 'report.export']);
  });

  it('exports only what is there', async () => {
    const { rerender } = await mount({ canExport: false });
    await expect.element(button('Export report…')).toBeDisabled();
    await rerender({ canExport: true });
    await expect.element(button('Export report…')).toBeEnabled();
  });

  it('leads back to the library', async () => {
    await mount();
    await expect.element(page.getByRole('link', { name: 'Library' })).toHaveAttribute('href', '#/');
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount({ undoLabel: 'Rename review' });
    await expectAccessible();
  });
});

afterEach(() => {
  expect(document.querySelector('b'), 'a name was read as HTML').toBeNull();
});
