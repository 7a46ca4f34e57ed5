import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { differencesAmong } from '../../../../src/domain/compare/views/differences.ts';
import { discrepancyKeyMap } from '../../../../src/domain/review/discrepancy-keys.ts';
import {
  addNoiseRule,
  alignByHand,
  decide,
  promote,
  releaseAlignment,
  removeNoiseRule,
  reopen,
  switchNoiseRule,
} from '../../../../src/domain/review/ledger-changes.ts';
import { annotateClaim } from '../../../../src/domain/review/claim-changes.ts';
import {
  byDanger,
  groupLedger,
  isOfSubstance,
  type LedgerReview,
  ledgerOf,
  standingOf,
} from '../../../../src/domain/review/ledger.ts';
import { noiseRuleFor, noiseRuleId } from '../../../../src/domain/review/noise-rule.ts';
import { decisionOf, startedLog } from './log-builder.ts';

const BASE =
  'The ferry carried 340 people to Langholm. The captain said the sea was calm.\n\nTickets cost 340 crowns. Nobody was hurt.';

/** The keys of the discrepancies between two texts, each with its words. */
function keysOf(texts: readonly string[], ids: readonly string[]): Map<string, string> {
  const comparison = compare(texts.map((text, index) => ({ label: String(index), text })));
  const keys = discrepancyKeyMap(comparison, ids);
  return new Map(
    [...keys].map(([{ left, right }, key]) => {
      const words = [left?.text ?? '', right?.text ?? ''];
      return [key, (ids[0] ?? '') < (ids[1] ?? '') ? words.join(' / ') : words.reverse().join(' / ')];
    }),
  );
}

describe('the keys of discrepancies', () => {
  const changed = BASE.replaceAll('340', '430').replace('Langholm', 'Brattholm');

  it('are different for each, also where the same words differ twice', () => {
    const keys = keysOf([BASE, changed], ['v1', 'v2']);
    expect([...keys.values()].filter((words) => words === '340 / 430')).toHaveLength(2);
    expect(keys.size).toBe([...keys.values()].length);
  });

  it('do not depend on the order of the variants', () => {
    const one = keysOf([BASE, changed], ['v1', 'v2']);
    const other = keysOf([changed, BASE], ['v2', 'v1']);
    expect([...other.entries()].sort()).toEqual([...one.entries()].sort());
  });

  it('stay when a new revision changes other words before and after', () => {
    const before = keysOf([BASE, changed], ['v1', 'v2']);
    const later = keysOf(
      [BASE, `Storms were expected.\n\n${changed.replace('calm', 'rough')}`],
      ['v1', 'v2'],
    );
    for (const [key, words] of before) expect(later.get(key)).toBe(words);
    expect(later.size).toBeGreaterThan(before.size);
  });

  it('belong to the two variants', () => {
    const one = keysOf([BASE, changed], ['v1', 'v2']);
    const other = keysOf([BASE, changed], ['v1', 'v3']);
    expect([...other.keys()].filter((key) => one.has(key))).toEqual([]);
  });
});

describe('rules of a review for noise', () => {
  it('are the same whichever variant has which reading, and however it is set', () => {
    const rule = noiseRuleFor('role', ['Police  officers', 'The “force”']);
    expect(noiseRuleFor('role', ['the "force"', 'police officers'])).toEqual(rule);
    expect(noiseRuleId(noiseRuleFor('role', ['police', null]))).not.toBe(
      noiseRuleId(noiseRuleFor('role', ['police', 'force'])),
    );
    expect(noiseRuleId(noiseRuleFor('person', ['the "force"', 'police officers']))).not.toBe(
      noiseRuleId(rule),
    );
  });
});

describe('decisions, rules and alignments in the log', () => {
  it('are kept with who said it, and taken back', () => {
    const log = startedLog('a');
    log.do(decide([{ key: 'k', decision: decisionOf('dismissed', 'a slip of the keyboard') }]));
    const decided = log.state().decisions.get('k');
    expect(decided).toMatchObject({
      decision: 'dismissed',
      reason: 'a slip of the keyboard',
      reviewer: 'reviewer of a',
    });
    if (decided) log.do(reopen('k', decided));
    expect(log.state().decisions.size).toBe(0);
    log.step('undo');
    expect(log.state().decisions.get('k')?.decision).toBe('dismissed');
  });

  it('make a claim and its decision one change', () => {
    const log = startedLog('a');
    const claim = annotateClaim('c1', { statement: '340 people', kind: 'number', note: '' }, []);
    log.do(promote(claim, 'k', { ...decisionOf('promoted', ''), claimId: 'c1' }));
    expect([log.state().claims.length, log.state().decisions.get('k')?.claimId]).toEqual([1, 'c1']);
    log.step('undo');
    expect([log.state().claims.length, log.state().decisions.size]).toEqual([0, 0]);
  });

  it('list the rules in force, and only those', () => {
    const log = startedLog('a');
    log.do(addNoiseRule(noiseRuleFor('role', ['police', 'officers'])));
    log.do(switchNoiseRule('synonym', 'Synonyms', false));
    expect(log.state().noiseRules).toMatchObject([{ kind: 'role', readings: ['officers', 'police'] }]);
    expect(log.state().noiseRulesOff).toEqual(['synonym']);
    const [rule] = log.state().noiseRules;
    if (rule) log.do(removeNoiseRule(rule));
    log.do(switchNoiseRule('synonym', 'Synonyms', true));
    expect([log.state().noiseRules, log.state().noiseRulesOff]).toEqual([[], []]);
  });

  it('keep and release what was aligned by hand', () => {
    const log = startedLog('a');
    const side = { variantId: 'v1', revision: 'r', start: 0, end: 4, quote: 'Rain' };
    log.do(alignByHand('m1', { relation: 'not-a-pair', sides: [side, { ...side, variantId: 'v2' }] }));
    const [alignment] = log.state().alignments;
    expect(alignment).toMatchObject({ id: 'm1', relation: 'not-a-pair' });
    if (alignment) log.do(releaseAlignment(alignment));
    expect(log.state().alignments).toEqual([]);
  });

  it('are named in an editor’s words', () => {
    expect(decide([{ key: 'k', decision: decisionOf('accepted', '') }])?.label).toBe('Accept “340” / “430”');
    expect(decide([])).toBeNull();
    expect(addNoiseRule(noiseRuleFor('omission', ['on Monday', null])).label).toBe(
      'Treat nothing for “on monday” as cosmetic',
    );
  });
});

describe('the ledger', () => {
  const OTHER = BASE.replace('340 people', '430 people')
    .replace('Langholm', 'Brattholm')
    .replace('calm.', 'calm');
  const THIRD = BASE.replace('Nobody was hurt.', 'Two sailors were hurt.');
  const comparison = compare([BASE, OTHER, THIRD].map((text, index) => ({ label: String(index), text })));
  const ids = ['v1', 'v2', 'v3'];
  const at = { reviewer: 'Ada', at: 5 };
  const empty = { decisions: new Map(), noiseRules: [] };
  const keys = discrepancyKeyMap(comparison, ids);
  const ledgerAmong = (shown: readonly number[], review: LedgerReview) =>
    ledgerOf(differencesAmong(comparison, shown), () => keys, review);
  const entries = ledgerAmong([0, 1, 2], empty);
  const about = (words: string) => {
    const found = entries.find(({ difference }) =>
      difference.sides.some(({ passage }) => passage?.text === words),
    );
    if (!found) throw new Error(`nothing about ${words}`);
    return found;
  };

  it('has every difference of the shown variants, all open or noise while nobody said anything', () => {
    const count = comparison.pairs
      .filter(({ left }) => left === 0)
      .reduce((sum, pair) => sum + pair.discrepancies.length, 0);
    expect(entries).toHaveLength(count);
    for (const entry of entries)
      expect(standingOf(entry)).toBe(
        entry.difference.layer === 'substance' ? 'open' : entry.difference.layer,
      );
  });

  it('puts decisions and the review’s own rules to the entries they are about', () => {
    const { key } = about('430');
    const place = about('Brattholm').difference;
    const rule = noiseRuleFor(place.kind, ['brattholm', 'langholm']);
    const review = {
      decisions: new Map([[key, { ...decisionOf('dismissed', 'two counts'), ...at }]]),
      noiseRules: [{ ...rule, ...at, id: noiseRuleId(rule) }],
    };
    const judged = ledgerAmong([0, 1, 2], review);
    const aside = judged.filter((entry) => standingOf(entry) === 'set-aside');
    expect(aside.map(({ difference }) => difference.sides[1].passage?.text).sort()).toEqual([
      '430',
      'Brattholm',
    ]);
    expect(aside.some(isOfSubstance)).toBe(false);
    // Read from the other side, the same are set aside.
    const mirrored = ledgerAmong([1, 0], review).filter((entry) => standingOf(entry) === 'set-aside');
    expect(mirrored.map(({ difference }) => difference.sides[0].passage?.text).sort()).toEqual([
      '430',
      'Brattholm',
    ]);
  });

  it('keeps what was accepted, whatever a rule says', () => {
    const entry = { ...about('430'), decision: { ...decisionOf('accepted', ''), ...at } };
    const rule = { ...noiseRuleFor('number', ['340', '430']), ...at, id: 'r' };
    expect(standingOf({ ...entry, noiseRule: rule })).toBe('settled');
    expect(isOfSubstance({ ...entry, noiseRule: rule })).toBe(true);
  });

  it('puts what is open and dangerous first, what is settled after it, and noise last', () => {
    const { key } = about('430');
    const decided = new Map([[key, { ...decisionOf('accepted', ''), ...at }]]);
    const order = byDanger(ledgerAmong([0, 1, 2], { ...empty, decisions: decided }));
    const ranks = order.map((entry) => `${standingOf(entry)} ${entry.difference.severity}`);
    const rank = [
      'open critical',
      'open material',
      'open minor',
      'settled critical',
      'wording style',
      'typography style',
    ];
    expect(ranks.map((each) => rank.indexOf(each))).toEqual(
      [...ranks.map((each) => rank.indexOf(each))].sort((a, b) => a - b),
    );
    expect(ranks).toContain('settled critical');
  });

  it.each(['none', 'kind', 'severity', 'pair', 'paragraph'] as const)(
    'loses no entry when grouped by %s',
    (grouping) => {
      const groups = groupLedger(entries, grouping);
      expect(groups.flatMap((group) => group.entries).length).toBe(entries.length);
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      if (grouping === 'none') expect(groups).toHaveLength(1);
    },
  );

  it('groups by pair in the order of the variants and by paragraph in reading order', () => {
    expect(groupLedger(entries, 'pair').map(({ id }) => id)).toEqual(['A B', 'A C']);
    const paragraphs = groupLedger(entries, 'paragraph').map(({ id }) => Number(id));
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });
});
