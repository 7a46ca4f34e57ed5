import { appendAll } from '../../append-all.ts';
import { assertNever } from '../../assert-never.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { finding, marksFinding, textOf } from '../words/passages.ts';
import type { QuotationReading } from '../speech/quotation-findings.ts';
import { isRegrouped, lemmaDetail } from './style-details.ts';
import type { TokenMatch } from '../words/word-diff.ts';
import { follows } from '../words/word-diff.ts';

/**
 * Matches that are not identical: other forms of a word, other marks or case, other order. The same words inside one of
 * the `wholes` on both sides moved with it.
 */
export function changedMatches(
  passage: AlignedPassage,
  reading: QuotationReading,
  wholes: readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  const { matches } = passage.diff;
  for (let at = 0; at < matches.length;) {
    const first = matches[at];
    if (!first) break;
    if (first.relation === 'identical' && wholes.some((whole) => isInside(passage, first, whole))) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < matches.length && continues(matches[to - 1], matches[to])) to++;
    const left = { from: first.left, to: first.left + to - at };
    const right = { from: first.right, to: first.right + to - at };
    const quoted =
      reading.leftPair[first.left] !== -1 && reading.leftPair[first.left] === reading.rightPair[first.right];
    appendAll(findings, typeMatch(passage, first, left, right, quoted));
    at = to;
  }
  return findings;
}

/** Whether a match lies in a finding on both sides. */
function isInside({ left, right }: AlignedPassage, match: TokenMatch, whole: Finding): boolean {
  const within = (side: Side, index: number, span: Finding['left']): boolean => {
    const token = side.tokens[index];
    return token !== undefined && span !== null && span.start <= token.start && token.end <= span.end;
  };
  return within(left, match.left, whole.left) && within(right, match.right, whole.right);
}

function typeMatch(
  passage: AlignedPassage,
  { relation, crossing }: TokenMatch,
  left: TokenRange,
  right: TokenRange,
  quoted: boolean,
): Finding[] {
  switch (relation) {
    case 'identical':
      return crossing ? [finding('wording', passage, left, right, { detail: 'reordered' })] : [];
    case 'normalised':
      return [normalisedFinding(passage, left, right)];
    case 'lemma':
    case 'synonym':
    case 'related': {
      const lemma = lemmaDetail(foldedAt(passage.left, left.from), foldedAt(passage.right, right.from));
      if (quoted && lemma !== 'spelling')
        return [finding('quotation', passage, left, right, { detail: 'altered' })];
      return [
        finding('wording', passage, left, right, { detail: relation === 'synonym' ? relation : lemma }),
      ];
    }
    default:
      return assertNever(relation);
  }
}

function foldedAt(side: Side, index: number): string {
  return side.tokens[index]?.folded ?? '';
}

/** Two ranges of the same words that are printed in another way. */
function normalisedFinding(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding {
  const [one, other] = [textOf(passage.left, left), textOf(passage.right, right)];
  return isRegrouped(one, other)
    ? finding('wording', passage, left, right, { detail: 'number-form' })
    : marksFinding(passage, left, right);
}

function continues(previous: TokenMatch | undefined, next: TokenMatch | undefined): boolean {
  return (
    follows(previous, next) &&
    next?.relation === previous?.relation &&
    next?.crossing === previous?.crossing &&
    (next?.relation === 'identical' || next?.relation === 'normalised')
  );
}

/** Blanks that differ between two neighbouring matches. A soft line end is as good as a blank. */
export function spacingFindings(passage: AlignedPassage): Finding[] {
  const { left, right, diff } = passage;
  const findings: Finding[] = [];
  diff.matches.forEach((match, index) => {
    const next = diff.matches[index + 1];
    if (match.crossing || !follows(match, next)) return;
    if (!spacingDiffers(left, match.left, right, match.right)) return;
    const range = (at: number): TokenRange => ({ from: at, to: at + 2 });
    findings.push(
      finding('typography', passage, range(match.left), range(match.right), { detail: 'spacing' }),
    );
  });
  return findings;
}

/** Whether other blanks stand after a token of one side than after one of the other. */
function spacingDiffers(left: Side, l: number, right: Side, r: number): boolean {
  const from = left.tokens[l]?.end ?? 0;
  const to = left.tokens[l + 1]?.start ?? 0;
  const otherFrom = right.tokens[r]?.end ?? 0;
  const otherTo = right.tokens[r + 1]?.start ?? 0;
  // Nearly everywhere nothing or the same blank stands on both sides, which needs no cutting out.
  if (from === to && otherFrom === otherTo) return false;
  const blank = left.variant.text.charCodeAt(from);
  const isOne = to === from + 1 && otherTo === otherFrom + 1;
  if (isOne && blank === right.variant.text.charCodeAt(otherFrom)) return false;
  const between = (side: Side, start: number, end: number): string => {
    const space = side.variant.text.slice(start, end);
    return space.includes('\n') ? ' ' : space;
  };
  return between(left, from, to) !== between(right, otherFrom, otherTo);
}
