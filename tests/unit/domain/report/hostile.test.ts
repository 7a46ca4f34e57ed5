import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationsJson } from '../../../../src/domain/report/annotations.ts';
import { claimReviewJson } from '../../../../src/domain/report/claim-review.ts';
import { reportCsv } from '../../../../src/domain/report/csv.ts';
import { FORMAT_DETAILS, REPORT_FORMATS, reportFiles } from '../../../../src/domain/report/formats.ts';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { readReportJson, reportJson, written } from '../../../../src/domain/report/json.ts';
import { reportMarkdown } from '../../../../src/domain/report/markdown.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { wellFormed } from '../../../../src/domain/text/well-formed.ts';
import { COLLECTION } from './annotation-schema.ts';
import { ALL_HOSTILE, HOSTILE } from './hostile.ts';
import { firstUnbalanced, headingsInOrder, missingTargets } from './html-balance.ts';
import { parseCsv } from './parse-csv.ts';
import { poisoned } from './poisoned.ts';

const model = buildReport(poisoned(ALL_HOSTILE));
/** Each text alone: what stands at the beginning of a field counts in some formats. */
const EACH = HOSTILE.map((text) => [text, buildReport(poisoned(text))] as const);
const PUBLICATION = { url: ALL_HOSTILE, date: ALL_HOSTILE, publisher: ALL_HOSTILE };

describe.each(EACH)('where every word is %j', (text, poisonedModel) => {
  it('the page has no element, attribute or link but its own', () => {
    const page = reportHtml(poisonedModel);
    expect(firstUnbalanced(page)).toBeNull();
    expect(headingsInOrder(page)).toBe(true);
    expect(missingTargets(page)).toEqual([]);
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object|embed|base|form|svg|a href="[^#])/iu);
    expect(page).not.toMatch(/<[^<>]*\son\w+=/iu);
    expect(page.match(/<style>/gu)).toHaveLength(1);
    expect(page.replace(/[\n\t]/gu, '')).not.toMatch(/\p{Cc}/u);
  });

  it('the Markdown has no element, no link and no table that breaks', () => {
    // What the report says for programs stands in one comment, percent-encoded.
    const markdown = reportMarkdown(poisonedModel).replace(/^<!-- variorum:facts [\w.~%!*'()-]* -->\n/u, '');
    expect(markdown).not.toMatch(/(?<!\\)[<>]/u);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/u);
    const bars = (line: string): number => line.replace(/\\[\\|]/gu, '').split('|').length;
    const lines = markdown.split('\n');
    lines.forEach((line, at) => {
      if (line.startsWith('| ') && (lines[at - 1] ?? '').startsWith('|'))
        expect(bars(line)).toBe(bars(lines[at - 1] ?? ''));
    });
    const heads = lines.filter((line) => line.startsWith('## '));
    expect(heads).toHaveLength(poisonedModel.sections.length + 1);
  });

  it('no cell of a table is a formula', () => {
    for (const { content } of reportCsv(poisonedModel))
      for (const cell of parseCsv(content).flat()) expect(cell).not.toMatch(/^\s*["“]*\s*[=+\-@＝＋－＠]/u);
  });

  it('the JSON reads back the same', () => {
    const json = reportJson(poisonedModel);
    const back = readReportJson(json);
    expect(back.ok && written(back.value)).toBe(json);
    expect(back.ok && back.value.claims?.[0]?.statement).toBe(wellFormed(text));
  });

  it('the linked data has no context, id or type but its own', () => {
    expect(v.safeParse(COLLECTION, JSON.parse(annotationsJson(poisonedModel))).issues).toBeUndefined();
    const review = claimReviewJson(poisonedModel, PUBLICATION);
    expect(review.match(/"@context":/gu)).toHaveLength(1);
    expect(review).not.toContain('"url":');
    expect(review).toContain('"creativeWorkStatus": "Draft"');
    const types = [...review.matchAll(/^ *"@type": "([^"]*)",?$/gmu)].map(([, type]) => type);
    expect([...new Set(types)].sort()).toEqual([
      'Claim',
      'ClaimReview',
      'CreativeWork',
      'Organization',
      'Person',
      'PropertyValue',
      'Rating',
    ]);
  });
});

describe('every format', () => {
  it.each(REPORT_FORMATS)('%s can be written to a file as it is, and loses none of the texts', (format) => {
    const files = reportFiles(format, model, PUBLICATION);
    const all = files.map(({ content }) => content).join('\n');
    expect(wellFormed(all)).toBe(all);
    HOSTILE.forEach((_, index) => {
      expect(all).toContain(`n${String(index)}`);
    });
    expect(FORMAT_DETAILS[format].extension).toMatch(/^[a-z.]+$/u);
  });

  it.each(REPORT_FORMATS)('%s is the same bytes for the same review, options and version', (format) => {
    const again = buildReport(structuredClone(poisoned(ALL_HOSTILE)));
    expect(reportFiles(format, again, PUBLICATION)).toEqual(reportFiles(format, model, PUBLICATION));
  });
});
