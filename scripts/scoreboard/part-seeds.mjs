import { NO_SHARED, hasShared, readShared } from './corpora.mjs';
import { isExpected, sentenceBeginning } from './seed-gold.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('./seed-gold.mjs').GoldPair} GoldPair */

/**
 * The differences, alignments and furniture that the gold expects of the seed articles.
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureSeeds({ ledger }) {
  const counts = { found: 0, expected: 0, other: 0, otherExpected: 0, forced: 0 };
  /** @type {string[]} */
  const misses = [];
  const measured = hasShared();
  for (const gold of measured ? goldPairs() : []) {
    const texts = [gold.left, gold.right].map((name) => readShared(`seeds/${name}`));
    const [leftText = '', rightText = ''] = texts;
    const pair = ledger.pair(leftText, rightText);
    const [left, right] = pair.comparison.variants;
    if (!left || !right) throw new Error('Two texts make two variants.');
    for (const must of gold.must ?? []) {
      const found = pair.discrepancies.some((one) => isExpected(one, must, leftText, rightText));
      counts.expected += 1;
      if (found) counts.found += 1;
      else misses.push(`not listed: ${must.kinds.join('/')} ${must.left ?? '–'} → ${must.right ?? '–'}`);
    }
    /** @param {boolean} holds @param {string} text */
    const expect = (holds, text) => {
      counts.otherExpected += 1;
      if (holds) counts.other += 1;
      else misses.push(text);
    };
    expect(gold.derivation.includes(pair.derivation), `derivation is ${pair.derivation}`);
    for (const [one, other] of gold.alignedSentences ?? []) {
      const l = sentenceBeginning(left, leftText, one);
      const r = sentenceBeginning(right, rightText, other);
      const together = pair.alignments.some((each) => each.left.includes(l) && each.right.includes(r));
      expect(together, `not aligned: ${one} / ${other}`);
    }
    for (const { side, variant, text, unaligned = [], furniture = [] } of [
      {
        side: /** @type {const} */ ('left'),
        variant: left,
        text: leftText,
        unaligned: gold.unalignedLeft,
        furniture: gold.furnitureLeft,
      },
      {
        side: /** @type {const} */ ('right'),
        variant: right,
        text: rightText,
        unaligned: gold.unalignedRight,
        furniture: gold.furnitureRight,
      },
    ]) {
      for (const beginning of unaligned) {
        const index = sentenceBeginning(variant, text, beginning);
        if (!pair.alignments.some((each) => each[side].includes(index))) continue;
        counts.forced += 1;
        misses.push(`forced into a pair: ${beginning}`);
      }
      const recognised = variant.sentences
        .filter((sentence) => sentence.role === 'furniture')
        .map((sentence) => text.slice(sentence.start, sentence.end));
      for (const words of furniture) expect(recognised.includes(words), `not seen as furniture: ${words}`);
    }
    const excess = pair.alignments.length - (gold.maxAlignedSentences ?? Infinity);
    if (excess > 0) {
      counts.forced += excess;
      misses.push(`${excess} alignments too many between ${gold.left} and ${gold.right}`);
    }
  }
  const base = { part: 'seeds', data: 'seeds, gold/seeds.json' };
  const missing = measured ? {} : { value: null, note: NO_SHARED };
  const { found, expected, other, otherExpected, forced } = counts;
  return {
    rows: [
      {
        ...base,
        what: 'differences an editor must not miss that are listed',
        data: `${base.data}: ${expected} differences`,
        value: (100 * found) / expected,
        unit: '%',
        target: { atLeast: 100 },
        note: `${found} of ${expected}`,
        peers: [{ name: 'other tools', value: null, note: 'none types them' }],
        ...missing,
      },
      {
        ...base,
        what: 'sentences aligned, derivation named, furniture seen as expected',
        value: (100 * other) / otherExpected,
        unit: '%',
        target: { atLeast: 100 },
        note: `${other} of ${otherExpected}`,
        ...missing,
      },
      {
        ...base,
        what: 'sentences forced together that are listed as unaligned',
        value: forced,
        unit: '',
        target: { atMost: 0 },
        ...missing,
      },
    ],
    misses,
  };
}

/** @returns {readonly GoldPair[]} */
function goldPairs() {
  return JSON.parse(readShared('gold/seeds.json')).pairs;
}
