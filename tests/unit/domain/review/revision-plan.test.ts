import { describe, expect, it } from 'vitest';
import { planRevision } from '../../../../src/domain/review/revision-plan.ts';

const record = (sha256: string, words: number) => ({
  ...{ sha256, words, characters: words * 6 },
  ...{ fileName: '', encoding: 'utf-8' },
});
const VARIANT = { revision: record('b', 100), revisions: [record('a', 90), record('b', 100)] };
const RELATED = { similarity: 0.9, derivation: 'derived' } as const;

describe('what a new text would do', () => {
  it('is nothing when it is the present text', () => {
    expect(planRevision(VARIANT, record('b', 100), RELATED, [])).toEqual({ kind: 'identical' });
    expect(planRevision(VARIANT, record('c', 100), null, [])).toEqual({ kind: 'identical' });
  });

  it('counts the mentions by what becomes of them', () => {
    const carried = (['attached', 'attached', 'orphan'] as const).map((state) => ({ state }));
    expect(planRevision(VARIANT, record('c', 120), RELATED, carried)).toMatchObject({
      counts: { attached: 2, moved: 0, uncertain: 0, orphan: 1 },
      words: [100, 120],
      isDoubtful: false,
      sameAs: null,
    });
  });

  it('is doubted when the texts have little in common, and knows an earlier text', () => {
    const pair = { similarity: 0.02, derivation: 'unrelated' } as const;
    expect(planRevision(VARIANT, record('a', 90), pair, [])).toMatchObject({ isDoubtful: true, sameAs: 1 });
  });
});
