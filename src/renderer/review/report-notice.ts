import type { ErrorCode } from '../../contract/errors.ts';
import type { Result } from '../../domain/result.ts';
import type { PlatformProblem, SaveOutcome } from '../platform/platform.ts';
import { errorWords, type ErrorWords } from '../errors/error-table.ts';

/** What is said at the foot of the report's screen. */
export interface ReportNotice extends ErrorWords {
  readonly tone: 'done' | 'problem';
  /** What can be done about it, or null. */
  readonly action: {
    readonly name: string;
    readonly run: () => void;
    /** Whether it takes back what was done: then the notice must stay as long as it can. */
    readonly isUndo: boolean;
  } | null;
}

/**
 * Says that something is done.
 *
 * @param more what is to be known of it besides, or ''
 */
export function doneNotice(message: string, action: ReportNotice['action'] = null, more = ''): ReportNotice {
  return { tone: 'done', message, remedy: more, action };
}

/** Says what went wrong. */
export function problemNotice(code: ErrorCode, fileName = ''): ReportNotice {
  return { tone: 'problem', ...errorWords(code, fileName), action: null };
}

/**
 * Says what became of saving; null where the person did not want it after all.
 *
 * @param show shows the file in its folder, or null where the host cannot
 * @param more what is to be known of the file besides, or ''
 */
export function savedNotice(
  outcome: Result<SaveOutcome, PlatformProblem>,
  show: ((where: string) => void) | null,
  more: string,
): ReportNotice | null {
  if (!outcome.ok) return problemNotice(outcome.problem.code, outcome.problem.fileName);
  if (!outcome.value.saved) return null;
  const { where } = outcome.value;
  const run = (): void => show?.(where);
  return doneNotice(`Saved: ${where}`, show && { name: 'Show in folder', run, isUndo: false }, more);
}
