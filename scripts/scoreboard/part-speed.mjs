import { PEERS, time } from './contenders.mjs';
import { relatedTexts, unrelatedTexts } from './generated-pairs.mjs';
import { figure } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('./contenders.mjs').Timing & { readonly name: import('./contenders.mjs').Contender }} PeerTiming */
/** @typedef {import('./row.mjs').Row} Row */

/** A peer that has not finished by then takes at least five times what ours may take for the longest texts. */
const PEER_LIMIT_MS = 10_000;
/** Ours may take longer, so that a missed target is told in figures. */
const OUR_LIMIT_MS = 60_000;
const SIZES = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];
const WITH_PEERS = [1000, 10_000, 100_000];
/** The targets in ms, by words: PRODUCT.md's and ENGINE.md's. */
const TARGETS = new Map([
  [1000, { atMost: 30 }],
  [100_000, { atMost: 2000 }],
]);

/**
 * Time against size on generated prose, with the peers in the same run.
 *
 * @param {Tools} tools
 * @returns {Promise<Measured>}
 */
export async function measureSpeed({ vocabulary, ledger }) {
  /** @type {Row[]} */
  const rows = [];
  for (const [relation, textsOf] of /** @type {const} */ ([
    ['related', relatedTexts],
    ['unrelated', unrelatedTexts],
  ])) {
    /** @type {Map<number, number>} */
    const ours = new Map();
    /** @type {Set<string>} */
    const tooSlow = new Set();
    for (const words of SIZES) {
      if (relation === 'unrelated' && !WITH_PEERS.includes(words)) continue;
      const texts = textsOf(vocabulary, words);
      if (words <= Math.max(...WITH_PEERS)) ledger.compare(...texts);
      const { ms, processor, note } = await time({ contender: 'variorum', texts, limitMs: OUR_LIMIT_MS });
      if (ms !== null) ours.set(words, ms);
      const timings = WITH_PEERS.includes(words) ? await timePeers(texts, tooSlow) : [];
      rows.push({
        part: 'speed',
        what: `two ${relation} texts of ${count(words)} words`,
        data: 'generated prose',
        value: ms ?? Infinity,
        unit: 'ms',
        target: TARGETS.get(words) ?? null,
        peers: timings.map(({ name, ms: value, note: why }) => ({
          name,
          value,
          ...(why ? { note: why } : {}),
        })),
        note:
          ms === null || processor === null
            ? (note ?? '')
            : `${Math.round((1000 * ms) / words)} µs a word; processor’s time ${figure(processor, 'ms')}`,
      });
      if (words === 10_000 && ms !== null) rows.push(ratioRow(relation, ms, timings));
    }
    rows.push(growthRow(relation, ours));
  }
  const texts = relatedTexts(vocabulary, 100_000);
  const { ms, note = '' } = await time({ contender: 'variorum', texts, words: true, limitMs: OUR_LIMIT_MS });
  rows.push({
    part: 'speed',
    what: 'two related texts of 100,000 words, with the words of the alignments',
    data: 'generated prose',
    value: ms ?? Infinity,
    unit: 'ms',
    target: { atMost: 2000 },
    note,
  });
  return { rows, misses: [] };
}

/**
 * @param {readonly string[]} texts
 * @param {Set<string>} tooSlow peers that did not finish shorter texts: they are not asked again, and new ones are added
 * @returns {Promise<PeerTiming[]>}
 */
async function timePeers(texts, tooSlow) {
  /** @type {PeerTiming[]} */
  const timings = [];
  for (const name of PEERS) {
    const timing = tooSlow.has(name)
      ? { ms: null, processor: null, note: 'did not finish shorter texts' }
      : await time({ contender: name, texts, limitMs: PEER_LIMIT_MS });
    if (timing.ms === null) tooSlow.add(name);
    timings.push({ name, ...timing });
  }
  return timings;
}

/**
 * @param {string} relation
 * @param {number} ms ours
 * @param {readonly PeerTiming[]} timings
 * @returns {Row} how many times faster ours is than jsdiff, and beside it than the others
 */
function ratioRow(relation, ms, timings) {
  const [jsdiff, ...others] = timings.map(({ name, ms: theirs, atLeast }) => {
    const known = theirs ?? atLeast;
    return {
      name: `than ${name}`,
      value: known === undefined ? null : known / ms,
      ...(theirs === null ? { note: 'at least' } : {}),
    };
  });
  return {
    part: 'speed',
    what: `times faster than jsdiff’s diffWords, 10,000 words ${relation}`,
    data: 'generated prose',
    value: jsdiff?.value ?? null,
    unit: '×',
    target: { atLeast: 10 },
    peers: others,
    ...(jsdiff?.note ? { note: jsdiff.note } : {}),
  };
}

/**
 * @param {string} relation
 * @param {ReadonlyMap<number, number>} ours ms by words
 * @returns {Row}
 */
function growthRow(relation, ours) {
  const [less, more] = [ours.get(10_000), ours.get(100_000)];
  return {
    part: 'speed',
    what: `growth of the time from 10,000 to 100,000 words, ${relation}`,
    data: 'generated prose',
    value: less === undefined || more === undefined ? null : more / less,
    unit: '×',
    target: { atMost: 12 },
  };
}

/** @param {number} words */
function count(words) {
  return words.toLocaleString('en');
}
