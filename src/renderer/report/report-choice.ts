import type { Publication } from '../../domain/report/claim-review.ts';
import type { CsvFile } from '../../domain/report/csv.ts';
import { FORMAT_DETAILS, type FormatDetails, type ReportFormat } from '../../domain/report/formats.ts';
import {
  FULL_RECORD,
  REPORT_TEMPLATES,
  sectionsInOrder,
  type ReportOptions,
  type ReportTemplate,
} from '../../domain/report/options.ts';

/** The forms that a report is given out in: the text formats, and those of bytes. */
export type ReportFormatId = ReportFormat | 'pdf' | 'docx' | 'bundle';

export interface ReportFormatChoice extends FormatDetails {
  readonly id: ReportFormatId;
  /** Whom it is for, in a few words. */
  readonly hint: string;
  /** Whether the file states the moment of export, when that is asked for. */
  readonly statesTime: boolean;
}

/** What there is to choose from, files for people first. */
export const REPORT_FORMAT_CHOICES: readonly ReportFormatChoice[] = [
  {
    ...{ id: 'html', ...FORMAT_DETAILS.html, statesTime: true },
    hint: 'One file for every browser, without scripts or network',
  },
  {
    ...{ id: 'pdf', name: 'PDF', extension: 'pdf', mediaType: 'application/pdf' },
    ...{ hasSections: true, statesTime: true },
    hint: 'For print and archive, with page numbers and bookmarks',
  },
  {
    ...{ id: 'docx', name: 'Word', extension: 'docx', hasSections: false, statesTime: true },
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    hint: 'Tracked changes from the base to one variant, a comment for each claim',
  },
  {
    ...{ id: 'md', ...FORMAT_DETAILS.md, statesTime: true },
    hint: 'Plain text for wikis and tickets',
  },
  {
    ...{ id: 'csv', ...FORMAT_DETAILS.csv, statesTime: false },
    hint: 'Claims, mentions, discrepancies and evidence for a spreadsheet',
  },
  {
    ...{ id: 'json', ...FORMAT_DETAILS.json, statesTime: true },
    hint: 'The same report for programs',
  },
  {
    ...{ id: 'claim-review', ...FORMAT_DETAILS['claim-review'], statesTime: false },
    hint: 'The settled claims for a published fact-check (schema.org)',
  },
  {
    ...{ id: 'annotations', ...FORMAT_DETAILS.annotations, statesTime: false },
    hint: 'The claims at their words, for annotation tools (W3C)',
  },
  {
    ...{ id: 'bundle', name: 'Review bundle', extension: 'variorum', mediaType: 'application/zip' },
    ...{ hasSections: false, statesTime: false },
    hint: 'The whole review with its texts, evidence and log, to open elsewhere',
  },
];

/** The format with an id. */
export function reportFormat(id: ReportFormatId): ReportFormatChoice {
  const found = REPORT_FORMAT_CHOICES.find((format) => format.id === id);
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
  /** Whether sources that are off the record or on background are named all the same. */
  readonly namesSources: boolean;
}

/** What is chosen where nobody has chosen anything: the full record as a web page, the same bytes every time. */
export const FIRST_CHOICE: ReportChoice = {
  options: { template: FULL_RECORD.name, sections: FULL_RECORD.sections },
  format: 'html',
  csvTable: 'all',
  trackedId: null,
  publication: { url: '', date: '', publisher: '' },
  stateTime: false,
  namesSources: false,
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

/** Why a template cannot have a name; null where it can. */
export type TemplateNameProblem = 'empty' | 'built-in' | 'taken';

/** @param ownId of the template that is to have the name, or null for a new one */
export function templateNameProblem(
  name: string,
  saved: readonly ReportTemplate[],
  ownId: string | null,
): TemplateNameProblem | null {
  const wanted = name.trim().toLowerCase();
  const has = (template: ReportTemplate): boolean => template.name.toLowerCase() === wanted;
  if (wanted === '') return 'empty';
  if (REPORT_TEMPLATES.some(has)) return 'built-in';
  return saved.some((template) => template.id !== ownId && has(template)) ? 'taken' : null;
}
