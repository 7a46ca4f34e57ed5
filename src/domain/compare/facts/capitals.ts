import { isAbbreviation, isKnownOrganisation } from '../../dictionary/abbreviations.ts';
import { isFirstName } from '../../dictionary/first-names.ts';
import { withoutAccents } from '../../dictionary/name-key.ts';
import { placesNamed, placesOfDemonym } from '../../dictionary/places.ts';
import { remembered } from '../../dictionary/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { CONNECTIVES, MODALS, NEGATIONS, STOP_WORDS } from '../lexicon/grammar.ts';
import { ORDINARY_NAMES, ORGANISATION_NAMES } from '../lexicon/names.ts';
import { BOUND_WORDS } from '../lexicon/bounds.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { bare, isAcronym } from './name-votes.ts';
import type { ReadableText } from './token-facts.ts';

/** A sentence with more capitalised words than this share is a headline in title case; capitals say nothing there. */
const TITLE_CASE_SHARE = 0.7;
const SHORTEST_HEADLINE = 4;
/**
 * In English articles up to a quarter of the words inside sentences have a capital, in German, where all nouns have one,
 * well over a third.
 */
const NOUN_CAPITALS_SHARE = 0.3;
/** Below this number of words the share says more about the few names than about the language. */
const FEWEST_WORDS = 60;
/** `Nato` and `Unesco` may be written like names; shorter abbreviations written so are words (`Who`, `Fed`). */
const SHORTEST_WRITTEN_SMALL = 4;
/** At least this share of an English text are small words of grammar; of other languages' texts next to none. */
const GRAMMAR_SHARE = 0.2;

/**
 * For each token whether its capital says that it belongs to a name. Capitals at the beginning of sentences, in headlines
 * and in languages that capitalise all nouns count only where the dictionary or the rest of the text knows the name.
 */
export function capitalsThatSay(source: ReadableText, taken: Uint8Array): boolean[] {
  const { tokens, bounds, vocabulary } = source;
  const capital = tokens.map(
    (token, index) => token.kind === 'word' && taken[index] !== 1 && isCapital(source, token),
  );
  const small = vocabulary.where(({ folded }) => STOP_WORDS.has(folded));
  const opensAgain = vocabulary.where(({ folded }) => folded.length === 1 && OPENING.includes(folded));
  const titles = bounds.map((first, sentence) =>
    isTitleCase(tokens, capital, small, first, bounds[sentence + 1] ?? first),
  );
  const nouns = capitalisesNouns(source, capital, small);
  const certain = nouns ? new Set<string>() : capitalsInsideSentences(source, capital, titles);
  const says = [...capital];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const first = bounds[sentence] ?? 0;
    const end = bounds[sentence + 1] ?? first;
    const headline = titles[sentence] === true;
    const shouted = headline && isShouted(source, first, end);
    let opening = true;
    for (let index = first; index < end; index++) {
      const token = tokens[index];
      const opens = opening;
      opening = (opening && token?.kind === 'punctuation') || opensAgain[index] === 1;
      if (capital[index] !== true || !token) continue;
      // A capital at the beginning of a sentence is a name's where the name goes on.
      const goesOn = capital[index + 1] === true || joinsCapital(tokens, capital, index);
      if (!headline && !nouns && (!opens || goesOn)) continue;
      says[index] =
        certain.has(bare(token)) ||
        isKnownName(source, index, opens, shouted) ||
        (!opens &&
          (isFirstName(bare(tokens[index - 1])) || taken[index - 1] === 1) &&
          says[index - 1] !== false);
    }
  }
  return says;
}

/** Whether a hyphen or a point ties the token to a capitalised one: `Okafor-Lind`, `J. Doe`. */
function joinsCapital(tokens: readonly Token[], capital: readonly boolean[], at: number): boolean {
  const next = tokens[at + 1]?.folded;
  return (next === '-' || (next === '.' && tokens[at]?.folded.length === 1)) && capital[at + 2] === true;
}

/** Marks after which a sentence may begin inside another. */
const OPENING = `"'([{`;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;
const LAST_ASCII = 0x7f;

/** Whether the token begins with a capital letter. */
export function isCapital(source: ReadableText, token: Token): boolean {
  const code = source.text.charCodeAt(token.start);
  if (code <= LAST_ASCII) return code >= FIRST_CAPITAL && code <= LAST_CAPITAL;
  return /^\p{Lu}/u.test(source.text.slice(token.start, token.end));
}

/** Whether the dictionary knows the token as a name; an ordinary word only where no sentence begins. */
function isKnownName(source: ReadableText, index: number, opens: boolean, shouted: boolean): boolean {
  const token = source.tokens[index];
  if (!token) return false;
  const name = withoutAccents(bare(token));
  if (!shouted && isAcronym(writtenAs(source, token))) return !isCommon(source, index);
  if (isCommon(source, index) || ((opens || shouted) && ORDINARY_NAMES.has(name))) return false;
  return isListedName(name);
}

const isListedName = remembered(
  (name: string): boolean =>
    ORGANISATION_NAMES.has(name) ||
    (name.length >= SHORTEST_WRITTEN_SMALL && isKnownOrganisation(name)) ||
    placesNamed(name).length > 0 ||
    placesOfDemonym(name).length > 0 ||
    isFirstName(name),
);

/** Whether the token is a word of grammar or of reporting rather than part of a name; `US` and `WHO` are names. */
export function isCommon(source: ReadableText, index: number): boolean {
  const token = source.tokens[index];
  const word = token?.folded ?? '';
  return (
    (word.length === 1 || isGrammarWord(word)) &&
    !(token && isAcronym(writtenAs(source, token)) && isAbbreviation(word))
  );
}

const isGrammarWord = remembered(
  (word: string): boolean =>
    STOP_WORDS.has(word) ||
    CONNECTIVES.has(word) ||
    MODALS.has(word) ||
    NEGATIONS.has(word) ||
    BOUND_WORDS.has(word) ||
    REPORTING_VERBS.has(word),
);

function writtenAs(source: ReadableText, token: Token): string {
  return source.text.slice(token.start, token.end);
}

/** Words seen with a capital where no sentence begins: the same word at a beginning is a name too. */
function capitalsInsideSentences(
  source: ReadableText,
  capital: readonly boolean[],
  titles: readonly boolean[],
): Set<string> {
  const certain = new Set<string>();
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const first = source.bounds[sentence] ?? 0;
    const end = source.bounds[sentence + 1] ?? first;
    if (titles[sentence] === true) continue;
    for (let index = first + 1; index < end; index++) {
      if (capital[index] === true && source.tokens[index - 1]?.kind !== 'punctuation')
        certain.add(bare(source.tokens[index]));
    }
  }
  return certain;
}

/** Whether the text is in a language that writes all nouns with a capital. */
function capitalisesNouns(source: ReadableText, capital: readonly boolean[], small: Uint8Array): boolean {
  let words = 0;
  let capitals = 0;
  let grammar = 0;
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const end = source.bounds[sentence + 1] ?? 0;
    for (let index = (source.bounds[sentence] ?? 0) + 1; index < end; index++) {
      const token = source.tokens[index];
      if (token?.kind !== 'word') continue;
      words++;
      if (capital[index] === true) capitals++;
      if (small[index] === 1) grammar++;
    }
  }
  return words >= FEWEST_WORDS && capitals > words * NOUN_CAPITALS_SHARE && grammar < words * GRAMMAR_SHARE;
}

function isTitleCase(
  tokens: readonly Token[],
  capital: readonly boolean[],
  small: Uint8Array,
  first: number,
  end: number,
): boolean {
  // A finished sentence full of names is not a headline.
  if (/^[.!?]$/.test(tokens[end - 1]?.folded ?? '')) return false;
  let words = 0;
  let capitals = 0;
  for (let index = first; index < end; index++) {
    if (tokens[index]?.kind !== 'word' || small[index] === 1) continue;
    words++;
    if (capital[index] === true) capitals++;
  }
  return words >= SHORTEST_HEADLINE && capitals > words * TITLE_CASE_SHARE;
}

/** Whether all is written in capitals, so that nothing looks like an abbreviation more than the rest. */
function isShouted(source: ReadableText, first: number, end: number): boolean {
  const text = source.text.slice(source.tokens[first]?.start ?? 0, source.tokens[end - 1]?.end ?? 0);
  return !/\p{Ll}/u.test(text);
}
