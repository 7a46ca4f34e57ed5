import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawn, lineStarting, mountColumns, scrollOf, type Mounted } from './mount.ts';
import { AGENCY, contentOf, longStory, REWRITE, ROWS, spanOf, straightRows } from './story.ts';

const left = contentOf('l', 'A · Agency', AGENCY);
const right = contentOf('r', 'B · Rewrite', REWRITE);
const pilots = REWRITE[1]?.[1] ?? '';

let mounted: Mounted;

beforeEach(async () => {
  mounted = await mountColumns();
});

afterEach(() => {
  mounted.close();
});

/** Drags something over a place of the window, or lets it go there. */
function drag(type: 'dragover' | 'drop' | 'dragleave', x: number, y: number): void {
  const event = new DragEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    dataTransfer: new DataTransfer(),
  });
  document.elementFromPoint(x, y)?.dispatchEvent(event);
}

/** The middle of the first words of a line. */
function placeOf(pane: number, words: string): [number, number] {
  const { left: x, top: y } = lineStarting(mounted.hosts[pane], words).getBoundingClientRect();
  return [x + 30, y + 12];
}

const dropPlaces = (pane: number): number => mounted.hosts[pane]?.querySelectorAll('.vm-drop').length ?? 0;

describe('a pane that takes what is dragged', () => {
  beforeEach(async () => {
    mounted.columns.show([left, right], ROWS);
    mounted.columns.setDropPane(1);
    await drawn();
  });

  it('shows the sentence below the pointer, and takes the drop there', async () => {
    const [x, y] = placeOf(1, 'The pilots');
    drag('dragover', x, y);
    await drawn();
    expect(dropPlaces(1)).toBeGreaterThan(0);
    drag('drop', x, y);
    await drawn();
    expect(mounted.heard.dropped).toEqual([{ pane: 1, ...spanOf(right, pilots) }]);
    expect(dropPlaces(1)).toBe(0);
  });

  it('takes it on the selected words where the pointer is on them', async () => {
    const words = spanOf(right, 'The pilots, who come from Vellmark');
    mounted.columns.reveal([{ pane: 1, ...words }], { focus: 1, select: true });
    await drawn();
    drag('drop', ...placeOf(1, 'The pilots'));
    drag('drop', ...placeOf(1, 'The statement'));
    expect(mounted.heard.dropped).toEqual([
      { pane: 1, ...words },
      { pane: 1, ...spanOf(right, REWRITE[2]?.[0] ?? '') },
    ]);
  });

  it('is the only one that does, and only while something is dragged', async () => {
    const [x, y] = placeOf(0, 'The pilots');
    drag('dragover', x, y);
    await drawn();
    expect(dropPlaces(0)).toBe(0);
    drag('drop', x, y);
    const [x1, y1] = placeOf(1, 'The pilots');
    drag('dragover', x1, y1);
    mounted.columns.setDropPane(null);
    await drawn();
    expect(dropPlaces(1)).toBe(0);
    drag('dragover', x1, y1);
    drag('drop', x1, y1);
    await drawn();
    expect(dropPlaces(1)).toBe(0);
    expect(mounted.heard.dropped).toEqual([]);
  });

  it('forgets the place when the pointer leaves it', async () => {
    const [x, y] = placeOf(1, 'The pilots');
    drag('dragover', x, y);
    await drawn();
    expect(dropPlaces(1)).toBeGreaterThan(0);
    drag('dragleave', x, y);
    await drawn();
    expect(dropPlaces(1)).toBe(0);
  });
});

it('a text scrolls on under what is held at its edge', async () => {
  const long = contentOf('r', 'B · Rewrite', longStory(60, 'tug'));
  mounted.columns.show([contentOf('l', 'A · Agency', longStory(60, 'ferry')), long], straightRows(60));
  mounted.columns.setDropPane(1);
  await drawn();
  const { left: x = 0, bottom = 0, top = 0 } = mounted.hosts[1]?.getBoundingClientRect() ?? {};
  drag('dragover', x + 80, bottom - 10);
  drag('dragover', x + 80, bottom - 10);
  await drawn();
  const down = scrollOf(mounted.hosts[1]);
  expect(down).toBeGreaterThan(0);
  drag('dragover', x + 80, top + 10);
  await drawn();
  expect(scrollOf(mounted.hosts[1])).toBeLessThan(down);
});
