import { siglum } from '../../siglum.ts';
import type { ComparedPair, Discrepancy } from '../comparison.ts';
import { explain } from '../explanations.ts';
import { mirrorSides } from '../mirror.ts';

/**
 * A discrepancy as it reads from one of the pair's variants: `left` is that variant's passage, `right` the other's, and
 * the explanation names both by their sigla.
 *
 * @param from index of the variant read against: one of the pair's two
 */
export function orientedFrom(discrepancy: Discrepancy, pair: ComparedPair, from: number): Discrepancy {
  const oriented = from === pair.left ? discrepancy : mirrorSides(discrepancy);
  const other = from === pair.left ? pair.right : pair.left;
  return { ...oriented, explanation: explain(oriented, { left: siglum(from), right: siglum(other) }) };
}
