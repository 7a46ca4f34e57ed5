/** How a check ended; `not-made` where something that it needs was not given. */
export type CheckOutcome = 'passed' | 'failed' | 'not-made';

/**
 * What a check is about.
 *
 * - `files`: every byte of a bundle is as it was written.
 * - `log`: every event of the log is as it was written, and none is missing before another one.
 * - `contents`: what is in a bundle belongs together.
 * - `missing`: everything that the log names is in the bundle.
 * - `seal`: a report is as it was written.
 * - `text`: a text is one that the report or the bundle is about.
 * - `log-head`: the log has the event that the report was made from.
 * - `log-state`: at that event the review had the report's texts.
 */
export type CheckName = 'files' | 'log' | 'contents' | 'missing' | 'seal' | 'text' | 'log-head' | 'log-state';

export interface Check {
  readonly name: CheckName;
  readonly outcome: CheckOutcome;
  /** One sentence in plain words. */
  readonly words: string;
}

/** Whether files belong together: what was checked, in the order of reading. */
export interface Verification {
  readonly kind: 'bundle' | 'report';
  /** `passed` when no check failed; some may not have been made. */
  readonly outcome: 'passed' | 'failed';
  readonly checks: readonly Check[];
}

/** A text that is said to be one of those compared. */
export interface GivenText {
  /** What it is called in the words of a check: a file's name. */
  readonly name: string;
  readonly text: string;
}

export function passed(name: CheckName, words: string): Check {
  return { name, outcome: 'passed', words };
}

export function notPassed(name: CheckName, words: string): Check {
  return { name, outcome: 'failed', words };
}

export function notMade(name: CheckName, words: string): Check {
  return { name, outcome: 'not-made', words };
}

/** The checks as one answer. */
export function verification(kind: Verification['kind'], checks: readonly Check[]): Verification {
  return { kind, outcome: checks.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'passed', checks };
}
