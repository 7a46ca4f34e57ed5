import { queryLabels } from '../review/query-changes.ts';
import type { QueryState, ReviewState } from '../review/state.ts';

/** What could be read from a reply. */
export interface ReadAnswers {
  readonly answered: readonly { readonly query: QueryState; readonly answer: string }[];
  /** Numbers that no query has, in the order of the reply. */
  readonly unknown: readonly string[];
  /** What stands before the first number, without the white space around it. */
  readonly before: string;
}

/**
 * A number at the start of a line, as people write it in a reply: `3.`, `3)`, `3:`, `Q3`, `Query 3 –`, `#3`, `**3.**`.
 * A figure alone is none: "340 people were moved" may be the answer itself.
 */
const NUMBERED =
  /^[ \t>*]*(?:(?:q|query|question|answer|a|no\.?|#)[ \t]*(\d{1,4}[b-z]?)[ \t]*[.):–—-]?|(\d{1,4}[b-z]?)[ \t]*[.):])\**(?!\d)/iu;

/**
 * Reads a reply in which the answers stand under the numbers of the queries. A query that is answered twice has both
 * answers, one under the other; the queries' own words, quoted back above an answer, are left out.
 */
export function readAnswers(reply: string, review: Pick<ReviewState, 'queries'>): ReadAnswers {
  const byLabel = new Map<string, QueryState>();
  const labels = queryLabels(review);
  for (const query of review.queries) byLabel.set(labels.get(query.id) ?? '', query);

  const parts = new Map<string, string[]>();
  const before: string[] = [];
  let current = before;
  let asked: QueryState | undefined;
  for (const line of reply.split(/\r\n|\r|\n/u)) {
    const numbered = NUMBERED.exec(line);
    const label = (numbered?.[1] ?? numbered?.[2] ?? '').toLowerCase();
    if (numbered !== null && label !== '') {
      current = parts.get(label) ?? [];
      parts.set(label, current);
      asked = byLabel.get(label);
    }
    const words = numbered === null ? line : line.slice(numbered[0].length).trimStart();
    if (words.trim() !== asked?.question.trim()) current.push(words);
  }

  const answered = [...parts].flatMap(([label, lines]) => {
    const query = byLabel.get(label);
    const answer = lines.join('\n').trim();
    return query === undefined || answer === '' ? [] : [{ query, answer }];
  });
  return {
    answered,
    unknown: [...parts.keys()].filter((label) => !byLabel.has(label)),
    before: before.join('\n').trim(),
  };
}
