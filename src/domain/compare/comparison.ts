/**
 * The public result of `compare()`: the JSON format `variorum.comparison/1`.
 *
 * Every offset counts UTF-16 code units in the variant's text after `\r\n` and `\r` became `\n` and a leading
 * byte-order mark was removed; nothing else is changed. Every `text` equals the slice its offsets name.
 */
export interface Comparison {
  readonly schema: 'variorum.comparison/1';
  readonly variants: readonly ComparedVariant[];
  /** One entry for every pair of variants with `left < right`. */
  readonly pairs: readonly ComparedPair[];
  /** One row for every group of sentences that say the same thing, in reading order. */
  readonly rows: readonly Row[];
  /** Present where the time was up before everything was compared. */
  readonly incomplete?: Incomplete;
}

/** What a comparison says nothing about. */
export interface Incomplete {
  /**
   * The pairs that were not read, `left < right`. Their alignments and discrepancies are empty, and their similarity and
   * verdict mean nothing; a row in which one of two such variants is `absent` only says that nobody looked.
   */
  readonly pairs: readonly (readonly [number, number])[];
  /** One sentence in plain words. */
  readonly explanation: string;
}

/** A half-open range `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers. */
export interface Passage extends Span {
  readonly text: string;
}

export interface ComparedVariant {
  readonly label: string;
  /** SHA-256 (lower-case hex) of the normalised text in UTF-8. */
  readonly sha256: string;
  readonly characters: number;
  readonly words: number;
  readonly paragraphs: readonly Span[];
  /** In reading order; between two sentences there is only white space, so they cover every visible character. */
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** Facts of this variant that contradict each other, whatever the other variants say; in reading order. */
  readonly notes: readonly Note[];
}

/** Two facts of one variant that cannot both be exact. */
export interface Note {
  /** Indexes into the variant's `facts`, the one that stands first before the other. */
  readonly facts: readonly [number, number];
  /** One sentence in plain words, for an editor. */
  readonly explanation: string;
}

/** What a sentence is in the article; `furniture` (machine prefixes, agency sign-offs) is shown but not compared. */
export type SentenceRole = 'body' | 'headline' | 'dateline' | 'furniture';

export interface Sentence extends Span {
  /** Index into the variant's `paragraphs`. */
  readonly paragraph: number;
  readonly role: SentenceRole;
}

export type FactKind =
  | 'number'
  | 'date'
  | 'place'
  | 'person'
  | 'organisation'
  | 'role'
  | 'quotation'
  | 'attribution'
  | 'superlative';

export interface Fact extends Passage {
  readonly kind: FactKind;
  /** The fact in a form that can be compared: `3.5 %` for `3.5 percent`, a folded name, the words inside the marks. */
  readonly value: string;
  /** Who says it, for quotations and attributions; empty where unknown. */
  readonly speaker: string;
}

/** Whether one variant's text comes from the other's. */
export type Derivation = 'derived' | 'partly-derived' | 'independent' | 'unrelated';

export interface ComparedPair {
  /** Index into `variants`; always smaller than `right`. */
  readonly left: number;
  readonly right: number;
  /** Share of the shorter text's words that stand in aligned, agreeing places, 0 to 1. */
  readonly similarity: number;
  readonly derivation: Derivation;
  /** Length in words of the longest run that both texts have word for word. */
  readonly longestRun: number;
  /** Ordered by the left side. A sentence that is in none of them is unaligned in this pair. */
  readonly alignments: readonly Alignment[];
  /** Ordered by where they stand in the left text, then in the right. */
  readonly discrepancies: readonly Discrepancy[];
}

export type AlignmentRelation = 'identical' | 'cosmetic' | 'edited';

export interface Alignment {
  /** Indexes into the left variant's `sentences`; 1:1, 1:n or n:1. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 0 to 1. */
  readonly score: number;
  readonly relation: AlignmentRelation;
  /** True where the passage stands at another place in the story, not merely shifted by insertions above it. */
  readonly moved: boolean;
  /** Present when word alignment was asked for. */
  readonly words?: readonly WordAlignment[];
}

export type WordRelation = 'identical' | 'normalised' | 'lemma' | 'synonym' | 'related' | 'substituted';

export interface WordAlignment {
  /** `[start, end)` in the left text. */
  readonly left: readonly [number, number];
  /** `[start, end)` in the right text. */
  readonly right: readonly [number, number];
  readonly relation: WordRelation;
}

export type DiscrepancyKind =
  | 'quotation'
  | 'number'
  | 'date'
  | 'place'
  | 'person'
  | 'organisation'
  | 'role'
  | 'attribution'
  | 'negation'
  | 'modality'
  | 'connective'
  | 'predicate'
  | 'omission'
  | 'addition'
  | 'move'
  | 'wording'
  | 'typography';

export type Severity = 'critical' | 'material' | 'minor' | 'style';

/** The 1-based paragraphs of the left and of the right text in which something begins. */
export type Paragraphs = readonly [number, number];

/** One typed, located difference between two variants. `left` or `right` is null where that side has nothing. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /**
   * A finer name where the kind has one; otherwise empty.
   *
   * - `quotation`: `altered`, `truncated`, `extended`, `dropped`, `added`, `newly-quoted`, `unquoted`, `boundary-moved`,
   *   `reattributed`
   * - `number`, `date`, `place`, `person`, `organisation`, `role`: `changed`, `dropped`, `added`, or `swapped` for two that
   *   changed places
   * - `attribution`: `dropped`, `added`, `changed`, `reporting-verb`
   * - `negation`: `dropped`, `added`
   * - `modality`, `connective`: `dropped`, `added`, or empty where one stands for another
   * - `predicate`: the same, and `hedged` (`one of the largest`), `rewritten` (a headline), `swapped`
   * - `omission`, `addition`: the gravest thing that goes with the passage, a key of `CONTENTS` (`denial`, `negation`,
   *   `quotation`, `source`, `caveat`, `condition`, `number`, `date`, `name`, `superlative`), or empty
   * - `move`: always empty
   * - `wording`, `typography`: the id of the noise rule that passes it over (`synonym`, `spelling`, `dashes`, …). While that
   *   rule is off, the difference has the rule's `otherwise` kind and keeps this detail.
   */
  readonly detail: string;
  /** `wording` and `typography` are always `style`. */
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly left: Passage | null;
  readonly right: Passage | null;
  /** Where a passage moved from and to; moves have it, and nothing else does. */
  readonly paragraphs?: Paragraphs;
  /** One sentence in plain words, for an editor. */
  readonly explanation: string;
}

export type CellState = 'same' | 'cosmetic' | 'reworded' | 'fact-changed' | 'moved' | 'absent' | 'only-here';

/** One aligned group of sentences across all variants. */
export interface Row {
  /** For each variant the indexes of its sentences in this row; empty where it has nothing. */
  readonly cells: readonly (readonly number[])[];
  readonly states: readonly CellState[];
  /** The readings in one line, as an apparatus criticus gives them: `Doha] Qatar B; om. C`. */
  readonly apparatus: string;
}
