import { describe, expect, test } from 'vitest';
import * as changes from '../../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import { filteredLog, logEntries, logReviewers } from '../../../../src/domain/review/log-entries.ts';
import { DESK_SCALE } from '../../../../src/domain/review/scales.ts';
import { startedLog, type LogBuilder } from './log-builder.ts';

const ALL = { reviewer: '', topic: null, words: '' } as const;

function firstClaim(log: LogBuilder): ReturnType<LogBuilder['state']>['claims'][number] {
  const [claim] = log.state().claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

function workedOn(): LogBuilder {
  const log = startedLog('a');
  log.actor = 'Ada';
  log.do(claimChanges.annotateClaim('c1', { statement: 'The gate was shut', kind: 'event' }, []));
  log.actor = 'Ben';
  log.do(claimChanges.giveVerdict(firstClaim(log), { verdict: 'wrong', reason: 'It stood open.' }));
  return log;
}

describe('the log', () => {
  test('has one entry for each change, the newest first, with what was said', () => {
    expect(logEntries(workedOn().events)).toMatchObject([
      {
        label: 'Give verdict on “The gate was shut”',
        ...{ reviewer: 'Ben', how: 'did', undone: false, topics: ['verdicts'] },
        details: ['Wrong: It stood open.'],
      },
      { label: 'Annotate claim “The gate was shut”', reviewer: 'Ada', topics: ['claims'], details: [] },
      { label: 'Create review', topics: ['review'] },
    ]);
  });

  test('takes the words that somebody wrote for nothing else', () => {
    const log = workedOn();
    log.do(claimChanges.changeClaim(firstClaim(log), { note: 'constructor' }));
    expect(logEntries(log.events)[0]?.details).toEqual(['Note: constructor']);
  });

  test('marks what an undo took back, until a redo brings it back; nothing leaves the log', () => {
    const log = workedOn();
    log.step('undo');
    expect(logEntries(log.events).slice(0, 2)).toMatchObject([
      { how: 'undid', label: 'Give verdict on “The gate was shut”', undone: false },
      { how: 'did', label: 'Give verdict on “The gate was shut”', undone: true },
    ]);
    log.step('redo');
    expect(logEntries(log.events).map(({ how, undone }) => [how, undone])).toEqual([
      ['redid', false],
      ['undid', false],
      ['did', false],
      ['did', false],
      ['did', false],
    ]);
  });

  test('names a verdict as the scale named it that the review had then', () => {
    const log = workedOn();
    const levels = DESK_SCALE.levels.map((level) => ({ ...level, name: `House ${level.name}` }));
    const veracity = { id: 'house', name: 'House', levels };
    log.do({
      label: 'Change rules',
      drafts: [{ type: 'policy.changed', payload: { changes: { veracity } } }],
    });
    const given = { verdict: 'wrong', reason: '', scaleId: 'house' };
    log.do(claimChanges.giveVerdict(firstClaim(log), given));
    expect(logEntries(log.events)[0]?.details).toEqual(['House Wrong']);
  });

  test('says which fields were changed to what', () => {
    const log = workedOn();
    log.do(
      claimChanges.changeClaim(firstClaim(log), { priority: 'high', tags: ['gate', 'north'], note: '' }),
    );
    log.do(changes.renameReview(log.state(), 'Quay fire'));
    expect(logEntries(log.events)[1]?.details).toEqual(['Priority: High\nTags: gate, north']);
  });

  test('is filtered by person, topic and words, whatever their case', () => {
    const entries = logEntries(workedOn().events);
    expect(logReviewers(entries)).toEqual(['Ben', 'Ada', 'reviewer of a']);
    expect(filteredLog(entries, { ...ALL, reviewer: 'Ada' })).toHaveLength(1);
    expect(filteredLog(entries, { ...ALL, topic: 'verdicts' })).toHaveLength(1);
    expect(filteredLog(entries, { ...ALL, words: 'STOOD Open' })).toHaveLength(1);
    expect(filteredLog(entries, { ...ALL, words: 'sunk' })).toEqual([]);
    expect(filteredLog(entries, ALL)).toEqual(entries);
  });
});
