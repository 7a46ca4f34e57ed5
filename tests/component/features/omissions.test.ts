import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Omission, OmissionLists } from '../../../src/domain/compare/views/omissions.ts';
import Omissions from '../../../src/renderer/features/omissions/Omissions.svelte';
import { expectAccessible } from '../support/accessible.ts';

function omission(id: string, text: string, details: Partial<Omission> = {}): Omission {
  return {
    id,
    extent: 'sentence',
    severity: 'material',
    kinds: ['quotation', 'name'],
    passages: [{ variant: 0, start: 5, end: 9 }],
    pieces: [{ text, marked: false }],
    paragraph: 3,
    lacking: [1],
    ...details,
  };
}

const DENIAL = omission('denial', 'The mayor denied it.', {
  severity: 'critical',
  kinds: ['denial'],
  lacking: [1, 2],
});
const QUOTE = omission('quote', '“We slept,” said Ada Finn.');
const COLOUR = omission('colour', 'A cold wind blew.', {
  severity: 'minor',
  kinds: ['colour'],
  lacking: [2],
});
const PART = omission('part', '', {
  extent: 'words',
  kinds: ['date'],
  pieces: [
    { text: `${'The board of the harbour met again and again '.repeat(3)}and voted `, marked: false },
    { text: 'on Tuesday', marked: true },
    { text: ' to close it.', marked: false },
  ],
});
const ADDED = omission('added', 'Fish prices rose.', {
  passages: [{ variant: 2, start: 1, end: 8 }],
  lacking: [0],
});

beforeEach(async () => {
  await page.viewport(320, 640);
});

interface Shown {
  readonly lists?: Partial<OmissionLists>;
  readonly labels?: readonly string[];
  readonly other?: number | 'every';
}

async function mount({ lists = {}, labels = ['Agency', 'Draft', 'Rewrite'], other = 'every' }: Shown = {}) {
  const onopen = vi.fn<(passages: readonly unknown[]) => void>();
  const onother = vi.fn<(other: number | 'every') => void>();
  const host = document.createElement('main');
  host.style.height = '640px';
  document.body.replaceChildren(host);
  const props = {
    lists: { missing: [DENIAL, QUOTE, PART, COLOUR], added: [ADDED], ...lists },
    labels,
    against: 0,
    other,
    onother,
    onopen,
  };
  const shown = await render(Omissions, { target: host, props }, { baseElement: host });
  // The list measures its entries before it shows any; until then they change their places.
  const count = Math.min(1, props.lists.missing.length);
  await expect
    .poll(() => page.getByRole('listitem').getByRole('button').elements().length, { timeout: 3_000 })
    .toBeGreaterThanOrEqual(count);
  return { ...shown, onopen, onother };
}

const passage = (name: RegExp) => page.getByRole('button', { name });

describe('the list', () => {
  it('is grouped by severity, each with its kinds, its place, its words and who lacks it', async () => {
    await mount();
    const headings = () =>
      page
        .getByRole('heading')
        .elements()
        .map(({ textContent }) => textContent);
    await expect.poll(headings, { timeout: 3_000 }).toEqual(['Critical 1', 'Material 2', 'Minor 1']);
    await expect
      .element(
        page.getByRole('button', { name: 'Denial ¶ 3 The mayor denied it. absent from B, C', exact: true }),
      )
      .toBeVisible();
    await expect.element(passage(/^Quotation · name ¶ 3/u)).toBeVisible();
  });

  it('opens a passage where it stands', async () => {
    const { onopen } = await mount();
    await passage(/^Denial/u).click();
    expect(onopen.mock.calls).toEqual([[[{ variant: 0, start: 5, end: 9 }]]]);
    await expect.element(passage(/^Denial/u)).toHaveAttribute('aria-current', 'true');
  });

  it('has what was added behind a switch, with who has it', async () => {
    const { onopen } = await mount();
    await page.getByRole('radio', { name: 'Only in others 1' }).click();
    await expect.element(passage(/Fish prices rose\. only in C$/u)).toBeVisible();
    expect(passage(/^Denial/u).elements()).toEqual([]);
    await passage(/Fish/u).click();
    expect(onopen.mock.calls).toEqual([[[{ variant: 2, start: 1, end: 8 }]]]);
  });

  it('shows missing words in their sentence, and all of it when asked', async () => {
    await mount();
    await expect.element(page.getByText('on Tuesday', { exact: true })).toBeVisible();
    expect(passage(/^Date/u).element().textContent).toMatch(/… /u);
    const more = page.getByRole('button', { name: 'Show all' });
    await more.click();
    expect(passage(/^Date/u).element().textContent).toContain('The board of the harbour met');
    const less = page.getByRole('button', { name: 'Show less' });
    await expect.element(less).toHaveAttribute('aria-expanded', 'true');
    await less.click();
    await expect.element(more).toBeVisible();
  });

  it('cuts a long sentence at four lines, and offers the rest only then', async () => {
    const long = `${'The board met again and again in the old hall by the quay. '.repeat(6)}End.`;
    await mount({ lists: { missing: [omission('short', 'Rain fell.'), omission('long', long)] } });
    const more = page.getByRole('button', { name: 'Show all' });
    await expect.element(more).toBeVisible();
    expect(more.elements()).toHaveLength(1);
    const height = () => document.querySelectorAll('bdi')[1]?.clientHeight ?? 0;
    const before = height();
    await more.click();
    await expect.poll(height, { timeout: 3_000 }).toBeGreaterThan(before * 1.5);
  });

  it('goes by the arrow keys, and by Tab to what an entry offers', async () => {
    const { onopen } = await mount();
    await expect.element(page.getByRole('button', { name: 'Show all' })).toBeVisible();
    passage(/^Denial/u)
      .element()
      .focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(passage(/^Date/u)).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Show all' })).toHaveFocus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    await expect.element(passage(/^Colour/u)).toHaveFocus();
    expect(onopen).not.toHaveBeenCalled();
  });
});

describe('which variant', () => {
  it('is asked among those besides the base', async () => {
    const { onother } = await mount();
    const choice = page.getByLabelText('Read A against');
    const names = [...choice.element().querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(names).toEqual(['every other variant', 'B · Draft', 'C · Rewrite']);
    await choice.selectOptions('C · Rewrite');
    await choice.selectOptions('every other variant');
    expect(onother.mock.calls).toEqual([[2], ['every']]);
  });

  it('is no question where there are two, and nobody else is named', async () => {
    await mount({ labels: ['Agency', 'Draft'] });
    expect(page.getByLabelText('Read A against').elements()).toEqual([]);
    await expect.element(page.getByRole('radio', { name: 'Missing from B 4' })).toBeChecked();
    expect(document.body.textContent).not.toContain('absent from');
  });
});

describe('nothing', () => {
  it.each([
    [1, 'missing', 'B has everything that A says.'],
    [1, 'added', 'B says nothing that A does not.'],
    ['every', 'missing', 'Every variant has everything that A says.'],
    ['every', 'added', 'No variant says anything that A does not.'],
  ] as const)('against %s in %s means: %s', async (other, side, text) => {
    await mount({ other, lists: { missing: [], added: [] } });
    if (side === 'added') await page.getByRole('radio', { name: /^Only/u }).click();
    await expect.element(page.getByText(text)).toBeVisible();
  });
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  await expect.element(page.getByRole('button', { name: 'Show all' })).toBeVisible();
  await passage(/^Quotation/u).click();
  await expectAccessible();
});
