import { assertNever } from '../assert-never.ts';
import type { Discrepancy, Paragraphs, Passage } from './comparison.ts';
import { CONTENTS, isContent } from './findings/contents.ts';
import { moreCertain } from './findings/stance-findings.ts';
import { explainRelation } from './relation-words.ts';
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
  {
    kind,
    detail,
    left,
    right,
    paragraphs,
  }: Pick<Discrepancy, 'kind' | 'detail' | 'left' | 'right' | 'paragraphs'>,
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
    case 'date':
    case 'place':
    case 'person':
    case 'organisation':
    case 'role':
      return oneSided ? `${gone} ${FACT_NAMES[kind]}.` : explainFact(kind, detail, left, right);
    case 'attribution':
      if (detail === 'reporting-verb') return 'The verb of saying differs in how it stands to the statement.';
      return oneSided
        ? `${gone} this source; without it the statement stands as a fact.`
        : 'The statement is given to another source.';
    case 'negation':
      return left !== null && (right === null || detail === 'dropped')
        ? `Here ${names.left} denies or negates, and ${names.right} does not.`
        : `Here ${names.right} denies or negates, and ${names.left} does not.`;
    case 'modality':
      return explainModality(left, right, names, gone);
    case 'connective':
      return oneSided
        ? `${gone} this link between the statements.`
        : 'The statements are linked in another way: cause, time, condition or contrast.';
    case 'predicate':
      return explainPredicate(detail, left, right, names, gone);
    case 'omission':
      return `Only ${names.left} has this passage${withContent(detail)}.`;
    case 'addition':
      return `Only ${names.right} has this passage${withContent(detail)}.`;
    case 'move':
      return explainMove(paragraphs, names);
    case 'wording':
      return oneSided ? `${gone} these small words.` : 'The same is said in other words or forms.';
    case 'typography':
      return 'Only marks, dashes or capitals differ.';
    default:
      return assertNever(kind);
  }
}

type FactKind = 'number' | 'date' | 'place' | 'person' | 'organisation' | 'role';

const FACT_NAMES: Readonly<Record<FactKind, string>> = {
  number: 'this number',
  date: 'this date or time',
  place: 'this place',
  person: 'this name',
  organisation: 'this organisation',
  role: 'this role or title',
};

const CHANGED_FACTS: Readonly<Record<FactKind, string>> = {
  number: 'The number differs.',
  date: 'The date or time differs.',
  place: 'The place differs.',
  person: 'The person differs.',
  organisation: 'The organisation differs.',
  role: 'The role or title differs.',
};

const SWAPPED = 'Two that both texts name changed places: check who does what to whom.';

function explainFact(kind: FactKind, detail: string, left: Passage, right: Passage): string {
  if (detail === 'swapped')
    return kind === 'number' ? 'Two numbers changed places: each now counts something else.' : SWAPPED;
  const related = explainRelation(left.text, right.text);
  return related === null ? CHANGED_FACTS[kind] : `${CHANGED_FACTS[kind]} ${related}`;
}

/** What went missing or came in, in words; nothing for a passage of colour. */
function withContent(detail: string): string {
  return isContent(detail) ? `, and with it ${CONTENTS[detail].words}` : '';
}

function explainModality(
  left: Passage | null,
  right: Passage | null,
  names: SideNames,
  gone: string,
): string {
  if (left === null || right === null)
    return `${gone} this word of certainty or doubt; without it the statement is another one.`;
  const stronger = moreCertain(left.text, right.text);
  if (stronger === null) return 'How certain the statement is differs.';
  const [more, less] = stronger === 'left' ? [names.left, names.right] : [names.right, names.left];
  return `How certain the statement is differs: ${more} claims more than ${less}.`;
}

function explainPredicate(
  detail: string,
  left: Passage | null,
  right: Passage | null,
  names: SideNames,
  gone: string,
): string {
  if (detail === 'swapped') return SWAPPED;
  if (detail === 'hedged') {
    const isLeft = (left?.text.length ?? 0) > (right?.text.length ?? 0);
    return `Only ${isLeft ? names.left : names.right} says that it is one of several; the other text says it alone is.`;
  }
  if (detail === 'rewritten') return 'The headline was rewritten; changed facts in it are listed apart.';
  if (left === null || right === null) return `${gone} these words.`;
  return explainRelation(left.text, right.text) ?? 'A word was replaced; check that it means the same.';
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

/** Prominence is a matter of place: readers who stop early read what stands above. */
function explainMove(paragraphs: Paragraphs | undefined, { left, right }: SideNames): string {
  if (!paragraphs) return 'The passage stands at another place in the story.';
  const [from, to] = paragraphs;
  if (from === to) return `The passage stands at another place; it is in paragraph ${from} of both texts.`;
  const direction = to < from ? 'up' : 'down';
  return `The passage moved from paragraph ${from} of ${left} ${direction} to paragraph ${to} of ${right}.`;
}
