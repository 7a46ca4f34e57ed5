import { queryLabels } from '../review/query-changes.ts';
import type { QueryState, ReviewState } from '../review/state.ts';

/** A question to the author or the agency, and what came back. */
export interface ReportQuery {
  /** As the letter names it: `4`, or `4b` where two devices gave one number. */
  readonly number: string;
  readonly to: string;
  readonly question: string;
  /** The numbers of the claims that it is about. */
  readonly claims: readonly number[];
  readonly askedBy: string;
  /** Unix epoch milliseconds. */
  readonly askedAt: number;
  readonly answer: ReportAnswer | null;
}

export interface ReportAnswer {
  readonly answer: string;
  /** Who answered; may be empty. */
  readonly from: string;
  /** Who put the answer down. */
  readonly reviewer: string;
  /** Unix epoch milliseconds. */
  readonly at: number;
}

/** The queries of a review: those without an answer first, each in the order of asking. */
export function listQueries(review: ReviewState): readonly ReportQuery[] {
  const labels = queryLabels(review);
  const claims = new Map(review.claims.map(({ id }, index) => [id, index + 1]));
  const all = review.queries.map((query) => reportQuery(query, labels.get(query.id) ?? '', claims));
  return [...all.filter(({ answer }) => answer === null), ...all.filter(({ answer }) => answer !== null)];
}

/** The numbers of the queries about each claim, by the claim's id. */
export function queriesByClaim(review: ReviewState): ReadonlyMap<string, readonly string[]> {
  const labels = queryLabels(review);
  const found = new Map<string, string[]>();
  for (const { id, claimIds } of review.queries)
    for (const claimId of claimIds) {
      const known = found.get(claimId);
      const label = labels.get(id) ?? '';
      if (known === undefined) found.set(claimId, [label]);
      else known.push(label);
    }
  return found;
}

function reportQuery(
  { to, question, claimIds, askedBy, askedAt, answer }: QueryState,
  number: string,
  claims: ReadonlyMap<string, number>,
): ReportQuery {
  return {
    ...{ number, to, question },
    claims: claimIds.flatMap((id) => claims.get(id) ?? []).sort((one, other) => one - other),
    ...{ askedBy, askedAt },
    answer: answer && {
      ...{ answer: answer.answer, from: answer.from, reviewer: answer.reviewer, at: answer.at },
    },
  };
}
