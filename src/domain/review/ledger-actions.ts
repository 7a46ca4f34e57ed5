import { standingOf, type LedgerEntry } from './ledger.ts';

/** What an editor can do with an entry of the ledger. `claim` goes to the claim that it became. */
export type LedgerAction = 'accept' | 'dismiss' | 'promote' | 'cosmetic' | 'reopen' | 'claim';

/** What can be done with an entry now: what was decided is opened again before it is decided anew. */
export function actionsFor(entry: LedgerEntry): readonly LedgerAction[] {
  const { decision, noiseRule } = entry;
  if (decision !== null) return decision.decision === 'promoted' ? ['claim', 'reopen'] : ['reopen'];
  if (noiseRule !== null) return ['accept', 'promote', 'reopen'];
  const judge = ['accept', 'dismiss', 'promote'] as const;
  return standingOf(entry) === 'open' ? [...judge, 'cosmetic'] : judge;
}
