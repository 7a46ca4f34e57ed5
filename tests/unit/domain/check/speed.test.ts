import { expect, test } from 'vitest';
import { checkables } from '../../../../src/domain/check/checkables.ts';
import { coverageOf } from '../../../../src/domain/check/coverage.ts';
import { queueEntries, queueOrder } from '../../../../src/domain/check/queue.ts';
import { checkView } from '../../../../src/domain/check/readings.ts';
import { SentenceReader } from '../../../../src/domain/check/sentence-reader.ts';
import { checkSentences } from '../../../../src/domain/check/sentences.ts';
import { StandingReader } from '../../../../src/domain/check/standings.ts';
import { suggestionsAmong } from '../../../../src/domain/check/suggestions.ts';
import { blankReview } from '../../../../src/domain/review/blank-review.ts';
import { openReason } from '../../../../src/domain/review/claim-status.ts';
import { variantOf, verdictOf } from '../../../component/support/review.ts';
import { claimsAbout, longComparison } from '../../../component/support/long-review.ts';

/** With 340 each text has 11,000 words; fewer here, so that the suite stays quick. */
const PARAGRAPHS = 40;

test('what a verdict costs with 2,000 claims and 8 variants', () => {
  const checked = longComparison(8, PARAGRAPHS);
  const timed = <Value>(what: string, work: () => Value): Value => {
    const begin = performance.now();
    const cpu = process.cpuUsage();
    const value = work();
    const spent = process.cpuUsage(cpu).user / 1000;
    console.log(`${what}: ${(performance.now() - begin).toFixed(1)} ms, processor ${spent.toFixed(1)} ms`);
    return value;
  };
  const list = timed('checkables', () => checkables(checked, 0));
  const reader = new StandingReader(list, checked);
  const found = timed('sentences', () => checkSentences(checked, 0));
  const sentences = new SentenceReader(found, checked);
  let claims = claimsAbout(list, checked, 2_000);
  console.log(`${list.tokens.length} tokens, ${list.items.length} items`);
  // What was compared are the current revisions: nothing of a claim has lost its place.
  const rules = {
    ...blankReview('', ''),
    variants: checked.texts.map(({ variantId }, index) => {
      const variant = variantOf(variantId);
      const sha256 = checked.comparison.variants[index]?.sha256 ?? '';
      return { ...variant, revision: { ...variant.revision, sha256 } };
    }),
  };
  let ids: readonly string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const standings = timed('standings', () =>
      reader.read({ claims, suggestions: new Map() }, (claim) => openReason(claim, rules)),
    );
    const suggestions = timed('suggestions', () => suggestionsAmong(list, standings));
    timed('suggested sentences', () => sentences.read({ claims, suggestions: new Map() }));
    const coverage = timed('coverage', () => coverageOf(list, standings, 8));
    const sources = { claims, baseId: 'v0', decisions: new Map(), ...suggestions, standings };
    if (round === 0) ids = timed('order', () => queueOrder(sources, 'worth'));
    const entries = timed('entries', () => queueEntries(ids, sources));
    const entry = entries[round];
    if (entry !== undefined) timed('view', () => checkView(checked, entry));
    expect(entries.filter(({ isDone }) => isDone)).toHaveLength(round);
    expect(coverage.checkable).toBe(list.tokens.length);
    const judged = entry?.id;
    claims = claims.map((claim) =>
      claim.id === judged ? { ...claim, verdicts: [verdictOf('Ida', 'confirmed')] } : claim,
    );
  }
});
