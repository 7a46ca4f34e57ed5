/**
 * Puts items at the end of a list. Unlike `list.push(...items)` it does not pass each of them as an argument, which
 * overflows the stack at some hundred thousand, and in a worker at fewer: a long text has that many words.
 */
export function appendAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
