import type { Columns, ColumnsEvents } from '../../editor/columns.ts';
import { loadEditor, prepareEditor } from './load-editor.ts';

/**
 * Makes columns in the first `count` hosts inside an element, in steps between which the window can paint and answer:
 * the first editor of all takes as long to make as several frames. Null where they are no longer wanted.
 *
 * @param others what comes first
 */
export async function makeColumns(
  element: HTMLElement,
  count: number,
  events: ColumnsEvents,
  isWanted: () => boolean,
  others?: Promise<unknown>,
): Promise<Columns | null> {
  const [editor] = await Promise.all([loadEditor(), others]);
  await scheduler.yield();
  if (!isWanted()) return null;
  const hosts = [...element.querySelectorAll<HTMLElement>('[data-host]')].slice(0, count);
  const columns = new editor.Columns(hosts, events);
  // For the next review. Whether it worked is seen there.
  prepareEditor().catch(() => undefined);
  await scheduler.yield();
  if (isWanted()) return columns;
  columns.dispose();
  return null;
}
