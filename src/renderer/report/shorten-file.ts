import type { ReportFile } from '../../domain/report/formats.ts';

/** A text file as the preview shows it: its beginning. */
export interface ShownFile extends ReportFile {
  /** How many the whole file has, in UTF-16 code units. */
  readonly characters: number;
}

/** Code units of a file that are shown: enough to see what it is like; more would take seconds to lay out. */
const MOST_SHOWN = 60_000;

/** The beginning of a file: only that crosses from the worker, which made all of it. */
export function shortenFile({ part, content }: ReportFile, most = MOST_SHOWN): ShownFile {
  return { part, content: content.slice(0, most), characters: content.length };
}
