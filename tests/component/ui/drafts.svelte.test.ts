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

it('lose nothing of what is on screen where the storage is full, and show nothing that is not theirs', () => {
  const book = 'long '.repeat(3_000_000);
  const drafts = new Drafts('one');
  drafts.set('reply', book);
  expect(drafts.get('reply')).toBe(book);
  sessionStorage.setItem('drafts two', '{"reply": 1}');
  sessionStorage.setItem('drafts three', 'no JSON');
  expect([new Drafts('two').get('reply'), new Drafts('three').get('reply')]).toEqual([null, null]);
});
