import { withoutPossessive } from '../../text/possessive.ts';
import { BASE_FORMS } from '../../dictionary/irregular-forms.ts';
import { oneSpelling } from './spelling.ts';

const STEMMABLE = /^[a-z]{4,}(?:'s?)?$/;
/** Shorter stems say too little to call two words forms of one. */
const SHORTEST_STEM = 3;

/**
 * A light English suffix rule: `claims`, `claimed` and `claiming` share a stem, and so do
 * `took` and `taking`. Made for "is this another form of the
 * same word", not for dictionaries; words that are not plain Latin letters come back as they are.
 */
export function stem(folded: string): string {
  if (!STEMMABLE.test(folded) && !BASE_FORMS.has(folded))
    return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
  const bare = withoutPossessive(folded);
  let word = BASE_FORMS.get(bare) ?? bare;
  if (word.endsWith('ies') && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (/(?:ss|us|is)$/.test(word)) return word;
  else
    word =
      cut(word, 'ing') ??
      cut(word, 'ied', 'y') ??
      cut(word, 'ed') ??
      cut(word, 'es') ??
      cut(word, 's') ??
      word;
  word = cut(word, 'e') ?? word;
  const last = word.at(-1) ?? '';
  if (word.length > SHORTEST_STEM && word.at(-2) === last && !'aeiouls'.includes(last))
    word = word.slice(0, -1);
  return oneSpelling(word);
}

function cut(word: string, suffix: string, replacement = ''): string | null {
  if (!word.endsWith(suffix) || word.length - suffix.length + replacement.length < SHORTEST_STEM) return null;
  return word.slice(0, -suffix.length) + replacement;
}
