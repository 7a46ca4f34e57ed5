import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../../src/domain/queries/answers.ts';
import type { QueryState } from '../../../../src/domain/review/state.ts';

function query(number: number, question = `Question ${number}?`, id = `q${number}`): QueryState {
  return { id, number, question, to: 'the author', claimIds: [], askedBy: '', askedAt: 0, answer: null };
}

const queries = [query(1), query(2), query(12)];

function read(reply: string): unknown {
  const { answered, unknown, before } = readAnswers(reply, { queries });
  return { answers: answered.map(({ query: { number }, answer }) => [number, answer]), unknown, before };
}

describe('answers in a reply', () => {
  test.each([
    [
      '1. Yes.\n2. It was Tuesday.',
      [
        [1, 'Yes.'],
        [2, 'It was Tuesday.'],
      ],
    ],
    [
      '1) Yes.\n\n2: No.',
      [
        [1, 'Yes.'],
        [2, 'No.'],
      ],
    ],
    [
      'Q1 Yes.\nQuery 2 – No.',
      [
        [1, 'Yes.'],
        [2, 'No.'],
      ],
    ],
    ['#12: The east gate.', [[12, 'The east gate.']]],
    ['> **2.** Two lines\n> of answer', [[2, 'Two lines\n> of answer']]],
    [
      '1. Yes.\r\nMore of it.\r2. No.',
      [
        [1, 'Yes.\nMore of it.'],
        [2, 'No.'],
      ],
    ],
    [
      '1. Yes.\n2. No.\n1. And one more thing.',
      [
        [1, 'Yes.\nAnd one more thing.'],
        [2, 'No.'],
      ],
    ],
    ['1. Question 1?\nIt did.', [[1, 'It did.']]],
  ])('%j', (reply, answers) => {
    expect(read(reply)).toEqual({ answers, unknown: [], before: '' });
  });

  test('a figure in the answer is not a number of a query', () => {
    expect(read('1. We counted\n340 people there, 3.5 million in all:\n12 boats.')).toMatchObject({
      answers: [[1, 'We counted\n340 people there, 3.5 million in all:\n12 boats.']],
      unknown: [],
    });
    expect(read('2. Growth was\n3.5 percent')).toMatchObject({ answers: [[2, 'Growth was\n3.5 percent']] });
  });

  test('says which numbers no query has, and keeps what stands before the first', () => {
    expect(read('Dear desk,\n\n7. No idea.\n1. Yes.')).toEqual({
      answers: [[1, 'Yes.']],
      unknown: ['7'],
      before: 'Dear desk,',
    });
  });

  test('a number without words is no answer', () => {
    expect(read('1.\n2. \n')).toEqual({ answers: [], unknown: [], before: '' });
  });

  test('two queries with one number are told apart by a letter', () => {
    const twice = [query(4, 'First?', 'a'), query(4, 'Second?', 'b')];
    const { answered } = readAnswers('4. One.\n4b. Two.', { queries: twice });
    expect(answered.map(({ query: { id }, answer }) => [id, answer])).toEqual([
      ['a', 'One.'],
      ['b', 'Two.'],
    ]);
  });

  test('every answer comes back under its number, whatever its words', () => {
    const words = fc.stringMatching(/^[a-zé,]{1,8}(?: [a-zé]{1,8}){0,5}$/u);
    fc.assert(
      fc.property(words, fc.array(fc.array(words, { minLength: 1 }), { maxLength: 12 }), (head, answers) => {
        const reply = [head, ...answers.map((lines, index) => `${index + 1}. ${lines.join('\n')}`)].join(
          '\n',
        );
        const { answered, before } = readAnswers(reply, {
          queries: answers.map((_, index) => query(index + 1)),
        });
        expect(answered.map(({ answer }) => answer)).toEqual(answers.map((lines) => lines.join('\n')));
        expect(before).toBe(head);
      }),
    );
  });
});
