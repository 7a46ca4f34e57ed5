import type { Token } from '../../text/tokens.ts';
import { ROLES } from '../lexicon/names.ts';
import type { TokenFact } from './token-facts.ts';

/** These name a role only with a capital letter before a name; otherwise they are ordinary words. */
const AMBIGUOUS_ROLES: ReadonlySet<string> = new Set([
  'major',
  'general',
  'head',
  'justice',
  'chief',
  'manager',
  'lead',
  'lord',
  'ms',
]);
/** Finds words that name a function outside the `taken` tokens. Token indexes, in order. */
export function findRoles(tokens: readonly Token[], taken: Uint8Array): TokenFact[] {
  const roles: TokenFact[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || taken[index] === 1) return;
    const value = token.folded.replace(/'s$/, '');
    if (
      !AMBIGUOUS_ROLES.has(value) &&
      (ROLES.has(value) || (value.endsWith('s') && ROLES.has(value.slice(0, -1))))
    ) {
      roles.push({ kind: 'role', from: index, to: index + 1, value });
    }
  });
  return roles;
}
