import { possessiveLength } from '../../text/possessive.ts';
import type { Token } from '../../text/tokens.ts';
import type { Fact } from '../comparison.ts';
import type { TokenFact } from './token-facts.ts';

/** The fact in its text, without a possessive ending. */
export function toFact(text: string, tokens: readonly Token[], fact: TokenFact, speaker: string): Fact {
  const start = tokens[fact.from]?.start ?? 0;
  const end = tokens[fact.to - 1]?.end ?? start;
  const whole = text.slice(start, end);
  const possessive = fact.kind === 'attribution' ? 0 : possessiveLength(whole);
  const words = possessive === 0 ? whole : whole.slice(0, -possessive);
  return { kind: fact.kind, start, end: end - possessive, text: words, value: fact.value, speaker };
}
