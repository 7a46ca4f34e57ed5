import { remembered } from '../../dictionary/remembered.ts';
import { withoutPossessive } from '../../text/possessive.ts';
import type { Token } from '../../text/tokens.ts';
import { ORGANISATION_ENDINGS } from '../lexicon/names.ts';
import {
  ABBREVIATED_HEADS,
  AMBIGUOUS_HEADS,
  ROLE_FIELDS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
  ROLE_TAILS,
  ROLE_WHOLES,
  SAME_ROLES,
} from '../lexicon/roles.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** `ex-` is the prefix of what is otherwise called `former`. */
const MODIFIER_FORMS: ReadonlyMap<string, string> = new Map([['ex', 'former']]);
/** The longest role counted in words; bounds the work at each token. */
const MOST_WORDS = 6;

/**
 * Finds words that name a function or a title outside the `taken` tokens, with what makes another role of it:
 * `former deputy defence minister`. The value is the same for men's and women's forms, abbreviations and spellings.
 * Token indexes, in order.
 */
export function findRoles(source: ReadableText, taken: Uint8Array): TokenFact[] {
  const roles: TokenFact[] = [];
  const begins = source.vocabulary.where(mayBegin);
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const end = source.bounds[sentence + 1] ?? 0;
    for (let at = source.bounds[sentence] ?? 0; at < end;) {
      const role = begins[at] === 1 && taken[at] !== 1 ? roleAt(source, at, end) : null;
      if (role) roles.push(role);
      at = role ? role.to : at + 1;
    }
  }
  return roles;
}

const ACRONYMS: ReadonlySet<string> = new Set(['ceo', 'cfo', 'coo', 'pm']);

function mayBegin({ kind, folded }: Pick<Token, 'kind' | 'folded'>): boolean {
  return kind === 'word' && isRoleWord(folded);
}

const isRoleWord = remembered(
  (folded: string): boolean =>
    ROLE_MODIFIERS.has(folded) || ROLE_FIELDS.has(folded) || ACRONYMS.has(folded) || headOf(folded) !== null,
);

/** The compared form of a role's last word; of its plural or possessive too. */
function headOf(folded: string): string | null {
  const word = withoutPossessive(folded);
  const head = ROLE_HEADS.get(word);
  if (head !== undefined) return head;
  const singular = word.endsWith('s') ? ROLE_HEADS.get(word.slice(0, -1)) : undefined;
  return singular === undefined ? null : `${singular}s`;
}

function roleAt(source: ReadableText, from: number, end: number): TokenFact | null {
  const { tokens } = source;
  const acronym = tokens[from]?.folded.replace(/'s$/, '') ?? '';
  if (ACRONYMS.has(acronym) && isUpper(source, from) && tokens[from - 1]?.kind !== 'number')
    return { kind: 'role', from, to: from + 1, value: SAME_ROLES.get(acronym) ?? acronym };
  const words: string[] = [];
  let heads = 0;
  let to = from;
  let known = 0;
  let at = from;
  while (at < end && words.length < MOST_WORDS) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const { folded } = token;
    const head = headOf(folded);
    const tail = ROLE_TAILS.get(words.at(-1) ?? '')?.has(folded) === true;
    const before = ROLE_MODIFIERS.has(folded) || ROLE_FIELDS.has(folded);
    // A second head makes one role with the first only in ranks and after `chief`: `Major General`, `chief executive`.
    const last = words.at(-1) ?? '';
    const goesOn = ROLE_MODIFIERS.has(last) || (isRank(last) && isRank(head ?? ''));
    if (heads > 0 && !tail && !goesOn) break;
    if (head === null && !tail && !before) break;
    words.push(tail ? folded : (head ?? MODIFIER_FORMS.get(folded) ?? ROLE_FIELDS.get(folded) ?? folded));
    at++;
    if (head !== null || tail) {
      if (head !== null) heads++;
      [to, known] = [at, words.length];
      // `Minister's office`: what follows a possessive is another thing.
      if (/'s?$/.test(folded)) break;
    }
    // `Lt. Col.`: the point of the last title is none of the role, for a title may end a sentence.
    if (ABBREVIATED_HEADS.has(folded) && tokens[at]?.folded === '.' && at + 1 < end) at++;
    if (tokens[at]?.folded === '-' && tokens[at]?.start === tokens[at - 1]?.end) at++;
  }
  const role = words.slice(0, known);
  const of = known === 0 ? null : fieldAfter(tokens, to, end);
  if (known === 0 || (!of && !isRole(source, from, to, role, end))) return null;
  if (!of) return { kind: 'role', from, to, value: canonical(role.join(' ')) };
  // `minister of defence` is the `defence minister`; a head of state stays one.
  const value = ROLE_WHOLES.has(of.field)
    ? `${role.join(' ')} of ${of.field}`
    : [...role.slice(0, -1), of.field, ...role.slice(-1)].join(' ');
  return { kind: 'role', from, to: of.to, value: canonical(value) };
}

/** What stands after a role's head with `of`: the field and the index after it. */
function fieldAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly field: string; readonly to: number } | null {
  if (tokens[at]?.folded !== 'of') return null;
  const word = (index: number): string => (index < end ? (tokens[index]?.folded ?? '') : '');
  const first = word(at + 1) === 'the' ? at + 2 : at + 1;
  const field = ROLE_FIELDS.get(word(first)) ?? (ROLE_WHOLES.has(word(first)) ? word(first) : undefined);
  if (field === undefined) return null;
  return { field, to: word(first + 1) === 'affairs' ? first + 2 : first + 1 };
}

const RANKS: ReadonlySet<string> = new Set([
  'lieutenant',
  'major',
  'general',
  'colonel',
  'sergeant',
  'admiral',
  'commander',
  'captain',
]);

function isRank(word: string): boolean {
  return RANKS.has(word);
}

/** Whether the words are a role here: `general` and `chief` are one only as a title or with a word that says of what. */
function isRole(
  source: ReadableText,
  from: number,
  to: number,
  words: readonly string[],
  end: number,
): boolean {
  const raw = withoutPossessive(source.tokens[to - 1]?.folded ?? '');
  const bare = raw.endsWith('s') && !AMBIGUOUS_HEADS.has(raw) ? raw.slice(0, -1) : raw;
  if (!AMBIGUOUS_HEADS.has(bare)) return true;
  const says =
    words.length > 1 && !words.every((word) => isRank(word) || word === 'first' || word === 'second');
  const next = source.tokens[to]?.folded === '.' ? to + 1 : to;
  const isTitle = isCapital(source, from) && next < end && isCapital(source, next);
  // `General Assembly`, `Major League`
  return says || (isTitle && !ORGANISATION_ENDINGS.has(source.tokens[next]?.folded ?? ''));
}

/** `former chief executive officer` and `former CEO` are the same. */
function canonical(value: string): string {
  const same = [...SAME_ROLES].find(([form]) => value === form || value.endsWith(` ${form}`));
  return same ? value.slice(0, value.length - same[0].length) + same[1] : value;
}

function isCapital(source: ReadableText, index: number): boolean {
  const token = source.tokens[index];
  return token?.kind === 'word' && /^\p{Lu}/u.test(source.text.slice(token.start, token.end));
}

function isUpper(source: ReadableText, index: number): boolean {
  const token = source.tokens[index];
  return token !== undefined && /^\p{Lu}{2}/u.test(source.text.slice(token.start, token.end));
}
