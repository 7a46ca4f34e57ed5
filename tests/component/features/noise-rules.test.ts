import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { NoiseRuleState } from '../../../src/domain/review/state.ts';
import NoiseRules from '../../../src/renderer/features/noise/NoiseRules.svelte';
import { expectAccessible } from '../support/accessible.ts';

const RULES = [
  {
    id: 'dashes',
    layer: 'typography',
    title: 'Dashes',
    sentence: 'Dashes do not count.',
    isOn: true,
    count: 4,
  },
  {
    id: 'synonym',
    layer: 'wording',
    title: 'Synonyms',
    sentence: 'Synonyms do not count.',
    isOn: false,
    count: 1,
  },
] as const;
const SAID = { reviewer: 'Ida', at: Date.UTC(2026, 2, 12, 14, 2) };
const POLICE: NoiseRuleState = { id: 'r1', kind: 'role', readings: ['officers', 'police'], ...SAID };
const MONDAY: NoiseRuleState = { id: 'r2', kind: 'omission', readings: ['', 'on monday'], ...SAID };

beforeEach(async () => {
  await page.viewport(560, 800);
});

async function mount(own: readonly NoiseRuleState[] = [], countFailed = false) {
  const onswitch = vi.fn();
  const onremove = vi.fn((rule: NoiseRuleState) => {
    own = own.filter((each) => each !== rule);
    void shown.rerender({ own: own.map((each) => ({ rule: each, count: 2 })) });
  });
  const shown = await render(NoiseRules, {
    rules: RULES,
    own: own.map((rule) => ({ rule, count: 2 })),
    countFailed,
    onswitch,
    onremove,
  });
  return { onswitch, onremove };
}

const layer = (name: string) => page.getByRole('region', { name });
const remove = (readings: string) => page.getByRole('button', { name: `Remove the rule ${readings}` });

describe('the engine’s rules', () => {
  it('stand in their layers, each with what it does and how much comes under it', async () => {
    await mount();
    const dashes = layer('Typography').getByRole('switch', { name: 'Dashes' });
    await expect.element(dashes).toBeChecked();
    await expect.element(dashes).toHaveAccessibleDescription('Dashes do not count. 4 differences here.');
    const synonyms = layer('Wording').getByRole('switch', { name: 'Synonyms' });
    await expect.element(synonyms).not.toBeChecked();
    await expect
      .element(synonyms)
      .toHaveAccessibleDescription('Synonyms do not count. 1 difference here, counted as substance.');
  });

  it('are switched by mouse and by keyboard', async () => {
    const { onswitch } = await mount();
    await page.getByRole('switch', { name: 'Dashes' }).click();
    await userEvent.keyboard('{Tab} ');
    expect(onswitch.mock.calls).toEqual([
      ['dashes', 'Dashes', false],
      ['synonym', 'Synonyms', true],
    ]);
  });

  it('say that nothing is dropped', async () => {
    await mount();
    await expect.element(page.getByText(/^Nothing is ever dropped/u)).toBeVisible();
  });
});

describe('the review’s own rules', () => {
  it('are explained while there are none', async () => {
    await mount();
    await expect.element(layer('Rules of this review')).toHaveTextContent(/None yet\./u);
  });

  it('say what they set aside, who made them and when', async () => {
    await mount([POLICE, MONDAY]);
    const own = layer('Rules of this review').getByRole('listitem');
    await expect
      .element(own.first())
      .toHaveTextContent(/“officers” \/ “police” Role · 2 set aside · Ida, 12 Mar 2026/u);
    await expect.element(own.last()).toHaveTextContent('nothing / “on monday” Omission');
  });

  it('are removed, and the keyboard stays with them', async () => {
    const { onremove } = await mount([POLICE, MONDAY]);
    await remove('“officers” / “police”').click();
    await expect.element(remove('nothing / “on monday”')).toHaveFocus();
    await expect.element(page.getByRole('status')).toHaveTextContent('Removed: “officers” / “police”.');
    await userEvent.keyboard('{Enter}');
    await expect.element(layer('Rules of this review')).toHaveFocus();
    expect(onremove.mock.calls).toEqual([[POLICE], [MONDAY]]);
  });
});

it('say that their differences could not be counted', async () => {
  await mount([], true);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be counted/u);
  await expectAccessible();
});

it('has no accessibility fault that axe can find', async () => {
  await mount([POLICE, MONDAY]);
  await expectAccessible();
});
