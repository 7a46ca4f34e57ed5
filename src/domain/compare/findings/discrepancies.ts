import { appendAll } from '../../append-all.ts';
import { settleAttributions } from '../speech/attribution-findings.ts';
import { datedFindings } from './dated-findings.ts';
import { edgeMarks, withoutMarks } from './edge-marks.ts';
import type { Finding } from './finding.ts';
import { typeGap } from './gap-findings.ts';
import { headlineFindings, isRewritten } from './headline-findings.ts';
import { pairLoneFindings } from './lone-pairs.ts';
import { changedMatches, spacingFindings } from './match-findings.ts';
import type { AlignedPassage, TokenRange } from '../words/passages.ts';
import { factOf, finding, isEmpty, tokensIn } from '../words/passages.ts';
import { sameWrittenOut } from './same-forms.ts';
import type { NoiseRuleId } from '../noise-rules.ts';
import type { QuotationReading } from '../speech/quotation-findings.ts';
import { readQuotations } from '../speech/quotation-findings.ts';
import { joinQuotedChanges } from '../speech/quoted-changes.ts';
import { formDetail } from './style-details.ts';
import { readSwaps } from './swaps.ts';
import type { Gap } from '../words/word-diff.ts';

/** Types every difference inside one aligned pair; whether the passage moved is not looked at here. */
export function findingsInside(passage: AlignedPassage): Finding[] {
  const { diff } = passage;
  const plain =
    diff.gaps.length === 0 &&
    diff.matches.every((match) => match.relation === 'identical' && !match.crossing);
  if (plain) return [...spacingFindings(passage), ...datedFindings(passage)];
  if (passage.left.isHeadline && passage.right.isHeadline && isRewritten(passage))
    return headlineFindings(passage);
  const quotations = readQuotations(passage);
  const swaps = readSwaps(passage);
  for (const { left, right } of swaps.covered) {
    quotations.leftCovered.fill(1, left.from, left.to);
    quotations.rightCovered.fill(1, right.from, right.to);
  }
  const findings = [...quotations.findings, ...swaps.findings];
  const hasCovered = swaps.covered.length > 0;
  for (const gap of diff.gaps) {
    const left = { from: gap.leftFrom, to: gap.leftTo };
    const right = { from: gap.rightFrom, to: gap.rightTo };
    for (const [one, other, quoted] of byQuotation(quotations, hasCovered, left, right)) {
      if (quoted) appendAll(findings, typeQuoted(passage, quotations, one, other));
      else if (gap.relation !== 'substituted' && !isEmpty(one) && !isEmpty(other))
        findings.push(finding('wording', passage, one, other, { detail: ruleOf(passage, gap) }));
      else appendAll(findings, typeGap(passage, one, other));
    }
  }
  const words = pairLoneFindings(settleAttributions(joinQuotedChanges(findings, passage), passage));
  return [
    ...words,
    ...changedMatches(passage, quotations, [...swaps.findings, ...words.filter(isAttribution)]),
    ...spacingFindings(passage),
    ...datedFindings(passage),
  ];
}

function isAttribution({ kind }: Finding): boolean {
  return kind === 'attribution';
}

/** The rule under which two phrases are the same: synonyms, or one fact in two forms. */
function ruleOf({ left }: AlignedPassage, gap: Gap): NoiseRuleId {
  const fact = factOf(left, left.tokens[gap.leftFrom]);
  return gap.relation === 'normalised' && fact ? formDetail(fact.kind) : 'synonym';
}

/** Cuts a gap where it enters or leaves a quotation, and leaves out what the quotations' findings cover. */
function byQuotation(
  reading: QuotationReading,
  hasCovered: boolean,
  left: TokenRange,
  right: TokenRange,
): [TokenRange, TokenRange, boolean][] {
  if (!reading.hasQuotations && !hasCovered)
    return isEmpty(left) && isEmpty(right) ? [] : [[left, right, false]];
  const lefts = stretches(left, reading.leftPair, reading.leftCovered);
  const rights = stretches(right, reading.rightPair, reading.rightCovered);
  const parts: [TokenRange, TokenRange, boolean][] = [];
  let [i, j] = [0, 0];
  while (i < lefts.length || j < rights.length) {
    const one = lefts[i];
    const other = rights[j];
    if (one && other && one.pair === other.pair) {
      parts.push([one, other, one.pair !== -1]);
      i++;
      j++;
    } else if (one && (!other || !rights.slice(j).some((stretch) => stretch.pair === one.pair))) {
      const at = other?.from ?? right.to;
      parts.push([one, { from: at, to: at }, one.pair !== -1]);
      i++;
    } else if (other) {
      const at = one?.from ?? left.to;
      parts.push([{ from: at, to: at }, other, other.pair !== -1]);
      j++;
    }
  }
  return parts;
}

function stretches(
  range: TokenRange,
  pairs: readonly number[],
  covered: readonly number[],
): (TokenRange & { pair: number })[] {
  const found: (TokenRange & { pair: number })[] = [];
  for (let index = range.from; index < range.to; index++) {
    if (covered[index] === 1) continue;
    const pair = pairs[index] ?? -1;
    const last = found.at(-1);
    if (last && last.to === index && last.pair === pair) found[found.length - 1] = { ...last, to: index + 1 };
    else found.push({ from: index, to: index + 1, pair });
  }
  return found;
}

/** A difference inside a quotation that both sides have. */
function typeQuoted(
  passage: AlignedPassage,
  reading: QuotationReading,
  left: TokenRange,
  right: TokenRange,
): Finding[] {
  const l = withoutMarks(passage.left, left);
  const r = withoutMarks(passage.right, right);
  const findings = edgeMarks(passage, [left, right], [l, r]).filter((marks) => marks !== null);
  if (isEmpty(l) && isEmpty(r)) return findings;
  const words = (side: AlignedPassage['left'], range: TokenRange): string[] =>
    tokensIn(side, range).map((token) => token.folded);
  const same = sameWrittenOut(words(passage.left, l), words(passage.right, r));
  if (same === 'reordered' || same === 'spelling')
    return [finding('wording', passage, l, r, { detail: same }), ...findings];
  let detail = 'altered';
  // Three dots say themselves that words were left out.
  const isCut = (side: AlignedPassage['left'], range: TokenRange): boolean =>
    side.tokens.slice(range.from, range.to).some((token) => token.folded === '...');
  if (isEmpty(r) && (isCut(passage.right, right) || isAtEdge(passage.left.tokens, reading.leftPair, l)))
    detail = 'truncated';
  if (isEmpty(l) && (isCut(passage.left, left) || isAtEdge(passage.right.tokens, reading.rightPair, r)))
    detail = 'extended';
  return [finding('quotation', passage, l, r, { detail }), ...findings];
}

/** Whether no word of the quotation stands before the range, or none after it. */
function isAtEdge(
  tokens: AlignedPassage['left']['tokens'],
  pairs: readonly number[],
  range: TokenRange,
): boolean {
  const pair = pairs[range.from];
  const wordAt = (index: number): boolean => pairs[index] === pair && tokens[index]?.group !== 'punctuation';
  let before = range.from - 1;
  while (before >= 0 && pairs[before] === pair && !wordAt(before)) before--;
  let after = range.to;
  while (after < tokens.length && pairs[after] === pair && !wordAt(after)) after++;
  return !wordAt(before) || !wordAt(after);
}
