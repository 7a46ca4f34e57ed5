import type { Finding } from '../findings/finding.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { finding } from '../words/passages.ts';
import type { FoundQuotation, QuotationGroup } from './quotation-pairs.ts';
import { pairElsewhere, pairQuotations, quotationsOf, wordIds } from './quotation-pairs.ts';
import { relateSpeakers } from './same-speaker.ts';
import type { TokenMatch } from '../words/word-diff.ts';
import { follows } from '../words/word-diff.ts';

/** What became of the quotations of an aligned pair. Token indexes are those of the two sides. */
export interface QuotationReading {
  readonly findings: readonly Finding[];
  readonly hasQuotations: boolean;
  /** For each left token the group of quotations it stands in, or -1; the same for the right. */
  readonly leftPair: readonly number[];
  readonly rightPair: readonly number[];
  /** Tokens that a finding here already accounts for. */
  readonly leftCovered: number[];
  readonly rightCovered: number[];
}

/** A quotation whose words stand on the other side without marks in this share is unquoted, not dropped. */
const SAME_WORDS_SHARE = 0.6;
/** Quotation kinds below `altered`: the words stay, their standing changes. */
const NEW_MARKS_CONFIDENCE = 0.9;
const SPEAKER_CONFIDENCE = 0.6;

/** Pairs the quotations of both sides by the words they share and says what happened to those without a partner. */
export function readQuotations(passage: AlignedPassage): QuotationReading {
  const { left, right, diff } = passage;
  const lefts = quotationsOf(left);
  const rights = quotationsOf(right);
  const findings: Finding[] = [];
  const hasQuotations = lefts.length + rights.length > 0;
  const reading = {
    findings,
    hasQuotations,
    // Plain arrays: a typed one costs more to make than a sentence is long.
    leftPair: left.tokens.map(() => -1),
    rightPair: right.tokens.map(() => -1),
    leftCovered: left.tokens.map(() => 0),
    rightCovered: right.tokens.map(() => 0),
  };
  if (!hasQuotations) return reading;
  const paired = pairQuotations(passage, lefts, rights);
  paired.groups.forEach((group, index) => {
    for (const one of group.lefts) reading.leftPair.fill(index, one.from, one.to);
    for (const other of group.rights) reading.rightPair.fill(index, other.from, other.to);
    findings.push(...speakerFindings(passage, group));
  });
  findings.push(...boundaryFindings(passage, reading));
  const elsewhere = pairElsewhere(left, right, paired);
  for (const [one, other] of elsewhere) {
    findings.push(movedQuotation(passage, one, other));
    cover(reading.leftCovered, left, one, false);
    cover(reading.rightCovered, right, other, false);
  }
  const isElsewhere = (quotation: FoundQuotation): boolean =>
    elsewhere.some((pair) => pair.includes(quotation));
  const leftTo = new Map(diff.matches.map((match) => [match.left, match.right]));
  const rightTo = new Map(diff.matches.map((match) => [match.right, match.left]));
  for (const quotation of paired.lefts) {
    if (isElsewhere(quotation)) continue;
    const there = counterpart(left, quotation, leftTo, right);
    findings.push(
      finding('quotation', passage, quotation, there ?? after(quotation, diff.matches, 'left'), {
        detail: there ? 'unquoted' : 'dropped',
        severity: isQuotedIn(right, left, quotation) ? 'minor' : 'material',
        confidence: NEW_MARKS_CONFIDENCE,
      }),
    );
    cover(reading.leftCovered, left, quotation, there !== null);
  }
  for (const quotation of paired.rights) {
    if (isElsewhere(quotation)) continue;
    const there = counterpart(right, quotation, rightTo, left);
    findings.push(
      finding('quotation', passage, there ?? after(quotation, diff.matches, 'right'), quotation, {
        detail: there ? 'newly-quoted' : 'added',
        severity: isQuotedIn(left, right, quotation) ? 'minor' : there ? 'critical' : 'material',
        confidence: NEW_MARKS_CONFIDENCE,
      }),
    );
    cover(reading.rightCovered, right, quotation, there !== null);
  }
  return reading;
}

/** A finding where the two texts name speakers for one quotation that cannot be the same. */
function speakerFindings(passage: AlignedPassage, { lefts, rights }: QuotationGroup): Finding[] {
  const speakerIn = (side: Side, quotation: FoundQuotation): string =>
    side.variant.facts[quotation.fact]?.speaker ?? '';
  const { left, right } = passage;
  for (const one of lefts) {
    for (const other of rights) {
      const relation = relateSpeakers(
        left.variant,
        speakerIn(left, one),
        right.variant,
        speakerIn(right, other),
      );
      if (relation === 'same') return [];
      if (relation === 'different')
        return [
          finding('quotation', passage, one, other, {
            detail: 'reattributed',
            confidence: SPEAKER_CONFIDENCE,
          }),
        ];
    }
  }
  return [];
}

/** Agreeing words that are inside the marks of a pair on one side and outside any marks on the other; one a run. */
function boundaryFindings(
  passage: AlignedPassage,
  { leftPair, rightPair }: Pick<QuotationReading, 'leftPair' | 'rightPair'>,
): Finding[] {
  const { left, right, diff } = passage;
  const findings: Finding[] = [];
  const crosses = (match: TokenMatch): boolean => {
    const isQuoted = leftPair[match.left] !== -1;
    if (isQuoted === (rightPair[match.right] !== -1)) return false;
    if (left.tokens[match.left]?.group === 'punctuation') return false;
    return (isQuoted ? right.tokens[match.right] : left.tokens[match.left])?.quotation === -1;
  };
  for (let at = 0; at < diff.matches.length; at++) {
    const first = diff.matches[at];
    if (!first || !crosses(first)) continue;
    let last = first;
    for (
      let next = diff.matches[at + 1];
      next && follows(last, next) && crosses(next);
      next = diff.matches[at + 1]
    ) {
      last = next;
      at++;
    }
    findings.push(
      finding(
        'quotation',
        passage,
        { from: first.left, to: last.left + 1 },
        { from: first.right, to: last.right + 1 },
        { detail: 'boundary-moved', severity: 'material' },
      ),
    );
  }
  return findings;
}

/** The quotation stands at another place of the passage: word for word, or altered on the way. */
function movedQuotation(passage: AlignedPassage, one: FoundQuotation, other: FoundQuotation): Finding {
  const same = wordIds(passage.left, one).join() === wordIds(passage.right, other).join();
  return same
    ? finding('wording', passage, one, other, { detail: 'reordered' })
    : finding('quotation', passage, one, other, { detail: 'altered' });
}

/** Whether the other variant quotes the same words in another sentence. A comma or point at their end may differ. */
function isQuotedIn(there: Side, here: Side, quotation: FoundQuotation): boolean {
  const words = (here.variant.facts[quotation.fact]?.value ?? '').replace(/[.,]$/, '');
  return ['', ',', '.'].some((end) => there.variant.factValues.has(words + end));
}

/** An empty range on the other side, right after the last match before the quotation. */
function after(
  quotation: TokenRange,
  matches: AlignedPassage['diff']['matches'],
  side: 'left' | 'right',
): TokenRange {
  const other = side === 'left' ? 'right' : 'left';
  let at = 0;
  for (const match of matches) if (!match.crossing && match[side] < quotation.from) at = match[other] + 1;
  return { from: at, to: at };
}

/** Where the words of a quotation without partner stand on the other side outside quotation marks, if they do. */
function counterpart(
  side: Side,
  quotation: FoundQuotation,
  to: ReadonlyMap<number, number>,
  other: Side,
): TokenRange | null {
  const places: number[] = [];
  for (let index = quotation.from; index < quotation.to; index++) {
    if (side.tokens[index]?.group === 'punctuation') continue;
    const there = to.get(index);
    if (there !== undefined && other.tokens[there]?.quotation === -1) places.push(there);
  }
  if (places.length === 0 || places.length < quotation.words * SAME_WORDS_SHARE) return null;
  places.sort((one, next) => one - next);
  return { from: places[0] ?? 0, to: (places.at(-1) ?? 0) + 1 };
}

function cover(covered: number[], side: Side, quotation: TokenRange, marksOnly: boolean): void {
  for (let index = quotation.from; index < quotation.to; index++) {
    if (!marksOnly || side.tokens[index]?.group === 'punctuation') covered[index] = 1;
  }
}
