import type { LatinLanguage } from './function-words.ts';
import { FUNCTION_WORDS, NORDIC_WORDS } from './function-words.ts';

/** What language a text is in, as far as Variorum has rules or word lists for it. */
export type Language = LatinLanguage | 'ru' | 'ar' | 'fa' | 'he' | 'hi' | 'zh' | 'ja' | 'th' | 'other';

/** So much of a text (in code units) tells its language; the rest need not be read. */
const SAMPLE = 2_000;
/** Every third or fourth word of running text carries grammar; half of that is far more than chance gives. */
const LEAST_SHARE = 0.12;
/** One small word that two languages share is no evidence. */
const LEAST_HITS = 2;
/** Short words mean something in several languages (`met`, `die`, `no`): another one must have this many times more. */
const LEAST_LEAD = 1.5;
/** Texts with fewer words than a long sentence are too short to be held against English. */
const LONG_ENOUGH = 20;
/** Kanji stand between kana in every Japanese sentence; in Chinese there are none. */
const KANA_SHARE = 0.1;

const WORDS = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const BEFORE_SENTENCE = /(?:^|\n|[.!?]["'”’»)]?\s)["'“‘„«(¿¡]?$/u;

const LATIN_LANGUAGES: readonly LatinLanguage[] = ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl'];

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Thai' | 'Han' | 'Kana' | 'Other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
];

/**
 * Guesses the language of a text: by its script, and among languages in Latin letters by the small words that run
 * through every text. A text too short to tell counts as English, unless its letters or words say otherwise; one in a
 * language without a list here is `other`.
 */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  switch (mainScript(sample)) {
    case 'Latin':
      return latinLanguage(sample);
    case 'Cyrillic':
      // Letters that Ukrainian, Belarusian and Bulgarian lack.
      return /[ыэё]/i.test(sample) && !/[іїєґў]/i.test(sample) ? 'ru' : 'other';
    case 'Arabic':
      // Urdu has letters of its own; what Persian adds to Arabic it has as well.
      if (/[ٹڈڑںے]/.test(sample)) return 'other';
      return /[پچژگیک]/.test(sample) ? 'fa' : 'ar';
    case 'Hebrew':
      return 'he';
    case 'Devanagari':
      return 'hi';
    case 'Thai':
      return 'th';
    case 'Kana':
      return 'ja';
    case 'Han':
      return 'zh';
    case 'Other':
      return 'other';
  }
}

function mainScript(sample: string): Script {
  const counts = new Map<Script, number>();
  let latin = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    // Every other letter of nearly every text is one of these; the rest need a pattern.
    if (code <= LAST_ASCII) latin += Number((code | LOWER) >= FIRST_LETTER && (code | LOWER) <= LAST_LETTER);
    else {
      const script = scriptOf(sample.charAt(index));
      if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  counts.set('Latin', (counts.get('Latin') ?? 0) + latin);
  const count = (script: Script): number => counts.get(script) ?? 0;
  const eastern = count('Han') + count('Kana');
  let main: Script = eastern > 0 && count('Kana') > eastern * KANA_SHARE ? 'Kana' : 'Han';
  let most = eastern;
  for (const [script, found] of counts) {
    if (script === 'Han' || script === 'Kana' || found < most) continue;
    // Between equals Latin decides: a text without letters is nobody's either.
    if (found > most || script === 'Latin') [main, most] = [script, found];
  }
  return most === 0 ? 'Latin' : main;
}

const LAST_ASCII = 0x7f;
const LOWER = 0x20;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

function scriptOf(character: string): Script | null {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
  return script ?? (/\p{L}/u.test(character) ? 'Other' : null);
}

function latinLanguage(sample: string): Language {
  const hits = new Map<LatinLanguage | 'other', number>();
  let words = 0;
  let foreign = 0;
  for (const match of sample.matchAll(WORDS)) {
    // A capital says that a word is a name's (`La Paz`, `Der Spiegel`), but for the first one of a sentence.
    if (
      CAPITAL.test(match[0]) &&
      !BEFORE_SENTENCE.test(sample.slice(Math.max(0, match.index - 3), match.index))
    )
      continue;
    const word = match[0].toLowerCase().replace('’', "'");
    words++;
    if (/[^a-zé'-]/.test(word)) foreign++;
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get('en') ?? 0;
  let best: LatinLanguage | 'other' = 'en';
  let most = english;
  for (const [language, count] of hits) if (count > most) [best, most] = [language, count];
  const leads = most >= LEAST_HITS && most >= english * LEAST_LEAD && most >= words * LEAST_SHARE;
  if (best !== 'en' && leads) return best;
  if (words >= LONG_ENOUGH && english < words * LEAST_SHARE) return 'other';
  return english === 0 && foreign > 0 && foreign * 3 >= words ? 'other' : 'en';
}

/** For each small word the languages that have it. */
const LANGUAGES_OF: ReadonlyMap<string, readonly (LatinLanguage | 'other')[]> = readLanguages();

function readLanguages(): Map<string, (LatinLanguage | 'other')[]> {
  const languages = new Map<string, (LatinLanguage | 'other')[]>();
  const add = (language: LatinLanguage | 'other', words: Iterable<string>): void => {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  };
  for (const language of LATIN_LANGUAGES) add(language, FUNCTION_WORDS[language]);
  add('other', NORDIC_WORDS);
  return languages;
}
