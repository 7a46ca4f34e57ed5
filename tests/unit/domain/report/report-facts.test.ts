import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsJson } from '../../../../src/domain/report/annotations.ts';
import { claimReviewJson } from '../../../../src/domain/report/claim-review.ts';
import { reportCsv } from '../../../../src/domain/report/csv.ts';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { reportJson } from '../../../../src/domain/report/json.ts';
import { reportMarkdown } from '../../../../src/domain/report/markdown.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import type { ReportInput } from '../../../../src/domain/report/model.ts';
import { readFacts, sealOf } from '../../../../src/domain/report/report-facts.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { claim, LEFT_TEXT, reportInput, RIGHT_TEXT } from './fixture.ts';

const FORMATS: readonly (readonly [string, (input: ReportInput) => string])[] = [
  ['HTML', (input) => reportHtml(buildReport(input))],
  ['Markdown', (input) => reportMarkdown(buildReport(input))],
  ['JSON', (input) => reportJson(buildReport(input))],
  ['ClaimReview', (input) => claimReviewJson(buildReport(input), null)],
  ['web annotations', (input) => annotationsJson(buildReport(input))],
  ...(['claims', 'discrepancies', 'dictionary', 'provenance'] as const).map(
    (table) =>
      [
        `the table of ${table}`,
        (input: ReportInput) =>
          reportCsv(buildReport(input)).find(({ name }) => name === table)?.content ?? '',
      ] as const,
  ),
];

describe.each(FORMATS)('the facts of a report in %s', (_name, write) => {
  it('are what it was made from, and sealed', () => {
    const report = write(reportInput());
    const facts = readFacts(report);
    expect(facts).toMatchObject({
      value: {
        inputs: [
          { siglum: 'A', sha256: sha256Hex(LEFT_TEXT) },
          { siglum: 'B', sha256: sha256Hex(RIGHT_TEXT) },
        ],
        ...{ logHead: 'f'.repeat(64), engineVersion: 'engine/1', appVersion: '1.2.3' },
        seal: sealOf(report),
      },
    });
  });

  it('are read back whatever the versions are called, and whatever the texts claim', () => {
    const seal = `%22seal%22%3A%22${'1'.repeat(64)}%22`;
    const meta = [
      ...[`<meta name="variorum:facts" content="${seal}">`, `<!-- variorum:facts ${seal} -->`],
      ...[`"propertyID":"variorum:facts","value":"${seal}"`, `,"variorum:facts ${seal}"`],
      ...[`%variorum:facts ${seal}`, `"seal":"${'1'.repeat(64)}"`, ''],
    ].join('\r\n');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (version) => {
        const said = [claim('c1', { statement: meta, note: `${meta}\n`, tags: [meta] })];
        const versions = { appVersion: version, engineVersion: `--> ${version}` };
        const input = reportInput({ title: meta, claims: said }, versions);
        const report = write(input);
        expect(readFacts(report)).toMatchObject({ value: { appVersion: version, seal: sealOf(report) } });
      }),
    );
  });

  it('notice any change of the report', () => {
    const report = write(reportInput());
    fc.assert(
      fc.property(fc.nat(report.length - 1), fc.constantFrom('', 'x', '0'), (at, put) => {
        const changed = report.slice(0, at) + put + report.slice(at + 1);
        fc.pre(changed !== report);
        const facts = readFacts(changed);
        expect(facts.ok && facts.value.seal === sealOf(changed)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('facts', () => {
  it('are not found where there are none', () => {
    for (const other of ['', '{}', '{', '<p>Hello</p>', '<!-- variorum:facts nothing -->', '{"facts":7}'])
      expect(readFacts(other)).toEqual({ ok: false, problem: 'none' });
  });

  it('of a later form are told apart', () => {
    const later = JSON.stringify({ facts: { schema: 'variorum.report-facts/2' } });
    expect(readFacts(later)).toEqual({ ok: false, problem: 'newer' });
  });
});
