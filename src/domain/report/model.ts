import type { Comparison, Derivation, Severity } from '../compare/comparison.ts';
import type { ReviewState } from '../review/state.ts';
import { siglum } from '../siglum.ts';
import { listClaims, type ReportClaim } from './claims.ts';
import type { ReportCoverage } from './coverage.ts';
import { listEvidence, type ReportEvidenceList } from './evidence.ts';
import { listFindings, pairsFrom, type Finding, type SetAside, type StyleGroup } from './findings.ts';
import { methodOf, type ReportMethod } from './method.ts';
import {
  FULL_RECORD,
  sectionsInOrder,
  templateOptions,
  type ReportOptions,
  type ReportSection,
} from './options.ts';
import type { SourceText } from './passage.ts';
import { comparedPassages, type ComparedPassages } from './passages.ts';
import { asSeenBy, isShielded, type HeldBack } from './held-back.ts';
import { listQueries, queriesByClaim, type ReportQuery } from './queries.ts';
import { listOmissions, listQuotations, type ReportOmission, type ReportQuotation } from './quotations.ts';
import { listPoints, listSignOffs, type ReportPoint, type ReportSignOff } from './sign-off.ts';
import { standingsOf } from './standings.ts';
import { reportVariant, type ReportVariant } from './variants.ts';

/** Everything a report is made from. The same input gives the same report. */
export interface ReportInput {
  /** One without an id is no review, but stands for texts that were merely compared. */
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
  /** The parts to write; the full record where nothing is said. */
  readonly options?: ReportOptions;
  /** Whether sources that are off the record or on background are named all the same; left out, they are not. */
  readonly namesSources?: boolean;
  /** How much of what is checkable has been signed off; left out or null where nobody has counted. */
  readonly coverage?: ReportCoverage | null;
}

/** A report before it takes the form of a file. Sections in reading order. */
export interface ReportModel {
  readonly title: string;
  /** Name of the template that the sections come from; '' for a free choice. */
  readonly template: string;
  /** The parts to write, in reading order. */
  readonly sections: readonly ReportSection[];
  readonly summary: ReportSummary;
  readonly variants: readonly ReportVariant[];
  /** How each two variants are related; those with the base first. */
  readonly pairs: readonly ReportPair[];
  /** Every discrepancy above style, most dangerous first. */
  readonly findings: readonly Finding[];
  /** Made only where a chosen section shows them, as the omissions and the passages are. */
  readonly quotations: readonly ReportQuotation[];
  readonly omissions: readonly ReportOmission[];
  readonly passages: ComparedPassages;
  readonly claims: readonly ReportClaim[];
  /** The claims that somebody still has to look at. */
  readonly unresolved: readonly ReportClaim[];
  /** Every discrepancy of style, equal ones together. */
  readonly style: readonly StyleGroup[];
  /** What the review dismissed or treats as cosmetic, most dangerous first: set aside, never left out. */
  readonly setAside: readonly SetAside[];
  readonly evidence: ReportEvidenceList;
  readonly queries: readonly ReportQuery[];
  readonly checklist: readonly ReportPoint[];
  readonly signOffs: readonly ReportSignOff[];
  readonly method: ReportMethod;
  /** Null where nobody has counted. */
  readonly coverage: ReportCoverage | null;
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
  /** False for texts that were merely compared: nobody was there to check, sign or set aside. */
  readonly reviewed: boolean;
  readonly engineVersion: string;
  readonly appVersion: string;
  readonly reviewer: string;
  readonly exportedAt: number | null;
  readonly logHead: string | null;
  /** Differences that the review set aside; the report lists them apart. */
  readonly suppressed: number;
  /** Rules for noise that are off: what they pass over counts as substance in this report. */
  readonly rulesOff: readonly string[];
  readonly heldBack: HeldBack;
}

/**
 * Puts a review into the form of a report, independent of any file format.
 *
 * @throws RangeError when the comparison is not one of the review's variants, or a text is missing: a report whose
 *   hashes do not belong to its words must not be written
 */
export function buildReport(input: ReportInput): ReportModel {
  const { comparison, options = templateOptions(FULL_RECORD), coverage = null, namesSources = false } = input;
  const { review, heldBack } = asSeenBy(input.review, input.reviewer);
  const sections = sectionsInOrder(options);
  const shows = (...any: readonly ReportSection[]): boolean => any.some((one) => sections.includes(one));
  const sources = sourceTexts(input);
  const texts = sources.map(({ text }) => text);
  const base = Math.max(
    0,
    review.variants.findIndex((variant) => variant.id === review.baseId),
  );
  const { findings, style, setAside, numbers, undecided } = listFindings(
    comparison,
    sources,
    base,
    standingsOf(review, comparison),
  );
  const claims = listClaims({ ...input, review, namesSources }, sources, queriesByClaim(review));
  return {
    title: review.title,
    template: options.template,
    sections,
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
      reportVariant(variant, sources[index], review.baseId, comparison.variants[index]?.notes ?? []),
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
    quotations: shows('quotations') ? listQuotations(comparison, texts, base) : [],
    omissions: shows('omissions') ? listOmissions(comparison, texts, base) : [],
    passages: shows('passages', 'synopsis')
      ? comparedPassages(comparison, sources, base, numbers)
      : { base, rows: [], uncompared: [] },
    claims,
    unresolved: claims.filter(({ open }) => open !== ''),
    style,
    setAside,
    evidence: listEvidence(review, namesSources),
    queries: listQueries(review),
    checklist: listPoints(review, {
      openDiscrepancies: undecided.map(({ key, finding }) => ({
        ...{ key, subject: `${finding.left.text} → ${finding.right.text}` },
        words: `Finding ${finding.number}, ${finding.title}, is not decided`,
      })),
      coverage: coverage && { covered: coverage.signedOff, checkable: coverage.checkable },
    }),
    signOffs: listSignOffs(review),
    method: methodOf(review, comparison),
    coverage,
    provenance: {
      reviewed: review.id !== '',
      engineVersion: input.engineVersion,
      appVersion: input.appVersion,
      reviewer: input.reviewer,
      exportedAt: input.exportedAt,
      logHead: input.logHead,
      suppressed: setAside.length,
      rulesOff: review.noiseRulesOff,
      heldBack: {
        verdicts: heldBack,
        sources: namesSources ? 0 : review.evidence.filter(isShielded).length,
      },
    },
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
