/**
 * Reads a value that is made anew with each change to a review, and gives the one it gave before while the new one says
 * the same: what is derived from it then stays as it is.
 */
export function keeping<Value>(
  isSame: (before: Value, now: Value) => boolean,
  read: () => Value,
): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => {
    const value = read();
    if (kept === null || !isSame(kept.value, value)) kept = { value };
    return kept.value;
  };
}

/** Whether two lists have the very same items. */
export function sameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, index) => item === now[index]);
}

/** Whether two lists have items that say the same: their members are plain values, which are compared one by one. */
export function sameFields<Item extends object>(before: readonly Item[], now: readonly Item[]): boolean {
  return (
    before.length === now.length &&
    before.every((item, index) => {
      const other = now[index];
      if (other === undefined) return false;
      for (const key in item) if (item[key] !== other[key]) return false;
      return true;
    })
  );
}

/** Whether two maps have the very same values under the same keys. */
export function sameEntries<Key>(before: ReadonlyMap<Key, unknown>, now: ReadonlyMap<Key, unknown>): boolean {
  return before.size === now.size && [...before].every(([key, value]) => now.get(key) === value);
}

/** Reads each thing once, for as long as it is the same object: of a review's thousands of claims a change alters one. */
export function onceEach<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: read(key) };
    known.set(key, found);
    return found.value;
  };
}
