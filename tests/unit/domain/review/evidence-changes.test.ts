import { beforeEach, describe, expect, it } from 'vitest';
import { annotateClaim } from '../../../../src/domain/review/claim-changes.ts';
import {
  addEvidence,
  BLANK_LINK,
  changeEvidence,
  linkEvidence,
  removeEvidence,
  unlinkEvidence,
} from '../../../../src/domain/review/evidence-changes.ts';
import type { ClaimState, EvidenceState } from '../../../../src/domain/review/state.ts';
import { startedLog, type LogBuilder } from './log-builder.ts';

let log: LogBuilder;
const claim = (): ClaimState => there(log.state().claims[0]);
const evidence = (at = 0): EvidenceState => there(log.state().evidence[at]);

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not there');
  return value;
}

beforeEach(() => {
  log = startedLog('desk');
  log.do(annotateClaim('c1', { statement: 'The pier was shut at noon', kind: 'event' }, []));
});

function add(...ids: readonly string[]): void {
  log.do(
    addEvidence(
      ids.map((evidenceId) => ({
        evidenceId,
        details: { title: evidenceId },
        content: { type: 'citation' },
      })),
    ),
  );
}

describe('adding evidence', () => {
  it('is one change for all of it, undone as a whole', () => {
    add('log book', 'minutes');
    expect(log.state().evidence.map(({ id, title, addedBy }) => [id, title, addedBy])).toEqual([
      ['log book', 'log book', 'reviewer of desk'],
      ['minutes', 'minutes', 'reviewer of desk'],
    ]);
    expect(log.events.at(-1)?.change.label).toBe('Add 2 files');
    log.step('undo');
    expect(log.state().evidence).toEqual([]);
    log.step('redo');
    expect(log.state().evidence).toHaveLength(2);
  });

  it('links it to the claim it was added for, in the same change', () => {
    const link = { ...BLANK_LINK, stance: 'supports' as const };
    const content = {
      type: 'file',
      sha256: '1',
      bytes: 3,
      mediaType: 'text/plain',
      fileName: 'a.txt',
    } as const;
    const change = addEvidence([{ evidenceId: 'e', details: {}, content }], { claim: claim(), link });
    expect(change?.label).toBe('Add evidence “a.txt”');
    log.do(change);
    expect(claim().evidence).toMatchObject([{ evidenceId: 'e', stance: 'supports', reviewer: log.actor }]);
    log.step('undo');
    expect(claim().evidence).toEqual([]);
  });

  it('is nothing for nothing', () => {
    expect(addEvidence([])).toBeNull();
  });
});

describe('what is said of evidence', () => {
  beforeEach(() => {
    add('log book');
  });

  it('changes where it is different', () => {
    expect(changeEvidence(evidence(), { title: 'log book', note: '' })).toBeNull();
    log.do(changeEvidence(evidence(), { origin: 'Harbour board', class: 'official-record' }));
    expect(evidence()).toMatchObject({
      origin: 'Harbour board',
      class: 'official-record',
      title: 'log book',
    });
    log.step('undo');
    expect(evidence()).toMatchObject({ origin: '', class: 'other' });
  });

  it('takes a note of a hundred thousand characters', () => {
    const note = 'ü'.repeat(100_000);
    log.do(changeEvidence(evidence(), { note }));
    expect(evidence().note).toBe(note);
  });

  it('is linked to a claim, changed, and taken away', () => {
    const passage = { start: 0, end: 4, quote: 'noon', prefix: '', suffix: '', page: null };
    log.do(linkEvidence(claim(), evidence(), BLANK_LINK));
    expect(linkEvidence(claim(), evidence(), BLANK_LINK)).toBeNull();
    const change = linkEvidence(claim(), evidence(), { stance: 'refutes', note: 'At one.', passage });
    expect(change?.label).toBe('Edit the link of “log book” to “The pier was shut at noon”');
    log.do(change);
    expect(claim().evidence).toMatchObject([{ evidenceId: 'log book', stance: 'refutes', passage }]);
    log.do(unlinkEvidence(claim(), evidence()));
    expect(claim().evidence).toEqual([]);
    log.step('undo');
    expect(claim().evidence).toMatchObject([{ stance: 'refutes', note: 'At one.', passage }]);
  });

  it('goes with the evidence, and comes back with it', () => {
    log.do(linkEvidence(claim(), evidence(), BLANK_LINK));
    log.do(removeEvidence(evidence()));
    expect([log.state().evidence, claim().evidence]).toEqual([[], []]);
    log.step('undo');
    expect([log.state().evidence.length, claim().evidence.length]).toEqual([1, 1]);
  });
});
