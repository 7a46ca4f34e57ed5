import type { TokenGroup } from '../analysis.ts';

/** What a match is worth: keeping names, numbers and content words together matters more than keeping articles. */
export const WORTH: Readonly<Record<TokenGroup, number>> = {
  punctuation: 0.3,
  stop: 0.6,
  bound: 1,
  modal: 1,
  connective: 1,
  negation: 1.5,
  reporting: 1.5,
  number: 2,
  content: 2,
};
