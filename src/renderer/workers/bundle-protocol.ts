import type { BundleManifest } from '../../domain/bundle/manifest.ts';
import type { BundleProblem } from '../../domain/bundle/problems.ts';
import type { BundleContents } from '../../domain/bundle/read-bundle.ts';
import type { FactsProblem, ReportFacts } from '../../domain/report/report-facts.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import type { GivenText, Verification } from '../../domain/verify/checks.ts';

/** What a bundle is to be made of. */
export interface WriteRequest {
  readonly events: readonly ReviewEvent[];
  readonly appVersion: string;
  /** By their SHA-256, as the evidence; null for one that is to be left out. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** The bytes, or why they are not to be in it. */
  readonly evidence: ReadonlyMap<string, Blob | 'not-here' | 'left-out'>;
}

/** A bundle as a file's content, and what it says of itself. */
export interface WrittenFile {
  readonly content: Blob;
  readonly manifest: BundleManifest;
}

/** A file to verify, and what is said to belong to it. */
export interface VerifyRequest {
  readonly file: Blob;
  readonly texts: readonly GivenText[];
  readonly bundle: Blob | null;
}

/** What a bundle has in it; its evidence are slices of its file. */
export type ReadFile = Omit<BundleContents, 'state'>;

/** What a worker is asked for, and what it answers. Events go ahead of both, in pieces: see `BundleMessage`. */
export interface BundleTasks {
  readonly write: {
    readonly question: Omit<WriteRequest, 'events'>;
    readonly answer: Result<WrittenFile, BundleProblem>;
  };
  readonly read: {
    readonly question: { readonly bundle: Blob };
    readonly answer: Result<Omit<ReadFile, 'events'>, BundleProblem>;
  };
  /** What a report says that it was made from; null for what says nothing of it. */
  readonly facts: {
    readonly question: { readonly file: Blob };
    readonly answer: ReportFacts | null;
  };
  readonly verify: {
    readonly question: VerifyRequest;
    readonly answer: Result<Verification, BundleProblem | FactsProblem>;
  };
}
export type BundleTask = keyof BundleTasks;

export type BundleQuestion = {
  readonly [Task in BundleTask]: { readonly task: Task; readonly question: BundleTasks[Task]['question'] };
}[BundleTask];

/** Events in a message: copying them holds up the window, for some 5 ms with as many. */
export const EVENTS_IN_A_MESSAGE = 250;

/** Some of the events, in order. */
export interface EventsMessage {
  readonly kind: 'events';
  readonly events: readonly ReviewEvent[];
}

export type BundleRequest = EventsMessage | { readonly kind: 'question'; readonly asked: BundleQuestion };

export type BundleResponse =
  | EventsMessage
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: BundleTasks[BundleTask]['answer'] }
  | { readonly kind: 'failed'; readonly reason: string };
