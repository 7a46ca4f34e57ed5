import { DEFAULT_POLICY } from './policy.ts';
import type { ReviewState } from './state.ts';

/** A review in which nothing has been done yet. */
export function blankReview(id: string, title: string): ReviewState {
  return {
    id,
    title,
    trashed: false,
    variants: [],
    baseId: null,
    claims: [],
    evidence: [],
    queries: [],
    highestQueryNumber: 0,
    decisions: new Map(),
    suggestions: new Map(),
    noiseRules: [],
    noiseRulesOff: [],
    alignments: [],
    policy: DEFAULT_POLICY,
    scales: new Map(),
    ticks: new Map(),
    signOffs: [],
    createdAt: 0,
    updatedAt: 0,
  };
}
