import { nameKey } from '../../dictionary/name-key.ts';
import { placesNamed } from '../../dictionary/places.ts';
import { appendAll } from '../../append-all.ts';
import { familyOf, strongestKind, unitsIn } from '../words/fact-units.ts';
import type { Finding } from './finding.ts';
import { DIRECTIONS, MUTUAL_VERBS } from '../lexicon/grammar.ts';
import { reportingVerbDistance } from '../lexicon/reporting-verbs.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { factOf, finding, tokensIn } from '../words/passages.ts';
import type { TurnedVerb } from './voice.ts';
import { turnedVerbs } from './voice.ts';
import { follows } from '../words/word-diff.ts';

/** Who takes part stands within so many tokens of the verb. */
const REACH = 8;
/** Every pair is looked at; a passage in more pieces was rewritten and has no roles to compare. */
const MOST_BLOCKS = 40;
/** Between `by` and who acts there may be an article and a title. */
const ARTICLES = 3;
/** A longer passage would have to be searched for the two names in it. */
const LONGEST_SPAN = 12;
/** Roles are read from word order and voice alone. */
const CONFIDENCE = 0.8;

/** Words that stand side by side on both sides: token ranges. */
interface Block {
  readonly left: TokenRange;
  readonly right: TokenRange;
  /** What may change places with what: names and words for people, numbers, dates. */
  readonly family: 'actor' | 'number' | 'date' | 'small';
}

/** Where somebody or something stands on both sides: token ranges. */
type Place = Pick<Block, 'left' | 'right'>;

/** Names, numbers or words that changed places, so that something else is said of each. */
export interface SwapReading {
  readonly findings: readonly Finding[];
  /** The token ranges that the findings account for. */
  readonly covered: readonly Place[];
}

const NOTHING: SwapReading = { findings: [], covered: [] };

/**
 * Reads who does what to whom: whether two blocks stand in each other's places. A passive that keeps the roles (`was
 * arrested by police`) is no swap, and one that turns them round is one although nothing moved.
 */
export function readSwaps(passage: AlignedPassage): SwapReading {
  const turned = turnedVerbs(passage);
  if (turned.length === 0 && !passage.diff.matches.some((match) => match.crossing)) return NOTHING;
  const blocks = blocksOf(passage);
  if (blocks.length > MOST_BLOCKS) return NOTHING;
  const reading = { findings: [] as Finding[], covered: [] as Place[] };
  const settled = new Set<Block>();
  for (const verb of turned) {
    const agents = agentsOf(passage, verb, blocks);
    if (!agents) continue;
    const [one, other] = agents;
    settled.add(one.block).add(other.block);
    if (one.block === other.block) continue;
    reading.covered.push(one, other);
    appendAll(reading.findings, swapFindings(passage, one, other));
  }
  const company = new Company(passage);
  for (const one of blocks) {
    for (const other of blocks) {
      if (one.left.from >= other.left.from || one.right.from < other.right.from) continue;
      if (one.family !== other.family || one.family === 'small') continue;
      if (settled.has(one) || settled.has(other) || !company.areSwapped(one, other, blocks)) continue;
      settled.add(one).add(other);
      reading.covered.push(one, other);
      appendAll(reading.findings, swapFindings(passage, one, other));
    }
  }
  return reading;
}

/** One finding from the first to the second, or one of each where they stand far apart. */
function swapFindings(passage: AlignedPassage, one: Place, other: Place): Finding[] {
  const span = (a: TokenRange, b: TokenRange): TokenRange => ({
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  });
  const left = span(one.left, other.left);
  const right = span(one.right, other.right);
  const between = [...tokensIn(passage.left, left), ...tokensIn(passage.right, right)];
  const facts = [...unitsIn(passage.left, left), ...unitsIn(passage.right, right)];
  const own = [one, other].flatMap((place) => unitsIn(passage.left, place.left).map(({ fact }) => fact));
  const mutual = between.some((token) => MUTUAL_VERBS.has(token.stem));
  const strongest = own.every((fact) => placesNamed(nameKey(fact.text)).length > 0)
    ? 'place'
    : strongestKind(own);
  // A place that does something to another acts as a state or a team; one that is gone to is a place.
  const acts = strongest === 'place' && !between.some((token) => DIRECTIONS.has(token.folded));
  const kind = own.length === 0 || mutual ? 'predicate' : acts ? 'organisation' : strongest;
  // What is said of each may be a number: then it is one that is wrong now.
  const grave = own.length > 0 || facts.some(({ fact }) => fact.kind === 'number');
  const severity = mutual ? 'minor' : grave ? 'critical' : 'material';
  const options = { detail: 'swapped', severity, confidence: CONFIDENCE } as const;
  const length = Math.max(left.to - left.from, right.to - right.from);
  return length <= LONGEST_SPAN
    ? [finding(kind, passage, left, right, options)]
    : [
        finding(kind, passage, one.left, other.right, options),
        finding(kind, passage, other.left, one.right, options),
      ];
}

/** The longest runs of words that follow each other on both sides, and facts that moved in another form. */
function blocksOf(passage: AlignedPassage): Block[] {
  const { matches, gaps } = passage.diff;
  const blocks: Block[] = [];
  const add = (left: TokenRange, right: TokenRange): void => {
    blocks.push({ left, right, family: blockFamily(passage.left, left) });
  };
  for (let from = 0; from < matches.length;) {
    let to = from + 1;
    while (to < matches.length && follows(matches[to - 1], matches[to])) to++;
    const [first, last] = [matches[from], matches[to - 1]];
    if (first && last)
      add({ from: first.left, to: last.left + 1 }, { from: first.right, to: last.right + 1 });
    from = to;
  }
  for (const gap of gaps) {
    if (gap.relation === 'normalised')
      add({ from: gap.leftFrom, to: gap.leftTo }, { from: gap.rightFrom, to: gap.rightTo });
  }
  return blocks.sort((one, other) => one.left.from - other.left.from);
}

function blockFamily(side: Side, range: TokenRange): Block['family'] {
  const tokens = side.tokens.slice(range.from, range.to);
  const families = new Set(
    tokens.flatMap((token) => {
      const fact = factOf(side, token);
      return fact ? [familyOf(fact)] : token.group === 'content' ? ['word'] : [];
    }),
  );
  if (families.size === 0) return 'small';
  if (families.has('name') || families.has('role')) return 'actor';
  if (families.has('number')) return 'number';
  return families.has('date') && !families.has('word') ? 'date' : 'actor';
}

/** What stands around blocks, as far as it has a counterpart. */
class Company {
  readonly #left: Side;
  readonly #right: Side;
  readonly #toRight: ReadonlyMap<number, number>;

  constructor({ left, right, diff }: AlignedPassage) {
    this.#left = left;
    this.#right = right;
    this.#toRight = new Map(diff.matches.map((match) => [match.left, match.right]));
  }

  /**
   * Whether each of two blocks stands in the other's company more than in its own, with something both sides say
   * between them: a mere list of equals may come in any order.
   */
  areSwapped(one: Block, other: Block, blocks: readonly Block[]): boolean {
    const parted = blocks.some(
      ({ left, right, family }) =>
        one.left.to <= left.from &&
        left.to <= other.left.from &&
        other.right.to <= right.from &&
        right.to <= one.right.from &&
        (family !== 'small' || saysMore(this.#left, left)) &&
        !saysOnly(this.#left, left),
    );
    if (!parted) return false;
    if (one.family === 'number' && this.#own(one) > 0 && this.#own(other) > 0) return false;
    const kept = this.#shared(one, one) + this.#shared(other, other);
    return this.#shared(one, other) + this.#shared(other, one) > kept;
  }

  /** Words that a number took along: with what it counts it is still the same number. */
  #own({ left }: Block): number {
    const tokens = this.#left.tokens.slice(left.from, left.to);
    return tokens.filter((token) => token.group === 'content' && token.fact === -1).length;
  }

  /** How many of the nearest words around the block `here` on the left stand around the block `there` on the right. */
  #shared(here: Block, there: Block): number {
    const same = (l: number | null, r: number | null): number =>
      Number(l !== null && r !== null && this.#toRight.get(l) === r);
    return (
      same(nearest(this.#left, here.left.from - 1, -1), nearest(this.#right, there.right.from - 1, -1)) +
      same(nearest(this.#left, here.left.to, 1), nearest(this.#right, there.right.to, 1))
    );
  }
}

/** `said` stands before or after who says it: it does not part them from what they say. */
function saysOnly(side: Side, { from, to }: TokenRange): boolean {
  return side.tokens
    .slice(from, to)
    .every(
      (token) =>
        (token.group === 'stop' && !DIRECTIONS.has(token.folded)) ||
        token.group === 'punctuation' ||
        (token.group === 'reporting' && reportingVerbDistance(token.folded, 'said') === 0),
    );
}

/** Whether a block of small words tells its neighbours apart: `after`, `said`, `from`, not `and`. */
function saysMore(side: Side, { from, to }: TokenRange): boolean {
  return side.tokens
    .slice(from, to)
    .some(
      (token) => (token.group !== 'stop' && token.group !== 'punctuation') || DIRECTIONS.has(token.folded),
    );
}

/** The next word in its clause that is more than a small one or says a direction. */
function nearest(side: Side, from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < side.tokens.length; index += step) {
    const token = side.tokens[index];
    if (!token || (token.group === 'punctuation' && !/['-]/u.test(token.folded))) return null;
    if (saysMore(side, { from: index, to: index + 1 })) return index;
  }
  return null;
}

/** An actor beside a verb, and the block that it is part of. */
interface Agent extends Place {
  readonly block: Block;
}

/** Who acts on the active and who on the passive side; null where that cannot be told, or the other has no part in it. */
function agentsOf(
  { left }: AlignedPassage,
  verb: TurnedVerb,
  blocks: readonly Block[],
): readonly [Agent, Agent] | null {
  const { passiveLeft, by } = verb;
  const of = (block: Block, passive: boolean): TokenRange =>
    passive === passiveLeft ? block.left : block.right;
  const at = passiveLeft ? verb.right : verb.left;
  const actors = blocks.filter((block) => block.family === 'actor');
  const active = actors.filter((block) => {
    const { from, to } = of(block, false);
    return to <= at ? at - to < REACH : from < at;
  });
  const agent = active.sort((a, b) => of(b, false).from - of(a, false).from)[0];
  const passive = actors.find(
    (block) => of(block, true).to > by + 1 && of(block, true).from <= by + ARTICLES,
  );
  if (!agent || !passive) return null;
  const acting = headOf(left, agent, of(agent, false).to <= at);
  const acted = headOf(left, passive, false);
  if (agent !== passive && of(passive, false).from <= at) return null;
  return [
    { block: agent, ...acting },
    { block: passive, ...acted },
  ];
}

/** The first or last fact or word of a block, on both sides; its words stand in the same order on both. */
function headOf(left: Side, block: Block, last: boolean): Place {
  const isHead = (index: number): boolean => {
    const token = left.tokens[index];
    return token !== undefined && (token.fact !== -1 || token.group === 'content');
  };
  const indexes = Array.from(
    { length: block.left.to - block.left.from },
    (_, offset) => block.left.from + offset,
  );
  const head = (last ? indexes.reverse() : indexes).find(isHead) ?? block.left.from;
  let [from, to] = [head, head + 1];
  const fact = left.tokens[head]?.fact ?? -1;
  const belongs = (index: number): boolean => fact !== -1 && left.tokens[index]?.fact === fact;
  while (from > block.left.from && belongs(from - 1)) from--;
  while (to < block.left.to && belongs(to)) to++;
  const shift = block.right.from - block.left.from;
  return { left: { from, to }, right: { from: from + shift, to: to + shift } };
}
