import { BUILT_IN_SCALES } from './scales.ts';
import type { VerdictLevel, VerdictScale } from './scales.ts';

/** Each level has one of the keys 1 to 9. */
export const MOST_LEVELS = 9;
export const FEWEST_LEVELS = 2;

/** What is wrong with a scale, in words for the one who makes it. */
export interface ScaleProblem {
  /** The level that it is about, or null for the scale as a whole. */
  readonly levelId: string | null;
  readonly words: string;
}

/** What keeps a scale from being used; empty for a good one. */
export function validateScale({ name, levels }: VerdictScale): readonly ScaleProblem[] {
  const problems: ScaleProblem[] = [];
  const about = (levelId: string | null, words: string): void => {
    problems.push({ levelId, words });
  };
  if (name.trim() === '') about(null, 'The scale needs a name.');
  if (levels.length < FEWEST_LEVELS) about(null, `A scale needs at least ${FEWEST_LEVELS} levels.`);
  if (levels.length > MOST_LEVELS)
    about(null, `A scale has at most ${MOST_LEVELS} levels, one for each of the keys 1 to ${MOST_LEVELS}.`);

  const names = new Set<string>();
  const ids = new Set<string>();
  for (const level of levels) {
    const folded = level.name.trim().toLocaleLowerCase('en');
    if (folded === '') about(level.id, 'Every level needs a name.');
    else if (names.has(folded)) about(level.id, `Two levels are called “${level.name.trim()}”.`);
    if (ids.has(level.id)) about(level.id, `“${level.name.trim()}” is the same level as another one.`);
    names.add(folded);
    ids.add(level.id);
  }

  const ratings = levels.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  if (ratings.length < FEWEST_LEVELS)
    about(null, 'A scale needs a best and a worst level: at least two that are not beside the line.');
  else if (ratings.some((rating, index) => index > 0 && rating >= (ratings[index - 1] ?? Infinity)))
    about(null, 'The levels must stand in order, the best first and the worst last.');
  if (levels.length > 0 && levels.every(({ settles }) => !settles))
    about(null, 'Every level asks a question: no claim could ever be settled.');
  return problems;
}

/** The levels with ratings that follow their order, the last one on the line being 1; those beside the line have none. */
export function ratedByOrder(levels: readonly VerdictLevel[]): readonly VerdictLevel[] {
  let next = levels.filter(({ rating }) => rating !== null).length;
  return levels.map((level) => (level.rating === null ? level : { ...level, rating: next-- }));
}

/** The best and the worst level, or null where the scale has none. */
export function endsOf({ levels }: VerdictScale): {
  readonly best: VerdictLevel | null;
  readonly worst: VerdictLevel | null;
} {
  const rated = levels.filter(({ rating }) => rating !== null);
  return { best: rated[0] ?? null, worst: rated.at(-1) ?? null };
}

/**
 * A scale as it goes into the log. Verdicts name the scale that they were given on, so what was changed gets an id of its
 * own and every old verdict keeps its words.
 *
 * @param known the scales that the review has or has had, besides the built-in ones
 */
export function scaleForLog(
  wanted: VerdictScale,
  known: ReadonlyMap<string, VerdictScale>,
  newId: () => string,
): VerdictScale {
  const name = wanted.name.trim();
  const levels = ratedByOrder(wanted.levels.map((level) => ({ ...level, name: level.name.trim() })));
  const scale = { id: wanted.id, name, levels };
  const before = [...BUILT_IN_SCALES, ...known.values()].find(({ id }) => id === wanted.id);
  if (before === undefined) return scale;
  return isSameScale(before, scale) ? before : { ...scale, id: newId() };
}

function isSameScale(one: VerdictScale, other: VerdictScale): boolean {
  return (
    one.name === other.name &&
    one.levels.length === other.levels.length &&
    one.levels.every((level, index) => {
      const same = other.levels[index];
      return (
        same !== undefined &&
        same.id === level.id &&
        same.name === level.name &&
        same.tone === level.tone &&
        same.settles === level.settles &&
        (same.rating === null) === (level.rating === null)
      );
    })
  );
}
