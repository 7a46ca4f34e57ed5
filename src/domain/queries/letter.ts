import { inline } from '../report/markdown-text.ts';
import { queryLabels } from '../review/query-changes.ts';
import type { ClaimState, QueryState, ReviewState } from '../review/state.ts';
import { siglum } from '../siglum.ts';

/** A letter with the open queries of one receiver, free of any format. */
export interface QueryLetter {
  readonly title: string;
  readonly to: string;
  readonly reviewer: string;
  readonly items: readonly LetterItem[];
}

export interface LetterItem {
  /** The query's number as the answer should name it. */
  readonly number: string;
  readonly question: string;
  readonly about: readonly LetterPassage[];
}

/** Words of a variant that a query is about. */
export interface LetterPassage {
  readonly variant: string;
  readonly quote: string;
}

/** Whom the review has asked something, in the order of first asking. */
export function receivers(review: Pick<ReviewState, 'queries'>): readonly string[] {
  return [...new Set(review.queries.map(({ to }) => to))];
}

/**
 * The letter to one receiver: every query that has words and no answer, by its number, with the words that it is about.
 *
 * @param reviewer who signs it
 */
export function queryLetter(review: ReviewState, to: string, reviewer: string): QueryLetter {
  const labels = queryLabels(review);
  const claims = new Map(review.claims.map((claim) => [claim.id, claim]));
  const open = review.queries.filter(
    (query) => query.to === to && query.answer === null && query.question.trim() !== '',
  );
  return {
    title: review.title,
    to,
    reviewer,
    items: open.map((query) => ({
      number: labels.get(query.id) ?? String(query.number),
      question: query.question,
      about: aboutOf(query, claims, review),
    })),
  };
}

/** The letter as plain text, for a mail. */
export function letterText({ title, to, reviewer, items }: QueryLetter): string {
  const blocks = items.map(({ number, question, about }) =>
    [`${number}. ${question}`, ...about.map(({ variant, quote }) => `   ${variant}: “${quote}”`)].join('\n'),
  );
  return [...openingOf(title, to), ...blocks, closing(reviewer)].join('\n\n') + '\n';
}

/** The letter as Markdown. */
export function letterMarkdown({ title, to, reviewer, items }: QueryLetter): string {
  const blocks = items.map(({ number, question, about }) =>
    [
      `**${number}.** ${inline(question)}`,
      ...about.map(({ variant, quote }) => `> ${inline(variant)}: “${inline(quote)}”`),
    ].join('\n\n'),
  );
  const [subject = '', greeting = '', ask = ''] = openingOf(title, to).map(inline);
  return [`# ${subject}`, greeting, ask, ...blocks, inline(closing(reviewer))].join('\n\n') + '\n';
}

/** Subject, greeting and request of a letter. */
export function openingOf(title: string, to: string): readonly [string, string, string] {
  return [
    `Queries: ${title}`,
    `To ${to}`,
    'Please answer under the number of each query. We would like to settle these points before we publish.',
  ];
}

/** How a letter ends. */
export function closing(reviewer: string): string {
  return reviewer === '' ? 'With thanks' : `With thanks, ${reviewer}`;
}

function aboutOf(
  { claimIds }: QueryState,
  claims: ReadonlyMap<string, ClaimState>,
  review: ReviewState,
): readonly LetterPassage[] {
  const names = new Map(review.variants.map(({ id, label }, index) => [id, `${siglum(index)}, ${label}`]));
  return claimIds.flatMap((id) =>
    (claims.get(id)?.mentions ?? []).map(({ variantId, anchor }) => ({
      variant: names.get(variantId) ?? '',
      quote: anchor.quote.replace(/\s+/gu, ' '),
    })),
  );
}
