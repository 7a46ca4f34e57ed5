import type { WordToken } from '../analysis.ts';
import type { Severity } from '../comparison.ts';
import type { CertaintyLevel } from '../lexicon/certainty.ts';
import { certaintyOf, isResolve, LADDER, RESOLVE } from '../lexicon/certainty.ts';
import type { ConnectiveLink } from '../lexicon/connectives.ts';
import { linksOf } from '../lexicon/connectives.ts';

/** A reading of two stretches that stand in each other's place: no difference but in form, or one of this severity. */
export type Reading = 'same' | Severity;

/** How two stretches compare in how sure they are; null where neither says anything about it. */
export function compareCertainty(left: readonly WordToken[], right: readonly WordToken[]): Reading | null {
  const [one, other] = [levelsIn(left), levelsIn(right)];
  const resolves = [one, other].every((levels) => levels.some(isResolve));
  // A resolve on one side alone is an ordinary verb.
  const strip = (levels: CertaintyLevel[]): CertaintyLevel[] =>
    resolves ? levels : levels.filter((level) => !isResolve(level));
  const [before, now] = [strip(one), strip(other)];
  if (before.length + now.length === 0) return null;
  if (before.join() === now.join()) return 'same';
  const [claims, plain] = before.length === 0 ? [now, left] : [before, right];
  const isOneSided = before.length === 0 || now.length === 0;
  // `will close` and `closes` lie ahead alike; `will close` and `has closed` do not.
  if (isOneSided && claims.every((level) => level === 'certain'))
    return plain.some((token) => PAST.test(token.folded)) ? 'material' : 'minor';
  return 'material';
}

const PAST = /^(?:was|were|had|has|have|did)$/;

function levelsIn(tokens: readonly WordToken[]): CertaintyLevel[] {
  return tokens.flatMap((token) => certaintyOf(token.folded) ?? []).sort();
}

/** Which of two passages claims more, by the strongest word in each; null where that cannot be told. */
export function moreCertain(left: string, right: string): 'left' | 'right' | null {
  for (const ladder of [LADDER, RESOLVE]) {
    const rank = (text: string): number =>
      Math.max(
        ...text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .map((word) => ladder.findIndex((level) => level === certaintyOf(word))),
      );
    const [one, other] = [rank(left), rank(right)];
    if (one !== -1 && other !== -1 && one !== other) return one > other ? 'left' : 'right';
  }
  return null;
}

/** How two stretches compare in how they link statements; null where not both of them link any. */
export function compareLinks(left: readonly WordToken[], right: readonly WordToken[]): Reading | null {
  const [one, other] = [linksIn(left), linksIn(right)];
  if (one.length === 0 || other.length === 0) return null;
  return one.some((link) => other.includes(link)) ? 'same' : 'material';
}

function linksIn(tokens: readonly WordToken[]): ConnectiveLink[] {
  return tokens.flatMap((token) => linksOf(token.folded));
}
