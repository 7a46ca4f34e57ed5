import { grammarOf } from '../compare/lexicon/grammars.ts';
import { guessLanguage } from '../text/language.ts';

/** The folded words of a text's language that have no substance of their own. */
export function smallWordsOf(text: string): ReadonlySet<string> {
  return grammarOf(guessLanguage(text)).stop;
}
