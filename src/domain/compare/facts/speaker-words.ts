import { list } from '../../list.ts';
import { possessiveLength } from '../../text/possessive.ts';
import type { Grammar } from '../lexicon/grammars.ts';
import { toFact } from './to-fact.ts';
import type { ReadableText, TokenFact } from './token-facts.ts';

/* What the search for speakers and for verbs of saying reads a sentence by. English words. */

/** Where a verb of saying stands and what may be read around it. Token indexes. */
export interface Saying {
  readonly verb: number;
  /** The clause must lie in `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Where its sentence begins: the subject of a participle (`…, arguing that`) stands far before it. */
  readonly sentence: number;
}

/** What the search for speakers knows about a text. */
export interface SpeakerContext {
  readonly source: ReadableText;
  readonly grammar: Grammar;
  readonly nameAt: ReadonlyMap<number, TokenFact>;
  /** 1 for tokens inside quotation marks, the marks included. */
  readonly quoted: Uint8Array;
}

/** How many tokens around a verb of saying are searched for a name where its subject is not beside it. */
export const REACH = 14;
/** Between a subject and its verb: `Dahl also said`, `was quoted as saying`. */
const BETWEEN = list(
  'also later then again previously earlier has have had since quoted as was were is been being once',
);
export const BE = list('is are was were be been being');
export const DETERMINERS = list(
  'the a an this that these those his her its their our some several many two three dozen',
);
/** Verb forms that are nouns after an article. */
export const MAY_BE_NOUN = /^(?:reports?|claims?|states?|notes?|replies|reply|stress)$/;
/** They go on with a noun: `a spokesman for the council`. */
export const LINKS = list('of for in at from with on near');
/** Before a name: it is spoken to or about, `a letter to Dahl stated`. */
export const TOWARDS = list('to against about by than toward towards into over');
/** Where the words before a speaker end. */
export const BREAKS = list(
  'that which who whom what and but or as if so to by than not he she they we i you it',
);

/** The folded word of a token; empty where there is none. */
export function wordAt({ tokens }: ReadableText, index: number): string {
  return tokens[index]?.folded ?? '';
}

/** Whether a word may stand between a subject and its verb: `also`, `has`, `later`, `firmly`. */
export function isBetween(word: string): boolean {
  return BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly'));
}

/** The words of the tokens `[from, to)` as they are written, without a possessive ending. */
export function textOf({ source }: SpeakerContext, from: number, to: number): string {
  return toFact(source.text, source.tokens, { kind: 'person', from, to, value: '' }, '').text;
}

/** Whether words that end before `to` are in the genitive: `Dahl’s`, `the Dahls’`. */
export function isGenitive(context: SpeakerContext, to: number): boolean {
  return possessiveLength(wordAt(context.source, to - 1)) > 0 || isPluralGenitive(context, to);
}

/** Whether the token is the mark of `the Dahls’`, and none that ends a quotation. */
export function isPluralGenitive({ source, quoted }: SpeakerContext, index: number): boolean {
  const [word, mark] = [source.tokens[index - 1], source.tokens[index]];
  return quoted[index] !== 1 && mark?.folded === "'" && word?.end === mark.start && word.folded.endsWith('s');
}

/** Whether the words before the token are in the genitive: `the board’s claims`. */
export function followsGenitive(context: SpeakerContext, index: number): boolean {
  return isGenitive(context, index) || isPluralGenitive(context, index - 1);
}
