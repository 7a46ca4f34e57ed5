/** What a reviewer says; the session adds the scale and the revisions that it is said on. */
export interface Judgement {
  /** The id of a level; null takes the verdict back. */
  readonly verdict: string | null;
  readonly reason: string;
  readonly evidenceIds: readonly string[];
}

/** Nothing said yet, or everything taken back. */
export const NO_JUDGEMENT: Judgement = { verdict: null, reason: '', evidenceIds: [] };
