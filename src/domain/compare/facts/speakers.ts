import type { Grammar } from '../lexicon/grammars.ts';
import { list } from '../../list.ts';
import { PRONOUNS } from '../lexicon/grammar.ts';
import { toFact } from './to-fact.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** Where a verb of saying stands and what may be read around it. Token indexes. */
export interface Saying {
  readonly verb: number;
  /** The clause must lie in `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** What the search for speakers knows about a text. */
export interface SpeakerContext {
  readonly source: ReadableText;
  readonly grammar: Grammar;
  readonly nameAt: ReadonlyMap<number, TokenFact>;
  /** 1 for tokens inside quotation marks, the marks included. */
  readonly quoted: Uint8Array;
}

/** A speaker with more words than this is a clause that was taken for one. */
const LONGEST_SPEAKER = 9;
/** How many tokens around a verb of saying are searched for a name where its subject is not beside it. */
const REACH = 14;
/** Between a subject and its verb: `Dahl also said`, `was quoted as saying`. */
const BETWEEN = list(
  'also later then again previously earlier has have had since quoted as was were is been being once',
);
const BE = list('is are was were be been being');
const DETERMINERS = list('the a an this that these those his her its their our some several many two three');
/** Verb forms that are nouns after an article. */
const MAY_BE_NOUN = /^(?:reports?|claims?|states?|notes?|replies|reply|stress)$/;
/** They go on with a noun: `a spokesman for the council`. */
const LINKS = list('of for in at from with on near');
/** Where the words before a speaker end. */
const BREAKS = list('that which who whom what and but or as if so to by than not he she they we i you it');

/** Who says it: a name, or a noun with what belongs to it (`spokesman for the council`); empty where unknown. */
export function speakerOf(context: SpeakerContext, saying: Saying): string {
  const { source, quoted } = context;
  const { verb } = saying;
  const folded = wordAt(source, verb);
  if (folded === 'according') return after(context, saying, verb + 2, true);
  if (source.language !== 'en') return nearestName(context, saying);
  let before = verb - 1;
  while (before >= saying.from && isBetween(wordAt(source, before))) before--;
  if (folded !== 'saying' && isPassive(source, before, verb)) return agent(context, saying);
  const subject = subjectEndingAt(context, saying, before);
  if (subject !== null) return subject;
  const isInverted =
    before < saying.from || quoted[before] === 1 || source.tokens[before]?.kind === 'punctuation';
  const inverted = isInverted ? after(context, saying, verb + 1, false) : '';
  return inverted === '' ? nearestName(context, saying) : inverted;
}

function wordAt({ tokens }: ReadableText, index: number): string {
  return tokens[index]?.folded ?? '';
}

function isBetween(word: string): boolean {
  return BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly'));
}

/** `was accused`: what stands before the verb is not who says it. */
function isPassive(source: ReadableText, before: number, verb: number): boolean {
  for (let index = before + 1; index < verb; index++) if (BE.has(wordAt(source, index))) return true;
  return false;
}

function agent(context: SpeakerContext, saying: Saying): string {
  for (let index = saying.verb + 1; index < Math.min(saying.to, saying.verb + REACH); index++)
    if (wordAt(context.source, index) === 'by') return after(context, saying, index + 1, true);
  return '';
}

/** The subject whose last token is at `end`; null where there is none, empty where it is a pronoun. */
function subjectEndingAt(context: SpeakerContext, saying: Saying, end: number): string | null {
  const { source, quoted } = context;
  if (end < saying.from || quoted[end] === 1) return null;
  const token = source.tokens[end];
  if (token?.kind === 'punctuation') {
    // `Dahl, the mayor of Arnvik, said`: what stands between the commas explains who it is.
    const comma = token.folded === ',' ? commaBefore(context, saying, end) : -1;
    return comma === -1 ? null : subjectEndingAt(context, { ...saying, verb: comma }, comma - 1);
  }
  // `Dahl, 40, a keeper, said`
  if (token?.kind === 'number' && wordAt(source, end - 1) === ',')
    return subjectEndingAt(context, saying, end - 2);
  if (PRONOUNS.has(token?.folded ?? '') || BREAKS.has(token?.folded ?? '')) return '';
  const name = context.nameAt.get(end);
  const beforeName = name ? wordAt(source, name.from - 1) : '';
  const linked =
    LINKS.has(beforeName) || (beforeName === 'the' && LINKS.has(wordAt(source, (name?.from ?? 0) - 2)));
  if (name && !linked) return textOf(context, name.from, name.to);
  let from = end + 1;
  while (from > saying.from && from > end - LONGEST_SPEAKER && mayBelong(context, from - 1)) {
    from--;
    if (DETERMINERS.has(wordAt(source, from)) && !LINKS.has(wordAt(source, from - 1))) break;
  }
  return phrase(context, from, end + 1);
}

function commaBefore({ source, quoted }: SpeakerContext, saying: Saying, end: number): number {
  for (let index = end - 1; index > Math.max(saying.from, end - REACH); index--) {
    if (quoted[index] === 1) return -1;
    if (wordAt(source, index) === ',') return index;
  }
  return -1;
}

/** The noun phrase that begins at `at`; it must end with its clause unless `anywhere`. */
function after(context: SpeakerContext, saying: Saying, at: number, anywhere: boolean): string {
  const { source, nameAt } = context;
  let to = at;
  while (to < saying.to && to < at + LONGEST_SPEAKER && mayBelong(context, to)) {
    const name = nameAt.get(to);
    if (name && !LINKS.has(wordAt(source, to - 1)) && !followsLinkAndArticle(source, to))
      return textOf(context, name.from, name.to);
    to++;
  }
  // `said the board’s chair, Ane Sørli`
  const apposed = wordAt(source, to) === ',' ? nameAt.get(to + 1) : undefined;
  if (apposed && apposed.kind !== 'place' && endsClause(source, apposed.to, saying.to))
    return textOf(context, apposed.from, apposed.to);
  const ended = endsClause(source, to, saying.to);
  return to > at && (anywhere || ended) ? phrase(context, at, to) : '';
}

function endsClause({ tokens }: ReadableText, at: number, end: number): boolean {
  return at >= end || tokens[at]?.kind === 'punctuation';
}

function followsLinkAndArticle(source: ReadableText, at: number): boolean {
  return wordAt(source, at - 1) === 'the' && LINKS.has(wordAt(source, at - 2));
}

/** Whether the token may be part of a noun phrase that names a speaker. */
function mayBelong({ source, grammar, quoted }: SpeakerContext, index: number): boolean {
  const token = source.tokens[index];
  if (!token || quoted[index] === 1) return false;
  if (token.kind === 'punctuation') return token.folded === '-';
  const { folded } = token;
  if (DETERMINERS.has(folded) || LINKS.has(folded)) return true;
  return !(
    BREAKS.has(folded) ||
    (grammar.reporting.has(folded) && !MAY_BE_NOUN.test(folded)) ||
    [grammar.negation, grammar.modal, grammar.connective, grammar.stop].some((words) => words.has(folded))
  );
}

/** The text of `[from, to)` without an article before it or a link at its end. */
function phrase(context: SpeakerContext, from: number, to: number): string {
  const { source } = context;
  let [first, last] = [from, to];
  while (first < last && (DETERMINERS.has(wordAt(source, first)) || LINKS.has(wordAt(source, first))))
    first++;
  while (last > first && (DETERMINERS.has(wordAt(source, last - 1)) || LINKS.has(wordAt(source, last - 1))))
    last--;
  return first < last ? textOf(context, first, last) : '';
}

function textOf({ source }: SpeakerContext, from: number, to: number): string {
  return toFact(source.text, source.tokens, { kind: 'person', from, to, value: '' }, '').text;
}

/** The name nearest to the verb that is no place's: a guess for sentences that are built in another way. */
function nearestName(context: SpeakerContext, { verb, from, to }: Saying): string {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      const name = index >= from && index < to ? context.nameAt.get(index) : undefined;
      if (name && name.kind !== 'place') return textOf(context, name.from, name.to);
    }
  }
  return '';
}

/** Whether the token reports what somebody says: a verb of saying outside quotation marks, not the noun (`the report`). */
export function isReporting({ source, grammar, quoted }: SpeakerContext, index: number): boolean {
  const token = source.tokens[index];
  if (token?.kind !== 'word' || quoted[index] === 1 || !grammar.reporting.has(token.folded)) return false;
  const before = wordAt(source, index - 1);
  // `the alleged theft`: an adjective.
  if (
    token.folded === 'alleged' &&
    (index === 0 || DETERMINERS.has(before) || LINKS.has(before) || BE.has(before))
  )
    return false;
  return (
    source.language !== 'en' ||
    !(DETERMINERS.has(before) || LINKS.has(before)) ||
    !MAY_BE_NOUN.test(token.folded)
  );
}
