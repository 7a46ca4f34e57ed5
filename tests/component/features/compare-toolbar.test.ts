import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CompareToolbar from '../../../src/renderer/features/compare/CompareToolbar.svelte';
import { expectAccessible } from '../support/accessible.ts';

interface Shown {
  readonly position?: number;
  readonly placeInList?: number;
  readonly shownCount?: number;
  readonly canAnnotate?: boolean;
  readonly narration?: string;
  readonly isCompared?: boolean;
  readonly columns?: NonNullable<ComponentProps<typeof CompareToolbar>['columns']>;
}

async function mount(props: Shown = {}) {
  const heard = {
    onlayer: vi.fn(),
    onnext: vi.fn(),
    onrules: vi.fn(),
    onprevious: vi.fn(),
    onannotate: vi.fn(),
  };
  await render(CompareToolbar, {
    isCompared: true,
    substance: 12,
    layers: [
      { id: 'wording', count: 41, shown: false },
      { id: 'typography', count: 3, shown: true },
    ],
    position: 0,
    placeInList: 0,
    shownCount: 12,
    narration: '',
    canAnnotate: false,
    shortcuts: { next: 'F7', previous: 'Shift+F7', annotate: 'Ctrl+Enter' },
    ...heard,
    ...props,
  });
  return heard;
}

const button = (name: string) => page.getByRole('button', { name });

it('counts what is in substance, and every layer, listed or not', async () => {
  await mount();
  await expect.element(page.getByText('12 in substance')).toBeVisible();
  await expect.element(button('41 wording')).toHaveAttribute('aria-pressed', 'false');
  await expect.element(button('3 typography')).toHaveAttribute('aria-pressed', 'true');
});

it('switches a layer', async () => {
  const { onlayer } = await mount();
  await button('41 wording').click();
  await button('3 typography').click();
  expect(onlayer.mock.calls).toEqual([['wording'], ['typography']]);
});

it.each([
  [0, 0, 'No differences'],
  [0, 12, '12 listed'],
  [1, 12, '1 of 12'],
  [12, 12, '12 of 12'],
])('at place %i of %i says “%s”', async (position, shownCount, said) => {
  await mount({ position, shownCount });
  await expect.element(page.getByRole('status')).toHaveTextContent(said);
});

it.each([
  ['and where in the list it is, which has another order', 3, 7, '3 of 12, 7 in the list'],
  ['and nothing more where both places are one', 3, 3, '3 of 12'],
  ['and nothing more where the list does not have it', 3, 0, '3 of 12'],
])('says the place in reading order, %s', async (_, position, placeInList, said) => {
  await mount({ position, placeInList });
  expect(page.getByRole('status').element().textContent).toBe(said);
});

it('tells a screen reader what the difference is that was stepped to', async () => {
  await mount({ position: 2, narration: 'Place. A: Osterby. B: Kestrel Bay. Paragraph 4.' });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('2 of 12. Place. A: Osterby. B: Kestrel Bay. Paragraph 4.');
});

it('steps on and back, and names the keys for it', async () => {
  const { onnext, onprevious } = await mount();
  await button('Next difference (F7)').click();
  await button('Previous difference (Shift+F7)').click();
  expect([onnext.mock.calls.length, onprevious.mock.calls.length]).toEqual([1, 1]);
});

it('has nothing to step through where nothing is listed', async () => {
  await mount({ shownCount: 0 });
  await expect.element(button('Next difference (F7)')).toBeDisabled();
  await expect.element(button('Previous difference (Shift+F7)')).toBeDisabled();
});

it('annotates only with words selected, and says so', async () => {
  await mount();
  await expect.element(button('Annotate claim')).toBeDisabled();
  await expect.element(button('Annotate claim')).toHaveAttribute('title', 'Select words in a pane first');
});

it('leaves the keyboard, and so the selection, where it is when the mouse annotates', async () => {
  const pane = document.createElement('textarea');
  document.body.append(pane);
  const { onannotate } = await mount({ canAnnotate: true });
  pane.focus();
  await button('Annotate claim').click();
  expect(onannotate).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(pane);
  pane.remove();
});

it('has no accessibility fault that axe can find', async () => {
  await mount({ canAnnotate: true, position: 3 });
  await expectAccessible();
});

it('says nothing about differences before there is a comparison', async () => {
  await mount({ isCompared: false, shownCount: 0 });
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  expect(page.getByText(/in substance|wording|No differences/u).elements()).toEqual([]);
  await expectAccessible();
});

describe('the view of the columns', () => {
  async function mountColumns(state: { folded: boolean; inStep: boolean }) {
    const heard = { onfolded: vi.fn(), oninstep: vi.fn(), onfind: vi.fn() };
    const shortcuts = { fold: 'Alt+F', step: '', find: 'Ctrl+F' };
    await mount({ columns: { ...state, shortcuts, ...heard } });
    return heard;
  }

  it('folds what is the same and scrolls together, or no longer', async () => {
    const { onfolded, oninstep } = await mountColumns({ folded: false, inStep: true });
    await expect.element(button('Fold what is the same (Alt+F)')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(button('Scroll together')).toHaveAttribute('aria-pressed', 'true');
    await button('Fold what is the same (Alt+F)').click();
    await button('Scroll together').click();
    expect([onfolded.mock.calls, oninstep.mock.calls]).toEqual([[[true]], [[false]]]);
    await expectAccessible();
  });

  it('opens the find bar', async () => {
    const { onfind } = await mountColumns({ folded: true, inStep: false });
    await button('Find in all panes (Ctrl+F)').click();
    expect(onfind).toHaveBeenCalledTimes(1);
  });

  it('is left out where no columns are shown', async () => {
    await mount();
    expect(button('Scroll together').elements()).toEqual([]);
  });
});
