import { DESK_SCALE, FIDELITY_SCALE } from './scales.ts';
import type { VerdictScale } from './scales.ts';
import type { AutomaticCheck } from './vocabulary.ts';

/** A point of the checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  /** A required point that is open stands in the way of a sign-off. */
  readonly required: boolean;
  /** What the review itself can tell, or null for a point ticked by hand. */
  readonly check: AutomaticCheck | null;
}

/** How many reviewers have to give the same verdict. */
export interface Quorum {
  readonly needed: number;
  readonly of: number;
}

/** The rules that a review is done by. */
export interface ReviewPolicy {
  /** Is the claim true? */
  readonly veracity: VerdictScale;
  /** Does a variant say what its source says? */
  readonly fidelity: VerdictScale;
  /** Null: one verdict settles a claim. */
  readonly quorum: Quorum | null;
  /** Whether reviewers see the verdicts of others only after their own. */
  readonly blind: boolean;
  readonly checklist: readonly ChecklistItem[];
}

/** The points that every desk goes through. */
const DEFAULT_CHECKLIST: readonly ChecklistItem[] = [
  required('claims', 'Every claim is settled', 'claims-settled'),
  required('discrepancies', 'Every critical difference is decided', 'discrepancies-decided'),
  required('queries', 'Every query is answered', 'queries-answered'),
  required('mentions', 'Every mention is confirmed and anchored', 'mentions-anchored'),
  { id: 'evidence', text: 'Every verdict cites evidence', required: false, check: 'evidence-cited' },
  { id: 'tokens', text: 'Every checkable word is signed off', required: false, check: 'tokens-covered' },
  { id: 'headline', text: 'Headline and captions say what the text says', required: false, check: null },
];

/** The rules that a review starts with. */
export const DEFAULT_POLICY: ReviewPolicy = {
  veracity: DESK_SCALE,
  fidelity: FIDELITY_SCALE,
  quorum: null,
  blind: false,
  checklist: DEFAULT_CHECKLIST,
};

function required(id: string, text: string, check: AutomaticCheck): ChecklistItem {
  return { id, text, required: true, check };
}
