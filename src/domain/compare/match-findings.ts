import { familyOf } from './fact-units.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from './passages.ts';
import { factOf, finding, marksFinding, textOf } from './passages.ts';
import type { QuotationReading } from './quotation-findings.ts';
import { isRegrouped, lemmaDetail } from './style-details.ts';
import type { TokenMatch } from './word-diff.ts';

/** Matches that are not identical: other forms of a word, other marks or case, other order. */
export function changedMatches(passage: AlignedPassage, reading: QuotationReading): Finding[] {
  const findings: Finding[] = [];
  const { matches } = passage.diff;
  for (let at = 0; at < matches.length;) {
    const first = matches[at];
    if (!first) break;
    let to = at + 1;
    while (to < matches.length && continues(matches[to - 1], matches[to])) to++;
    const left = { from: first.left, to: first.left + to - at };
    const right = { from: first.right, to: first.right + to - at };
    if (first.crossing) {
      const kind = namesChangeOrder(passage, left) ? 'predicate' : 'wording';
      findings.push(finding(kind, passage, left, right, { detail: 'reordered' }));
    }
    if (first.relation === 'lemma') {
      const quoted =
        reading.leftPair[first.left] !== -1 &&
        reading.leftPair[first.left] === reading.rightPair[first.right];
      findings.push(
        quoted
          ? finding('quotation', passage, left, right, { detail: 'altered' })
          : finding('wording', passage, left, right, {
              detail: lemmaDetail(foldedAt(passage.left, first.left), foldedAt(passage.right, first.right)),
            }),
      );
    } else if (first.relation === 'normalised') {
      findings.push(normalisedFinding(passage, left, right));
    }
    at = to;
  }
  return findings;
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
    previous !== undefined &&
    next !== undefined &&
    next.left === previous.left + 1 &&
    next.right === previous.right + 1 &&
    next.relation === previous.relation &&
    next.crossing === previous.crossing &&
    next.relation !== 'lemma'
  );
}

/** Blanks that differ between two neighbouring matches. A soft line end is as good as a blank. */
export function spacingFindings(passage: AlignedPassage): Finding[] {
  const { left, right, diff } = passage;
  const findings: Finding[] = [];
  diff.matches.forEach((match, index) => {
    const next = diff.matches[index + 1];
    if (!next || match.crossing || next.left !== match.left + 1 || next.right !== match.right + 1) return;
    const between = (side: AlignedPassage['left'], at: number): string => {
      const space = side.variant.text.slice(side.tokens[at]?.end ?? 0, side.tokens[at + 1]?.start ?? 0);
      return space.includes('\n') ? ' ' : space;
    };
    if (between(left, match.left) === between(right, match.right)) return;
    const range = (at: number): TokenRange => ({ from: at, to: at + 2 });
    findings.push(
      finding('typography', passage, range(match.left), range(match.right), { detail: 'spacing' }),
    );
  });
  return findings;
}

/**
 * Whether a moved run has a name that changed places with another name: who does what to whom may be turned round, which
 * the words alone do not tell.
 */
function namesChangeOrder({ left, right, diff }: AlignedPassage, run: TokenRange): boolean {
  const nameOf = (match: TokenMatch): string | null => {
    const fact = factOf(left, left.tokens[match.left]) ?? factOf(right, right.tokens[match.right]);
    return fact && familyOf(fact) === 'name' ? fact.value : null;
  };
  const inRun = (match: TokenMatch): boolean => run.from <= match.left && match.left < run.to;
  return diff.matches.some((match) => {
    const name = inRun(match) ? nameOf(match) : null;
    return (
      name !== null &&
      diff.matches.some((other) => {
        if (match.left < other.left === match.right < other.right) return false;
        const second = inRun(other) ? null : nameOf(other);
        return second !== null && second !== name;
      })
    );
  });
}
