import { list } from '../../list.ts';
import { PERIODS } from '../lexicon/calendar.ts';
import type { SentenceReader } from './sentence-reader.ts';

const BEFORE_PRONOUN_ONE = list('no any every some each this that which');
const BEFORE_COUNTED_ONCE = list('than least only exactly just most not');
const AFTER_COUNTED_ONCE = list('every per in or weekly daily more again');

/** `no one` counts nobody, and `once the rain stops` counts nothing; `once a month` and `only once` do. */
export function isOrdinaryWord(reader: SentenceReader, at: number): boolean {
  const word = reader.word(at);
  const before = reader.word(at - 1);
  if (word === 'some') return isOne(reader, at + 1);
  if (word === 'one') {
    const earlier = reader.word(at - 2);
    // `the only one` is no number, `only one` is.
    const isDetermined = /^(?:the|its|his|her|their|our|\S+'s?)$/.test(earlier);
    return BEFORE_PRONOUN_ONE.has(before === '-' ? earlier : before) || (before === 'only' && isDetermined);
  }
  if (word !== 'once') return false;
  const after = reader.token(at + 1);
  const isCounted =
    BEFORE_COUNTED_ONCE.has(before) ||
    AFTER_COUNTED_ONCE.has(reader.word(at + 1)) ||
    (/^an?$/.test(reader.word(at + 1)) && PERIODS.has(reader.word(at + 2))) ||
    after === undefined ||
    after.kind === 'punctuation';
  return !isCounted;
}

/** `some one` is somebody. */
function isOne(reader: SentenceReader, at: number): boolean {
  return reader.word(at) === 'one';
}
