import type {
  ClaimKind,
  ClaimPriority,
  ClaimProgress,
  EvidenceClass,
  RecordStatus,
  Stance,
} from './vocabulary.ts';

/** The kinds of claim in words. */
export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, string>> = {
  quotation: 'Quotation',
  attribution: 'Attribution',
  number: 'Number',
  date: 'Date',
  name: 'Name',
  place: 'Place',
  event: 'Event',
  causal: 'Causal',
  comparison: 'Comparison',
  superlative: 'Superlative',
  prediction: 'Prediction',
  opinion: 'Opinion',
};

/** How urgent a claim is, in words. */
export const CLAIM_PRIORITY_NAMES: Readonly<Record<ClaimPriority, string>> = {
  high: 'High',
  normal: 'Normal',
  low: 'Low',
};

/** What somebody has said about the work on a claim, in words. */
export const CLAIM_PROGRESS_NAMES: Readonly<Record<ClaimProgress, string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  'wont-check': 'Won’t check',
};

/** The classes of evidence in words. */
export const EVIDENCE_CLASS_NAMES: Readonly<Record<EvidenceClass, string>> = {
  primary: 'Primary source',
  secondary: 'Secondary source',
  agency: 'Agency',
  'official-record': 'Official record',
  interview: 'Interview',
  expert: 'Expert',
  data: 'Data',
  picture: 'Picture',
  social: 'Social media',
  other: 'Other',
};

/** The stances of evidence in words. */
export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
  insufficient: 'Insufficient',
};

/** Whether a source may be named, in words. */
export const RECORD_STATUS_NAMES: Readonly<Record<RecordStatus, string>> = {
  'not-stated': 'Not stated',
  'on-record': 'On the record',
  background: 'On background',
  'off-record': 'Off the record',
};
