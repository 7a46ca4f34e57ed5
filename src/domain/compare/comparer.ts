import type { Analysis } from './analysis.ts';
import { readText } from './analysis.ts';
import type { CompareInput, CompareOptions } from './compare.ts';
import { compareBy } from './compare.ts';
import type { Comparison, Fact, Span, WordAlignment } from './comparison.ts';
import type { Finding } from './finding.ts';
import type { GroupReading } from './read-groups.ts';
import { readGroups } from './read-groups.ts';

/** Remembers what the last round asked for, and nothing older. */
class LastRound<Value> {
  #last = new Map<string, Value>();
  #now = new Map<string, Value>();

  begin(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  get(key: string, make: () => Value): Value {
    const value = this.#now.get(key) ?? this.#last.get(key) ?? make();
    this.#now.set(key, value);
    return value;
  }
}

/** A reading, with where its passages stood in their texts when it was made. */
interface Placed {
  readonly leftStart: number;
  readonly rightStart: number;
  readonly reading: GroupReading;
}

/**
 * A `compare` that reuses the work of its previous call: texts and pairs of sentences that are the same are not read
 * again. After one keystroke that is nearly all of them. The results are those of `compare`.
 */
export function createComparer(): (inputs: readonly CompareInput[], options?: CompareOptions) => Comparison {
  const texts = new LastRound<ReturnType<typeof readText>>();
  const readings = new LastRound<Placed>();
  return (inputs, options = {}) => {
    texts.begin();
    readings.begin();
    return compareBy(inputs, options, {
      readText: (raw) => texts.get(raw, () => readText(raw)),
      readGroups: (left, lefts, right, rights, words) => {
        const read = (): GroupReading => readGroups(left, lefts, right, rights, words);
        const one = keyOf(left, lefts);
        const other = keyOf(right, rights);
        if (one === null || other === null) return read();
        const [leftStart, rightStart] = [startOf(left, lefts), startOf(right, rights)];
        const placed = readings.get(`${words ? 'words' : ''} ${one} ${other}`, () => ({
          leftStart,
          rightStart,
          reading: read(),
        }));
        return shifted(placed.reading, leftStart - placed.leftStart, rightStart - placed.rightStart);
      },
    });
  };
}

function startOf(variant: Analysis, sentences: readonly number[]): number {
  return variant.sentences[sentences[0] ?? 0]?.start ?? 0;
}

/**
 * Everything that the reading of a passage depends on: its text, where its sentences end, and the facts in it, which
 * depend on the whole text. Null for a headline, which is read against all facts of the other text.
 */
function keyOf(variant: Analysis, indexes: readonly number[]): string | null {
  const sentences = indexes.flatMap((index) => variant.sentences[index] ?? []);
  if (sentences.some(({ role }) => role === 'headline')) return null;
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  const facts = factsIn(variant, indexes, { start, end }).map((fact) =>
    JSON.stringify({ ...fact, start: fact.start - start, end: fact.end - start }),
  );
  const ends = sentences.map((sentence) => sentence.end - start);
  return `${end - start}:${variant.text.slice(start, end)} ${ends.join()} [${facts.join()}]`;
}

/** The facts that touch a passage; a quotation may have begun long before it. */
function factsIn(variant: Analysis, sentences: readonly number[], { start, end }: Span): Fact[] {
  const { facts, tokens, bounds } = variant;
  let first = firstFrom(facts, start);
  const quotation = tokens[bounds[sentences[0] ?? 0] ?? 0]?.quotation ?? -1;
  const found: Fact[] = [];
  const begun = facts[quotation];
  if (begun && quotation < first) found.push(begun);
  for (; first < facts.length; first++) {
    const fact = facts[first];
    if (!fact || fact.start >= end) break;
    found.push(fact);
  }
  return found;
}

/** The index of the first fact that begins at `start` or later; facts are in reading order. */
function firstFrom(facts: readonly Fact[], start: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shifted(reading: GroupReading, left: number, right: number): GroupReading {
  if (left === 0 && right === 0) return reading;
  return {
    ...reading,
    findings: reading.findings.map((finding): Finding => ({
      ...finding,
      left: shiftedSpan(finding.left, left),
      right: shiftedSpan(finding.right, right),
      leftAt: finding.leftAt + left,
      rightAt: finding.rightAt + right,
    })),
    words: reading.words.map((word): WordAlignment => ({
      ...word,
      left: [word.left[0] + left, word.left[1] + left],
      right: [word.right[0] + right, word.right[1] + right],
    })),
  };
}

function shiftedSpan(span: Span | null, by: number): Span | null {
  return span ? { start: span.start + by, end: span.end + by } : null;
}
