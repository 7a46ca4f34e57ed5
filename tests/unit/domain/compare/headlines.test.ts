import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { expectInvariants } from './invariants.ts';
import { PARAGRAPHS } from './story.ts';

/** The differences of two stories that differ in nothing but their headline. */
function headlineFindings(left: string, right: string): string[] {
  const text = (headline: string): string => `${headline}\n\n${PARAGRAPHS.lead}\n\n${PARAGRAPHS.union}`;
  const texts = [text(left), text(right)];
  const comparison = compare(
    texts.map((one) => ({ label: '', text: one })),
    { words: true },
  );
  expectInvariants(comparison, texts);
  const [pair] = comparison.pairs;
  return (pair?.discrepancies ?? []).map(
    (found) =>
      `${found.severity} ${found.kind}/${found.detail}: ${found.left?.text ?? '—'} → ${found.right?.text ?? '—'}`,
  );
}

describe('headlines', () => {
  it('makes one finding of a rewritten headline, and one of each changed number', () => {
    const left = 'Cracks close northern pier of Skarvik, 230 families wait';
    const right = 'Skarvik: 320 families hit as harbour board shuts pier';
    expect(headlineFindings(left, right)).toEqual([
      `minor predicate/rewritten: ${left} → ${right}`,
      'critical number/changed: 230 → 320',
    ]);
  });

  it('says when a number is only in one of them', () => {
    const left = 'Harbour board closes northern pier of Skarvik';
    const right = 'Skarvik pier shut over 14 cracked pillars';
    expect(headlineFindings(left, right)).toEqual([
      `minor predicate/rewritten: ${left} → ${right}`,
      'material number/added: — → over 14',
    ]);
  });

  it('says when only one of them denies', () => {
    const found = headlineFindings(
      'Mayor of Skarvik knew of cracks in northern pier',
      'Skarvik pier: nobody told the mayor of cracks found in spring',
    );
    expect(found).toContain('critical negation/added: — → nobody');
  });

  it('goes word by word where little differs', () => {
    expect(
      headlineFindings(
        'Skarvik closes pier after 14 cracks found',
        'Skarvik closes pier after 41 cracks found',
      ),
    ).toEqual(['critical number/changed: 14 → 41']);
    expect(headlineFindings('Skarvik closes its northern pier', 'Skarvik shuts its northern pier')).toEqual([
      'style wording/synonym: closes → shuts',
    ]);
  });

  it('always says what happened to a quotation', () => {
    const found = headlineFindings(
      'Closing Skarvik pier “a painful step”, says chair',
      'Board of Skarvik: chair defends “a necessary step” in pier dispute',
    );
    expect(found.some((line) => line.startsWith('critical quotation/altered: painful → necessary'))).toBe(
      true,
    );
  });

  it('forces no headlines together that share nothing', () => {
    const found = headlineFindings('Boats wait in vain', 'Board votes on cracked pillars');
    expect(found.map((line) => line.split(':')[0]).sort()).toEqual(['minor addition/', 'minor omission/']);
  });

  it('raises a lone headline with a number', () => {
    expect(headlineFindings('Boats wait in vain', '14 pillars cracked')).toContain(
      'material addition/number: — → 14 pillars cracked',
    );
  });
});
