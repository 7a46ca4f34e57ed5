import { bdi, sectionHtml, tableHtml } from './html-text.ts';
import { counted, grouped } from './labels.ts';
import type { ReportModel } from './model.ts';

/** The section that says how many of the checkable words were signed off, and why the rest was not. */
export function coverageSection({ coverage }: ReportModel): string {
  if (coverage === null) return sectionHtml('coverage', 'Coverage', '<p>Coverage was not counted.</p>');
  const rows = coverage.kinds.map(({ kind, signedOff, checkable, left }) => {
    const rest = left.map(({ reason, count }) => `${grouped(count)} ${bdi(reason)}`).join(', ');
    return `<tr><th scope="row">${bdi(kind)}</th><td>${grouped(signedOff)}</td><td>${grouped(checkable)}</td><td>${rest === '' ? 'nothing' : rest}</td></tr>`;
  });
  return sectionHtml(
    'coverage',
    'Coverage',
    `<p>${grouped(coverage.signedOff)} of ${counted(coverage.checkable, 'checkable word')} signed off.</p>
${tableHtml('Coverage', 'Names, numbers, dates, places, quotations and the like in all variants', ['Kind', 'Signed off', 'Checkable', 'Left'], rows)}`,
  );
}
