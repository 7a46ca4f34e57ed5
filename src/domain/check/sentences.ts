import { pairOf, type ComparedTexts } from '../claims/compared-texts.ts';
import type { Fact, Sentence } from '../compare/comparison.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import { fold } from '../text/fold.ts';
import { sha256Hex } from '../text/hash.ts';
import { guessLanguage } from '../text/language.ts';
import type { SuggestedItem } from './checkables.ts';
import type { SentenceKind } from './kinds.ts';
import { OppositeWords } from './opposite-words.ts';
import { Places } from './places.ts';
import { reporter, sentenceKind } from './sentence-kinds.ts';
import type { CheckWords } from './tokens.ts';
import { Weigher } from './worth.ts';

/** Hexadecimal digits of a sentence's hash in its key: 128 bits, as the keys of discrepancies have. */
const HASH_DIGITS = 32;

/** A sentence that claims more than its words do, in every variant that has it. */
export interface SentenceItem extends SuggestedItem {
  readonly kind: SentenceKind;
}

/**
 * The sentences of a comparison that are worth checking as a whole, the one most worth it first. What the alignment puts
 * together is one; it is read where the base has it, else in the first variant that does. English only: the rules are
 * words.
 *
 * @param base index of the variant that the others are read against
 */
export function checkSentences(checked: ComparedTexts, base: number): readonly SentenceItem[] {
  const { comparison, texts } = checked;
  const weigher = new Weigher(comparison, []);
  const places = new Places(comparison, base);
  const opposites = new Opposites(checked);
  const oppositeWords = new OppositeWords(comparison);
  /** For each variant the sentences that belong to an item already. */
  const taken = texts.map(() => new Set<number>());
  const order = [base, ...texts.keys()].filter((variant, at, all) => all.indexOf(variant) === at);
  const found = order.flatMap((variant): readonly Omit<SentenceItem, 'keys'>[] => {
    const { sentences = [], facts = [] } = comparison.variants[variant] ?? {};
    const text = texts[variant]?.text ?? '';
    if (guessLanguage(text) !== 'en') return [];
    const factsOf = bySentence(sentences, facts);
    return sentences.flatMap((sentence, index): readonly Omit<SentenceItem, 'keys'>[] => {
      if (taken[variant]?.has(index) === true || !isProse(sentence)) return [];
      const own = factsOf.get(index) ?? [];
      const words = text.slice(sentence.start, sentence.end);
      const kind = sentenceKind(words, own);
      if (kind === null) return [];
      const lead = wordsOf(checked, variant, sentence, kind, kind === 'attribution' ? reporter(own) : '');
      const opposite = opposites
        .of(variant, index)
        .filter((other) => taken[other.variant]?.has(other.index) === false);
      for (const other of [{ variant, index }, ...opposite]) taken[other.variant]?.add(other.index);
      const others = opposite.flatMap((other) => {
        const there = comparison.variants[other.variant]?.sentences[other.index];
        return there === undefined ? [] : [wordsOf(checked, other.variant, there, kind, '')];
      });
      const tokens = [lead, ...others].sort((a, b) => a.variant - b.variant || a.start - b.start);
      const alsoIn = oppositeWords.variantsWith(tokens, lead);
      const worth = weigher.worthOfSentence(tokens, kind, alsoIn);
      return [{ kind, tokens, lead, alsoIn, worth, place: places.of(lead) }];
    });
  });
  const keys = sentenceKeys(
    checked,
    found.flatMap(({ tokens }) => tokens),
  );
  return found
    .map((item) => ({ ...item, keys: item.tokens.map((words) => keys.get(words) ?? '') }))
    .sort((one, other) => other.worth.score - one.worth.score || one.place - other.place);
}

function isProse({ role }: Sentence): boolean {
  return role === 'body' || role === 'headline';
}

function wordsOf(
  { texts }: ComparedTexts,
  variant: number,
  { start, end }: Sentence,
  kind: SentenceKind,
  speaker: string,
): CheckWords {
  return { variant, start, end, kind, speaker, text: texts[variant]?.text.slice(start, end) ?? '' };
}

function bySentence(sentences: readonly Sentence[], facts: readonly Fact[]): ReadonlyMap<number, Fact[]> {
  const found = new Map<number, Fact[]>();
  for (const fact of facts) {
    const index = sentenceIndexAt(sentences, fact.start);
    const own = found.get(index);
    if (own === undefined) found.set(index, [fact]);
    else own.push(fact);
  }
  return found;
}

/** Finds the sentences that the alignments put opposite one. */
class Opposites {
  readonly #checked: ComparedTexts;
  /** By the two variants: for each sentence of the first what stands opposite in the second. */
  readonly #found = new Map<string, ReadonlyMap<number, readonly number[]>>();

  constructor(checked: ComparedTexts) {
    this.#checked = checked;
  }

  /** In the order of the variants. */
  of(variant: number, index: number): readonly { readonly variant: number; readonly index: number }[] {
    return this.#checked.texts.flatMap((_, other) =>
      other === variant
        ? []
        : (this.#between(variant, other).get(index) ?? []).map((each) => ({ variant: other, index: each })),
    );
  }

  #between(variant: number, other: number): ReadonlyMap<number, readonly number[]> {
    const name = `${variant} ${other}`;
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const alignments = pairOf(this.#checked.comparison, variant, other)?.alignments ?? [];
    const found = new Map(
      alignments.flatMap(({ left, right }) => {
        const [own, there] = variant < other ? [left, right] : [right, left];
        return own.map((index) => [index, there] as const);
      }),
    );
    this.#found.set(name, found);
    return found;
  }
}

/**
 * The keys under which decisions on sentences are kept: the variant, the words, and which of several such it is. They do
 * not depend on where a sentence stands, so that a decision outlasts a revision that leaves the sentence as it is.
 *
 * @returns by the sentence's words
 */
function sentenceKeys({ texts }: ComparedTexts, all: readonly CheckWords[]): ReadonlyMap<CheckWords, string> {
  const seen = new Map<string, number>();
  const inOrder = [...all].sort((one, other) => one.variant - other.variant || one.start - other.start);
  return new Map(
    inOrder.map((words) => {
      const hash = sha256Hex(fold(words.text)).slice(0, HASH_DIGITS);
      const about = JSON.stringify([texts[words.variant]?.variantId ?? '', 'sentence', hash]);
      const occurrence = (seen.get(about) ?? 0) + 1;
      seen.set(about, occurrence);
      return [words, `${about} ${occurrence}`];
    }),
  );
}
