import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/domain/review/canonical-json.ts';

test('writes keys in code-unit order and no white space', () => {
  expect(canonicalJson({ b: [1, 'two', null], a: { é: true, Z: -0 } })).toBe(
    '{"a":{"Z":0,"é":true},"b":[1,"two",null]}',
  );
});

test('is JSON, and the same for the value read back from it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = canonicalJson(value);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(written))).toBe(written);
    }),
  );
});

test('does not depend on the order in which keys were set', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
    }),
  );
});

test('leaves out what is undefined, as JSON does', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [Symbol('s')], [1n], [[undefined]]])(
  'refuses %s',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);
