import type { MatrixRow } from './claim-matrix.ts';
import { dangerOf, WORDING_NAMES, type WordingState } from './wording.ts';

/** The variants of a claim that have one wording state. */
export interface WordingGroup {
  readonly state: WordingState;
  readonly sigla: readonly string[];
}

/** A claim's wordings at a glance: where the reference stands, and the other variants by their state, the gravest first. */
export interface WordingSummary {
  /** Null where no variant mentions the claim. */
  readonly reference: string | null;
  readonly groups: readonly WordingGroup[];
}

/** A claim's wordings at a glance. */
export function wordingSummary({ cells }: MatrixRow): WordingSummary {
  const groups = new Map<WordingState, string[]>();
  for (const cell of cells) {
    // A second mention beside the reference may read otherwise; where none does, the variant is the reference itself.
    if (cell.isReference && cell.state === 'identical') continue;
    groups.set(cell.state, [...(groups.get(cell.state) ?? []), cell.siglum]);
  }
  return {
    reference: cells.find(({ isReference }) => isReference)?.siglum ?? null,
    groups: [...groups]
      .map(([state, sigla]) => ({ state, sigla }))
      .sort((one, other) => dangerOf(one.state) - dangerOf(other.state)),
  };
}

/** A summary as it is read out: `reference A, B altered, C and D absent`. */
export function summaryWords({ reference, groups }: WordingSummary): string {
  const parts = groups.map(({ state, sigla }) => `${sigla.join(' and ')} ${WORDING_NAMES[state]}`);
  return [...(reference === null ? [] : [`reference ${reference}`]), ...parts].join(', ');
}
