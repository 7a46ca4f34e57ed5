import { describe, expect, it } from 'vitest';
import {
  entryOf,
  isWaiting,
  nextOpen,
  queueEntries,
  queueOrder,
  stepFrom,
  type QueueEntry,
} from '../../../../src/domain/check/queue.ts';
import { checkView } from '../../../../src/domain/check/readings.ts';
import { acceptedSuggestion } from '../../../../src/domain/check/suggested-claim.ts';
import {
  acceptSuggestions,
  judgeSuggestion,
  rejectSuggestions,
} from '../../../../src/domain/review/check-changes.ts';
import {
  annotateClaim,
  changeClaim,
  giveVerdict,
  removeClaim,
} from '../../../../src/domain/review/claim-changes.ts';
import { ALL, story } from '../compare/story.ts';
import { Desk } from './desk.ts';

const CHANGED = story(ALL, { union: story(['union']).replace('230', '320') });

function wordsOf(entries: readonly QueueEntry[]): string[] {
  return entries.map((entry) =>
    entry.type === 'claim' ? `claim ${entry.claim.statement}` : entry.suggestion.lead.text,
  );
}

function annotate(
  desk: Desk,
  statement: string,
  priority: 'high' | 'normal' | 'low' = 'normal',
  assignee = '',
): string {
  const id = desk.log.newId();
  desk.log.do(annotateClaim(id, { statement, kind: 'event', priority, assignee }, []));
  return id;
}

describe('the queue', () => {
  it('goes by worth: what is urgent, then where variants differ, then the rest; or by the story', () => {
    const desk = new Desk([story(), CHANGED]);
    annotate(desk, 'urgent', 'high');
    annotate(desk, 'later', 'low');
    const byWorth = queueEntries(queueOrder(desk.sources, 'worth'), desk.sources);
    expect(wordsOf(byWorth).slice(0, 2)).toEqual(['claim urgent', '230']);
    expect(wordsOf(byWorth).at(-1)).toBe('claim later');
    const byStory = queueEntries(queueOrder(desk.sources, 'story'), desk.sources);
    const places = byStory.flatMap(({ item }) => item?.place ?? []);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(wordsOf(byStory))).toEqual(new Set(wordsOf(byWorth)));
  });

  it('has the very same entries after a verdict, but for the claim that was judged', () => {
    const desk = new Desk([story(), CHANGED]);
    const judged = annotate(desk, 'judged');
    const other = annotate(desk, 'other');
    const { sources } = desk;
    const ids = queueOrder(sources, 'worth');
    const entryIn = (entries: readonly QueueEntry[], id: string) => entries.find((entry) => entry.id === id);
    const before = queueEntries(ids, sources);
    const claims = new Map(sources.standings.claims).set(judged, { reason: null, item: null });
    const after = queueEntries(ids, { ...sources, standings: { ...sources.standings, claims } });
    expect(entryIn(after, other)).toBe(entryIn(before, other));
    expect([entryIn(before, judged)?.isDone, entryIn(after, judged)?.isDone]).toEqual([false, true]);
  });

  it('keeps its order while verdicts come in, and leads on to the next that is open', () => {
    const desk = new Desk([story(), CHANGED]);
    const ids = queueOrder(desk.sources, 'worth');
    const before = wordsOf(queueEntries(ids, desk.sources));
    const [first, second, third] = queueEntries(ids, desk.sources);
    if (first?.type !== 'suggestion' || second?.type !== 'suggestion') throw new Error('no suggestions');
    const accepted = acceptedSuggestion(desk.checked, first.suggestion, desk.log.newId);
    if (accepted) desk.log.do(judgeSuggestion(accepted, { verdict: 'confirmed', reason: '' }, true));
    desk.log.do(rejectSuggestions([second.suggestion]));
    const after = queueEntries(ids, desk.sources);
    expect(after).toHaveLength(before.length);
    expect(wordsOf(after).slice(1)).toEqual(before.slice(1));
    expect(after.slice(0, 3).map(({ type, isDone }) => [type, isDone])).toEqual([
      ['claim', true],
      ['suggestion', true],
      ['suggestion', false],
    ]);
    expect(entryOf(after, first.id, desk.state.suggestions)?.id).toBe(accepted?.claimId);
    expect(nextOpen(after, accepted?.claimId ?? null)?.id).toBe(third?.id);
    expect(stepFrom(after, third?.id ?? null, -1)?.id).toBe(second.id);
  });

  it('turns to what was passed over at its end, stops stepping at its ends, and says when all is done', () => {
    const desk = new Desk([]);
    const [one, two] = [annotate(desk, 'one'), annotate(desk, 'two')];
    const ids = queueOrder(desk.sources, 'story');
    const entries = () => queueEntries(ids, desk.sources);
    expect(stepFrom(entries(), two, 1)?.id).toBe(two);
    expect(stepFrom(entries(), one, -1)?.id).toBe(one);
    expect(nextOpen(entries(), two)?.id).toBe(one);
    const [asked] = desk.state.claims;
    if (asked) desk.log.do(giveVerdict(asked, { verdict: 'query', reason: 'which year?' }));
    expect(nextOpen(entries(), two)).toBeNull();
    expect(entries().map(isWaiting)).toEqual([true, false]);
    for (const claim of desk.state.claims) desk.log.do(giveVerdict(claim, { verdict: 'wrong', reason: '' }));
    expect(nextOpen(entries(), two)).toBeNull();
    expect(nextOpen(entries(), null)).toBeNull();
    expect(stepFrom([], null, 1)).toBeNull();
  });

  it('leaves out what is gone, adds what is new at the end, and keeps what is not to be checked as done', () => {
    const desk = new Desk([]);
    const [one, two] = [annotate(desk, 'one'), annotate(desk, 'two')];
    const ids = queueOrder(desk.sources, 'worth');
    annotate(desk, 'three', 'high');
    const claimOf = (id: string) => desk.state.claims.filter((claim) => claim.id === id);
    for (const claim of claimOf(one)) desk.log.do(removeClaim(claim));
    for (const claim of claimOf(two)) desk.log.do(changeClaim(claim, { progress: 'wont-check' }));
    const entries = queueEntries(ids, desk.sources);
    expect(entries.map((entry) => [wordsOf([entry])[0], entry.isDone])).toEqual([
      ['claim two', true],
      ['claim three', false],
    ]);
  });

  it('lets through a kind, a priority, what is assigned to me', () => {
    const desk = new Desk([story()]);
    annotate(desk, 'mine', 'high', 'Ida');
    const shown = (filter: Partial<Parameters<typeof queueOrder>[2]>) =>
      wordsOf(
        queueEntries(
          queueOrder(desk.sources, 'worth', { kind: '', priority: '', assignee: '', ...filter }),
          desk.sources,
          { kind: '', priority: '', assignee: '', ...filter },
        ),
      );
    expect(shown({ assignee: 'Ida' })).toEqual(['claim mine']);
    expect(shown({ priority: 'high' })).toEqual(['claim mine']);
    expect(shown({ kind: 'quotation' })).toEqual(['“a painful but necessary step”']);
    expect(shown({ kind: 'event', assignee: 'Ben' })).toEqual([]);
  });
});

describe('what is shown of an entry', () => {
  const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

  it('is its words with their sentence in every variant, the differences marked and explained once', () => {
    const desk = new Desk([story(), CHANGED, CHANGED, story(['lead'])]);
    const [entry] = queueEntries(queueOrder(desk.sources, 'worth'), desk.sources);
    if (entry === undefined) throw new Error('nothing to check');
    const view = checkView(desk.checked, entry);
    expect(view.reference).toBe(0);
    expect(view.readings.map(({ passages }) => passages.map(({ words }) => joined(words)))).toEqual([
      ['230'],
      ['320'],
      ['320'],
      [],
    ]);
    const [passage] = view.readings[1]?.passages ?? [];
    expect(passage?.words).toEqual([{ text: '320', severity: 'critical', name: 'Number changed' }]);
    expect(passage && joined([...passage.before, ...passage.words, ...passage.after])).toBe(
      story(['union']).replace('230', '320'),
    );
    expect(view.differences.map(({ name, variants }) => [name, ...variants])).toEqual([
      ['Number changed', 1, 2],
      [expect.stringContaining('Omission'), 3],
    ]);
    expect(view.differences[0]?.explanation).toContain('differs');
  });

  it('of a claim is its mentions, also where they stand in an earlier revision', () => {
    const desk = new Desk([story(), CHANGED]);
    const [first] = desk.suggestions.open;
    const accepted = first && acceptedSuggestion(desk.checked, first, desk.log.newId);
    desk.log.do(acceptSuggestions(accepted ? [accepted] : []));
    const mention = desk.state.claims[0]?.mentions[1];
    if (mention === undefined) throw new Error('no mention');
    const anchor = { ...mention.anchor, revision: 'earlier' };
    desk.log.do({
      label: 'x',
      drafts: [
        {
          type: 'mention.reanchored',
          payload: { claimId: accepted?.claimId ?? '', mentionId: mention.mentionId, anchor },
        },
      ],
    });
    const [entry] = queueEntries(queueOrder(desk.sources, 'worth'), desk.sources);
    if (entry === undefined) throw new Error('nothing to check');
    const [own, other] = checkView(desk.checked, entry).readings.map(({ passages }) => passages[0]);
    expect(own).toMatchObject({ mention: { status: 'confirmed' }, paragraph: 3 });
    expect(other).toMatchObject({ span: null, paragraph: null, mention: { status: 'proposed' } });
    expect(joined(other?.words ?? [])).toBe('320');
  });
});
