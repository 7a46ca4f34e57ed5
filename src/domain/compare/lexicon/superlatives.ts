/* Words that claim a highest or lowest place. */

const SUPERLATIVES: ReadonlySet<string> = new Set([
  'most',
  'least',
  'best',
  'worst',
  'only',
  'sole',
  'last',
  'top',
]);
/** Words that end like a superlative and are none. */
const NO_SUPERLATIVES =
  /^(?:(?:north|south|mid)?(?:west|east)|(?:con|pro|de|at)?test|unrest|arrest|forest|guest|harvest|honest|dishonest|interest|invest|manifest|modest|priest|protest|request|conquest|suggest|tempest|digest|rest|nest|vest|chest|quest|zest|best)$/;

/** Whether a folded word claims a highest or lowest place, or to be the only one: `largest`, `most`, `last`. */
export function isSuperlative(folded: string): boolean {
  return (
    SUPERLATIVES.has(folded) ||
    // Nearly every word ends otherwise, and needs no pattern.
    (folded.endsWith('est') && /^[a-z]{3,}est$/.test(folded) && !NO_SUPERLATIVES.test(folded))
  );
}
