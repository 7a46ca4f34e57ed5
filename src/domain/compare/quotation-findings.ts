import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from './passages.ts';
import { finding } from './passages.ts';
import { fold } from '../text/fold.ts';

/** What became of the quotations of an aligned pair. Token indexes are those of the two sides. */
export interface QuotationReading {
  readonly findings: readonly Finding[];
  /** For each left token the quotation pair it stands in, or -1; the same for the right. */
  readonly leftPair: Int32Array;
  readonly rightPair: Int32Array;
  /** Tokens that a finding here already accounts for. */
  readonly leftCovered: Uint8Array;
  readonly rightCovered: Uint8Array;
}

/** A quotation whose words stand on the other side without marks in this share is unquoted, not dropped. */
const SAME_WORDS_SHARE = 0.6;
/** Matching marks pair two quotations of which no word agrees, but any common word counts more. */
const MARK_WORTH = 0.25;
/** Quotation kinds below `altered`: the words stay, their standing changes. */
const NEW_MARKS_CONFIDENCE = 0.9;
const SPEAKER_CONFIDENCE = 0.6;
const NOTHING: TokenRange = { from: 0, to: 0 };

interface Found extends TokenRange {
  /** Index into the variant's facts. */
  readonly fact: number;
  readonly words: number;
}

/** Pairs the quotations of both sides by the words they share and says what happened to those without a partner. */
export function readQuotations(passage: AlignedPassage): QuotationReading {
  const { left, right, diff } = passage;
  const lefts = quotationsOf(left);
  const rights = quotationsOf(right);
  const reading = {
    findings: [] as Finding[],
    leftPair: new Int32Array(left.tokens.length).fill(-1),
    rightPair: new Int32Array(right.tokens.length).fill(-1),
    leftCovered: new Uint8Array(left.tokens.length),
    rightCovered: new Uint8Array(right.tokens.length),
  };
  if (lefts.length === 0 && rights.length === 0) return reading;
  const pairs = pairQuotations(passage, lefts, rights);
  pairs.forEach(([one, other], index) => {
    reading.leftPair.fill(index, one.from, one.to);
    reading.rightPair.fill(index, other.from, other.to);
    const reattributed = speakersDiffer(left, one, right, other);
    if (reattributed) {
      reading.findings.push(
        finding('quotation', passage, one, other, { detail: 'reattributed', confidence: SPEAKER_CONFIDENCE }),
      );
    }
  });
  for (const match of diff.matches) {
    const inLeft = reading.leftPair[match.left] ?? -1;
    const inRight = reading.rightPair[match.right] ?? -1;
    if (inLeft === inRight || left.tokens[match.left]?.group === 'punctuation') continue;
    if (inLeft !== -1 && inRight !== -1) continue;
    if ((inLeft === -1 ? left.tokens[match.left]?.quotation : right.tokens[match.right]?.quotation) !== -1)
      continue;
    reading.findings.push(
      finding('quotation', passage, single(match.left), single(match.right), {
        detail: 'boundary-moved',
        severity: 'material',
      }),
    );
  }
  const leftTo = new Map(diff.matches.map((match) => [match.left, match.right]));
  const rightTo = new Map(diff.matches.map((match) => [match.right, match.left]));
  for (const quotation of lefts) {
    if (pairs.some(([one]) => one === quotation)) continue;
    const there = counterpart(left, quotation, leftTo, right);
    const detail = there ? 'unquoted' : 'dropped';
    reading.findings.push(
      finding('quotation', passage, quotation, there ?? after(quotation, diff.matches, 'left'), {
        detail,
        severity: 'material',
        confidence: NEW_MARKS_CONFIDENCE,
      }),
    );
    cover(reading.leftCovered, left, quotation, there !== null);
  }
  for (const quotation of rights) {
    if (pairs.some(([, other]) => other === quotation)) continue;
    const there = counterpart(right, quotation, rightTo, left);
    const detail = there ? 'newly-quoted' : 'added';
    reading.findings.push(
      finding('quotation', passage, there ?? after(quotation, diff.matches, 'right'), quotation, {
        detail,
        severity: there ? 'critical' : 'material',
        confidence: NEW_MARKS_CONFIDENCE,
      }),
    );
    cover(reading.rightCovered, right, quotation, there !== null);
  }
  return reading;
}

function single(index: number): TokenRange {
  return { from: index, to: index + 1 };
}

/** An empty range on the other side, right after the last match before the quotation. */
function after(
  quotation: TokenRange,
  matches: AlignedPassage['diff']['matches'],
  side: 'left' | 'right',
): TokenRange {
  const other = side === 'left' ? 'right' : 'left';
  let at = NOTHING.from;
  for (const match of matches) if (!match.crossing && match[side] < quotation.from) at = match[other] + 1;
  return { from: at, to: at };
}

function quotationsOf(side: Side): Found[] {
  const found: Found[] = [];
  side.tokens.forEach((token, index) => {
    if (token.quotation === -1) return;
    const last = found.at(-1);
    const words = token.group === 'punctuation' ? 0 : 1;
    if (last && last.fact === token.quotation)
      found[found.length - 1] = { ...last, to: index + 1, words: last.words + words };
    else found.push({ fact: token.quotation, from: index, to: index + 1, words });
  });
  return found.filter((quotation) => quotation.words > 0);
}

function pairQuotations(
  { left, right, diff }: AlignedPassage,
  lefts: readonly Found[],
  rights: readonly Found[],
): [Found, Found][] {
  const leftAt = new Map(lefts.map((quotation) => [quotation.fact, quotation]));
  const rightAt = new Map(rights.map((quotation) => [quotation.fact, quotation]));
  const shared = new Map<string, { one: Found; other: Found; worth: number }>();
  for (const match of diff.matches) {
    const token = left.tokens[match.left];
    const one = leftAt.get(token?.quotation ?? -1);
    const other = rightAt.get(right.tokens[match.right]?.quotation ?? -1);
    if (!token || !one || !other) continue;
    const key = `${one.fact} ${other.fact}`;
    const worth = token.group === 'punctuation' ? MARK_WORTH : 1;
    const entry = shared.get(key);
    if (entry) entry.worth += worth;
    else shared.set(key, { one, other, worth });
  }
  const pairs: [Found, Found][] = [];
  const ordered = [...shared.values()].sort(
    (a, b) => b.worth - a.worth || a.one.from - b.one.from || a.other.from - b.other.from,
  );
  for (const { one, other } of ordered) {
    if (!pairs.some(([l, r]) => l === one || r === other)) pairs.push([one, other]);
  }
  return pairs;
}

/** Where the words of a quotation without partner stand on the other side outside quotation marks, if they do. */
function counterpart(
  side: Side,
  quotation: Found,
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
  places.sort((one, other) => one - other);
  return { from: places[0] ?? 0, to: (places.at(-1) ?? 0) + 1 };
}

function cover(covered: Uint8Array, side: Side, quotation: TokenRange, marksOnly: boolean): void {
  for (let index = quotation.from; index < quotation.to; index++) {
    if (!marksOnly || side.tokens[index]?.group === 'punctuation') covered[index] = 1;
  }
}

function speakersDiffer(left: Side, one: Found, right: Side, other: Found): boolean {
  const before = fold(left.variant.facts[one.fact]?.speaker ?? '');
  const now = fold(right.variant.facts[other.fact]?.speaker ?? '');
  return before !== '' && now !== '' && !before.includes(now) && !now.includes(before);
}
