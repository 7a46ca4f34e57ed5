import { describe, expect, it } from 'vitest';
import type { DiscrepancyKind, Severity } from '../../../src/domain/compare/comparison.ts';
import type { Difference } from '../../../src/domain/compare/views/differences.ts';
import type { ClaimState } from '../../../src/domain/review/state.ts';
import type { LedgerEntry } from '../../../src/domain/review/ledger.ts';
import {
  areDrawnAlike,
  claimInPanes,
  claimMarksOf,
  columnsOf,
  marksOf,
} from '../../../src/renderer/review/columns-model.ts';
import type { Compared } from '../../../src/renderer/review/comparison-run.svelte.ts';
import { inCompared, inPanes, passagesOf } from '../../../src/renderer/review/passages.ts';
import { comparisonOf, textOf } from '../support/comparison.ts';
import { claimOf, mentionOf } from '../support/review.ts';

const STORIES = [
  ['The pier closes.', 'Rain fell.'],
  ['Rain fell.', 'The pier shuts.'],
  ['A bus runs.', 'The pier closes.'],
];

const COMPARED: Compared = {
  texts: STORIES.map((sentences, index) => ({
    variantId: `v${index}`,
    label: `Label ${index}`,
    text: textOf(sentences),
    sha256: `sha-${index}`,
  })),
  comparison: comparisonOf(STORIES, [
    {
      left: 0,
      right: 1,
      alignments: [
        { left: [0], right: [1], moved: true },
        { left: [1], right: [0] },
      ],
    },
    { left: 0, right: 2, alignments: [{ left: [0], right: [1] }] },
    { left: 1, right: 2 },
  ]),
};

describe('columnsOf', () => {
  it('gives the shown panes in their order, under the letter each has in the review', () => {
    const { panes } = columnsOf(COMPARED, [2, 0]);
    expect(panes.map(({ key, name, text }) => [key, name, text])).toEqual([
      ['v2', 'C · Label 2', 'A bus runs.\n\nThe pier closes.'],
      ['v0', 'A · Label 0', 'The pier closes.\n\nRain fell.'],
    ]);
  });

  it('lays out every sentence once, those that say the same in one row', () => {
    const { rows } = columnsOf(COMPARED, [0, 2]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [[], [0]],
      [[0], [1]],
      [[1], []],
    ]);
  });

  it('leaves out what the comparison does not have', () => {
    expect(columnsOf(COMPARED, [0, 7]).panes.map(({ key }) => key)).toEqual(['v0']);
  });
});

const [PAIR] = COMPARED.comparison.pairs;
if (!PAIR) throw new Error('The fixture has pairs.');
const origin = { pair: PAIR, index: 0 };

function difference(kind: DiscrepancyKind, severity: Severity, sides: Difference['sides']): Difference {
  return {
    id: `${kind} ${severity}`,
    kind,
    detail: '',
    severity,
    layer: 'substance',
    confidence: 1,
    explanation: 'Only A has it.',
    sides,
    paragraph: 1,
    origin,
  };
}

const PIER = { start: 4, end: 8, text: 'pier' };
const BOTH: Difference['sides'] = [
  { variant: 0, passage: PIER },
  { variant: 2, passage: { start: 17, end: 21, text: 'pier' } },
];
const ONE: Difference['sides'] = [
  { variant: 0, passage: PIER },
  { variant: 2, passage: null },
];

/** A difference of which the review says nothing. */
function unsaid(of: Difference): LedgerEntry {
  return { difference: of, key: '', decision: null, noiseRule: null };
}

describe('marksOf', () => {
  it('marks a difference in each pane that has it and is shown', () => {
    const place = difference('place', 'critical', BOTH);
    expect(marksOf([unsaid(place)], [2, 0]).map(({ pane, start, end }) => [pane, start, end])).toEqual([
      [1, 4, 8],
      [0, 17, 21],
    ]);
    expect(inPanes(passagesOf(place), [1, 2])).toEqual([{ pane: 1, start: 17, end: 21 }]);
    expect(inPanes(passagesOf(difference('omission', 'material', ONE)), [0, 2])).toEqual([
      { pane: 0, start: 4, end: 8 },
    ]);
  });

  it.each<[DiscrepancyKind, Severity, Difference['sides'], string]>([
    ['place', 'critical', BOTH, 'critical'],
    ['number', 'minor', BOTH, 'minor'],
    ['wording', 'style', BOTH, 'style'],
    ['move', 'material', BOTH, 'move'],
    ['omission', 'critical', ONE, 'absent'],
    ['addition', 'minor', ONE, 'absent'],
    ['attribution', 'material', ONE, 'material'],
  ])('draws %s of severity %s in its tone (%#)', (kind, severity, sides, tone) => {
    expect(marksOf([unsaid(difference(kind, severity, sides))], [0])).toMatchObject([
      { tone, id: `${kind} ${severity}` },
    ]);
  });

  it('says in words what a mark is', () => {
    expect(marksOf([unsaid(difference('omission', 'material', ONE))], [0])[0]?.hover).toBe(
      'Omission: Only A has it.',
    );
  });
});

describe('what was set aside', () => {
  it('is drawn quietly, and says so', () => {
    const rule = { id: '', kind: 'place', readings: ['', ''], reviewer: 'Ada', at: 0 } as const;
    const aside = { ...unsaid(difference('place', 'critical', BOTH)), noiseRule: rule };
    expect(marksOf([aside], [0])).toMatchObject([
      { tone: 'style', hover: 'Place (set aside): Only A has it.' },
    ]);
  });
});

describe('the marks of claims', () => {
  const claims = [
    claimOf('one', {
      mentions: [
        mentionOf('m1', 'v0', 'The pier', 'confirmed', 'sha-0'),
        mentionOf('m2', 'v2', 'A bus', 'proposed', 'sha-2'),
      ],
    }),
    claimOf('two', { mentions: [mentionOf('m3', 'v0', 'The', 'confirmed', 'sha-0')] }),
  ];

  const drawn = (given: readonly ClaimState[], shown: readonly number[]) =>
    given.map((claim) => claimInPanes(COMPARED, shown, claim));

  it('look the same after a verdict, and not after a mention was confirmed or a claim has gone', () => {
    const before = drawn(claims, [0, 2]);
    expect(
      areDrawnAlike(
        before,
        drawn(
          claims.map((claim) => ({ ...claim, note: 'Asked.' })),
          [0, 2],
        ),
      ),
    ).toBe(true);
    const confirmed = claims.map((claim) => ({
      ...claim,
      mentions: claim.mentions.map((mention) => ({ ...mention, status: 'confirmed' as const })),
    }));
    expect(areDrawnAlike(before, drawn(confirmed, [0, 2]))).toBe(false);
    expect(areDrawnAlike(before, before.slice(1))).toBe(false);
    expect(areDrawnAlike(before, before.toReversed())).toBe(false);
  });

  it('carry the number of the claim, what is proposed, and what is selected', () => {
    expect(claimMarksOf(drawn(claims, [0, 2]), 'two')).toEqual([
      { pane: 0, start: 0, end: 8, claimId: 'one', label: 'claim 1', proposed: false, selected: false },
      { pane: 1, start: 0, end: 5, claimId: 'one', label: 'claim 1', proposed: true, selected: false },
      { pane: 0, start: 0, end: 3, claimId: 'two', label: 'claim 2', proposed: false, selected: true },
    ]);
  });

  it('stand only in the panes that are shown', () => {
    expect(claimMarksOf(drawn(claims, [2]), null).map(({ pane, claimId }) => [pane, claimId])).toEqual([
      [0, 'one'],
    ]);
  });

  it.each([
    ['whose revision is another', mentionOf('m', 'v0', 'The pier', 'confirmed', 'sha of an older text')],
    ['of another variant’s revision', mentionOf('m', 'v0', 'The pier', 'confirmed', 'sha-2')],
    ['whose variant is not compared', mentionOf('m', 'removed', 'The pier', 'confirmed', 'sha-0')],
  ])('leave out a mention %s', (_, mention) => {
    expect(inCompared(COMPARED, [mention])).toEqual([]);
  });
});
