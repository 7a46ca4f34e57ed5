import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { siglum } from '../../../src/domain/siglum.ts';
import { expectAccessible } from '../support/accessible.ts';
import { comparisonOf, textOf } from '../support/comparison.ts';
import { mountDesk, type DeskOptions } from './ledger-desk.ts';

const A = [
  'The ferry carried 340 people to Langholm.',
  'The captain said the sea was “calm and clear” at noon.',
  'The harbour board denied that it had been warned.',
  "Tickets were sold on the quay until the ship left the board's pier.",
];
const B = [
  'The ferry carried 430 people to Brattholm.',
  'The captain said the sea was “calm and safe” at noon.',
  'Tickets were sold on the quay until the ship departed the board’s pier.',
];
const C = ['The ferry carried 340 people to Sundvik.', ...A.slice(1)];
const STORY = comparisonOf(
  [A, B, C],
  [
    {
      left: 0,
      right: 1,
      discrepancies: [
        { kind: 'number', detail: 'changed', severity: 'critical', left: '340', right: '430' },
        { kind: 'place', detail: 'changed', left: 'Langholm', right: 'Brattholm' },
        { kind: 'quotation', detail: 'altered', severity: 'critical', left: 'clear', right: 'safe' },
        { kind: 'omission', left: A[2] ?? '', right: null },
        { kind: 'wording', severity: 'style', left: 'left', right: 'departed' },
        { kind: 'typography', severity: 'style', left: "'", right: '’' },
      ],
    },
    {
      left: 0,
      right: 2,
      discrepancies: [{ kind: 'place', detail: 'changed', left: 'Langholm', right: 'Sundvik' }],
    },
  ],
);
/** The names of what is open, most dangerous first. */
const OPEN = [
  'Critical. Number changed. A: 340. B: 430. Paragraph 1.',
  'Critical. Quotation altered. A: clear. B: safe. Paragraph 2.',
  'Material. Place changed. A: Langholm. B: Brattholm. Paragraph 1.',
  'Material. Place changed. A: Langholm. C: Sundvik. Paragraph 1.',
  'Material. Omission. A: The harbour board denied that it had been warned. B: nothing. Paragraph 3.',
] as const;
const [NUMBER, QUOTATION, PLACE, OTHER_PLACE, OMISSION] = OPEN;

const mount = (options: DeskOptions = {}) => mountDesk(STORY, [A, B, C].map(textOf), options);

const list = page.getByRole('list', { name: 'Differences' });
const entry = (name: string) => list.getByRole('button', { name, exact: true });
const done = page.getByRole('status', { name: 'Done' });
const action = (name: string) => list.getByRole('toolbar').getByRole('button', { name, exact: true });
const count = (name: string) =>
  page.getByRole('group', { name: 'Counts' }).getByRole('button', { name, exact: true });
const reason = page.getByRole('textbox', { name: 'Reason (optional)' });

/** The names of the rows that are drawn, headings and entries. */
function names(): readonly (string | null)[] {
  const heads = [...list.element().querySelectorAll('[data-head]')];
  return heads.map(
    (head) => head.getAttribute('aria-label') ?? head.textContent.trim().replace(/\s+/gu, ' '),
  );
}

async function drawn(expected: readonly string[]): Promise<void> {
  await expect.poll(names).toEqual(expected);
}

/** Puts the keyboard on the list as Tab does. */
async function enter(): Promise<void> {
  await expect.poll(() => names().length).toBeGreaterThan(0);
  const stop = () => list.element().querySelector<HTMLElement>('[data-head][tabindex="0"]');
  // It cannot have the keyboard before it has been measured.
  await expect
    .poll(() => {
      stop()?.focus();
      return document.activeElement === stop();
    })
    .toBe(true);
}

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

function isInView(locator: Locator): boolean {
  const found = locator.query();
  if (found === null) return false;
  const [inner, outer] = [found.getBoundingClientRect(), list.element().getBoundingClientRect()];
  return inner.height > 0 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

let warned: MockInstance<typeof console.warn>;

beforeEach(async () => {
  warned = vi.spyOn(console, 'warn');
  await page.viewport(400, 700);
});

afterEach(() => {
  // A list that is taken down must not go on working: Svelte says so.
  expect(warned.mock.calls.flat().join(' ')).not.toContain('derived_inert');
  warned.mockRestore();
});

describe('an entry', () => {
  it('is narrated, explained, and stands most dangerous first', async () => {
    const { entries } = await mount();
    await drawn(OPEN);
    const explanation = entries()[0]?.difference.explanation ?? '';
    expect(explanation).not.toBe('');
    await expect.element(entry(NUMBER)).toHaveAccessibleDescription(explanation);
    const places = list.getByRole('listitem').elements();
    expect(places.map((item) => item.getAttribute('aria-posinset'))).toEqual(['1', '2', '3', '4', '5']);
    expect(places.map((item) => item.getAttribute('aria-setsize'))).toEqual(['5', '5', '5', '5', '5']);
  });

  it('stresses the differing words between those around them, and shows the whole sentence once it is opened', async () => {
    await mount();
    const words = entry(QUOTATION).getByText('clear', { exact: true });
    await expect.element(words).toBeVisible();
    expect(words.element().tagName).toBe('STRONG');
    await expect.element(entry(QUOTATION)).toHaveTextContent('… the sea was “calm and clear” at noon.');
    await entry(QUOTATION).click();
    await expect
      .element(entry(QUOTATION))
      .toHaveTextContent('The captain said the sea was “calm and clear” at noon.');
  });

  it('stresses nothing where a whole sentence is missing, and says what the other side has', async () => {
    await mount();
    await expect.element(entry(OMISSION)).toHaveTextContent('B nothing here');
    expect(entry(OMISSION).element().querySelector('strong')).toBeNull();
  });

  it('says how sure the engine is and by what rule, once it is opened', async () => {
    await mount();
    await expect.element(entry(NUMBER)).toHaveTextContent('¶ 1 · A B · 90 %');
    expect(document.body.textContent).not.toContain('Rule:');
    await entry(NUMBER).click();
    await expect
      .element(list)
      .toHaveTextContent('Very sure (90 %). Rule: Number changed. Numbers are compared');
  });

  it('says who decided what, when and why', async () => {
    const { entries, ondecide } = await mount({ listed: ['open', 'settled', 'set-aside'] });
    const [first] = entries();
    if (first) ondecide([first], 'dismissed', 'two counts');
    await expect.element(entry(`${NUMBER} Dismissed: two counts, by Ida.`)).toBeInTheDocument();
    await expect.element(list).toHaveTextContent(/Dismissed: two counts · Ida, 12 Mar 2026/u);
  });

  it('shows hostile and right-to-left words as they are, within the panel', async () => {
    const hostile = `<img src=x onerror="document.title='broken'"> ${'unbroken'.repeat(40)}`;
    const hebrew = 'שלום לכולם';
    const comparison = comparisonOf(
      [[hostile], [hebrew]],
      [{ left: 0, right: 1, discrepancies: [{ kind: 'predicate', left: hostile, right: hebrew }] }],
    );
    await mountDesk(comparison, [hostile, hebrew]);
    await expect.element(list).toHaveTextContent('<img src=x onerror=');
    expect(list.element().querySelector('img')).toBeNull();
    expect(list.element().scrollWidth).toBe(list.element().clientWidth);
    expect(list.getByText(hebrew).element().closest('bdi')).not.toBeNull();
  });
});

describe('by keyboard', () => {
  it('is one stop of Tab', async () => {
    await mount();
    await drawn(OPEN);
    expect(list.element().querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    expect(list.element().querySelectorAll('button:not([tabindex])')).toHaveLength(0);
    await enter();
    await press('{ArrowDown}{ArrowDown}');
    await expect.element(entry(PLACE)).toHaveFocus();
    expect(list.element().querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    await expect.element(entry(PLACE)).toHaveAttribute('tabindex', '0');
  });

  it('goes from entry to entry and stops at the ends', async () => {
    await mount();
    await enter();
    for (const [keys, name] of [
      ['{ArrowUp}', NUMBER],
      ['{ArrowDown}', QUOTATION],
      ['j', PLACE],
      ['k', QUOTATION],
      ['{End}', OMISSION],
      ['{ArrowDown}', OMISSION],
      ['j', OMISSION],
      ['{Home}', NUMBER],
    ] as const) {
      await press(keys);
      await expect.element(entry(name)).toHaveFocus();
    }
  });

  it('shows the passages in the panes with Enter, not before', async () => {
    const { onopen } = await mount();
    await enter();
    await press('{ArrowDown}');
    expect(onopen).not.toHaveBeenCalled();
    await press('{Enter}');
    expect(onopen).toHaveBeenCalledOnce();
    await expect.element(entry(QUOTATION)).toHaveAttribute('aria-current', 'true');
  });

  it('is about the row that has the keyboard, however it came there', async () => {
    const { ondecide } = await mount();
    await enter();
    const place = entry(PLACE).element();
    if (place instanceof HTMLElement) place.focus();
    await press('a');
    expect(ondecide.mock.calls.map(([[decided]]) => decided?.difference.kind)).toEqual(['place']);
  });

  it('reaches what can be done with the right arrow, and comes back', async () => {
    const { ondecide } = await mount();
    await enter();
    await press('{ArrowDown}{ArrowRight}');
    await expect.element(action('Accept')).toHaveFocus();
    await press('{ArrowRight}');
    await expect.element(action('Dismiss with a reason')).toHaveFocus();
    await press('{ArrowLeft}{ArrowLeft}');
    await expect.element(entry(QUOTATION)).toHaveFocus();
    await press('{ArrowRight}{Enter}');
    expect(ondecide.mock.calls.map(([about]) => about[0]?.difference.kind)).toEqual(['quotation']);
  });

  it('leaves Escape and what is pressed with a modifier to the frame', async () => {
    const { ondecide } = await mount();
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.body.addEventListener('keydown', heard);
    await enter();
    await press('{Escape}{Control>}a{/Control}');
    document.body.removeEventListener('keydown', heard);
    expect(heard.mock.results.map(({ value }) => value as boolean)).not.toContain(true);
    expect(ondecide).not.toHaveBeenCalled();
  });
});

describe('deciding', () => {
  it('accepts, says how many are left, and goes on to the next open one', async () => {
    const { ondecide, rerender } = await mount();
    await enter();
    await press('a');
    await expect.element(done).toHaveTextContent('Accepted. 4 left.');
    await expect.element(entry(QUOTATION)).toHaveFocus();
    await press('a');
    await expect.element(done).toHaveTextContent('Accepted. 3 left.');
    await rerender({ undone: 'Undone: Accept' });
    await expect.element(done).toHaveTextContent(/^$/u);
    expect(ondecide.mock.calls.map(([about, decision, why]) => [about.length, decision, why])).toEqual([
      [1, 'accepted', ''],
      [1, 'accepted', ''],
    ]);
    await expect.element(count('2 accepted')).toBeVisible();
  });

  it('goes back to the first open one from the end, and says when none is left', async () => {
    await mount();
    await enter();
    await press('{End}a');
    await expect.element(entry(NUMBER)).toHaveFocus();
    await press('aaaa');
    await expect.element(done).toHaveTextContent('Accepted. None left open.');
    await expect.element(count('0 open')).toBeVisible();
    expect(list.element().contains(document.activeElement)).toBe(true);
  });

  it('takes the panes along where they showed what was decided, and only there', async () => {
    const { onopen, entries } = await mount();
    const idOf = (kind: string) =>
      entries().find(({ difference }) => difference.kind === kind)?.difference.id;
    await enter();
    await press('a');
    expect(onopen).not.toHaveBeenCalled();
    await press('{Enter}a');
    expect(onopen.mock.calls.map(([id]) => id)).toEqual([idOf('quotation'), idOf('place')]);
    await expect.element(entry(PLACE)).toHaveAttribute('aria-current', 'true');
  });

  it('dismisses with the reason that is typed; its letters are no commands', async () => {
    const { ondecide } = await mount();
    await enter();
    await press('d');
    await expect.element(reason).toHaveFocus();
    await press('a bad copy{Enter}');
    expect(ondecide.mock.calls.map(([, decision, why]) => [decision, why])).toEqual([
      ['dismissed', 'a bad copy'],
    ]);
    await expect.element(done).toHaveTextContent('Dismissed. 4 left.');
    await expect.element(entry(QUOTATION)).toHaveFocus();
    await drawn(OPEN.slice(1));
    await expect.element(count('1 set aside')).toHaveAttribute('aria-pressed', 'false');
  });

  it('dismisses without a reason, or with a usual one', async () => {
    const { ondecide } = await mount();
    await enter();
    await press('d{Enter}d');
    await page.getByRole('button', { name: 'House style' }).click();
    expect(ondecide.mock.calls.map(([, , why]) => why)).toEqual(['', 'House style']);
  });

  it('leaves the reason with Escape and keeps the keyboard on the entry', async () => {
    const { ondecide } = await mount();
    await enter();
    await press('{ArrowDown}d');
    await expect.element(reason).toHaveFocus();
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.body.addEventListener('keydown', heard);
    await press('no{Escape}');
    document.body.removeEventListener('keydown', heard);
    await expect.element(entry(QUOTATION)).toHaveFocus();
    expect(reason.elements()).toHaveLength(0);
    // What else Escape does (leaving the panel) must not happen too.
    expect(heard.mock.results.at(-1)?.value).toBe(true);
    expect(ondecide).not.toHaveBeenCalled();
  });

  it('makes a claim and then leads to it', async () => {
    const { onpromote, onclaim, onopen } = await mount();
    await enter();
    await press('{Enter}c');
    expect(onpromote).toHaveBeenCalledOnce();
    // The claim is what is shown now: the panes are not taken on to the next entry.
    expect(onopen).toHaveBeenCalledOnce();
    await expect.element(done).toHaveTextContent('Made a claim. 4 left.');
    await press('{End}');
    await expect.element(action('Claim 1')).toBeVisible();
    await press('c');
    expect(onclaim).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^claim of /u));
  });

  it('treats all like one as cosmetic, and says how many there are', async () => {
    const same = ['The ship sailed to Langholm.', 'The crew came from Langholm too.'];
    const other = ['The ship sailed to Brattholm.', 'The crew came from Brattholm too.'];
    const pair = comparisonOf(
      [same, other],
      [
        {
          left: 0,
          right: 1,
          discrepancies: [
            { kind: 'role', left: 'The ship', right: 'The ship' },
            { kind: 'place', left: 'to Langholm', right: 'to Brattholm' },
            { kind: 'place', left: 'from Langholm', right: 'from Brattholm' },
          ],
        },
      ],
    );
    const [role, ...places] = pair.pairs[0]?.discrepancies ?? [];
    if (role === undefined) throw new Error('no discrepancies');
    const alike = places.map((each) => ({
      ...each,
      left: each.left && { ...each.left, text: 'Langholm' },
      right: each.right && { ...each.right, text: 'Brattholm' },
    }));
    const comparison = {
      ...pair,
      pairs: pair.pairs.map((each) => ({ ...each, discrepancies: [role, ...alike] })),
    };
    const { oncosmetic, onremoverule } = await mountDesk(comparison, [same, other].map(textOf), {
      listed: ['open', 'set-aside'],
    });
    await enter();
    await press('{ArrowDown}x');
    expect(oncosmetic).toHaveBeenCalledOnce();
    await expect.element(done).toHaveTextContent('Cosmetic here, with 1 like it. 1 left.');
    await expect.element(count('2 set aside')).toBeVisible();
    await expect.element(page.getByText('Cosmetic in this review').first()).toBeVisible();
    await press('{End}r');
    expect(onremoverule).toHaveBeenCalledOnce();
    await expect.element(count('3 open')).toBeVisible();
  });

  it('opens again what was decided, and decides nothing twice', async () => {
    const { onreopen, ondecide } = await mount();
    await enter();
    await press('a{End}');
    await expect.element(action('Open again')).toBeVisible();
    await press('axc');
    expect(ondecide).toHaveBeenCalledOnce();
    await press('r');
    expect(onreopen).toHaveBeenCalledOnce();
    await expect.element(done).toHaveTextContent('Open again.');
    await expect.element(entry(NUMBER)).toHaveFocus();
  });

  it('keeps the keyboard in the panel when nothing is left to list', async () => {
    await mount({ listed: ['open'] });
    await enter();
    await press('aaaaa');
    await expect.element(page.getByRole('heading', { name: 'Nothing is listed' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Ledger' })).toHaveFocus();
  });

  it('keeps the keyboard in the list when its row goes by an undo, and in the panel when the list goes', async () => {
    const { undo } = await mount({ grouping: 'none' });
    await enter();
    await press('aa');
    await count('3 open').click();
    await drawn([`${NUMBER} Accepted, by Ida.`, `${QUOTATION} Accepted, by Ida.`]);
    await enter();
    await press('{End}');
    await expect.element(entry(`${QUOTATION} Accepted, by Ida.`)).toHaveFocus();
    await undo();
    await expect.element(entry(`${NUMBER} Accepted, by Ida.`)).toHaveFocus();
    await undo();
    await expect.element(page.getByRole('heading', { name: 'Nothing is listed' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Ledger' })).toHaveFocus();
  });
});

describe('groups', () => {
  it('have headings with counts, each entry at its place in its group', async () => {
    await mount({ grouping: 'kind' });
    await drawn([
      'Number 1 open',
      NUMBER,
      'Quotation 1 open',
      QUOTATION,
      'Place 2 open',
      PLACE,
      OTHER_PLACE,
      'Omission 1 open',
      OMISSION,
    ]);
    const item = entry(OTHER_PLACE).element().closest('[role=listitem]');
    expect(['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => item?.getAttribute(name))).toEqual([
      '2',
      '2',
      '2',
    ]);
  });

  it.each([
    ['severity', ['Critical 2 open', 'Material 3 open']],
    ['pair', ['A and B 4 open', 'A and C 1 open']],
    ['paragraph', ['Paragraph 1 3 open', 'Paragraph 2 1 open', 'Paragraph 3 1 open']],
  ] as const)('are named by %s', async (grouping, headings) => {
    await mount({ grouping });
    await expect.poll(() => names().filter((name) => name?.endsWith('open'))).toEqual(headings);
  });

  it('are chosen in the toolbar', async () => {
    const { ongrouping } = await mount();
    await page.getByRole('combobox', { name: 'Group by' }).selectOptions('By severity');
    expect(ongrouping.mock.calls).toEqual([['severity']]);
    await expect.element(list.getByRole('button', { name: 'Critical 2 open' })).toBeVisible();
  });

  it('close and open, by mouse and by keyboard; j and k pass their headings by', async () => {
    await mount({ grouping: 'kind' });
    const heading = list.getByRole('button', { name: 'Place 2 open' });
    await heading.click();
    await expect.element(heading).toHaveAttribute('aria-expanded', 'false');
    await expect.element(entry(PLACE)).not.toBeInTheDocument();
    await press('{ArrowRight}');
    await expect.element(heading).toHaveAttribute('aria-expanded', 'true');
    await press('j');
    await expect.element(entry(PLACE)).toHaveFocus();
    await press('k');
    await expect.element(entry(QUOTATION)).toHaveFocus();
    await press('jj{ArrowLeft}');
    await expect.element(heading).toHaveFocus();
    await press('{ArrowLeft}');
    await expect.element(entry(PLACE)).not.toBeInTheDocument();
  });

  it('give way to another grouping, which begins open, and come back as they were left', async () => {
    const { rerender } = await mount({ grouping: 'kind' });
    await list.getByRole('button', { name: 'Place 2 open' }).click();
    await expect.element(entry(PLACE)).not.toBeInTheDocument();
    await entry(NUMBER).click();
    await press('{End}{Home}{End}');
    await rerender({ grouping: 'severity' });
    await expect.element(entry(PLACE)).toBeVisible();
    await expect.element(entry(NUMBER)).toHaveAttribute('aria-current', 'true');
    await rerender({ grouping: 'kind' });
    await expect.element(entry(PLACE)).not.toBeInTheDocument();
  });

  it('has the keyboard on what the panes are stepped to, and leaves it where it was elsewhere', async () => {
    const { rerender, entries } = await mount();
    const idOf = (kind: string): string =>
      entries().find(({ difference }) => difference.kind === kind)?.difference.id ?? '';
    await entry(PLACE).click();
    await expect.element(entry(PLACE)).toHaveFocus();
    await rerender({ currentId: idOf('quotation') });
    await expect.element(entry(QUOTATION)).toHaveFocus();
    const find = page.getByRole('textbox', { name: 'Find in the differences' });
    await find.click();
    await rerender({ currentId: idOf('number') });
    await expect.element(entry(NUMBER)).toHaveAttribute('aria-current', 'true');
    await expect.element(find).toHaveFocus();
  });

  it('open where the panes show one of theirs', async () => {
    const { rerender, entries } = await mount({ grouping: 'kind' });
    await list.getByRole('button', { name: 'Quotation 1 open' }).click();
    await expect.element(entry(QUOTATION)).not.toBeInTheDocument();
    const id = entries().find(({ difference }) => difference.kind === 'quotation')?.difference.id ?? '';
    await rerender({ currentId: id });
    await expect.element(entry(QUOTATION)).toHaveAttribute('aria-current', 'true');
  });

  it('are accepted or dismissed as a whole, what is decided already left out', async () => {
    const { ondecide } = await mount({ grouping: 'kind' });
    await entry(PLACE).click();
    await press('a');
    await page.getByRole('button', { name: 'Dismiss all 1 open in Place (D)' }).click();
    await reason.fill('old names');
    await press('{Enter}');
    await page.getByRole('button', { name: 'Accept all 1 open in Omission (A)' }).click();
    expect(
      ondecide.mock.calls.map(([about, decision, why]) => [
        about.map(({ difference }) => siglum(difference.sides[1].variant)).join(' '),
        decision,
        why,
      ]),
    ).toEqual([
      ['B', 'accepted', ''],
      ['C', 'dismissed', 'old names'],
      ['B', 'accepted', ''],
    ]);
    await expect.element(list.getByRole('button', { name: 'Place 1, none open' })).toBeVisible();
    expect(page.getByRole('button', { name: /open in Place/u }).elements()).toHaveLength(0);
  });

  it('are decided by the same letters on their heading', async () => {
    const { ondecide } = await mount({ grouping: 'severity' });
    await enter();
    await press('a');
    expect(ondecide.mock.calls.map(([about]) => about.length)).toEqual([2]);
    await expect.element(done).toHaveTextContent('Accepted 2. 3 left.');
    await expect.element(entry(PLACE)).toHaveFocus();
  });
});

describe('counts', () => {
  it('say what is there, listed or not, and list it when pressed', async () => {
    const { onlist } = await mount();
    await expect.element(count('5 open')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(count('1 wording')).toHaveAttribute('aria-pressed', 'false');
    expect(page.getByRole('group', { name: 'Counts' }).getByRole('button').elements()).toHaveLength(3);
    await count('1 wording').click();
    expect(onlist.mock.calls).toEqual([['wording']]);
    await drawn([...OPEN, 'Style. Wording. A: left. B: departed. Paragraph 4.']);
    await count('5 open').click();
    await drawn(['Style. Wording. A: left. B: departed. Paragraph 4.']);
  });

  it('say what to press where nothing is listed', async () => {
    await mount({ listed: [] });
    await expect.element(page.getByRole('heading', { name: 'Nothing is listed' })).toBeVisible();
  });

  it('tell texts without a difference from those that differ only in wording', async () => {
    const { rerender, entries } = await mount();
    await rerender({ entries: entries().filter(({ difference }) => difference.kind === 'wording') });
    await expect.element(page.getByRole('heading', { name: 'No differences in substance' })).toBeVisible();
    await rerender({ entries: [] });
    await expect.element(page.getByRole('heading', { name: 'No differences', exact: true })).toBeVisible();
  });
});

describe('filters', () => {
  const find = page.getByRole('textbox', { name: 'Find in the differences' });
  const narrowed = page.getByRole('status', { name: 'Filter' });

  it('find words in the passages, whatever their case, and say how many match', async () => {
    await mount();
    await find.fill('SUND');
    await drawn([OTHER_PLACE]);
    await expect.element(narrowed).toHaveTextContent('1 of 5 match');
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await drawn(OPEN);
    await expect.element(narrowed).toBeEmptyDOMElement();
  });

  it('empty the field with Escape before they leave the panel', async () => {
    await mount();
    await find.fill('xyz');
    await expect.element(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.body.addEventListener('keydown', heard);
    await press('{Escape}{Escape}');
    document.body.removeEventListener('keydown', heard);
    await drawn(OPEN);
    expect(heard.mock.results.map(({ value }) => value as boolean)).toEqual([true, false]);
  });

  it('narrow to a kind and a severity, with how many there are', async () => {
    await mount();
    expect(page.getByRole('combobox', { name: 'Kind' }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Filter' }).click();
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await kind.selectOptions('Place (2)');
    await drawn([PLACE, OTHER_PLACE]);
    await page.getByRole('combobox', { name: 'Severity' }).selectOptions('Critical');
    await expect.element(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
    await kind.selectOptions('All kinds');
    await drawn([NUMBER, QUOTATION]);
  });

  it('widen to every variant where there are more than columns', async () => {
    const { oneveryvariant, rerender } = await mount();
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(page.getByRole('combobox', { name: 'Variants' }).elements()).toHaveLength(0);
    await rerender({ canWiden: true });
    await page.getByRole('combobox', { name: 'Variants' }).selectOptions('Every variant');
    expect(oneveryvariant.mock.calls).toEqual([[true]]);
  });

  it('keep the place of the keyboard out of what is filtered away', async () => {
    await mount();
    await enter();
    await press('{End}');
    await find.fill('ferry');
    await find.fill('changed');
    await drawn([NUMBER, PLACE, OTHER_PLACE]);
    expect(list.element().querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  });
});

describe('3,000 differences', () => {
  const sentences = Array.from(
    { length: 3_000 },
    (_, index) => `Berth ${index} took ${index + 5_000} crates on Friday.`,
  );
  const others = sentences.map((_, index) => `Berth ${index} took ${index + 9_000} crates on Friday.`);
  const comparison = comparisonOf(
    [sentences, others],
    [
      {
        left: 0,
        right: 1,
        discrepancies: sentences.map((_, index) => ({
          kind: 'number',
          severity: 'critical',
          left: `${index + 5_000} crates`,
          right: `${index + 9_000} crates`,
        })),
      },
    ],
  );
  const big = (options: DeskOptions = {}) => mountDesk(comparison, [sentences, others].map(textOf), options);

  it('are drawn in part, and go from end to end with the keyboard', async () => {
    await big();
    await enter();
    expect(names().length).toBeLessThan(60);
    await press('{End}');
    const last = list.getByRole('button', { name: /A: 7999 crates/u });
    await expect.element(last).toHaveFocus();
    await expect.poll(() => isInView(last)).toBe(true);
    const item = last.element().closest('[role=listitem]');
    expect(['aria-posinset', 'aria-setsize'].map((name) => item?.getAttribute(name))).toEqual([
      '3000',
      '3000',
    ]);
    await press('{Home}');
    await expect.element(list.getByRole('button', { name: /A: 5000 crates/u })).toHaveFocus();
  });

  it('follow the panes anywhere', async () => {
    const { rerender, entries } = await big();
    for (const index of [2_500, 3, 1_400]) {
      await rerender({ currentId: entries()[index]?.difference.id ?? '' });
      const shown = list.getByRole('button', { name: new RegExp(`A: ${index + 5_000} crates`, 'u') });
      await expect.poll(() => isInView(shown), { timeout: 3_000 }).toBe(true);
      await expect.poll(() => isInView(action('Always treat this as cosmetic here'))).toBe(true);
    }
  });

  it('take a step at a time', async () => {
    await big();
    await enter();
    const steps: number[] = [];
    for (let step = 0; step < 20; step += 1) {
      const from = performance.now();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      await Promise.resolve();
      await vi.waitUntil(
        () => list.element().querySelector('.opened [data-head]') === document.activeElement,
        { interval: 1 },
      );
      steps.push(performance.now() - from);
    }
    // Printed and not asserted: a busy machine must not fail a test. A step may take 50 ms.
    console.info(`a step in the ledger: median ${steps.toSorted((a, b) => a - b)[10]?.toFixed(1) ?? ''} ms`);
    expect(steps).toHaveLength(20);
  });
});

it('has no accessibility fault that axe can find', async () => {
  const { entries, ondecide } = await mount({
    grouping: 'severity',
    listed: ['open', 'settled', 'set-aside', 'wording', 'typography'],
    canWiden: true,
  });
  const [first, second] = entries();
  if (first && second) {
    ondecide([first], 'accepted', '');
    ondecide([second], 'dismissed', 'two counts');
  }
  await page.getByRole('button', { name: 'Filter' }).click();
  await entry(QUOTATION).click();
  await expect.element(action('Accept')).toBeVisible();
  await expectAccessible();
  await press('d');
  await expect.element(reason).toHaveFocus();
  await expectAccessible();
});
