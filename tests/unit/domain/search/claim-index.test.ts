import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimHit, IndexedClaim } from '../../../../src/domain/search/checked-claim.ts';
import { ClaimIndex } from '../../../../src/domain/search/claim-index.ts';
import { searchWords } from '../../../../src/domain/search/search-words.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';

/** What a small desk has checked; the sentences are invented. */
const CHECKED = [
  'The harbour board of Skerry closed the north pier on 12 March after divers found cracks.',
  'Ferry fares to Skerry rose by 14 percent in January.',
  'The mayor said the bridge would cost 40 million euros.',
  'Ada Finn was elected chair of the fishing cooperative.',
  'The cooperative landed 3,200 tonnes of herring last season.',
  'Nobody was hurt when the crane fell into the dock.',
];

function indexOf(...statements: readonly string[]): ClaimIndex {
  const index = new ClaimIndex();
  statements.forEach((statement, at) => {
    index.put(claim(statement, at));
  });
  return index;
}

function claim(statement: string, at: number, reviewId = 'review'): IndexedClaim {
  return { reviewId, claimId: `claim ${at}`, statement, checkedAt: 1_000 + at };
}

function ask(index: ClaimIndex, text: string, most = 8): readonly ClaimHit[] {
  return index.search({ text, exceptReview: null, most });
}

const statementsOf = (hits: readonly ClaimHit[]): readonly string[] => hits.map(({ statement }) => statement);

describe('what is found', () => {
  const index = indexOf(...CHECKED);

  it.each([
    ['the same claim', 'Ferry fares to Skerry rose by 14 percent in January.', 1],
    ['other forms of its words', 'A ferry fare to Skerry is rising 14 percent', 1],
    ['a synonym', 'Fares of the Skerry ferry increased by 14 percent', 1],
    ['a number in words', 'Landing three thousand, or 3200 tonnes of herring', 4],
    ['a selection of some of its words', 'north pier', 0],
    ['a name alone', 'Ada Finn', 3],
    [
      'a longer sentence around it',
      'Workers cheered: nobody was hurt when a crane fell into the old dock on Friday.',
      5,
    ],
  ])('is %s', (_what, text, at) => {
    expect(ask(index, text)[0]?.statement).toBe(CHECKED[at]);
  });

  it.each([
    'The orchestra of Valdremo plays Mahler tonight.',
    'Ada Lind won the race.',
    'Prices rose by 2 percent in June, the bank said.',
    'The and of to in',
    '',
    '?!',
  ])('is nothing for “%s”', (text) => {
    expect(ask(index, text)).toEqual([]);
  });

  it('has a score that falls with the likeness, and is 1 for the same words', () => {
    const [same, less] = [CHECKED[2] ?? '', 'The mayor said the bridge would cost less.'].map(
      (text) => ask(index, text)[0]?.score ?? 0,
    );
    expect(same).toBe(1);
    expect(less).toBeGreaterThan(0.3);
    expect(less).toBeLessThan(0.9);
  });

  it('says which words it was found by', () => {
    const [hit] = ask(index, 'Has the cooperative’s herring catch fallen below 3200 tonnes?');
    expect(hit?.marks.map(({ start, end }) => hit.statement.slice(start, end))).toEqual([
      'cooperative',
      '3,200',
      'tonnes',
      'herring',
    ]);
  });

  it('puts a shared name or number before a shared common word', () => {
    const few = indexOf('Rain delayed the regatta off Skerry.', 'Rain delayed the regatta at home.');
    expect(ask(few, 'Snow delayed flights near Skerry.')[0]?.statement).toContain('Skerry');
  });

  it('prefers the words in their order', () => {
    const turned = indexOf('The board sued the bank.', 'The bank sued the board.');
    const hits = ask(turned, 'The bank sued the board.');
    expect(statementsOf(hits)).toEqual(['The bank sued the board.', 'The board sued the bank.']);
    expect(hits[1]?.score).toBeLessThan(1);
  });

  it('is, among equals, what was checked last', () => {
    const twice = indexOf('The pier closed in May.', 'The pier closed in May.');
    expect(ask(twice, 'The pier closed in May.').map(({ claimId }) => claimId)).toEqual([
      'claim 1',
      'claim 0',
    ]);
  });

  it('is as many as were asked for', () => {
    const many = indexOf(...Array.from({ length: 300 }, (_, at) => `The pier closed in May ${at}.`));
    expect(ask(many, 'The pier closed in May 7.', 3)).toHaveLength(3);
    expect(ask(many, 'The pier closed in May 7.', 3)[0]?.statement).toBe('The pier closed in May 7.');
  });

  it('leaves out the review that asks, for one search', () => {
    const two = new ClaimIndex();
    two.put(claim('The pier closed in May.', 0, 'earlier'));
    two.put(claim('The pier closed in May.', 0, 'own'));
    const text = 'The pier closed in May.';
    const reviewsOf = (exceptReview: string | null): readonly string[] =>
      two.search({ text, exceptReview, most: 8 }).map(({ reviewId }) => reviewId);
    expect(reviewsOf('own')).toEqual(['earlier']);
    expect(reviewsOf(null)).toEqual(['earlier', 'own']);
  });

  it('is in any script', () => {
    const scripts = indexOf('港湾局は北の橋を三月に閉じた。', 'Мэр Вельска закрыл северный причал в марте.');
    expect(ask(scripts, '港湾局は橋を閉じた')[0]?.statement).toContain('港湾局');
    expect(ask(scripts, 'Северный причал закрыл мэр')[0]?.statement).toContain('причал');
  });
});

describe('a change', () => {
  it('of a statement forgets the old one', () => {
    const index = indexOf(...CHECKED);
    index.put({ ...claim('The orchestra of Valdremo plays Mahler.', 1) });
    expect(index.size).toBe(CHECKED.length);
    expect(ask(index, CHECKED[1] ?? '')).toEqual([]);
    expect(ask(index, 'Mahler in Valdremo')).toHaveLength(1);
  });

  it('takes away the claims of one review and leaves the same ones of another', () => {
    const index = indexOf(...CHECKED);
    index.put(claim(CHECKED[0] ?? '', 0, 'other'));
    CHECKED.forEach((statement, at) => {
      index.remove(claim(statement, at));
    });
    expect(index.size).toBe(1);
    expect(ask(index, CHECKED[0] ?? '').map(({ reviewId }) => reviewId)).toEqual(['other']);
    expect(ask(index, CHECKED[3] ?? '')).toEqual([]);
  });

  it('that takes away what is not there changes nothing', () => {
    const index = indexOf(...CHECKED);
    index.remove({ reviewId: 'review', claimId: 'never' });
    expect(index.size).toBe(CHECKED.length);
  });
});

/** Few words, so that claims share them often. */
const statement = fc
  .array(
    fc.constantFrom(
      'pier',
      'closed',
      'Skerry',
      'mayor',
      'said',
      'would',
      'the',
      '12',
      'May',
      'herring',
      'Finn',
      'not',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => `The ${words.join(' ')}.`);
const statements = fc.array(statement, { minLength: 1, maxLength: 40 });

describe('for any claims', () => {
  it('finds what it would find if they had come at once, whatever was added, replaced and removed before', () => {
    fc.assert(
      fc.property(statements, statements, fc.array(fc.nat(60)), statement, (before, now, removed, asked) => {
        const grown = indexOf(...before);
        for (const at of removed) grown.remove(claim('', at));
        const order = now.map((text, at) => claim(text, at)).reverse();
        for (const each of order) grown.put(each);
        for (let at = now.length; at < before.length; at++) grown.remove(claim('', at));
        const fresh = indexOf(...now);
        expect(grown.size).toBe(fresh.size);
        expect(ask(grown, asked)).toEqual(ask(fresh, asked));
        expect(ask(grown, asked)).toEqual(ask(grown, asked));
      }),
    );
  });

  it('finds a claim by its own statement before every other', () => {
    fc.assert(
      fc.property(statements, fc.nat(), (all, at) => {
        const text = all[at % all.length] ?? '';
        fc.pre(searchWords(text).length > 0);
        const [best] = ask(indexOf(...all), text);
        expect(best?.score).toBe(1);
        const terms = (of: string): readonly string[] =>
          [...new Set(searchWords(of).map(({ term }) => term))].sort();
        expect(terms(best?.statement ?? '')).toEqual(terms(text));
      }),
    );
  });

  it('finds nothing once they are removed', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const index = indexOf(...all);
        all.forEach((text, at) => {
          index.remove(claim(text, at));
        });
        expect(index.size).toBe(0);
        for (const text of all) expect(ask(index, text)).toEqual([]);
      }),
    );
  });

  it('bears every text, and marks whole words of the statement in order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText, { maxLength: 12 }), arbitraryText, (all, asked) => {
        for (const hit of ask(indexOf(...all, asked), asked)) {
          expect(hit.score).toBeGreaterThan(0);
          expect(hit.score).toBeLessThanOrEqual(1);
          let at = 0;
          for (const { start, end } of hit.marks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(hit.statement.length);
        }
      }),
    );
  });
});

it('reads of a very long text its beginning', () => {
  const long = `${CHECKED[0] ?? ''} ${'word '.repeat(40_000)}`;
  const index = indexOf(...CHECKED, long);
  expect(ask(index, long)[0]?.statement).toBe(long);
  expect(ask(index, CHECKED[0] ?? '')[0]?.statement).toBe(CHECKED[0]);
});
