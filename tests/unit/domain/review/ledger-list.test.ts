import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { differencesAmong, type Difference } from '../../../../src/domain/compare/views/differences.ts';
import type { DecisionKind } from '../../../../src/domain/review/events.ts';
import {
  alike,
  groupLedger,
  LEDGER_GROUPINGS,
  standingOf,
  type LedgerEntry,
} from '../../../../src/domain/review/ledger.ts';
import { actionsFor } from '../../../../src/domain/review/ledger-actions.ts';
import {
  countKinds,
  countStandings,
  filterLedger,
  isFiltering,
  NO_FILTER,
} from '../../../../src/domain/review/ledger-filter.ts';
import { groupKey, ledgerRows, nextOpen } from '../../../../src/domain/review/ledger-rows.ts';
import { standingWords } from '../../../../src/domain/review/standing-words.ts';
import { decisionOf } from './log-builder.ts';

const SAID = { reviewer: 'Ada', at: 5 };
const [PATTERN] = differencesAmong(
  compare(['Six ships came.', 'Nine ships came.'].map((text) => ({ label: '', text }))),
  [0, 1],
);
if (PATTERN === undefined) throw new Error('nothing to work with');

function passage(text: string) {
  return { start: 0, end: text.length, text };
}

function entryOf(
  id: string,
  [one, other]: readonly [string, string],
  difference: Partial<Difference> = {},
): LedgerEntry {
  const sides = [
    { variant: 0, passage: passage(one) },
    { variant: 1, passage: passage(other) },
  ] as const;
  return {
    key: id,
    difference: { ...PATTERN, ...difference, id, sides } as Difference,
    decision: null,
    noiseRule: null,
  };
}

function decided(entry: LedgerEntry, decision: DecisionKind, reason = ''): LedgerEntry {
  return { ...entry, decision: { ...decisionOf(decision, reason), ...SAID } };
}

const SHIPS = entryOf('ships', ['1,200 ships', '1,300 ships'], { kind: 'number', severity: 'critical' });
const TOWN = entryOf('town', ['Langholm', 'Brattholm'], { kind: 'place', severity: 'material' });
const TOWN_AGAIN = entryOf('town again', ['Brattholm', 'LANGHOLM'], { kind: 'place', severity: 'material' });
const WORDS = entryOf('words', ['left', 'departed'], {
  kind: 'wording',
  severity: 'style',
  layer: 'wording',
});
const ALL = [SHIPS, TOWN, TOWN_AGAIN, WORDS];
const RULE = { kind: 'place', readings: ['brattholm', 'langholm'], id: 'r', ...SAID } as const;

describe('a filter', () => {
  it.each([
    ['brattHOLM', ['town', 'town again']],
    ['  1,200   ships ', ['ships']],
    ['1200', ['ships']],
    ['place', ['town', 'town again']],
    ['nothing of it', []],
  ])('finds “%s” in the passages and the name', (text, ids) => {
    expect(filterLedger(ALL, { ...NO_FILTER, text }).map(({ key }) => key)).toEqual(ids);
  });

  it('finds the reason that was given', () => {
    const entries = [...ALL, decided(SHIPS, 'dismissed', 'Two counts')];
    expect(filterLedger(entries, { ...NO_FILTER, text: 'two counts' })).toEqual([entries.at(-1)]);
  });

  it('does not find what only two things together read like', () => {
    expect(filterLedger(ALL, { ...NO_FILTER, text: 'langholm brattholm' })).toEqual([]);
  });

  it('narrows to a kind and a severity', () => {
    const keysOf = (filter: Partial<typeof NO_FILTER>) =>
      filterLedger(ALL, { ...NO_FILTER, ...filter }).map(({ key }) => key);
    expect(keysOf({ kind: 'place' })).toEqual(['town', 'town again']);
    expect(keysOf({ severity: 'style' })).toEqual(['words']);
    expect(keysOf({ kind: 'place', severity: 'style' })).toEqual([]);
    expect(keysOf({})).toEqual(ALL.map(({ key }) => key));
  });

  it('of blanks alone keeps nothing back', () => {
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
    expect(filterLedger(ALL, { ...NO_FILTER, text: '  ' })).toEqual(ALL);
  });
});

it('counts what stands where, and what is of which kind', () => {
  const entries = [decided(SHIPS, 'accepted'), decided(TOWN, 'dismissed'), TOWN_AGAIN, WORDS];
  expect(countStandings(entries)).toEqual({ open: 1, settled: 1, 'set-aside': 1, wording: 1, typography: 0 });
  expect(countKinds(entries)).toEqual([
    { kind: 'number', name: 'Number', count: 1 },
    { kind: 'place', name: 'Place', count: 2 },
    { kind: 'wording', name: 'Wording', count: 1 },
  ]);
});

describe('rows', () => {
  const groups = groupLedger([decided(SHIPS, 'accepted'), TOWN, TOWN_AGAIN], 'kind');
  const keysOf = (collapsed: readonly string[]) =>
    ledgerRows(groups, new Set(collapsed)).map(({ key, place, among }) => `${key} ${place}/${among}`);

  it('are headings and entries, each with its place among its like', () => {
    expect(keysOf([])).toEqual([
      'group place 1/2',
      'town 1/2',
      'town again 2/2',
      'group number 2/2',
      'ships 1/1',
    ]);
  });

  it('leave the entries of a collapsed group out, not its heading and not its count', () => {
    expect(keysOf(['place'])).toEqual(['group place 1/2', 'group number 2/2', 'ships 1/1']);
    const [heading] = ledgerRows(groups, new Set(['place']));
    expect(heading?.type === 'group' && heading.open).toEqual([TOWN, TOWN_AGAIN]);
  });

  it('are entries only where nothing is grouped', () => {
    const rows = ledgerRows(groupLedger(ALL, 'none'), new Set());
    expect(rows.map(({ type, among }) => `${type} ${among}`)).toEqual(ALL.map(() => 'entry 4'));
  });

  it('have every entry once and keys of their own, however grouped and decided', () => {
    const kinds = ['accepted', 'dismissed', 'promoted', null] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...LEDGER_GROUPINGS),
        fc.array(fc.constantFrom(...kinds), { minLength: 4, maxLength: 4 }),
        (grouping, said) => {
          const entries = ALL.map((entry, at) => (said[at] ? decided(entry, said[at]) : entry));
          const rows = ledgerRows(groupLedger(entries, grouping), new Set());
          expect(rows.filter(({ type }) => type === 'entry')).toHaveLength(ALL.length);
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        },
      ),
    );
  });
});

describe('the next open entry', () => {
  const rows = ledgerRows(groupLedger(ALL, 'kind'), new Set());
  const place = (key: string) => rows.findIndex((row) => row.key === key);
  const next = (from: string, ...settled: string[]) =>
    nextOpen(rows, place(from), new Set(settled))?.key ?? null;

  it('stands below, passing headings, what is settled now, and noise', () => {
    expect(next('ships', 'ships')).toBe('town');
    expect(next('town', 'town', 'town again')).toBe('ships');
    expect(next(groupKey({ id: 'place' }), 'town', 'town again')).toBe('ships');
  });

  it('is the first one again after the last, and none where all are settled', () => {
    expect(next('town again', 'town again')).toBe('ships');
    expect(next('town again', 'ships', 'town', 'town again')).toBeNull();
  });
});

describe('what can be done', () => {
  it.each([
    ['is open', SHIPS, ['accept', 'dismiss', 'promote', 'cosmetic']],
    ['is noise already', WORDS, ['accept', 'dismiss', 'promote']],
    ['is cosmetic here', { ...TOWN, noiseRule: RULE }, ['accept', 'promote', 'reopen']],
    ['is accepted', decided(SHIPS, 'accepted'), ['reopen']],
    ['is dismissed', decided(SHIPS, 'dismissed'), ['reopen']],
    ['is a claim', decided(SHIPS, 'promoted'), ['claim', 'reopen']],
  ] as const)('with an entry that %s', (_, entry, actions) => {
    expect(actionsFor(entry)).toEqual(actions);
  });

  it('sets aside all that read alike, whichever side has which, and nothing that is decided', () => {
    expect(alike(ALL, TOWN).map(({ key }) => key)).toEqual(['town', 'town again']);
    const settled = [SHIPS, TOWN, decided(TOWN_AGAIN, 'accepted')];
    expect(alike(settled, TOWN).map(({ key }) => key)).toEqual(['town']);
    expect(alike(ALL, SHIPS).map((entry) => standingOf(entry))).toEqual(['open']);
  });
});

describe('how an entry stands, in words', () => {
  it.each([
    [SHIPS, null, null],
    [decided(SHIPS, 'accepted'), null, 'Accepted'],
    [decided(SHIPS, 'accepted', 'checked'), null, 'Accepted: checked'],
    [decided(SHIPS, 'dismissed', 'two counts'), null, 'Dismissed: two counts'],
    [decided(SHIPS, 'promoted'), 2, 'Claim 2'],
    [decided(SHIPS, 'promoted'), null, 'Made a claim'],
    [{ ...TOWN, noiseRule: RULE }, null, 'Cosmetic in this review'],
    [{ ...decided(TOWN, 'accepted'), noiseRule: RULE }, null, 'Accepted'],
  ] as const)('(%#)', (entry, claimNumber, words) => {
    const said = standingWords(entry, claimNumber);
    expect(said?.words ?? null).toBe(words);
    if (said) expect([said.reviewer, said.at]).toEqual(['Ada', 5]);
  });
});
