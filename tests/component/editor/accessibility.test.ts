import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, mountColumns, type Mounted } from './mount.ts';
import {
  AGENCY,
  claimOf,
  contentOf,
  longStory,
  markOf,
  REWRITE,
  ROWS,
  spanOf,
  straightRows,
} from './story.ts';

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
  delete document.documentElement.dataset['theme'];
});

it.each(['light', 'dark'] as const)('has no axe violations in the %s theme', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  mounted = await mountColumns();
  const agency = contentOf('agency', 'A · Agency copy', AGENCY);
  const rewrite = contentOf('rewrite', 'B · Rewrite', REWRITE);
  mounted.columns.show([agency, rewrite], ROWS);
  mounted.columns.setMarks([
    markOf(0, agency, 'Osterby', 'critical', 'place'),
    markOf(1, rewrite, 'Kestrel Bay', 'critical', 'place'),
    markOf(0, agency, 'arguing that it contradicted', 'material', 'connective'),
    markOf(0, agency, 'Mayor Ida Brandt denied that the town had been warned.', 'absent', 'denial'),
  ]);
  mounted.columns.setClaims([claimOf(0, agency, 'just settlement', { selected: true })]);
  mounted.columns.setCurrent('place');
  await drawn();
  const { violations } = await axe.run(mounted.stage);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
});

it.each(['light', 'dark'] as const)(
  'has none with folds, moves, found words and a passage to align in the %s theme',
  async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    mounted = await mountColumns();
    const { columns, stage, hosts } = mounted;
    const left = contentOf('l', 'A · Agency', longStory(8, 'tug'));
    const right = contentOf('r', 'B · Rewrite', longStory(8, 'tug'));
    columns.show([left, right], straightRows(8));
    const move = {
      ...spanOf(left, longStory(8, 'tug')[7]?.[0] ?? ''),
      tone: 'move',
      id: 'm',
      hover: '',
    } as const;
    columns.setMarks([0, 1].map((pane) => ({ ...move, pane })));
    columns.setFolded(true);
    columns.setPending({ pane: 0, ...spanOf(left, 'Entry 8 of the harbour log') });
    columns.find({ words: 'Entry 8', matchCase: false, wholeWords: false });
    await drawn();
    const parts = ['.vm-fold-label', '.vm-move-label', '.vm-pending-label', '.vm-found-current'];
    expect(parts.filter((part) => hosts[0]?.querySelector(part) === null)).toEqual([]);
    const { violations } = await axe.run(stage);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  },
);

it('gives each pane its name', async () => {
  mounted = await mountColumns();
  mounted.columns.show(
    [contentOf('a', 'A · Agency copy', AGENCY), contentOf('b', 'B · Rewrite', REWRITE)],
    ROWS,
  );
  await expect.element(page.getByRole('textbox', { name: 'A · Agency copy' })).toBeInTheDocument();
  await expect.element(page.getByRole('textbox', { name: 'B · Rewrite' })).toBeInTheDocument();
});
