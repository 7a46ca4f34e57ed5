import type { ReadAnswers } from '../../domain/queries/answers.ts';
import type { Change } from '../../domain/review/change.ts';
import type { QueryAnswer, QueryDetails } from '../../domain/review/events.ts';
import { answerQueries, askQuery, changeQuery, removeQuery } from '../../domain/review/query-changes.ts';
import type { QueryState, ReviewState } from '../../domain/review/state.ts';

interface QueryServices {
  readonly review: () => ReviewState | null | undefined;
  readonly newId: () => string;
  readonly save: (change: Change | null) => Promise<void>;
}

/** Whom a query goes to unless somebody says otherwise. */
const USUAL_RECEIVER = 'the author';

/** What can be done to the queries of an open review. Every one of these is a change that undo takes back. */
export class ReviewQueries {
  readonly #services: QueryServices;

  constructor(services: QueryServices) {
    this.#services = services;
  }

  /** Asks something, of whoever was asked last; gives the query's id, or null while there is no review. */
  ask(question: string, claimIds: readonly string[]): string | null {
    const review = this.#services.review();
    if (!review) return null;
    const queryId = this.#services.newId();
    const to = review.queries.at(-1)?.to ?? USUAL_RECEIVER;
    void this.#services.save(askQuery(review, queryId, { to, question, claimIds }));
    return queryId;
  }

  /** Asks somebody something, in words that are there. */
  askOf(to: string, question: string, claimIds: readonly string[]): void {
    const review = this.#services.review();
    if (review)
      void this.#services.save(askQuery(review, this.#services.newId(), { to, question, claimIds }));
  }

  /** The promise is kept once it is saved, as with all that is typed. */
  async change(query: QueryState, changes: Partial<QueryDetails>): Promise<void> {
    await this.#services.save(changeQuery(query, changes));
  }

  async answer(query: QueryState, answer: QueryAnswer): Promise<void> {
    await this.#services.save(answerQueries([{ query, answer }]));
  }

  /** Puts down all answers of a reply, in one change. */
  enterReply(answered: ReadAnswers['answered'], from: string): void {
    const answers = answered.map(({ query, answer }) => ({ query, answer: { answer, from } }));
    void this.#services.save(answerQueries(answers));
  }

  remove(query: QueryState): void {
    void this.#services.save(removeQuery(query));
  }
}
