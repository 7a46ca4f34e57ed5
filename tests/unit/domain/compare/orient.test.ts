import { describe, expect, it } from 'vitest';
import type {
  ComparedPair,
  Discrepancy,
  DiscrepancyKind,
} from '../../../../src/domain/compare/comparison.ts';
import { orientedFrom } from '../../../../src/domain/compare/views/orient.ts';

const HERE = { start: 0, end: 4, text: 'here' };
const THERE = { start: 8, end: 13, text: 'there' };

/** Variants A and C, so that letters and sides cannot be mistaken for each other. */
const PAIR: ComparedPair = {
  left: 0,
  right: 2,
  similarity: 1,
  derivation: 'derived',
  longestRun: 9,
  alignments: [],
  discrepancies: [],
};

function discrepancy(kind: DiscrepancyKind, details: Partial<Discrepancy> = {}): Discrepancy {
  return {
    kind,
    detail: '',
    severity: 'material',
    confidence: 0.8,
    left: HERE,
    right: THERE,
    explanation: 'as the engine wrote it',
    ...details,
  };
}

describe('orientedFrom', () => {
  it('keeps the sides for the left variant and turns them for the right one', () => {
    const found = discrepancy('place');
    expect(orientedFrom(found, PAIR, 0)).toMatchObject({ left: HERE, right: THERE, confidence: 0.8 });
    expect(orientedFrom(found, PAIR, 2)).toMatchObject({ left: THERE, right: HERE, confidence: 0.8 });
  });

  it.each<[DiscrepancyKind, string, DiscrepancyKind, string]>([
    ['omission', '', 'addition', ''],
    ['addition', '', 'omission', ''],
    ['quotation', 'truncated', 'quotation', 'extended'],
    ['quotation', 'extended', 'quotation', 'truncated'],
    ['quotation', 'newly-quoted', 'quotation', 'unquoted'],
    ['quotation', 'unquoted', 'quotation', 'newly-quoted'],
    ['quotation', 'dropped', 'quotation', 'added'],
    ['attribution', 'dropped', 'attribution', 'added'],
    ['negation', 'added', 'negation', 'dropped'],
    ['quotation', 'altered', 'quotation', 'altered'],
    ['quotation', 'boundary-moved', 'quotation', 'boundary-moved'],
    ['number', '', 'number', ''],
    ['move', '', 'move', ''],
    ['wording', 'reordered', 'wording', 'reordered'],
  ])('reads %s %s from the other side as %s %s, and back again', (kind, detail, otherKind, otherDetail) => {
    const severity = detail === 'newly-quoted' ? 'critical' : 'material';
    const found = discrepancy(kind, { detail, severity });
    const turned = orientedFrom(found, PAIR, 2);
    expect(turned).toMatchObject({ kind: otherKind, detail: otherDetail });
    const {
      left,
      right,
      kind: kindBack,
      detail: detailBack,
      severity: severityBack,
    } = orientedFrom(turned, PAIR, 2);
    expect({ left, right, kind: kindBack, detail: detailBack, severity: severityBack }).toEqual({
      left: HERE,
      right: THERE,
      kind,
      detail,
      severity,
    });
  });

  it('takes gained quotation marks for graver than lost ones, from either side', () => {
    const gained = discrepancy('quotation', { detail: 'newly-quoted', severity: 'critical' });
    expect(orientedFrom(gained, PAIR, 0).severity).toBe('critical');
    expect(orientedFrom(gained, PAIR, 2).severity).toBe('material');
    const lost = discrepancy('quotation', { detail: 'unquoted', severity: 'material' });
    expect(orientedFrom(lost, PAIR, 2).severity).toBe('critical');
  });

  describe('explains in words that name the variant which has it', () => {
    it.each<[DiscrepancyKind, string]>([
      ['number', ''],
      ['date', ''],
      ['place', ''],
      ['person', ''],
      ['organisation', ''],
      ['role', ''],
      ['attribution', 'dropped'],
      ['modality', ''],
      ['predicate', ''],
      ['omission', ''],
      ['wording', ''],
      ['quotation', 'dropped'],
    ])('%s %s', (kind, detail) => {
      const found = discrepancy(kind, { detail, right: null });
      for (const from of [0, 2]) {
        const { explanation } = orientedFrom(found, PAIR, from);
        expect(explanation).toMatch(/^Only A has .+\.$/u);
      }
    });

    it('with a denial that one of them lacks', () => {
      const found = discrepancy('negation', { detail: 'dropped', right: null });
      const said = 'Here A denies or negates, and C does not.';
      expect([0, 2].map((from) => orientedFrom(found, PAIR, from).explanation)).toEqual([said, said]);
    });

    it.each([
      ['truncated', 0, 'Less is quoted in C than in A.'],
      ['truncated', 2, 'More is quoted in A than in C.'],
      ['newly-quoted', 0, 'Words without quotation marks in A are quoted in C.'],
      ['newly-quoted', 2, 'Words quoted in C stand without quotation marks in A.'],
      ['altered', 0, 'Words inside the quotation marks differ.'],
      ['altered', 2, 'Words inside the quotation marks differ.'],
    ])('with a quotation %s, read from %i', (detail, from, said) => {
      expect(orientedFrom(discrepancy('quotation', { detail }), PAIR, from).explanation).toBe(said);
    });
  });
});
