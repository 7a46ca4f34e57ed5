import type { Token } from '../../text/tokens.ts';
import type { NameRange, Votes } from './name-votes.ts';
import { bare, PLACE_CUE, vote, winner } from './name-votes.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';
import { CONNECTIVES, MODALS, NEGATIONS, STOP_WORDS } from '../lexicon/grammar.ts';
import { ROLES } from '../lexicon/names.ts';
import { BOUND_WORDS } from '../lexicon/bounds.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';

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
/** A sentence with more capitalised words than this share is a headline in title case; capitals say nothing there. */
const TITLE_CASE_SHARE = 0.7;

/** Finds capitalised names outside the `taken` tokens and says by light cues what they name. Token indexes, in order. */
export function findNames(source: ReadableText, taken: Uint8Array): TokenFact[] {
  const capital = source.tokens.map(
    (token, index) =>
      token.kind === 'word' &&
      taken[index] !== 1 &&
      isCapital(source.text.charCodeAt(token.start), token, source),
  );
  const { candidates, titles } = collect(source, capital);
  const votes = new Map<string, Votes>();
  for (const candidate of candidates) vote(source, candidate, votesFor(votes, candidate.value));
  // A surname alone is the person whose full name the text has.
  const surnames = new Set<string>();
  for (const { value } of candidates) {
    if (value.includes(' ') && winner(votesFor(votes, value), value) === 'person')
      surnames.add(value.split(' ').at(-1) ?? '');
  }
  const names = candidates.map((candidate): TokenFact => {
    const own = votesFor(votes, candidate.value);
    const kind =
      surnames.has(candidate.value) && own.place < PLACE_CUE ? 'person' : winner(own, candidate.value);
    return { kind, ...candidate };
  });
  return [...names, ...titles].sort((one, other) => one.from - other.from);
}

const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;
const LAST_ASCII = 0x7f;

function isCapital(code: number, token: Token, source: ReadableText): boolean {
  if (code <= LAST_ASCII) return code >= FIRST_CAPITAL && code <= LAST_CAPITAL;
  return /^\p{Lu}/u.test(source.text.slice(token.start, token.end));
}

function votesFor(votes: Map<string, Votes>, value: string): Votes {
  const known = votes.get(value);
  if (known) return known;
  const fresh: Votes = { person: 0, place: 0, organisation: 0 };
  votes.set(value, fresh);
  return fresh;
}

function collect(
  source: ReadableText,
  capital: readonly boolean[],
): { candidates: Candidate[]; titles: TokenFact[] } {
  const candidates: Candidate[] = [];
  const titles: TokenFact[] = [];
  const certain = capitalsInsideSentences(source, capital);
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const first = source.bounds[sentence] ?? 0;
    const end = source.bounds[sentence + 1] ?? first;
    const titleCase = isTitleCase(source.tokens, capital, first, end);
    let opening = true;
    for (let index = first; index < end;) {
      const token = source.tokens[index];
      if (!token || capital[index] !== true) {
        opening = (opening && token?.kind === 'punctuation') || /^["'([{]$/.test(token?.folded ?? '');
        index++;
        continue;
      }
      let to = nameEnd(source, capital, index, end);
      let from = index;
      const starts = opening;
      opening = false;
      index = to;
      while (from < to && ROLES.has(source.tokens[from]?.folded ?? '')) {
        titles.push({ kind: 'role', from, to: from + 1, value: source.tokens[from]?.folded ?? '' });
        from++;
        if (source.tokens[from]?.kind === 'punctuation') from++;
      }
      while (from < to && starts && from === index - (to - from) && isCommon(source.tokens[from])) from++;
      while (from < to && capital[from] !== true) from++;
      while (to > from && capital[to - 1] !== true) to--;
      if (from >= to) continue;
      const alone = to - from === 1;
      const word = bare(source.tokens[from]);
      if (alone && (isCommon(source.tokens[from]) || word === 'i')) continue;
      if (alone && (starts || titleCase) && !certain.has(word)) continue;
      const value = source.tokens
        .slice(from, to)
        .filter((part) => part.kind === 'word')
        .map(bare)
        .join(' ');
      candidates.push({ from, to, value });
    }
  }
  return { candidates, titles };
}

function isCommon(token: Token | undefined): boolean {
  const word = token?.folded ?? '';
  return (
    STOP_WORDS.has(word) ||
    CONNECTIVES.has(word) ||
    MODALS.has(word) ||
    NEGATIONS.has(word) ||
    BOUND_WORDS.has(word) ||
    REPORTING_VERBS.has(word) ||
    word.length === 1
  );
}

/** Words seen with a capital where no sentence begins: the same word at a beginning is a name too. */
function capitalsInsideSentences(source: ReadableText, capital: readonly boolean[]): Set<string> {
  const certain = new Set<string>();
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const first = source.bounds[sentence] ?? 0;
    const end = source.bounds[sentence + 1] ?? first;
    if (isTitleCase(source.tokens, capital, first, end)) continue;
    for (let index = first + 1; index < end; index++) {
      if (capital[index] === true && source.tokens[index - 1]?.kind !== 'punctuation')
        certain.add(bare(source.tokens[index]));
    }
  }
  return certain;
}

function isTitleCase(
  tokens: readonly Token[],
  capital: readonly boolean[],
  first: number,
  end: number,
): boolean {
  // A finished sentence full of names is not a headline.
  if (/^[.!?]$/.test(tokens[end - 1]?.folded ?? '')) return false;
  let words = 0;
  let capitals = 0;
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || STOP_WORDS.has(token.folded)) continue;
    words++;
    if (capital[index] === true) capitals++;
  }
  return words >= 4 && capitals > words * TITLE_CASE_SHARE;
}

function nameEnd(source: ReadableText, capital: readonly boolean[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const previous = source.tokens[to - 1];
    const token = source.tokens[to];
    if (!token || !previous || /['’]s?$/.test(previous.folded)) break;
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
  return (
    token.folded.length === 1 ||
    (token.folded.length <= 4 && ROLES.has(token.folded)) ||
    token.folded === 'st'
  );
}
