import type { Span } from '../../domain/compare/comparison.ts';
import type { FindQuery } from './types.ts';

/** More than this in one text are not counted: nobody steps through them, and each is drawn. */
export const MOST_MATCHES = 2_000;

/** Signs that are typed one way and printed several ways. */
const ALIKE = [`"“”„‟«»‹›`, `'‘’‚‛ʼ\`´′`, '-‐‑‒–—―−'];
const IN_WORD = '[\\p{L}\\p{N}\\p{M}_]';

/**
 * Where `query` stands in a text, in order and without overlap, as UTF-16 offsets; at most `MOST_MATCHES`. White space
 * matches any white space, so that a line end inside a sentence hides nothing, and straight marks match curly ones.
 */
export function findMatches(text: string, query: FindQuery): Span[] {
  const pattern = patternOf(query);
  if (pattern === null) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST_MATCHES) break;
  }
  return found;
}

function patternOf({ words, matchCase, wholeWords }: FindQuery): RegExp | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const source = wanted
    .split(/\s+/)
    .map((part) => [...part].map(characterPattern).join(''))
    .join('\\s+');
  const whole = wholeWords ? `(?<!${IN_WORD})${source}(?!${IN_WORD})` : source;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

function characterPattern(character: string): string {
  const alike = ALIKE.find((signs) => signs.includes(character));
  return alike === undefined ? escaped(character) : `[${[...alike].map(escaped).join('')}]`;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
