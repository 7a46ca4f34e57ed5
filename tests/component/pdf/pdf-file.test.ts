import { afterEach, expect, it, vi } from 'vitest';
import { PdfFile, type PageTarget } from '../../../src/renderer/pdf/pdf-file.ts';
import { tinyPdf, type TinyPdf } from '../support/tiny-pdf.ts';

const MINUTES: TinyPdf = {
  pages: [
    ['Minutes of the harbour board', 'The pier was shut at noon.'],
    ['Second page', 'Signed: V. Holm (chair)'],
  ],
};

const opened: PdfFile[] = [];
afterEach(() => {
  for (const file of opened.splice(0)) file.close();
  document.body.replaceChildren();
});

async function open(pdf: TinyPdf = MINUTES): Promise<PdfFile> {
  const file = await PdfFile.open(new Blob([tinyPdf(pdf)]), new AbortController().signal);
  if (!file.ok) throw new Error(file.problem);
  opened.push(file.value);
  return file.value;
}

function target(width = 400): PageTarget {
  const [canvas, layer] = [document.createElement('canvas'), document.createElement('div')];
  document.body.append(canvas, layer);
  return { canvas, layer, width };
}

/** Whether anything but white was drawn. */
function isDrawn(canvas: HTMLCanvasElement): boolean {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return data.some((value, at) => at % 4 === 0 && value < 128 && data[at + 3] === 255);
}

it('draws each page and gives its words', async () => {
  const file = await open();
  expect(file.pages).toBe(2);
  const place = target();
  const first = await file.show(1, place);
  expect(first?.text).toBe('Minutes of the harbour board\nThe pier was shut at noon.');
  expect(isDrawn(place.canvas)).toBe(true);
  expect(place.canvas.width).toBe(400 * window.devicePixelRatio);
  const second = await file.show(2, place);
  expect(second?.text).toBe('Second page\nSigned: V. Holm (chair)');
  expect(place.layer.textContent).toBe('Second pageSigned: V. Holm (chair)');
});

it('finds a place of the text layer in the text, and the text in the layer', async () => {
  const file = await open();
  const page = await file.show(1, target());
  if (page === null) throw new Error('not shown');
  const start = page.text.indexOf('pier');
  const ranges = page.rangesOf(start, start + 4);
  expect(ranges.map(String)).toEqual(['pier']);
  const [range] = ranges;
  expect(range && page.offsetOf(range.startContainer, range.startOffset)).toBe(start);
  expect(page.rangesOf(page.text.indexOf('board'), start).map(String)).toEqual(['board', 'The ']);
  expect(page.offsetOf(document.body, 0)).toBeNull();
});

it('gives up a page for the next one', async () => {
  const file = await open();
  const place = target();
  const [first, second] = await Promise.all([file.show(1, place), file.show(2, place)]);
  expect(second?.text).toContain('Second page');
  expect(first === null || first.text.includes('Minutes')).toBe(true);
  expect(place.layer.textContent).toContain('Second page');
});

it('runs nothing that a PDF brings', async () => {
  const asked = vi.spyOn(window, 'alert').mockImplementation(() => undefined);
  const fetched = vi.spyOn(window, 'fetch');
  const file = await open({
    ...MINUTES,
    catalogue:
      '/OpenAction << /S /JavaScript /JS (app.alert\\("broken"\\)) >> /AA << /WC << /S /URI /URI (https://example.org/) >> >>',
  });
  const place = target();
  await file.show(1, place);
  expect(place.layer.querySelectorAll('a, script, iframe, input, button')).toHaveLength(0);
  expect(asked).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

it.each<[string, Blob]>([
  ['a broken file', new Blob(['%PDF-1.4\nthis is no PDF at all'])],
  ['half a file', new Blob([tinyPdf(MINUTES).slice(0, 60)])],
  ['an empty file', new Blob([])],
])('says that it cannot show %s', async (_what, content) => {
  const file = await PdfFile.open(content, new AbortController().signal);
  expect(file).toEqual({ ok: false, problem: 'evidence-not-shown' });
});

it('ends its worker at once when it is not wanted any more', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const stop = new AbortController();
  const opening = PdfFile.open(new Blob([tinyPdf(MINUTES)]), stop.signal);
  stop.abort();
  expect(await opening).toEqual({ ok: false, problem: 'evidence-not-shown' });
  expect(ended).toHaveBeenCalledTimes(1);
  (await open()).close();
  expect(ended).toHaveBeenCalledTimes(2);
});
