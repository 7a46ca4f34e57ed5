import axe from 'axe-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import { reportHtml } from '../../../src/domain/report/html.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { REPORT_TEMPLATES, templateOptions } from '../../../src/domain/report/options.ts';
import { reportInput } from '../../unit/domain/report/fixture.ts';
import { fullInput } from '../../unit/domain/report/full-review.ts';

const frames: HTMLIFrameElement[] = [];
const stopped = new AbortController();
afterAll(() => {
  stopped.abort();
});
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a report as its reader will: in a document of its own, under the policy in its head. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Report';
  frame.style.cssText = 'width: 1100px; height: 1400px';
  frames.push(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the report did not load');
  return frame.contentDocument;
}

const hostileTitle = `</title><script>parent.document.title = 'broken'</script><img src=x onerror="parent.stop()">`;

it('is parsed into exactly the elements that were written', async () => {
  const page = await open(reportHtml(buildReport(reportInput({ title: hostileTitle }))));
  expect(page.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
  expect(page.querySelector('h1')?.textContent).toBe(hostileTitle);
  expect(page.title).toBe(`${hostileTitle} – review report`);
  expect(document.title).not.toBe('broken');
  expect(page.querySelectorAll('.finding')).toHaveLength(5);
  expect(page.querySelectorAll('#claims ~ .claim')).toHaveLength(2);
  // A parser that had to repair the tables would have moved their content out of them.
  expect(page.querySelectorAll('table.passages > tbody > tr')).toHaveLength(9);
  expect(page.querySelectorAll('main > section')).toHaveLength(18);
});

it('shows every word of both texts in the compared passages', async () => {
  const page = await open(reportHtml(buildReport(reportInput())));
  const cells = [...page.querySelectorAll('.passages tbody tr:not(.readings) td:nth-of-type(2) .words')];
  for (const reference of cells.flatMap((cell) => [...cell.querySelectorAll('sup')])) reference.remove();
  expect(cells.map(({ textContent }) => textContent).join(' ')).toBe(
    'The fire forced 430 people from home. A “small” school shut. The quay opened at noon. Rain fell.',
  );
});

it('loads without breaking its own policy', async () => {
  const page = await open(reportHtml(buildReport(reportInput())));
  const style = page.defaultView?.getComputedStyle(page.body);
  expect(style?.maxWidth).not.toBe('none');
  expect(page.defaultView?.performance.getEntriesByType('resource') ?? []).toEqual([]);
});

it.each(REPORT_TEMPLATES)('has no accessibility fault that axe can find: $name', async (template) => {
  // Axe has to run inside the page, which its policy rightly forbids; the check is of the page without it.
  const html = reportHtml(buildReport(fullInput({}, { options: templateOptions(template) })));
  const page = await open(html.replace(/<meta http-equiv[^>]+>/, ''));
  const answer = new Promise<unknown>((resolve) => {
    const heard = (event: MessageEvent<unknown>): void => {
      if (event.source === page.defaultView) resolve(event.data);
    };
    addEventListener('message', heard, { signal: stopped.signal });
  });
  const script = page.createElement('script');
  script.text = `${axe.source}; axe.run().then(({ violations, passes }) => parent.postMessage({
    passed: passes.length > 10,
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join()) }, '*'));`;
  page.head.append(script);
  expect(await answer).toEqual({ passed: true, violations: [] });
});
