import { describe, expect, it } from 'vitest';
import { entryOfChange } from '../../../../src/domain/check/entry-of-change.ts';
import { queueEntries, queueOrder, suggestionOf } from '../../../../src/domain/check/queue.ts';
import { acceptedSuggestion } from '../../../../src/domain/check/suggested-claim.ts';
import { acceptSuggestions, rejectSuggestions } from '../../../../src/domain/review/check-changes.ts';
import { annotateClaim, changeClaim } from '../../../../src/domain/review/claim-changes.ts';
import type { EventDraft } from '../../../../src/domain/review/events.ts';
import { ALL, story } from '../compare/story.ts';
import { Desk } from './desk.ts';

const CHANGED = story(ALL, { union: story(['union']).replace('230', '320') });

describe('the entry that a change is about', () => {
  it('is the claim of which it says something', () => {
    const desk = new Desk([story(), CHANGED]);
    desk.log.do(annotateClaim('c', { statement: 'One', kind: 'event' }, []));
    desk.log.do(annotateClaim('d', { statement: 'Other', kind: 'event' }, []));
    const entries = queueEntries(queueOrder(desk.sources, 'worth'), desk.sources);
    const claim = desk.state.claims.find(({ id }) => id === 'c');
    const noted = claim === undefined ? null : changeClaim(claim, { note: 'Read it.' });
    const asked = (...claimIds: readonly string[]): EventDraft => ({
      type: 'query.added',
      payload: { queryId: 'q', details: { number: 1, to: '', question: 'Who?', claimIds } },
    });
    expect(entryOfChange(entries, noted?.drafts ?? [])?.id).toBe('c');
    expect(entryOfChange(entries, [asked('d')])?.id).toBe('d');
    expect(entryOfChange(entries, [asked('c', 'd')])).toBeNull();
    expect(entryOfChange(entries, [])).toBeNull();
  });

  it('is the suggestion that it decided where that is there again, else the claim made of it', () => {
    const desk = new Desk([story(), CHANGED]);
    const ids = queueOrder(desk.sources, 'worth');
    const before = queueEntries(ids, desk.sources);
    const suggestions = before.flatMap((entry) => (entry.type === 'suggestion' ? [entry.suggestion] : []));
    const [first] = suggestions;
    if (first === undefined) throw new Error('nothing is suggested');
    const accepted = acceptedSuggestion(desk.checked, first, desk.log.newId);
    const change = acceptSuggestions(accepted === null ? [] : [accepted]);
    if (change) desk.log.do(change);
    const claimId = accepted?.claimId ?? '';
    expect(entryOfChange(queueEntries(ids, desk.sources), change?.drafts ?? [])?.id).toBe(claimId);
    expect(suggestionOf(claimId, desk.state.suggestions)).toBe(first.id);
    expect(suggestionOf('nobody', desk.state.suggestions)).toBeNull();
    expect(entryOfChange(before, change?.drafts ?? [])?.id).toBe(first.id);
    // Of many at once none is the one to go to.
    expect(entryOfChange(before, rejectSuggestions(suggestions.slice(0, 2))?.drafts ?? [])).toBeNull();
  });
});
