import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type {
  Discrepancy,
  DiscrepancyKind,
  Passage,
  Severity,
} from '../../../../src/domain/compare/comparison.ts';

/** Two readings whose meaning differs, and what has to be said about them. */
interface GoldenDiscrepancy {
  readonly id: string;
  /** Any of them is right; the first is what an editor would call it. */
  readonly kinds: readonly DiscrepancyKind[];
  /** For quotations and attributions: any of them is right. */
  readonly details?: readonly string[];
  /** `style` for wording and typography, which are listed and never more than that. */
  readonly atLeast: Severity;
  readonly left: string;
  readonly right: string;
  /** The words that the finding has to touch; null where that side has none, only what stands around the gap. */
  readonly leftPassage: string | null;
  readonly rightPassage: string | null;
  readonly why: string;
}

/** Two readings on whose equal meaning two careful editors would agree. */
interface NearMiss {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
}

type Reading = Pick<NearMiss, 'left' | 'right'>;

const DISCREPANCIES = read('discrepancies.json') as readonly GoldenDiscrepancy[];
const NEAR_MISSES = read('near-misses.json') as readonly NearMiss[];

const KINDS: Readonly<Record<DiscrepancyKind, true>> = {
  quotation: true,
  number: true,
  date: true,
  place: true,
  person: true,
  organisation: true,
  role: true,
  attribution: true,
  negation: true,
  modality: true,
  connective: true,
  predicate: true,
  omission: true,
  addition: true,
  move: true,
  wording: true,
  typography: true,
};
const DETAILS = {
  quotation: [
    'altered',
    'truncated',
    'extended',
    'dropped',
    'added',
    'newly-quoted',
    'unquoted',
    'boundary-moved',
    'reattributed',
  ],
  attribution: ['dropped', 'added', 'changed', 'reporting-verb'],
} as const;
const RANKS: Readonly<Record<Severity, number>> = { critical: 3, material: 2, minor: 1, style: 0 };

/** These are as long as what they name; every other finding has to point at the words that differ. */
const LONG_KINDS: ReadonlySet<DiscrepancyKind> = new Set(['quotation', 'omission', 'addition', 'move']);

/**
 * How many UTF-16 code units a finding may be longer than the words that differ: room for a name with its title
 * or a verb with its particles, too little for a whole sentence marked as different, in which an editor would
 * have to look for the difference again.
 */
const LOCATED_WITHIN = 40;

describe('a difference in meaning is found', () => {
  it.each(named(DISCREPANCIES))('%s', (_, golden) => {
    const found = differences(golden);
    expect(
      found.some((one) => answers(one, golden)),
      `${golden.why}\nexpected: ${asked(golden)}\nfound:\n${told(found)}`,
    ).toBe(true);
    if (golden.atLeast === 'style') expect(aboveStyle(found), golden.why).toBe('');
  });
});

describe('no difference in meaning is invented', () => {
  it.each(named(NEAR_MISSES))('%s', (_, nearMiss) => {
    expect(aboveStyle(differences(nearMiss)), nearMiss.why).toBe('');
  });
});

describe('the golden sets', () => {
  it('are large enough, and every entry has a name of its own', () => {
    for (const set of [DISCREPANCIES, NEAR_MISSES]) {
      expect(set.length).toBeGreaterThanOrEqual(60);
      expect(new Set(set.map((one) => one.id)).size).toBe(set.length);
    }
  });

  it('have every kind as the first choice of an entry, and no unknown one', () => {
    expect(sorted(DISCREPANCIES.map((one) => one.kinds[0]))).toEqual(Object.keys(KINDS).sort());
    expect(DISCREPANCIES.flatMap((one) => one.kinds).filter((kind) => !(kind in KINDS))).toEqual([]);
  });

  it.each(['quotation', 'attribution'] as const)(
    'have every detail of %s as the only right answer',
    (kind) => {
      const entries = DISCREPANCIES.filter((one) => one.kinds[0] === kind);
      const certain = entries.flatMap((one) => (one.details?.length === 1 ? one.details : []));
      expect(sorted(certain)).toEqual([...DETAILS[kind]].sort());
    },
  );

  it('ask for a known severity, `style` for wording and typography alone', () => {
    for (const one of DISCREPANCIES) {
      expect(RANKS, one.id).toHaveProperty(one.atLeast);
      const harmless = one.kinds.every((kind) => kind === 'wording' || kind === 'typography');
      expect(one.atLeast === 'style', one.id).toBe(harmless);
    }
  });

  it('name passages that stand in their text once', () => {
    for (const one of DISCREPANCIES) {
      expect(one.leftPassage ?? one.rightPassage, one.id).not.toBeNull();
      if (one.leftPassage !== null) expect(one.left.split(one.leftPassage), one.id).toHaveLength(2);
      if (one.rightPassage !== null) expect(one.right.split(one.rightPassage), one.id).toHaveLength(2);
    }
  });

  it('never compare a text with itself', () => {
    for (const one of [...DISCREPANCIES, ...NEAR_MISSES]) expect(one.left, one.id).not.toBe(one.right);
  });
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../golden/${name}`, import.meta.url), 'utf8'));
}

/** The entries as vitest's table wants them, so that every test bears its entry's whole name. */
function named<T extends { readonly id: string }>(entries: readonly T[]): readonly (readonly [string, T])[] {
  return entries.map((entry) => [entry.id, entry]);
}

function sorted(names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return [...new Set(names)].sort();
}

function differences({ left, right }: Reading): readonly Discrepancy[] {
  const { pairs } = compare([
    { label: 'left', text: left },
    { label: 'right', text: right },
  ]);
  return pairs.flatMap((pair) => pair.discrepancies);
}

/** The findings that an editor would have to look at, as lines of text. */
function aboveStyle(found: readonly Discrepancy[]): string {
  return told(found.filter((one) => one.severity !== 'style'));
}

/** Whether a finding says what the entry asks for, at the place it asks for. */
function answers(found: Discrepancy, golden: GoldenDiscrepancy): boolean {
  if (!golden.kinds.includes(found.kind)) return false;
  const hasDetails = found.kind === 'quotation' || found.kind === 'attribution';
  if (hasDetails && golden.details && !golden.details.includes(found.detail)) return false;
  if (RANKS[found.severity] < RANKS[golden.atLeast]) return false;
  return (
    touches(found, found.left, golden.left, golden.leftPassage) &&
    touches(found, found.right, golden.right, golden.rightPassage)
  );
}

/**
 * Whether one side of a finding overlaps the passage it has to touch. Where that side has nothing, a finding that
 * something is wholly absent has nothing there either; another may show what stands around the gap.
 */
function touches(
  found: Discrepancy,
  passage: Passage | null,
  text: string,
  expected: string | null,
): boolean {
  if (expected === null) return passage === null || !isAbsence(found);
  if (passage === null) return false;
  const start = text.indexOf(expected);
  const end = start + expected.length;
  if (passage.start >= end || start >= passage.end) return false;
  return LONG_KINDS.has(found.kind) || passage.text.length <= expected.length + LOCATED_WITHIN;
}

function isAbsence(found: Discrepancy): boolean {
  return (
    found.kind === 'omission' ||
    found.kind === 'addition' ||
    found.detail === 'dropped' ||
    found.detail === 'added'
  );
}

function asked(golden: GoldenDiscrepancy): string {
  const names = [golden.kinds.join(' or '), ...(golden.details ? [golden.details.join(' or ')] : [])];
  return `${golden.atLeast} ${names.join(', ')}: ${golden.leftPassage ?? '—'} → ${golden.rightPassage ?? '—'}`;
}

function told(found: readonly Discrepancy[]): string {
  const name = ({ kind, detail }: Discrepancy): string => (detail === '' ? kind : `${kind}/${detail}`);
  return found
    .map((one) => `${one.severity} ${name(one)}: ${one.left?.text ?? '—'} → ${one.right?.text ?? '—'}`)
    .join('\n');
}
