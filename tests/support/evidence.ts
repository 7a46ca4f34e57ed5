import { BLANK_EVIDENCE, type EvidenceContent } from '../../src/domain/review/evidence.ts';
import type { EvidenceState } from '../../src/domain/review/state.ts';

/** A piece of evidence of which only what matters to the test is said. */
export function evidenceOf(id: string, details: Partial<EvidenceState> = {}): EvidenceState {
  return {
    ...BLANK_EVIDENCE,
    id,
    title: `Title ${id}`,
    content: { type: 'citation' },
    addedBy: 'Ida',
    addedAt: 1_700_000_000_000,
    ...details,
  };
}

export function fileOf(
  sha256: string,
  mediaType = 'application/pdf',
  fileName = 'minutes.pdf',
): EvidenceContent {
  return { type: 'file', sha256, bytes: 4_200, mediaType, fileName };
}
