import { fullName } from '../../dictionary/abbreviations.ts';
import { withoutAccents } from '../../dictionary/name-key.ts';
import { homeOf } from '../../dictionary/places.ts';
import { remembered } from '../../dictionary/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { bare } from './name-votes.ts';

/** `Ministry of Foreign Affairs` is the `Foreign Ministry`, `Department of Justice` the `Justice Department`. */
const OFFICE_OF = /^(ministry|department) of (?:the )?(\p{L}+)(?: affairs)?/u;

/**
 * The name of the tokens `[from, to)` in the form that is compared: without case, accents and possessive, written out
 * where it is a common abbreviation (`united states` for `U.S.`), and the place's for what is called after it (`france`
 * for `French`). Several people of a place are not the place: `the French` is, `the Frenchmen` are `frenchmen`.
 */
export function nameValue(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map(bare);
  return valueOf(words.join(' '));
}

const valueOf = remembered((words: string): string => {
  const name = withoutAccents(words).replace(/^the /, '').replace(OFFICE_OF, '$2 $1');
  const full = fullName(name);
  if (full !== name) return full;
  const isPlural = /(?:s|men)$/.test(name) && homeOf(name.replace(/s$/, '').replace(/men$/, 'man')) !== null;
  return isPlural ? name : (homeOf(name) ?? name);
});
