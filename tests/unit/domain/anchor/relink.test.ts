import { describe, expect, it } from 'vitest';
import { relinkCandidates } from '../../../../src/domain/anchor/relink.ts';
import { traceAnchors } from '../../../../src/domain/anchor/trace.ts';
import { story } from '../compare/story.ts';
import { anchorOn, revisionsOf } from './carrying.ts';

const OLD = story();
const REWRITTEN = [
  'Skarvik will close its northern pier.',
  'Engineers who looked at it found cracks in 14 pillars.',
  'The ferry will leave from elsewhere. Families are worried.',
].join('\n\n');

describe('passages for an orphan', () => {
  it('are those with most of its words, best first', () => {
    const [found] = relinkCandidates(revisionsOf(OLD, REWRITTEN), [anchorOn(OLD, '14 cracked pillars')]);
    expect(found?.[0]?.anchor.quote).toBe('14 pillars');
    const confidences = found?.map(({ confidence }) => confidence) ?? [];
    expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
  });

  it('are none where nothing is like it', () => {
    expect(relinkCandidates(revisionsOf(OLD, 'Bees make honey.'), [anchorOn(OLD, 'rust')])).toEqual([[]]);
  });

  it('are five at most, however often its words stand there', () => {
    const often = Array.from({ length: 40 }, (_, day) => `On day ${day} the northern pier was shut.`).join(
      ' ',
    );
    const [found] = relinkCandidates(revisionsOf(OLD, often), [anchorOn(OLD, 'northern pier')]);
    expect(found).toHaveLength(5);
  });
});

describe('what a person chooses from', () => {
  it('has the old words in their sentence and the passages in theirs, those of the alignment first', () => {
    const changed = `${OLD.replace('45 million', '54 million')}\n\nAnother 45 million kroner is missing.`;
    const [traced] = traceAnchors(revisionsOf(OLD, changed), [anchorOn(OLD, '45 million kroner')]);
    expect(traced?.carried.state).toBe('uncertain');
    expect(traced?.old).toMatchObject({ before: 'Repairs would cost about ', words: '45 million kroner' });
    expect(traced?.candidates.slice(0, 2).map(({ from, context }) => [from, context.words])).toEqual([
      ['alignment', '54 million kroner'],
      ['search', '45 million kroner'],
    ]);
  });

  it('has the place that an anchor turns out to have', () => {
    const [traced] = traceAnchors(revisionsOf(OLD, OLD), [{ ...anchorOn(OLD, 'rust'), state: 'uncertain' }]);
    expect(traced?.candidates[0]).toMatchObject({ from: 'alignment', confidence: 1 });
  });
});
