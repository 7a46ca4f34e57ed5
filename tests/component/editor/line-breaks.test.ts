import fc from 'fast-check';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { lineBreaks, measureLines } from '../../../src/renderer/editor/line-breaks.ts';
import { drawn, mountColumns, shownText, type Mounted } from './mount.ts';
import { contentOf } from './story.ts';

const FONT = '400 16.5px "Source Serif 4 Variable", serif';

let mounted: Mounted | undefined;

afterEach(() => {
  mounted?.close();
  mounted = undefined;
});

/** The rows that the page itself breaks these words into. */
async function rowsOfPage(words: string, width: number): Promise<readonly string[]> {
  await document.fonts.load(FONT);
  const box = document.createElement('div');
  box.style.cssText = `width: ${width}px; font: ${FONT}; white-space: pre-wrap; overflow-wrap: break-word`;
  box.textContent = words;
  document.body.append(box);
  const [text] = box.childNodes;
  if (text === undefined) throw new Error('There are no words.');
  const range = document.createRange();
  const rows: string[] = [];
  let top = -Infinity;
  for (let at = 0; at < words.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const rect = range.getClientRects()[0];
    if (rect !== undefined && rect.top > top + 1) {
      rows.push('');
      ({ top } = rect);
    }
    rows.push(`${rows.pop() ?? ''}${words[at] ?? ''}`);
  }
  box.remove();
  return rows;
}

function rowsOf(words: string, width: number): readonly string[] {
  const breaks = lineBreaks(words, FONT, width);
  return breaks.map((end, row) => words.slice(breaks[row - 1] ?? 0, end));
}

describe('the rows of a line', () => {
  it.each([
    [
      'prose',
      'The harbour board of Vellmark met for the fourth time this month; its chair, Ida Brandt, would not say when the channel will open again.',
    ],
    [
      'figures and dashes',
      'Between 1,200 and 1,450 tonnes – a third more than in 2019 – were moved at 14:30, at a cost of €3.2m, and so-called “harbour-side” costs came on top.',
    ],
    [
      'French spaces',
      'La maire a répondu : « Nous n’en savons rien ! » Et les pilotes ? Ils attendent depuis onze semaines.',
    ],
    [
      'Arabic',
      'قالت رئيسة البلدية إن المدينة لم تتلق أي تحذير قبل إغلاق القناة الشمالية أمام السفن الكبيرة.',
    ],
    [
      'Japanese',
      '港の水先案内人たちは、浚渫の中止を求めた。町長は「警告は受けていない」と述べた。北の水路は十一週間にわたり大型船に閉ざされたままで、再開の見通しは立っていない。'.repeat(
        2,
      ),
    ],
    [
      'a word wider than the row',
      `See https://vellmark.example/${'harbour-board/'.repeat(12)} for the minutes.`,
    ],
  ])('are those of the page: %s', async (_, words) => {
    for (const width of [180, 260, 420]) {
      const wanted = await rowsOfPage(words, width);
      expect(wanted.length).toBeGreaterThan(1);
      expect(rowsOf(words, width)).toEqual(wanted);
    }
  });

  it('end where a character ends and cover the line, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.integer({ min: 8, max: 400 }),
        (words, width) => {
          // Monaco breaks these itself.
          fc.pre(!/[\p{Cc}\u2028\u2029\uFEFF]/u.test(words));
          const breaks = lineBreaks(words, FONT, width);
          expect(breaks.at(-1)).toBe(words.length);
          expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
          const ends = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)].map(
            ({ index, segment }) => index + segment.length,
          );
          for (const end of breaks) expect(ends).toContain(end);
        },
      ),
    );
  });
});

describe('measuring ahead', () => {
  const font = { fontWeight: '400', fontSize: 16.5, fontFamily: '"Source Serif 4 Variable", serif' };
  /** Lines with words that nothing else has: what is measured once stays. */
  const linesOf = (word: string): string[] =>
    Array.from({ length: 4_000 }, (_, line) =>
      Array.from({ length: 12 }, (__, place) => `${word}${line}x${place}`).join(' '),
    );

  function spyOnMeasuring() {
    const asked = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'measureText');
    onTestFinished(() => {
      asked.mockRestore();
    });
    return asked;
  }

  it('leaves the breaking nothing to measure, and the window its turns', async () => {
    const lines = linesOf('quay');
    let turns = 0;
    await measureLines(lines, font, () => {
      turns += 1;
      return true;
    });
    expect(turns).toBeGreaterThan(1);
    const asked = spyOnMeasuring();
    for (const line of lines) expect(lineBreaks(line, FONT, 300).at(-1)).toBe(line.length);
    expect(asked).not.toHaveBeenCalled();
    lineBreaks('Only now seen', FONT, 300);
    expect(asked).toHaveBeenCalled();
  });

  it('ends where it is no longer wanted', async () => {
    const lines = linesOf('pier');
    let turns = 0;
    await measureLines(lines, font, () => {
      turns += 1;
      return false;
    });
    expect(turns).toBe(1);
    const asked = spyOnMeasuring();
    lineBreaks(lines.at(-1) ?? '', FONT, 300);
    expect(asked).toHaveBeenCalled();
  });
});

describe('a pane', () => {
  it('breaks lines before its edge, those with labels, tabs and control characters too', async () => {
    const sentences = [
      'The harbour board of Vellmark met for the fourth time this month, and its chair would not say when it will open the channel.',
      'A table\tfrom a spreadsheet\twith tabs between the tonnes\tand the figures\tfor each of the eleven weeks\tin all.',
      'A control character \u0007 that somebody pasted along, with so much text around it that the line must be broken in two.',
    ];
    mounted = await mountColumns(2);
    const [host] = mounted.hosts;
    mounted.columns.show(
      [contentOf('a', 'A', [sentences]), contentOf('b', 'B', [sentences])],
      sentences.map((_, row) => ({ cells: [[row], [row]] })),
    );
    mounted.columns.setClaims([
      { pane: 0, start: 4, end: 17, claimId: 'c7', label: 'claim 7', proposed: false, selected: false },
    ]);
    await drawn();
    const rows = [...(host?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
    const edge = host?.getBoundingClientRect().right ?? 0;
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [words] = row.children;
      expect(words?.getBoundingClientRect().right, shownText(row)).toBeLessThan(edge);
    }
    const said = rows.map(shownText).join('');
    for (const word of ['Vellmark', 'spreadsheet', 'broken in two']) expect(said).toContain(word);
  });
});
