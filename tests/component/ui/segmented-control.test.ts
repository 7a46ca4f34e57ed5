import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SegmentedControl from '../../../src/renderer/ui/SegmentedControl.svelte';
import { expectAccessible } from '../support/accessible.ts';

const options = [
  { value: 'columns', name: 'Columns' },
  { value: 'redline', name: 'Redline' },
  { value: 'synopsis', name: 'Synopsis' },
] as const;

async function mount() {
  const onchange = vi.fn<(value: string) => void>();
  const shown = await render(SegmentedControl, { label: 'View', options, value: 'columns', onchange });
  return { ...shown, onchange };
}

const radio = (name: string) => page.getByRole('radio', { name });

it('is one group in which one is chosen', async () => {
  const { rerender } = await mount();
  await expect.element(page.getByRole('radiogroup', { name: 'View' })).toBeVisible();
  await expect.element(radio('Columns')).toBeChecked();
  await rerender({ value: 'synopsis' });
  await expect.element(radio('Synopsis')).toBeChecked();
  await expect.element(radio('Columns')).not.toBeChecked();
});

it('is changed by a click and by the arrow keys', async () => {
  const { onchange } = await mount();
  await radio('Redline').click();
  await userEvent.keyboard('{ArrowRight}');
  expect(onchange.mock.calls).toEqual([['redline'], ['synopsis']]);
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  await expectAccessible();
});
