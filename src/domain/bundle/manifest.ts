import * as v from 'valibot';
import type { ReviewEvent } from '../review/events.ts';
import { count, id, sha256, text } from '../review/schema-parts.ts';

/** The schema that this program writes and reads. */
export const BUNDLE_SCHEMA = 'variorum.bundle/1';
export const MANIFEST_PATH = 'manifest.json';
export const EVENTS_PATH = 'events.jsonl';

const TEXT_PATH = /^texts\/([0-9a-f]{64})\.txt$/u;
const EVIDENCE_PATH = /^evidence\/([0-9a-f]{64})$/u;

const path = v.pipe(
  text,
  v.check((given) => isBundlePath(given) && given !== MANIFEST_PATH, 'is no path'),
);

/** What a bundle says of itself. */
export const MANIFEST = v.strictObject({
  schema: v.literal(BUNDLE_SCHEMA),
  /** The version of the program that wrote it. */
  appVersion: text,
  reviewId: id,
  title: text,
  /** Hash of the newest event, as in a report. */
  logHead: sha256,
  counts: v.strictObject({ events: count, texts: count, evidence: count }),
  /** Every other file in the bundle, by path. */
  files: v.array(v.strictObject({ path, bytes: count, sha256 })),
  /** What the log names and the bundle does not have: not on this computer any more, or left out on purpose. */
  missing: v.array(v.strictObject({ path, why: v.picklist(['not-here', 'left-out']) })),
});
export type BundleManifest = v.InferOutput<typeof MANIFEST>;

/** The path of a text. */
export function textPath(hash: string): string {
  return `texts/${hash}.txt`;
}

/** The path of the bytes of a piece of evidence. */
export function evidencePath(hash: string): string {
  return `evidence/${hash}`;
}

/** What the file at a path is, and the SHA-256 that names it, '' for the two that have none; null for any other path. */
export function bundlePath(
  given: string,
): { readonly kind: 'manifest' | 'events' | 'text' | 'evidence'; readonly sha256: string } | null {
  if (given === MANIFEST_PATH) return { kind: 'manifest', sha256: '' };
  if (given === EVENTS_PATH) return { kind: 'events', sha256: '' };
  const [, asText] = TEXT_PATH.exec(given) ?? [];
  if (asText !== undefined) return { kind: 'text', sha256: asText };
  const [, asEvidence] = EVIDENCE_PATH.exec(given) ?? [];
  return asEvidence === undefined ? null : { kind: 'evidence', sha256: asEvidence };
}

/** The order of files in a bundle and in its lists. */
export function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}

/** A file whose content a log names. */
export interface NamedFile {
  readonly sha256: string;
  /** Its name when it came in, '' for what was pasted. */
  readonly fileName: string;
}

/**
 * The texts and the evidence that a log names, each once, in the order of their hashes. Those of removed variants and
 * evidence too: an undo may bring them back.
 */
export function namedFiles(events: Iterable<ReviewEvent>): {
  readonly texts: readonly NamedFile[];
  readonly evidence: readonly NamedFile[];
} {
  const texts = new Map<string, string>();
  const evidence = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'variant.added') {
      const { sha256: hash, fileName } = event.payload.revision;
      texts.set(hash, fileName);
    } else if (event.type === 'variant.revised') {
      for (const { sha256: hash, fileName } of event.payload.revisions) texts.set(hash, fileName);
    } else if (event.type === 'evidence.added') {
      const { content } = event.payload;
      if (content.type === 'file') evidence.set(content.sha256, content.fileName);
      else if (content.type !== 'citation') texts.set(content.sha256, '');
    }
  }
  return { texts: inHashOrder(texts), evidence: inHashOrder(evidence) };
}

function inHashOrder(fileNames: ReadonlyMap<string, string>): readonly NamedFile[] {
  const files = [...fileNames].map(([hash, fileName]) => ({ sha256: hash, fileName }));
  return files.sort((left, right) => (left.sha256 < right.sha256 ? -1 : 1));
}

function isBundlePath(given: string): boolean {
  return bundlePath(given) !== null;
}
