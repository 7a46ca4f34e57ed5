import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Anchor } from '../../../src/domain/anchor/anchor.ts';
import { createAnchor } from '../../../src/domain/anchor/create-anchor.ts';
import { traceAnchors } from '../../../src/domain/anchor/trace.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { TrayItem } from '../../../src/domain/review/orphan-tray.ts';
import { orphanTray } from '../../../src/domain/review/orphan-tray.ts';
import OrphanTray from '../../../src/renderer/features/orphans/OrphanTray.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { claimOf, variantOf } from '../support/review.ts';

const OLD = [
  'The harbour board of Skarvik will close the northern pier after an inspection found 14 cracked pillars.',
  'Repairs would cost about 45 million kroner, according to a report that the board received last week.',
  'Mayor Petter Dahl denied that the town had known about the damage since spring.',
  'The boatmen’s union said that 230 families depend on the pier.',
].join('\n\n');
const NEW = [
  'The harbour board of Skarvik will close the northern pier after an inspection found 41 cracked pillars.',
  'Repairs would cost about 54 million kroner, according to a report that the board received last week.',
  'Another 45 million kroner is missing from the accounts of the harbour.',
  'The boatmen’s union called the plan a disgrace.',
].join('\n\n');

const MENTIONS = [
  { words: '14 cracked pillars', statement: 'Inspectors found 14 cracked pillars.', state: 'uncertain' },
  { words: '45 million kroner', statement: 'Repairs will cost 45 million kroner.', state: 'uncertain' },
  { words: 'since spring', statement: 'The town knew of the damage in spring.', state: 'orphan' },
  { words: '230 families', statement: '230 families depend on the pier.', state: 'orphan' },
] as const;

function anchorOn(text: string, words: string, state: Anchor['state']): Anchor {
  const start = text.indexOf(words);
  const anchor = createAnchor(text, 'old', { start, end: start + words.length }, state);
  if (anchor === null) throw new Error(`The text does not have “${words}”.`);
  return anchor;
}

function tray(): TrayItem[] {
  const comparison = compare(
    [OLD, NEW].map((text, index) => ({ label: String(index), text })),
    { words: true },
  );
  const anchors = MENTIONS.map(({ words, state }) => anchorOn(OLD, words, state));
  const traced = traceAnchors({ oldText: OLD, newText: NEW, comparison }, anchors);
  const claims = MENTIONS.map(({ words, statement }, index) => {
    const anchor = anchors[index] ?? anchorOn(OLD, words, 'orphan');
    const mention = {
      mentionId: words,
      variantId: 'draft',
      anchor,
      status: 'confirmed',
      fidelity: [],
    } as const;
    return claimOf(`claim-${index}`, { statement, mentions: [mention] });
  });
  return orphanTray(
    { claims, variants: [variantOf('agency'), variantOf('draft', { label: 'Our draft' })] },
    new Map(traced.map((result, index) => [MENTIONS[index]?.words ?? '', result])),
  );
}

beforeEach(async () => {
  await page.viewport(360, 760);
});

async function mount(items = tray(), selected: { variantId: string; words: string } | null = null) {
  const heard = {
    onpreview: vi.fn(),
    onaccept: vi.fn<(item: TrayItem, anchor: Anchor) => void>(),
    onselected: vi.fn<(item: TrayItem) => void>(),
    onclaim: vi.fn<(item: TrayItem) => void>(),
    onnone: vi.fn<(item: TrayItem) => void>(),
    onabsent: vi.fn<(item: TrayItem) => void>(),
    ondrag: vi.fn<(item: TrayItem | null) => void>(),
  };
  const host = document.createElement('main');
  host.style.height = '760px';
  document.body.replaceChildren(host);
  const shown = await render(OrphanTray, { target: host, props: { items, selected, undone: '', ...heard } });
  // The list measures its entries before it shows any, and all of them before it rests; until then Tab passes it by.
  const drawn = () => page.getByRole('article').elements().length;
  await expect.poll(drawn, { timeout: 3_000 }).toBe(items.length);
  return { ...shown, ...heard };
}

const entry = (statement: string) => page.getByRole('article', { name: statement });
const first = () => entry('Inspectors found 14 cracked pillars.');
const done = () => page.getByRole('status', { name: 'Done' });

describe('what waits', () => {
  it('is counted, and grouped by whether it asks or is lost', async () => {
    await mount();
    await expect.element(page.getByText('2 to ask about')).toBeVisible();
    await expect.element(page.getByText('2 orphaned')).toBeVisible();
    const headings = page.getByRole('heading', { level: 3 });
    await expect
      .poll(() => headings.elements().map(({ textContent }) => textContent))
      .toEqual(['To ask about', 'Orphaned']);
  });

  it('shows its claim, its variant, its old words in their sentence, and why it waits', async () => {
    await mount();
    await expect.element(first()).toHaveTextContent('B Our draft');
    await expect.element(first()).toHaveTextContent('after an inspection found 14 cracked pillars.');
    await expect.element(first()).toHaveTextContent('The sentence was changed at these words.');
    await expect
      .element(entry('The town knew of the damage in spring.'))
      .toHaveTextContent('The sentence is gone.');
  });

  it('shows the places to choose from, and which of them the alignment did not give', async () => {
    await mount();
    const places = entry('Repairs will cost 45 million kroner.').getByRole('listitem');
    await expect.element(places.first()).toHaveTextContent(/54 million kroner.*(Not|Fairly) sure · ¶ 2/u);
    await expect.element(places.nth(1)).toHaveTextContent(/45 million kroner.*Found by its words · ¶ 3/u);
  });

  it('says so where nothing is like it, and where nothing waits at all', async () => {
    const { rerender } = await mount(tray().map((item) => ({ ...item, candidates: [] })));
    await expect.element(first()).toHaveTextContent('Nothing in the new text is like it.');
    await rerender({ items: [] });
    await expect.element(page.getByRole('heading', { name: 'Every mention has its place' })).toBeVisible();
  });
});

describe('by keyboard', () => {
  it('the arrows go from mention to mention, stop at the ends, and show the best place', async () => {
    const { onpreview } = await mount();
    await userEvent.tab();
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    expect(onpreview.mock.lastCall?.[1]).toMatchObject({ quote: '41 cracked pillars' });
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(entry('230 families depend on the pier.').getByRole('button').first()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Home}{ArrowDown}');
    expect(onpreview.mock.lastCall?.[1]).toMatchObject({ quote: '54 million kroner' });
  });

  it('Enter takes the place in focus, a figure the place of that number', async () => {
    const { onaccept } = await mount();
    await userEvent.tab();
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    await userEvent.keyboard('{Enter}{ArrowDown}2');
    expect(onaccept.mock.calls.map(([item, { quote }]) => [item.id, quote])).toEqual([
      ['14 cracked pillars', '41 cracked pillars'],
      ['45 million kroner', '45 million kroner'],
    ]);
    await userEvent.keyboard('9');
    expect(onaccept).toHaveBeenCalledTimes(2);
  });

  it('letters do the rest', async () => {
    const { onnone, onabsent, onclaim } = await mount();
    await userEvent.tab();
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    await userEvent.keyboard('nca');
    for (const heard of [onnone, onabsent, onclaim])
      expect(heard.mock.calls.map(([{ id }]) => id)).toEqual(['14 cracked pillars']);
    await userEvent.keyboard('{End}n');
    expect(onnone).toHaveBeenCalledTimes(1);
  });

  it('goes on to the next mention when one is settled, and says how many are left', async () => {
    const items = tray();
    const { rerender } = await mount(items);
    await userEvent.tab();
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    await userEvent.keyboard('1');
    await expect.element(done()).toHaveTextContent('Linked to “41 cracked pillars”. 3 left.');
    await rerender({ items: items.slice(1) });
    await expect
      .element(entry('Repairs will cost 45 million kroner.').getByRole('button').first())
      .toHaveFocus();
    await rerender({ items, undone: 'Undone: Link mention' });
    await expect.element(done()).toHaveTextContent(/^$/u);
    await userEvent.keyboard('a');
    await rerender({ items: [] });
    await expect.element(page.getByLabelText('Mentions to link again')).toHaveFocus();
  });
});

describe('words selected in a pane', () => {
  it('are taken for a mention of that variant', async () => {
    const { onselected } = await mount(tray(), { variantId: 'draft', words: 'a disgrace' });
    await first().getByRole('button', { name: 'Use “a disgrace”' }).click();
    await userEvent.keyboard('s');
    expect(onselected).toHaveBeenCalledTimes(2);
  });

  it('of another variant are not', async () => {
    const { onselected } = await mount(tray(), { variantId: 'agency', words: 'a disgrace' });
    await expect.element(first()).toHaveTextContent('To use other words, select them in B.');
    await userEvent.tab();
    await expect.element(first().getByRole('button').first()).toHaveFocus();
    await userEvent.keyboard('s');
    await expect.element(done()).toHaveTextContent('Nothing is selected in Our draft.');
    expect(onselected).not.toHaveBeenCalled();
  });
});

it('a mention is dragged by its head, and no longer once it is let go', async () => {
  const { ondrag } = await mount();
  const transfer = new DataTransfer();
  const head = document.querySelector('[data-tray] header');
  head?.dispatchEvent(new DragEvent('dragstart', { dataTransfer: transfer, bubbles: true }));
  expect(ondrag.mock.lastCall?.[0]).toMatchObject({ id: '14 cracked pillars', variantId: 'draft' });
  expect(transfer.getData('text/plain')).toBe('14 cracked pillars');
  head?.dispatchEvent(new DragEvent('dragend', { dataTransfer: transfer, bubbles: true }));
  expect(ondrag.mock.lastCall).toEqual([null]);
});

it('has no accessibility fault that axe can find', async () => {
  await mount(tray(), { variantId: 'draft', words: 'a disgrace' });
  await expect.element(first()).toBeVisible();
  await expectAccessible();
});
