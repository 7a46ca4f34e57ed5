import type { QuotedPassage } from './quote-passages.ts';

/** What became of a quotation in one variant, read against the one it is compared with. */
export type QuoteState =
  | 'base'
  | 'identical'
  | 'typographic'
  | 'altered'
  | 'truncated'
  | 'extended'
  | 'newly-quoted'
  | 'unquoted'
  | 'reattributed'
  | 'added'
  | 'absent';

/** The states from the most dangerous down: words put into a mouth first, words merely left out later. */
export const QUOTE_STATE_NAMES: Readonly<Record<QuoteState, string>> = {
  altered: 'Altered',
  'newly-quoted': 'Newly quoted',
  reattributed: 'Reattributed',
  extended: 'Extended',
  truncated: 'Truncated',
  unquoted: 'Unquoted',
  added: 'Added',
  absent: 'Absent',
  typographic: 'Typographic',
  identical: 'Identical',
  base: 'Base',
};

const MOST_DANGEROUS_FIRST = Object.keys(QUOTE_STATE_NAMES);

/** How dangerous a state is: 0 for the most dangerous. */
export function dangerOf(state: QuoteState): number {
  return MOST_DANGEROUS_FIRST.indexOf(state);
}

/** Whether the quotation stands there, but with other words, marks or speaker. */
export function isChanged(state: QuoteState): boolean {
  return dangerOf(state) <= dangerOf('unquoted');
}

type WordState = 'identical' | 'typographic' | 'altered' | 'truncated' | 'extended';

/**
 * How the words of one quotation became those of another.
 *
 * @param before the quotation's parts in the text it is read against, in order; `now` those in the variant
 */
export function wordStateOf(
  texts: readonly string[],
  before: readonly QuotedPassage[],
  now: readonly QuotedPassage[],
): WordState {
  const [one, other] = [before.flatMap(foldedWords), now.flatMap(foldedWords)];
  if (one.length === other.length && one.every((word, index) => word === other[index]))
    return quotedText(texts, before) === quotedText(texts, now) ? 'identical' : 'typographic';
  // A quotation cut in two keeps its words if each part is whole.
  if (isMadeOf(one, now.map(foldedWords))) return 'truncated';
  return isMadeOf(other, before.map(foldedWords)) ? 'extended' : 'altered';
}

function foldedWords({ words }: QuotedPassage): readonly string[] {
  return words.map(({ folded }) => folded);
}

function quotedText(texts: readonly string[], parts: readonly QuotedPassage[]): string {
  return parts
    .map(({ variant, start, end }) => texts[variant]?.slice(start, end) ?? '')
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** Whether the parts stand in the whole, each in one piece, one after the other. */
function isMadeOf(whole: readonly string[], parts: readonly (readonly string[])[]): boolean {
  let from = 0;
  return parts.every((part) => {
    for (let at = from; at + part.length <= whole.length; at++) {
      if (!part.every((word, index) => word === whole[at + index])) continue;
      from = at + part.length;
      return true;
    }
    return false;
  });
}
