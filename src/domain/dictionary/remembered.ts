/** More different words than a long story has; beyond, everything is forgotten, so that memory stays small. */
const MOST = 20_000;

/** `make` with its answers kept: a text asks for the same words again and again. */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    if (answers.size >= MOST) answers.clear();
    const value = make(key);
    answers.set(key, { value });
    return value;
  };
}
