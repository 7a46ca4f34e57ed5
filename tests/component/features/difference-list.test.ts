import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Difference } from '../../../src/domain/compare/differences.ts';
import DifferenceList from '../../../src/renderer/features/discrepancies/DifferenceList.svelte';
import { expectAccessible } from '../support/accessible.ts';

function difference(id: string, details: Partial<Difference> = {}): Difference {
  return {
    id,
    kind: 'place',
    detail: '',
    severity: 'critical',
    layer: 'substance',
    confidence: 0.9,
    explanation: `Explanation ${id}`,
    sides: [
      { variant: 0, passage: { start: 0, end: 7, text: 'Osterby' } },
      { variant: 2, passage: { start: 0, end: 11, text: 'Kestrel Bay' } },
    ],
    paragraph: 4,
    origin: {
      pair: {
        left: 0,
        right: 2,
        similarity: 1,
        derivation: 'derived',
        longestRun: 0,
        alignments: [],
        discrepancies: [],
      },
      index: 0,
    },
    ...details,
  };
}

/** One after the other, as many as asked for; long ones among short ones. */
function many(count: number): readonly Difference[] {
  return Array.from({ length: count }, (_, index) =>
    difference(`d${index}`, index % 3 === 0 ? { explanation: `Long ${'words '.repeat(30)}` } : {}),
  );
}

beforeEach(async () => {
  await page.viewport(400, 600);
  document.body.style.height = '600px';
});

interface Shown {
  readonly differences?: readonly Difference[];
  readonly currentId?: string | null;
  readonly hiddenCount?: number;
}

async function mount(props: Shown = {}) {
  const onopen = vi.fn<(id: string) => void>();
  const host = document.createElement('main');
  host.style.height = '600px';
  document.body.replaceChildren(host);
  const shown = await render(
    DifferenceList,
    {
      target: host,
      props: { differences: [difference('one')], currentId: null, hiddenCount: 0, onopen, ...props },
    },
    { baseElement: host },
  );
  return { ...shown, onopen };
}

const list = page.getByRole('list', { name: 'Differences' });
/** The entries that are drawn; the list measures itself before it draws any. */
async function drawnItems(): Promise<Element[]> {
  await expect.poll(() => items().length, { timeout: 3_000 }).toBeGreaterThan(0);
  return items();
}
const items = () => list.getByRole('button').elements();
const current = () => list.element().querySelector('[aria-current="true"]');

/** Where the list is scrolled to, once it no longer moves. */
async function restingPlace(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let [before, still] = [list.element().scrollTop, 0];
  while (still < 6) {
    await frame();
    still = list.element().scrollTop === before ? still + 1 : 0;
    before = list.element().scrollTop;
  }
  return before;
}

/** Whether the whole of it can be seen in the list. */
function isInView(element: Element | null): boolean {
  if (element === null) return false;
  const [inner, outer] = [element.getBoundingClientRect(), list.element().getBoundingClientRect()];
  return inner.height > 0 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

describe('an entry', () => {
  it('says what differs, where, how surely, on which sides, and why', async () => {
    await mount();
    const name = 'Place ¶ 4 · 90 % sure A Osterby C Kestrel Bay Explanation one';
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  });

  it.each([
    ['quotation', 'altered', 'Quotation altered'],
    ['quotation', 'newly-quoted', 'Newly quoted'],
    ['omission', '', 'Omission'],
    ['move', '', 'Moved'],
  ] as const)('of kind %s %s is called %s', async (kind, detail, name) => {
    await mount({ differences: [difference('one', { kind, detail })] });
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
  });

  it('says where a side has nothing', async () => {
    const passage = { start: 0, end: 6, text: 'denied' };
    await mount({
      differences: [
        difference('one', {
          kind: 'omission',
          sides: [
            { variant: 0, passage },
            { variant: 1, passage: null },
          ],
        }),
      ],
    });
    await expect.element(page.getByText('nothing here')).toBeVisible();
  });

  it('cuts a long passage and shows hostile words as they are', async () => {
    const text = `<img src=x onerror="document.title='broken'">\n\n${'unbroken'.repeat(60)}`;
    const passage = { start: 0, end: text.length, text };
    await mount({
      differences: [
        difference('one', {
          sides: [
            { variant: 0, passage },
            { variant: 1, passage },
          ],
        }),
      ],
    });
    await expect.element(page.getByText(/^<img src=x .+…$/u).first()).toBeVisible();
    expect(list.element().querySelector('img')).toBeNull();
    const [entry] = items();
    expect(entry?.scrollWidth).toBe(entry?.clientWidth);
  });

  it('is opened by mouse and by keyboard', async () => {
    const { onopen } = await mount({ differences: [difference('one'), difference('two')] });
    await page.getByRole('button', { name: /Explanation two/u }).click();
    page
      .getByRole('button', { name: /Explanation one/u })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(onopen.mock.calls).toEqual([['two'], ['one']]);
  });
});

it('keeps the order that it is given', async () => {
  const ids = ['c', 'a', 'd', 'b'];
  await mount({ differences: ids.map((id) => difference(id)) });
  expect((await drawnItems()).map((item) => /Explanation (.)/u.exec(item.textContent)?.[1])).toEqual(ids);
});

describe('the current difference', () => {
  it('is marked, and only it', async () => {
    const { rerender } = await mount({ differences: many(4), currentId: 'd1' });
    expect((await drawnItems()).map((item) => item.getAttribute('aria-current'))).toEqual([
      null,
      'true',
      null,
      null,
    ]);
    await rerender({ currentId: null });
    expect(current()).toBeNull();
  });

  it.each([12, 3_000])(
    'is scrolled into view among %i, forwards, backwards and to the end',
    async (count) => {
      const { rerender } = await mount({ differences: many(count) });
      for (const index of [count - 1, 0, Math.floor(count / 2), count - 2]) {
        await rerender({ currentId: `d${index}` });
        await expect.poll(() => isInView(current()), { timeout: 3_000 }).toBe(true);
        expect(current()?.closest('[role=listitem]')?.getAttribute('aria-posinset')).toBe(`${index + 1}`);
      }
    },
  );

  it('is in view where the list opens with it', async () => {
    await mount({ differences: many(200), currentId: 'd150' });
    await expect.poll(() => isInView(current()), { timeout: 3_000 }).toBe(true);
  });

  it('does not pull the list about when it is in view already', async () => {
    const { rerender } = await mount({ differences: many(40), currentId: 'd20' });
    // The list draws the current entry before it has measured the others.
    const neighbour = () =>
      items().find((item) => isInView(item) && item.getAttribute('aria-current') === null) ?? null;
    await expect.poll(() => isInView(current()) && neighbour() !== null, { timeout: 3_000 }).toBe(true);
    const before = await restingPlace();
    const index = Number(neighbour()?.closest('[role=listitem]')?.getAttribute('aria-posinset')) - 1;
    await rerender({ currentId: `d${index}` });
    await expect
      .poll(() => current()?.closest('[role=listitem]')?.getAttribute('aria-posinset'), { timeout: 3_000 })
      .toBe(`${index + 1}`);
    expect(await restingPlace()).toBe(before);
  });
});

describe('what is not listed', () => {
  it('is said below the list', async () => {
    await mount({ hiddenCount: 41 });
    await expect
      .element(page.getByText('41 in wording or typography are marked, not listed'))
      .toBeInTheDocument();
  });

  it('is said where nothing else is there', async () => {
    await mount({ differences: [], hiddenCount: 5 });
    await expect.element(page.getByText(/^5 in wording or typography are hidden/u)).toBeVisible();
  });

  it('is not talked about where there is none', async () => {
    await mount({ differences: [] });
    await expect.element(page.getByText(/say the same, word for word/u)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/typography/u);
  });
});

describe('3,000 differences', () => {
  it('are drawn in part only, and say how many there are', async () => {
    await mount({ differences: many(3_000) });
    await expect.poll(() => items().length).toBeGreaterThan(5);
    expect(items().length).toBeLessThan(600);
    expect(list.getByRole('listitem').first().element().getAttribute('aria-setsize')).toBe('3000');
    expect(list.element().scrollHeight).toBeGreaterThan(100_000);
  });

  it('are there within a second, and the next is there within 100 ms', async () => {
    const begin = performance.now();
    const { rerender } = await mount({ differences: many(3_000) });
    await expect.poll(() => items().length).toBeGreaterThan(5);
    expect(performance.now() - begin).toBeLessThan(1_000);
    const steps: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      const from = performance.now();
      await rerender({ currentId: `d${index}` });
      steps.push(performance.now() - from);
    }
    const [median = Infinity] = steps.toSorted((a, b) => a - b).slice(10);
    expect(median).toBeLessThan(100);
  });
});

it('has no accessibility fault that axe can find', async () => {
  const kinds: Partial<Difference>[] = [
    { severity: 'critical' },
    { severity: 'material' },
    { severity: 'minor' },
    { severity: 'style', kind: 'wording', layer: 'wording' },
    { kind: 'move' },
  ];
  await mount({
    differences: kinds.map((details, index) => difference(`d${index}`, details)),
    currentId: 'd1',
    hiddenCount: 3,
  });
  await expectAccessible();
});
