import { assertNever } from '../assert-never.ts';
import type { Relation } from '../dictionary/relation.ts';
import { relationBetween } from '../dictionary/relation.ts';
import { remembered } from '../dictionary/remembered.ts';
import { contraryWords } from './lexicon/contrasts.ts';
import { stem } from './lexicon/stem.ts';

/** Longer passages are no words or names that a dictionary has. */
const LONGEST = 60;
/** What stands before a name or noun without being part of it. */
const LEADING = /^(?:(?:the|a|an|in|on|at|of|to|from|near|off)\s+)+/iu;
const TRAILING = /(?:['’]s?|[\s,.;:]+)+$/u;

/** One sentence about how two words or names are related (`Doha is in Qatar.`); null where no word list knows. */
export function explainRelation(left: string, right: string): string | null {
  const [one, other] = [expressionOf(left), expressionOf(right)];
  if (!one || !other) return null;
  const relation = relationBetween(one.text, other.text);
  if (relation) return inWords(relation, one.text, other.text);
  const contrary = contraryWords(one.stems, other.stems);
  if (!contrary) return null;
  return `The words “${one.words[contrary[0]] ?? one.text}” and “${other.words[contrary[1]] ?? other.text}” exclude each other.`;
}

/** A passage without what is no part of its name or noun, and its words; null where no dictionary has it. */
const expressionOf = remembered((passage: string) => {
  const text = passage.replace(/\s+/gu, ' ').trim().replace(LEADING, '').replace(TRAILING, '');
  if (text === '' || text.length > LONGEST) return null;
  const words = text.toLowerCase().split(/\s+/u);
  return { text, words, stems: words.map(stem) };
});

function inWords({ kind, inverse }: Relation, left: string, right: string): string {
  const [one, other] = inverse ? [right, left] : [left, right];
  switch (kind) {
    case 'abbreviation':
      return `The names “${one}” and “${other}” are one, short and in full.`;
    case 'alias':
      return `${capital(one)} and ${other} are names of one place.`;
    case 'capital':
      return `${capital(one)} is the capital of ${other}.`;
    case 'part-of':
      return `${capital(one)} is in ${other}.`;
    case 'demonym':
      return `What is “${one}” belongs to ${other}.`;
    case 'synonym':
      return `The words “${one}” and “${other}” mean the same in nearly every text.`;
    case 'antonym':
      return `The words “${one}” and “${other}” are opposites.`;
    case 'hypernym':
      return `The word “${one}” says less than “${other}”, which is one kind of it.`;
    default:
      return assertNever(kind);
  }
}

/** A sentence begins with a capital letter, a name does so anyway. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
