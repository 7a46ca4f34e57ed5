import type { ReportChoice, ReportFormatId } from './report-choice.ts';

/** What a file always holds whose format knows no sections, in an editor's words. */
export interface FormatContents {
  readonly holds: readonly string[];
  /** What somebody may look for in it and not find; '' where there is nothing. */
  readonly leavesOut: string;
}

type CsvTable = Exclude<ReportChoice['csvTable'], 'all'>;

const TABLES: Readonly<Record<CsvTable, string>> = {
  claims: 'Claims: statement, verdicts, evidence, and what keeps each open',
  mentions: 'Mentions: the wording of each claim in each variant, and its place',
  discrepancies: 'Discrepancies: every difference, also of style or set aside, with what was decided',
  evidence: 'Evidence: each source with its class, origin and hash',
  provenance: 'What they were made from: the hashes of the texts, and of every other table',
  dictionary: 'A dictionary that says what each column holds',
};

const VERIFIABLE = 'What it was made from, so that it can be verified';

const CONTENTS: Readonly<Partial<Record<ReportFormatId, FormatContents>>> = {
  docx: {
    holds: [
      'The base with every change as a tracked change: accept all, and it is the variant; reject all, and it is the base',
      'A comment on the words of each claim: verdicts with reasons, evidence, who checked it and when',
      VERIFIABLE,
    ],
    leavesOut: 'Findings, quotations, checklist and sign-offs are in the web page, the PDF and Markdown.',
  },
  'claim-review': {
    holds: [
      'Each settled claim with a verdict on a scale: statement, rating, who gave it and when',
      'Who says it, and the published variants that have it, as far as that is known',
      VERIFIABLE,
    ],
    leavesOut: 'Claims that are still open, or will not be checked, are left out.',
  },
  annotations: {
    holds: [
      'Each claim at its words in every variant: statement, verdicts with reasons, tags, note, public evidence',
      'What was judged of single wordings',
      VERIFIABLE,
    ],
    leavesOut: 'Claims that no variant mentions are left out: there are no words to put them on.',
  },
};

/** What a file in the chosen format always holds; null for a format whose sections are chosen, and for the bundle, which has a list of its own. */
export function formatContents({
  format,
  csvTable,
}: Pick<ReportChoice, 'format' | 'csvTable'>): FormatContents | null {
  if (format !== 'csv') return CONTENTS[format] ?? null;
  if (csvTable === 'all')
    return { holds: Object.values(TABLES), leavesOut: 'All rows, whatever a report for reading shows.' };
  return {
    holds: [TABLES[csvTable]],
    leavesOut:
      'What it was made from stands in its first row. A table without rows has no place for it: in the zip file another table names it by its hash.',
  };
}
