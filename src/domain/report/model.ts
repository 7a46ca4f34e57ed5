import type { Comparison, Derivation, Discrepancy, Note, Severity } from '../compare/comparison.ts';
import type { ReviewState, VariantState } from '../review/state.ts';
import { siglum } from '../siglum.ts';
import { listClaims, type ReportClaim } from './claims.ts';
import { discrepancyKeyMap } from '../review/discrepancy-keys.ts';
import { noiseRuleFor, noiseRuleId } from '../review/noise-rule.ts';
import {
  listFindings,
  pairsFrom,
  type Aside,
  type Finding,
  type SetAside,
  type StyleGroup,
} from './findings.ts';
import { comparedPassages, type ComparedPassages } from './passages.ts';
import type { SourceText } from './passage.ts';

/** The parts of a report, in reading order. */
export const REPORT_SECTIONS = [
  'variants',
  'pairs',
  'findings',
  'passages',
  'claims',
  'unresolved',
  'style',
  'set-aside',
  'provenance',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Everything a report is made from. The same input gives the same report. */
export interface ReportInput {
  readonly review: ReviewState;
  /** The normalised text of every revision in the review, by its SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** `compare(…, { words: true })` of the review's variants in the review's order. */
  readonly comparison: Comparison;
  readonly engineVersion: string;
  readonly appVersion: string;
  /** Who exports the report; may be empty. */
  readonly reviewer: string;
  /** Unix epoch milliseconds, or null to leave the moment out. */
  readonly exportedAt: number | null;
  /** Hash of the newest event of the review's log, or null where it is not at hand. */
  readonly logHead: string | null;
  /** The parts to write; all of them where nothing is said. */
  readonly sections?: readonly ReportSection[];
}

/** A report before it takes the form of a file. Sections in reading order. */
export interface ReportModel {
  readonly title: string;
  /** The parts to write, in reading order. */
  readonly sections: readonly ReportSection[];
  readonly summary: ReportSummary;
  readonly variants: readonly ReportVariant[];
  /** How each two variants are related; those with the base first. */
  readonly pairs: readonly ReportPair[];
  /** Every discrepancy above style, most dangerous first. */
  readonly findings: readonly Finding[];
  readonly passages: ComparedPassages;
  readonly claims: readonly ReportClaim[];
  /** The claims that somebody still has to look at. */
  readonly unresolved: readonly ReportClaim[];
  /** Every discrepancy of style, equal ones together. */
  readonly style: readonly StyleGroup[];
  /** What the review dismissed or treats as cosmetic, most dangerous first: set aside, never left out. */
  readonly setAside: readonly SetAside[];
  readonly provenance: Provenance;
}

export interface ReportSummary {
  /** All that were found, those set aside included. */
  readonly discrepancies: number;
  /** Without those set aside. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly claims: number;
  readonly claimsWithVerdict: number;
}

export interface ReportVariant extends Omit<VariantState, 'id' | 'revision'> {
  readonly siglum: string;
  readonly isBase: boolean;
  readonly characters: number;
  readonly words: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly encoding: string;
  /** Where the text seems to contradict itself, in plain words. */
  readonly notes: readonly string[];
}

/** How two variants are related. */
export interface ReportPair {
  readonly left: string;
  readonly right: string;
  readonly derivation: Derivation;
  /** Share of the shorter text's words that agree, 0 to 1. */
  readonly similarity: number;
  /** Length in words of the longest run that both have word for word. */
  readonly longestRun: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** What someone else needs to check the report. */
export interface Provenance {
  readonly engineVersion: string;
  readonly appVersion: string;
  readonly reviewer: string;
  readonly exportedAt: number | null;
  readonly logHead: string | null;
  /** Differences that the review set aside; the report lists them apart. */
  readonly suppressed: number;
  /** Rules for noise that are off: what they pass over counts as substance in this report. */
  readonly rulesOff: readonly string[];
}

/**
 * Puts a review into the form of a report, independent of any file format.
 *
 * @throws RangeError when the comparison is not one of the review's variants, or a text is missing: a report whose
 *   hashes do not belong to its words must not be written
 */
export function buildReport(input: ReportInput): ReportModel {
  const { review, comparison } = input;
  const sources = sourceTexts(input);
  const base = Math.max(
    0,
    review.variants.findIndex((variant) => variant.id === review.baseId),
  );
  const { findings, style, setAside, numbers } = listFindings(
    comparison,
    sources,
    base,
    asideIn(review, comparison),
  );
  const claims = listClaims(review, sources);
  const unresolved = claims.filter((claim) => claim.open !== '');
  return {
    title: review.title,
    sections: REPORT_SECTIONS.filter((section) => input.sections?.includes(section) ?? true),
    summary: {
      discrepancies: comparison.pairs.reduce((sum, pair) => sum + pair.discrepancies.length, 0),
      bySeverity: {
        ...countBySeverity(findings),
        style: style.reduce((sum, { count }) => sum + count, 0),
      },
      claims: claims.length,
      claimsWithVerdict: claims.filter(({ verdicts }) => verdicts.length > 0).length,
    },
    variants: review.variants.map((variant, index) =>
      reportVariant(variant, index, review.baseId, comparison.variants[index]?.notes ?? []),
    ),
    pairs: pairsFrom(base, comparison).map((pair) => ({
      left: siglum(pair.left),
      right: siglum(pair.right),
      derivation: pair.derivation,
      similarity: pair.similarity,
      longestRun: pair.longestRun,
      bySeverity: countBySeverity(pair.discrepancies),
    })),
    findings,
    passages: comparedPassages(comparison, sources, base, numbers),
    claims,
    unresolved,
    style,
    setAside,
    provenance: {
      engineVersion: input.engineVersion,
      appVersion: input.appVersion,
      reviewer: input.reviewer,
      exportedAt: input.exportedAt,
      logHead: input.logHead,
      suppressed: setAside.length,
      rulesOff: review.noiseRulesOff,
    },
  };
}

/** Looks up why the review sets a discrepancy aside. A decision counts more than a rule, as in the ledger. */
function asideIn(review: ReviewState, comparison: Comparison): (discrepancy: Discrepancy) => Aside | null {
  const ids = review.variants.map(({ id }) => id);
  const keys = discrepancyKeyMap(comparison, ids);
  const rules = new Map(review.noiseRules.map((rule) => [rule.id, rule]));
  return (discrepancy) => {
    const decision = review.decisions.get(keys.get(discrepancy) ?? '');
    if (decision) {
      const { reviewer, reason } = decision;
      return decision.decision === 'dismissed' ? { how: 'dismissed', reviewer, reason } : null;
    }
    const { kind, left, right } = discrepancy;
    const rule = rules.get(noiseRuleId(noiseRuleFor(kind, [left?.text ?? null, right?.text ?? null])));
    return rule ? { how: 'cosmetic', reviewer: rule.reviewer, reason: '' } : null;
  };
}

function sourceTexts({ review, texts, comparison }: ReportInput): readonly SourceText[] {
  if (review.variants.length !== comparison.variants.length)
    throw new RangeError('The comparison has another number of variants than the review');
  return review.variants.map(({ revision: { sha256 } }, index) => {
    const compared = comparison.variants[index];
    const text = texts.get(sha256);
    if (compared?.sha256 !== sha256)
      throw new RangeError(`Variant ${siglum(index)} was compared in another text`);
    if (text === undefined) throw new RangeError(`The text of variant ${siglum(index)} is missing`);
    return { siglum: siglum(index), text, compared };
  });
}

function countBySeverity(
  discrepancies: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, material: 0, minor: 0, style: 0 };
  for (const { severity } of discrepancies) counts[severity] += 1;
  return counts;
}

function reportVariant(
  variant: VariantState,
  index: number,
  baseId: string | null,
  notes: readonly Note[],
): ReportVariant {
  const { id, revision, ...details } = variant;
  return {
    ...{ ...details, ...revision },
    siglum: siglum(index),
    isBase: id === baseId,
    notes: notes.map(({ explanation }) => explanation),
  };
}
