import { STANCE_NAMES } from '../review/names.ts';
import type { EvidenceLinkState, EvidenceState } from '../review/state.ts';
import { STANCES, type Stance } from '../review/vocabulary.ts';
import { countOrigins, type OriginCount } from './origins.ts';

/** What one stance towards a claim rests on. */
export interface StanceCount extends OriginCount {
  readonly stance: Stance;
}

/** The stances that a claim's evidence takes, in their usual order, with what each rests on; those that nothing takes are left out. */
export function stanceCounts(
  links: readonly EvidenceLinkState[],
  evidence: readonly EvidenceState[],
): readonly StanceCount[] {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return STANCES.flatMap((stance) => {
    const taken = links.filter((link) => link.stance === stance);
    const sources = taken.flatMap(({ evidenceId }) => byId.get(evidenceId) ?? []);
    return sources.length === 0 ? [] : [{ stance, ...countOrigins(sources) }];
  });
}

/** The stances in words: `Supports: 3 sources, 1 origin. Refutes: 1 source.` */
export function stanceWords(counts: readonly StanceCount[]): string {
  if (counts.length === 0) return 'No evidence.';
  return counts
    .map(({ stance, sources, origins }) => {
      const said = `${STANCE_NAMES[stance]}: ${sources} ${sources === 1 ? 'source' : 'sources'}`;
      return origins < sources ? `${said}, ${origins} ${origins === 1 ? 'origin' : 'origins'}.` : `${said}.`;
    })
    .join(' ');
}
