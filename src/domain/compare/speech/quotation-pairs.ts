import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';

/** A quotation of one side by its tokens. */
export interface FoundQuotation extends TokenRange {
  /** Index into the variant's facts. */
  readonly fact: number;
  readonly words: number;
}

/** Quotations that are one speech on both sides; several on a side where `he said` stands between its parts. */
export interface QuotationGroup {
  readonly lefts: readonly FoundQuotation[];
  readonly rights: readonly FoundQuotation[];
}

export interface PairedQuotations {
  /** In the order of the left side. */
  readonly groups: readonly QuotationGroup[];
  /** Without a partner. */
  readonly lefts: readonly FoundQuotation[];
  readonly rights: readonly FoundQuotation[];
}

/** Two quotations of which no word agrees are paired by their marks where these match, but any common word counts more. */
const MARK_WORTH = 0.25;
/** A second quotation belongs to a pair if it has this share of its words from the partner. */
const PART_SHARE = 0.6;

/** The quotations of one side of a passage that have words in it, in order. */
export function quotationsOf(side: Side): FoundQuotation[] {
  const found: FoundQuotation[] = [];
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

interface Shared {
  readonly one: FoundQuotation;
  readonly other: FoundQuotation;
  worth: number;
  words: number;
}

/** Pairs the quotations of both sides by the words that agree, best first; parts of a quotation go with the whole. */
export function pairQuotations(
  passage: AlignedPassage,
  lefts: readonly FoundQuotation[],
  rights: readonly FoundQuotation[],
): PairedQuotations {
  const groups = new Map<FoundQuotation, { lefts: FoundQuotation[]; rights: FoundQuotation[] }>();
  const shared = sharedWords(passage, lefts, rights);
  for (const { one, other } of shared) {
    if (groups.has(one) || groups.has(other)) continue;
    const group = { lefts: [one], rights: [other] };
    groups.set(one, group).set(other, group);
  }
  for (const { one, other, words } of shared) {
    const [group, otherGroup] = [groups.get(one), groups.get(other)];
    if (group && !otherGroup && words >= other.words * PART_SHARE) {
      group.rights.push(other);
      groups.set(other, group);
    } else if (otherGroup && !group && words >= one.words * PART_SHARE) {
      otherGroup.lefts.push(one);
      groups.set(one, otherGroup);
    }
  }
  return {
    groups: [...new Set(lefts.flatMap((one) => groups.get(one) ?? []))],
    lefts: lefts.filter((one) => !groups.has(one)),
    rights: rights.filter((other) => !groups.has(other)),
  };
}

function sharedWords(
  { left, right, diff }: AlignedPassage,
  lefts: readonly FoundQuotation[],
  rights: readonly FoundQuotation[],
): Shared[] {
  const leftAt = new Map(lefts.map((quotation) => [quotation.fact, quotation]));
  const rightAt = new Map(rights.map((quotation) => [quotation.fact, quotation]));
  const shared = new Map<string, Shared>();
  for (const match of diff.matches) {
    const token = left.tokens[match.left];
    const one = leftAt.get(token?.quotation ?? -1);
    const other = rightAt.get(right.tokens[match.right]?.quotation ?? -1);
    if (!token || !one || !other) continue;
    const key = `${one.fact} ${other.fact}`;
    const entry = shared.get(key) ?? { one, other, worth: 0, words: 0 };
    shared.set(key, entry);
    const isWord = token.group !== 'punctuation';
    entry.worth += isWord ? 1 : MARK_WORTH;
    entry.words += Number(isWord);
  }
  return [...shared.values()].sort(
    (a, b) => b.worth - a.worth || a.one.from - b.one.from || a.other.from - b.other.from,
  );
}

/** From this share of common words on, two quotations at different places of a passage are the same one. */
const SAME_ELSEWHERE = 0.6;
/** Every quotation is held against every other; a passage with more of them than this is no sentence of news. */
const MOST_PAIRS = 400;

/** Pairs quotations without a partner that have most of their words in common: the alignment of words missed them. */
export function pairElsewhere(
  left: Side,
  right: Side,
  { lefts, rights }: Pick<PairedQuotations, 'lefts' | 'rights'>,
): [FoundQuotation, FoundQuotation][] {
  const pairs: [FoundQuotation, FoundQuotation][] = [];
  if (lefts.length * rights.length > MOST_PAIRS) return pairs;
  for (const one of lefts) {
    const other = rights.find(
      (candidate) =>
        pairs.every(([, taken]) => taken !== candidate) &&
        commonShare(wordIds(left, one), wordIds(right, candidate)) >= SAME_ELSEWHERE,
    );
    if (other) pairs.push([one, other]);
  }
  return pairs;
}

/** The stems of a quotation's words, in order. */
export function wordIds(side: Side, quotation: TokenRange): number[] {
  return side.tokens
    .slice(quotation.from, quotation.to)
    .filter((token) => token.group !== 'punctuation')
    .map((token) => token.id);
}

function commonShare(one: readonly number[], other: readonly number[]): number {
  const others = new Set(other);
  return one.filter((id) => others.has(id)).length / Math.max(one.length, other.length);
}
