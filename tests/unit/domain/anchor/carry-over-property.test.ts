import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../scripts/scoreboard/random.mjs';
import { carryOver } from '../../../../src/domain/anchor/carry-over.ts';
import { checkAnchor, createAnchor } from '../../../../src/domain/anchor/create-anchor.ts';
import { relinkCandidates } from '../../../../src/domain/anchor/relink.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { revisionsOf } from './carrying.ts';
import type { Edit } from './edited-story.ts';
import { ALL_EDITS, core, EditedStory } from './edited-story.ts';

/** What an editor does on an ordinary day. The others are meant to mislead. */
const MILD: readonly Edit[] = [
  'replaceWord',
  'insertWord',
  'deleteWord',
  'changeNumber',
  'typography',
  'insertSentence',
  'deleteSentence',
  'splitSentence',
  'moveParagraph',
];
const STORIES = 80;
const ANCHORS = 30;

interface Tally {
  anchors: number;
  /** Placed without asking, and of those the ones placed wrongly. */
  placed: number;
  wrong: number;
  /** Whose words are still there, and of those the ones placed rightly without asking. */
  present: number;
  found: number;
  /** Asked although the words are there, and of those the ones with the right place among the candidates. */
  asked: number;
  offered: number;
}

/** Edits many stories, carries anchors over, and counts against what the generator knows. */
function measure(edits: readonly Edit[], paragraphs: readonly [number, number], most: number): Tally {
  const tally: Tally = { anchors: 0, placed: 0, wrong: 0, present: 0, found: 0, asked: 0, offered: 0 };
  for (let seed = 1; seed <= STORIES; seed += 1) {
    const random = seededRandom(seed * 7919 + edits.length);
    const story = new EditedStory(random, paragraphs[0] + random.below(paragraphs[1] - paragraphs[0]));
    for (let count = 1 + random.below(most); count > 0; count -= 1) story.edit(random.pick(edits));
    const { oldText, newText } = story;
    const sha = sha256Hex(oldText);
    const anchors = story.spans(ANCHORS).flatMap((span) => createAnchor(oldText, sha, span) ?? []);
    carryOver(revisionsOf(oldText, newText), anchors).forEach(({ state, anchor, candidates }, index) => {
      const asked = anchors[index];
      const truth = asked ? story.whereabouts(asked) : null;
      const isTrue = (place: { readonly start: number; readonly end: number }): boolean => {
        const { start, end } = core(newText, place);
        return truth !== null && start === truth.start && end === truth.end;
      };
      const isPlaced = state === 'attached' || state === 'moved';
      tally.anchors += 1;
      tally.present += Number(truth !== null);
      tally.placed += Number(isPlaced);
      tally.wrong += Number(isPlaced && !isTrue(anchor));
      tally.found += Number(isPlaced && isTrue(anchor));
      tally.asked += Number(state === 'uncertain' && truth !== null);
      tally.offered += Number(
        state === 'uncertain' && candidates.some((candidate) => isTrue(candidate.anchor)),
      );
    });
  }
  return tally;
}

function figures({ anchors, placed, wrong, present, found, asked, offered }: Tally): string {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
  return (
    `${anchors} anchors: precision ${share(placed - wrong, placed)} (${wrong} of ${placed} wrong), ` +
    `recall ${share(found, present)}; the right place offered to ${share(offered, asked)} of ${asked} that asked in vain`
  );
}

describe('anchors carried over through random edits', () => {
  it('are hardly ever wrong, and seldom ask, after an ordinary correction', () => {
    const tally = measure(MILD, [8, 14], 4);
    console.info(`ordinary corrections, ${figures(tally)}`);
    expect(tally.wrong / tally.placed).toBeLessThanOrEqual(0.001);
    expect(tally.found / tally.present).toBeGreaterThanOrEqual(0.95);
  });

  it('are hardly ever wrong where everything is meant to mislead', () => {
    // Some of what is counted as wrong nobody could tell: a paragraph deleted and another renamed to read like it.
    const tally = measure(ALL_EDITS, [3, 11], 6);
    console.info(`misleading edits, ${figures(tally)}`);
    expect(tally.wrong / tally.placed).toBeLessThanOrEqual(0.005);
    expect(tally.found / tally.present).toBeGreaterThanOrEqual(0.8);
    expect(tally.offered / tally.asked).toBeGreaterThanOrEqual(0.9);
  });
});

describe('whatever the texts', () => {
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 8 });

  it('every anchor gets a result whose places hold the words they say', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, spans, (oldText, newText, places) => {
        const revisions = revisionsOf(oldText, newText);
        const sha = sha256Hex(oldText);
        const anchors = places.flatMap(
          ([start, length]) => createAnchor(oldText, sha, { start, end: start + length }) ?? [],
        );
        const results = carryOver(revisions, anchors);
        expect(results).toHaveLength(anchors.length);
        results.forEach(({ state, anchor, candidates, confidence, reason }, index) => {
          const isPlaced = state === 'attached' || state === 'moved';
          expect(checkAnchor(isPlaced ? newText : oldText, anchor)).toBe(true);
          expect(reason === null).toBe(isPlaced);
          expect(candidates.length > 0).toBe(state === 'uncertain');
          if (!isPlaced) expect(anchor.quote).toBe(anchors[index]?.quote);
          for (const { anchor: candidate } of candidates) expect(checkAnchor(newText, candidate)).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        });
        for (const { anchor } of relinkCandidates(revisions, anchors).flat())
          expect(checkAnchor(newText, anchor)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('every anchor stays where it is when the text does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const { oldText } = new EditedStory(seededRandom(seed), 6);
        const story = new EditedStory(seededRandom(seed), 6);
        const sha = sha256Hex(oldText);
        const anchors = story.spans(20).flatMap((span) => createAnchor(oldText, sha, span) ?? []);
        carryOver(revisionsOf(oldText, oldText), anchors).forEach(({ state, anchor }, index) => {
          expect([state, anchor.start, anchor.end]).toEqual([
            'attached',
            anchors[index]?.start,
            anchors[index]?.end,
          ]);
        });
      }),
      { numRuns: 30 },
    );
  });
});

it.each([
  [80, 500],
  [320, 2_000],
])('the time for %i paragraphs and %i anchors is printed', (paragraphs, count) => {
  const story = new EditedStory(seededRandom(paragraphs), paragraphs);
  for (let edit = 0; edit < paragraphs / 4; edit += 1) story.edit(MILD[edit % MILD.length] ?? 'replaceWord');
  const sha = sha256Hex(story.oldText);
  const anchors = story.spans(count).flatMap((span) => createAnchor(story.oldText, sha, span) ?? []);
  const revisions = revisionsOf(story.oldText, story.newText);
  const start = process.cpuUsage();
  const carried = carryOver(revisions, anchors);
  // Not the wall clock: the machine may be busy with other things.
  const { user } = process.cpuUsage(start);
  const words = story.oldText.split(/\s+/u).length;
  console.info(`${count} anchors over ${words} words: ${(user / 1000).toFixed(0)} ms`);
  expect(carried).toHaveLength(count);
});
