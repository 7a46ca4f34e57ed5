import type { WordToken } from '../analysis.ts';
import type { FactUnit } from '../words/fact-units.ts';
import {
  absorbStops,
  familyOf,
  oneNamesMore,
  pairUnits,
  strongestKind,
  unitsIn,
} from '../words/fact-units.ts';
import { sameValue } from '../facts/same-value.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { finding } from '../words/passages.ts';

/** A headline that differs in this many places, or in more than this share of its words, is another headline. */
const REWRITTEN_PLACES = 3;
const REWRITTEN_SHARE = 0.5;

/**
 * Whether two aligned headlines are so different that word-by-word findings would say nothing. Headlines that quote
 * are never taken as a whole: what happens to a quotation is always said.
 */
export function isRewritten({ left, right, diff }: AlignedPassage): boolean {
  if ([left, right].some((side) => side.tokens.some((token) => token.quotation !== -1))) return false;
  let places = 0;
  const changed = { left: 0, right: 0 };
  for (const gap of diff.gaps) {
    if (gap.relation === 'synonym') continue;
    const lefts = left.tokens.slice(gap.leftFrom, gap.leftTo).filter(counts).length;
    const rights = right.tokens.slice(gap.rightFrom, gap.rightTo).filter(counts).length;
    if (lefts + rights > 0) places++;
    changed.left += lefts;
    changed.right += rights;
  }
  const share = (side: Side, words: number): number => words / Math.max(1, side.tokens.filter(counts).length);
  return (
    places >= REWRITTEN_PLACES ||
    Math.max(share(left, changed.left), share(right, changed.right)) > REWRITTEN_SHARE
  );
}

function counts(token: WordToken): boolean {
  return token.group !== 'stop' && token.group !== 'punctuation';
}

/** One finding for the rewriting, and one for each fact that stands in the place of another or is lost or new. */
export function headlineFindings(passage: AlignedPassage): Finding[] {
  const whole = (side: Side): TokenRange => ({ from: 0, to: side.tokens.length });
  const [left, right] = [whole(passage.left), whole(passage.right)];
  const lefts = unitsIn(passage.left, left);
  const rights = unitsIn(passage.right, right);
  const openLeft = withoutCounterpart(lefts, rights);
  const openRight = withoutCounterpart(rights, lefts);
  const findings = [finding('predicate', passage, left, right, { detail: 'rewritten' })];
  const paired = new Set<FactUnit>();
  for (const [one, other] of pairUnits(openLeft, openRight)) {
    // In a rewritten headline a place beside a person is chance.
    if (one.fact.kind !== other.fact.kind) continue;
    paired.add(one).add(other);
    findings.push(finding(strongestKind([one.fact]), passage, one, other, { detail: 'changed' }));
  }
  const lone = (side: Side, units: readonly FactUnit[]): TokenRange[] =>
    units
      .filter((unit) => unit.fact.kind === 'number' && !paired.has(unit))
      .map(({ from, to }) => ({ from: absorbStops(side, 0, from), to }));
  for (const unit of lone(passage.left, openLeft))
    findings.push(
      finding('number', passage, unit, endOf(right), { detail: 'dropped', severity: 'material' }),
    );
  for (const unit of lone(passage.right, openRight))
    findings.push(finding('number', passage, endOf(left), unit, { detail: 'added', severity: 'material' }));
  return [...findings, ...negationFindings(passage, left, right)];
}

function endOf(range: TokenRange): TokenRange {
  return { from: range.to, to: range.to };
}

function withoutCounterpart(units: readonly FactUnit[], others: readonly FactUnit[]): FactUnit[] {
  return units.filter(
    ({ fact }) =>
      !others.some(
        ({ fact: other }) =>
          sameValue(other, fact) ||
          (familyOf(fact) === 'name' && familyOf(other) === 'name' && oneNamesMore(fact.value, other.value)),
      ),
  );
}

/** The negation that only one of the headlines has. */
function negationFindings(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const negations = (side: Side): number[] =>
    side.tokens.flatMap((token, index) => (token.group === 'negation' ? [index] : []));
  const [lefts, rights] = [negations(passage.left), negations(passage.right)];
  const [leftAt, rightAt] = [lefts[0] ?? left.to, rights[0] ?? right.to];
  if (lefts.length === rights.length) return [];
  const one = { from: leftAt, to: Math.min(leftAt + 1, left.to) };
  const other = { from: rightAt, to: Math.min(rightAt + 1, right.to) };
  return [
    finding('negation', passage, one, other, {
      detail: lefts.length > rights.length ? 'dropped' : 'added',
    }),
  ];
}
