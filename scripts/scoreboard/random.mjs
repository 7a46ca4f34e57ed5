/**
 * A source of numbers that gives the same ones for the same seed on every machine.
 *
 * @typedef {object} Random
 * @property {() => number} share from 0 up to, not including, 1
 * @property {(below: number) => number} below a whole number from 0 up to, not including, `below`
 * @property {<Item>(items: readonly Item[]) => Item} pick one of them, all alike; throws when there are none
 * @property {(count: number, below: number) => number[]} several different numbers below `below`, in rising order
 */

/**
 * The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, good enough to make texts.
 *
 * @param {number} seed
 * @returns {Random}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(share() * limit);
  return {
    share,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    several(count, limit) {
      /** @type {Set<number>} */
      const chosen = new Set();
      while (chosen.size < Math.min(count, limit)) chosen.add(below(limit));
      return [...chosen].sort((one, other) => one - other);
    },
  };
}
