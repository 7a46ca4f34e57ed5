import type { Comparison, FactKind, Severity } from '../compare/comparison.ts';
import { layerOf } from '../compare/difference-layer.ts';
import { lowerBound } from '../compare/lower-bound.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import type { ClaimKind } from '../review/vocabulary.ts';
import type { SentenceKind } from './kinds.ts';
import type { CheckToken, CheckWords } from './tokens.ts';

/** Why something is worth checking before other things. */
export type WorthReason =
  | { readonly type: 'difference'; readonly severity: DifferenceSeverity }
  | { readonly type: 'headline' | 'opening' | 'unattributed' | 'alone' | 'superlative' };

type DifferenceSeverity = Exclude<Severity, 'style'>;

/** How much it is worth to check something, and why; only the order of scores means something. */
export interface Worth {
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly WorthReason[];
}

/** Variants that disagree come first: one of them is wrong. Each step is more than all other weights together. */
const DIFFERENCE_WEIGHTS: Readonly<Record<DifferenceSeverity, number>> = {
  critical: 300,
  material: 200,
  minor: 100,
};

/** What hurts most when it is wrong: words put in a mouth, figures, people; then what can be looked up in a minute. */
export const KIND_WEIGHTS: Readonly<Record<FactKind, number>> = {
  quotation: 24,
  number: 22,
  person: 20,
  date: 18,
  superlative: 14,
  organisation: 12,
  place: 10,
  role: 6,
  attribution: 4,
};

/**
 * A cause or a comparison is what stories are corrected for; it takes longer to check than a figure, so the words come
 * first. What somebody has only said is checked with the words that it holds.
 */
const SENTENCE_WEIGHTS: Readonly<Record<SentenceKind, number>> = {
  causal: 11,
  comparison: 9,
  prediction: 7,
  superlative: 5,
  attribution: 2,
};

/** The headline is read by everybody, the first paragraphs by most. */
const HEADLINE_WEIGHT = 16;
const OPENING_WEIGHT = 10;
/** "The largest ever" is wrong more often than it is right. */
const SUPERLATIVE_WEIGHT = 12;
/** What nobody is named for stands on the paper's own word. */
const UNATTRIBUTED_WEIGHT = 8;
/** Nothing beside it confirms it, and nothing contradicts it. */
const ALONE_WEIGHT = 9;

/** Paragraphs of the body that count as its opening. */
const OPENING_PARAGRAPHS = 3;

/** These say that a whole passage is elsewhere or nowhere, not that the words in it differ. */
const ABOUT_PASSAGES: ReadonlySet<string> = new Set(['omission', 'addition', 'move']);
const GRAVEST_FIRST = Object.keys(DIFFERENCE_WEIGHTS) as DifferenceSeverity[];

/** Weighs facts; made once for a comparison. */
export class Weigher {
  readonly #comparison: Comparison;
  /** By the token's index. */
  readonly #severities = new Map<number, DifferenceSeverity>();
  /** For each variant the sentences with a named source. */
  readonly #attributed: readonly ReadonlySet<number>[];
  /** For each variant the first and the last paragraph of its opening. */
  readonly #openings: readonly (readonly [number, number])[];

  /** @param tokens of all variants, by index */
  constructor(comparison: Comparison, tokens: readonly CheckToken[]) {
    this.#comparison = comparison;
    this.#attributed = comparison.variants.map(
      ({ facts, sentences }) =>
        new Set(
          facts.filter(({ speaker }) => speaker !== '').map(({ start }) => sentenceIndexAt(sentences, start)),
        ),
    );
    this.#openings = comparison.variants.map(({ sentences }) => {
      const first = sentences.find(({ role }) => role === 'body')?.paragraph ?? 0;
      return [first, first + OPENING_PARAGRAPHS - 1];
    });
    this.#readDifferences(tokens);
  }

  /**
   * @param tokens of one fact, in every variant that has it
   * @param lead the one of them that says what the fact is
   * @param alsoIn other variants that have its words
   */
  worthOf(tokens: readonly CheckToken[], lead: CheckToken, alsoIn: readonly number[]): Worth {
    const severity = GRAVEST_FIRST.find((candidate) =>
      tokens.some(({ index }) => this.#severities.get(index) === candidate),
    );
    return this.#weigh(tokens, KIND_WEIGHTS[lead.factKind], lead.kind, alsoIn, severity);
  }

  /**
   * What differs in a sentence is weighed with its words, and not once more with the whole.
   *
   * @param sentences the same one in every variant that has it
   * @param alsoIn other variants that have most of its words
   */
  worthOfSentence(sentences: readonly CheckWords[], kind: SentenceKind, alsoIn: readonly number[]): Worth {
    return this.#weigh(sentences, SENTENCE_WEIGHTS[kind], kind, alsoIn);
  }

  #weigh(
    tokens: readonly CheckWords[],
    ownWeight: number,
    kind: ClaimKind,
    alsoIn: readonly number[],
    severity?: DifferenceSeverity,
  ): Worth {
    const isAlone =
      this.#comparison.variants.length > 1 &&
      new Set([...tokens.map(({ variant }) => variant), ...alsoIn]).size === 1;
    const weighed: (readonly [WorthReason, number])[] = [];
    if (severity !== undefined)
      weighed.push([{ type: 'difference', severity }, DIFFERENCE_WEIGHTS[severity]]);
    if (tokens.some((token) => this.#isHeadline(token)))
      weighed.push([{ type: 'headline' }, HEADLINE_WEIGHT]);
    else if (tokens.some((token) => this.#isOpening(token)))
      weighed.push([{ type: 'opening' }, OPENING_WEIGHT]);
    if (kind === 'superlative') weighed.push([{ type: 'superlative' }, SUPERLATIVE_WEIGHT]);
    if (isAlone) weighed.push([{ type: 'alone' }, ALONE_WEIGHT]);
    if (!tokens.some((token) => this.#isAttributed(token)))
      weighed.push([{ type: 'unattributed' }, UNATTRIBUTED_WEIGHT]);
    weighed.sort(([, one], [, other]) => other - one);
    return {
      score: weighed.reduce((sum, [, weight]) => sum + weight, ownWeight),
      reasons: weighed.map(([reason]) => reason),
    };
  }

  #readDifferences(tokens: readonly CheckToken[]): void {
    // Quotations and what stands in them overlap, so each list is searched by itself.
    const finders = this.#comparison.variants.map((_, variant) => {
      const own = tokens.filter((token) => token.variant === variant);
      return [own.filter(({ kind }) => kind === 'quotation'), own.filter(({ kind }) => kind !== 'quotation')];
    });
    for (const { left, right, discrepancies } of this.#comparison.pairs)
      for (const { kind, severity, left: here, right: there } of discrepancies) {
        if (severity === 'style' || layerOf(kind) !== 'substance' || ABOUT_PASSAGES.has(kind)) continue;
        for (const [variant, passage] of [[left, here] as const, [right, there] as const])
          for (const own of passage === null ? [] : (finders[variant] ?? []))
            this.#mark(own, passage?.start ?? 0, passage?.end ?? 0, severity);
      }
  }

  #mark(own: readonly CheckToken[], start: number, end: number, severity: DifferenceSeverity): void {
    for (let at = lowerBound(own, (token) => token.end <= start); ; at += 1) {
      const token = own[at];
      if (token === undefined || token.start >= end) return;
      const known = this.#severities.get(token.index);
      if (known === undefined || GRAVEST_FIRST.indexOf(severity) < GRAVEST_FIRST.indexOf(known))
        this.#severities.set(token.index, severity);
    }
  }

  #isHeadline(token: CheckWords): boolean {
    return this.#sentenceOf(token)?.role === 'headline';
  }

  #isOpening(token: CheckWords): boolean {
    const paragraph = this.#sentenceOf(token)?.paragraph ?? Infinity;
    const [first, last] = this.#openings[token.variant] ?? [0, -1];
    return first <= paragraph && paragraph <= last;
  }

  #isAttributed({ variant, start }: CheckWords): boolean {
    const { sentences = [] } = this.#comparison.variants[variant] ?? {};
    return this.#attributed[variant]?.has(sentenceIndexAt(sentences, start)) ?? false;
  }

  #sentenceOf({
    variant,
    start,
  }: CheckWords): Comparison['variants'][number]['sentences'][number] | undefined {
    const { sentences = [] } = this.#comparison.variants[variant] ?? {};
    return sentences[sentenceIndexAt(sentences, start)];
  }
}

/** A reason in words, for the person who is asked to check. */
export function worthWords(reason: WorthReason): string {
  switch (reason.type) {
    case 'difference':
      return DIFFERENCE_WORDS[reason.severity];
    case 'headline':
      return 'in a headline';
    case 'opening':
      return 'near the top';
    case 'superlative':
      return 'a superlative';
    case 'alone':
      return 'only in one variant';
    case 'unattributed':
      return 'attributed to nobody';
  }
}

const DIFFERENCE_WORDS: Readonly<Record<DifferenceSeverity, string>> = {
  critical: 'the variants differ critically',
  material: 'the variants differ',
  minor: 'the variants differ a little',
};
