import { afterEach, expect, it } from 'vitest';
import { prepareFrame, takeFrame } from '../../../src/renderer/editor/frames.ts';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { drawn, lineStarting, mountColumns, shownText } from './mount.ts';
import { contentOf, longStory, straightRows } from './story.ts';

afterEach(() => {
  // What is ready outlives the columns, and would be in the next test's counts.
  for (const each of monaco.editor.getEditors()) each.dispose();
});

const editors = (): number => monaco.editor.getEditors().length;

it('makes as many editors ahead as columns usually take, one at a time', async () => {
  expect(prepareFrame()).toBe(true);
  expect(editors()).toBe(1);
  expect(prepareFrame()).toBe(false);
  expect(prepareFrame()).toBe(false);
  expect(editors()).toBe(2);

  const { columns, hosts, close } = await mountColumns(2);
  expect(editors()).toBe(2);
  columns.show(
    [
      contentOf('a', 'A · Agency', longStory(1, 'ferry')),
      contentOf('b', 'B · Rewrite', longStory(1, 'pilot')),
    ],
    straightRows(1),
  );
  await drawn();
  for (const host of hosts) {
    expect(shownText(lineStarting(host, 'Entry 1'))).toContain('harbour log');
    expect(host.querySelector('.monaco-editor')?.clientWidth).toBe(host.clientWidth);
  }
  close();
  expect(editors()).toBe(0);
});

it('makes one where none is ready', () => {
  const before = editors();
  const { editor } = takeFrame();
  expect(editors()).toBe(before + 1);
  editor.dispose();
});
