import { findQuotations } from '../../text/quotations.ts';
import type { Token } from '../../text/tokens.ts';
import type { Fact } from '../comparison.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { toFact } from './to-fact.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/** How many tokens around a quotation are searched for the one who says it. */
const SPEAKER_REACH = 14;

/** Finds quotations, with a best-guess speaker, and attributions. `nameAt` has the names by token index. */
export function findSpokenFacts(source: ReadableText, nameAt: ReadonlyMap<number, TokenFact>): Fact[] {
  const { text, tokens, bounds } = source;
  const facts: Fact[] = [];
  const quotedToken = new Uint8Array(tokens.length);
  let at = 0;
  let sentence = 0;
  for (const paragraph of source.paragraphs) {
    for (const quotation of findQuotations(text, paragraph.start, paragraph.end)) {
      while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= quotation.start) at++;
      const from = at;
      while (at < tokens.length && (tokens[at]?.start ?? Infinity) < quotation.end) at++;
      quotedToken.fill(1, from, at);
      while (sentence + 1 < bounds.length && (bounds[sentence + 1] ?? Infinity) <= from) sentence++;
      const inner = text.slice(quotation.innerStart, quotation.innerEnd).trim();
      facts.push({
        kind: 'quotation',
        start: quotation.start,
        end: quotation.end,
        text: text.slice(quotation.start, quotation.end),
        value: inner.replace(/\s+/g, ' '),
        speaker: speakerNear(source, from, at, sentence, nameAt),
      });
    }
  }
  return [...facts, ...findAttributions(source, quotedToken, nameAt)];
}

/** The name nearest to a reporting verb outside the quotation, in the quotation's sentence. */
function speakerNear(
  source: ReadableText,
  from: number,
  to: number,
  sentence: number,
  nameAt: ReadonlyMap<number, TokenFact>,
): string {
  const first = Math.max(source.bounds[sentence] ?? 0, from - SPEAKER_REACH);
  const last = Math.min(source.bounds[sentence + 1] ?? source.tokens.length, to + SPEAKER_REACH);
  for (let index = to; index < last; index++) {
    if (isReporting(source.tokens[index])) return nearestName(source, index, to, last, nameAt);
  }
  for (let index = from - 1; index >= first; index--) {
    if (isReporting(source.tokens[index]))
      return nearestName(source, index, source.bounds[sentence] ?? 0, from, nameAt);
  }
  return '';
}

function nearestName(
  source: ReadableText,
  verb: number,
  from: number,
  to: number,
  nameAt: ReadonlyMap<number, TokenFact>,
): string {
  for (let distance = 1; distance <= SPEAKER_REACH; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      const name = index >= from && index < to ? nameAt.get(index) : undefined;
      if (name && name.kind !== 'place') return toFact(source.text, source.tokens, name, '').text;
    }
  }
  return '';
}

function findAttributions(
  source: ReadableText,
  quoted: Uint8Array,
  nameAt: ReadonlyMap<number, TokenFact>,
): Fact[] {
  const facts: Fact[] = [];
  for (let sentence = 0; sentence + 1 < source.bounds.length; sentence++) {
    const from = source.bounds[sentence] ?? 0;
    const to = source.bounds[sentence + 1] ?? from;
    for (let index = from; index < to; index++) {
      const token = source.tokens[index];
      if (!token || quoted[index] === 1 || !isReporting(token)) continue;
      const according = token.folded === 'according' && source.tokens[index + 1]?.folded === 'to';
      if (token.folded === 'according' && !according) continue;
      const fact: TokenFact = {
        kind: 'attribution',
        from: index,
        to: index + (according ? 2 : 1),
        value: token.folded,
      };
      facts.push(toFact(source.text, source.tokens, fact, nearestName(source, index, from, to, nameAt)));
    }
  }
  return facts;
}

function isReporting(token: Token | undefined): boolean {
  return token?.kind === 'word' && REPORTING_VERBS.has(token.folded);
}
