import { assertNever } from '../assert-never.ts';
import type { Discrepancy } from './comparison.ts';
import type { NoiseRuleId } from './noise-rules.ts';
import { isNoiseRuleId } from './noise-rules.ts';

/** What the two texts are called in an explanation, as a noun in the middle of a sentence. */
export interface SideNames {
  readonly left: string;
  readonly right: string;
}

/** The names in the JSON format, whose readers know the sides of a pair and no letters. */
export const LEFT_AND_RIGHT: SideNames = { left: 'the left text', right: 'the right text' };

/** What differs under each rule for noise. */
const UNDER_RULES: Readonly<Record<NoiseRuleId, string>> = {
  'quotation-marks': 'Only the kind of quotation mark or apostrophe differs.',
  dashes: 'Only dashes or hyphens differ.',
  capitals: 'Only capital letters differ.',
  spacing: 'Only the spacing differs.',
  punctuation: 'Only punctuation marks differ.',
  synonym: 'A word of the same everyday meaning stands in its place.',
  'word-form': 'It is another form of the same word.',
  spelling: 'It is the same word in another spelling.',
  contraction: 'The same words are contracted in one text and written out in the other.',
  'number-form': 'The same number is written another way.',
  'date-form': 'The same date or time is written another way.',
  'name-form': 'The same name or title is given in another form.',
  reordered: 'The same words stand in another order, and who does what stays the same.',
  'small-words': 'Only small words differ, such as articles and prepositions.',
  'attribution-form': 'The same source is given in other neutral words.',
};

/** One plain sentence for an editor about what differs. */
export function explain(
  { kind, detail, left, right }: Pick<Discrepancy, 'kind' | 'detail' | 'left' | 'right'>,
  names: SideNames,
): string {
  const oneSided = left === null || right === null;
  const gone = `Only ${left === null ? names.right : names.left} has`;
  // Rules that are off give their findings another kind, but what differs is the same.
  if (isNoiseRuleId(detail) && !(oneSided && detail === 'small-words')) return UNDER_RULES[detail];
  switch (kind) {
    case 'quotation':
      return explainQuotation(detail, names);
    case 'number':
      return oneSided ? `${gone} this number.` : 'The number differs.';
    case 'date':
      return oneSided ? `${gone} this date or time.` : 'The date or time differs.';
    case 'place':
      return oneSided ? `${gone} this place.` : 'The place differs.';
    case 'person':
      return oneSided ? `${gone} this name.` : 'The person differs.';
    case 'organisation':
      return oneSided ? `${gone} this organisation.` : 'The organisation differs.';
    case 'role':
      return oneSided ? `${gone} this role or title.` : 'The role or title differs.';
    case 'attribution':
      if (detail === 'reporting-verb') return 'The verb that reports the statement differs.';
      return oneSided ? `${gone} this attribution.` : 'The attribution differs.';
    case 'negation':
      return left !== null && (right === null || detail === 'dropped')
        ? `Here ${names.left} denies or negates, and ${names.right} does not.`
        : `Here ${names.right} denies or negates, and ${names.left} does not.`;
    case 'modality':
      return oneSided ? `${gone} this word of certainty or doubt.` : 'How certain the statement is differs.';
    case 'connective':
      return 'How the statements are connected differs.';
    case 'predicate':
      if (detail === 'rewritten') return 'The headline was rewritten; changed facts in it are listed apart.';
      return oneSided ? `${gone} these words.` : 'A word was replaced; check that it means the same.';
    case 'omission':
      return `Only ${names.left} has this passage.`;
    case 'addition':
      return `Only ${names.right} has this passage.`;
    case 'move':
      return 'The passage stands at another place in the story.';
    case 'wording':
      return oneSided ? `${gone} these small words.` : 'The same is said in other words or forms.';
    case 'typography':
      return 'Only marks, dashes or capitals differ.';
    default:
      return assertNever(kind);
  }
}

function explainQuotation(detail: string, { left, right }: SideNames): string {
  switch (detail) {
    case 'altered':
      return 'Words inside the quotation marks differ.';
    case 'truncated':
      return `Less is quoted in ${right} than in ${left}.`;
    case 'extended':
      return `More is quoted in ${right} than in ${left}.`;
    case 'dropped':
      return `Only ${left} has this quotation.`;
    case 'added':
      return `Only ${right} has this quotation.`;
    case 'newly-quoted':
      return `Words without quotation marks in ${left} are quoted in ${right}.`;
    case 'unquoted':
      return `Words quoted in ${left} stand without quotation marks in ${right}.`;
    case 'boundary-moved':
      return 'These words are inside the quotation marks in one text and outside in the other.';
    case 'reattributed':
      return 'The quotation seems to be given to another speaker.';
    default:
      return 'The quotation differs.';
  }
}
