import { describe, expect, it } from 'vitest';
import { ClaimMatrix } from '../../../../src/domain/claims/claim-matrix.ts';
import { wordingOfQuotes } from '../../../../src/domain/claims/quote-wording.ts';
import { proposeMissing } from '../../../../src/domain/claims/propose-mentions.ts';
import { summaryWords, wordingSummary } from '../../../../src/domain/claims/wording-summary.ts';
import type { ClaimState, MentionState } from '../../../../src/domain/review/state.ts';
import { claimOf, variantOf } from '../../../component/support/review.ts';
import { comparedTexts, mentionIn } from './mention-of.ts';

const STORY = [
  'The harbour board of Skarvik voted on Tuesday to close the northern pier.',
  'Repairs would cost about 45 million kroner, according to a report.',
];
const compared = comparedTexts([
  STORY.join('\n\n'),
  STORY.join('\n\n').replace('45', '54').replace(' on Tuesday', ''),
  STORY.join('\n\n')
    .replace('northern pier', 'northern pier for good')
    .replace(/Repairs.*$/u, ''),
]);
const variants = ['v0', 'v1', 'v2'].map((id) => variantOf(id));
const sources = { variants, baseId: 'v0', compared, quotes: wordingOfQuotes };

const claim = (...mentions: MentionState[]): ClaimState => claimOf('c', { mentions });
const cost = claim(mentionIn(compared, 0, '45 million kroner'), mentionIn(compared, 1, '54 million kroner'));

function states(of: ClaimState, given = sources): string {
  return new ClaimMatrix(given)
    .row(of)
    .cells.map(({ siglum, state, isReference }) => `${siglum} ${state}${isReference ? '*' : ''}`)
    .join(', ');
}

describe('a row of the matrix', () => {
  it('reads every variant against the base', () => {
    expect(states(cost)).toBe('A identical*, B altered, C absent');
  });

  it('reads against a source, and then the first one, where the base has no confirmed mention', () => {
    const [inA, inB, inC] = [0, 1, 2].map((variant) => mentionIn(compared, variant, 'the northern pier'));
    if (!inA || !inB || !inC) throw new Error('no mentions');
    const proposed = { ...inA, status: 'proposed' as const };
    expect(states(claim(proposed, inC, inB))).toBe('A identical, B identical, C identical*');
    const withSource = variants.map((variant) =>
      variant.id === 'v1' ? { ...variant, role: 'source' as const } : variant,
    );
    expect(states(claim(proposed, inC, inB), { ...sources, variants: withSource })).toBe(
      'A identical, B identical*, C identical',
    );
  });

  it('calls added what the base does not say at all', () => {
    const late = claim(mentionIn(compared, 2, 'pier for good'));
    expect(states(late)).toBe('A absent, B absent, C added*');
    expect(states(late, { ...sources, baseId: '' })).toBe('A absent, B absent, C added*');
  });

  it('takes the gravest of several mentions in a variant', () => {
    const twice = claim(...cost.mentions, mentionIn(compared, 1, 'million kroner'));
    expect(states(twice)).toBe('A identical*, B altered, C absent');
    const inBase = claim(...cost.mentions, mentionIn(compared, 0, 'million'));
    expect(states(inBase)).toBe('A partial*, B altered, C absent');
  });

  it('has no wording where there is no mention', () => {
    expect(states(claim())).toBe('A absent, B absent, C absent');
    expect(summaryWords(wordingSummary(new ClaimMatrix(sources).row(claim())))).toBe('A and B and C absent');
  });

  it('is read once for each claim', () => {
    const matrix = new ClaimMatrix(sources);
    expect(matrix.row(cost)).toBe(matrix.row(cost));
    expect(matrix.row({ ...cost })).not.toBe(matrix.row(cost));
  });

  it('in short says where the reference stands and groups the others, the gravest first', () => {
    const board = claim(
      ...[0, 1].map((variant) => mentionIn(compared, variant, 'harbour board of Skarvik')),
      mentionIn(compared, 2, 'board of Skarvik'),
    );
    const summary = wordingSummary(new ClaimMatrix(sources).row(board));
    expect(summary).toEqual({
      reference: 'A',
      groups: [
        { state: 'partial', sigla: ['C'] },
        { state: 'identical', sigla: ['B'] },
      ],
    });
    expect(summaryWords(summary)).toBe('reference A, C partial, B identical');
  });
});

describe('mentions for variants that came later', () => {
  const propose = (of: ClaimState, ...ids: string[]): readonly string[] => {
    let count = 0;
    const newId = () => `new ${(count += 1)}`;
    return proposeMissing(compared, [of], new Set(ids), sources, newId).map(
      ({ claimId, mention: { mentionId, variantId, status, anchor } }) =>
        `${claimId} ${mentionId} ${variantId} ${status}: ${anchor.quote}`,
    );
  };
  const [first] = cost.mentions;

  it('are the words opposite, also where they changed', () => {
    expect(propose(claim(...(first ? [first] : [])), 'v1')).toEqual([
      'c new 1 v1 proposed: 54 million kroner',
    ]);
  });

  it('are not proposed where there is nothing opposite, where there is one, or where nobody asked', () => {
    expect(propose(cost, 'v2')).toEqual([]);
    expect(propose(cost, 'v1')).toEqual([]);
    expect(propose(claim(...(first ? [first] : [])))).toEqual([]);
  });

  it('come by way of another mention where the best one has no counterpart', () => {
    const only = claim(mentionIn(compared, 0, 'on Tuesday'), mentionIn(compared, 2, 'the northern pier'));
    expect(propose(only, 'v1')).toEqual(['c new 1 v1 proposed: the northern pier']);
  });

  it('are not sought from a mention in an older revision, or an orphan', () => {
    if (!first) throw new Error('no mention');
    const old = { ...first, anchor: { ...first.anchor, revision: 'older' } };
    const orphan = { ...first, anchor: { ...first.anchor, state: 'orphan' as const } };
    expect(propose(claim(old), 'v1')).toEqual([]);
    expect(propose(claim(orphan), 'v1')).toEqual([]);
  });
});

describe('2,000 claims in 8 variants', () => {
  it('are read at once, and again for one claim that changed', () => {
    const sentence = (index: number, sum: number): string =>
      `Entry ${index} of the ledger says that skipper Moen of boat ${index * 7} paid ${sum} kroner for a berth at quay ${index % 9}.`;
    const texts = Array.from({ length: 8 }, (_, variant) =>
      Array.from({ length: 100 }, (__, index) =>
        sentence(index, index % 5 === variant % 5 ? 940 : 1_040),
      ).join('\n\n'),
    );
    const many = comparedTexts(texts);
    const sentences = many.comparison.variants.map((variant) => variant.sentences);
    const claims = Array.from({ length: 2_000 }, (_, number) => {
      const mentions = texts.flatMap((text, variant): readonly MentionState[] => {
        const span = sentences[variant]?.[number % 100];
        if (!span) return [];
        const quote = text.slice(span.start, span.end);
        const revision = many.comparison.variants[variant]?.sha256 ?? '';
        const anchor = { ...span, revision, quote, prefix: '', suffix: '', state: 'attached' as const };
        return [
          {
            mentionId: `${number} ${variant}`,
            variantId: `v${variant}`,
            anchor,
            status: 'confirmed',
            fidelity: [],
          },
        ];
      });
      return claimOf(`${number}`, { mentions });
    });
    const eight = texts.map((_, index) => variantOf(`v${index}`));
    const matrix = new ClaimMatrix({
      variants: eight,
      baseId: 'v0',
      compared: many,
      quotes: wordingOfQuotes,
    });
    const time = (run: () => unknown): string => {
      const begin = performance.now();
      run();
      return `${(performance.now() - begin).toFixed(1)} ms`;
    };
    console.log(
      'all rows',
      time(() => claims.map((each) => matrix.row(each))),
    );
    console.log(
      'all rows again',
      time(() => claims.map((each) => matrix.row(each))),
    );
    const [one] = claims;
    console.log(
      'one changed',
      time(() => one && matrix.row({ ...one })),
    );
    expect(claims.map((each) => matrix.row(each).cells.length)).toEqual(claims.map(() => 8));
    expect(matrix.row(claims[0] ?? claimOf('')).cells.map(({ state }) => state)).toEqual([
      ...['identical', 'altered', 'altered', 'altered', 'altered', 'identical', 'altered', 'altered'],
    ]);
  });
});
