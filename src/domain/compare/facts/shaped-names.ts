import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/tokens.ts';
import { grammarOf } from '../lexicon/grammars.ts';
import { list } from '../../list.ts';
import { isCapital } from './capitals.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** Words that a place's name follows. */
const PLACE_WORDS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: list('en hacia desde'),
  de: list('in nach aus bei'),
  fr: list('à en vers'),
  it: list('a in verso'),
  pt: list('em no na nos nas'),
  nl: list('in naar uit te bij'),
  ru: list('в во из на под'),
};
/** Small words inside names: `Juan de la Cruz`. */
const CONNECTORS = list('de la las los del y da do dos di della von van der den zu ten ter du le al');
const ARTICLES = list('der den');
/** The last sign of a place's name in Chinese and Japanese: city, province, county, district, island, country … */
const EASTERN_ENDING = /^[市省县県区州島岛国港町村]$/;
const EASTERN_PLACE = /^\p{Script=Han}+[市省县県区州島岛国港町村]$/u;

/**
 * Finds names in a text that is not English, by capital letters inside sentences (German, which gives them to every
 * noun: by two in a row, or one after a word of place), and places by their last sign where there are no capitals.
 * Token indexes, in order; `taken` tokens are left alone.
 */
export function findShapedNames(source: ReadableText, taken: Uint8Array): TokenFact[] {
  const { tokens, language } = source;
  if (language === 'zh' || language === 'ja') return easternPlaces(tokens, taken);
  const names = runsOfCapitals(source, taken);
  const places = PLACE_WORDS[language] ?? NONE;
  const seenAsPlace = new Set<string>();
  const surnames = new Set<string>();
  for (const { from, to, value } of names) {
    if (places.has(tokens[from - 1]?.folded ?? '')) seenAsPlace.add(value);
    else if (to - from > 1) surnames.add(value.split(' ').at(-1) ?? '');
  }
  const known = language === 'de' ? names.filter((name) => isGermanName(name)) : names;
  return known.map((name) => ({ ...name, kind: kindOf(name.value) }));

  function isGermanName({ from, to, value }: TokenFact): boolean {
    return to - from > 1 || surnames.has(value) || places.has(tokens[from - 1]?.folded ?? '');
  }
  function kindOf(value: string): TokenFact['kind'] {
    if (seenAsPlace.has(value)) return 'place';
    return value.includes(' ') || surnames.has(value) ? 'person' : 'organisation';
  }
}

const NONE: ReadonlySet<string> = new Set();

function easternPlaces(tokens: readonly Token[], taken: Uint8Array): TokenFact[] {
  const places: TokenFact[] = [];
  tokens.forEach((token, index) => {
    const name = tokens[index - 1];
    if (taken[index] === 1) return;
    const isWhole = token.folded.length > 2 && EASTERN_PLACE.test(token.folded);
    // The dictionary cuts some endings off: 佐世保 市.
    const isEnding =
      EASTERN_ENDING.test(token.folded) &&
      name?.end === token.start &&
      /^\p{Script=Han}{2,}$/u.test(name.folded);
    if (isWhole) places.push({ kind: 'place', from: index, to: index + 1, value: token.folded });
    else if (isEnding && taken[index - 1] !== 1)
      places.push({ kind: 'place', from: index - 1, to: index + 1, value: name.folded + token.folded });
  });
  return places;
}

function runsOfCapitals(source: ReadableText, taken: Uint8Array): TokenFact[] {
  const { tokens, bounds, language } = source;
  const { stop, negation, modal, reporting } = grammarOf(language);
  const mayName = source.vocabulary.where(
    ({ kind, folded }) =>
      kind === 'word' && ![stop, negation, modal, reporting].some((words) => words.has(folded)),
  );
  const isName = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && mayName[index] === 1 && taken[index] !== 1 && isCapital(source, token);
  };
  // German and Dutch articles stand inside a name only after a preposition: `von der Leyen`, not `Dach der Kirche`.
  const connects = (index: number): boolean => {
    const word = tokens[index]?.folded ?? '';
    return CONNECTORS.has(word) && (!ARTICLES.has(word) || CONNECTORS.has(tokens[index - 1]?.folded ?? ''));
  };
  const inside = new Set<string>();
  const runs: (TokenFact & { readonly opens: boolean })[] = [];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const first = bounds[sentence] ?? 0;
    const end = bounds[sentence + 1] ?? first;
    for (let index = first; index < end; index++) {
      if (!isName(index)) continue;
      let to = index + 1;
      for (let next = to; next < end; next++) {
        if (isName(next)) to = next + 1;
        else if (!connects(next)) break;
      }
      const opens = isOpening(tokens, first, index);
      if (!opens) for (const token of tokens.slice(index, to)) inside.add(token.folded);
      const value = tokens.slice(index, to).map(({ folded }) => folded);
      runs.push({ kind: 'person', from: index, to, value: value.join(' '), opens });
      index = to - 1;
    }
  }
  // At the head of a sentence every word has a capital: a name is one that has it elsewhere too, or beside another.
  return runs
    .filter(({ opens, from, to, value }) => !opens || to - from > 1 || inside.has(value))
    .map(({ kind, from, to, value }) => ({ kind, from, to, value }));
}

/** Whether only marks stand before the token in its sentence, or an opening mark right before it. */
function isOpening(tokens: readonly Token[], first: number, at: number): boolean {
  let index = at - 1;
  while (index >= first && tokens[index]?.kind === 'punctuation') index--;
  return index < first || (index < at - 1 && /^["'([{:]$/.test(tokens[at - 1]?.folded ?? ''));
}
