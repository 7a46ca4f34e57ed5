import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import axe from 'axe-core';
import type { ComponentProps } from 'svelte';
import ColumnsView from '../../../src/renderer/features/compare/ColumnsView.svelte';
import type { PanePassage, PaneSelection } from '../../../src/renderer/editor/types.ts';
import { AlignedRows } from '../../../src/renderer/editor/aligned-rows.ts';
import { Columns } from '../../../src/renderer/editor/columns.ts';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { Overlays } from '../../../src/renderer/editor/overlays.ts';
import { drawn, lineStarting, scrollOf, shownText } from '../editor/mount.ts';
import { contentOf, longStory, markOf, spanOf, type Story } from '../editor/story.ts';
import '../support/accessible.ts';

type Props = ComponentProps<typeof ColumnsView>;

/** What the view lets its owner do; to the linter a component is `any`. */
interface Handle {
  reveal(
    passages: readonly PanePassage[],
    options?: { readonly focus?: number; readonly select?: boolean },
  ): void;
  selection(): PaneSelection | null;
  sentences(): PanePassage | null;
  focusNextPane(): void;
  returnToPane(wanted?: number): void;
  collapsePane(): void;
  openFind(): void;
  stepFind(direction: 1 | -1): void;
  toggleFold(): boolean;
  jumpToOtherEnd(): boolean;
}

const LABELS = ['Agency copy', 'Rewrite', 'Draft', 'Evening edition'];
const variantAt = (index: number) =>
  contentOf(
    `v${index}`,
    `${'ABCD'.charAt(index)} · ${LABELS[index] ?? ''}`,
    longStory(40, index === 0 ? 'tug' : 'ferry'),
  );

function propsFor(indexes: readonly number[]): Pick<Props, 'heads' | 'panes' | 'rows'> {
  return {
    heads: indexes.map((index) => ({
      siglum: 'ABCD'.charAt(index),
      label: LABELS[index] ?? '',
      about: '900 words',
    })),
    panes: indexes.map((index) => variantAt(index)),
    rows: Array.from({ length: 40 }, (_, row) => ({ cells: indexes.map(() => [row]) })),
  };
}

async function mount(indexes: readonly number[] = [0, 1], more: Partial<Props> = {}) {
  await page.viewport(1000, 640);
  const heard = {
    onselection: vi.fn(),
    onannotate: vi.fn(),
    onmark: vi.fn(),
    onclaim: vi.fn(),
    onalign: vi.fn(),
  };
  const props = {
    ...propsFor(indexes),
    marks: [],
    claims: [],
    currentId: null,
    theme: 'light' as const,
    ...heard,
    ...more,
  };
  const view = await render(ColumnsView, props);
  view.container.style.cssText = 'display: grid; width: 1000px; height: 600px;';
  await expect
    .poll(() => view.container.querySelectorAll('.view-line').length, { timeout: 20_000 })
    .toBeGreaterThan(4);
  await drawn();
  const hosts = (): HTMLElement[] => [...view.container.querySelectorAll<HTMLElement>('[data-host]')];
  const widths = (): number[] =>
    [...view.container.querySelectorAll<HTMLElement>('.column')].map((column) =>
      Math.round(column.getBoundingClientRect().width),
    );
  const rerender = async (next: Partial<Props>): Promise<void> => {
    await view.rerender({ ...props, ...next });
    await drawn();
  };
  return { view, heard, hosts, widths, rerender, component: view.component as Handle };
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

const hasKeyboard = (host: HTMLElement | undefined): boolean =>
  host?.contains(document.activeElement) ?? false;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const splitter = (index = 0) => page.getByRole('separator').nth(index);

it('draws its texts after what is to come first', async () => {
  const first = Promise.withResolvers<null>();
  await page.viewport(1000, 640);
  const { container } = await render(ColumnsView, {
    ...propsFor([0, 1]),
    ...{ marks: [], claims: [], currentId: null, theme: 'light' as const, others: first.promise },
    ...{ onselection: vi.fn(), onannotate: vi.fn(), onmark: vi.fn(), onclaim: vi.fn() },
  });
  container.style.cssText = 'display: grid; width: 1000px; height: 600px;';
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(container.querySelectorAll('.monaco-editor')).toHaveLength(0);
  first.resolve(null);
  await expect.poll(() => container.querySelectorAll('.view-line').length).toBeGreaterThan(10);
});

it('keeps its panes, and the place in the base, where another variant comes beside it', async () => {
  const { rerender, hosts, view, component } = await mount();
  const editors = (): Element[] => [...view.container.querySelectorAll('.vm-frame')];
  const before = editors();
  component.reveal([{ pane: 0, ...spanOf(variantAt(0), 'Entry 30 ') }]);
  await drawn();
  /** The first entry that is in view as a whole. */
  const topEntry = (): string => {
    const [host] = hosts();
    const edge = host?.getBoundingClientRect().top ?? 0;
    const lines = [...(host?.querySelectorAll('.view-line') ?? [])]
      .filter((line) => shownText(line).startsWith('Entry') && line.getBoundingClientRect().top >= edge)
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
    return shownText(lines[0] ?? document.body).slice(0, 9);
  };
  const read = topEntry();
  expect(read).toMatch(/^Entry 2\d $/);
  const talkative = longStory(40, 'ferry').map((sentences) => [sentences.join(' ').repeat(5)]);
  await rerender({
    ...propsFor([0, 2]),
    panes: [variantAt(0), contentOf('v2', 'C · Draft', talkative)],
  });
  await drawn();
  expect(editors().map((editor, pane) => editor === before[pane])).toEqual([true, true]);
  const entry = Number(read.slice(6));
  expect([entry - 1, entry, entry + 1]).toContain(Number(topEntry().slice(6)));
});

describe('long texts', () => {
  const LONG = 620;
  const story = (word: string): Story =>
    Array.from({ length: LONG }, (_, entry) => [
      `Entry ${entry}, in which the ${word} of Vellmark left the quay a little later than the board had promised.`,
    ]);
  const first = contentOf('a', 'A', story('tug'));
  const panes = [first, contentOf('b', 'B', story('ferry'))];
  const rows = Array.from({ length: LONG }, (_, row) => ({ cells: [[row], [row]] }));
  const linesIn = (hosts: readonly HTMLElement[]): string[] =>
    hosts.map((host) => shownText(lineStarting(host, 'Entry')).slice(0, 60));

  it('come once they are measured, at the place that was asked for meanwhile, and the old ones stay till then', async () => {
    expect(first.text.length).toBeGreaterThan(50_000);
    const { rerender, hosts, view, component } = await mount();
    const busy = (): string | null | undefined =>
      view.container.querySelector('.panes')?.getAttribute('aria-busy');
    expect(busy()).toBe('false');
    const measured = Promise.withResolvers<undefined>();
    const measure = vi.spyOn(Columns.prototype, 'measure').mockReturnValueOnce(measured.promise);
    onTestFinished(() => {
      measure.mockRestore();
    });
    await rerender({ panes, rows });
    component.reveal([{ pane: 0, ...spanOf(first, 'Entry 400,') }]);
    await drawn();
    expect(busy()).toBe('true');
    expect(linesIn(hosts()).join(' ')).not.toContain('of Vellmark left');
    measured.resolve(undefined);
    await expect.poll(busy).toBe('false');
    await drawn();
    for (const host of hosts()) expect(lineStarting(host, 'Entry 400,')).toBeVisible();
  });

  it('are not come to where others are wanted by then', async () => {
    const { rerender, hosts } = await mount();
    await rerender({ panes, rows });
    await rerender(propsFor([2, 3]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(linesIn(hosts()).join(' ')).not.toContain('of Vellmark left');
  });

  it('have no room inside their paragraphs, which takes an element each', async () => {
    const { rerender, view } = await mount();
    await rerender({ panes, rows });
    await expect.poll(() => view.container.querySelectorAll('.view-zones > div').length).toBeGreaterThan(0);
    const apart = view.container.querySelectorAll('.view-zones > div').length;
    const joined = panes.map((content) => ({
      ...content,
      key: `${content.key}2`,
      text: `${content.text} `,
      sentences: content.sentences.map((sentence) => ({ ...sentence, paragraph: 0 })),
      paragraphs: [{ start: 0, end: content.text.length }],
    }));
    await rerender({ panes: joined, rows });
    await expect
      .poll(() => view.container.querySelectorAll('.view-zones > div').length)
      .toBeLessThan(apart / 10);
  });
});

describe('widths', () => {
  it('are equal at first, with each head over its pane', async () => {
    const { widths, hosts, view } = await mount([0, 1, 2]);
    expect(new Set(widths()).size).toBeLessThanOrEqual(2);
    const heads = [...view.container.querySelectorAll('h3')].map((head) => head.closest('.column'));
    expect(heads).toEqual(hosts().map((host) => host.closest('.column')));
  });

  it('are changed by arrow keys on a splitter that says what it does, down to a width that can be read', async () => {
    const { widths, hosts } = await mount();
    await expect.element(splitter()).toHaveAccessibleName('Width of A');
    splitter().element().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await drawn();
    expect(widths()[0]).toBeLessThan(440);
    const tops = hosts().map((host) => lineStarting(host, 'Entry 3').getBoundingClientRect().top);
    expect(tops[0]).toBe(tops[1]);
    await userEvent.keyboard('{ArrowLeft>6/}');
    await drawn();
    expect(widths()[0]).toBeGreaterThanOrEqual(199);
    await expect.element(splitter()).toHaveAttribute('aria-valuenow', expect.stringMatching(/^\d+$/));
  });

  it('are changed by the mouse', async () => {
    const { widths } = await mount();
    await userEvent.dragAndDrop(splitter(), page.getByRole('heading', { name: /Rewrite/ }), {
      targetPosition: { x: 150, y: 200 },
      force: true,
    });
    await drawn();
    expect(widths()[0]).toBeGreaterThan(560);
  });

  it('stay with their variants while others come and go', async () => {
    const { widths, rerender } = await mount();
    splitter().element().focus();
    await userEvent.keyboard('{ArrowLeft>4/}');
    await drawn();
    const [left = 0, right = 0] = widths();
    expect(right - left).toBeGreaterThan(100);
    await rerender(propsFor([0, 1, 2]));
    await rerender(propsFor([0, 1]));
    await expect.poll(widths).toEqual([left, right]);
  });
});

describe('collapsing', () => {
  it('leaves a strip with the pane’s letter and name, and gives the others its room', async () => {
    const { widths, hosts } = await mount([0, 1, 2]);
    await button('Collapse B · Rewrite').click();
    await drawn();
    expect(widths()[1]).toBeLessThan(50);
    expect((widths()[0] ?? 0) + (widths()[2] ?? 0)).toBeGreaterThan(940);
    await expect.element(button('Expand B · Rewrite')).toHaveFocus();
    await expect.element(button('Expand B · Rewrite')).toHaveAttribute('aria-expanded', 'false');
    expect(hosts()[1]?.checkVisibility()).toBe(false);
    await expect.element(page.getByText('B collapsed')).toBeInTheDocument();
  });

  it('is undone from the strip, by keyboard too, in step with the others', async () => {
    const { widths, hosts, component } = await mount([0, 1, 2]);
    await button('Collapse B · Rewrite').click();
    component.reveal([{ pane: 0, ...spanOf(variantAt(0), 'Entry 30 ') }]);
    button('Expand B · Rewrite').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => widths()[1]).toBeGreaterThan(300);
    await drawn();
    expect(scrollOf(hosts()[1])).toBe(scrollOf(hosts()[0]));
    const tops = hosts().map((host) => lineStarting(host, 'Entry 30').getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    await expect.poll(() => document.activeElement?.closest('[data-host]')).toBe(hosts()[1]);
  });

  it('works by Enter on a splitter, and for the pane with the keyboard by command', async () => {
    const { widths, component } = await mount([0, 1, 2]);
    splitter(1).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => widths()[1]).toBeLessThan(50);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => widths()[1]).toBeGreaterThan(300);
    await userEvent.keyboard('{Enter}');
    component.focusNextPane();
    component.collapsePane();
    await expect.poll(() => widths()[0]).toBeLessThan(50);
    // One pane stays open.
    component.focusNextPane();
    component.collapsePane();
    await drawn();
    expect(widths()[2]).toBeGreaterThan(900);
    expect(page.getByRole('button', { name: /^Collapse/ }).elements()).toEqual([]);
  });

  it('is passed over on the way from pane to pane', async () => {
    const { hosts, component } = await mount([0, 1, 2]);
    await button('Collapse B · Rewrite').click();
    component.focusNextPane();
    expect(document.activeElement?.closest('[data-host]')).toBe(hosts()[0]);
    component.focusNextPane();
    expect(document.activeElement?.closest('[data-host]')).toBe(hosts()[2]);
  });
});

describe('panes', () => {
  it('show the variants under their heads when these change places or one is another', async () => {
    const { hosts, rerender } = await mount([0, 1]);
    const firsts = (): string[] =>
      hosts().map((host) => (host.textContent.includes('ferry') ? 'ferry' : 'tug'));
    expect(firsts()).toEqual(['tug', 'ferry']);
    await rerender(propsFor([1, 0]));
    expect(firsts()).toEqual(['ferry', 'tug']);
    await rerender(propsFor([0, 3]));
    expect(firsts()).toEqual(['tug', 'ferry']);
    expect(
      page
        .getByRole('textbox')
        .elements()
        .map((pane) => pane.getAttribute('aria-label')),
    ).toEqual(['A · Agency copy', 'D · Evening edition']);
  });

  it('take the reading type, and scroll together or apart', async () => {
    const { hosts, rerender } = await mount();
    await rerender({ type: { size: 22, family: 'sans' }, inStep: false });
    const text = hosts()[0]?.querySelector('.view-lines');
    expect(text ? getComputedStyle(text).fontSize : '').toBe('22px');
    await userEvent.wheel(hosts()[0] ?? document.body, { delta: { y: 120 }, times: 3 });
    await drawn();
    expect(scrollOf(hosts()[0])).toBeGreaterThan(100);
    expect(scrollOf(hosts()[1])).toBe(0);
    await rerender({ type: { size: 22, family: 'sans' }, inStep: true });
    expect(scrollOf(hosts()[1])).toBe(scrollOf(hosts()[0]));
  });

  it('fold what is the same, and say aloud what unfolds', async () => {
    const { rerender, component } = await mount([1, 2]);
    await rerender({ ...propsFor([1, 2]), folded: true });
    const lines = (): number[] => monaco.editor.getModels().map((model) => model.getLineCount());
    expect(lines()).toEqual([1, 1]);
    component.focusNextPane();
    expect(component.toggleFold()).toBe(true);
    expect(lines()).toEqual([40, 40]);
    await expect.element(page.getByText('40 sentences unfolded')).toBeInTheDocument();
  });

  it('go from one end of a moved passage to the other, out of its strip', async () => {
    const { hosts, component, rerender } = await mount();
    const marks = [
      markOf(0, variantAt(0), 'Entry 4 of', 'move', 'm'),
      markOf(1, variantAt(1), 'Entry 30 of', 'move', 'm'),
    ];
    await rerender({ marks });
    await button('Collapse B · Rewrite').click();
    component.reveal([{ pane: 0, ...spanOf(variantAt(0), 'Entry 4 of') }], { focus: 0 });
    expect(component.jumpToOtherEnd()).toBe(true);
    await drawn();
    lineStarting(hosts()[1], '↑ moved from ¶ 4');
    await expect.element(page.getByText('Paragraph 30 in B')).toBeInTheDocument();
    expect(document.activeElement?.closest('[data-host]')).toBe(hosts()[1]);
  });

  it('hand over the sentence at the caret, and outline the passage that waits for its counterpart', async () => {
    const { component, hosts, rerender } = await mount();
    const [, second] = variantAt(0).sentences;
    component.reveal([{ pane: 0, ...spanOf(variantAt(0), 'Entry 2 ') }], { focus: 0 });
    const passage = component.sentences();
    expect(passage).toEqual({ pane: 0, start: second?.start, end: second?.end });
    await rerender({ pendingAlignment: passage });
    expect(hosts()[0]?.querySelector('.vm-pending')).not.toBeNull();
  });

  it('leave no model behind', async () => {
    const { view } = await mount([0, 1, 2, 3]);
    expect(monaco.editor.getModels()).toHaveLength(4);
    await view.unmount();
    expect(monaco.editor.getModels()).toHaveLength(0);
  });
});

describe('finding in all panes', () => {
  const field = () => page.getByRole('searchbox', { name: 'Find in all panes' });

  it('counts the matches of each pane and goes through them with the keyboard alone', async () => {
    const { component, hosts } = await mount();
    component.openFind();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('ferry left');
    await expect.element(page.getByText('1 of 40')).toBeVisible();
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual(['A 0', 'B 40']);
    await userEvent.keyboard('{Enter}{Enter}{Shift>}{Enter}{/Shift}');
    await expect.element(page.getByText('2 of 40')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).not.toBeInTheDocument();
    expect(document.activeElement?.closest('[data-host]')).toBe(hosts()[1]);
    expect(component.selection()?.text).toBe('ferry left');
    expect(hosts()[1]?.querySelector('.vm-found')).toBeNull();
  });

  it('looks for a letter or two once the typing rests, or at once when told to go on', async () => {
    const { component } = await mount();
    component.openFind();
    await field().fill('fe');
    await expect.element(page.getByText(/^1 of 40/)).toBeVisible();
    await field().fill('f');
    component.stepFind(1);
    await expect.element(page.getByText(/^2 of /)).toBeVisible();
  });

  it('takes the selected words, and minds case and whole words when told to', async () => {
    const { component } = await mount();
    component.reveal([{ pane: 1, ...spanOf(variantAt(1), 'Entry 1') }], { focus: 1, select: true });
    component.openFind();
    await expect.element(field()).toHaveValue('Entry 1');
    await expect.element(page.getByText('1 of 22')).toBeVisible();
    await button('Whole words').click();
    await expect.element(page.getByText(/^1 of 2,/)).toBeVisible();
    await field().fill('entry 1');
    await button('Match case').click();
    await expect.element(page.getByText('Not found')).toBeVisible();
    await expect.element(button('Match case')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('Next match (Enter)')).toBeDisabled();
  });

  it('gives the keyboard back where nothing was looked for', async () => {
    const { component, hosts } = await mount();
    component.focusNextPane();
    component.openFind();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.closest('[data-host]')).toBe(hosts()[0]);
  });

  it('looks again in other variants, and opens the pane of a match', async () => {
    const { component, rerender, widths } = await mount([0, 1]);
    component.openFind();
    await field().fill('ferry');
    await expect.element(page.getByText('1 of 40')).toBeVisible();
    await rerender(propsFor([1, 2]));
    await expect.element(page.getByText('1 of 80')).toBeVisible();
    await button('Collapse C · Draft').click();
    await expect.poll(() => widths()[1]).toBeLessThan(50);
    component.stepFind(1);
    await expect.poll(() => widths()[1]).toBeGreaterThan(200);
    await button('Collapse C · Draft').click();
    component.openFind();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => widths()[1]).toBeGreaterThan(200);
    expect(component.selection()).toMatchObject({ pane: 1, text: 'ferry' });
  });
});

it.each(['light', 'dark'] as const)(
  'has no accessibility fault that axe can find in the %s theme',
  async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const { component, view } = await mount([0, 1, 2], { theme, folded: true });
    await button('Collapse B · Rewrite').click();
    component.openFind();
    await page.getByRole('searchbox').fill('harbour');
    await expect.element(page.getByText(/^1 of/)).toBeVisible();
    const { violations, passes } = await axe.run(view.container);
    expect(passes.length).toBeGreaterThan(0);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  },
);

describe('the keyboard', () => {
  it('stays in the pane while another comes beside it', async () => {
    const { component, hosts, rerender } = await mount([0, 1]);
    component.returnToPane(1);
    expect(hosts().map(hasKeyboard)).toEqual([false, true]);
    await rerender(propsFor([0, 1, 2]));
    await expect.poll(() => hosts().map(hasKeyboard)).toEqual([false, true, false]);
  });

  it.each([
    ['comes into the pane that it was given to before the panes were there', false],
    ['is left to who went on elsewhere meanwhile', true],
  ])('%s', async (_, isElsewhere) => {
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    const { rerender, component, hosts, view } = await mount([0, 1, 2]);
    elsewhere.focus();
    // Another number of panes: they are made anew.
    const made = rerender(propsFor([0, 1]));
    await expect.poll(hosts).toHaveLength(2);
    expect(view.container.querySelector('.monaco-editor')).toBeNull();
    component.returnToPane(1);
    if (!isElsewhere) elsewhere.blur();
    await made;
    await expect.poll(() => view.container.querySelectorAll('.view-line').length).toBeGreaterThan(4);
    await drawn();
    expect(hosts().map(hasKeyboard)).toEqual([false, !isElsewhere]);
    elsewhere.remove();
  });
});

it('lays out once for the texts and all that lies over them', async () => {
  const spies = {
    layout: vi.spyOn(AlignedRows.prototype, 'layOut'),
    marks: vi.spyOn(Overlays.prototype, 'setMarks'),
    claims: vi.spyOn(Overlays.prototype, 'setClaims'),
    pending: vi.spyOn(Overlays.prototype, 'setPending'),
  };
  const done = (): string =>
    Object.entries(spies)
      .flatMap(([name, { mock }]) => mock.invocationCallOrder.map((order) => ({ name, order })))
      .sort((a, b) => a.order - b.order)
      .map(({ name }) => name)
      .join(' ');
  const { rerender } = await mount([0, 1], { folded: true });
  expect(done()).toContain('layout marks claims pending');
  for (const spy of Object.values(spies)) spy.mockClear();
  await rerender({ ...propsFor([0, 2]), marks: [], claims: [], folded: true });
  expect(done()).toContain('layout marks claims pending');
  vi.restoreAllMocks();
});
