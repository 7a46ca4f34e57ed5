import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../../../src/domain/compare/align/align.ts';
import { analyse } from '../../../../src/domain/compare/analysis.ts';
import { Interner } from '../../../../src/domain/compare/interner.ts';

function groups(left: string, right: string): [number[], number[]][] {
  const interner = new Interner();
  return alignSentences(analyse('left', left, interner), analyse('right', right, interner)).map(
    (link): [number[], number[]] => [[...link.left], [...link.right]],
  );
}

describe('joining the halves of a split sentence', () => {
  it.each([
    [
      'both halves repeat the subject',
      'The bakery on Weir Street sells rye loaves and oat loaves, and the bakery on Mill Street sells rye loaves, oat loaves and seeded rolls.',
      'The bakery on Weir Street sells rye loaves and oat loaves. The bakery on Mill Street sells rye loaves, oat loaves and seeded rolls.',
    ],
    [
      'a name stands for the pronoun',
      'Marta Quist is the harbour master of Tarvo, having been given the post on 4 November by the island council.',
      'Marta Quist is the harbour master of Tarvo. On 4 November, Quist was made harbour master of Tarvo by the island council.',
    ],
    [
      'a half was filled up with something new',
      'The new footbridge will be 90 metres long and carry 3,000 cyclists a day.',
      'The new footbridge will be 90 metres long. The crossing, which the town first planned in 1998, will carry 3,000 cyclists a day.',
    ],
    [
      'the sentence became three',
      'Divers found 14 cracked pillars, the board closed the pier at noon and the ferry to Langholm was sent to the southern quay.',
      'Divers found 14 cracked pillars. The board closed the pier at noon. The ferry to Langholm was sent to the southern quay.',
    ],
  ])('where %s, either way round', (_, one, many) => {
    const right = many.split(/(?<=\.) /).map((__, index) => index);
    expect(groups(one, many)).toEqual([[[0], right]]);
    expect(groups(many, one)).toEqual([[right, [0]]]);
  });
});

describe('what only stands beside a sentence', () => {
  it.each([
    [
      'is about the same person',
      'Marta Quist is the harbour master of Tarvo.',
      'Quist was made harbour master in November.',
    ],
    [
      'repeats its beginning',
      'The bakery on Weir Street sells rye loaves and rolls.',
      'The bakery on Weir Street opens at six.',
    ],
    [
      'has the same numbers',
      'Divers found 14 cracked pillars in the northern pier.',
      'All 14 pillars of the pier were new in 1998.',
    ],
    [
      'says nearly the same',
      'Boatmen rejected the plan for the northern pier.',
      'Anglers welcomed the plan for the northern pier.',
    ],
  ])('is not joined to it where it %s', (_, sentence, neighbour) => {
    for (const both of [`${sentence} ${neighbour}`, `${neighbour} ${sentence}`]) {
      const own = both.startsWith(sentence) ? 0 : 1;
      expect(groups(sentence, both)).toEqual([[[0], [own]]]);
      expect(groups(both, sentence)).toEqual([[[own], [0]]]);
    }
  });

  it('is not joined to it where a word of it was replaced', () => {
    const neighbour = 'Quist was made harbour master in November.';
    expect(
      groups(
        'Marta Quist is the deputy harbour master of Tarvo.',
        `Marta Quist is the new harbour master of Tarvo. ${neighbour}`,
      ),
    ).toEqual([[[0], [0]]]);
  });
});

const CORPUS = new URL('../../../../../shared/corpora/wikisplit-dev.jsonl', import.meta.url);
const hasCorpus = existsSync(CORPUS);
if (!hasCorpus) console.warn('SKIPPED: the corpus of split sentences is not beside the project.');

/** A thousand alignments, on a machine that may be busy. */
const SLOW = 60_000;

interface Split {
  readonly one: string;
  readonly two: readonly [string, string];
}

describe.skipIf(!hasCorpus)('a thousand sentences that editors split', () => {
  const splits = hasCorpus
    ? readFileSync(CORPUS, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Split)
    : [];

  it(
    'aligns at least 96 % with both halves',
    () => {
      const found = splits.filter(({ one, two }) => {
        const interner = new Interner();
        const left = analyse('one', one, interner);
        const right = analyse('two', two.join(' '), interner);
        return alignSentences(left, right).some(
          (link) =>
            link.left.length === left.sentences.length && link.right.length === right.sentences.length,
        );
      });
      expect(found.length / splits.length).toBeGreaterThanOrEqual(0.96);
    },
    SLOW,
  );

  it(
    'joins hardly any half with the other where only one of them was there before',
    () => {
      const joined = splits.flatMap(({ two }) =>
        two.filter((half) => groups(half, two.join(' ')).some(([, right]) => right.length > 1)),
      );
      expect(joined.length).toBeLessThanOrEqual(splits.length / 200);
    },
    SLOW,
  );
});
