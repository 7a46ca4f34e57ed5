import type { Comparison } from '../../domain/compare/comparison.ts';
import type { IntakeProblem, IntakeText } from '../../domain/intake/intake.ts';
import type { ReportInput } from '../../domain/report/model.ts';
import type { Result } from '../../domain/result.ts';

/** A text to compare, as the engine takes it. */
export interface EngineInput {
  readonly label: string;
  readonly text: string;
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

/** What the window asks of the engine's worker. `job` pairs the answer with the question. */
export type EngineRequest =
  | { readonly job: number; readonly task: 'compare'; readonly inputs: readonly EngineInput[] }
  | { readonly job: number; readonly task: 'read'; readonly file: ReadRequest }
  | { readonly job: number; readonly task: 'report'; readonly input: ReportInput };

/** What the worker answers. */
export type EngineResponse =
  | { readonly job: number; readonly task: 'compare'; readonly comparison: Comparison }
  | { readonly job: number; readonly task: 'read'; readonly result: Result<ReadText, IntakeProblem> }
  | { readonly job: number; readonly task: 'report'; readonly html: string }
  | { readonly job: number; readonly task: 'failed'; readonly reason: string };
