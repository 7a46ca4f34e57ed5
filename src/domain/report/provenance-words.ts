import type { HeldBack } from './held-back.ts';
import { counted, grouped, utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';
import { REPORT_SECTIONS, SECTION_TITLES } from './options.ts';

/** What a reader has to know to check the report, in sentences: versions, what was passed over, coverage, signatures. */
export function provenanceLines(model: ReportModel): readonly string[] {
  const { provenance, summary, coverage, sections, template } = model;
  const { engineVersion, appVersion, suppressed, rulesOff, heldBack } = provenance;
  const listed = suppressed > 0 && sections.includes('set-aside') ? ', listed above' : '';
  const lines = [
    `Engine ${engineVersion}, Variorum ${appVersion}.`,
    `${counted(summary.discrepancies, 'difference')} found, ${grouped(suppressed)} set aside by the review${listed}.`,
    rulesOff.length === 0
      ? 'Every rule for noise is on.'
      : `Rules for noise that are off: ${rulesOff.join(', ')}.`,
  ];
  if (!provenance.reviewed) return lines;
  const kept = heldBackLines(heldBack, provenance.reviewer);
  const missing = REPORT_SECTIONS.filter((section) => !sections.includes(section));
  return [
    ...lines,
    ...kept,
    coverage === null
      ? 'Coverage was not counted.'
      : `Coverage: ${grouped(coverage.signedOff)} of ${counted(coverage.checkable, 'checkable word')} signed off.`,
    signedWords(model),
    missing.length === 0
      ? 'This report has every section.'
      : `Left out of this report${template === '' ? '' : ` (${template})`}: ${missing.map((section) => SECTION_TITLES[section]).join(', ')}.`,
  ];
}

function signedWords({ signOffs }: ReportModel): string {
  if (signOffs.length === 0) return 'Not signed off.';
  const names = signOffs.map(({ reviewer, role, at, holds }) => {
    const who = `${reviewer || 'somebody'}${role === '' ? '' : ` (${role})`}`;
    return `${who}, ${utcMinute(at)}${holds ? '' : ', before a text changed'}`;
  });
  return `Signed off by ${names.join('; ')}.`;
}

function heldBackLines({ verdicts, sources }: HeldBack, reviewer: string): readonly string[] {
  return [
    ...(sources === 0
      ? []
      : [`${counted(sources, 'source')} off the record or on background, not named here.`]),
    ...(verdicts === 0
      ? []
      : [
          `${counted(verdicts, 'verdict')} of others not told here: the second check is blind, and ${reviewer || 'the one who exported this'} has not judged the same yet.`,
        ]),
  ];
}
