import { appendAll } from '../../append-all.ts';
import type { Fact } from '../comparison.ts';
import { findDatesAndNumbers } from './dates-and-numbers.ts';
import { findNames } from './names.ts';
import { findRoles } from './roles.ts';
import { findShapedNames } from './shaped-names.ts';
import { findSpokenFacts } from './spoken-facts.ts';
import { findSuperlatives } from './superlatives.ts';
import { toFact } from './to-fact.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/**
 * A first recogniser, by shape and small word lists: numbers, dates, names, roles, superlatives, quotations with a
 * best-guess speaker and attributions. In reading order. Numbers, dates, names and roles do not overlap each other.
 */
export function recogniseFacts(source: ReadableText): Fact[] {
  const { text, tokens, language } = source;
  // Word lists and capitals tell English names; in another language the same words are other words.
  const isEnglish = language === 'en';
  const taken = new Uint8Array(tokens.length);
  const found = findDatesAndNumbers(source);
  for (const fact of found) taken.fill(1, fact.from, fact.to);
  const roles = isEnglish ? findRoles(source, taken) : [];
  for (const fact of roles) taken.fill(1, fact.from, fact.to);
  appendAll(found, roles);
  const names = isEnglish ? findNames(source, taken) : findShapedNames(source, taken);
  appendAll(found, names);
  if (isEnglish) appendAll(found, findSuperlatives(source));
  const nameAt = new Map<number, TokenFact>();
  for (const fact of names) for (let index = fact.from; index < fact.to; index++) nameAt.set(index, fact);
  const facts = found.map((fact) => toFact(text, tokens, fact, ''));
  appendAll(facts, findSpokenFacts(source, nameAt));
  return facts.sort((one, other) => one.start - other.start || other.end - one.end);
}
