import { afterEach, expect, it } from 'vitest';
import { Drafts, forgetDrafts } from '../../../src/renderer/ui/drafts.svelte.ts';

afterEach(() => {
  sessionStorage.clear();
});

it('keep what was typed while the window is open, each review its own', () => {
  const drafts = new Drafts('one');
  drafts.set('new claim', 'The pier closes.');
  drafts.set('reason c1', '');
  const again = new Drafts('one');
  expect([again.get('new claim'), again.get('reason c1'), again.get('reply')]).toEqual([
    'The pier closes.',
    '',
    null,
  ]);
  expect(new Drafts('two').get('new claim')).toBeNull();
});

it('forget what was handed over, and a review that is deleted', () => {
  const drafts = new Drafts('one');
  drafts.set('new claim', 'The pier closes.');
  drafts.set('reply', '1. Yes.');
  drafts.set('new claim', null);
  expect(new Drafts('one').get('new claim')).toBeNull();
  forgetDrafts('one');
  expect(new Drafts('one').get('reply')).toBeNull();
  drafts.set('reply', null);
  expect(sessionStorage).toHaveLength(0);
});

it('keep a pasted book in memory only, beside what is typed', () => {
  const book = 'long '.repeat(60_000);
  const drafts = new Drafts('one');
  drafts.set('paste', book);
  drafts.set('reply', '1. Yes.');
  expect(drafts.get('paste')).toBe(book);
  const again = new Drafts('one');
  expect([again.get('paste'), again.get('reply')]).toEqual([null, '1. Yes.']);
});

it('lose nothing of what is on screen where the storage is full, and show nothing that is not theirs', () => {
  const drafts = new Drafts('one');
  const chapter = 'long '.repeat(30_000);
  for (let place = 0; place < 60; place += 1) drafts.set(`reason ${place}`, chapter);
  expect(drafts.get('reason 59')).toBe(chapter);
  expect(sessionStorage.getItem('drafts one')?.length ?? 0).toBeLessThan(60 * chapter.length);
  sessionStorage.setItem('drafts two', '{"reply": 1}');
  sessionStorage.setItem('drafts three', 'no JSON');
  expect([new Drafts('two').get('reply'), new Drafts('three').get('reply')]).toEqual([null, null]);
});
