import { PRONOUNS } from '../lexicon/grammar.ts';
import { nearestName } from './nearest-name.ts';
import { isAsking, isParticiple, isReporting } from './saying-verbs.ts';
import type { Saying, SpeakerContext } from './speaker-words.ts';
import {
  BE,
  BREAKS,
  DETERMINERS,
  isBetween,
  isGenitive,
  isPluralGenitive,
  LINKS,
  MAY_BE_NOUN,
  REACH,
  textOf,
  TOWARDS,
  wordAt,
} from './speaker-words.ts';
import type { ReadableText } from './token-facts.ts';

/** A speaker with more words than this is a clause that was taken for one. */
const LONGEST_SPEAKER = 9;
/** How many tokens before a participle the verb of its sentence is looked for: a main clause with a quotation in it. */
const MAIN_VERB_REACH = 30;

/** Who says it: a name, or a noun with what belongs to it (`spokesman for the council`); empty where unknown. */
export function speakerOf(context: SpeakerContext, saying: Saying): string {
  const { source, quoted } = context;
  const { verb } = saying;
  const folded = wordAt(source, verb);
  if (folded === 'according') return after(context, saying, verb + 2, true);
  if (source.language !== 'en') return nearestName(context, saying);
  let before = verb - 1;
  while (before >= saying.from && isBetween(wordAt(source, before))) before--;
  const isAlone = isParticiple(context, verb);
  if (!isAlone && isPassive(source, before, verb)) return agent(context, saying);
  // `…, saying`: the comma ends a clause, not an apposition.
  const isBehindClause = isAlone && source.tokens[before]?.kind === 'punctuation';
  const subject = isBehindClause ? null : subjectEndingAt(context, saying, before);
  if (subject !== null) return subject;
  // `Told by Dahl that it was unsafe`
  if (wordAt(source, verb + 1) === 'by') return agent(context, saying);
  if (isAlone) return subjectOfSentence(context, saying);
  const isInverted =
    before < saying.from || quoted[before] === 1 || source.tokens[before]?.kind === 'punctuation';
  const inverted = isInverted ? after(context, saying, verb + 1, false) : '';
  return inverted === '' ? nearestName(context, saying) : inverted;
}

/** Who does what the sentence of a participle says: the subject of the verb of saying before it, or a name. */
function subjectOfSentence(context: SpeakerContext, { verb, sentence }: Saying): string {
  for (let index = verb - 1; index >= Math.max(sentence, verb - MAIN_VERB_REACH); index--) {
    const isMain = isAsking(context, index) || (isReporting(context, index) && !isParticiple(context, index));
    if (isMain) return speakerOf(context, { verb: index, from: sentence, to: verb, sentence });
  }
  return nearestName(context, { verb, from: sentence, to: verb, sentence });
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
  if (name && TOWARDS.has(beforeName)) return '';
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
    if (
      name &&
      !isGenitive(context, name.to) &&
      !LINKS.has(wordAt(source, to - 1)) &&
      !followsLinkAndArticle(source, to)
    )
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
function mayBelong(context: SpeakerContext, index: number): boolean {
  const { source, grammar, quoted } = context;
  const token = source.tokens[index];
  if (!token || quoted[index] === 1) return false;
  if (token.kind === 'punctuation') return token.folded === '-' || isPluralGenitive(context, index);
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
