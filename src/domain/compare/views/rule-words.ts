import type { DiscrepancyKind } from '../comparison.ts';
import type { Difference } from './differences.ts';
import { discrepancyName } from '../kind-names.ts';
import { NOISE_RULES } from '../noise-rules.ts';

/** The rule that made a finding, for an editor: its name, and what it looks for. */
export interface RuleWords {
  readonly title: string;
  readonly sentence: string;
}

const BY_KIND: Readonly<Record<DiscrepancyKind, string>> = {
  quotation: 'What stands in quotation marks is compared word for word; no synonym excuses a quotation.',
  number: 'Numbers are compared by value and unit, in figures or in words.',
  date: 'Dates and times are compared by the day and hour they name.',
  place: 'Places are compared by what they name: a city is not its country.',
  person: 'Names of people are compared in all their forms, with and without titles.',
  organisation: 'Names of organisations are compared in all their forms.',
  role: 'What somebody is said to be, an office or a title, is compared.',
  attribution: 'Who is said to have said it, and in which words, is compared.',
  negation: 'A “not” or another word that turns the statement round is never passed over.',
  modality: 'How certain a statement is (may, will, must, allegedly) is compared.',
  connective: 'Words that link statements (because, despite, after) are compared.',
  predicate: 'A word in the place of another that is not known to mean the same is listed.',
  omission: 'A passage of the variant read against for which nothing in the other one stands.',
  addition: 'A passage for which nothing in the variant read against stands.',
  move: 'A passage counts as moved when it changed places with others, not when something was put in above it.',
  wording: 'The same said in other words; counted as noise.',
  typography: 'The same words set in another way; counted as noise.',
};

/** Where the detail says more than the kind. */
const BY_DETAIL: ReadonlyMap<string, string> = new Map([
  ['quotation truncated', 'A quotation that ends early or leaves words out can mean something else.'],
  ['quotation extended', 'Words that only one variant has inside the quotation marks are listed.'],
  ['quotation dropped', 'A quotation that only one of the two has is listed.'],
  ['quotation added', 'A quotation that only one of the two has is listed.'],
  ['quotation newly-quoted', 'Words that gain quotation marks become somebody’s own words.'],
  ['quotation unquoted', 'Words that lose their quotation marks become the writer’s.'],
  ['quotation boundary-moved', 'Where quotation marks open and close is compared.'],
  ['quotation reattributed', 'Who a quotation is given to is compared.'],
  [
    'attribution reporting-verb',
    'Verbs of saying are compared by how they stand to the statement: said, claimed, admitted.',
  ],
  [
    'predicate rewritten',
    'A headline that was written anew is listed once; changed facts in it are listed apart.',
  ],
]);

/** What rule made a difference, by its kind and its detail. */
export function ruleWords({ kind, detail }: Pick<Difference, 'kind' | 'detail'>): RuleWords {
  const noise = NOISE_RULES.find(({ id }) => id === detail);
  if (noise) return { title: noise.title, sentence: noise.sentence };
  return {
    title: discrepancyName(kind, detail),
    sentence: BY_DETAIL.get(`${kind} ${detail}`) ?? BY_KIND[kind],
  };
}
