import type { Span } from '../compare/comparison.ts';
import { grammarOf } from '../compare/lexicon/grammars.ts';
import { SMALL_NUMBERS, TENS_WORDS } from '../compare/lexicon/numbers.ts';
import { stem } from '../compare/lexicon/stem.ts';
import { conceptOf } from '../compare/lexicon/synonyms.ts';
import { remembered } from '../dictionary/remembered.ts';
import type { Token } from '../text/tokens.ts';
import { pushVisibleTokens } from '../text/tokens.ts';

/** A word that claims are searched by; offsets into the text that it stands in. */
export interface SearchWord extends Span {
  /** The same for forms of one word, for the closest synonyms, and for a small number in words and in figures. */
  readonly term: string;
  /** How much more than its rarity says the word tells one claim from another; 1 for most words. */
  readonly emphasis: number;
}

/** Code units that are read of a text, some 300 words: no claim is longer, and a selection that is holds many claims. */
const LONGEST = 2_000;
/** Two claims about the same figure or the same name are about the same thing more often than two with the same verb. */
const FIGURE_OR_NAME = 1.5;
/** `Said`, `would`, `because` and `more than` are in claims about everything. */
const FRAME = 0.5;
/** Claims are too short to tell their language; most are English, and other languages' small words are merely frequent. */
const SMALL = grammarOf('en');
const DIGIT = /^\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
/** Behind these a capital letter says nothing. */
const OPENS_SENTENCE = /^["'.:!?…(]/u;

/** The words of a text's beginning that claims are searched by, in reading order: all but the smallest words. */
export function searchWords(text: string): SearchWord[] {
  const tokens: Token[] = [];
  pushVisibleTokens(tokens, text, 0, Math.min(text.length, LONGEST));
  const words: SearchWord[] = [];
  tokens.forEach(({ kind, start, end, folded }, index) => {
    if (kind === 'punctuation' || kind === 'space' || SMALL.stop.has(folded)) return;
    const term = kind === 'word' ? termOf(folded) : folded;
    const before = tokens[index - 1]?.folded;
    const isName =
      before !== undefined && !OPENS_SENTENCE.test(before) && CAPITAL.test(text.slice(start, start + 2));
    const emphasis = isName || DIGIT.test(term) ? FIGURE_OR_NAME : isFrame(folded) ? FRAME : 1;
    words.push({ term, start, end, emphasis });
  });
  return words;
}

function isFrame(folded: string): boolean {
  const { modal, connective, reporting, bound } = SMALL;
  return modal.has(folded) || connective.has(folded) || reporting.has(folded) || bound.has(folded);
}

/** Words that are numbers in what follows them only. */
const PRONOUN = 'one';

const termOf = remembered((folded: string): string => {
  const number = folded === PRONOUN ? undefined : (SMALL_NUMBERS.get(folded) ?? TENS_WORDS.get(folded));
  return number === undefined ? conceptOf(stem(folded)) : String(number);
});
