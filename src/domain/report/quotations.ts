import type { Comparison } from '../compare/comparison.ts';
import type { MarkedPiece } from '../compare/views/marked-piece.ts';
import { OMISSION_KIND_NAMES } from '../compare/views/omission-kinds.ts';
import { omissionsOf, type Omission } from '../compare/views/omissions.ts';
import { quoteLedger, readingGroups, type QuoteEntry } from '../compare/views/quote-ledger.ts';
import { QUOTE_STATE_NAMES } from '../compare/views/quote-states.ts';
import type { Severity } from '../compare/comparison.ts';
import { siglum } from '../siglum.ts';

/** One quotation, and what became of it. */
export interface ReportQuotation {
  readonly number: number;
  /** The variant that the others are read against, and the paragraph in it, counted from 1. */
  readonly siglum: string;
  readonly paragraph: number;
  /** The most dangerous state of a reading, in words. */
  readonly worst: string;
  readonly changed: boolean;
  /** Each reading once, the reference's first. */
  readonly readings: readonly ReportReading[];
}

export interface ReportReading {
  /** Sigla of the variants that read so. */
  readonly sigla: readonly string[];
  readonly state: string;
  readonly speaker: string;
  readonly reattributed: boolean;
  /** Empty where absent; one for each part of a quotation that a speech tag breaks. */
  readonly parts: readonly (readonly MarkedPiece[])[];
}

/** Words that some variants have and others lack. */
export interface ReportOmission {
  /** `missing`: the base has it; `added`: it does not. */
  readonly side: 'missing' | 'added';
  readonly severity: Severity;
  /** What is lost with it, in words, the most dangerous first. */
  readonly kinds: readonly string[];
  readonly siglum: string;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly lacking: readonly string[];
  /** The sentence; marked is what the others lack, unless that is all of it. */
  readonly pieces: readonly MarkedPiece[];
}

/** Every quotation of every variant in the reading order of the base. */
export function listQuotations(
  comparison: Comparison,
  texts: readonly string[],
  base: number,
): readonly ReportQuotation[] {
  return quoteLedger(comparison, texts, base).entries.map((entry, index) =>
    reportQuotation(entry, index + 1),
  );
}

function reportQuotation(entry: QuoteEntry, number: number): ReportQuotation {
  return {
    number,
    siglum: siglum(entry.reference),
    paragraph: entry.paragraph,
    worst: QUOTE_STATE_NAMES[entry.worst],
    changed: entry.isChanged,
    readings: readingGroups(entry).map(({ variants, state, speaker, isReattributed, parts }) => ({
      sigla: variants.map(siglum),
      state: QUOTE_STATE_NAMES[state],
      speaker,
      reattributed: isReattributed,
      parts: parts.map(({ pieces }) => pieces),
    })),
  };
}

/** What the base has and others lack, then what others have and the base lacks; the most dangerous first. */
export function listOmissions(
  comparison: Comparison,
  texts: readonly string[],
  base: number,
): readonly ReportOmission[] {
  const { missing, added } = omissionsOf(comparison, texts, base, 'every');
  return [
    ...missing.map((omission) => reportOmission(omission, 'missing', base)),
    ...added.map((omission) => reportOmission(omission, 'added', base)),
  ];
}

function reportOmission(omission: Omission, side: ReportOmission['side'], base: number): ReportOmission {
  const { severity, kinds, passages, paragraph, lacking, pieces } = omission;
  return {
    side,
    severity,
    kinds: kinds.map((kind) => OMISSION_KIND_NAMES[kind]),
    siglum: siglum(passages[0]?.variant ?? base),
    paragraph,
    lacking: lacking.map(siglum),
    pieces,
  };
}
