import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import { projectRoot } from '../lib/project.mjs';
import { figure } from './row.mjs';
import { crossProduct, scoreLinks, tokenSpans } from './word-links.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('./word-links.mjs').Links} Links */

/**
 * A hand-aligned pair: words that answer each other, many to many, by their places among the tokens.
 *
 * @typedef {object} GoldenPair
 * @property {string} id
 * @property {string} left
 * @property {string} right
 * @property {readonly string[]} leftTokens
 * @property {readonly string[]} rightTokens
 * @property {readonly (readonly [readonly number[], readonly number[]])[]} links
 */

const GOLD = 'tests/golden/word-alignments.json';

/**
 * Word alignment against pairs aligned by hand, as precision, recall and F1 over pairs of single words.
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureWords({ ledger }) {
  const row = {
    part: 'words',
    what: 'word alignment in paraphrased news, F1',
    unit: '',
    target: { atLeast: 80 },
  };
  const file = join(projectRoot, GOLD);
  if (!existsSync(file))
    return { rows: [{ ...row, data: GOLD, value: null, note: `${GOLD} IS MISSING` }], misses: [] };
  /** @type {GoldenPair[]} */
  const pairs = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {{ gold: Links, ours: Links, sure: Links, same: Links }[]} */
  const scored = [];
  /** @type {{ f1: number, text: string }[]} */
  const listed = [];
  for (const { id, left, right, leftTokens, rightTokens, links } of pairs) {
    const [leftSpans, rightSpans] = [tokenSpans(left, leftTokens), tokenSpans(right, rightTokens)];
    const words = ledger.pair(left, right).alignments.flatMap((alignment) => alignment.words ?? []);
    /** @param {readonly import('../../src/domain/compare/comparison.ts').WordAlignment[]} some */
    const linksOf = (some) =>
      crossProduct(some.map((word) => [within(leftSpans, word.left), within(rightSpans, word.right)]));
    const gold = crossProduct(links);
    const ours = linksOf(words);
    scored.push({
      gold,
      ours,
      sure: linksOf(words.filter((word) => word.relation !== 'substituted')),
      same: identityLinks(leftTokens, rightTokens),
    });
    const { f1 } = scoreLinks([{ gold, found: ours }]);
    /** @param {string} link */
    const named = (link) =>
      link
        .split(' ')
        .map((index, side) => (side === 0 ? leftTokens : rightTokens)[Number(index)])
        .join('~');
    const only = (/** @type {Links} */ some, /** @type {Links} */ others) =>
      [...some]
        .filter((link) => !others.has(link))
        .map(named)
        .join(', ');
    listed.push({
      f1,
      text: `${id}: F1 ${figure(f1, '')}\n  - ${left}\n  + ${right}\n  missing: ${only(gold, ours)}\n  wrong: ${only(ours, gold)}`,
    });
  }
  /** @param {'ours' | 'sure' | 'same'} which */
  const scores = (which) => scoreLinks(scored.map((each) => ({ gold: each.gold, found: each[which] })));
  const [ours, sure, same] = [scores('ours'), scores('sure'), scores('same')];
  return {
    rows: [
      {
        ...row,
        data: `${GOLD}: ${pairs.length} pairs`,
        value: ours.f1,
        note: `precision ${figure(ours.precision, '')}, recall ${figure(ours.recall, '')}; without “substituted” ${figure(sure.f1, '')}`,
        peers: [{ name: 'identity diff (jsdiff)', value: same.f1 }],
      },
    ],
    misses: listed
      .filter(({ f1 }) => f1 < 100)
      .sort((one, other) => one.f1 - other.f1)
      .map(({ text }) => text),
  };
}

/**
 * @param {readonly (readonly [number, number])[]} spans of tokens
 * @param {readonly [number, number]} range
 * @returns {number[]} the tokens that share a character with the range
 */
function within(spans, [start, end]) {
  return spans.flatMap(([from, to], index) => (from < end && start < to ? [index] : []));
}

/**
 * @param {readonly string[]} left
 * @param {readonly string[]} right
 * @returns {Links} what an ordinary diff keeps
 */
function identityLinks(left, right) {
  /** @type {Set<string>} */
  const links = new Set();
  let [l, r] = [0, 0];
  for (const { added, removed, count } of diffArrays([...left], [...right])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) links.add(`${l + step} ${r + step}`);
    if (!added) l += count;
    if (!removed) r += count;
  }
  return links;
}
