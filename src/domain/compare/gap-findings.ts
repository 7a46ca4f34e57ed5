import { appendAll } from '../append-all.ts';
import type { WordToken } from './analysis.ts';
import { typeFacts } from './fact-findings.ts';
import { absorbStops, pairUnits, unitsIn } from './fact-units.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from './passages.ts';
import { isEmpty, marksFinding } from './passages.ts';
import { typeOneSided } from './one-sided-findings.ts';
import { typeReplaced } from './word-findings.ts';

/** Types one place where two aligned passages differ. Every token of both ranges is in at least one finding. */
export function typeGap(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const findings: Finding[] = [];
  const [l, r] = trimPunctuation(passage, left, right, findings);
  const leftUnits = unitsIn(passage.left, l);
  const rightUnits = unitsIn(passage.right, r);
  let [leftAt, rightAt] = [l.from, r.from];
  for (const [one, other] of pairUnits(leftUnits, rightUnits)) {
    const leftFrom = absorbStops(passage.left, leftAt, one.from);
    const rightFrom = absorbStops(passage.right, rightAt, other.from);
    appendAll(findings, typeWords(passage, { from: leftAt, to: leftFrom }, { from: rightAt, to: rightFrom }));
    findings.push(typeFacts(passage, { ...one, from: leftFrom }, { ...other, from: rightFrom }));
    [leftAt, rightAt] = [one.to, other.to];
  }
  appendAll(findings, typeWords(passage, { from: leftAt, to: l.to }, { from: rightAt, to: r.to }));
  return findings;
}

/** Takes punctuation off both ends, so that passages are tight; it differs too, but only as typography. */
function trimPunctuation(
  passage: AlignedPassage,
  left: TokenRange,
  right: TokenRange,
  findings: Finding[],
): [TokenRange, TokenRange] {
  const l = inner(passage.left, left);
  const r = inner(passage.right, right);
  const add = (one: TokenRange, other: TokenRange): void => {
    if (!isEmpty(one) || !isEmpty(other)) findings.push(marksFinding(passage, one, other));
  };
  add({ from: left.from, to: l.from }, { from: right.from, to: r.from });
  add({ from: l.to, to: left.to }, { from: r.to, to: right.to });
  return [l, r];
}

function inner(side: Side, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && isLoose(side.tokens[from])) from++;
  while (to > from && isLoose(side.tokens[to - 1])) to--;
  return { from, to };
}

function isLoose(token: WordToken | undefined): boolean {
  return token?.group === 'punctuation' && token.fact === -1;
}

/** Types what is left between paired facts: words, and facts without a counterpart. */
function typeWords(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const findings: Finding[] = [];
  const [l, r] = trimPunctuation(passage, left, right, findings);
  if (isEmpty(l) && isEmpty(r)) return findings;
  if (isEmpty(l) || isEmpty(r)) appendAll(findings, typeOneSided(passage, l, r));
  else appendAll(findings, typeReplaced(passage, l, r));
  return findings;
}
