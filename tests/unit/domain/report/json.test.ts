import { describe, expect, it } from 'vitest';
import { readReportJson, reportJson, written } from '../../../../src/domain/report/json.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { REPORT_TEMPLATES, templateOptions } from '../../../../src/domain/report/options.ts';
import { fullInput } from './full-review.ts';

const model = buildReport(fullInput());
const json = reportJson(model);

function read(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

describe('a report as JSON', () => {
  it('has all that the model has', () => {
    const { unresolved, ...rest } = model;
    const whole = read(json);
    expect(whole).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
    expect(whole['schema']).toBe('variorum.report/1');
    expect(whole['unresolved']).toEqual(
      unresolved.map(({ number, statement, open }) => ({ number, statement, open })),
    );
  });

  it('loses no key of any part on the way through its schema', () => {
    const keys = (value: unknown): readonly string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [
            ...(Array.isArray(value) ? [] : [key]),
            ...keys(inner),
          ])
        : [];
    const { unresolved: _, ...rest } = model;
    const { unresolved: __, decision: ___, schema: ____, facts: _____, ...found } = read(json);
    expect([...keys(found)].sort()).toEqual([...keys(JSON.parse(JSON.stringify(rest)))].sort());
  });

  it('is read back, and written again it is the same bytes', () => {
    const back = readReportJson(json);
    if (!back.ok) throw new Error(back.problem);
    expect(written(back.value)).toBe(json);
  });

  it('has its keys in one order, whatever order they came in', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value;
    const shuffled = readReportJson(JSON.stringify(turned(JSON.parse(json))));
    if (!shuffled.ok) throw new Error(shuffled.problem);
    expect(written(shuffled.value)).toBe(json);
    expect(Object.keys(read(json)).slice(0, 4)).toEqual(['schema', 'facts', 'title', 'template']);
  });

  it('has only what was chosen, but always the hashes, the sign-offs and the provenance', () => {
    const author = REPORT_TEMPLATES.find(({ id }) => id === 'author');
    if (!author) throw new Error('no template');
    const chosen = read(reportJson(buildReport(fullInput({}, { options: templateOptions(author) }))));
    expect(Object.keys(chosen)).toEqual([
      ...['schema', 'facts', 'title', 'template', 'sections', 'summary', 'provenance', 'variants'],
      ...['signOffs', 'coverage', 'findings', 'quotations', 'omissions', 'queries', 'passages'],
    ]);
  });

  it('is refused where it is no JSON, or no report', () => {
    expect(readReportJson('{')).toEqual({ ok: false, problem: 'not-json' });
    for (const text of [
      'null',
      '[]',
      '{}',
      '{"schema":"variorum.report/2"}',
      json.replace('"title"', '"titel"'),
    ])
      expect(readReportJson(text)).toEqual({ ok: false, problem: 'not-a-report' });
  });
});
