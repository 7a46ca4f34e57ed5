import type { Token } from '../../text/tokens.ts';
import { list } from '../lexicon/list.ts';
import type { CalendarLanguage } from '../lexicon/calendar.ts';

/** The languages in Latin script whose dates and figures are written in ways of their own. */
type LatinLanguage = 'en' | 'de' | 'es' | 'fr';

/** The commonest words of each that the others do not have. */
const COMMONEST: readonly (readonly [LatinLanguage, ReadonlySet<string>])[] = [
  ['en', list('the of and to that is was for with on by from at')],
  ['de', list('der die das und ist von den mit nicht dem ein eine auf für im zu am')],
  ['es', list('el los las y en una por con del se que al su')],
  ['fr', list('le les et une dans du pour au aux qui sur est ont')],
];

/** As many tokens as tell a language for sure. */
const READ_TOKENS = 1_500;

/**
 * The language of a text in Latin script by its commonest words, English where nothing speaks for another. Other
 * scripts need no guess here: the words of their calendars occur in no other.
 */
export function latinLanguage(tokens: readonly Token[]): LatinLanguage {
  const counts = COMMONEST.map(() => 0);
  for (const token of tokens.slice(0, READ_TOKENS)) {
    if (token.kind !== 'word') continue;
    COMMONEST.forEach(([, words], index) => {
      if (words.has(token.folded)) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  const most = Math.max(...counts);
  return COMMONEST[counts.indexOf(most)]?.[0] ?? 'en';
}

/** The calendars to read in a text of that language: its own, and those that have a script to themselves. */
export function calendarsOf(language: LatinLanguage): readonly CalendarLanguage[] {
  return [language, 'ru', 'ar', 'he', 'hi', 'han'];
}
