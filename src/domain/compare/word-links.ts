import type { WordAlignment } from './comparison.ts';
import type { Link, Phrase } from './links.ts';
import { Links } from './links.ts';
import type { AlignedPassage } from './passages.ts';

/** The word alignment of a passage as the JSON format has it; finer than the differences need it. */
export function linkWords(passage: AlignedPassage): WordAlignment[] {
  const { left, right, diff } = passage;
  const links = new Links(left, right);
  for (const { left: l, right: r, relation } of diff.matches) links.add({ l, r, relation });
  const phrases: Phrase[] = [];
  for (const gap of diff.gaps) {
    if (gap.relation === 'substituted' || gap.leftFrom === gap.leftTo || gap.rightFrom === gap.rightTo)
      continue;
    phrases.push(gap);
    links.reserve(gap);
  }
  links.connect(false);
  for (const phrase of links.replacedPhrases()) phrases.push(phrase);
  return toAlignments(passage, links.all(), phrases);
}

function toAlignments(
  { left, right }: AlignedPassage,
  links: readonly Link[],
  phrases: readonly Phrase[],
): WordAlignment[] {
  const words: WordAlignment[] = [];
  for (const { l, r, relation } of links) {
    const [one, other] = [left.tokens[l], right.tokens[r]];
    if (one && other) words.push({ left: [one.start, one.end], right: [other.start, other.end], relation });
  }
  for (const { leftFrom, leftTo, rightFrom, rightTo, relation } of phrases) {
    const [first, last] = [left.tokens[leftFrom], left.tokens[leftTo - 1]];
    const [otherFirst, otherLast] = [right.tokens[rightFrom], right.tokens[rightTo - 1]];
    if (!first || !last || !otherFirst || !otherLast) continue;
    words.push({ left: [first.start, last.end], right: [otherFirst.start, otherLast.end], relation });
  }
  return words.sort((one, other) => one.left[0] - other.left[0] || one.right[0] - other.right[0]);
}
