/** A small fictional story, in parts that tests put together differently. */
export const PARAGRAPHS = {
  lead: 'The harbour board of Skarvik voted on Tuesday to close the northern pier after an inspection found 14 cracked pillars.',
  chair:
    'Board chair Ingrid Solheim said the decision was “a painful but necessary step” and promised new moorings by October.',
  union:
    'The boatmen’s union rejected the plan, saying that 230 families depend on the pier and that nobody had asked them.',
  mayor: 'Mayor Petter Dahl denied that the town had known about the damage since spring.',
  history:
    'Built in 1911, the pier survived two storms and a fire before engineers warned of rust in its foundations.',
  cost: 'Repairs would cost about 45 million kroner, according to a report that the board received last week.',
  ferry: 'The ferry to Langholm will leave from the southern quay until further notice.',
} as const;

export type Part = keyof typeof PARAGRAPHS;
export const ALL: readonly Part[] = ['lead', 'chair', 'union', 'mayor', 'history', 'cost', 'ferry'];

/** The story with some paragraphs left out, moved or rewritten. */
export function story(parts: readonly Part[] = ALL, rewritten: Partial<Record<Part, string>> = {}): string {
  return parts.map((part) => rewritten[part] ?? PARAGRAPHS[part]).join('\n\n');
}
