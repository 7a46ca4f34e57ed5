import { describe, expect, it } from 'vitest';
import { FULL_RECORD, REPORT_SECTIONS, type ReportTemplate } from '../../../src/domain/report/options.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { sectionCounts } from '../../../src/domain/report/section-counts.ts';
import {
  chosenTemplate,
  FIRST_CHOICE,
  REPORT_FORMAT_CHOICES,
  templateNameProblem,
  withSections,
} from '../../../src/renderer/report/report-choice.ts';
import { packFiles, unpackFiles } from '../../../src/renderer/report/zip.ts';
import { reportInput } from '../domain/report/fixture.ts';

const MORNING: ReportTemplate = { id: 't1', name: 'Morning', purpose: '', sections: ['claims'] };
const SAME: ReportTemplate = { id: 't2', name: 'Same as morning', purpose: '', sections: ['claims'] };

describe('the choice of a report', () => {
  it('has one format for each ending of a file', () => {
    const endings = REPORT_FORMAT_CHOICES.map(({ extension }) => extension);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('knows the template of some sections, the named one of two alike, and none of a free choice', () => {
    expect(chosenTemplate(FIRST_CHOICE.options, [])).toBe(FULL_RECORD);
    expect(chosenTemplate({ template: 'Same as morning', sections: ['claims'] }, [MORNING, SAME])).toBe(SAME);
    expect(chosenTemplate({ template: '', sections: ['claims'] }, [MORNING, SAME])).toBe(MORNING);
    expect(chosenTemplate({ template: 'Morning', sections: ['claims', 'style'] }, [MORNING])).toBeNull();
  });

  it('loses the name of a template whose sections are changed, and finds it again', () => {
    const changed = withSections(FIRST_CHOICE, ['claims', 'style'], [MORNING]);
    expect(changed.options).toEqual({ template: '', sections: ['claims', 'style'] });
    expect(withSections(changed, ['claims'], [MORNING]).options.template).toBe('Morning');
  });

  it('takes a name for a template that no other has', () => {
    expect(templateNameProblem('  ', [MORNING], null)).toBe('empty');
    expect(templateNameProblem('full record', [], null)).toBe('built-in');
    expect(templateNameProblem(' MORNING ', [MORNING], null)).toBe('taken');
    expect(templateNameProblem('morning', [MORNING], 't1')).toBeNull();
    expect(templateNameProblem('Evening', [MORNING], null)).toBeNull();
  });
});

it('counts what a report has for each section, and no words', () => {
  const counts = sectionCounts(buildReport(reportInput()));
  expect(Object.keys(counts)).toEqual(REPORT_SECTIONS);
  expect(counts).toMatchObject({
    decision: null,
    variants: 2,
    findings: 5,
    claims: 2,
    style: 3,
    coverage: 0,
  });
});

it('packs the same files into the same bytes, in their order', async () => {
  const files = { 'b.csv': new Uint8Array([1, 2]), 'a.csv': new Uint8Array() };
  const first = packFiles(files);
  expect(unpackFiles(first)).toEqual(files);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(Buffer.compare(packFiles(files), first)).toBe(0);
  expect(Object.keys(unpackFiles(first))).toEqual(['b.csv', 'a.csv']);
});
