import { appendAll } from '../../append-all.ts';
import type { Fact } from '../comparison.ts';
import { findDatesAndNumbers } from './dates-and-numbers.ts';
import { findNames } from './names.ts';
import { findRoles } from './roles.ts';
import { findShapedFacts } from './shaped-facts.ts';
import { findShapedNames } from './shaped-names.ts';
import { findSpokenFacts } from './spoken-facts.ts';
import { toFact } from './to-fact.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/**
 * A first recogniser, by shape and small word lists: numbers, dates, names, roles, quotations with a best-guess speaker
 * and attributions. In reading order. Facts other than quotations and attributions do not overlap each other.
 */
export function recogniseFacts(source: ReadableText): Fact[] {
  const { text, tokens, language } = source;
  // Word lists and capitals tell English facts; in another language the same words are other words.
  const isEnglish = language === 'en';
  const taken = new Uint8Array(tokens.length);
  const found = isEnglish ? findDatesAndNumbers(source) : findShapedFacts(source);
  for (const fact of found) taken.fill(1, fact.from, fact.to);
  const names = isEnglish ? findNames(source, taken) : findShapedNames(source, taken);
  for (const fact of names) taken.fill(1, fact.from, fact.to);
  appendAll(found, names);
  if (isEnglish) appendAll(found, findRoles(tokens, taken));
  const nameAt = new Map<number, TokenFact>();
  for (const fact of names) for (let index = fact.from; index < fact.to; index++) nameAt.set(index, fact);
  const facts = found.map((fact) => toFact(text, tokens, fact, ''));
  appendAll(facts, findSpokenFacts(source, nameAt));
  return facts.sort((one, other) => one.start - other.start || other.end - one.end);
}
