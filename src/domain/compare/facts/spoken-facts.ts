import { findAllQuotations } from '../../text/quotations.ts';
import type { Fact } from '../comparison.ts';
import { grammarOf } from '../lexicon/grammars.ts';
import { list } from '../../list.ts';
import { isAsking, isReporting, isReportOfSomebody } from './saying-verbs.ts';
import type { SpeakerContext } from './speaker-words.ts';
import { speakerOf } from './speakers.ts';
import { toFact } from './to-fact.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** How many tokens around a quotation are searched for the verb that reports it. */
const VERB_REACH = 14;
/** A sentence with at most so many words outside a quotation says nothing about who speaks. */
const FEW_WORDS = 2;
/** Words that report without naming anyone. */
const HEARSAY = list('reportedly allegedly');

interface Quoted extends Fact {
  /** Its tokens and its sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly continues: boolean;
}

/** Finds quotations, with a best-guess speaker, and attributions. `nameAt` has the names by token index. */
export function findSpokenFacts(source: ReadableText, nameAt: ReadonlyMap<number, TokenFact>): Fact[] {
  const quoted = new Uint8Array(source.tokens.length);
  const quotations = locateQuotations(source, quoted);
  const context: SpeakerContext = { source, grammar: grammarOf(source.language), nameAt, quoted };
  const speakers = speakersOf(context, quotations);
  const facts = quotations.map(({ kind, start, end, text, value }, index): Fact => {
    return { kind, start, end, text, value, speaker: speakers[index] ?? '' };
  });
  return [...facts, ...findAttributions(context)];
}

/** A speech in several quotations has one speaker, who is named beside any of them. */
function speakersOf(context: SpeakerContext, quotations: readonly Quoted[]): string[] {
  const speakers: string[] = [];
  quotations.forEach((quotation, index) => {
    const previous = quotations[index - 1];
    const goesOn = previous !== undefined && continuesSpeech(context, previous, quotation);
    speakers.push(speakerNear(context, quotation) ?? (goesOn ? (speakers[index - 1] ?? '') : ''));
  });
  for (let index = quotations.length - 1; index > 0; index--)
    if (quotations[index]?.continues === true && speakers[index - 1] === '')
      speakers[index - 1] = speakers[index] ?? '';
  return speakers;
}

function locateQuotations(source: ReadableText, quoted: Uint8Array): Quoted[] {
  const { text, tokens, bounds } = source;
  let at = 0;
  let sentence = 0;
  return findAllQuotations(text, source.paragraphs).map((quotation): Quoted => {
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= quotation.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < quotation.end) at++;
    quoted.fill(1, from, at);
    while (sentence + 1 < bounds.length && (bounds[sentence + 1] ?? Infinity) <= from) sentence++;
    return {
      kind: 'quotation',
      start: quotation.start,
      end: quotation.end,
      text: text.slice(quotation.start, quotation.end),
      value: text.slice(quotation.innerStart, quotation.innerEnd).trim().replace(/\s+/g, ' '),
      speaker: '',
      from,
      to: at,
      sentence,
      continues: quotation.continues,
    };
  });
}

/** Who says a quotation by the verb of saying after it or before it in its sentence; null where there is no verb. */
function speakerNear(context: SpeakerContext, { from, to, sentence }: Quoted): string | null {
  const { tokens, bounds } = context.source;
  const first = bounds[sentence] ?? 0;
  const last = bounds[sentence + 1] ?? tokens.length;
  // `“We sail,” despite the board’s claims that …`: the claims are not what is quoted.
  const reports = (index: number): boolean =>
    isReporting(context, index) && !isReportOfSomebody(context, index);
  for (let index = to; index < Math.min(last, to + VERB_REACH); index++)
    if (reports(index)) return speakerOf(context, { verb: index, from: to, to: last, sentence: first });
  for (let index = from - 1; index >= Math.max(first, from - VERB_REACH); index--)
    if (isReporting(context, index) || isAsking(context, index))
      return speakerOf(context, { verb: index, from: first, to: from, sentence: first });
  return null;
}

/** Whether a quotation without a verb of its own goes on with the speech before it: right after it, or paragraphs long. */
function continuesSpeech({ source, quoted }: SpeakerContext, before: Quoted, quotation: Quoted): boolean {
  if (quotation.continues) return true;
  if (quotation.sentence - before.sentence > 1) return false;
  const first = source.bounds[quotation.sentence] ?? 0;
  const last = source.bounds[quotation.sentence + 1] ?? first;
  let words = 0;
  for (let index = first; index < last; index++)
    words += Number(quoted[index] !== 1 && source.tokens[index]?.kind !== 'punctuation');
  const sameParagraph =
    source.sentences[before.sentence]?.paragraph === source.sentences[quotation.sentence]?.paragraph;
  return sameParagraph && words <= FEW_WORDS;
}

function findAttributions(context: SpeakerContext): Fact[] {
  const { source, quoted } = context;
  const { text, tokens, bounds } = source;
  const facts: Fact[] = [];
  const reports = source.vocabulary.where(
    ({ folded }) => HEARSAY.has(folded) || context.grammar.reporting.has(folded),
  );
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const from = bounds[sentence] ?? 0;
    const to = bounds[sentence + 1] ?? from;
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (!token || reports[index] !== 1 || quoted[index] === 1) continue;
      const isHearsay = source.language === 'en' && HEARSAY.has(token.folded);
      if (!isHearsay && !isReporting(context, index)) continue;
      const according = token.folded === 'according';
      if (according && tokens[index + 1]?.folded !== 'to') continue;
      const length = according ? 2 : 1;
      const fact: TokenFact = { kind: 'attribution', from: index, to: index + length, value: token.folded };
      const speaker = isHearsay ? '' : speakerOf(context, { verb: index, from, to, sentence: from });
      facts.push(toFact(text, tokens, fact, speaker));
    }
  }
  return facts;
}
