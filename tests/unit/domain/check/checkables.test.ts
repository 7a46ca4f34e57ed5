import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkables } from '../../../../src/domain/check/checkables.ts';
import { checkTokens } from '../../../../src/domain/check/tokens.ts';
import { worthWords } from '../../../../src/domain/check/worth.ts';
import { comparisonOf, textOf } from '../../../component/support/comparison.ts';
import { ALL, story } from '../compare/story.ts';
import { checkedTexts, lines } from './desk.ts';

const LEAD = 'The council of Varnby voted on Tuesday to spend 45 million kroner on the bridge.';

function linesOf(...texts: readonly string[]): string[] {
  return lines(checkables(checkedTexts(texts), 0).items);
}

describe('tokens', () => {
  it('count overlapping facts once, and what stands in a quotation beside the quotation', () => {
    const text = `Engineer Runa Feld said: “We lost 14 moorings on Tuesday.”`;
    const found = checkTokens(checkedTexts([text]).comparison);
    const quotation = found.find(({ kind }) => kind === 'quotation');
    expect(quotation && text.slice(quotation.core.start, quotation.core.end)).toBe(
      'We lost 14 moorings on Tuesday',
    );
    expect(found.filter(({ isQuoted }) => isQuoted).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'number 14',
      'date Tuesday',
    ]);
    for (const one of found)
      for (const other of found)
        if (one !== other && one !== quotation && other !== quotation)
          expect(one.end <= other.start || other.end <= one.start).toBe(true);
  });

  it('are in their texts, in order, and name what they stand on', () => {
    const texts = [story(), story(ALL, { lead: LEAD })];
    const found = checkTokens(checkedTexts(texts).comparison);
    expect(found.map(({ index }) => index)).toEqual([...found.keys()]);
    for (const { variant, start, end, text, core } of found) {
      expect(texts[variant]?.slice(start, end)).toBe(text);
      expect(start <= core.start && core.start < core.end && core.end <= end).toBe(true);
    }
  });
});

describe('a fact', () => {
  it('is one item in all variants that have it, changed or not', () => {
    const found = linesOf(
      story(),
      story(ALL, { union: story(['union']).replace('230', '320') }),
      story(['lead', 'chair']),
    );
    expect(found).toContain('number: 0 230 | 1 320');
    expect(found).toContain('number: 0 14 | 1 14 | 2 14');
    expect(found.find((line) => line.startsWith('quotation'))).toBe(
      'quotation: 0 “a painful but necessary step” | 1 “a painful but necessary step” | 2 “a painful but necessary step”',
    );
  });

  it('is not found by its words elsewhere', () => {
    const sentences = [['The mill burned on Tuesday.'], ['Eels came back on Tuesday.']];
    const facts = [0, 1].map((variant) => ({ variant, kind: 'date' as const, words: 'Tuesday' }));
    const itemsOf = (words: readonly (readonly [string, string])[]) =>
      lines(
        checkables(
          {
            comparison: comparisonOf(
              sentences,
              [{ left: 0, right: 1, alignments: [{ left: [0], right: [0], words }] }],
              facts,
            ),
            texts: sentences.map((own, index) => ({ variantId: `v${index}`, text: textOf(own) })),
          },
          0,
        ).items,
      );
    expect(itemsOf([['The', 'Eels']]).sort()).toEqual(['date: 0 Tuesday', 'date: 1 Tuesday']);
    expect(itemsOf([['Tuesday', 'Tuesday']])).toEqual(['date: 0 Tuesday | 1 Tuesday']);
  });

  it('keeps a quotation together that a speech tag breaks', () => {
    const whole =
      'Feld told the board: “We closed the lock at dawn and we will open it when the water falls.”';
    const broken =
      '“We closed the lock at dawn,” Feld told the board, “and we will open it when the water falls.”';
    const quotations = linesOf(whole, broken).filter((line) => line.startsWith('quotation'));
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatch(/^quotation: 0 “We closed.* \| 1 “We closed.* \| 1 “and we/u);
  });
});

describe('worth', () => {
  it('puts first what the variants disagree about, whatever its kind and place', () => {
    const changed = story(ALL, { ferry: story(['ferry']).replace('Langholm', 'Varnby') });
    const [first] = checkables(checkedTexts([story(), changed]), 0).items;
    expect(first && lines([first])).toEqual(['place: 0 Langholm | 1 Varnby']);
    expect(first?.worth.reasons[0]?.type).toBe('difference');
  });

  it('then what hurts most when it is wrong and is read by most', () => {
    const text = `Largest bridge in Norway closes\n\n${LEAD}\n\n${story()}`;
    const { items } = checkables(checkedTexts([text]), 0);
    const scores = items.map(({ worth }) => worth.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const rank = (words: string) => items.findIndex(({ lead }) => lead.text.includes(words));
    expect(rank('45 million')).toBeLessThan(rank('Langholm'));
    const inHeadline = items.filter(({ worth }) => worth.reasons.some(({ type }) => type === 'headline'));
    expect(inHeadline.length).toBeGreaterThan(0);
    expect(inHeadline.every(({ lead }) => lead.end <= text.indexOf('\n'))).toBe(true);
  });

  it('says why, the weightiest reason first', () => {
    const changed = story(ALL, { lead: story(['lead']).replace('14', '41') });
    const { items } = checkables(checkedTexts([story(), changed]), 0);
    const number = items.find(({ lead }) => lead.text === '14');
    expect(number?.worth.reasons.map(worthWords)).toEqual([
      'the variants differ critically',
      'near the top',
      'attributed to nobody',
    ]);
    const alone = checkables(checkedTexts([story(), story(['lead'])]), 0).items.find(
      ({ lead }) => lead.text === '230',
    );
    expect(alone?.worth.reasons.map(worthWords)).toContain('only in one variant');
  });
});

describe('keys', () => {
  const keysOf = (texts: readonly string[], ids?: readonly string[]) =>
    new Map(
      checkables(checkedTexts(texts, ids), 0).items.flatMap(({ tokens, keys }) =>
        tokens.map(
          ({ variant, text }, at) => [keys[at] ?? '', `${ids?.[variant] ?? variant} ${text}`] as const,
        ),
      ),
    );

  it('are all different', () => {
    const texts = [story(), story(), story([...ALL, ...ALL])];
    const { tokens } = checkables(checkedTexts(texts), 0);
    expect(keysOf(texts).size).toBe(tokens.length);
  });

  it('survive a revision that changes other words, another order and other variants', () => {
    const before = keysOf([story(), story(['lead', 'union'])], ['a', 'b']);
    const revised = story(ALL, { chair: 'The chair of the board did not want to speak to reporters.' });
    const after = keysOf([story(['cost']), story(['lead', 'union']), revised], ['c', 'b', 'a']);
    const kept = [...before].filter(([key]) => after.has(key));
    expect(kept.every(([key, words]) => after.get(key) === words)).toBe(true);
    const lost = [...before].filter(([key]) => !after.has(key)).map(([, words]) => words);
    expect(lost.filter((words) => !story(['chair']).includes(words.slice(2)))).toEqual([]);
    expect(kept.length).toBeGreaterThan(15);
  });

  it('do not pass to the same words in another place', () => {
    const before = keysOf(['The board met on Tuesday at noon.']);
    const after = keysOf(['The mill burned last Tuesday evening. The board met on Tuesday at noon.']);
    const [key] = [...before].find(([, words]) => words === '0 Tuesday') ?? [];
    expect([...after.keys()].filter((other) => other === key)).toHaveLength(1);
  });
});

test('for any texts every token is in one item, whose tokens of a variant are one unless it is a quotation', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(...ALL).map((part) => story([part])),
      fc.constantFrom(
        '“We lost 14 boats,” she said. “And two on Tuesday.”',
        '“',
        '12 12 12',
        '\ud83d “Doha”',
        'At 4 a.m.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (variants) => {
      const checked = checkedTexts(variants.map((own) => own.join('\n\n')));
      const { tokens, items, itemOf } = checkables(checked, 0);
      expect(items.flatMap((item) => item.tokens).length).toBe(tokens.length);
      for (const token of tokens) expect(itemOf[token.index]?.tokens).toContain(token);
      for (const { tokens: own, lead, keys } of items) {
        expect(keys).toHaveLength(own.length);
        const sides = own.map(({ variant }) => variant);
        if (lead.kind !== 'quotation') expect(new Set(sides).size).toBe(sides.length);
      }
      expect(checkables(checked, 0)).toEqual({ tokens, items, itemOf });
    }),
    { numRuns: 60 },
  );
});
