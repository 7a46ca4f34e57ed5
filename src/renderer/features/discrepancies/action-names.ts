import type { LedgerAction } from '../../../domain/review/ledger-actions.ts';

/** What an action is called on its button, and in full. */
export const ACTION_NAMES: Readonly<Record<LedgerAction, { readonly short: string; readonly full: string }>> =
  {
    accept: { short: 'Accept', full: 'Accept' },
    dismiss: { short: 'Dismiss', full: 'Dismiss with a reason' },
    promote: { short: 'Claim', full: 'Make a claim of this' },
    cosmetic: { short: 'Cosmetic', full: 'Always treat this as cosmetic here' },
    reopen: { short: 'Open again', full: 'Open again' },
    claim: { short: 'Claim', full: 'Go to the claim' },
  };

/** The letter that does it while the list has the keyboard. Making a claim and going to it never come together. */
export const ACTION_KEYS: Readonly<Record<LedgerAction, string>> = {
  accept: 'A',
  dismiss: 'D',
  promote: 'C',
  cosmetic: 'X',
  reopen: 'R',
  claim: 'C',
};

/** The action of a letter among those that can be done, or undefined. */
export function actionOfKey(key: string, actions: readonly LedgerAction[]): LedgerAction | undefined {
  return actions.find((action) => ACTION_KEYS[action] === key.toUpperCase());
}
