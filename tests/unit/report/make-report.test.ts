import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, reportFiles } from '../../../src/domain/report/formats.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { makeReport } from '../../../src/renderer/workers/make-report.ts';
import type { ReportForm } from '../../../src/renderer/workers/engine-protocol.ts';
import { largeReport } from '../../support/large-report.ts';

const INPUT = largeReport(150, 2);
const TEXTS = [...INPUT.texts.values()];
const MODEL = buildReport(INPUT);

const make = (form: ReportForm) => makeReport(INPUT, TEXTS, form);

describe('what the worker makes of a report', () => {
  it.each(REPORT_FORMATS)(
    '%s: the file to be saved is the report, and never passes as a string',
    async (format) => {
      for (const { part, content } of reportFiles(format, MODEL, null)) {
        const made = await make({ kind: 'file', format, part, publication: null });
        if (made.kind !== 'file') throw new Error(made.kind);
        expect(await made.blob.text()).toBe(content.replace(/^\ufeff/u, ''));
        expect(made.blob.size).toBe(new TextEncoder().encode(content).length);
      }
    },
  );

  it.each(REPORT_FORMATS)('%s: to look at there is the beginning of each file', async (format) => {
    const made = await make({ kind: 'beginnings', format, publication: null });
    if (made.kind !== 'beginnings') throw new Error(made.kind);
    const whole = reportFiles(format, MODEL, null);
    expect(made.files.map(({ part, characters }) => [part, characters])).toEqual(
      whole.map(({ part, content }) => [part, content.length]),
    );
    for (const [index, { content }] of made.files.entries()) {
      expect(content.length).toBeLessThanOrEqual(60_000);
      expect(whole[index]?.content.startsWith(content)).toBe(true);
    }
  });

  it('has no table that no report has', async () => {
    await expect(make({ kind: 'file', format: 'csv', part: 'rumours', publication: null })).rejects.toThrow(
      RangeError,
    );
  });

  it('a preview is no file, and states no seal', async () => {
    const made = await make({ kind: 'preview' });
    if (made.kind !== 'preview') throw new Error(made.kind);
    expect(made.html).toContain(`%22seal%22%3A%22${'0'.repeat(64)}`);
  });
});
