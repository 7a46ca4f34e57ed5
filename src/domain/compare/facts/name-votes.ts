import { possessiveLength, withoutPossessive } from '../../text/possessive.ts';
import type { Token } from '../../text/tokens.ts';
import { isKnownOrganisation } from '../../dictionary/abbreviations.ts';
import { isFirstName } from '../../dictionary/first-names.ts';
import { placeKind } from '../../dictionary/places.ts';
import {
  ORGANISATION_ENDINGS,
  ORGANISATION_NAMES,
  PLACE_CUES,
  PLACE_ENDINGS,
  PLACE_TAILS,
} from '../lexicon/names.ts';
import { ROLE_HEADS } from '../lexicon/roles.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { ReadableText } from './token-facts.ts';

type NameKind = 'person' | 'place' | 'organisation';
/** How strongly the cues around a name speak for each kind. */
export type Votes = Record<NameKind, number>;

/** The tokens of a name, `[from, to)`. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** A title before a name or a last word like `Ministry` hardly ever misleads, a verb of saying after it sometimes does. */
const STRONG_CUE = 3;
const CUE = 2;
const WEAK_CUE = 0.5;
/** No cue around a name outweighs what it is known to be. */
const KNOWN = 1000;
const WEAKLY_KNOWN = 1.5;
/** Two capitalised words without a better cue are mostly a person's name; `to` or `from` before them says less. */
const SEVERAL_WORDS = 0.75;
/** From this many votes on a name is a place even where a person bears it. */
export const PLACE_CUE = CUE;

function token0(tokens: readonly Token[], index: number): string {
  return tokens[index]?.folded ?? '';
}

/** A token's folded text without a possessive ending. */
export function bare(token: Token | undefined): string {
  return withoutPossessive(token?.folded ?? '');
}

/** Whether a name as it is written is one in letters: `NATO`, `U.N.’s`. */
export function isAcronym(written: string): boolean {
  const possessive = possessiveLength(written);
  return /^(?:\p{Lu}\.?){2,6}$/u.test(possessive === 0 ? written : written.slice(0, -possessive));
}

/** Adds to `votes` what the words in and around one occurrence of a name say about what it names. */
export function vote(source: ReadableText, { from, to }: NameRange, votes: Votes): void {
  const { tokens, text } = source;
  const before = token0(tokens, from - 1);
  const next = tokens[to];
  const after =
    next?.kind === 'punctuation' && next.folded === ',' ? token0(tokens, to + 1) : (next?.folded ?? '');
  const last = bare(tokens[to - 1]);
  const first = bare(tokens[from]);
  if (ROLE_HEADS.has(before) || (before === '.' && ROLE_HEADS.has(token0(tokens, from - 2))))
    votes.person += STRONG_CUE;
  if (next?.kind === 'word' && (REPORTING_VERBS.has(next.folded) || next.folded === 'himself'))
    votes.person += WEAK_CUE;
  if (after === 'who' || after === 'whose') votes.person += CUE;
  if (PLACE_CUES.has(before)) votes.place += before === 'in' ? PLACE_CUE : WEAK_CUE;
  if (PLACE_ENDINGS.has(last) || PLACE_TAILS.has(last) || (to - from > 1 && PLACE_ENDINGS.has(first)))
    votes.place += PLACE_CUE;
  if (ORGANISATION_ENDINGS.has(last)) votes.organisation += STRONG_CUE;
  if (before === 'the') votes.organisation += 1;
  if (isAcronym(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))) votes.organisation += 1;
}

/** Adds what the dictionary knows of a name (its value); asked once for each name of a text. */
export function voteByDictionary(value: string, votes: Votes): void {
  if (isKnownOrganisation(value) || ORGANISATION_NAMES.has(value)) votes.organisation += KNOWN;
  const kind = placeKind(value);
  if (kind === 'country' || kind === 'continent') votes.place += KNOWN;
  // People bear the names of cities and rivers, so that these speak for a place only where nothing else speaks.
  else if (kind !== null) votes.place += WEAKLY_KNOWN;
  const [first = '', ...others] = value.split(' ');
  if (others.length > 0 && isFirstName(first)) votes.person += CUE;
}

/** What the name with these votes names; without any cue a name of several words is taken for a person's. */
export function winner(votes: Votes, value: string): NameKind {
  const person = votes.person + (value.includes(' ') ? SEVERAL_WORDS : 0);
  const best = Math.max(person, votes.place, votes.organisation);
  if (votes.place === best) return 'place';
  return person === best ? 'person' : 'organisation';
}
