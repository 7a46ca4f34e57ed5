// Compares generated texts once and prints how much memory was resident before and at the peak, in MB.
import { loadEngine } from './engine.mjs';
import { versions } from './generated-pairs.mjs';
import { readVocabulary } from './vocabulary.mjs';

const MEGABYTE = 1_000_000;
const [count = 0, words = 0] = process.argv.slice(2).map(Number);
const { compare } = await loadEngine();
const inputs = versions(readVocabulary(), words, count).map((text, index) => ({ label: `${index}`, text }));
const before = process.memoryUsage.rss();
console.log('comparing');
compare(inputs, { words: true });
// maxRSS is in kilobytes of 1,024 bytes.
const peak = process.resourceUsage().maxRSS * 1024;
console.log(`resident ${before / MEGABYTE} ${peak / MEGABYTE}`);
