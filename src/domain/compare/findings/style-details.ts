import { assertNever } from '../../assert-never.ts';
import type { Fact } from '../comparison.ts';
import type { NoiseRuleId } from '../noise-rules.ts';
import { areRespelt } from '../lexicon/spelling.ts';

const MARKS = /^(?:["'‘’‚‛“”„‟«»‹›`´′″「」『』]|\s)*$/u;
const DASHES = /^[-‐‑‒–—―−\s]*$/u;
const EVERY_MARK = /["'‘’‚‛“”„‟«»‹›`´′″「」『』]+/gu;
const EVERY_DASH = /[-‐‑‒–—―−]+/gu;
const GROUPED = /^\d{1,3}(?:[,\u2009\u202F]\d{3})+/u;

/** The rule under which two readings differ that are the same but for how they are printed. Either may be empty. */
export function typographyDetail(left: string, right: string): NoiseRuleId {
  if (left === right) return 'punctuation';
  if (MARKS.test(left) && MARKS.test(right)) return 'quotation-marks';
  if (DASHES.test(left) && DASHES.test(right)) return 'dashes';
  if (left.toLowerCase() === right.toLowerCase()) return 'capitals';
  if (left.replace(EVERY_MARK, "'") === right.replace(EVERY_MARK, "'")) return 'quotation-marks';
  return left.replace(EVERY_DASH, '-') === right.replace(EVERY_DASH, '-') ? 'dashes' : 'punctuation';
}

/** Whether two readings of the same number differ in how its digits are grouped: `1,000` and `1000`. */
export function isRegrouped(left: string, right: string): boolean {
  return GROUPED.test(left) !== GROUPED.test(right);
}

/** The rule under which two forms of one fact differ. */
export function formDetail(kind: Fact['kind']): NoiseRuleId {
  switch (kind) {
    case 'number':
      return 'number-form';
    case 'date':
      return 'date-form';
    case 'place':
    case 'person':
    case 'organisation':
    case 'role':
      return 'name-form';
    case 'quotation':
    case 'attribution':
      return 'attribution-form';
    case 'superlative':
      return 'word-form';
    default:
      return assertNever(kind);
  }
}

/** The rule under which two words of one stem differ: another spelling, or another form. Folded. */
export function lemmaDetail(left: string, right: string): NoiseRuleId {
  return areRespelt(left, right) ? 'spelling' : 'word-form';
}
