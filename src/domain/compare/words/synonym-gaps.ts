import type { TokenGroup, WordToken } from '../analysis.ts';
import { beginsPhrase, groupsOf, LONGEST_PHRASE } from '../lexicon/synonyms.ts';
import type { Gap } from './word-diff.ts';

/** A longer gap is a rewrite: its words do not stand in each other's places one by one. */
const LONGEST_GAP = 40;
/** Swapping one of these is never a matter of wording alone. */
const NEVER: ReadonlySet<TokenGroup> = new Set(['punctuation', 'number', 'negation', 'modal', 'reporting']);

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly groups: readonly number[];
}

/**
 * Takes the phrases that are synonyms of each other out of the gaps, as gaps of their own with the relation
 * `synonym`, in order and without crossing. A phrase may lean on the agreeing word beside its gap (`just after` for
 * `shortly after`). Facts and words inside quotation marks are never synonyms.
 */
export function splitBySynonyms(
  left: readonly WordToken[],
  right: readonly WordToken[],
  gaps: readonly Gap[],
): Gap[] {
  return gaps.flatMap((gap) => split(left, right, gap));
}

function split(left: readonly WordToken[], right: readonly WordToken[], gap: Gap): Gap[] {
  const { leftFrom, leftTo, rightFrom, rightTo } = gap;
  const longest = Math.max(leftTo - leftFrom, rightTo - rightFrom);
  if (leftFrom === leftTo || rightFrom === rightTo || longest > LONGEST_GAP) return [gap];
  const before = Number(leftFrom > 0 && left[leftFrom - 1]?.id === right[rightFrom - 1]?.id);
  const after = Number(leftTo < left.length && left[leftTo]?.id === right[rightTo]?.id);
  const lefts = phrasesIn(left, leftFrom, leftTo, before, after);
  if (lefts.length === 0) return [gap];
  const rights = phrasesIn(right, rightFrom, rightTo, before, after);
  const parts: Gap[] = [];
  let [l, r] = [leftFrom, rightFrom];
  for (const [one, other] of chosenPairs(lefts, rights, gap)) {
    const cut: Gap = {
      leftFrom: Math.max(one.from, leftFrom),
      leftTo: Math.min(one.to, leftTo),
      rightFrom: Math.max(other.from, rightFrom),
      rightTo: Math.min(other.to, rightTo),
      relation: 'synonym',
    };
    if (cut.leftFrom > l || cut.rightFrom > r)
      parts.push({ ...gap, leftFrom: l, leftTo: cut.leftFrom, rightFrom: r, rightTo: cut.rightFrom });
    parts.push(cut);
    [l, r] = [cut.leftTo, cut.rightTo];
  }
  if (l < leftTo || r < rightTo) parts.push({ ...gap, leftFrom: l, rightFrom: r });
  return parts;
}

/** The phrases of the table that begin or end in `[from, to)`, which they may leave by one token either way. */
function phrasesIn(
  tokens: readonly WordToken[],
  from: number,
  to: number,
  before: number,
  after: number,
): Phrase[] {
  const phrases: Phrase[] = [];
  for (let start = from - before; start < to; start++) {
    if (!beginsPhrase(tokens[start]?.stem ?? '')) continue;
    let key = '';
    for (let index = start; index < Math.min(start + LONGEST_PHRASE, to + after); index++) {
      const token = tokens[index];
      if (!token || !mayBeSynonym(token)) break;
      key = key === '' ? token.stem : `${key} ${token.stem}`;
      const groups = index < from ? [] : groupsOf(key);
      if (groups.length > 0) phrases.push({ from: start, to: index + 1, key, groups });
    }
  }
  return phrases;
}

function mayBeSynonym(token: WordToken): boolean {
  return token.kind === 'word' && token.fact === -1 && token.quotation === -1 && !NEVER.has(token.group);
}

/** Longest phrases first, as long as they keep the order on both sides; returned in that order. */
function chosenPairs(lefts: readonly Phrase[], rights: readonly Phrase[], gap: Gap): [Phrase, Phrase][] {
  const pairs: [Phrase, Phrase][] = [];
  for (const one of lefts) {
    for (const other of rights) {
      // What leans on the word beside the gap must do so on both sides: that word agrees with itself.
      const leansAlike =
        one.from < gap.leftFrom === other.from < gap.rightFrom &&
        one.to > gap.leftTo === other.to > gap.rightTo;
      if (leansAlike && one.key !== other.key && one.groups.some((group) => other.groups.includes(group)))
        pairs.push([one, other]);
    }
  }
  const length = ([one, other]: [Phrase, Phrase]): number => one.to - one.from + other.to - other.from;
  pairs.sort((a, b) => length(b) - length(a) || a[0].from - b[0].from || a[1].from - b[1].from);
  const chosen: [Phrase, Phrase][] = [];
  for (const pair of pairs) if (chosen.every((other) => inOrder(pair, other))) chosen.push(pair);
  return chosen.sort((a, b) => a[0].from - b[0].from);
}

function inOrder([one, other]: [Phrase, Phrase], [otherOne, otherOther]: [Phrase, Phrase]): boolean {
  return (
    (one.to <= otherOne.from && other.to <= otherOther.from) ||
    (otherOne.to <= one.from && otherOther.to <= other.from)
  );
}
