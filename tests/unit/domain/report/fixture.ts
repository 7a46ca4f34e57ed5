import type {
  Alignment,
  CellState,
  Comparison,
  Discrepancy,
  DiscrepancyKind,
  Passage,
  Row,
  Sentence,
  Severity,
} from '../../../../src/domain/compare/comparison.ts';
import type { ReportInput } from '../../../../src/domain/report/model.ts';
import { blankReview } from '../../../../src/domain/review/blank-review.ts';
import { BLANK_CLAIM } from '../../../../src/domain/review/events.ts';
import type {
  ClaimState,
  ReviewState,
  VariantState,
  VerdictState,
} from '../../../../src/domain/review/state.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';

export const LEFT_TEXT =
  'The fire forced 340 people from home. The firm denied all blame. A "small" school closed.\n\nThe quay opened at noon.\n';
export const RIGHT_TEXT =
  'The fire forced 430 people from home. A “small” school shut.\n\nThe quay opened at noon. Rain fell.\n';

/** Sentences end at a full stop; paragraphs at an empty line. Enough for texts written here. */
function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/\S[^.]*\./g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph: text.slice(0, match.index).split('\n\n').length - 1,
    role: 'body',
  }));
}

function passage(text: string, words: string | null): Passage | null {
  if (words === null) return null;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No “${words}” in the fixture`);
  return { start, end: start + words.length, text: words };
}

/** Words at the same place of two sentences are aligned; only for sentences with equal numbers of words. */
function alignment(
  texts: readonly [string, string],
  left: Sentence,
  right: Sentence,
  at: readonly [number, number],
): Alignment {
  const [leftWords = [], rightWords = []] = [left, right].map((sentence, side) =>
    [...(texts[side] ?? '').slice(sentence.start, sentence.end).matchAll(/[\w]+/g)].map((match) => ({
      word: match[0],
      range: [sentence.start + match.index, sentence.start + match.index + match[0].length] as const,
    })),
  );
  return {
    left: [at[0]],
    right: [at[1]],
    score: 0.9,
    relation: 'edited',
    moved: false,
    words: leftWords.flatMap((word, index) => {
      const other = rightWords[index];
      if (!other) return [];
      return [
        {
          left: word.range,
          right: other.range,
          relation: word.word === other.word ? 'identical' : 'substituted',
        },
      ];
    }),
  };
}

function difference(
  texts: readonly [string, string],
  kind: DiscrepancyKind,
  severity: Severity,
  left: string | null,
  right: string | null,
  detail = '',
): Discrepancy {
  return {
    kind,
    detail,
    severity,
    confidence: 0.9,
    left: passage(texts[0], left),
    right: passage(texts[1], right),
    explanation: `The ${kind} differs.`,
  };
}

const TEXTS = [LEFT_TEXT, RIGHT_TEXT] as const;
const LEFT = sentencesOf(LEFT_TEXT);
const RIGHT = sentencesOf(RIGHT_TEXT);

function pairAt(left: number, right: number): Alignment {
  const [first, second] = [LEFT[left], RIGHT[right]];
  if (!first || !second) throw new Error('No such sentence in the fixture');
  return alignment(TEXTS, first, second, [left, right]);
}

function row(left: number[], right: number[], states: CellState[], apparatus: string): Row {
  return { cells: [left, right], states, apparatus };
}

/** The two texts compared by hand: five findings of three severities, three differences of style, two of them equal. */
export const COMPARISON: Comparison = {
  schema: 'variorum.comparison/1',
  variants: TEXTS.map((text, index) => ({
    label: `Text ${String(index + 1)}`,
    sha256: sha256Hex(text),
    characters: text.length,
    words: text.split(/\s+/).length,
    paragraphs: [],
    sentences: index === 0 ? LEFT : RIGHT,
    facts: [],
    notes: [],
  })),
  pairs: [
    {
      left: 0,
      right: 1,
      similarity: 0.8,
      derivation: 'derived',
      longestRun: 5,
      alignments: [pairAt(0, 0), pairAt(2, 1), { ...pairAt(3, 2), relation: 'identical' }],
      discrepancies: [
        difference(TEXTS, 'number', 'critical', '340', '430'),
        difference(TEXTS, 'omission', 'critical', 'The firm denied all blame.', null, 'denial'),
        difference(TEXTS, 'typography', 'style', '"', '“'),
        difference(TEXTS, 'typography', 'style', '"', '“'),
        difference(TEXTS, 'wording', 'style', 'closed', 'shut'),
        difference(TEXTS, 'quotation', 'minor', 'small', 'small', 'boundary-moved'),
        difference(TEXTS, 'role', 'material', 'school', 'school'),
        difference(TEXTS, 'addition', 'material', null, 'Rain fell.'),
      ],
    },
  ],
  rows: [
    row([0], [0], ['fact-changed', 'fact-changed'], '340] 430 B'),
    row([1], [], ['only-here', 'absent'], 'om. B'),
    row([2], [1], ['reworded', 'reworded'], 'closed] shut B'),
    row([3], [2], ['same', 'same'], ''),
    row([], [3], ['absent', 'only-here'], 'om. A'),
  ],
};

export function variant(id: string, text: string, changes: Partial<VariantState> = {}): VariantState {
  const revision = {
    sha256: sha256Hex(text),
    characters: text.length,
    words: text.split(/\s+/).length,
    fileName: `${id}.txt`,
    encoding: 'utf-8',
  };
  return {
    id,
    label: `Label ${id}`,
    role: 'agency',
    outlet: 'Ferrant',
    byline: 'M. Vint',
    dateline: 'PORT MERROW',
    date: '2025-03-11',
    url: 'https://news.example/fire',
    revision,
    revisions: [revision],
    ...changes,
  };
}

export function verdict(
  reviewer: string,
  given: string,
  reason: string,
  at = 1_741_700_000_000,
): VerdictState {
  return {
    reviewer,
    verdict: given,
    scaleId: 'desk',
    reason,
    evidenceIds: [],
    basedOn: [],
    wordings: [],
    at,
  };
}

export function claim(id: string, changes: Partial<ClaimState> = {}): ClaimState {
  const start = LEFT_TEXT.indexOf('340');
  return {
    ...BLANK_CLAIM,
    id,
    statement: 'The fire forced 340 people from home.',
    kind: 'number',
    note: 'Ask the council.',
    createdBy: 'Ada',
    verdicts: [],
    evidence: [],
    mentions: [
      {
        mentionId: `${id}-m`,
        variantId: 'one',
        status: 'confirmed',
        fidelity: [],
        anchor: {
          revision: sha256Hex(LEFT_TEXT),
          start,
          end: start + 3,
          quote: '340',
          prefix: 'forced ',
          suffix: ' people',
          state: 'attached',
        },
      },
    ],
    ...changes,
  };
}

export function reportInput(
  changes: Partial<ReviewState> = {},
  rest: Partial<ReportInput> = {},
): ReportInput {
  return {
    review: {
      ...blankReview('review', 'Harbour fire'),
      variants: [variant('one', LEFT_TEXT), variant('two', RIGHT_TEXT, { role: 'rewrite' })],
      baseId: 'one',
      claims: [
        claim('c1', {
          verdicts: [
            verdict('Ada', 'wrong', 'The council counts 340.'),
            verdict('Ben', 'confirmed', '', 1_741_700_060_000),
          ],
        }),
        claim('c2', { statement: 'The firm denied all blame.', kind: 'attribution', mentions: [], note: '' }),
      ],
      ...changes,
    },
    texts: new Map([LEFT_TEXT, RIGHT_TEXT].map((text) => [sha256Hex(text), text])),
    comparison: COMPARISON,
    engineVersion: 'engine/1',
    appVersion: '1.2.3',
    reviewer: 'Ada',
    exportedAt: 1_741_701_600_000,
    logHead: 'f'.repeat(64),
    ...rest,
  };
}
