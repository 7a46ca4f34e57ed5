import { siglum } from '../../siglum.ts';
import type { Difference, DifferenceSide } from './differences.ts';
import { discrepancyName } from '../kind-names.ts';

/** Code units of a passage that are read out: a sentence is long enough to know which one is meant. */
const SPOKEN_LENGTH = 120;

/** A difference as somebody would say it: `Number changed. A: 340. B: 430. Paragraph 2.` */
export function narrate({ kind, detail, sides, paragraph }: Difference): string {
  return [discrepancyName(kind, detail), ...sides.map(reading), `Paragraph ${paragraph}`]
    .map((part) => (/[.!?…]["”’»]?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function reading({ variant, passage }: DifferenceSide): string {
  const words = passage === null ? 'nothing' : shortened(passage.text.replace(/\s+/gu, ' '));
  return `${siglum(variant)}: ${words}`;
}

function shortened(words: string): string {
  return words.length <= SPOKEN_LENGTH ? words : `${words.slice(0, SPOKEN_LENGTH).trimEnd()}…`;
}
