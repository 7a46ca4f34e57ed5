/** From here on a finding is hardly ever wrong, and from the second on more often right than not. */
const VERY_SURE = 0.9;
const FAIRLY_SURE = 0.7;

/** How sure the engine is, in words. */
export function confidenceWords(confidence: number): string {
  if (confidence >= VERY_SURE) return 'Very sure';
  return confidence >= FAIRLY_SURE ? 'Fairly sure' : 'Not sure';
}
