/** A query that is not asked yet. */
export interface QueryDraft {
  readonly to: string;
  readonly question: string;
}
