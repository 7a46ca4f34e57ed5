import { list } from '../../list.ts';

/* How sure a statement is said to be. */

/** Words by how much they claim, from `may` up to `will`; hearsay claims nothing itself, and a duty is no forecast. */
const LEVELS = {
  certain: list('will would shall definitely certainly clearly undoubtedly surely'),
  likely: list('likely probably expected presumably apparently seemingly expects expect'),
  possible: list('may might could can possibly perhaps maybe potentially'),
  unlikely: list('unlikely'),
  hearsay: list('allegedly reportedly supposedly purportedly alleged suspected presumed'),
  duty: list('must'),
  advice: list('should ought'),
  // Whether something is being thought about, meant or settled.
  considered: list(
    'consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing contemplate contemplates contemplated contemplating',
  ),
  intended: list(
    'plan plans planned planning intend intends intended intending hope hopes hoped hoping aim aims aimed aiming want wants wanted',
  ),
  settled: list('decide decides decided deciding agree agrees agreed resolved voted'),
} as const;

export type CertaintyLevel = keyof typeof LEVELS;

/** From the least to the most that is claimed. Levels that are not in it are of another sort, not stronger or weaker. */
export const LADDER: readonly CertaintyLevel[] = ['unlikely', 'possible', 'likely', 'certain'];
export const RESOLVE: readonly CertaintyLevel[] = ['considered', 'intended', 'settled'];

const LEVEL_OF: ReadonlyMap<string, CertaintyLevel> = new Map(
  (Object.keys(LEVELS) as CertaintyLevel[]).flatMap((level) =>
    [...LEVELS[level]].map((word): [string, CertaintyLevel] => [word, level]),
  ),
);

/** How much a folded word claims; undefined where it says nothing about that. */
export function certaintyOf(folded: string): CertaintyLevel | undefined {
  return LEVEL_OF.get(folded);
}

/** Levels that only mean something beside another one: `planned` for `built` replaces a verb, `planned` for `decided` a resolve. */
export function isResolve(level: CertaintyLevel): boolean {
  return RESOLVE.includes(level);
}
