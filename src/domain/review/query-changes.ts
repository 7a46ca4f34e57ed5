import { differing, named } from './change.ts';
import type { Change } from './change.ts';
import type { QueryAnswer, QueryDetails } from './events.ts';
import type { QueryState, ReviewState } from './state.ts';

/**
 * Asks the author or the agency something. The query gets the next number that no query of the review has had, so that
 * a number in a letter that is out never comes to mean something else.
 */
export function askQuery(
  review: Pick<ReviewState, 'highestQueryNumber'>,
  queryId: string,
  asked: Omit<QueryDetails, 'number'>,
): Change {
  const details = { ...asked, number: review.highestQueryNumber + 1 };
  return {
    label: `Ask query ${details.number}: ${named(asked.question)}`,
    drafts: [{ type: 'query.added', payload: { queryId, details } }],
  };
}

/** Changes a query's words, receiver or claims; null when nothing would be different. */
export function changeQuery(query: QueryState, wanted: Partial<QueryDetails>): Change | null {
  const changes = differing<QueryDetails>(query, wanted);
  if (changes === null) return null;
  return {
    label: `Edit query ${query.number}`,
    drafts: [{ type: 'query.changed', payload: { queryId: query.id, changes } }],
  };
}

/** Takes a query out of the review. Its number is not given again. */
export function removeQuery(query: QueryState): Change {
  return {
    label: `Remove query ${query.number}`,
    drafts: [{ type: 'query.removed', payload: { queryId: query.id } }],
  };
}

/** Puts down what came back, to one query or to several at once. An answer of no words takes the answer back. */
export function answerQueries(
  answered: readonly { readonly query: QueryState; readonly answer: QueryAnswer }[],
): Change | null {
  const changed = answered.filter(
    ({ query, answer }) =>
      (query.answer?.answer ?? '') !== answer.answer.trim() || (query.answer?.from ?? '') !== answer.from,
  );
  const [first] = changed;
  if (first === undefined) return null;
  const taking = first.answer.answer.trim() === '';
  const label =
    changed.length > 1
      ? `Answer ${changed.length} queries`
      : `${taking ? 'Take back the answer to' : 'Answer'} query ${first.query.number}`;
  return {
    label,
    drafts: changed.map(({ query, answer: { answer, from } }) => ({
      type: 'query.answered',
      payload: {
        queryId: query.id,
        answer: answer.trim() === '' ? null : { answer: answer.trim(), from },
      },
    })),
  };
}

/** The query that a number means. Where two devices gave the same number, the later ones are told apart by a letter: `4b`. */
export function queryLabels(review: Pick<ReviewState, 'queries'>): ReadonlyMap<string, string> {
  const seen = new Map<number, number>();
  return new Map(
    review.queries.map(({ id, number }) => {
      const before = seen.get(number) ?? 0;
      seen.set(number, before + 1);
      return [id, `${number}${before === 0 ? '' : String.fromCodePoint(0x61 + before)}`];
    }),
  );
}

/** Whether a claim has a query that nobody has answered yet. */
export function unansweredClaims(review: Pick<ReviewState, 'queries'>): ReadonlySet<string> {
  return new Set(review.queries.flatMap(({ answer, claimIds }) => (answer === null ? claimIds : [])));
}
