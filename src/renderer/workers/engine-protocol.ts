import type { Anchor } from '../../domain/anchor/anchor.ts';
import type { CarriedAnchor } from '../../domain/anchor/carry-over.ts';
import type { TracedAnchor } from '../../domain/anchor/trace.ts';
import type { ToCheck } from '../../domain/check/to-check.ts';
import type { Wording } from '../../domain/claims/wording.ts';
import type { ComparedPair } from '../../domain/compare/comparison.ts';
import type { Constraint } from '../../domain/compare/constraints.ts';
import type { NoiseRuleId } from '../../domain/compare/noise-rules.ts';
import type { OmissionLists } from '../../domain/compare/views/omissions.ts';
import type { QuoteLedger } from '../../domain/compare/views/quote-ledger.ts';
import type { Synopsis } from '../../domain/compare/views/synopsis.ts';
import type { IntakeProblem, IntakeText } from '../../domain/intake/intake.ts';
import type { Publication } from '../../domain/report/claim-review.ts';
import type { DocxChoice } from '../../domain/report/docx-model.ts';
import type { ReportFile, ReportFormat } from '../../domain/report/formats.ts';
import type { ReportInput } from '../../domain/report/model.ts';
import type { SectionCounts } from '../../domain/report/section-counts.ts';
import type { Result } from '../../domain/result.ts';
import type { ShownDocument } from '../report/shorten-document.ts';
import type { ShownFile } from '../report/shorten-file.ts';
import type { PackedComparison } from './packed-comparison.ts';

/** A text to compare, as the engine takes it. */
export interface EngineInput {
  readonly label: string;
  readonly text: string;
  /** Of the text: its revision's. */
  readonly sha256: string;
}

/** How the texts are to be compared. */
export interface EngineOptions {
  /** What editors said about passages; the variants by their indexes in the inputs. */
  readonly constraints: readonly Constraint[];
  /** The rules for noise that are off. */
  readonly rulesOff: readonly NoiseRuleId[];
}

/** What the panels beside the columns list. */
export interface ComparisonLists {
  readonly quotes: QuoteLedger;
  readonly omissions: OmissionLists;
}

/** Which texts the lists are about, by their indexes in the comparison. */
export interface ListsRequest {
  readonly against: number;
  /** The variant whose omissions are listed, or every other one's. */
  readonly other: number | 'every';
}

/** A file's text, read, hashed and counted. */
export interface ReadText extends IntakeText {
  readonly sha256: string;
  readonly words: number;
}

/** A file's bytes; `encoding` is what a person chose after a first try failed, otherwise null. */
export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: string | null;
}

/** Anchors of an old revision, and the two texts: what carrying them over takes. */
export interface CarryRequest {
  readonly oldText: string;
  readonly newText: string;
  readonly anchors: readonly Anchor[];
}

/** How a new revision is related to the old one, and what becomes of the anchors, in their order. */
export interface Carried extends Pick<ComparedPair, 'similarity' | 'derivation'> {
  readonly anchors: readonly CarriedAnchor[];
}

/** Two quotes to compare by themselves: the reference first. */
export type QuotePair = readonly [reference: string, mention: string];

/** By what the worker knows a comparison that it has made or was told of. */
export type ComparisonKey = string;

/** In what form a report is wanted. */
export type ReportForm =
  /** As a page to look at beside the options: a whole HTML file, its long sections cut off. */
  | { readonly kind: 'preview' }
  /** As texts, one or, for tables, several: whole, or their beginnings to look at. */
  | {
      readonly kind: 'texts' | 'beginnings';
      readonly format: ReportFormat;
      readonly publication: Publication | null;
    }
  /** As a file to be saved: one of those texts. */
  | {
      readonly kind: 'file';
      readonly format: ReportFormat;
      readonly part: ReportFile['part'];
      readonly publication: Publication | null;
    }
  /** All tables in one zip file. */
  | { readonly kind: 'tables' }
  /** One variant against the base, with tracked changes: to look at, or as a file for Word. */
  | { readonly kind: 'tracked'; readonly choice: DocxChoice }
  | {
      readonly kind: 'docx';
      readonly choice: DocxChoice;
      /** Unix epoch milliseconds: the moment that the changes carry. */
      readonly changedAt: number;
    }
  /** How much there is for each section. */
  | { readonly kind: 'counts' };

/** A report in a form. */
export type ReportMade =
  | { readonly kind: 'preview'; readonly html: string }
  | { readonly kind: 'texts'; readonly files: readonly ReportFile[] }
  | { readonly kind: 'beginnings'; readonly files: readonly ShownFile[] }
  /** By reference: tens of megabytes need not pass through the window. */
  | { readonly kind: 'file'; readonly blob: Blob }
  | { readonly kind: 'tables' | 'docx'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'tracked'; readonly document: ShownDocument }
  | { readonly kind: 'counts'; readonly counts: SectionCounts };

/** What is made of a comparison. */
export type Derived =
  | { readonly task: 'synopsis'; readonly base: number }
  | { readonly task: 'noise' }
  /** `variantIds` of the texts, in their order: decisions on what there is to check are kept under them. */
  | { readonly task: 'to-check'; readonly base: number; readonly variantIds: readonly string[] }
  | { readonly task: 'lists'; readonly request: ListsRequest }
  | {
      readonly task: 'report';
      readonly input: Omit<ReportInput, 'comparison'>;
      readonly form: ReportForm;
    };

/** What the window asks of the engine's worker. */
export type Question =
  | {
      readonly task: 'compare';
      readonly key: ComparisonKey;
      readonly inputs: readonly EngineInput[];
      readonly options: EngineOptions;
    }
  | (Derived & { readonly key: ComparisonKey })
  | {
      /** Tells the worker of a comparison that it did not know, having been started anew or asked for many others. */
      readonly task: 'remember';
      readonly key: ComparisonKey;
      readonly comparison: PackedComparison;
      readonly texts: readonly string[];
    }
  | { readonly task: 'carry' | 'trace'; readonly request: CarryRequest }
  | { readonly task: 'wordings'; readonly quotes: readonly QuotePair[] }
  | { readonly task: 'read'; readonly file: ReadRequest };

/** What the worker answers. */
export type Answer =
  | {
      /** How far a comparison is, 0 to 1; its answer follows. */
      readonly task: 'progress';
      readonly share: number;
    }
  | { readonly task: 'compare'; readonly comparison: PackedComparison }
  | { readonly task: 'synopsis'; readonly synopsis: Synopsis }
  | { readonly task: 'lists'; readonly lists: ComparisonLists }
  | { readonly task: 'to-check'; readonly found: ToCheck }
  | { readonly task: 'noise'; readonly counts: ReadonlyMap<NoiseRuleId, number> }
  | { readonly task: 'report'; readonly made: ReportMade }
  | { readonly task: 'carry'; readonly carried: Carried }
  | { readonly task: 'trace'; readonly traced: readonly TracedAnchor[] }
  | { readonly task: 'wordings'; readonly wordings: readonly Wording[] }
  | { readonly task: 'remember' }
  /** The comparison that the question is about is not known here. */
  | { readonly task: 'unknown' }
  | { readonly task: 'read'; readonly result: Result<ReadText, IntakeProblem> }
  | { readonly task: 'failed'; readonly reason: string };

/** As they are sent: `job` pairs the answer with the question. */
export type EngineRequest = { readonly job: number } & Question;
export type EngineResponse = { readonly job: number } & Answer;
