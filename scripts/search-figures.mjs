// Prints how long the search for earlier claims takes over 500,000 generated ones: `npm run search-figures`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, outFolder } from './scoreboard/engine.mjs';
import { storyText, wordCount, writeStory } from './scoreboard/prose.mjs';
import { seededRandom } from './scoreboard/random.mjs';
import { median, quantile } from './scoreboard/statistics.mjs';
import { readVocabulary } from './scoreboard/vocabulary.mjs';

/** What the product holds at full quality. */
const CLAIMS = 500_000;
const CLAIMS_IN_REVIEW = 100;
/** Words that a claim has. */
const [SHORTEST, LONGEST] = [10, 25];
const WORDS_IN_STORY = 1_500;
const SEED = 7;

const QUERIES = 400;
const QUERY_WORDS = 12;
/** The first searches run before the code is optimised, as after a start of the app; they are shown apart. */
const COLD = 20;
const MOST = 8;
const MEGABYTE = 1_000_000;

/**
 * Sentences like those that fact-checkers write down; every story has people of its own, and words are as frequent as
 * Zipf's law has them.
 *
 * @param {number} count
 * @returns {string[]}
 */
function writeStatements(count) {
  const [vocabulary, random] = [readVocabulary(), seededRandom(SEED)];
  /** @type {string[]} */
  const statements = [];
  while (statements.length < count) {
    for (const sentence of writeStory(random, vocabulary, WORDS_IN_STORY).flat()) {
      const words = wordCount(sentence);
      if (words >= SHORTEST && words <= LONGEST) statements.push(sentence);
    }
  }
  return statements.slice(0, count);
}

/**
 * @param {string} title
 * @param {readonly number[]} times in milliseconds
 */
function print(title, times) {
  const [p50, p95, most] = [median(times), quantile(times, 0.95), Math.max(...times)].map((time) =>
    time.toFixed(1),
  );
  console.log(`${title}: p50 ${p50} ms, p95 ${p95} ms, at most ${most} ms`);
}

await bundle('search', { 'claim-index': 'src/domain/search/claim-index.ts' });
/** @type {typeof import('../src/domain/search/claim-index.ts')} */
const { ClaimIndex } = await import(pathToFileURL(join(outFolder, 'search', 'claim-index.mjs')).href);
const statements = writeStatements(CLAIMS);
const index = new ClaimIndex();
const before = process.memoryUsage.rss();
const started = performance.now();
statements.forEach((statement, at) => {
  const reviewId = `review ${Math.floor(at / CLAIMS_IN_REVIEW)}`;
  index.put({ reviewId, claimId: `claim ${at}`, statement, checkedAt: at });
});
const seconds = (performance.now() - started) / 1000;
const memory = (process.memoryUsage.rss() - before) / MEGABYTE;
console.log(`${CLAIMS.toLocaleString('en')} claims indexed in ${seconds.toFixed(1)} s`);
console.log(`Memory for the index, without the statements: ${memory.toFixed(0)} MB`);

/** @param {string} text */
function timed(text) {
  const from = performance.now();
  index.search({ text, exceptReview: null, most: MOST });
  return performance.now() - from;
}

const step = Math.floor(CLAIMS / QUERIES);
const times = Array.from({ length: QUERIES }, (_, at) =>
  timed((statements[at * step] ?? '').split(' ').slice(0, QUERY_WORDS).join(' ')),
);
print(`The first ${COLD} searches for ${QUERY_WORDS} words`, times.slice(0, COLD));
print(`Searches for ${QUERY_WORDS} words`, times.slice(COLD));
const [vocabulary, random] = [readVocabulary(), seededRandom(SEED + 1)];
const pages = Array.from({ length: 40 }, () => storyText(writeStory(random, vocabulary, 400)));
print('Searches for a selected page', pages.map(timed));
