import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, mountColumns, type Mounted } from './mount.ts';
import { AGENCY, claimOf, contentOf, markOf, REWRITE, ROWS } from './story.ts';

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

it('gives each pane its name', async () => {
  mounted = await mountColumns();
  mounted.columns.show(
    [contentOf('a', 'A · Agency copy', AGENCY), contentOf('b', 'B · Rewrite', REWRITE)],
    ROWS,
  );
  await expect.element(page.getByRole('textbox', { name: 'A · Agency copy' })).toBeInTheDocument();
  await expect.element(page.getByRole('textbox', { name: 'B · Rewrite' })).toBeInTheDocument();
});
