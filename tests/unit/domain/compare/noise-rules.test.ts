import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareOptions } from '../../../../src/domain/compare/compare.ts';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { ComparedPair, Comparison } from '../../../../src/domain/compare/comparison.ts';
import {
  countNoise,
  countUnderRules,
  isNoiseRuleId,
  NOISE_RULES,
} from '../../../../src/domain/compare/noise-rules.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';

function comparisonOf(left: string, right: string, options: CompareOptions = {}): Comparison {
  return compare(
    [
      { label: 'left', text: left },
      { label: 'right', text: right },
    ],
    options,
  );
}

function pairOf(left: string, right: string, options: CompareOptions = {}): ComparedPair {
  const [pair] = comparisonOf(left, right, options).pairs;
  if (!pair) throw new Error('Two variants make one pair.');
  return pair;
}

/** For each rule two sentences that differ under it alone. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ['quotation-marks', 'The miller said “we wait” again.', 'The miller said "we wait" again.'],
  ['quotation-marks', 'The miller’s barge sank.', "The miller's barge sank."],
  ['dashes', 'The barge – an old one – sank.', 'The barge — an old one — sank.'],
  ['capitals', 'The Council met in the old mill.', 'The council met in the old mill.'],
  ['spacing', 'The barge  sank in May.', 'The barge sank in May.'],
  ['punctuation', 'In May, the barge sank.', 'In May the barge sank.'],
  ['synonym', 'The mill closed its gates in 2011.', 'The mill shut its gates in 2011.'],
  ['word-form', 'The inspectors take samples.', 'The inspectors took samples.'],
  ['spelling', 'The theatre stood empty.', 'The theater stood empty.'],
  ['spelling', 'They organised a fair.', 'They organized a fair.'],
  ['contraction', 'The barge did not sink.', 'The barge didn’t sink.'],
  ['number-form', 'The county owns twelve barges.', 'The county owns 12 barges.'],
  ['number-form', 'The county owns 1,200 barges.', 'The county owns 1200 barges.'],
  ['number-form', 'More than 200 barges wait.', 'Over 200 barges wait.'],
  ['small-words', 'The barges wait in the harbour.', 'The barges wait at the harbour.'],
  ['small-words', 'All the barges wait here.', 'All barges wait here.'],
  ['reordered', 'The mill will cooperate fully today.', 'The mill will fully cooperate today.'],
];

describe('the rules for noise', () => {
  it('have a title, a sentence and one layer each', () => {
    expect(new Set(NOISE_RULES.map(({ id }) => id)).size).toBe(NOISE_RULES.length);
    for (const { title, sentence } of NOISE_RULES) {
      expect(title).toMatch(/^[A-Z]/u);
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it.each(EXAMPLES)('%s: %s', (rule, left, right) => {
    const layer = NOISE_RULES.find(({ id }) => id === rule)?.layer;
    const found = pairOf(left, right).discrepancies;
    expect(found.map(({ kind, detail }) => [kind, detail])).toContainEqual([layer, rule]);
    expect(new Set(found.map(({ detail }) => detail)).size).toBe(1);
  });

  it.each(EXAMPLES)('%s, switched off, is told and not dropped: %s', (rule, left, right) => {
    if (!isNoiseRuleId(rule)) throw new Error('No such rule.');
    const found = pairOf(left, right, { rulesOff: [rule] }).discrepancies;
    const before = pairOf(left, right).discrepancies;
    expect(found.map(({ left: one, right: other }) => [one, other])).toEqual(
      before.map(({ left: one, right: other }) => [one, other]),
    );
    for (const { kind, severity, detail } of found) {
      expect(kind).not.toMatch(/wording|typography/u);
      expect([severity, detail]).toEqual(['minor', rule]);
    }
  });

  it('name every difference of style, whatever the texts, and switched off lose none', () => {
    const all = NOISE_RULES.map(({ id }) => id);
    const edited = fc
      .tuple(arbitraryText, fc.nat(), fc.constantFrom(' ', ' the ', ',', '“', '-', 'S'))
      .map(([text, at, mark]): [string, string] => {
        const place = at % (text.length + 1);
        return [text, text.slice(0, place) + mark + text.slice(place)];
      });
    fc.assert(
      fc.property(edited, fc.subarray(all), ([left, right], rulesOff) => {
        const on = pairOf(left, right).discrepancies;
        for (const { severity, detail } of on)
          expect(severity !== 'style' || isNoiseRuleId(detail)).toBe(true);
        const off = pairOf(left, right, { rulesOff }).discrepancies;
        expect(off).toHaveLength(on.length);
        for (const { severity, detail } of off)
          if (severity === 'style') expect(rulesOff).not.toContain(detail);
      }),
    );
  });

  it('say in the rows and relations too what no longer counts as noise', () => {
    const [left, right] = ['The miller said “we wait” again.', 'The miller said "we wait" again.'];
    const on = comparisonOf(left, right);
    const off = comparisonOf(left, right, { rulesOff: ['quotation-marks'] });
    expect([on.rows[0]?.states[1], off.rows[0]?.states[1]]).toEqual(['cosmetic', 'fact-changed']);
    expect([on.pairs[0], off.pairs[0]].map((pair) => pair?.alignments[0]?.relation)).toEqual([
      'cosmetic',
      'edited',
    ]);
  });

  it('are counted by layer and by rule', () => {
    const { discrepancies } = pairOf(
      'The mill shut two big gates, “an old pair”, in 2011.',
      'The mill closed 3 big gates, "an old pair", in 2011.',
    );
    const { layers, rules } = countNoise(discrepancies);
    expect(layers).toEqual({ substance: 1, wording: 1, typography: 2 });
    expect([...rules]).toEqual([
      ['synonym', 1],
      ['quotation-marks', 2],
    ]);
  });

  it('count what comes under them whether they are on or off', () => {
    const [left, right] = [
      'The mill shut two big gates, “an old pair”, in 2011.',
      'The mill closed 3 big gates, "an old pair", in 2011.',
    ];
    const expected = [
      ['synonym', 1],
      ['quotation-marks', 2],
    ];
    expect([...countUnderRules(pairOf(left, right).discrepancies)]).toEqual(expected);
    const off = pairOf(left, right, { rulesOff: ['synonym', 'quotation-marks'] }).discrepancies;
    expect(new Map(countUnderRules(off))).toEqual(new Map(expected as [string, number][]));
  });
});
