import { compare } from '../compare/compare.ts';
import { wordingBetween } from './mention-wording.ts';
import { PairPlaces } from './pair-places.ts';
import { smallWordsOf } from './small-words.ts';
import { SAME_WORDING, type Wording } from './wording.ts';

/** How one quote stands to another by themselves. An editor has said that they belong together, so they are a pair. */
export function wordingOfQuotes(reference: string, mention: string): Wording {
  if (reference === mention) return SAME_WORDING;
  const whole = (text: string) => ({ start: 0, end: text.length });
  const { pairs, variants } = compare(
    [
      { label: '', text: reference },
      { label: '', text: mention },
    ],
    {
      words: true,
      constraints: [
        {
          relation: 'pair',
          left: { variant: 0, ...whole(reference) },
          right: { variant: 1, ...whole(mention) },
        },
      ],
    },
  );
  const [pair] = pairs;
  const [left, right] = variants;
  if (!pair || !left || !right) return SAME_WORDING;
  return wordingBetween({
    places: new PairPlaces(pair, left, right),
    referenceSide: 'left',
    reference: { text: reference, ...whole(reference) },
    mention: { text: mention, ...whole(mention) },
    smallWords: smallWordsOf([reference, mention].sort().join('\n')),
  });
}
