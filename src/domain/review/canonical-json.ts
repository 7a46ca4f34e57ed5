/**
 * Writes a value as JSON in one way only: keys in the order of their UTF-16 code units, no white space, numbers and
 * strings as `JSON.stringify` writes them. Properties that are `undefined` are left out, as JSON leaves them out, so
 * that a value has the same form before and after it has been written to a file.
 *
 * Source of the form: RFC 8785 (JSON Canonicalization Scheme).
 *
 * @throws TypeError for what JSON cannot hold: functions, symbols, big integers, numbers that are not finite.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`Not a JSON number: ${value}`);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return JSON.stringify(value);
  throw new TypeError(`Not a JSON value: ${typeof value}`);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
