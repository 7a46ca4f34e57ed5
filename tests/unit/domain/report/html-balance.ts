const VOID = new Set(['meta', 'br']);

/** Walks the tags of a page and says which one does not close as it opened; null where all do. Attributes must be quoted. */
export function firstUnbalanced(source: string): string | null {
  const body = source.replace(/<style>[^<]*<\/style>/, '').replace('<!doctype html>', '');
  const open: string[] = [];
  for (const [tag, slash, name = ''] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?: [a-z-]+(?:="[^"<>]*")?)*>|<[^]{0,20}/g,
  )) {
    if (name === '') return tag;
    if (slash === '' && !VOID.has(name)) open.push(name);
    if (slash === '/' && open.pop() !== name) return tag;
  }
  return open.pop() ?? null;
}

/** What a page links to inside itself and does not have. */
export function missingTargets(page: string): readonly string[] {
  const ids = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id));
  return [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !ids.has(id));
}

/** Whether the headings leave out no level, from one first heading down. */
export function headingsInOrder(page: string): boolean {
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  return (
    levels[0] === 1 &&
    levels.filter((level) => level === 1).length === 1 &&
    levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)
  );
}
