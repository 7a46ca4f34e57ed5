import { NO_FILTER } from '../../../src/domain/review/ledger-filter.ts';
import { noiseRuleOf, type LedgerReview } from '../../../src/domain/review/ledger.ts';
import { noiseRuleId } from '../../../src/domain/review/noise-rule.ts';
import { describe, expect, it } from 'vitest';
import type { ClaimState } from '../../../src/domain/review/state.ts';
import type { Compared } from '../../../src/renderer/review/comparison-run.svelte.ts';
import { ReviewView } from '../../../src/renderer/review/review-view.svelte.ts';
import type { ViewLeft } from '../../../src/renderer/review/view-choices.svelte.ts';
import { comparisonOf, spanIn, textOf } from '../support/comparison.ts';
import { claimOf, mentionOf } from '../support/review.ts';

const A = [
  'The pier in Osterby closes on Monday.',
  'Mayor Brandt denied it.',
  'It stays shut for 11 weeks - or more.',
];
const B = ['The pier in Kestrel Bay shuts on Monday.', 'It stays shut for 12 weeks – or more.'];

/** Two variants that differ in every layer: in reading order place, wording, omission, number, typography. */
const STORY: Compared = {
  texts: [
    { variantId: 'a', label: 'Wire', text: textOf(A), sha256: '' },
    { variantId: 'b', label: 'Post', text: textOf(B), sha256: '' },
  ],
  comparison: comparisonOf(
    [A, B],
    [
      {
        left: 0,
        right: 1,
        alignments: [
          { left: [0], right: [0] },
          { left: [2], right: [1] },
        ],
        discrepancies: [
          { kind: 'place', left: 'Osterby', right: 'Kestrel Bay' },
          { kind: 'wording', severity: 'style', left: 'closes', right: 'shuts' },
          { kind: 'omission', left: 'Mayor Brandt denied it.', right: null },
          { kind: 'number', left: '11', right: '12' },
          { kind: 'typography', severity: 'style', left: ' - ', right: ' – ' },
        ],
      },
    ],
  ),
};
const [PLACE, WORDING, OMISSION, NUMBER, TYPOGRAPHY] = [
  'sha-0.0-sha-1.0-0',
  'sha-0.0-sha-1.0-1',
  'sha-0.0-sha-1.0-2',
  'sha-0.0-sha-1.0-3',
  'sha-0.0-sha-1.0-4',
];

/** Variants of one sentence each, without any difference. */
function plain(...ids: string[]): Compared {
  return {
    texts: ids.map((variantId) => ({ variantId, label: variantId, text: 'Rain.', sha256: '' })),
    comparison: comparisonOf(
      ids.map(() => ['Rain.']),
      [],
    ),
  };
}

function viewOf(
  start: { compared?: Compared | null; baseId?: string | null; claims?: readonly ClaimState[] } = {},
  left: ViewLeft | null = null,
) {
  let compared = $state.raw<Compared | null>(start.compared === undefined ? STORY : start.compared);
  let baseId = $state<string | null>(start.baseId ?? null);
  let review = $state.raw<LedgerReview>({ decisions: new Map(), noiseRules: [] });
  const sources = {
    compared: () => compared,
    baseId: () => baseId,
    claims: () => start.claims ?? [],
    review: () => review,
  };
  const view = new ReviewView(sources, left);
  return {
    view,
    setCompared: (next: Compared | null) => {
      compared = next;
    },
    setReview: (next: Partial<LedgerReview>) => {
      review = { ...review, ...next };
    },
    setBase: (next: string | null) => {
      baseId = next;
    },
  };
}

it('is, where the review was open before, as it was left', () => {
  const { view } = viewOf();
  const usual = view.left;
  view.step(1);
  view.mode = 'synopsis';
  view.panel = 'claims';
  view.inStep = false;
  view.folded = true;
  view.rowFilter = 'facts';
  view.columnOrder = 'lone-readings';
  view.grouping = 'kind';
  view.everyVariant = true;
  view.selectedClaimId = 'c1';
  view.claimFilter = { ...view.claimFilter, text: 'bridge' };
  view.claimOrder = 'standing';
  view.filter = { ...view.filter, text: 'bridge' };
  view.toggleListed('wording');
  view.showPair('a', 'c');
  view.redlineOf('c');
  view.omitFrom(1);
  const { left } = view;
  for (const key of Object.keys(usual) as (keyof typeof usual)[])
    expect(left[key], key).not.toEqual(usual[key]);
  const again = viewOf({}, left).view;
  expect(again.left).toEqual(left);
  expect(again.shownIds).toEqual(view.shownIds);
  expect(again.currentId).toBe(view.currentId);
});

describe('the columns', () => {
  it.each([
    [[], null, []],
    [['a'], 'a', ['a']],
    [['a', 'b', 'c'], null, ['a', 'b']],
    [['a', 'b', 'c'], 'a', ['a', 'b']],
    [['a', 'b', 'c'], 'c', ['c', 'a']],
    [['a', 'b'], 'removed', ['a', 'b']],
  ])('of %j with base %j are %j while nobody has chosen', (ids, baseId, shown) => {
    expect(viewOf({ compared: plain(...ids), baseId }).view.shownIds).toEqual(shown);
  });

  it('have nothing to show before the first comparison', () => {
    const { view, setCompared } = viewOf({ compared: null });
    expect([view.shownIds, view.columns.panes, view.entries, view.marks, view.claimMarks]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([
      view.step(1),
      view.openDifference('sha-0.0-sha-1.0-0'),
      view.claimPassages('one'),
      view.position,
    ]).toEqual([[], [], [], 0]);
    setCompared(STORY);
    expect(view.columns.panes.map(({ name }) => name)).toEqual(['A · Wire', 'B · Post']);
  });

  it('take in a variant in its order, the base first, four at most', () => {
    const { view } = viewOf({ compared: plain('a', 'b', 'c', 'd', 'e'), baseId: 'c' });
    view.toggleShown('e');
    expect(view.shownIds).toEqual(['c', 'a', 'e']);
    view.toggleShown('b');
    expect(view.shownIds).toEqual(['c', 'a', 'b', 'e']);
  });

  it('make room in a full row by letting the oldest choice go, but not the first column', () => {
    const { view } = viewOf({ compared: plain('a', 'b', 'c', 'd', 'e', 'f'), baseId: 'c' });
    for (const id of ['e', 'b', 'd']) view.toggleShown(id);
    expect(view.shownIds).toEqual(['c', 'b', 'd', 'e']);
    view.toggleShown('f');
    expect(view.shownIds).toEqual(['c', 'b', 'd', 'f']);
    view.toggleShown('a');
    expect(view.shownIds).toEqual(['c', 'a', 'd', 'f']);
  });

  it('let one go, but never the last', () => {
    const { view } = viewOf({ compared: plain('a', 'b') });
    view.toggleShown('a');
    expect(view.shownIds).toEqual(['b']);
    view.toggleShown('b');
    expect(view.shownIds).toEqual(['b']);
  });

  it('put a new base first where it is shown', () => {
    const { view, setBase } = viewOf({ compared: plain('a', 'b', 'c'), baseId: 'a' });
    view.toggleShown('c');
    setBase('b');
    expect(view.shownIds).toEqual(['b', 'a', 'c']);
    expect(view.shown).toEqual([1, 0, 2]);
  });

  it('keep the choice when another variant comes, and drop what was removed', () => {
    const { view, setCompared } = viewOf({ compared: plain('a', 'b', 'c'), baseId: 'a' });
    view.toggleShown('b');
    view.toggleShown('c');
    setCompared(plain('a', 'b', 'c', 'd'));
    expect(view.shownIds).toEqual(['a', 'c']);
    setCompared(plain('a', 'b', 'd'));
    expect(view.shownIds).toEqual(['a']);
    setCompared(plain('b', 'd'));
    expect(view.shownIds).toEqual(['b', 'd']);
  });
});

describe('the layers', () => {
  it('are all counted and marked; only substance is listed until asked for more', () => {
    const { view } = viewOf();
    expect(view.counts).toEqual({ substance: 3, wording: 1, typography: 1, 'set-aside': 0 });
    expect(new Set(view.marks.map(({ id }) => id)).size).toBe(5);
    const ids = (): string[] => view.listedEntries.map(({ difference }) => difference.id);
    expect(ids()).toEqual([PLACE, OMISSION, NUMBER]);
    view.toggleListed('wording');
    expect(ids()).toEqual([PLACE, WORDING, OMISSION, NUMBER]);
    view.toggleListed('typography');
    view.toggleListed('wording');
    expect(ids()).toEqual([PLACE, OMISSION, NUMBER, TYPOGRAPHY]);
  });

  it('are listed when one of their marks is opened', () => {
    const { view } = viewOf();
    expect(view.openDifference('sha-0.0-sha-1.0-1')).toEqual([
      { variant: 0, ...spanIn(textOf(A), 'closes') },
      { variant: 1, ...spanIn(textOf(B), 'shuts') },
    ]);
    expect(view.listed.has('wording')).toBe(true);
    expect([view.current?.difference.id, view.position]).toEqual([WORDING, 2]);
    view.openDifference('sha-0.0-sha-1.0-1');
    expect(view.listed.has('wording')).toBe(true);
  });

  it('have a place in the text and one in the list, which has the most dangerous first', () => {
    const { view } = viewOf();
    view.openDifference(WORDING);
    expect([view.position, view.placeInList]).toEqual([2, 4]);
    view.openDifference(OMISSION);
    expect([view.position, view.placeInList]).toEqual([3, 2]);
    view.openDifference(WORDING);
    view.toggleListed('wording');
    expect(view.placeInList).toBe(0);
  });

  it('leave no current difference when its layer is put away', () => {
    const { view } = viewOf();
    view.openDifference('sha-0.0-sha-1.0-1');
    view.toggleListed('wording');
    expect([view.current, view.position]).toEqual([null, 0]);
  });
});

describe('stepping', () => {
  it('goes through those listed, in reading order, and stops at both ends', () => {
    const { view } = viewOf();
    const steps = (direction: 1 | -1, times: number): (string | undefined)[] =>
      Array.from({ length: times }, () => {
        view.step(direction);
        return view.current?.difference.id;
      });
    expect(steps(1, 5)).toEqual([PLACE, OMISSION, NUMBER, NUMBER, NUMBER]);
    expect(view.position).toBe(3);
    expect(steps(-1, 4)).toEqual([OMISSION, PLACE, PLACE, PLACE]);
    expect(view.position).toBe(1);
  });

  it('begins at the end when it goes back', () => {
    const { view } = viewOf();
    view.step(-1);
    expect(view.current?.difference.id).toBe(NUMBER);
  });

  it('gives the passages, only those there are', () => {
    const { view } = viewOf();
    view.step(1);
    expect(view.step(1)).toEqual([{ variant: 0, ...spanIn(textOf(A), 'Mayor Brandt denied it.') }]);
  });

  it('goes on among those listed after the current one is gone', () => {
    const { view } = viewOf();
    view.openDifference('sha-0.0-sha-1.0-1');
    view.toggleListed('wording');
    view.step(1);
    expect(view.current?.difference.id).toBe(OMISSION);
  });

  it('does nothing where there is nothing', () => {
    const { view } = viewOf({ compared: plain('a', 'b') });
    expect([view.step(1), view.step(-1), view.current]).toEqual([[], [], null]);
  });

  it('opens nothing that is not there', () => {
    const { view } = viewOf();
    expect([view.openDifference('no-such'), view.current]).toEqual([[], null]);
  });
});

it('marks the claims, the selected one above all', () => {
  const claims = [claimOf('one', { mentions: [mentionOf('m1', 'a', 'The pier', 'confirmed', 'sha-0')] })];
  const { view } = viewOf({ claims });
  expect(view.claimMarks).toMatchObject([{ claimId: 'one', pane: 0, selected: false }]);
  view.selectedClaimId = 'one';
  expect(view.claimMarks).toMatchObject([{ claimId: 'one', selected: true }]);
  expect(view.claimPassages('one')).toMatchObject([{ variant: 0, start: 0, end: 8 }]);
  expect(view.claimPassages('no-such')).toEqual([]);
});

describe('what the review says of differences', () => {
  const said = { reviewer: 'Ada', at: 1 };

  it('takes the dismissed and the cosmetic out of the list, counts them, and keeps their marks quiet', () => {
    const { view, setReview } = viewOf();
    const place = view.entries.find(({ difference }) => difference.id === PLACE);
    const number = view.entries.find(({ difference }) => difference.id === NUMBER);
    if (!place || !number) throw new Error('no such entries');
    const rule = noiseRuleOf(number.difference);
    setReview({
      decisions: new Map([
        [
          place.key,
          {
            ...said,
            decision: 'dismissed',
            reason: '',
            claimId: null,
            variantIds: ['a', 'b'],
            about: { kind: 'place', passages: ['', ''] },
          },
        ],
      ]),
      noiseRules: [{ ...rule, ...said, id: noiseRuleId(rule) }],
    });
    expect(view.counts).toMatchObject({ substance: 1, 'set-aside': 2 });
    expect(view.listedEntries.map(({ difference }) => difference.id)).toEqual([OMISSION]);
    expect(
      view.marks.filter(({ id }) => id === PLACE || id === NUMBER).every(({ tone }) => tone === 'style'),
    ).toBe(true);
    view.toggleListed('set-aside');
    expect(view.listedEntries.map(({ difference }) => difference.id)).toEqual([PLACE, OMISSION, NUMBER]);
  });

  it('goes on from the place of one that was just dismissed', () => {
    const { view, setReview } = viewOf();
    view.step(1);
    view.step(1);
    const { key } = view.current ?? { key: '' };
    setReview({
      decisions: new Map([
        [
          key,
          {
            ...said,
            decision: 'dismissed',
            reason: '',
            claimId: null,
            variantIds: ['a', 'b'],
            about: { kind: 'omission', passages: ['', ''] },
          },
        ],
      ]),
    });
    expect(view.current).toBeNull();
    view.step(1);
    expect(view.current?.difference.id).toBe(NUMBER);
  });
});

describe('the ledger of every variant', () => {
  const C = ['The pier in Osterby closes on Tuesday.'];
  const three: Compared = {
    texts: [...STORY.texts, { variantId: 'c', label: 'Desk', text: textOf(C), sha256: '' }],
    comparison: comparisonOf(
      [A, B, C],
      [
        {
          left: 0,
          right: 1,
          alignments: [{ left: [0], right: [0] }],
          discrepancies: [{ kind: 'place', left: 'Osterby', right: 'Kestrel Bay' }],
        },
        {
          left: 0,
          right: 2,
          alignments: [{ left: [0], right: [0] }],
          discrepancies: [{ kind: 'date', left: 'Monday', right: 'Tuesday' }],
        },
      ],
    ),
  };

  it('has those not in the columns too, and opening one brings its variant into them', () => {
    const { view } = viewOf({ compared: three });
    const kinds = () => view.scope.map(({ difference }) => difference.kind);
    expect([view.shownIds, kinds()]).toEqual([['a', 'b'], ['place']]);
    view.everyVariant = true;
    expect(kinds()).toEqual(['place', 'date']);
    const date = view.scope[1];
    expect(view.openDifference(date?.difference.id ?? '')).toEqual([
      { variant: 0, ...spanIn(textOf(A), 'Monday') },
      { variant: 2, ...spanIn(textOf(C), 'Tuesday') },
    ]);
    expect(view.shownIds).toEqual(['a', 'b', 'c']);
  });

  it('is narrowed by a filter, which F7 follows and opening a difference lifts', () => {
    const { view } = viewOf({ compared: three });
    view.showPair('a', 'b');
    view.filter = { ...NO_FILTER, text: 'nothing like it' };
    expect([view.listedEntries, view.listedCount, view.step(1)]).toEqual([[], 0, []]);
    view.openDifference(view.entries[0]?.difference.id ?? '');
    expect([view.filter, view.listedCount]).toEqual([NO_FILTER, 1]);
  });

  it('can be read for one pair alone', () => {
    const { view } = viewOf({ compared: three });
    view.showPair('b', 'c');
    expect(view.shownIds).toEqual(['b', 'c']);
  });
});
