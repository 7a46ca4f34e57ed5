import type { Token } from '../../text/tokens.ts';
import type { Fact } from '../comparison.ts';
import type { TokenFact } from './token-facts.ts';

/** The fact in its text, without a possessive ending. */
export function toFact(text: string, tokens: readonly Token[], fact: TokenFact, speaker: string): Fact {
  const start = tokens[fact.from]?.start ?? 0;
  let end = tokens[fact.to - 1]?.end ?? start;
  const possessive = /['’]s?$/.exec(text.slice(start, end));
  if (possessive && fact.kind !== 'attribution') end -= possessive[0].length;
  return { kind: fact.kind, start, end, text: text.slice(start, end), value: fact.value, speaker };
}
