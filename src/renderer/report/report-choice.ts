import type { Publication } from '../../domain/report/claim-review.ts';
import type { CsvFile } from '../../domain/report/csv.ts';
import {
  FULL_RECORD,
  REPORT_TEMPLATES,
  sectionsInOrder,
  type ReportOptions,
  type ReportTemplate,
} from '../../domain/report/options.ts';

/** The forms that a report is given out in. */
export const REPORT_FORMAT_IDS = [
  'html',
  'pdf',
  'docx',
  'markdown',
  'csv',
  'json',
  'claim-review',
  'annotations',
  'bundle',
] as const;
export type ReportFormatId = (typeof REPORT_FORMAT_IDS)[number];

export interface ReportFormat {
  readonly id: ReportFormatId;
  readonly name: string;
  /** Whom it is for, in a few words. */
  readonly hint: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file has the chosen sections; the others always hold all that there is of their kind. */
  readonly bySections: boolean;
  /** Whether the file states the moment of export, when that is asked for. */
  readonly statesTime: boolean;
}

const JSON_LD = 'application/ld+json';

/** What there is to choose from, files for people first. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    id: 'html',
    name: 'Web page',
    hint: 'One file for every browser, without scripts or network',
    ...{ extension: 'html', mediaType: 'text/html', bySections: true, statesTime: true },
  },
  {
    id: 'pdf',
    name: 'PDF',
    hint: 'For print and archive, with page numbers and bookmarks',
    ...{ extension: 'pdf', mediaType: 'application/pdf', bySections: true, statesTime: true },
  },
  {
    id: 'docx',
    name: 'Word',
    hint: 'Tracked changes from the base to one variant, a comment for each claim',
    ...{ extension: 'docx', bySections: false, statesTime: true },
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    id: 'markdown',
    name: 'Markdown',
    hint: 'Plain text for wikis and tickets',
    ...{ extension: 'md', mediaType: 'text/markdown', bySections: true, statesTime: true },
  },
  {
    id: 'csv',
    name: 'Tables (CSV)',
    hint: 'Claims, mentions, discrepancies, evidence for a spreadsheet',
    ...{ extension: 'csv', mediaType: 'text/csv', bySections: false, statesTime: false },
  },
  {
    id: 'json',
    name: 'JSON',
    hint: 'The same report for programs',
    ...{ extension: 'json', mediaType: 'application/json', bySections: true, statesTime: true },
  },
  {
    id: 'claim-review',
    name: 'ClaimReview',
    hint: 'The settled claims for a published fact-check (schema.org)',
    ...{ extension: 'claimreview.json', mediaType: JSON_LD, bySections: false, statesTime: false },
  },
  {
    id: 'annotations',
    name: 'Web Annotations',
    hint: 'The claims at their words, for annotation tools (W3C)',
    ...{ extension: 'annotations.json', mediaType: JSON_LD, bySections: false, statesTime: false },
  },
  {
    id: 'bundle',
    name: 'Review bundle',
    hint: 'The whole review with its texts, evidence and log, to open elsewhere',
    ...{ extension: 'variorum', mediaType: 'application/zip', bySections: false, statesTime: false },
  },
];

/** The format with an id. */
export function reportFormat(id: ReportFormatId): ReportFormat {
  const found = REPORT_FORMATS.find((format) => format.id === id);
  if (found === undefined) throw new RangeError(`There is no format ${id}`);
  return found;
}

/** Everything that somebody chooses about a report. */
export interface ReportChoice {
  readonly options: ReportOptions;
  readonly format: ReportFormatId;
  /** One table by itself, or all of them with their dictionary in one zip file. */
  readonly csvTable: CsvFile['name'] | 'all';
  /** The variant that the Word file makes of the base; null until somebody chooses: the first other one. */
  readonly trackedId: string | null;
  /** Where the fact-check is published; without an address its claims are drafts. */
  readonly publication: Publication;
  /** Whether the file states the moment of export; without it the same review gives the same bytes. */
  readonly stateTime: boolean;
}

/** What is chosen where nobody has chosen anything: the full record as a web page, the same bytes every time. */
export const FIRST_CHOICE: ReportChoice = {
  options: { template: FULL_RECORD.name, sections: FULL_RECORD.sections },
  format: 'html',
  csvTable: 'all',
  trackedId: null,
  publication: { url: '', date: '', publisher: '' },
  stateTime: false,
};

/** The template whose sections are exactly the chosen ones: the one chosen by name first; null for a free choice. */
export function chosenTemplate(
  options: ReportOptions,
  saved: readonly ReportTemplate[],
): ReportTemplate | null {
  const chosen = sectionsInOrder(options).join();
  const fitting = [...REPORT_TEMPLATES, ...saved].filter(
    (template) => sectionsInOrder(template).join() === chosen,
  );
  return fitting.find(({ name }) => name === options.template) ?? fitting[0] ?? null;
}

/** The choice with other sections; it is named after the template that has just these, if there is one. */
export function withSections(
  choice: ReportChoice,
  sections: ReportOptions['sections'],
  saved: readonly ReportTemplate[],
): ReportChoice {
  const options = { sections, template: choice.options.template };
  return { ...choice, options: { sections, template: chosenTemplate(options, saved)?.name ?? '' } };
}
