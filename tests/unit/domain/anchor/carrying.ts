import type { Anchor } from '../../../../src/domain/anchor/anchor.ts';
import type { Revisions } from '../../../../src/domain/anchor/carry-over.ts';
import { createAnchor } from '../../../../src/domain/anchor/create-anchor.ts';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';

/** Two texts, compared. */
export function revisionsOf(oldText: string, newText: string): Revisions {
  const inputs = [oldText, newText].map((text, index) => ({ label: String(index), text }));
  return { oldText, newText, comparison: compare(inputs, { words: true }) };
}

/** An anchor on some words of a text, by default where they stand first. */
export function anchorOn(text: string, words: string, from = 0): Anchor {
  const start = text.indexOf(words, from);
  const anchor =
    start === -1 ? null : createAnchor(text, sha256Hex(text), { start, end: start + words.length });
  if (anchor === null) throw new Error(`The text does not have “${words}”.`);
  return anchor;
}
