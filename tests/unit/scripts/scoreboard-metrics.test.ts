import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../scripts/scoreboard/ledger.mjs';
import { jsonReport, summary, textTable, withFigures } from '../../../scripts/scoreboard/output.mjs';
import { numberOrCapitalChanged } from '../../../scripts/scoreboard/part-vitaminc.mjs';
import type { Row } from '../../../scripts/scoreboard/row.mjs';
import { figure, percent, verdictOf, verdictText } from '../../../scripts/scoreboard/row.mjs';
import { crossingsIn, rowsInOrder } from '../../../scripts/scoreboard/rows.mjs';
import { median, quantile } from '../../../scripts/scoreboard/statistics.mjs';
import { crossProduct, scoreLinks, tokenSpans } from '../../../scripts/scoreboard/word-links.mjs';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { normalise } from '../../../src/domain/text/normalise.ts';
import { breachesOf } from '../domain/compare/breaches.ts';
import { PARAGRAPHS, story } from '../domain/compare/story.ts';

const ROW: Row = { part: 'p', what: 'splits', data: 'd', value: 93.4, unit: '%', target: { atLeast: 95 } };
const RUN = { date: '2026-01-02', cores: 2, processor: 'Some CPU', node: 'v20', load: 0.1 };
const engine = { compare, normalise, breachesOf };

describe('a row of the scoreboard', () => {
  it('is met at its target and says by how much it is not', () => {
    expect(verdictText({ ...ROW, value: 95 })).toBe('met');
    expect(verdictText(ROW)).toBe('NOT MET by 1.60 %');
    expect(verdictText({ ...ROW, value: 20, unit: 'ms', target: { atMost: 16 } })).toBe('NOT MET by 4 ms');
    expect(verdictText({ ...ROW, value: 16, target: { atMost: 16 } })).toBe('met');
  });

  it('is never met where nothing was measured', () => {
    expect(verdictOf({ ...ROW, value: null, target: { atMost: 16 } })).toBe('not measured');
    expect(verdictOf({ ...ROW, target: null })).toBe('no target');
  });

  it('is not met where the figure is none', () => {
    expect(verdictOf({ ...ROW, value: NaN })).toBe('NOT MET');
    expect(verdictOf({ ...ROW, value: NaN, target: { atMost: 1 } })).toBe('NOT MET');
  });

  it('counts targets, and not what is shown for orientation', () => {
    expect(summary([ROW, { ...ROW, value: 99 }, { ...ROW, value: null }, { ...ROW, target: null }])).toBe(
      '1 of 3 targets met, 1 not met, 1 not measured.',
    );
  });

  it('writes figures with the digits that count', () => {
    expect([figure(0.123, 's'), figure(12.34, 'ms'), figure(1234.5, ''), figure(7, '')]).toEqual([
      '0.12 s',
      '12.3 ms',
      '1235',
      '7',
    ]);
    expect(percent(1, 4)).toBe(25);
    expect(percent(0, 0)).toBe(0);
  });
});

describe('the outputs', () => {
  const peers = [{ name: 'jsdiff', value: null, note: '> 10 s' }];

  it('give peers that did not finish beside the figure', () => {
    const [, line] = textTable([{ ...ROW, peers }]).split('\n');
    expect(line).toMatch(/splits .* 93\.4 % .* ≥ 95 % .* jsdiff \(> 10 s\) .* NOT MET/u);
    expect(JSON.parse(jsonReport([ROW], RUN))).toMatchObject({
      date: '2026-01-02',
      rows: [{ what: 'splits', value: 93.4, verdict: 'NOT MET' }],
    });
  });

  it('replace the figures of a document and keep its words', () => {
    const document = 'Before.\n\n<!-- figures -->\n\nold\n\n<!-- end of figures -->\n\nAfter.\n';
    const written = withFigures(document, [{ ...ROW, note: 'a|b' }], RUN);
    expect(written).toMatch(/^Before\.[^]*2026-01-02[^]*\| splits \|[^]*a\\\|b[^]*After\.\n$/u);
    expect(written).not.toContain('old');
    expect(withFigures(written, [{ ...ROW, note: 'a|b' }], RUN)).toBe(written);
    expect(() => withFigures('No place.', [ROW], RUN)).toThrow('no place for figures');
  });
});

describe('the metrics', () => {
  it('score links by precision, recall and F1', () => {
    const gold = crossProduct([
      [[0], [0]],
      [[1, 2], [1]],
      [[3], [2]],
    ]);
    expect([...gold]).toEqual(['0 0', '1 1', '2 1', '3 2']);
    const found = new Set(['0 0', '1 1', '3 3']);
    const { precision, recall, f1 } = scoreLinks([{ gold, found }]);
    expect(precision).toBeCloseTo(66.67, 1);
    expect(recall).toBe(50);
    expect(f1).toBeCloseTo(57.14, 1);
    expect(scoreLinks([]).f1).toBe(0);
  });

  it('find tokens in their order, equal ones too', () => {
    expect(tokenSpans('the pier, the ferry', ['the', 'pier', ',', 'the', 'ferry'])).toEqual([
      [0, 3],
      [4, 8],
      [8, 9],
      [10, 13],
      [14, 19],
    ]);
    expect(() => tokenSpans('the pier', ['ferry'])).toThrow('ferry');
  });

  it('take medians and quantiles of unsorted values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(quantile([...Array(100).keys()].reverse(), 0.95)).toBe(95);
    expect(quantile([3], 0.95)).toBe(3);
  });

  it('see numbers and capitals that changed, and not what is around them', () => {
    expect(numberOrCapitalChanged('In Tarnvik 14 left.', 'In Tarnvik, 14 left')).toBe(false);
    expect(numberOrCapitalChanged('In Tarnvik 14 left.', 'In Tarnvik 15 left.')).toBe(true);
    expect(numberOrCapitalChanged('Dahl denied it.', 'Dahl admitted it.')).toBe(false);
    expect(numberOrCapitalChanged('Dahl denied it.', 'Solheim denied it.')).toBe(true);
  });
});

describe('the rows of a collation', () => {
  const of = (...texts: readonly string[]): Comparison =>
    compare(texts.map((text, index) => ({ label: `${index}`, text })));
  const texts = [story(), story(['lead', 'chair', 'mayor', 'cost']), story(['lead', 'union', 'ferry'])];

  it('are written down alike whatever the order of the variants', () => {
    const [one = '', two = '', three = ''] = texts;
    expect(rowsInOrder(of(three, one, two), [2, 0, 1])).toBe(rowsInOrder(of(one, two, three), [0, 1, 2]));
    expect(rowsInOrder(of(three, one, two), [0, 1, 2])).not.toBe(rowsInOrder(of(one, two, three), [0, 1, 2]));
  });

  it('cross only where no move is declared', () => {
    const moved = of(story(), story(['ferry', 'lead', 'chair', 'union', 'mayor', 'history', 'cost']));
    expect(crossingsIn(moved)).toEqual([]);
    const undeclared = moved.pairs.map((pair) => ({
      ...pair,
      alignments: pair.alignments.map((alignment) => ({ ...alignment, moved: false })),
    }));
    expect(crossingsIn({ ...moved, pairs: undeclared })).toHaveLength(1);
  });
});

describe('what must always hold', () => {
  const texts = [story(), story(['lead', 'chair', 'mayor'], { mayor: `${PARAGRAPHS.mayor} He left.` })];
  const comparison = compare(
    texts.map((text, index) => ({ label: `${index}`, text })),
    { words: true },
  );
  const [pair] = comparison.pairs;
  if (!pair) throw new Error('Two texts make one pair.');

  it('holds for a comparison as it is', () => {
    expect(breachesOf(comparison, texts)).toEqual([]);
  });

  it('is missed where a slice, a sentence, a severity, a detail or a difference is wrong', () => {
    const withPair = (changed: Partial<typeof pair>): string =>
      breachesOf({ ...comparison, pairs: [{ ...pair, ...changed }] }, texts).join('\n');
    const [first, ...others] = pair.discrepancies;
    if (!first) throw new Error('The texts differ.');
    const withFirst = (changed: Partial<typeof first>): string =>
      withPair({ discrepancies: [{ ...first, ...changed }, ...others] });
    expect(withFirst({ left: { start: 0, end: 3, text: 'xyz' } })).toContain('not its slice');
    expect(withFirst({ severity: 'style' })).toContain('is style');
    expect(withFirst({ detail: 'made up' })).toContain('no documented detail');
    expect(withFirst({ left: null, right: null })).toContain('stands nowhere');
    expect(withPair({ alignments: [...pair.alignments, ...pair.alignments] })).toContain('two alignments');
    expect(withPair({ alignments: [] })).toContain('neither aligned nor listed');
    expect(breachesOf({ ...comparison, rows: comparison.rows.slice(1) }, texts)).not.toEqual([]);
  });

  it('is missed where a word differs and no finding says so', () => {
    const sentences = ['The mill of Arnvik closed.', 'The mill of Arnvik burned.'];
    const found = compare(
      sentences.map((text) => ({ label: '', text })),
      { words: true },
    );
    const silent = found.pairs.map((one) => ({ ...one, discrepancies: [] }));
    expect(breachesOf(found, sentences)).toEqual([]);
    expect(breachesOf({ ...found, pairs: silent }, sentences).join()).toContain('“burned” differs');
  });

  it('is kept in a ledger with what was compared, and the order of the sides is tried too', () => {
    const ledger = openLedger(engine);
    ledger.pair(...(texts as [string, string]));
    expect(ledger.compared()).toBe(1);
    expect(ledger.breaches).toEqual([]);
    const [first = ''] = texts;
    const oneSided = openLedger({
      ...engine,
      compare: (inputs, options) => {
        const found = compare(inputs, options);
        const pairs =
          inputs[0]?.text === first ? found.pairs : found.pairs.map((one) => ({ ...one, discrepancies: [] }));
        return { ...found, pairs };
      },
    });
    oneSided.compare(...texts);
    expect(oneSided.breaches).toHaveLength(1);
    expect(oneSided.breaches[0]).toContain('swapped');
  });
});
