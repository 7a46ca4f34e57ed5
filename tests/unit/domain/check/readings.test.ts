import { describe, expect, it } from 'vitest';
import { queueEntries, queueOrder, type QueuedSuggestion } from '../../../../src/domain/check/queue.ts';
import { checkView } from '../../../../src/domain/check/readings.ts';
import { checkSentences } from '../../../../src/domain/check/sentences.ts';
import { acceptedSuggestion } from '../../../../src/domain/check/suggested-claim.ts';
import { variantsOf } from '../../../../src/domain/check/suggestions.ts';
import { worthWords } from '../../../../src/domain/check/worth.ts';
import { acceptSuggestions } from '../../../../src/domain/review/check-changes.ts';
import { checkedTexts, Desk } from './desk.ts';

const BESIDE = '\n\nThe ferry to Langholm left the southern quay at noon with forty passengers on board.';
const PLAIN = `Mayor Petter Dahl said the two boards would meet again next week in Skarvik.${BESIDE}`;
const QUOTED = PLAIN.replace('next week', '“next week”');

function deskOf(...texts: readonly string[]): Desk {
  return new Desk(texts);
}

function entryOf(desk: Desk, words: string): QueuedSuggestion {
  const found = queueEntries(queueOrder(desk.sources, 'worth'), desk.sources).find(
    (entry) => entry.type === 'suggestion' && entry.suggestion.lead.text === words,
  );
  if (found?.type !== 'suggestion') throw new Error(`nothing suggests ${words}`);
  return found;
}

/** For each variant its words and how they stand to the reference. */
function readings(desk: Desk, entry: QueuedSuggestion) {
  return checkView(desk.checked, entry).readings.map(({ passages }) =>
    passages.map(({ words, wording }) => [words.map(({ text }) => text).join(''), wording]),
  );
}

const reasons = ({ item }: QueuedSuggestion): readonly string[] => item.worth.reasons.map(worthWords);

describe('words that are quoted in one variant only', () => {
  const desk = deskOf(PLAIN, QUOTED);
  const entry = entryOf(desk, '“next week”');

  it('are shown where the other has them without marks, with what that makes of them', () => {
    expect(readings(desk, entry)).toEqual([[['next week', 'altered']], [['“next week”', null]]]);
    const { differences } = checkView(desk.checked, entry);
    expect(differences.map(({ explanation }) => explanation).join()).toMatch(/without quotation marks/u);
  });

  it('are in both variants', () => {
    expect(reasons(entry)).not.toContain('only in one variant');
    expect(variantsOf(entry.suggestion)).toEqual([0, 1]);
  });

  it('become a claim with the very words that were shown', () => {
    const accepted = acceptedSuggestion(desk.checked, entry.suggestion, () => 'id');
    expect(accepted?.mentions.map(({ anchor }) => anchor.quote).sort()).toEqual(['next week', '“next week”']);
  });
});

describe('words that stand in one variant only', () => {
  it('are nowhere else, and said to be', () => {
    const desk = deskOf(PLAIN, `${PLAIN}\n\nThe dredger “Hildur” sank off Arnvik that evening.`);
    const entry = entryOf(desk, 'Arnvik');
    expect(readings(desk, entry)).toEqual([[], [['Arnvik', null]]]);
    expect(reasons(entry)).toContain('only in one variant');
    expect(variantsOf(entry.suggestion)).toEqual([1]);
  });

  it('are not in a variant that says something else in their place', () => {
    const desk = deskOf(PLAIN, PLAIN.replace('next week in Skarvik', 'next week in secret'));
    const entry = entryOf(desk, 'Skarvik');
    expect(reasons(entry)).toContain('only in one variant');
    expect(variantsOf(entry.suggestion)).toEqual([0]);
    for (const [words] of readings(desk, entry)[1] ?? []) expect(words).toBe('secret');
  });
});

it('beside a claim on the same fact the other variants are not asked about again', () => {
  const desk = deskOf(PLAIN, QUOTED, QUOTED);
  const accepted = acceptedSuggestion(desk.checked, entryOf(desk, '“next week”').suggestion, () => 'one');
  if (accepted === null) throw new Error('not accepted');
  const own = accepted.mentions.filter(({ variantId }) => variantId === 'v1');
  desk.log.do(acceptSuggestions([{ ...accepted, mentions: own }]));
  expect(variantsOf(entryOf(desk, '“next week”').suggestion)).toEqual([2]);
});

it('changed facts are shown with how they stand to the reference', () => {
  const desk = deskOf(PLAIN, PLAIN.replace('forty', 'fifty'), PLAIN);
  const entry = entryOf(desk, 'forty');
  expect(readings(desk, entry)).toEqual([
    [['forty', null]],
    [['fifty', 'altered']],
    [['forty', 'identical']],
  ]);
});

it('of two sentences that another variant joins, neither is alone', () => {
  const closed = 'The pier of Skarvik closed on Monday because the northern pillars had cracked in the frost';
  const stayed = 'the ferry to Langholm stayed out because the southern quay was full of herring boats';
  const apart = `${closed}. ${stayed.replace('the', 'The')}.\n\nRain fell all night.`;
  const joined = `${closed}, and ${stayed}.\n\nRain fell all night.`;
  const found = checkSentences(checkedTexts([apart, joined]), 0);
  const causes = found.filter(({ kind }) => kind === 'causal');
  expect(causes.map(({ tokens, alsoIn }) => [...tokens.map(({ variant }) => variant), ...alsoIn])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  for (const { worth } of causes) expect(worth.reasons.map(worthWords)).not.toContain('only in one variant');
});
