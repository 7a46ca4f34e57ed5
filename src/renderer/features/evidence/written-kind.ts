import type { EvidenceContent } from '../../../domain/review/evidence.ts';

/** Evidence that is written down and not taken from a file. */
export type WrittenKind = Exclude<EvidenceContent['type'], 'file'>;
