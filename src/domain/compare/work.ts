import type { TextReading } from './analysis.ts';
import { readText } from './analysis.ts';
import type { ReadGroups } from './read-groups.ts';
import { readGroups } from './read-groups.ts';

/** How a comparison does the two things that cost most: afresh, or with what an earlier one has done. */
export interface Work {
  readonly readText: (raw: string) => TextReading;
  readonly readGroups: ReadGroups;
}

/** Everything is worked out anew. */
export const AFRESH: Work = { readText, readGroups };
