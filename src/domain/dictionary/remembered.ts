/** More different words than a long story has; beyond, everything is forgotten, so that memory stays small. */
const MOST = 20_000;

/** `make` with its answers kept: a text asks for the same words again and again. */
export function remembered<T extends Answer>(make: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = make(key);
    answers.set(key, answer);
    return answer;
  };
}

/** Anything but undefined, which says that there is no answer yet. */
type Answer = object | string | number | boolean | null;
