import { isSuperlative } from '../lexicon/superlatives.ts';
import { list } from '../../list.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** Words before `first`, `only` or `most` that make them claim a place above all others. */
const DETERMINERS = list('the its his her their our my your this');
/** These claim such a place only after a determiner: `only two came`, `most people`, `first they left`. */
const NEED_DETERMINER = list('only sole first most least best');
/** `the last week`, `its top leader`: these mostly only point at something. */
const NO_CLAIMS = list('last top');
/** These make a superlative of the adjective after them. */
const DEGREES = list('most least');

/**
 * Finds claims to a highest place, or to be the only or the first: `the largest`, `one of the most expensive`, `the worst
 * since 1990`, `a record`. The value leaves out articles. They may overlap numbers and dates. Token indexes, in order.
 */
export function findSuperlatives({ text, tokens, bounds, vocabulary }: ReadableText): TokenFact[] {
  const facts: TokenFact[] = [];
  const mayClaim = vocabulary.where(
    ({ kind, folded }) =>
      kind !== 'punctuation' &&
      (folded === 'record' || folded === 'first' || (isSuperlative(folded) && !NO_CLAIMS.has(folded))),
  );
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const first = bounds[sentence] ?? 0;
    const end = bounds[sentence + 1] ?? first;
    const word = (index: number): string =>
      index >= first && index < end && tokens[index]?.kind !== 'punctuation'
        ? (tokens[index]?.folded ?? '')
        : '';
    for (let at = first; at < end; at++) {
      if (mayClaim[at] !== 1) continue;
      const folded = word(at);
      const determined = DETERMINERS.has(word(at - 1)) || word(at - 1).endsWith("'s");
      // `Budapest` only ends like one.
      if (at > first && /^\p{Lu}/u.test(text.slice(tokens[at]?.start, tokens[at]?.end))) continue;
      if (folded === 'record' && word(at - 1) !== 'a') continue;
      if (NEED_DETERMINER.has(folded) && !determined) continue;
      const words = [folded];
      let from = at;
      let to = at + 1;
      if (DEGREES.has(folded)) {
        if (word(to) === '' || word(to) === 'of') continue;
        words.push(word(to));
        to++;
      }
      if (word(at - 1) === 'the' && word(at - 2) === 'of' && word(at - 3) === 'one') {
        from = at - 3;
        words.unshift('one of');
      }
      if (word(to) === 'since' && word(to + 1) !== '') {
        words.push('since', word(to + 1));
        to += 2;
      }
      facts.push({ kind: 'superlative', from, to, value: words.join(' ') });
      at = to - 1;
    }
  }
  return facts;
}
