import { possessiveLength } from '../../text/possessive.ts';
import type { Token } from '../../text/tokens.ts';
import { PLACE_TAILS } from '../lexicon/names.ts';
import { ABBREVIATED_HEADS } from '../lexicon/roles.ts';
import { capitalsThatSay, isCommon } from './capitals.ts';
import { nameValue } from './name-value.ts';
import type { NameRange, Votes } from './name-votes.ts';
import { bare, PLACE_CUE, vote, voteByDictionary, winner } from './name-votes.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';
import { placeKind } from '../../dictionary/places.ts';

interface Candidate extends NameRange {
  readonly value: string;
}

/** Small words that stand inside names: `Bank of Ireland`, `Eid al-Adha`, `Ursula von der Leyen`. */
const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'y',
  'ul',
]);
/**
 * Finds capitalised names outside the `taken` tokens and says by light cues and the dictionary what they name. Token
 * indexes, in order.
 */
export function findNames(source: ReadableText, taken: Uint8Array): TokenFact[] {
  const candidates = collect(source, taken);
  const votes = new Map<string, Votes>();
  for (const candidate of candidates) vote(source, candidate, votesFor(votes, candidate.value));
  for (const [value, own] of votes) voteByDictionary(value, own);
  // A surname alone is the person whose full name the text has.
  const surnames = new Set<string>();
  for (const { value } of candidates) {
    if (value.includes(' ') && winner(votesFor(votes, value), value) === 'person')
      surnames.add(value.split(' ').at(-1) ?? '');
  }
  return candidates.map((candidate): TokenFact => {
    const own = votesFor(votes, candidate.value);
    const kind =
      surnames.has(candidate.value) && own.place < PLACE_CUE ? 'person' : winner(own, candidate.value);
    return { kind, ...candidate };
  });
}

function votesFor(votes: Map<string, Votes>, value: string): Votes {
  const known = votes.get(value);
  if (known) return known;
  const fresh: Votes = { person: 0, place: 0, organisation: 0 };
  votes.set(value, fresh);
  return fresh;
}

function collect(source: ReadableText, taken: Uint8Array): Candidate[] {
  const { tokens } = source;
  const candidates: Candidate[] = [];
  const capital = capitalsThatSay(source, taken);
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const end = source.bounds[sentence + 1] ?? 0;
    for (let index = source.bounds[sentence] ?? 0; index < end;) {
      if (capital[index] !== true) {
        index++;
        continue;
      }
      let from = index;
      let to = nameEnd(source, capital, index, end);
      index = to;
      // A sentence that begins with an ordinary word goes on with the name.
      while (from < to && isCommon(source, from)) from++;
      while (from < to && capital[from] !== true) from++;
      while (to > from && capital[to - 1] !== true) to--;
      if (from >= to || bare(tokens[from]) === 'i') continue;
      const tail = tokens[to];
      // `Kandahar province` is another place than Kandahar.
      if (
        tail &&
        PLACE_TAILS.has(tail.folded) &&
        to < end &&
        taken[to] !== 1 &&
        placeKind(nameValue(tokens, from, to)) !== null
      ) {
        to++;
        index = Math.max(index, to);
      }
      candidates.push({ from, to, value: nameValue(tokens, from, to) });
    }
  }
  return candidates;
}

function nameEnd(source: ReadableText, capital: readonly boolean[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const previous = source.tokens[to - 1];
    const token = source.tokens[to];
    if (!token || !previous || possessiveLength(previous.folded) > 0) break;
    const blankBefore = token.start > previous.end;
    if (capital[to] === true) to++;
    else if (token.kind === 'word' && CONNECTORS.has(token.folded) && nextCapital(source, capital, to, end))
      to++;
    else if (
      token.folded === '-' &&
      !blankBefore &&
      source.tokens[to + 1]?.start === token.end &&
      to + 1 < end
    ) {
      if (source.tokens[to + 1]?.kind !== 'word') break;
      to += 2;
    } else if (
      token.folded === '.' &&
      !blankBefore &&
      isAbbreviated(previous) &&
      capital[to + 1] === true &&
      to + 1 < end
    )
      to++;
    else break;
  }
  return to;
}

function nextCapital(source: ReadableText, capital: readonly boolean[], at: number, end: number): boolean {
  for (let index = at + 1; index < Math.min(end, at + 3); index++) {
    if (capital[index] === true) return true;
    const folded = source.tokens[index]?.folded ?? '';
    if (folded !== '-' && folded !== 'the' && !CONNECTORS.has(folded)) return false;
  }
  return false;
}

function isAbbreviated(token: Token): boolean {
  return token.folded.length === 1 || ABBREVIATED_HEADS.has(token.folded) || token.folded === 'st';
}
