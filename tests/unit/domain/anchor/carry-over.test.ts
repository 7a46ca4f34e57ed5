import { describe, expect, it } from 'vitest';
import type { CarriedAnchor } from '../../../../src/domain/anchor/carry-over.ts';
import { carryOver } from '../../../../src/domain/anchor/carry-over.ts';
import { checkAnchor } from '../../../../src/domain/anchor/create-anchor.ts';
import { carriedWords, countCarried } from '../../../../src/domain/anchor/carry-words.ts';
import { story } from '../compare/story.ts';
import { anchorOn, revisionsOf } from './carrying.ts';

function carry(oldText: string, newText: string, words: string, from = 0): CarriedAnchor {
  const [carried] = carryOver(revisionsOf(oldText, newText), [anchorOn(oldText, words, from)]);
  if (carried === undefined) throw new Error('One anchor makes one result.');
  return carried;
}

/** Where an anchor came to, in short: its state, and its words or why it has no place. */
function summary({ state, anchor, reason, candidates }: CarriedAnchor): readonly string[] {
  return reason === null
    ? [state, anchor.quote]
    : [state, reason, ...candidates.map((candidate) => candidate.anchor.quote)];
}

const OLD = story();

describe('an anchor in a new revision', () => {
  it('stays on its words when others are put in before them', () => {
    const carried = carry(OLD, `An update follows here.\n\n${OLD}`, '14 cracked pillars');
    expect(summary(carried)).toEqual(['attached', '14 cracked pillars']);
    expect(carried.anchor.start).toBe(OLD.indexOf('14 cracked') + 'An update follows here.\n\n'.length);
    expect(carried.confidence).toBe(1);
    expect(carried.candidates).toEqual([]);
  });

  it('is anchored to the new revision with its words and context there', () => {
    const changed = OLD.replace('closed', 'shut').replace('northern pier', 'northern pier of Skarvik');
    const revisions = revisionsOf(OLD, changed);
    const [carried] = carryOver(revisions, [anchorOn(OLD, 'an inspection')]);
    expect(carried?.anchor.revision).toBe(revisions.comparison.variants[1]?.sha256);
    expect(carried && checkAnchor(changed, carried.anchor)).toBe(true);
    expect(carried?.anchor.suffix).toContain('found 14');
  });

  it('has moved where its paragraph moved', () => {
    const moved = story(['cost', 'lead', 'chair', 'union', 'mayor', 'history', 'ferry']);
    expect(summary(carry(OLD, moved, '45 million kroner'))).toEqual(['moved', '45 million kroner']);
  });

  it.each([
    ['marks', '“a painful but necessary step”', '"a painful but necessary step"'],
    ['a comma in it', 'Built in 1911, the pier', 'Built in 1911 the pier'],
    ['case', 'necessary step', 'Necessary Step'],
  ])('stays when only typography changes: %s', (_, words, changed) => {
    expect(summary(carry(OLD, OLD.replace(words, changed), words))).toEqual(['attached', changed]);
  });

  it('asks, with the words that stand there now, when its own words were changed', () => {
    const carried = carry(OLD, OLD.replace('45 million', '54 million'), '45 million kroner');
    expect(summary(carried)).toEqual(['uncertain', 'altered', '54 million kroner']);
    expect(carried.anchor).toMatchObject({ quote: '45 million kroner', state: 'uncertain' });
    expect(carried.confidence).toBeGreaterThan(0.3);
    expect(carried.confidence).toBeLessThan(0.9);
  });

  it('asks when a currency or a sign was changed beside a figure that was not', () => {
    const old =
      'The tunnel at Langholm cost $5 million in the first year. Winter brought -5 degrees to the quay.';
    expect(carry(old, old.replace('$5', '€5'), '$5 million').state).toBe('uncertain');
    expect(carry(old, old.replace('-5', '5'), '-5 degrees').state).toBe('uncertain');
  });

  it('is an orphan when its sentence is gone, and keeps its words', () => {
    const carried = carry(OLD, story(['lead', 'chair', 'union', 'history', 'cost', 'ferry']), 'since spring');
    expect(summary(carried)).toEqual(['orphan', 'sentence-gone']);
    expect(carried.anchor).toMatchObject({ quote: 'since spring', state: 'orphan', confidence: 0 });
  });

  it('is an orphan when its words are gone, even if another sentence has them', () => {
    const without = OLD.replace(' after an inspection found 14 cracked pillars', '');
    const elsewhere = `${without}\n\nDivers counted 14 cracked pillars in the old harbour of Langholm.`;
    const carried = carry(OLD, elsewhere, '14 cracked pillars');
    expect(carried.state).toBe('orphan');
  });

  it('asks when the sentence names somebody else', () => {
    const carried = carry(OLD, OLD.replace('Petter Dahl', 'Johan Berg'), 'since spring');
    expect(summary(carried)).toEqual(['uncertain', 'other-name', 'since spring']);
  });

  it('is an orphan when it never fitted the old text', () => {
    const [carried] = carryOver(revisionsOf(OLD, OLD), [{ ...anchorOn(OLD, 'pier'), quote: 'quay' }]);
    expect(carried?.state).toBe('orphan');
  });
});

describe('look-alikes', () => {
  const alpha = 'Alpha Shipping will cut forty jobs in Skarvik this autumn. Its yard closes in May.';
  const beta = 'Beta Shipping will cut forty jobs in Skarvik this autumn. Its yard closes in May.';
  const [before, after] = ['The strike began on Monday.', 'No talks are planned before the summer.'];
  const old = [before, alpha, beta, after].join('\n\n');

  it('keep their anchors apart', () => {
    const anchors = [anchorOn(old, 'forty jobs'), anchorOn(old, 'forty jobs', old.indexOf(beta))];
    const changed = old.replace('began', 'started');
    const carried = carryOver(revisionsOf(old, changed), anchors);
    expect(carried.map(({ state }) => state)).toEqual(['attached', 'attached']);
    expect(carried.map(({ anchor }) => anchor.start)).toEqual(anchors.map(({ start }) => start + 2));
  });

  it('ask when their names change places', () => {
    const swapped = [before, beta, alpha, after].join('\n\n');
    expect(carry(old, swapped, 'forty jobs').state).toBe('uncertain');
    expect(carry(old, swapped, 'Alpha Shipping').state).toBe('uncertain');
  });

  it('never take over the anchors of one that was deleted', () => {
    const without = [before, beta, after].join('\n\n');
    for (const words of ['Alpha Shipping', 'forty jobs', 'closes in May'])
      expect(['uncertain', 'orphan'], words).toContain(carry(old, without, words).state);
    expect(carry(old, without, 'forty jobs', old.indexOf(beta)).state).not.toBe('orphan');
  });

  it('are both offered when a sentence was doubled', () => {
    const carried = carry(`${before} ${after}`, `${before} ${before} ${after}`, 'strike');
    expect(summary(carried)).toEqual(['uncertain', 'runner-up', 'strike', 'strike']);
  });
});

describe('words that stand more than once in their sentence', () => {
  const old = 'Falk met Dahl in Skarvik, and later Falk left with the minutes of the meeting.';

  it('are told apart by what stands around them', () => {
    const changed = old.replace('minutes', 'complete minutes');
    const second = carry(old, changed, 'Falk', 5);
    expect(second.state).toBe('attached');
    expect(second.anchor.start).toBe(changed.indexOf('Falk', 5));
  });

  it('ask when one of them is gone and nothing tells which', () => {
    const again = 'They said no, no, no to the plan of the county for the quay.';
    const carried = carry(again, again.replace('no, no, no', 'no, no'), 'no', again.indexOf('no, no to'));
    expect(carried.state).toBe('uncertain');
  });
});

describe('anchors of every shape', () => {
  it('stay over several sentences, and ask when something was put between', () => {
    const words = OLD.slice(OLD.indexOf('nobody had asked'), OLD.indexOf('denied'));
    expect(summary(carry(OLD, `First.\n\n${OLD}`, words))).toEqual(['attached', words.trim()]);
    const between = OLD.replace('Mayor Petter', 'The hall was full that evening. Mayor Petter');
    expect(carry(OLD, between, words).state).toBe('uncertain');
  });

  it('stay in a sentence that was split or joined', () => {
    const joined = 'The union rejected the plan of the board, and the mayor left the hall before the vote.';
    const split = 'The union rejected the plan of the board. The mayor left the hall before the vote.';
    expect(summary(carry(joined, split, 'left the hall'))).toEqual(['attached', 'left the hall']);
    expect(summary(carry(split, joined, 'left the hall'))).toEqual(['attached', 'left the hall']);
  });

  it.each(['👩🏽‍🚒', 'café', 'waved 👩🏽‍🚒', 'rn waved', 'af'])('hold whole characters: %s', (words) => {
    const old = 'Signe Bjørn waved 👩🏽‍🚒 at the café on the quay of Skarvik.';
    const carried = carry(old, `It rained all day. ${old}`, words);
    expect(carried.state).toBe('attached');
    expect(carried.anchor.quote).toBe(anchorOn(old, words).quote);
  });

  it('may be the same, or overlap', () => {
    const anchors = ['the northern pier', 'northern pier', 'northern pier', 'close the northern'].map(
      (words) => anchorOn(OLD, words),
    );
    const carried = carryOver(revisionsOf(OLD, `A word before.\n\n${OLD}`), anchors);
    expect(carried.map(({ anchor }) => anchor.quote)).toEqual(anchors.map(({ quote }) => quote));
  });

  it('all go where nothing is left', () => {
    expect(carry(OLD, '', 'pier').state).toBe('orphan');
    expect(carry(OLD, 'Quite another story about bees and honey.', 'pier').state).toBe('orphan');
  });
});

describe('in words', () => {
  it.each([
    [
      ['attached', 'attached', 'moved', 'uncertain', 'orphan'],
      '2 mentions stay attached, 1 moved, 1 to ask about, 1 orphaned',
    ],
    [['attached'], '1 mention stays attached'],
    [['orphan', 'orphan'], '2 mentions orphaned'],
    [[], 'No mention is affected'],
  ] as const)('%j', (states, words) => {
    expect(carriedWords(countCarried(states.map((state) => ({ state }))))).toBe(words);
  });
});
