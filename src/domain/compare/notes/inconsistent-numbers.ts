import type { Analysis, WordToken } from '../analysis.ts';
import type { Fact, Note } from '../comparison.ts';
import type { PlacedFact } from './fact-places.ts';
import { BOUND_WORDS } from '../lexicon/bounds.ts';
import { PERIODS } from '../lexicon/calendar.ts';
import { list } from '../../list.ts';

/** Nouns that are counted in many ways in one story: the dead and the wounded are both people. */
const GENERAL_NOUNS = list(
  `people person persons man men woman women child children others members residents civilians soldiers troops police
  officers victims passengers cases deaths injuries points goals votes seats games matches wins runs shots homes houses
  buildings vehicles cars countries cities states nations times things ways parts places percent per cent points copies
  shares jobs workers employees students players teams episodes songs films books species rounds sets items units`,
);
/** Words that say that a number grew, shrank, or is not all of them. */
const CHANGES = list(
  `from to between rise rises rose risen increase increased grow grew up down fall fell fallen drop dropped cut reduced
  raised another more additional extra other others remaining further earlier previously initially later then now before
  after average each every per than or least most about around nearly almost only some still already`,
);
/** How many words on each side of a number are looked at for such a word. */
const REACH = 3;
/** A noun phrase that goes on longer than this is not one. */
const LONGEST_PHRASE = 4;
/** Two sentences that share this many other words of content speak of the same. */
const SHARED_WORDS = 2;
/** Of things counted more often than this a text is a list, and every count would be held against all others. */
const MOST_COUNTS = 20;
/** A plain whole number: no money, no share, no ordinal, no bound, no unit of measure. */
const COUNT = /^\d+$/;

interface Count {
  readonly number: PlacedFact;
  /** Stem of what is counted. */
  readonly head: string;
  /** Stems between the number and the head. */
  readonly modifiers: readonly string[];
  readonly context: Context;
}

/** What a sentence says beside its counts: stems of its words of content, its dates, the names in it. */
interface Context {
  readonly content: ReadonlySet<string>;
  readonly dates: string;
  readonly names: readonly string[];
}

/** Two counts of the same things with different results: `12 missions signed it` and `the 15 diplomatic missions that signed`. */
export function numberNotes(variant: Analysis, placed: readonly PlacedFact[]): Note[] {
  const contextOf = contextsOf(variant, placed);
  const byHead = new Map<string, Count[]>();
  const notes: Note[] = [];
  const noted = new Set<number>();
  for (const number of placed) {
    const counted = number.fact.kind === 'number' ? countedAt(variant, number) : null;
    if (!counted) continue;
    const count: Count = { number, ...counted, context: contextOf(number.sentence) };
    const others = byHead.get(count.head) ?? [];
    const other = others.find((one) => !noted.has(one.number.index) && contradicts(one, count));
    if (other) {
      noted.add(other.number.index);
      notes.push({
        facts: [other.number.index, count.number.index],
        explanation: `The same things seem to be counted twice, as “${other.number.fact.text}” and as “${count.number.fact.text}”.`,
      });
    }
    if (others.length < MOST_COUNTS) byHead.set(count.head, [...others, count]);
  }
  return notes;
}

function bySentenceOf(placed: readonly PlacedFact[]): Map<number, PlacedFact[]> {
  const bySentence = new Map<number, PlacedFact[]>();
  for (const one of placed) {
    const known = bySentence.get(one.sentence);
    if (known) known.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return bySentence;
}

/** What a sentence says beside its counts; few sentences have any, so it is read when first asked for. */
function contextsOf(variant: Analysis, placed: readonly PlacedFact[]): (sentence: number) => Context {
  const bySentence = bySentenceOf(placed);
  const read = new Map<number, Context>();
  return (sentence) => {
    const context = read.get(sentence) ?? contextOf(variant, sentence, bySentence.get(sentence) ?? []);
    read.set(sentence, context);
    return context;
  };
}

function contextOf({ tokens, bounds }: Analysis, sentence: number, placed: readonly PlacedFact[]): Context {
  const valuesOf = (...kinds: readonly Fact['kind'][]): string[] =>
    placed.flatMap(({ fact }) => (kinds.includes(fact.kind) ? [fact.value] : []));
  const content = new Set<string>();
  for (let index = bounds[sentence] ?? 0; index < (bounds[sentence + 1] ?? 0); index++) {
    const token = tokens[index];
    if (token?.group === 'content') content.add(token.stem);
  }
  return { content, dates: valuesOf('date').join(' '), names: valuesOf('person', 'place', 'organisation') };
}

/** What a plain number counts: the noun after it, which is in the plural, and the words between. */
function countedAt(
  { tokens, bounds }: Analysis,
  { fact, from, to, sentence }: PlacedFact,
): Pick<Count, 'head' | 'modifiers'> | null {
  if (!COUNT.test(fact.value)) return null;
  const end = bounds[sentence + 1] ?? tokens.length;
  let [isPart, isBesideFact] = [false, false];
  for (let at = Math.max(bounds[sentence] ?? 0, from - REACH); at < Math.min(end, to + 1); at++) {
    const token = tokens[at];
    if (!token || (at >= from && at < to)) continue;
    const { folded } = token;
    if (CHANGES.has(folded) || BOUND_WORDS.has(folded) || folded === '-') return null;
    isPart ||= folded === 'of';
    isBesideFact ||= token.fact !== -1;
  }
  // `12 of the 15 missions` are two counts of two things.
  if (isPart && isBesideFact) return null;
  const phrase: WordToken[] = [];
  for (let at = to; at < end && phrase.length < LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.group !== 'content' || token.fact !== -1) break;
    phrase.push(token);
  }
  // What is counted ends at its plural: in `12 missions called` the verb is none of it.
  const last = phrase.findLastIndex((token) => /[^su]s$/.test(token.folded));
  const head = phrase[last];
  if (!head || GENERAL_NOUNS.has(head.folded) || PERIODS.has(head.stem)) return null;
  if (tokens[to + last + 1]?.folded === 'of') return null;
  return { head: head.stem, modifiers: phrase.slice(0, last).map((token) => token.stem) };
}

/** Whether two counts with one head differ, while all around says that the same things are counted. */
function contradicts(one: Count, other: Count): boolean {
  if (one.number.fact.value === other.number.fact.value || one.number.sentence === other.number.sentence)
    return false;
  const [short, long] =
    one.modifiers.length <= other.modifiers.length
      ? [one.modifiers, other.modifiers]
      : [other.modifiers, one.modifiers];
  if (!short.every((word) => long.includes(word)) || long.length - short.length > 1) return false;
  const [here, there] = [one.context, other.context];
  if (here.dates !== '' && there.dates !== '' && here.dates !== there.dates) return false;
  // `27 reviews` of one critic and `9 reviews` of another.
  if (
    here.names.length > 0 &&
    there.names.length > 0 &&
    !here.names.some((name) => there.names.includes(name))
  )
    return false;
  const own = new Set([one.head, ...long]);
  return [...here.content].filter((word) => there.content.has(word) && !own.has(word)).length >= SHARED_WORDS;
}
