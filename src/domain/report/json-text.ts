import { wellFormed } from '../text/well-formed.ts';

/**
 * A value as JSON for a file, with a line feed at its end. JSON has a form for half a surrogate pair, but readers in
 * other languages refuse it, so that it becomes U+FFFD as in every other format.
 */
export function jsonText(value: unknown, indent: number): string {
  const text = JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'string' ? wellFormed(inner) : inner),
    indent,
  );
  return `${text}\n`;
}
