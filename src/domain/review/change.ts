import type { EventDraft } from './events.ts';

/** One thing an editor does: what to put in the log, and its name for "Undo …". */
export interface Change {
  readonly label: string;
  readonly drafts: readonly EventDraft[];
}

/** Characters of an item's own words in a label: enough to recognise it, short enough for a menu entry. */
const LABEL_LENGTH = 40;

/** The fields of `wanted` that differ in value from what is there, or null when none does. */
export function differing<Fields extends object>(
  known: Fields,
  wanted: Partial<Fields>,
): Partial<Fields> | null {
  const changes: Partial<Fields> = {};
  let count = 0;
  for (const key in wanted) {
    if (wanted[key] === undefined || isSame(wanted[key], known[key])) continue;
    changes[key] = wanted[key];
    count += 1;
  }
  return count === 0 ? null : changes;
}

/** An item's own words in quotation marks, on one line and shortened; quotation marks in it become inner ones. */
export function named(words: string): string {
  const characters = [...words.trim().replace(/\s+/gu, ' ')];
  const short =
    characters.length > LABEL_LENGTH
      ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`
      : characters.join('');
  return `“${short.replace(/[“"](?=\S)/gu, '‘').replace(/[”"]/gu, '’')}”`;
}

/** Fields are texts, numbers or lists of them: the same when they read the same. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
