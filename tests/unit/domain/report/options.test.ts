import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import {
  FULL_RECORD,
  readTemplates,
  REPORT_SECTIONS,
  REPORT_TEMPLATES,
  sectionsInOrder,
  templateOptions,
} from '../../../../src/domain/report/options.ts';
import { fullInput } from './full-review.ts';

describe('the sections', () => {
  it('are written in reading order, each once, whatever order they were chosen in', () => {
    expect(sectionsInOrder({ sections: ['method', 'claims', 'variants', 'claims'] })).toEqual([
      'variants',
      'claims',
      'method',
    ]);
  });

  it('that were not chosen are named at the end, with the template', () => {
    const [desk] = REPORT_TEMPLATES;
    if (!desk) throw new Error('no template');
    const html = reportHtml(buildReport(fullInput({}, { options: templateOptions(desk) })));
    expect(html).toContain('Left out of this report (Desk decision): Variants, Derivation, ');
    expect(reportHtml(buildReport(fullInput()))).toContain('This report has every section.');
  });
});

describe('the templates', () => {
  it('have names of their own, and sections', () => {
    expect(new Set(REPORT_TEMPLATES.map(({ id }) => id)).size).toBe(REPORT_TEMPLATES.length);
    expect(REPORT_TEMPLATES.every(({ sections }) => sections.length > 0)).toBe(true);
    expect(FULL_RECORD.sections).toEqual(REPORT_SECTIONS);
  });

  it('keep sources, verdicts and notes from the author', () => {
    const author = REPORT_TEMPLATES.find(({ id }) => id === 'author');
    if (!author) throw new Error('no template');
    const html = reportHtml(buildReport(fullInput({}, { options: templateOptions(author) })));
    for (const secret of [
      'Register of the night',
      'The council counts 340.',
      'Ask the council.',
      '340 names',
    ])
      expect(html).not.toContain(secret);
    expect(html).toContain('Which count is right?');
  });

  it('that were saved are read back; what this version does not know is left out', () => {
    const saved = { id: 'mine', name: ' Mine ', purpose: 'x', sections: ['method', 'variants', 'horoscope'] };
    expect(readTemplates(JSON.parse(JSON.stringify([saved])))).toEqual([
      { id: 'mine', name: 'Mine', purpose: 'x', sections: ['variants', 'method'] },
    ]);
    const bad = [null, 3, {}, { ...saved, sections: ['horoscope'] }, { ...saved, name: '  ' }, 'x'];
    expect(readTemplates(bad)).toEqual([]);
    expect(readTemplates({ 0: saved })).toEqual([]);
  });
});
