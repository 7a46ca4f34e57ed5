import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { isCapital } from './capitals.ts';
import type { Saying, SpeakerContext } from './speaker-words.ts';
import {
  BREAKS,
  DETERMINERS,
  followsGenitive,
  isBetween,
  isGenitive,
  LINKS,
  REACH,
  textOf,
  TOWARDS,
  wordAt,
} from './speaker-words.ts';
import type { TokenFact } from './token-facts.ts';

/** Words before a name that may belong to it: `the board’s former deputy chair`. */
const LONGEST_TITLE = 8;

/** The name nearest to the verb that may be its subject: a guess for sentences that are built in another way. */
export function nearestName(context: SpeakerContext, saying: Saying): string {
  const { verb, from, to } = saying;
  for (let distance = 1; distance <= REACH; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      const name = index >= from && index < to ? context.nameAt.get(index) : undefined;
      if (name && name.kind !== 'place' && maySpeak(context, name, saying))
        return textOf(context, name.from, name.to);
    }
  }
  return '';
}

/** Whether a name stands where a subject may stand: in no genitive, behind no preposition and no other verb. */
function maySpeak(context: SpeakerContext, name: TokenFact, { verb, from }: Saying): boolean {
  const { source, grammar, nameAt } = context;
  if (isGenitive(context, name.to)) return false;
  if (source.language !== 'en') return true;
  let at = name.from - 1;
  const first = Math.max(from, name.from - LONGEST_TITLE);
  while (at >= first && isTitle(context, at)) at--;
  const before = at < from ? '' : wordAt(source, at);
  if (LINKS.has(before) || TOWARDS.has(before)) return false;
  // Behind the verb any word may describe it (`said a weary Dahl`); before it a small word may be a verb (`met Dahl`).
  if (name.from > verb || before === '' || source.tokens[at]?.kind === 'punctuation') return true;
  if (before === 'and' || before === 'or') return !nameAt.has(at - 1);
  return BREAKS.has(before) || grammar.connective.has(before) || isBetween(before);
}

/** Whether the token may belong to a name that follows: `the`, `Mayor`, `the board’s young leader`. */
function isTitle(context: SpeakerContext, index: number): boolean {
  const { source, grammar } = context;
  const token = source.tokens[index];
  if (token?.kind !== 'word') return false;
  const { folded } = token;
  if (DETERMINERS.has(folded) || ROLE_HEADS.has(folded) || ROLE_MODIFIERS.has(folded)) return true;
  if (isCapital(source, token)) return true;
  const isDescribing = DETERMINERS.has(wordAt(source, index - 1)) || followsGenitive(context, index);
  return isDescribing && !BREAKS.has(folded) && !LINKS.has(folded) && !grammar.stop.has(folded);
}
