import { evidenceName } from '../evidence/citation.ts';
import type { ReviewEvent } from '../review/events.ts';
import type { EvidenceContent, EvidenceDetails } from '../review/evidence.ts';
import type { RecordStatus } from '../review/vocabulary.ts';

/** A file, or the words of a note, that a bundle can have or leave out. */
export interface BundleEvidence {
  readonly sha256: string;
  readonly name: string;
  readonly kind: 'file' | 'text' | 'call';
  /** Of a file in bytes, else in UTF-16 code units. */
  readonly size: number;
  readonly record: RecordStatus;
  /** Removed from the review; an undo may bring it back, so it goes along all the same. */
  readonly isRemoved: boolean;
}

/**
 * What of a review's evidence can go along or stay, each content once, in the order in which it was added. What has the
 * same words as a variant is not among it: without those there is no review.
 *
 * @param events the review's log, in order
 */
export function bundleEvidence(events: Iterable<ReviewEvent>): readonly BundleEvidence[] {
  const all = new Map<string, { details: EvidenceDetails; content: EvidenceContent; isRemoved: boolean }>();
  const texts = new Set<string>();
  for (const { type, payload } of events) {
    if (type === 'variant.added') texts.add(payload.revision.sha256);
    else if (type === 'variant.revised') for (const { sha256 } of payload.revisions) texts.add(sha256);
    else if (type === 'evidence.added') {
      const { evidenceId, details, content } = payload;
      all.set(evidenceId, { details, content, isRemoved: false });
    } else if (type === 'evidence.changed') {
      const known = all.get(payload.evidenceId);
      if (known !== undefined) known.details = { ...known.details, ...payload.changes };
    } else if (type === 'evidence.removed' || type === 'evidence.restored') {
      const known = all.get(payload.evidenceId);
      if (known !== undefined) known.isRemoved = type === 'evidence.removed';
    }
  }
  const found = new Map<string, BundleEvidence>();
  for (const { details, content, isRemoved } of all.values()) {
    if (content.type === 'citation' || texts.has(content.sha256)) continue;
    const { sha256, type: kind } = content;
    const size = content.type === 'file' ? content.bytes : content.characters;
    const other = found.get(sha256);
    found.set(sha256, {
      ...{ sha256, kind, size, name: other?.name ?? evidenceName({ content, ...details }) },
      // The same file may be there twice: whoever shields one of them shields both.
      record: other?.record === 'off-record' ? 'off-record' : details.record,
      isRemoved: isRemoved && (other?.isRemoved ?? true),
    });
  }
  return [...found.values()];
}
