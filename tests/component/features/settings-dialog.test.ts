import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SettingsDialog from '../../../src/renderer/features/settings/SettingsDialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

const name = page.getByRole('textbox', { name: /Your name/u });
const theme = page.getByRole('combobox', { name: 'Theme' });
const save = page.getByRole('button', { name: 'Save' });

const READING = { size: 16.5, family: 'serif' } as const;

async function mount() {
  const heard = { onsave: vi.fn(), onclose: vi.fn() };
  await render(SettingsDialog, { reviewer: 'Reviewer', theme: 'system', reading: READING, ...heard });
  return heard;
}

it('starts from what is set and hands back what was chosen', async () => {
  const { onsave } = await mount();
  await expect.element(name).toHaveValue('Reviewer');
  await expect.element(theme).toHaveValue('system');
  await name.fill('  Ida Brandt ');
  await theme.selectOptions('Dark');
  await save.click();
  expect(onsave.mock.calls).toEqual([[{ reviewer: 'Ida Brandt', theme: 'dark', reading: READING }]]);
});

it('sets the reading type, within what can be read', async () => {
  const { onsave } = await mount();
  await page.getByRole('combobox', { name: 'Reading type' }).selectOptions('Inter (sans serif)');
  await page.getByRole('spinbutton', { name: 'Size in pixels' }).fill('20');
  await save.click();
  expect(onsave.mock.calls[0]).toMatchObject([{ reading: { size: 20, family: 'sans' } }]);
});

it('keeps to the sizes there are', async () => {
  const { onsave } = await mount();
  await page.getByRole('spinbutton', { name: 'Size in pixels' }).fill('90');
  await save.click();
  expect(onsave).not.toHaveBeenCalled();
});

it('saves on Enter in the field', async () => {
  const { onsave } = await mount();
  await name.fill('Ida');
  await userEvent.keyboard('{Enter}');
  expect(onsave.mock.calls).toEqual([[{ reviewer: 'Ida', theme: 'system', reading: READING }]]);
});

it.each(['', '   '])('asks for a name in place of %j: verdicts stand under it', async (empty) => {
  const { onsave } = await mount();
  await name.fill(empty);
  await save.click();
  expect(onsave).not.toHaveBeenCalled();
});

it.each(['Cancel', 'Close'])('hands nothing back on %s', async (button) => {
  const { onsave, onclose } = await mount();
  await name.fill('Somebody else');
  await page.getByRole('button', { name: button }).click();
  expect([onsave.mock.calls.length, onclose.mock.calls.length]).toEqual([0, 1]);
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  await expectAccessible();
});
