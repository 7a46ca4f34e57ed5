import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SentenceReader } from '../../../../src/domain/check/sentence-reader.ts';
import { checkSentences } from '../../../../src/domain/check/sentences.ts';
import { acceptedSuggestion } from '../../../../src/domain/check/suggested-claim.ts';
import { joinSuggestions, rejectedKey, type Suggestions } from '../../../../src/domain/check/suggestions.ts';
import { claimFromSelection } from '../../../../src/domain/claims/claim-from-selection.ts';
import {
  acceptSuggestions,
  rejectSuggestions,
  suggestAgain,
} from '../../../../src/domain/review/check-changes.ts';
import { annotateClaim } from '../../../../src/domain/review/claim-changes.ts';
import { spanIn } from '../../../component/support/comparison.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { checkedTexts, Desk } from './desk.ts';

const CAUSE = 'The quay at Tamsund sank because the piles below it had rotted.';
const COMPARISON = 'Repairs are more expensive than a new quay.';
const PREDICTION = 'Ferries will sail from the old harbour until summer.';
const PLAIN = 'The gate of the quay was painted green.';
const STORY = [CAUSE, PLAIN, COMPARISON, PREDICTION].join(' ');

/** The kinds and words of the sentences found in a text. */
function found(...texts: string[]): string[] {
  return checkSentences(checkedTexts(texts), 0).map(({ kind, lead }) => `${kind}: ${lead.text}`);
}

describe('a sentence is worth checking', () => {
  it.each([
    ['causal', 'The outage was caused by a digger in the yard.'],
    ['causal', 'Two bridges were closed due to the flood.'],
    ['causal', 'Critics blamed the board of the port for the delay.'],
    ['comparison', 'The new ferry is quieter than the old one was.'],
    ['comparison', 'Twice as many boats came as in the year before.'],
    ['prediction', 'The bridge is expected to open in the spring.'],
    ['prediction', 'The tolls won’t rise before the next election.'],
    ['superlative', 'It is the longest bridge on the western coast.'],
    ['attribution', 'Harbour master Ida Brandt said that the gate was locked.'],
  ])('as %s: %s', (kind, sentence) => {
    expect(found(`${PLAIN} ${sentence}`)).toEqual([`${kind}: ${sentence}`]);
  });

  it.each([
    'More than 40 boats came into the harbour.',
    'They took the train rather than the boat.',
    'The captain left her will in the drawer.',
    'The gate was green, the wall of the yard was grey.',
    'Because of rain.',
    'Er will morgen mit dem Schiff nach Hause, und die anderen wollen auch nicht bleiben.',
  ])('not for %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('once, with what the alignment puts opposite it in the other variants', () => {
    const checked = checkedTexts([STORY, STORY.replace('had rotted', 'were rotten')]);
    const [first] = checkSentences(checked, 0);
    expect(first?.lead.text).toBe(CAUSE);
    expect(first?.tokens.map(({ variant, text }) => [variant, text])).toEqual([
      [0, CAUSE],
      [1, CAUSE.replace('had rotted', 'were rotten')],
    ]);
    expect(checkSentences(checked, 0)).toHaveLength(3);
  });

  it('whatever the text: every sentence has a key of its own', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (one, other) => {
        const texts = [one, `${other} ${CAUSE} ${CAUSE}`];
        const items = checkSentences(checkedTexts(texts), 0);
        const keys = items.flatMap((item) => item.keys);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).not.toContain('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('suggested sentences', () => {
  const start = () => {
    const desk = new Desk([STORY, STORY.replace('rotted', 'rusted')]);
    const reader = new SentenceReader(checkSentences(desk.checked, 0), desk.checked);
    const suggestions = (): Suggestions => reader.read(desk.state);
    const open = (): string[] => suggestions().open.map(({ lead }) => lead.text);
    const take = (words: string) => {
      const one = suggestions().open.find(({ lead }) => lead.text === words);
      if (one === undefined) throw new Error(`“${words}” is not suggested.`);
      return one;
    };
    return { desk, suggestions, open, take };
  };

  it('come in the order of their worth, after the words of the same place', () => {
    const { desk, suggestions, open } = start();
    expect(open()).toEqual([CAUSE, COMPARISON, PREDICTION]);
    const joined = joinSuggestions(desk.suggestions, suggestions()).open;
    const scores = joined.map(({ item }) => item.worth.score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(joined).toHaveLength(desk.suggestions.open.length + 3);
  });

  it('become claims of their kind, with the sentences opposite proposed', () => {
    const { desk, open, take } = start();
    const accepted = acceptedSuggestion(desk.checked, take(CAUSE), desk.log.newId);
    if (accepted) desk.log.do(acceptSuggestions([accepted]));
    expect(desk.state.claims).toMatchObject([{ statement: CAUSE, kind: 'causal' }]);
    expect(desk.state.claims[0]?.mentions.map(({ status, anchor }) => [status, anchor.quote])).toEqual([
      ['confirmed', CAUSE],
      ['proposed', CAUSE.replace('rotted', 'rusted')],
    ]);
    expect(open()).toEqual([COMPARISON, PREDICTION]);
    desk.log.step('undo');
    expect(open()).toContain(CAUSE);
  });

  it('are not made of a sentence that holds words of a claim, in whichever variant', () => {
    const { desk, open } = start();
    const claim = claimFromSelection(
      desk.checked,
      { variant: 1, ...spanIn(desk.checked.texts[1]?.text ?? '', 'rusted') },
      desk.log.newId,
    );
    if (claim) desk.log.do(annotateClaim('rust', claim.details, claim.mentions.slice(0, 1)));
    expect(open()).toEqual([COMPARISON, PREDICTION]);
  });

  it('that are rejected can be suggested again', () => {
    const { desk, suggestions, open, take } = start();
    const one = take(PREDICTION);
    desk.log.do(rejectSuggestions([one]));
    expect(open()).not.toContain(PREDICTION);
    expect(suggestions().rejected.map(({ group }) => group)).toEqual(['prediction sentence']);
    const key = rejectedKey(one, desk.state.suggestions);
    const decision = desk.state.suggestions.get(key);
    if (decision) desk.log.do(suggestAgain(key, decision));
    expect(open()).toContain(PREDICTION);
  });
});
