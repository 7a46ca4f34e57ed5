import { withoutPossessive } from '../../text/possessive.ts';
import { tokenise } from '../../text/tokens.ts';
import { remembered } from '../../dictionary/remembered.ts';
import type { WordToken } from '../analysis.ts';
import { grammarOf } from '../lexicon/grammars.ts';
import { list } from '../../list.ts';
import { reportingVerbDistance } from '../lexicon/reporting-verbs.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { factOf } from '../words/passages.ts';
import { relateSpeakers } from './same-speaker.ts';

/** An attribution of one side: `police said that`, `according to the council`. */
export interface PhrasedAttribution {
  /** Its verb, folded. */
  readonly verb: string;
  readonly speaker: string;
  /** The tokens of the verb. */
  readonly core: TokenRange;
  /** The tokens of the verb, of the speaker beside it and of the small words that join them. */
  readonly phrase: TokenRange;
}

export type PairedAttributions = readonly (readonly [PhrasedAttribution, PhrasedAttribution])[];

/** So far from its verb a speaker is looked for, and so much small change may stand around the two. */
const REACH = 16;
/** So many words explain a name before it. */
const LONGEST_TITLE = 4;
const ARTICLES = list('the a an its his her their');
/** Words that belong to an attribution and say nothing else. */
const JOINTS = list('that to on the a an , also as has have had and he she they it');
/** Whom a speaker speaks to, or where: `told reporters`, `said in a statement`. */
const AUDIENCE = list(
  'reporters journalists news conference statement in at interview press briefing its his her their report letter post speech',
);

/** The attributions of a side outside quotation marks, in order. */
export function attributionsOf(side: Side): PhrasedAttribution[] {
  const found: PhrasedAttribution[] = [];
  const { facts } = side.variant;
  let token = 0;
  for (let index = firstFactFrom(side); index < facts.length; index++) {
    const fact = facts[index];
    if (!fact || fact.start >= side.end) break;
    if (fact.kind !== 'attribution') continue;
    while (token < side.tokens.length && (side.tokens[token]?.start ?? Infinity) < fact.start) token++;
    const from = token;
    let to = from;
    while (to < side.tokens.length && (side.tokens[to]?.end ?? Infinity) <= fact.end) to++;
    const verb = side.tokens[from]?.folded ?? '';
    if (to > from && isVerb(side, verb))
      found.push({
        verb,
        speaker: fact.speaker,
        core: { from, to },
        phrase: phraseOf(side, { from, to }, fact.speaker),
      });
  }
  return found;
}

/** Whether the attribution is by a verb: `reportedly` names nobody and is told by its own group. */
function isVerb({ variant }: Side, verb: string): boolean {
  return grammarOf(variant.language).reporting.has(verb);
}

/** Facts are in reading order: a search by halves finds the passage's first. */
function firstFactFrom({ variant, start }: Side): number {
  let [low, high] = [0, variant.facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((variant.facts[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function phraseOf(side: Side, core: TokenRange, speaker: string): TokenRange {
  let { from, to } = core;
  const name = wordsOfSpeaker(speaker);
  if (name.length > 0) {
    const at = placeOf(side.tokens, name, core);
    if (at !== -1) [from, to] = [Math.min(from, at), Math.max(to, at + name.length)];
  }
  const goesWith = (index: number): boolean => {
    const word = side.tokens[index]?.folded ?? '';
    return JOINTS.has(word) || AUDIENCE.has(word) || factOf(side, side.tokens[index])?.kind === 'date';
  };
  // `the charity Medics Afield`
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_TITLE); index--) {
    if (ARTICLES.has(side.tokens[index]?.folded ?? '')) from = index;
    if (side.tokens[index]?.group !== 'content') break;
  }
  while (from > 0 && goesWith(from - 1)) from--;
  while (to < side.tokens.length && goesWith(to)) to++;
  return { from, to };
}

const wordsOfSpeaker = remembered((speaker: string): readonly string[] =>
  tokenise(speaker).flatMap((token) => (token.kind === 'space' ? [] : [token.folded])),
);

/** Where the words of the speaker stand near the verb, nearest first; -1 where they do not. */
function placeOf(tokens: readonly WordToken[], name: readonly string[], core: TokenRange): number {
  const standsAt = (at: number): boolean =>
    name.every((word, offset) => withoutPossessive(tokens[at + offset]?.folded ?? '') === word);
  for (let distance = 0; distance <= REACH; distance++)
    for (const at of [core.to + distance, core.from - name.length - distance]) if (standsAt(at)) return at;
  return -1;
}

/**
 * Pairs attributions of the two sides: those whose verbs are aligned, then those of one speaker, nearest verbs first, then
 * those of which one side leaves open who it is. Where then each side has one left over, it was given to another speaker.
 */
export function pairAttributions(
  passage: AlignedPassage,
  lefts: readonly PhrasedAttribution[],
  rights: readonly PhrasedAttribution[],
): PairedAttributions {
  const { left, right, diff } = passage;
  const pairs: [PhrasedAttribution, PhrasedAttribution][] = [];
  const taken = new Set<PhrasedAttribution>();
  const take = (one: PhrasedAttribution, other: PhrasedAttribution): void => {
    if (taken.has(one) || taken.has(other)) return;
    taken.add(one).add(other);
    pairs.push([one, other]);
  };
  const rightAt = new Map(rights.map((other) => [other.core.from, other]));
  const aligned = new Map(diff.matches.map((match) => [match.left, match.right]));
  for (const one of lefts) {
    const other = rightAt.get(aligned.get(one.core.from) ?? -1);
    if (other) take(one, other);
  }
  for (const wanted of ['same', 'unknown'] as const)
    for (const distance of [0, 1, 2])
      for (const one of lefts)
        for (const other of rights) {
          if (taken.has(one) || taken.has(other) || reportingVerbDistance(one.verb, other.verb) !== distance)
            continue;
          if (relateSpeakers(left.variant, one.speaker, right.variant, other.speaker) === wanted)
            take(one, other);
        }
  const [lone, ...moreLeft] = lefts.filter((one) => !taken.has(one));
  const [otherLone, ...moreRight] = rights.filter((other) => !taken.has(other));
  if (lone && otherLone && moreLeft.length + moreRight.length === 0) take(lone, otherLone);
  return pairs;
}
