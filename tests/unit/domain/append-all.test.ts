import { expect, test } from 'vitest';
import { appendAll } from '../../../src/domain/append-all.ts';

test('puts more items at the end than a call could take as arguments', () => {
  const list = [1];
  appendAll(
    list,
    Array.from({ length: 1_000_000 }, (_each, index) => index),
  );
  expect(list).toHaveLength(1_000_001);
  expect(list.slice(0, 3)).toEqual([1, 0, 1]);
});
