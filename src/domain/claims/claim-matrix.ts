import type { ClaimState, MentionState, VariantState } from '../review/state.ts';
import { siglum } from '../siglum.ts';
import type { ComparedTexts } from './compared-texts.ts';
import { byReference } from './reference-mention.ts';
import { dangerOf, SAME_WORDING, type QuoteWordings, type Wording, type WordingState } from './wording.ts';
import { wordingPieces, type WordingPiece } from './wording-pieces.ts';
import { WordingReader } from './wording-reader.ts';

/** A mention with how its words stand to the claim's reference wording. */
export interface ReadMention {
  readonly mention: MentionState;
  /** Whether the others are read against it. */
  readonly isReference: boolean;
  readonly wording: Wording;
  readonly pieces: readonly WordingPiece[];
}

/** What one variant says of a claim. */
export interface MatrixCell {
  readonly variantId: string;
  readonly siglum: string;
  /** Of several mentions the most dangerous. */
  readonly state: WordingState;
  readonly isReference: boolean;
  /** In the order in which they were added. */
  readonly mentions: readonly ReadMention[];
}

/** A claim across the variants. */
export interface MatrixRow {
  readonly claim: ClaimState;
  /** In the order of the variants. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixSources {
  readonly variants: readonly Pick<VariantState, 'id' | 'role'>[];
  readonly baseId: string | null;
  /** Null before the first comparison; mentions are then read by their quotes alone. */
  readonly compared: ComparedTexts | null;
  /** Says how two quotes stand to each other where the comparison cannot. */
  readonly quotes: QuoteWordings;
}

/**
 * Claims × variants. Rows are read when they are asked for and kept for as long as their claim is the same object, so a
 * change to one claim costs one row; other variants, another base or another comparison need another matrix.
 */
export class ClaimMatrix {
  readonly #sources: MatrixSources;
  readonly #reader: WordingReader;
  readonly #rows = new WeakMap<ClaimState, MatrixRow>();

  constructor(sources: MatrixSources) {
    this.#sources = sources;
    this.#reader = new WordingReader(sources.compared, sources.quotes);
  }

  row(claim: ClaimState): MatrixRow {
    const known = this.#rows.get(claim);
    if (known) return known;
    const row = this.#read(claim);
    this.#rows.set(claim, row);
    return row;
  }

  #read(claim: ClaimState): MatrixRow {
    const { variants, baseId } = this.#sources;
    const [reference] = byReference(claim, this.#sources);
    const isInBase = baseId === null || claim.mentions.some(({ variantId }) => variantId === baseId);
    const read = (mention: MentionState): ReadMention => {
      if (mention === reference) {
        const state = isInBase ? 'identical' : 'added';
        const pieces = wordingPieces(mention.anchor.quote, []);
        return { mention, isReference: true, wording: { ...SAME_WORDING, state }, pieces };
      }
      const wording = reference ? this.#reader.between(reference, mention) : SAME_WORDING;
      const pieces = wordingPieces(mention.anchor.quote, wording.marks);
      return { mention, isReference: false, wording, pieces };
    };
    const cells = variants.map(({ id }, index): MatrixCell => {
      const mentions = claim.mentions.filter(({ variantId }) => variantId === id).map(read);
      return {
        variantId: id,
        siglum: siglum(index),
        state: worst(mentions),
        isReference: mentions.some(({ isReference }) => isReference),
        mentions,
      };
    });
    return { claim, cells };
  }
}

function worst(mentions: readonly ReadMention[]): WordingState {
  return mentions
    .map(({ wording }) => wording.state)
    .reduce<WordingState>(
      (gravest, state) => (gravest === 'absent' || dangerOf(state) < dangerOf(gravest) ? state : gravest),
      'absent',
    );
}
