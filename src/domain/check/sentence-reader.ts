import type { ComparedTexts } from '../claims/compared-texts.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import type { ClaimState, ReviewState } from '../review/state.ts';
import type { SentenceItem } from './sentences.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';

/**
 * Says which sentences are still to be suggested: those that no claim's mention touches in any variant, and nobody has
 * decided on. What a claim touches is kept for as long as it is the same object, so that a verdict costs one claim.
 */
export class SentenceReader {
  readonly #checked: ComparedTexts;
  readonly #items: readonly SentenceItem[];
  readonly #variants: ReadonlyMap<string, number>;
  /** For each variant the items of its sentences, by the sentence's beginning. */
  readonly #byStart: readonly ReadonlyMap<number, SentenceItem>[];
  readonly #touched = new WeakMap<ClaimState, readonly SentenceItem[]>();

  constructor(items: readonly SentenceItem[], checked: ComparedTexts) {
    this.#checked = checked;
    this.#items = items;
    this.#variants = new Map(checked.texts.map(({ variantId }, index) => [variantId, index]));
    const byStart = checked.texts.map(() => new Map<number, SentenceItem>());
    for (const item of items)
      for (const { variant, start } of item.tokens) byStart[variant]?.set(start, item);
    this.#byStart = byStart;
  }

  read({ claims, suggestions }: Pick<ReviewState, 'claims' | 'suggestions'>): Suggestions {
    const touched = new Set(claims.flatMap((claim) => this.#touchedBy(claim)));
    const ids = new Set(claims.map(({ id }) => id));
    const open: Suggestion[] = [];
    const rejected: Suggestion[] = [];
    for (const item of this.#items) {
      if (touched.has(item)) continue;
      const decisions = suggestions.size === 0 ? [] : item.keys.flatMap((key) => suggestions.get(key) ?? []);
      // Its claim may have lost these words since: then the claim asks for them.
      if (decisions.some(({ claimId }) => claimId !== null && ids.has(claimId))) continue;
      const { kind, tokens, lead, keys } = item;
      const id = keys[tokens.indexOf(lead)] ?? '';
      const list = decisions.some(({ decision }) => decision === 'rejected') ? rejected : open;
      list.push({ id, group: `${kind} sentence`, item, tokens, lead, claimId: null });
    }
    return { open, rejected };
  }

  #touchedBy(claim: ClaimState): readonly SentenceItem[] {
    const known = this.#touched.get(claim);
    if (known !== undefined) return known;
    const touched = claim.mentions.flatMap(({ variantId, anchor }): readonly SentenceItem[] => {
      const variant = this.#variants.get(variantId) ?? -1;
      const read = this.#checked.comparison.variants[variant];
      // Offsets into another revision say nothing about this text.
      if (read?.sha256 !== anchor.revision || anchor.state === 'orphan') return [];
      const from = Math.max(0, sentenceIndexAt(read.sentences, anchor.start));
      const to = sentenceIndexAt(read.sentences, anchor.end - 1);
      return read.sentences
        .slice(from, to + 1)
        .flatMap(({ start }) => this.#byStart[variant]?.get(start) ?? []);
    });
    this.#touched.set(claim, touched);
    return touched;
  }
}
