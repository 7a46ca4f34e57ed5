import { readText, type TextReading } from './analysis.ts';
import type { CompareInput, CompareOptions } from './compare.ts';
import { compareBy } from './compare.ts';
import type { Comparison } from './comparison.ts';

/**
 * A `compare` that does not read again a text that its previous call had: after one keystroke, or with one variant more,
 * that is all of them but one. The results are those of `compare`.
 */
export function createComparer(): (inputs: readonly CompareInput[], options?: CompareOptions) => Comparison {
  let last = new Map<string, TextReading>();
  return (inputs, options = {}) => {
    const now = new Map<string, TextReading>();
    const comparison = compareBy(inputs, options, (raw) => {
      const reading = now.get(raw) ?? last.get(raw) ?? readText(raw);
      now.set(raw, reading);
      return reading;
    });
    last = now;
    return comparison;
  };
}
