import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { QuoteEntry, QuoteLedger as Ledger } from '../../../src/domain/compare/views/quote-ledger.ts';
import type { QuoteState } from '../../../src/domain/compare/views/quote-states.ts';
import QuoteLedger from '../../../src/renderer/features/quotes/QuoteLedger.svelte';
import { expectAccessible } from '../support/accessible.ts';

/** What became of a quotation in one variant: its state, and its words with the altered one in brackets. */
type Reading = readonly [QuoteState, string];

/** An entry whose words begin at ten times its number in every variant. */
function entry(number: number, ...readings: readonly Reading[]): QuoteEntry {
  const start = number * 10;
  return {
    id: `e${number}`,
    reference: 0,
    paragraph: number,
    worst: readings.at(-1)?.[0] ?? 'base',
    isChanged: ['altered', 'newly-quoted', 'reattributed'].includes(readings.at(-1)?.[0] ?? ''),
    readings: readings.map(([state, words], variant) => ({
      variant,
      state,
      isReattributed: state === 'reattributed',
      speaker: state === 'reattributed' ? 'Bo Lind' : 'Ada Finn',
      parts:
        words === ''
          ? []
          : [
              {
                start,
                end: start + words.length,
                pieces: words.split(/[[\]]/u).map((text, index) => ({ text, marked: index % 2 === 1 })),
              },
            ],
    })),
  };
}

const SAME = entry(1, ['base', '“we slept”'], ['identical', '“we slept”']);
const ALTERED = entry(2, ['base', '“a [just] solution”'], ['altered', '“a [fair] solution”']);
const ABSENT = entry(3, ['base', '“nobody called”'], ['absent', '']);
const MOVED = entry(4, ['base', '“it burned”'], ['reattributed', '“it burned”']);

function ledgerOf(entries: readonly QuoteEntry[]): Ledger {
  return {
    entries,
    changed: entries.filter(({ isChanged }) => isChanged).length,
    absent: entries.filter(({ worst }) => worst === 'absent').length,
  };
}

beforeEach(async () => {
  await page.viewport(360, 640);
});

async function mount(entries: readonly QuoteEntry[] = [SAME, ALTERED, ABSENT, MOVED]) {
  const onopen = vi.fn<(passages: readonly unknown[]) => void>();
  const host = document.createElement('main');
  host.style.height = '640px';
  document.body.replaceChildren(host);
  const shown = await render(
    QuoteLedger,
    { target: host, props: { ledger: ledgerOf(entries), onopen } },
    { baseElement: host },
  );
  // The list measures its entries before it shows any; until then they change their places.
  await expect
    .poll(() => list.getByRole('button').elements().length, { timeout: 3_000 })
    .toBeGreaterThanOrEqual(Math.min(entries.length, 4));
  return { ...shown, onopen };
}

const list = page.getByRole('list', { name: 'Quotations' });
const paragraphs = () =>
  list
    .getByRole('listitem')
    .elements()
    .map((item) => /¶ (\d+)/u.exec(item.textContent)?.[1]);

describe('an entry', () => {
  it('says what became of the quotation, who says it, where, and its words in each variant', async () => {
    await mount();
    const name = 'Altered Ada Finn ¶ 2 A “a just solution” B “a fair solution” altered';
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
    expect([...list.element().querySelectorAll('strong')].map(({ textContent }) => textContent)).toEqual([
      'just',
      'fair',
    ]);
  });

  it('names the other speaker', async () => {
    await mount([MOVED]);
    await expect.element(page.getByRole('button', { name: /reattributed\s+to\s+Bo Lind$/u })).toBeVisible();
  });

  it('does not print words again that read the same, and puts those variants together', async () => {
    await mount([
      entry(
        1,
        ['base', '“we slept”'],
        ['identical', '“we slept”'],
        ['absent', ''],
        ['identical', '“we slept”'],
      ),
    ]);
    const name = 'Identical Ada Finn ¶ 1 A “we slept” C absent B D identical';
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  });

  it('shows hostile and very long words as they are', async () => {
    const words = `“<img src=x>${'unbroken'.repeat(60)}”`;
    await mount([entry(1, ['base', words], ['absent', ''])]);
    await expect.element(page.getByText(/<img src=x>/u)).toBeVisible();
    const [button] = list.getByRole('button').elements();
    expect(button?.scrollWidth).toBe(button?.clientWidth);
  });

  it('opens its passages in every variant that has it', async () => {
    const { onopen } = await mount();
    await page.getByRole('button', { name: /^Absent/u }).click();
    expect(onopen.mock.calls).toEqual([[[{ variant: 0, start: 30, end: 45 }]]]);
    await expect
      .element(page.getByRole('button', { name: /^Absent/u }))
      .toHaveAttribute('aria-current', 'true');
  });
});

describe('the head', () => {
  it('counts', async () => {
    await mount();
    await expect.element(page.getByText('4 quotations, 2 changed, 1 not in all variants')).toBeVisible();
  });

  it('leaves out what did not change, when asked', async () => {
    await mount();
    await page.getByLabelText('Changed only').click();
    await expect.poll(paragraphs, { timeout: 3_000 }).toEqual(['2', '4']);
    await page.getByLabelText('Changed only').click();
    await expect.poll(paragraphs, { timeout: 3_000 }).toEqual(['1', '2', '3', '4']);
  });

  it('puts the most dangerous first, when asked', async () => {
    await mount();
    await page.getByLabelText('Most dangerous first').click();
    await expect.poll(paragraphs, { timeout: 3_000 }).toEqual(['2', '4', '3', '1']);
  });
});

describe('by keyboard', () => {
  it('is one stop of Tab, and the arrow keys stop at the ends', async () => {
    const { onopen } = await mount();
    page.getByLabelText('Most dangerous first').element().focus();
    await userEvent.keyboard('{Tab}');
    const focused = () => /¶ (\d+)/u.exec(document.activeElement?.textContent ?? '')?.[1];
    expect(focused()).toBe('1');
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      seen.push(focused());
    }
    expect(seen).toEqual(['1', '2', '4', '4', '3', '1']);
    await userEvent.keyboard('{End}{Enter}{Tab}');
    expect(onopen).toHaveBeenCalledTimes(1);
    expect(list.element().contains(document.activeElement)).toBe(false);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('4');
  });

  it('reaches the last of 3,000, of which only some are drawn', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      entry(index + 1, ['base', '“we slept”'], ['absent', '']),
    );
    const begin = performance.now();
    await mount(many);
    await expect.poll(() => list.getByRole('button').elements().length).toBeGreaterThan(5);
    expect(performance.now() - begin).toBeLessThan(1_000);
    list.getByRole('button').first().element().focus();
    await userEvent.keyboard('{End}');
    await expect
      .poll(() => document.activeElement?.closest('[role=listitem]')?.getAttribute('aria-posinset'))
      .toBe('3000');
    expect(list.getByRole('button').elements().length).toBeLessThan(400);
  });
});

describe('where there is nothing', () => {
  it('says that nobody is quoted', async () => {
    await mount([]);
    await expect.element(page.getByText(/quotes anybody/u)).toBeVisible();
  });

  it('says that nothing changed, and what is not shown', async () => {
    await mount([SAME, ABSENT]);
    await page.getByLabelText('Changed only').click();
    await expect.element(page.getByText('No quotation was changed')).toBeVisible();
    await expect.element(page.getByText(/some variant lacks/u)).toBeVisible();
  });
});

it('has no accessibility fault that axe can find', async () => {
  const states: QuoteState[] = ['typographic', 'extended', 'truncated', 'unquoted', 'added', 'newly-quoted'];
  await mount([
    ...[SAME, ALTERED, ABSENT, MOVED],
    ...states.map((state, index) => entry(index + 5, ['base', '“it [was] late”'], [state, '“it [is] late”'])),
  ]);
  await page.getByRole('button', { name: /^Altered/u }).click();
  await expectAccessible();
});
