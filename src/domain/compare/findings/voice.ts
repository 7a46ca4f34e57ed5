import type { WordToken } from '../analysis.ts';
import { BE_FORMS } from '../lexicon/grammar.ts';
import type { AlignedPassage } from '../words/passages.ts';

/** Who acts in a passive stands within so many tokens of the verb. */
const REACH = 8;

/** Verbs of both sides that only one of them has in the passive with an agent. */
export interface TurnedVerb {
  readonly left: number;
  readonly right: number;
  readonly passiveLeft: boolean;
  /** Index of `by` on the passive side. */
  readonly by: number;
}

/** Finds the verbs whose voice the two sides turn round. */
export function turnedVerbs({ left, right, diff }: AlignedPassage): TurnedVerb[] {
  if (![left, right].some((side) => side.tokens.some((token) => token.folded === 'by'))) return [];
  return diff.matches.flatMap((match): TurnedVerb[] => {
    const token = left.tokens[match.left];
    if (token?.kind !== 'word' || token.group === 'stop') return [];
    const [one, other] = [agentMark(left.tokens, match.left), agentMark(right.tokens, match.right)];
    if ((one === -1) === (other === -1)) return [];
    // A passive without its agent is no active voice.
    if (one === -1 ? hasBe(left.tokens, match.left) : hasBe(right.tokens, match.right)) return [];
    return [{ left: match.left, right: match.right, passiveLeft: one !== -1, by: Math.max(one, other) }];
  });
}

/** What ends the reach of a passive: `found alive and taken by helicopter` says nobody found. */
const CLAUSE_ENDS = /^(?:[.,;:]|and|or|but|who|which|that|after|before)$/u;

/** The index of the `by` that belongs to the verb if it is in the passive; -1 otherwise. */
function agentMark(tokens: readonly WordToken[], verb: number): number {
  if (!hasBe(tokens, verb)) return -1;
  for (let index = verb + 1; index < Math.min(tokens.length, verb + REACH); index++) {
    if (tokens[index]?.folded === 'by') return index;
    if (CLAUSE_ENDS.test(tokens[index]?.folded ?? '')) return -1;
  }
  return -1;
}

/** Whether a form of `be` stands before the verb, with nothing but small words and adverbs between. */
function hasBe(tokens: readonly WordToken[], verb: number): boolean {
  return [1, 2, 3].some(
    (offset) =>
      BE_FORMS.has(tokens[verb - offset]?.folded ?? '') &&
      tokens
        .slice(verb - offset + 1, verb)
        .every((token) => token.group === 'stop' || token.folded.endsWith('ly')),
  );
}
