import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../../../src/domain/review/chain.ts';
import * as changes from '../../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import * as mentionChanges from '../../../../src/domain/review/mention-changes.ts';
import { compensate } from '../../../../src/domain/review/compensate.ts';
import { undoable } from '../../../../src/domain/review/undo.ts';
import { LogBuilder, newMention, randomSteps, startedLog, take, timeless } from './log-builder.ts';

function annotated(): LogBuilder {
  const log = startedLog('a');
  log.do(claimChanges.annotateClaim('c1', { statement: 'The gate was shut', kind: 'event', note: '' }, []));
  return log;
}

function firstClaim(log: LogBuilder): ReturnType<LogBuilder['state']>['claims'][number] {
  const [claim] = log.state().claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

describe('undo and redo', () => {
  test('undoing everything gives the start, redoing everything the end, as often as wanted', () => {
    fc.assert(
      fc.property(randomSteps, (steps) => {
        const log = startedLog('a');
        const start = timeless(log.state());
        for (const step of steps) take(log, step);
        const end = timeless(log.state());
        for (let round = 0; round < 2; round += 1) {
          while (log.step('undo'));
          expect(timeless(log.state())).toEqual(start);
          while (log.step('redo'));
          expect(timeless(log.state())).toEqual(end);
        }
        expect(verifyChain(log.events)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('each undo gives the state before its change', () => {
    fc.assert(
      fc.property(randomSteps, (steps) => {
        const log = startedLog('a');
        const states = [timeless(log.state())];
        for (const step of steps) {
          const { length } = log.events;
          take(log, step);
          if (log.events.length > length) states.push(timeless(log.state()));
        }
        for (states.pop(); log.step('undo'); states.pop())
          expect(timeless(log.state())).toEqual(states.at(-1));
        expect(states).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('an undone change can be forgotten by making another', () => {
    const log = annotated();
    log.do(claimChanges.changeClaim(firstClaim(log), { note: 'one' }));
    log.step('undo');
    expect(undoable(log.events, 'a').redo?.label).toBe('Edit claim “The gate was shut”');
    log.do(claimChanges.changeClaim(firstClaim(log), { note: 'two' }));
    expect(undoable(log.events, 'a').redo).toBeNull();
    log.step('undo');
    expect(firstClaim(log).note).toBe('');
    expect(undoable(log.events, 'a').undo?.label).toBe('Annotate claim “The gate was shut”');
  });

  test('creating the review cannot be undone', () => {
    const log = startedLog('a');
    expect(undoable(log.events, 'a')).toEqual({ undo: null, redo: null });
    expect(compensate(log.events, log.events[0]?.change.id ?? '')).toEqual([]);
  });

  test('nothing is to be taken back from a change that is not in the log', () => {
    expect(compensate(annotated().events, 'no such change')).toEqual([]);
    expect(compensate([], 'no such change')).toEqual([]);
  });

  test('is each device’s own', () => {
    const left = annotated();
    const right = new LogBuilder('b', left.events);
    right.do(claimChanges.changeClaim(firstClaim(right), { note: 'from b' }));
    left.merge(right);
    left.step('undo');
    expect(left.state().claims).toEqual([]);
    expect(undoable(left.events, 'b').undo?.label).toBe('Edit claim “The gate was shut”');
    expect(undoable(left.events, 'a').undo).toBeNull();
  });

  test('takes back a change of several events as a whole', () => {
    const log = startedLog('a');
    const revision = { sha256: 'h', characters: 1, words: 1, fileName: '', encoding: 'utf-8' };
    const variants = ['v1', 'v2'].map((variantId) => ({
      ...{ variantId, revision, details: changes.defaultVariantDetails(variantId) },
    }));
    const added = changes.addVariants(log.state(), variants);
    if (!added.ok) throw new Error('room for two');
    log.do(added.value);
    log.step('undo');
    expect(log.state()).toMatchObject({ variants: [], baseId: null });
    log.step('redo');
    expect(log.state()).toMatchObject({ variants: [{ id: 'v1' }, { id: 'v2' }], baseId: 'v1' });
  });

  test('gives a reviewer the earlier verdict back, also when somebody else presses undo', () => {
    const log = annotated();
    log.actor = 'Ada';
    log.do(claimChanges.giveVerdict(firstClaim(log), { verdict: 'query', reason: 'Which gate?' }));
    log.do(claimChanges.giveVerdict(firstClaim(log), { verdict: 'confirmed', reason: 'The north one' }));
    log.actor = 'Ben';
    log.step('undo');
    expect(firstClaim(log).verdicts).toMatchObject([
      { reviewer: 'Ada', verdict: 'query', reason: 'Which gate?' },
    ]);
    log.step('undo');
    expect(firstClaim(log).verdicts).toEqual([]);
  });

  test('taking back an edit does not bring back what somebody else has removed since', () => {
    const left = annotated();
    left.do(claimChanges.changeClaim(firstClaim(left), { note: 'mine' }));
    const right = new LogBuilder('b', left.events);
    right.do(claimChanges.removeClaim(firstClaim(right)));
    left.merge(right);
    left.step('undo');
    expect(left.state().claims).toEqual([]);
    left.step('redo');
    expect(left.state().claims).toEqual([]);
    right.merge(left);
    right.step('undo');
    expect(firstClaim(right).note).toBe('mine');
  });

  test('taking back the edit that brought an item back removes it again', () => {
    const left = annotated();
    const right = new LogBuilder('b', left.events);
    left.do(claimChanges.removeClaim(firstClaim(left)));
    right.now += 10;
    right.do(claimChanges.changeClaim(firstClaim(right), { note: 'back' }));
    right.merge(left);
    expect(firstClaim(right).note).toBe('back');
    right.step('undo');
    expect(right.state().claims).toEqual([]);
  });

  test('the same holds for a variant and for a mention', () => {
    const left = annotated();
    const revision = { sha256: 'h', characters: 1, words: 1, fileName: '', encoding: 'utf-8' };
    const added = changes.addVariants(left.state(), [
      { variantId: 'v1', revision, details: changes.defaultVariantDetails('Wire copy') },
    ]);
    if (!added.ok) throw new Error('room for one');
    left.do(added.value);
    const mention = newMention(left, 'v1', 'shut');
    left.do(mentionChanges.addMention(firstClaim(left), mention));
    const right = new LogBuilder('b', left.events);
    const [variant] = left.state().variants;
    if (variant === undefined) throw new Error('no variant');
    left.do(mentionChanges.removeMention(firstClaim(left), mention));
    left.do(changes.removeVariant(left.state(), variant));
    right.now += 10;
    right.do(mentionChanges.confirmMention(firstClaim(right), mention));
    right.do(changes.changeVariant(variant, { outlet: 'Coast Wire' }));
    right.merge(left);
    expect(right.state().variants).toMatchObject([{ outlet: 'Coast Wire' }]);
    expect(firstClaim(right).mentions).toMatchObject([{ status: 'confirmed' }]);
    right.step('undo');
    expect(right.state().variants).toEqual([]);
    right.step('redo');
    right.step('undo');
    right.step('undo');
    right.do({ label: '', drafts: [{ type: 'variant.restored', payload: { variantId: 'v1' } }] });
    expect(right.state().variants).toMatchObject([{ outlet: '' }]);
    expect(firstClaim(right).mentions).toEqual([]);
  });
});
