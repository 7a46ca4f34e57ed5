import { expect, it } from 'vitest';
import { reportHtml } from '../../../src/domain/report/html.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { shortenSections } from '../../../src/renderer/report/shorten-page.ts';
import { claim, reportInput } from '../domain/report/fixture.ts';

const CLAIMS = Array.from({ length: 300 }, (_, index) =>
  claim(`c${index}`, { statement: `Claim no. ${index}, <b>.` }),
);
const LONG = reportHtml(buildReport(reportInput({ claims: CLAIMS })));

/** Whether every element that is opened is closed, in order. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ''] of html
    .replace(/<!doctype[^>]*>/u, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (['br', 'hr', 'wbr', 'meta', 'col'].includes(tag)) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}

it('leaves a report of the usual length as it is', () => {
  const html = reportHtml(buildReport(reportInput()));
  expect(shortenSections(html)).toBe(html);
  expect(shortenSections(LONG, LONG.length, 300)).toBe(LONG);
});

it.each([300, 2_000, 24_000])(
  'cuts long sections after an entry, at %d characters, and says so in each',
  (most) => {
    const short = shortenSections(LONG, 1_000, most);
    expect(isBalanced(LONG)).toBe(true);
    expect(isBalanced(short)).toBe(true);
    expect(short.length).toBeLessThan(LONG.length);
    const sections = short.match(/<section.*?<\/section>/gsu) ?? [];
    expect(sections).toHaveLength(LONG.match(/<section/gu)?.length ?? 0);
    const cut = sections.filter((section) => section.includes('The preview stops here.'));
    expect(cut.length).toBeGreaterThan(0);
    // Whatever is not cut is whole.
    for (const section of sections) if (!cut.includes(section)) expect(LONG).toContain(section);
  },
);

it('keeps what stands around the sections: the head, the figures, the provenance', () => {
  const short = shortenSections(LONG, 1_000);
  expect(short.slice(0, short.indexOf('<section'))).toBe(LONG.slice(0, LONG.indexOf('<section')));
  expect(short.slice(short.lastIndexOf('</section>'))).toBe(LONG.slice(LONG.lastIndexOf('</section>')));
});
