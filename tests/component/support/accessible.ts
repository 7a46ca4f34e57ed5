import axe from 'axe-core';
import { expect, vi } from 'vitest';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../../src/renderer/theme/tokens.css';
import '../../../src/renderer/theme/base.css';

/** Looks at what is on the page, in both themes, for faults that axe can find. Parts need no landmarks of their own. */
export async function expectAccessible(): Promise<void> {
  // Axe waits, and would wait for ever on a clock that stands still.
  vi.useRealTimers();
  const faults: string[] = [];
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    const { violations, passes } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    if (passes.length === 0) faults.push(`${theme}: nothing was checked`);
    for (const { id, nodes } of violations)
      faults.push(`${theme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }
  delete document.documentElement.dataset['theme'];
  expect(faults).toEqual([]);
}
