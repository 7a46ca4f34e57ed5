import type { Analysis, WordToken } from './analysis.ts';
import type { Note } from './comparison.ts';
import type { PlacedFact } from './fact-places.ts';
import { placedFacts } from './fact-places.ts';
import { BOUND_WORDS } from './lexicon/bounds.ts';
import { PERIODS } from './lexicon/calendar.ts';
import { list } from './lexicon/list.ts';

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
  after of average each every per than or least most about around nearly almost only some still already`,
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
  readonly content: ReadonlySet<string>;
  readonly dates: string;
}

/** Two counts of the same things with different results: `12 missions signed it` and `the 15 diplomatic missions that signed`. */
export function numberNotes(variant: Analysis): Note[] {
  const placed = placedFacts(variant);
  const byHead = new Map<string, Count[]>();
  const notes: Note[] = [];
  const noted = new Set<number>();
  for (const number of placed) {
    const count = countAt(variant, placed, number);
    if (!count) continue;
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

function countAt(variant: Analysis, placed: readonly PlacedFact[], number: PlacedFact): Count | null {
  const { tokens, bounds } = variant;
  if (number.fact.kind !== 'number' || !COUNT.test(number.fact.value)) return null;
  const start = bounds[number.sentence] ?? 0;
  const end = bounds[number.sentence + 1] ?? tokens.length;
  const near = [
    ...tokens.slice(Math.max(start, number.from - REACH), number.from),
    ...tokens.slice(number.to, Math.min(end, number.to + 1)),
  ];
  if (
    near.some((token) => CHANGES.has(token.folded) || BOUND_WORDS.has(token.folded) || token.folded === '-')
  )
    return null;
  // `12 of the 15 missions` are two counts of two things.
  if (near.some((token) => token.folded === 'of') && near.some((token) => token.fact !== -1)) return null;
  const phrase: WordToken[] = [];
  for (let at = number.to; at < end && phrase.length < LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.group !== 'content' || token.fact !== -1) break;
    phrase.push(token);
  }
  // What is counted ends at its plural: in `12 missions called` the verb is none of it.
  const last = phrase.findLastIndex((token) => /[^su]s$/.test(token.folded));
  const head = phrase[last];
  if (!head || GENERAL_NOUNS.has(head.folded)) return null;
  if (PERIODS.has(head.stem) || tokens[number.to + last + 1]?.folded === 'of') return null;
  const sentence = tokens.slice(start, end);
  return {
    number,
    head: head.stem,
    modifiers: phrase.slice(0, last).map((token) => token.stem),
    content: new Set(sentence.flatMap((token) => (token.group === 'content' ? [token.stem] : []))),
    dates: placed
      .filter((one) => one.sentence === number.sentence && one.fact.kind === 'date')
      .map((one) => one.fact.value)
      .join(' '),
  };
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
  if (one.dates !== '' && other.dates !== '' && one.dates !== other.dates) return false;
  const own = new Set([one.head, ...long]);
  return [...one.content].filter((word) => other.content.has(word) && !own.has(word)).length >= SHARED_WORDS;
}
