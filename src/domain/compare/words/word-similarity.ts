import { relationBetween } from '../../dictionary/relation.ts';
import type { WordToken } from '../analysis.ts';
import type { WordRelation } from '../comparison.ts';
import { meaningOfWords } from './meaning.ts';
import { familyOf } from './fact-units.ts';
import type { Side } from './passages.ts';
import { factOf } from './passages.ts';

/** How two words are related by themselves, wherever they stand, and how much that says, 0 to 1. */
export interface Likeness {
  readonly relation: WordRelation;
  readonly worth: number;
  /** Whether one may stand for the other without saying something else. */
  readonly saysSame: boolean;
}

/** What each way of being alike says about two words standing for the same. */
const WORTHS = {
  identical: 1,
  sameFact: 0.95,
  lemma: 0.9,
  synonym: 0.8,
  kind: 0.5,
  derived: 0.65,
  sameKind: 0.4,
} as const;
/** The forms of a pronoun in a sentence that was turned round. */
const PRONOUN_CASES: ReadonlyMap<string, string> = new Map(
  ['he him', 'she her', 'they them', 'i me', 'we us', 'who whom'].flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.split(' ');
    return [
      [one, other],
      [other, one],
    ];
  }),
);
/** Two words that begin alike for so many letters, and for this share of the longer one, come from one root. */
const ROOT_LETTERS = 4;
const ROOT_SHARE = 0.5;

/** What speaks for two words being each other's counterpart, apart from their places; null where nothing does. */
export function likeness(left: Side, l: number, right: Side, r: number): Likeness | null {
  const one = left.tokens[l];
  const other = right.tokens[r];
  if (!one || !other) return null;
  if (one.id === other.id) {
    const isSame =
      left.variant.text.slice(one.start, one.end) === right.variant.text.slice(other.start, other.end);
    return same(isSame ? 'identical' : 'normalised', WORTHS.identical);
  }
  const areFacts = one.fact !== -1 && other.fact !== -1;
  const fact = areFacts ? factOf(left, one) : null;
  const otherFact = areFacts ? factOf(right, other) : null;
  // Of two forms of a longer fact the single words say nothing: `Ane Sørli` and `Sørli, Ane` are linked word by word.
  if (fact && otherFact && fact.value === otherFact.value && fact.kind === otherFact.kind)
    if (!/\s/u.test(fact.text) || !/\s/u.test(otherFact.text)) return same('normalised', WORTHS.sameFact);
  if (one.kind === 'word' && other.kind === 'word') {
    if (one.stemId === other.stemId) return same('lemma', WORTHS.lemma);
    if (one.conceptId === other.conceptId) return same('synonym', WORTHS.synonym);
    if (PRONOUN_CASES.get(one.folded) === other.folded) return same('lemma', WORTHS.lemma);
    const meaning = one.group === 'content' && other.group === 'content' ? meaningOfWords(one, other) : null;
    if (meaning === 'same') return same('synonym', WORTHS.synonym);
    if (meaning !== null) return { relation: 'related', worth: WORTHS.kind, saysSame: false };
    if (one.group === 'content' && other.group === 'content' && haveOneRoot(one, other))
      return same('related', WORTHS.derived);
  }
  if (fact && otherFact && familyOf(fact) === familyOf(otherFact))
    return {
      relation: relationOfPhrases(one.folded, other.folded),
      worth: WORTHS.sameKind,
      saysSame: false,
    };
  return null;
}

function same(relation: WordRelation, worth: number): Likeness {
  return { relation, worth, saysSame: true };
}

/** How two phrases that stand in each other's place are related, as far as the dictionary knows. Folded. */
export function relationOfPhrases(one: string, other: string): 'synonym' | 'related' | 'substituted' {
  switch (relationBetween(one, other)?.kind) {
    case undefined:
      return 'substituted';
    case 'synonym':
    case 'abbreviation':
    case 'alias':
      return 'synonym';
    case 'antonym':
    case 'capital':
    case 'demonym':
    case 'hypernym':
    case 'part-of':
      return 'related';
  }
}

/** What is left of the stems of two words from one root. */
const SUFFIX =
  /^(?:|e|y|i|t|s|th|al|ally|ly|ary|er|or|ist|ic|ical|ism|it|ity|iti|an|ian|ion|ation|ition|ication|at|ment|ness|ance|anc|ence|enc|ing|ings|abl|ibl|ful|less|iv|ish|ors|ers|ur|ure|our|ee)$/;

/** `evacuated` and `evacuation`: another part of speech from the same root. */
function haveOneRoot(one: WordToken, other: WordToken): boolean {
  const [a, b] = [one.stem, other.stem];
  const limit = Math.min(a.length, b.length);
  let same = 0;
  while (same < limit && a[same] === b[same]) same++;
  return (
    same >= ROOT_LETTERS &&
    same >= ROOT_SHARE * Math.max(a.length, b.length) &&
    SUFFIX.test(a.slice(same)) &&
    SUFFIX.test(b.slice(same))
  );
}
