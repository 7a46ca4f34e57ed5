import { annotationsJson } from './annotations.ts';
import { claimReviewJson, type Publication } from './claim-review.ts';
import { reportCsv } from './csv.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import type { ReportModel } from './model.ts';

/** The formats that are text: what is made of bytes (PDF, DOCX, bundle) is made of the same model elsewhere. */
export const REPORT_FORMATS = ['html', 'md', 'csv', 'json', 'claim-review', 'annotations'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a format is called, and what its file is. */
export interface FormatDetails {
  readonly name: string;
  /** Ending of the file's name, without its first dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the sections that were chosen make a difference to it. */
  readonly hasSections: boolean;
}

export const FORMAT_DETAILS: Readonly<Record<ReportFormat, FormatDetails>> = {
  html: { name: 'Web page', extension: 'html', mediaType: 'text/html', hasSections: true },
  md: { name: 'Markdown', extension: 'md', mediaType: 'text/markdown', hasSections: true },
  csv: { name: 'Tables (CSV)', extension: 'csv', mediaType: 'text/csv', hasSections: false },
  json: { name: 'JSON', extension: 'json', mediaType: 'application/json', hasSections: true },
  'claim-review': {
    ...{ name: 'ClaimReview', extension: 'claimreview.jsonld', mediaType: 'application/ld+json' },
    hasSections: false,
  },
  annotations: {
    ...{ name: 'Web annotations', extension: 'annotations.jsonld', mediaType: 'application/ld+json' },
    hasSections: false,
  },
};

/** One file of a report. */
export interface ReportFile {
  /** Tells files of one report apart: the table's name; '' where there is only one. */
  readonly part: string;
  readonly content: string;
}

/**
 * Writes a report in one of the text formats; all but tables are one file.
 *
 * @param publication for `claim-review`: null makes drafts
 */
export function reportFiles(
  format: ReportFormat,
  model: ReportModel,
  publication: Publication | null,
): readonly ReportFile[] {
  switch (format) {
    case 'html':
      return [{ part: '', content: reportHtml(model) }];
    case 'md':
      return [{ part: '', content: reportMarkdown(model) }];
    case 'csv':
      return reportCsv(model).map(({ name, content }) => ({ part: name, content }));
    case 'json':
      return [{ part: '', content: reportJson(model) }];
    case 'claim-review':
      return [{ part: '', content: claimReviewJson(model, publication) }];
    case 'annotations':
      return [{ part: '', content: annotationsJson(model) }];
  }
}
