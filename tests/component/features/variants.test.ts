import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { VariantState } from '../../../src/domain/review/state.ts';
import type { ErrorWords } from '../../../src/renderer/errors/error-table.ts';
import IntakeDialog from '../../../src/renderer/features/variants/IntakeDialog.svelte';
import type { Trouble } from '../../../src/renderer/features/variants/intake.ts';
import PasteDialog from '../../../src/renderer/features/variants/PasteDialog.svelte';
import VariantDialog from '../../../src/renderer/features/variants/VariantDialog.svelte';
import VariantList from '../../../src/renderer/features/variants/VariantList.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { variantOf } from '../support/review.ts';

beforeEach(async () => {
  await page.viewport(1000, 800);
});

const textbox = (name: string) => page.getByRole('textbox', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('VariantList', () => {
  const variants = [
    variantOf('agency', { label: 'Harbour Wire', role: 'agency', date: '2025-03-11' }),
    variantOf('rewrite', { label: 'The Skarvik Post', role: 'rewrite' }),
    variantOf('draft', { label: `<b>Desk</b> ${'long'.repeat(40)}` }),
  ];

  async function mount(props: { variants?: readonly VariantState[]; baseId?: string | null } = {}) {
    const heard = {
      onshow: vi.fn(),
      onbase: vi.fn(),
      onedit: vi.fn(),
      onremove: vi.fn(),
      onrevise: vi.fn(),
      onaddfiles: vi.fn(),
      onpaste: vi.fn(),
      onsimilarity: vi.fn(),
    };
    const shown = await render(VariantList, {
      variants,
      similarities: new Map([['rewrite', { similarity: 0.71, derivation: 'derived' as const }]]),
      baseId: 'agency',
      shown: ['agency', 'rewrite'],
      substance: new Map([['rewrite', 7]]),
      ...heard,
      ...props,
    });
    return { ...shown, ...heard };
  }

  const pick = (name: RegExp) =>
    page.getByRole('listitem').filter({ hasText: name }).getByRole('button').first();

  it('leads to the similarity of the variants', async () => {
    const { onsimilarity } = await mount();
    await page.getByRole('button', { name: 'Similarity…' }).click();
    expect(onsimilarity).toHaveBeenCalledOnce();
  });

  it('shows each variant with its letter, what it is, and whether it is in the columns', async () => {
    await mount();
    await expect
      .element(pick(/Harbour Wire/u))
      .toHaveTextContent('A Harbour Wire base · agency · 11 Mar 2025 · 20 words');
    await expect
      .element(pick(/Skarvik Post/u))
      .toHaveTextContent('B The Skarvik Post rewrite · 20 words 7 in substance derived · 71 %');
    await expect.element(pick(/Desk/u)).toHaveTextContent(/^C <b>Desk<\/b> long/u);
    for (const [name, pressed] of [
      [/Harbour/u, 'true'],
      [/Skarvik/u, 'true'],
      [/Desk/u, 'false'],
    ] as const)
      await expect.element(pick(name)).toHaveAttribute('aria-pressed', pressed);
  });

  it('puts a variant into the columns, and asks for more', async () => {
    const { onshow, onaddfiles, onpaste } = await mount();
    await pick(/Desk/u).click();
    expect(onshow.mock.calls).toEqual([['draft']]);
    await button('Add files…').click();
    await button('Paste…').click();
    expect([onaddfiles.mock.calls.length, onpaste.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([
    ['Edit details…', 'onedit', variants[1]],
    ['Read the others against this one', 'onbase', 'rewrite'],
    ['Remove from the review', 'onremove', variants[1]],
  ] as const)('offers “%s” in its menu', async (item, event, given) => {
    const heard = await mount();
    await button('More for variant B, The Skarvik Post').click();
    await page.getByRole('menuitem', { name: item }).click();
    expect(heard[event].mock.calls).toEqual([[given]]);
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  });

  it('works its menu by keyboard and gives the focus back', async () => {
    const { onedit } = await mount();
    const trigger = button('More for variant B, The Skarvik Post');
    trigger.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Edit details…' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(trigger).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Edit details…' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onedit.mock.calls).toEqual([[variants[1]]]);
  });

  it('closes its menu where it was opened, and opens it with the arrow key', async () => {
    await mount();
    const trigger = button('More for variant B, The Skarvik Post');
    await trigger.click();
    await expect.element(page.getByRole('menu', { name: 'Variant B' })).toBeVisible();
    await expect.element(trigger).toHaveAttribute('aria-expanded', 'true');
    // While a menu is open, a press outside belongs to it alone.
    await trigger.click({ force: true });
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await expect.element(trigger).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menuitem', { name: 'Edit details…' })).toHaveFocus();
  });

  it('closes its menu with Tab, which goes on from there', async () => {
    await mount();
    await button('More for variant A, Harbour Wire').click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toContain('The Skarvik Post');
  });

  it('keeps the keyboard where a variant is removed', async () => {
    const { rerender } = await mount();
    await button('More for variant B, The Skarvik Post').click();
    await page.getByRole('menuitem', { name: 'Remove from the review' }).click();
    await expect.element(button('More for variant B, The Skarvik Post')).toHaveFocus();
    const left = variants.filter(({ id }) => id !== 'rewrite');
    await rerender({ variants: left });
    await expect.element(button(/^More for variant B/u)).toHaveFocus();
    await rerender({ variants: left.slice(0, 1) });
    await expect.element(button(/^More for variant A/u)).toHaveFocus();
    await rerender({ variants: [] });
    await expect.element(button('Add files…')).toHaveFocus();
  });

  it('does not offer to make the base the base', async () => {
    const { onbase } = await mount();
    await button('More for variant A, Harbour Wire').click();
    const item = page.getByRole('menuitem', { name: 'Read the others against this one' });
    await expect.element(item).toHaveAttribute('aria-disabled', 'true');
    await item.click({ force: true });
    expect(onbase).not.toHaveBeenCalled();
  });

  it('has no accessibility fault that axe can find, with its menu open too', async () => {
    await mount();
    await expectAccessible();
    await button('More for variant A, Harbour Wire').click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    await expectAccessible();
  });
});

describe('VariantDialog', () => {
  const variant = variantOf('agency', {
    label: 'Harbour Wire',
    role: 'agency',
    outlet: 'Wire',
    date: '2025-03-11',
  });

  async function mount() {
    const heard = { onsave: vi.fn(), onclose: vi.fn() };
    await render(VariantDialog, { variant, ...heard });
    return heard;
  }

  it('shows what is known, with the file and the hash', async () => {
    await mount();
    await expect.element(textbox('Label')).toHaveValue('Harbour Wire');
    await expect.element(page.getByRole('combobox', { name: 'Role' })).toHaveValue('agency');
    await expect.element(page.getByLabelText('Date', { exact: true })).toHaveValue('2025-03-11');
    await expect.element(page.getByText('agency.txt, read as UTF-8')).toBeVisible();
    await expect.element(page.getByText('sha-agency')).toBeVisible();
  });

  it('hands back only what was changed', async () => {
    const { onsave } = await mount();
    await textbox('Outlet').fill('Harbour Wire Service');
    await page.getByRole('combobox', { name: 'Role' }).selectOptions('Source');
    await page.getByLabelText('Date', { exact: true }).fill('2025-03-12');
    await button('Save').click();
    expect(onsave.mock.calls).toEqual([
      [{ outlet: 'Harbour Wire Service', role: 'source', date: '2025-03-12' }],
    ]);
  });

  it('hands back nothing where nothing was changed', async () => {
    const { onsave } = await mount();
    await textbox('Label').fill(' Harbour Wire ');
    await button('Save').click();
    expect(onsave.mock.calls).toEqual([[{}]]);
  });

  it.each(['', '   '])('does not take %j for a label', async (label) => {
    const { onsave } = await mount();
    await textbox('Label').fill(label);
    await button('Save').click();
    expect(onsave).not.toHaveBeenCalled();
  });

  it('leaves everything as it was on Cancel', async () => {
    const { onsave, onclose } = await mount();
    await textbox('Label').fill('Another');
    await button('Cancel').click();
    expect([onsave.mock.calls.length, onclose.mock.calls.length]).toEqual([0, 1]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount();
    await expectAccessible();
  });
});

describe('PasteDialog', () => {
  async function mount(refusal: ErrorWords | null = null, draft = '') {
    const onadd = vi.fn<(variant: { label: string; text: string }) => Promise<ErrorWords | null>>(() =>
      Promise.resolve(refusal),
    );
    const onclose = vi.fn<(draft: string) => void>();
    await render(PasteDialog, { suggestedLabel: 'Pasted text 2', draft, onadd, onclose });
    return { onadd, onclose };
  }
  const story = textbox('Text of the article');
  const STORY = ' The pier is closed. \n\n“Until May.”\n';

  it.each([
    ['by its button', () => button('Add variant').click()],
    ['by Ctrl+Enter', () => userEvent.keyboard('{Control>}{Enter}{/Control}')],
  ])('is ready to paste into, and hands the text over as it is, %s', async (_, finish) => {
    const { onadd } = await mount();
    await expect.element(story).toHaveFocus();
    await story.fill(STORY);
    await finish();
    expect(onadd.mock.calls).toEqual([[{ label: 'Pasted text 2', text: STORY }]]);
  });

  it.each([
    ['no text', 'Text of the article', ''],
    ['no label', 'Label', ''],
    ['a label of spaces', 'Label', '  '],
  ])('adds nothing with %s', async (_, field, value) => {
    const { onadd } = await mount();
    await story.fill('The pier is closed.');
    await textbox(field).fill(value);
    await button('Add variant').click();
    expect(onadd).not.toHaveBeenCalled();
  });

  it('says why a text was not added and keeps it', async () => {
    await mount({ message: 'It was not added.', remedy: 'Remove a variant.' });
    await story.fill(STORY);
    await button('Add variant').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('It was not added. Remove a variant.');
    await expect.element(story).toHaveValue(STORY);
    await expectAccessible();
  });

  it.each([
    ['Cancel', () => button('Cancel').click()],
    ['Close', () => button('Close').click()],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('hands back on %s what was pasted, and starts from it the next time', async (_, leave) => {
    const { onclose } = await mount(null, 'The pier');
    await expect.element(story).toHaveValue('The pier');
    await story.fill('The pier is closed.');
    await leave();
    expect(onclose.mock.calls).toEqual([['The pier is closed.']]);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount();
    await expectAccessible();
  });
});

describe('IntakeDialog', () => {
  function trouble(id: number, name: string, details: Partial<Trouble>): Trouble {
    return {
      id,
      name,
      code: 'file-empty',
      remedy: '',
      suggestions: [],
      bytes: null,
      duplicate: null,
      ...details,
    };
  }
  const empty = trouble(1, 'empty.txt', {});
  const picture = trouble(2, 'picture.png', { code: 'file-binary', remedy: 'It is a picture.' });
  const latin = trouble(3, 'latin.txt', {
    code: 'file-encoding',
    suggestions: [
      { encoding: 'windows-1252', preview: 'die Hafenbehörde' },
      { encoding: 'iso-8859-2', preview: 'die Hafenbehřrde' },
    ],
  });
  const twice = trouble(4, 'copy.txt', {
    code: 'file-duplicate',
    duplicate: {
      label: 'copy',
      fileName: 'copy.txt',
      text: 'The pier is closed.',
      sha256: 'sha',
      words: 4,
      encoding: 'utf-8',
      large: false,
      replacementCharacters: 0,
    },
  });

  async function mount(troubles: readonly Trouble[], added = 0) {
    const heard = { onencoding: vi.fn(), onaddanyway: vi.fn(), onclose: vi.fn() };
    await render(IntakeDialog, { troubles, added, ...heard });
    return heard;
  }

  it.each([
    [[empty], 0, 'One file was not added', ''],
    [[empty], 1, 'One file was not added', 'One other was added.'],
    [[empty, picture], 3, '2 files were not added', 'The other 3 were added.'],
  ])('counts (%#)', async (troubles, added, title, rest) => {
    await mount(troubles, added);
    await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
    const said = page
      .getByText(/ added\.$/u)
      .elements()
      .map(({ textContent }) => textContent);
    expect(said).toEqual(rest === '' ? [] : [rest]);
  });

  it('names each file, what is wrong with it and the remedy, the finer one where there is one', async () => {
    await mount([empty, picture]);
    const items = page.getByRole('listitem');
    await expect.element(items.nth(0)).toHaveTextContent(/“empty.txt” is empty. Check that/u);
    await expect
      .element(items.nth(1))
      .toHaveTextContent('“picture.png” is not a text file. It is a picture.');
  });

  it('lets the person choose the encoding by what the text would look like', async () => {
    const { onencoding } = await mount([empty, latin]);
    await expect.element(page.getByText('die Hafenbehörde')).toBeVisible();
    await button('Read as iso-8859-2').click();
    expect(onencoding.mock.calls).toEqual([[latin, 'iso-8859-2']]);
  });

  it('adds a second copy only when told to', async () => {
    const { onaddanyway, onclose } = await mount([empty, twice]);
    await button('Add it all the same').click();
    expect(onaddanyway.mock.calls).toEqual([[twice]]);
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount([empty, picture, latin, twice], 2);
    await expectAccessible();
  });
});
