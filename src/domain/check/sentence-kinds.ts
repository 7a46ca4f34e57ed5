import type { Fact } from '../compare/comparison.ts';
import type { SentenceKind } from './kinds.ts';

/** Fewer words than this are a heading or an exclamation, not a statement. */
const FEWEST_WORDS = 5;
const WORD = /\p{L}+/gu;

/** Words by which an English sentence says that one thing brought about another. */
const CAUSAL =
  /\b(?:because|due to|owing to|thanks to|as a (?:direct )?result|which is why|(?:has |had |have |was |were )?(?:caus(?:e|es|ed|ing)|triggered|sparked|prompted)|results? (?:in|from)|resulted (?:in|from)|l(?:ed|eads?|eading) to|stem(?:s|med)? from|blam(?:e|es|ed|ing)\b[^.]{0,60}\b(?:on|for)|contributed to|in response to)\b/iu;
/**
 * One thing measured against another. "More than 40" and "rather than" measure nothing against anything, so a word has to
 * stand between "more" and "than".
 */
const COMPARISON =
  /\b(?:(?:more|less|fewer) (?!than\b)\p{L}[^.;:]{0,40}? than|(?!other\b|rather\b|whether\b|further\b)\p{L}{2,}er than|compared (?:with|to)|(?:twice|half|\p{L}+ times) (?:as|the)|(?:up|down) from|outnumber(?:s|ed)?|exceed(?:s|ed)?|outpac(?:es?|ed))\b/iu;
/** What has not happened yet. "Will" as a noun has "of" or a possessive beside it. */
const PREDICTION =
  /\b(?:(?<!\b(?:his|her|their|the|a|its|good|ill|free|political) )will (?!of\b)|won['’]t\b|(?:is|are) (?:set|due|expected|likely|unlikely|forecast|projected|poised|bound|about) to\b|(?:forecasts?|predict(?:s|ed)?|project(?:s|ed)) (?:that\b|a\b|the\b)|(?:is|are) going to\b)/iu;

/**
 * What an English sentence claims beyond the words in it, or null. Of several the first of `SENTENCE_KINDS`: a cause is
 * harder to show than a comparison, and anything is harder than that somebody has said it.
 *
 * @param facts those that stand in the sentence
 */
export function sentenceKind(sentence: string, facts: readonly Fact[]): SentenceKind | null {
  if ((sentence.match(WORD)?.length ?? 0) < FEWEST_WORDS) return null;
  if (CAUSAL.test(sentence)) return 'causal';
  if (COMPARISON.test(sentence)) return 'comparison';
  if (PREDICTION.test(sentence)) return 'prediction';
  if (facts.some(({ kind }) => kind === 'superlative')) return 'superlative';
  return reporter(facts) === '' ? null : 'attribution';
}

/** Who is said to have said what a sentence reports; empty for a quotation, whose own words are checked, and where unknown. */
export function reporter(facts: readonly Fact[]): string {
  if (facts.some(({ kind }) => kind === 'quotation')) return '';
  return facts.find(({ kind, speaker }) => kind === 'attribution' && speaker !== '')?.speaker ?? '';
}
