/** What a key does in check mode. */
export type CheckAction =
  | 'next'
  | 'previous'
  | 'sign'
  | 'mention'
  | 'evidence'
  | 'note'
  | 'query'
  | 'reason'
  | 'reject'
  | 'undo'
  | 'help'
  | 'close';

interface CheckKey {
  readonly key: string;
  /** As it stands on the key. */
  readonly shown: string;
  /** As the button says it, in short. */
  readonly name: string;
  /** For the help. */
  readonly does: string;
}

/** Every key, its button and what the help says of it, in one table. The digits give verdicts. */
export const CHECK_KEYS: Readonly<Record<CheckAction, CheckKey>> = {
  previous: { key: 'k', shown: 'K', name: 'Previous', does: 'Go to the previous item' },
  next: { key: 'j', shown: 'J', name: 'Next', does: 'Go to the next item' },
  sign: {
    key: 's',
    shown: 'S',
    name: 'Sign off',
    does: 'Give the best verdict, or keep the one that settles it; confirm its mentions; go on',
  },
  mention: { key: 'm', shown: 'M', name: 'Confirm mention', does: 'Confirm the next proposed mention' },
  evidence: { key: 'e', shown: 'E', name: 'Evidence', does: 'Attach evidence' },
  note: { key: 'n', shown: 'N', name: 'Note', does: 'Write a note' },
  query: { key: 'q', shown: 'Q', name: 'Query', does: 'Ask the author or the agency' },
  reason: { key: 'r', shown: 'R', name: 'Reason', does: 'Write the reason for a verdict' },
  reject: { key: 'x', shown: 'X', name: 'Nothing to check', does: 'Reject a suggestion and go on' },
  undo: { key: 'u', shown: 'U', name: 'Undo', does: 'Undo the last change' },
  help: { key: '?', shown: '?', name: 'Keys', does: 'Show these keys' },
  close: { key: 'Escape', shown: 'Esc', name: 'Back', does: 'Leave a field; else go back to where you were' },
};

/** Keys that may be held down; each repetition of another would be one more decision. */
const REPEATABLE: ReadonlySet<CheckAction> = new Set(['next', 'previous']);

const ACTIONS = Object.entries(CHECK_KEYS) as [CheckAction, CheckKey][];
const DIGIT = /^(?:Digit|Numpad)?([1-9])$/u;

/** What a pressed key asks for: an action, a level of the scale (from 0), or nothing. */
export function askedBy(event: KeyboardEvent): CheckAction | number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  // With the caps lock on, letters mean the same.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const found = ACTIONS.find(([, known]) => known.key === key)?.[0];
  if (found !== undefined) return event.repeat && !REPEATABLE.has(found) ? null : found;
  // On some keyboards digits stand behind Shift: the place of the key counts as well.
  const digit = DIGIT.exec(event.key) ?? DIGIT.exec(event.code);
  return digit === null || event.repeat ? null : Number(digit[1]) - 1;
}
