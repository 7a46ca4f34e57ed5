import { PEERS, time } from './contenders.mjs';
import { relatedTexts, unrelatedTexts } from './generated-pairs.mjs';
import { figure } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('./contenders.mjs').Timing} Timing */
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
      const { ms, fastest, note } = await time({ contender: 'variorum', texts, limitMs: OUR_LIMIT_MS });
      if (ms !== null) ours.set(words, ms);
      const peers = WITH_PEERS.includes(words) ? await timePeers(texts, tooSlow) : [];
      rows.push({
        part: 'speed',
        what: `two ${relation} texts of ${count(words)} words`,
        data: 'generated prose',
        value: ms,
        unit: 'ms',
        target: TARGETS.get(words) ?? null,
        peers,
        note:
          ms === null || fastest === null
            ? (note ?? '')
            : `${Math.round((1000 * ms) / words)} µs a word; fastest run ${figure(fastest, 'ms')}`,
      });
      if (words === 10_000) rows.push(...ratioRows(relation, ms, peers));
    }
    rows.push(growthRow(relation, ours));
  }
  const texts = relatedTexts(vocabulary, 100_000);
  const { ms, note = '' } = await time({ contender: 'variorum', texts, words: true, limitMs: OUR_LIMIT_MS });
  rows.push({
    part: 'speed',
    what: 'two related texts of 100,000 words, with the words of the alignments',
    data: 'generated prose',
    value: ms,
    unit: 'ms',
    target: { atMost: 2000 },
    note,
  });
  return { rows, misses: [] };
}

/**
 * @param {readonly string[]} texts
 * @param {Set<string>} tooSlow peers that did not finish shorter texts: they are not asked again, and new ones are added
 * @returns {Promise<import('./row.mjs').Peer[]>}
 */
async function timePeers(texts, tooSlow) {
  /** @type {import('./row.mjs').Peer[]} */
  const peers = [];
  for (const name of PEERS) {
    if (tooSlow.has(name)) {
      peers.push({ name, value: null, note: 'did not finish shorter texts' });
      continue;
    }
    const { ms, note } = await time({ contender: name, texts, limitMs: PEER_LIMIT_MS });
    if (ms === null) tooSlow.add(name);
    peers.push({ name, value: ms, ...(note ? { note } : {}) });
  }
  return peers;
}

/**
 * @param {string} relation
 * @param {number | null} ms ours
 * @param {readonly import('./row.mjs').Peer[]} peers in ms
 * @returns {Row[]} how many times faster ours is than jsdiff, and beside it than the others
 */
function ratioRows(relation, ms, peers) {
  const ratios = peers.map(({ name, value }) => {
    const least = value ?? PEER_LIMIT_MS;
    return { name, value: ms === null ? null : least / ms, ...(value === null ? { note: 'at least' } : {}) };
  });
  const [jsdiff, ...others] = ratios;
  return [
    {
      part: 'speed',
      what: `times faster than jsdiff’s diffWords, 10,000 words ${relation}`,
      data: 'generated prose',
      value: jsdiff?.value ?? null,
      unit: '×',
      target: { atLeast: 10 },
      peers: others.map((other) => ({ ...other, name: `than ${other.name}` })),
      ...(jsdiff?.note ? { note: jsdiff.note } : {}),
    },
  ];
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
