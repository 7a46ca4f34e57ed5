import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { LogEntry } from '../../../src/domain/review/log-entries.ts';
import LogPanel from '../../../src/renderer/features/log/LogPanel.svelte';
import { expectAccessible } from '../support/accessible.ts';

function entry(id: string, label: string, details: Partial<LogEntry> = {}): LogEntry {
  return {
    ...{ id, label, at: 1_700_000_000_000, reviewer: 'Ada', device: 'laptop' },
    ...{ how: 'did', undone: false, topics: ['claims'], details: [] },
    ...details,
  };
}

const ENTRIES = [
  entry('3', 'Give verdict on “The gate was shut”', { how: 'undid', topics: ['verdicts'], reviewer: 'Ben' }),
  entry('2', 'Give verdict on “The gate was shut”', {
    ...{ topics: ['verdicts'], reviewer: 'Ben', undone: true },
    details: ['Wrong: It stood open.'],
  }),
  entry('1', 'Annotate claim “The gate was shut”'),
];

beforeEach(async () => {
  await page.viewport(320, 640);
});

async function mount(entries: readonly LogEntry[] = ENTRIES): Promise<void> {
  const host = document.createElement('main');
  host.style.height = '640px';
  document.body.replaceChildren(host);
  await render(LogPanel, { target: host, props: { entries } }, { baseElement: host });
  const shown = () => page.getByRole('listitem').getByRole('button').elements().length;
  await expect.poll(shown, { timeout: 3_000 }).toBeGreaterThan(0);
}

const line = (name: RegExp) => page.getByRole('button', { name });

it('says who did what when, what an undo took back, and what was said with it', async () => {
  await mount();
  await expect.element(line(/^.*2023.* Ben Undid: Give verdict/u)).toBeVisible();
  const undone = line(/Ben undone Give verdict/u);
  await undone.click();
  await expect.element(undone).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('Wrong: It stood open.')).toBeVisible();
});

it('is narrowed by person, topic and words, and says how much is shown', async () => {
  await mount();
  await expect.element(page.getByRole('status')).toHaveTextContent('3 entries');
  await page.getByRole('combobox', { name: 'Who' }).selectOptions('Ben');
  await expect.element(page.getByRole('status')).toHaveTextContent('2 of 3 entries');
  await page.getByRole('searchbox').fill('open');
  await expect.element(page.getByRole('status')).toHaveTextContent('1 of 3 entries');
  await page.getByRole('combobox', { name: 'About what' }).selectOptions('Claims');
  await expect.element(page.getByRole('heading', { name: 'No such entry' })).toBeVisible();
});

it('is walked through with the arrow keys, to its ends', async () => {
  await mount();
  await line(/Undid/u).click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(line(/Annotate/u)).toHaveFocus();
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  await line(/undone/u).click();
  await expectAccessible();
});
