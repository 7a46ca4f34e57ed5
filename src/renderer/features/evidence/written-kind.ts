import type { EvidenceDetails } from '../../../domain/review/evidence.ts';

import type { EvidenceContent } from '../../../domain/review/evidence.ts';

/** Evidence that is written down and not taken from a file. */
export type WrittenKind = Exclude<EvidenceContent['type'], 'file'>;

/** What stands in the form of such evidence, or of the details of something there. */
export interface EvidenceDraft {
  readonly details: EvidenceDetails;
  /** '' where none is asked for. */
  readonly text: string;
}
