import { list } from '../../list.ts';
import type { SpeakerContext } from './speaker-words.ts';
import { BE, DETERMINERS, followsGenitive, LINKS, MAY_BE_NOUN, wordAt } from './speaker-words.ts';

/** Verbs that ask for something; only past forms where the present is more often a noun. */
const ASKING = list(
  'urge urges urged ask asks asked implore implores implored beg begs begged demanded pleaded appealed',
);
/** `called on Dahl to` asks, `called it a scandal` does not. */
const CALLED_ON = list('on upon for');

/** Whether the token reports what somebody says: a verb of saying outside quotation marks, not the noun (`the report`). */
export function isReporting({ source, grammar, quoted }: SpeakerContext, index: number): boolean {
  const token = source.tokens[index];
  if (token?.kind !== 'word' || quoted[index] === 1 || !grammar.reporting.has(token.folded)) return false;
  const before = wordAt(source, index - 1);
  // `the alleged theft`: an adjective.
  if (
    token.folded === 'alleged' &&
    (index === 0 || DETERMINERS.has(before) || LINKS.has(before) || BE.has(before))
  )
    return false;
  return (
    source.language !== 'en' ||
    !(DETERMINERS.has(before) || LINKS.has(before)) ||
    !MAY_BE_NOUN.test(token.folded)
  );
}

/** Whether the token asks for something outside quotation marks: what is asked for may be quoted. */
export function isAsking({ source, quoted }: SpeakerContext, index: number): boolean {
  if (source.language !== 'en' || quoted[index] === 1) return false;
  const word = wordAt(source, index);
  return ASKING.has(word) || (word === 'called' && CALLED_ON.has(wordAt(source, index + 1)));
}

/** Whether what reports is a noun with the name of who says it: `the board’s claims`. */
export function isReportOfSomebody(context: SpeakerContext, index: number): boolean {
  return MAY_BE_NOUN.test(wordAt(context.source, index)) && followsGenitive(context, index);
}

/** Whether the form has no subject beside it: `…, arguing that`. */
export function isParticiple({ source }: SpeakerContext, index: number): boolean {
  return source.language === 'en' && wordAt(source, index).endsWith('ing');
}
