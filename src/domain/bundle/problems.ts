import { assertNever } from '../assert-never.ts';

/**
 * Why a bundle cannot be read or written.
 *
 * - `bundle-unknown`: not a bundle, or one that was unpacked and packed again.
 * - `bundle-damaged`: bytes in it are not those that were written.
 * - `bundle-newer`: a newer version made it.
 * - `bundle-too-large`: more than the limits allow.
 * - `bundle-cancelled`: whoever asked for it stopped it.
 * - `log-tampered`: an event of the log is not what was written.
 * - `log-broken`: an event is missing, or two logs were continued apart under the name of one device.
 */
export const BUNDLE_PROBLEM_CODES = [
  'bundle-unknown',
  'bundle-damaged',
  'bundle-newer',
  'bundle-too-large',
  'bundle-cancelled',
  'log-tampered',
  'log-broken',
] as const;
export type BundleProblemCode = (typeof BUNDLE_PROBLEM_CODES)[number];

export interface BundleProblem {
  readonly code: BundleProblemCode;
  /** The file in the bundle, or the event of the log, that it is about; '' where it is about the whole. */
  readonly subject: string;
  /** What is wrong with it, in plain words that follow "it": `has other bytes than its name says`. */
  readonly detail: string;
}

/** A problem on its way out of the steps of reading; everything that can throw it gives a `Result` in the end. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly problem: BundleProblem;

  constructor(code: BundleProblemCode, subject: string, detail: string) {
    super(`${code}: ${subject} ${detail}`);
    this.problem = { code, subject, detail };
  }
}

/** One sentence on what is wrong. */
export function bundleProblemWords({ code, subject, detail }: BundleProblem): string {
  const named = subject === '' ? '' : ` (${subject} ${detail})`;
  switch (code) {
    case 'bundle-unknown':
      return 'This is not a bundle as Variorum writes it; one that was unpacked and packed again is none either.';
    case 'bundle-damaged':
      return `The bundle is damaged${named}.`;
    case 'bundle-newer':
      return `A newer version of Variorum wrote this bundle${named}.`;
    case 'bundle-too-large':
      return `The bundle is larger than Variorum takes${named}.`;
    case 'bundle-cancelled':
      return 'It was stopped.';
    case 'log-tampered':
      return `An event of the log was altered after it was written${named}.`;
    case 'log-broken':
      return `The log has a gap${named}.`;
    default:
      return assertNever(code);
  }
}
