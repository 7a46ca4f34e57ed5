import { citationWords, evidenceName } from '../evidence/citation.ts';
import { countOrigins, originGroups, type OriginCount } from '../evidence/origins.ts';
import type { EvidenceContent } from '../review/evidence.ts';
import { EVIDENCE_CLASS_NAMES, RECORD_STATUS_NAMES } from '../review/names.ts';
import type { EvidenceState, ReviewState } from '../review/state.ts';
import { isShielded, shielded } from './held-back.ts';

/** A piece of evidence as the report lists it, numbered in the order in which it was added. */
export interface ReportEvidence {
  readonly number: number;
  readonly id: string;
  /** Its title, or what comes closest to one. */
  readonly name: string;
  /** As a footnote has it: who, what, where, when. */
  readonly citation: string;
  readonly class: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly retrieved: string;
  readonly archivedAt: string;
  /** Whether the source may be named. */
  readonly record: string;
  /** Where it comes from in the end; '' where nobody has said. */
  readonly origin: string;
  /** The same number for what comes from one origin; counted from 1. */
  readonly originGroup: number;
  readonly note: string;
  readonly content: EvidenceContent;
  readonly addedBy: string;
  /** Unix epoch milliseconds. */
  readonly addedAt: number;
  /** The numbers of the claims that it is linked to. */
  readonly claims: readonly number[];
}

/** Every piece of evidence, with what of it has one origin. */
export interface ReportEvidenceList {
  readonly items: readonly ReportEvidence[];
  readonly origins: OriginCount;
}

/**
 * Lists the evidence of a review; three copies of one wire stand with one number of origin.
 *
 * @param namesSources whether also those that are not to be named
 */
export function listEvidence({ evidence, claims }: ReviewState, namesSources: boolean): ReportEvidenceList {
  const groups = new Map(
    originGroups(evidence).flatMap((group, index) => group.map(({ id }) => [id, index + 1] as const)),
  );
  const linked = new Map<string, number[]>();
  claims.forEach(({ evidence: links }, index) => {
    for (const { evidenceId } of links) {
      const known = linked.get(evidenceId);
      if (known === undefined) linked.set(evidenceId, [index + 1]);
      else known.push(index + 1);
    }
  });
  const items = evidence.map((one, index) =>
    reportEvidence(
      !namesSources && isShielded(one) ? shielded(one) : one,
      index + 1,
      groups.get(one.id) ?? 0,
      linked.get(one.id) ?? [],
    ),
  );
  return { items, origins: countOrigins(evidence) };
}

function reportEvidence(
  one: EvidenceState,
  number: number,
  originGroup: number,
  claims: readonly number[],
): ReportEvidence {
  const { id, publisher, author, published, url, retrieved, archivedAt, origin, note } = one;
  return {
    ...{ number, id, name: evidenceName(one), citation: citationWords(one) },
    class: EVIDENCE_CLASS_NAMES[one.class],
    ...{ publisher, author, published, url, retrieved, archivedAt },
    record: RECORD_STATUS_NAMES[one.record],
    ...{ origin, originGroup, note, content: one.content },
    ...{ addedBy: one.addedBy, addedAt: one.addedAt, claims },
  };
}
