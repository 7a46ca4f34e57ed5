import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IntLists } from '../../../../src/domain/search/int-lists.ts';

it('keeps every list as a bag of its own, however they grow and shrink', () => {
  const step = fc.record({ list: fc.nat(6), value: fc.nat(20), adds: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const lists = new IntLists();
      const bags = Array.from({ length: 7 }, (): number[] => []);
      for (const { list, value, adds } of steps) {
        const bag = bags[list] ?? [];
        if (adds) {
          lists.add(list, value);
          bag.push(value);
        } else {
          lists.remove(list, value);
          if (bag.includes(value)) bag.splice(bag.indexOf(value), 1);
        }
      }
      bags.forEach((bag, list) => {
        expect([...lists.of(list)].sort((a, b) => a - b)).toEqual([...bag].sort((a, b) => a - b));
        expect(lists.lengthOf(list)).toBe(bag.length);
      });
    }),
  );
});

it('holds lists that are longer than its first pool', () => {
  const lists = new IntLists();
  for (let value = 0; value < 5_000; value++) lists.add(value % 2, value);
  expect(lists.of(0).at(-1)).toBe(4_998);
  expect(lists.of(1)).toHaveLength(2_500);
});
