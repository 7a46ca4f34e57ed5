import { EVIDENCE_CLASS_NAMES } from '../review/names.ts';
import type { ClaimState, EvidenceState } from '../review/state.ts';
import type { EvidenceClass } from '../review/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { citationWords, evidenceName } from './citation.ts';
import { originGroups } from './origins.ts';

/** A line of the list of a review's evidence. */
export interface EvidenceRow {
  readonly id: string;
  readonly evidence: EvidenceState;
  readonly name: string;
  readonly citation: string;
  /** Positions of the claims that it is linked to, from 0, in their order. */
  readonly claims: readonly number[];
  /** Names of the other evidence that comes from the same origin. */
  readonly sameOrigin: readonly string[];
}

/** Which evidence is listed. */
export interface EvidenceFilter {
  /** Each word must stand somewhere in what is known of the evidence; '' for no search. */
  readonly words: string;
  readonly class: EvidenceClass | null;
  /** Only what no claim uses. */
  readonly unlinked: boolean;
}

/** Everything listed. */
export const NO_EVIDENCE_FILTER: EvidenceFilter = { words: '', class: null, unlinked: false };

/** The list of a review's evidence, in the order in which it was added. */
export function evidenceRows(
  evidence: readonly EvidenceState[],
  claims: readonly ClaimState[],
): readonly EvidenceRow[] {
  const linked = new Map<string, number[]>();
  claims.forEach(({ evidence: links }, index) => {
    for (const { evidenceId } of links) {
      const known = linked.get(evidenceId);
      if (known === undefined) linked.set(evidenceId, [index]);
      else known.push(index);
    }
  });
  const groups = new Map(
    originGroups(evidence).flatMap((group) => group.map(({ id }) => [id, group] as const)),
  );
  return evidence.map((one) => ({
    id: one.id,
    evidence: one,
    name: evidenceName(one),
    citation: citationWords(one),
    claims: linked.get(one.id) ?? [],
    sameOrigin: (groups.get(one.id) ?? []).filter(({ id }) => id !== one.id).map(evidenceName),
  }));
}

/** The rows that a filter leaves. Case, accents' composition and kinds of quotation marks make no difference. */
export function filteredRows(
  rows: readonly EvidenceRow[],
  { words, class: kind, unlinked }: EvidenceFilter,
): readonly EvidenceRow[] {
  const wanted = words.split(/\s+/u).filter(Boolean).map(fold);
  return rows.filter((row) => {
    if (kind !== null && row.evidence.class !== kind) return false;
    if (unlinked && row.claims.length > 0) return false;
    if (wanted.length === 0) return true;
    const text = searched(row);
    return wanted.every((word) => text.includes(word));
  });
}

function searched({ evidence, name, citation }: EvidenceRow): string {
  const { origin, note, content } = evidence;
  const file = content.type === 'file' ? content.fileName : '';
  return fold([name, citation, origin, note, file, EVIDENCE_CLASS_NAMES[evidence.class]].join('\n'));
}

/** The origins that the evidence names, each once, for choosing instead of typing. */
export function knownOrigins(evidence: readonly EvidenceState[]): readonly string[] {
  return [...new Set(evidence.map(({ origin }) => origin.trim()).filter((origin) => origin !== ''))].sort();
}
