import { afterEach, describe, expect, it } from 'vitest';
import { drawn, lineStarting, mountColumns, scrollOf, wordsUnder, type Mounted } from './mount.ts';
import { AGENCY, contentOf, longStory, REWRITE, ROWS, spanOf, straightRows } from './story.ts';

const agency = contentOf('agency', 'A · Agency copy', AGENCY);
const rewrite = contentOf('rewrite', 'B · Rewrite', REWRITE);

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
});

async function mountStory(): Promise<Mounted> {
  mounted = await mountColumns();
  mounted.columns.show([agency, rewrite], ROWS);
  await drawn();
  return mounted;
}

const query = (words: string) => ({ words, matchCase: false, wholeWords: false });

describe('finding', () => {
  it('marks every match in every pane, and the current one apart', async () => {
    const { columns, hosts } = await mountStory();
    const result = columns.find(query('pilots'));
    await drawn();
    expect(result).toMatchObject({ counts: [2, 2], position: 1, isCapped: false });
    expect(hosts.map((host) => host.querySelectorAll('.vm-found').length)).toEqual([2, 2]);
    expect(hosts.map((host) => host.querySelectorAll('.vm-found-current').length)).toEqual([1, 0]);
  });

  it('goes from pane to pane, row by row, round at the ends', async () => {
    const { columns } = await mountStory();
    const places = [columns.find(query('pilots'))];
    for (let step = 0; step < 4; step += 1) places.push(columns.stepFind(1));
    expect(places.map(({ position, current }) => [position, current?.pane])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
      [4, 1],
      [1, 0],
    ]);
    expect(columns.stepFind(-1).position).toBe(4);
  });

  it('finds what stands on two lines of the source', async () => {
    const { columns } = await mountStory();
    expect(columns.find(query('fruitless meetings')).counts).toEqual([1, 1]);
  });

  it('finds nothing, and then has nothing to go to', async () => {
    const { columns, hosts } = await mountStory();
    expect(columns.find(query('zeppelin'))).toMatchObject({ counts: [0, 0], position: 0, current: null });
    expect(columns.stepFind(1).position).toBe(0);
    expect(hosts[0]?.querySelector('.vm-found')).toBeNull();
  });

  it('begins at what is being read, shows each match in every pane, and ends at the last one', async () => {
    mounted = await mountColumns();
    const { columns, hosts } = mounted;
    const contents = [0, 1].map((pane) =>
      contentOf(`${pane}`, `${pane}`, longStory(80, pane === 0 ? 'tug' : 'ferry')),
    );
    columns.show(contents, straightRows(80));
    const [left = agency] = contents;
    columns.reveal([{ pane: 0, ...spanOf(left, 'Entry 40 ') }], { focus: 0 });
    const first = columns.find(query('entry 5'));
    expect(first.counts).toEqual([11, 11]);
    expect(left.text.slice(first.current?.start, (first.current?.end ?? 0) + 1)).toBe('Entry 50');
    const before = scrollOf(hosts[0]);
    for (let step = 0; step < 19; step += 1) columns.stepFind(1);
    await drawn();
    lineStarting(hosts[0], 'Entry 59');
    expect(scrollOf(hosts[0])).toBeGreaterThan(before);
    expect(scrollOf(hosts[1])).toBe(scrollOf(hosts[0]));
    columns.find(null);
    await drawn();
    expect(columns.focusedPane()).toBe(1);
    expect(columns.selection()?.text).toBe('Entry 5');
    expect(wordsUnder(hosts[0], '.vm-found')).toEqual([]);
  });

  it('asks for the pane of a match that is collapsed', async () => {
    const { columns, heard } = await mountStory();
    columns.setCollapsed([false, true]);
    columns.find(query('pilots'));
    columns.stepFind(1);
    expect(heard.needed).toEqual([1]);
  });
});
