/** How a level reads at a glance; its name always stands beside the colour. */
export type VerdictTone = 'good' | 'doubt' | 'bad' | 'plain';

/** One answer of a scale. */
export interface VerdictLevel {
  /** Stable in the log; unique in its scale. */
  readonly id: string;
  readonly name: string;
  readonly tone: VerdictTone;
  /** Place between worst (1) and best, or null for an answer beside the line (a query, an opinion). */
  readonly rating: number | null;
  /** False for a question to somebody: it keeps the claim open. */
  readonly settles: boolean;
}

/** The answers that a review allows, best first. Fidelity and veracity each have their own. */
export interface VerdictScale {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly VerdictLevel[];
}

/** Is the claim true? The scale of a news desk, and what a review has until another is chosen. */
export const DESK_SCALE: VerdictScale = {
  id: 'desk',
  name: 'Desk',
  levels: [
    level('confirmed', 'Confirmed', 'good', 4),
    level('confirmed-with-change', 'Confirmed with change', 'good', 3),
    level('query', 'Query', 'doubt', null, false),
    level('unverifiable', 'Unverifiable', 'doubt', 2),
    level('wrong', 'Wrong', 'bad', 1),
    level('opinion', 'Opinion', 'plain', null),
  ],
};

/** Six points between true and absurd, as readers of published fact-checks know them. */
export const SIX_POINT_SCALE: VerdictScale = {
  id: 'six-point',
  name: 'Six points',
  levels: [
    level('true', 'True', 'good', 6),
    level('mostly-true', 'Mostly true', 'good', 5),
    level('half-true', 'Half true', 'doubt', 4),
    level('mostly-false', 'Mostly false', 'bad', 3),
    level('false', 'False', 'bad', 2),
    level('absurd', 'Absurd', 'bad', 1),
  ],
};

/** The three answers of research on checking claims against evidence. */
export const EVIDENCE_SCALE: VerdictScale = {
  id: 'evidence',
  name: 'Against the evidence',
  levels: [
    level('supported', 'Supported', 'good', 3),
    level('not-enough', 'Not enough information', 'doubt', 2, false),
    level('refuted', 'Refuted', 'bad', 1),
  ],
};

/** Does a variant say what its source says? */
export const FIDELITY_SCALE: VerdictScale = {
  id: 'fidelity',
  name: 'Fidelity',
  levels: [
    level('faithful', 'Faithful', 'good', 4),
    level('faithful-with-change', 'Faithful with change', 'good', 3),
    level('altered', 'Altered', 'doubt', 2),
    level('distorted', 'Distorted', 'bad', 1),
    level('not-in-source', 'Not in the source', 'bad', null),
  ],
};

/** The scales of veracity that every review can choose from; a custom one stands in the review's policy. */
export const VERACITY_SCALES: readonly VerdictScale[] = [DESK_SCALE, SIX_POINT_SCALE, EVIDENCE_SCALE];

/** The scales that the program brings along; what they say never changes. */
export const BUILT_IN_SCALES: readonly VerdictScale[] = [...VERACITY_SCALES, FIDELITY_SCALE];

/**
 * The level that a verdict names. A verdict outlives its scale: where the scale is not known any more, the level shows
 * under its id.
 *
 * @param scales what the review has had besides the built-in scales
 */
export function levelOf(
  { verdict, scaleId }: { readonly verdict: string; readonly scaleId: string },
  scales: ReadonlyMap<string, VerdictScale>,
): VerdictLevel {
  const scale = scales.get(scaleId) ?? BUILT_IN_SCALES.find(({ id }) => id === scaleId);
  const known = scale?.levels.find(({ id }) => id === verdict);
  return known ?? { id: verdict, name: verdict, tone: 'plain', rating: null, settles: true };
}

function level(
  id: string,
  name: string,
  tone: VerdictTone,
  rating: number | null,
  settles = true,
): VerdictLevel {
  return { id, name, tone, rating, settles };
}
