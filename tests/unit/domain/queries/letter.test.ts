import { describe, expect, test } from 'vitest';
import { letterMarkdown, letterText, queryLetter, receivers } from '../../../../src/domain/queries/letter.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import * as changes from '../../../../src/domain/review/changes.ts';
import {
  answerQueries,
  askQuery,
  changeQuery,
  queryLabels,
  removeQuery,
  unansweredClaims,
} from '../../../../src/domain/review/query-changes.ts';
import type { QueryState } from '../../../../src/domain/review/state.ts';
import { LogBuilder, newMention, revision, startedLog } from '../review/log-builder.ts';

function asked(): LogBuilder {
  const log = startedLog('a');
  const added = changes.addVariants(log.state(), [
    { variantId: 'v1', details: changes.defaultVariantDetails('Wire copy'), revision: revision('x') },
  ]);
  if (!added.ok) throw new Error('room for one');
  log.do(added.value);
  const mention = newMention(log, 'v1', 'forty boats');
  log.do(claimChanges.annotateClaim('c1', { statement: 'Forty boats came', kind: 'number' }, [mention]));
  ask(log, 'q1', 'How many *boats*?', ['c1']);
  ask(log, 'q2', 'Who said so?', []);
  return log;
}

function ask(log: LogBuilder, id: string, question: string, claimIds: readonly string[], to = 'the author') {
  log.do(askQuery(log.state(), id, { to, question, claimIds }));
}

function queryOf(log: LogBuilder, id: string): QueryState {
  const query = log.state().queries.find((each) => each.id === id);
  if (query === undefined) throw new Error(`no query ${id}`);
  return query;
}

describe('queries', () => {
  test('are numbered in order, and a number is never given twice', () => {
    const log = asked();
    log.do(removeQuery(queryOf(log, 'q2')));
    ask(log, 'q3', 'When?', []);
    expect(log.state().queries.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('two devices may give the same number: the later one gets a letter', () => {
    const left = asked();
    const right = new LogBuilder('b', left.events);
    ask(left, 'left', 'Left?', []);
    right.now += 10;
    ask(right, 'right', 'Right?', []);
    left.merge(right);
    const labels = queryLabels(left.state());
    expect([labels.get('left'), labels.get('right')]).toEqual(['3', '3b']);
  });

  test('are answered by one change, which an undo takes back whole', () => {
    const log = asked();
    const answer = (words: string) => ({ answer: words, from: 'Ada Finn' });
    log.do(
      answerQueries([
        { query: queryOf(log, 'q1'), answer: answer(' Forty. ') },
        { query: queryOf(log, 'q2'), answer: answer('The harbour master.') },
      ]),
    );
    expect(log.state().queries.map((query) => query.answer?.answer)).toEqual([
      'Forty.',
      'The harbour master.',
    ]);
    expect(unansweredClaims(log.state())).toEqual(new Set());
    log.step('undo');
    expect(log.state().queries.map((query) => query.answer)).toEqual([null, null]);
    expect(unansweredClaims(log.state())).toEqual(new Set(['c1']));
  });

  test('an answer of no words takes the answer back; the same answer again is no change', () => {
    const log = asked();
    log.do(answerQueries([{ query: queryOf(log, 'q1'), answer: { answer: 'Forty.', from: '' } }]));
    expect(answerQueries([{ query: queryOf(log, 'q1'), answer: { answer: 'Forty.', from: '' } }])).toBeNull();
    const taken = answerQueries([{ query: queryOf(log, 'q1'), answer: { answer: ' ', from: '' } }]);
    expect(taken?.label).toBe('Take back the answer to query 1');
    log.do(taken);
    expect(queryOf(log, 'q1').answer).toBeNull();
  });

  test('an edit names what differs, and nothing where nothing does', () => {
    const log = asked();
    expect(changeQuery(queryOf(log, 'q1'), { question: 'How many *boats*?', claimIds: ['c1'] })).toBeNull();
    log.do(changeQuery(queryOf(log, 'q1'), { question: 'How many?' }));
    expect(queryOf(log, 'q1')).toMatchObject({ question: 'How many?', claimIds: ['c1'] });
  });
});

describe('the letter', () => {
  test('has the open queries of one receiver by number, with the words they are about', () => {
    const log = asked();
    ask(log, 'q3', 'Which wire?', [], 'Ferrant News Agency');
    log.do(answerQueries([{ query: queryOf(log, 'q2'), answer: { answer: 'Me.', from: '' } }]));
    expect(receivers(log.state())).toEqual(['the author', 'Ferrant News Agency']);
    const letter = queryLetter(log.state(), 'the author', 'Ida');
    expect(letter.items).toEqual([
      {
        number: '1',
        question: 'How many *boats*?',
        about: [{ variant: 'A, Wire copy', quote: 'forty boats' }],
      },
    ]);
    expect(letterText(letter)).toBe(
      [
        'Queries: Harbour fire',
        'To the author',
        'Please answer under the number of each query. We would like to settle these points before we publish.',
        '1. How many *boats*?\n   A, Wire copy: “forty boats”',
        'With thanks, Ida\n',
      ].join('\n\n'),
    );
  });

  test('says nothing as markup that was not meant as such', () => {
    const markdown = letterMarkdown(queryLetter(asked().state(), 'the author', ''));
    expect(markdown).toContain('**1.** How many \\*boats\\*?');
    expect(markdown).toContain('> A, Wire copy: “forty boats”');
    expect(markdown.endsWith('With thanks\n')).toBe(true);
  });
});
