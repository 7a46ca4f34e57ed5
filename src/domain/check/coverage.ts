import { CHECK_KINDS, type CheckKind } from './kinds.ts';
import type { Checkables } from './checkables.ts';
import { rankOfReason, type LeftReason, type Standings } from './standings.ts';
import type { CheckToken } from './tokens.ts';

/** Signed-off tokens among checkable ones. */
export interface CoverageCount {
  readonly signedOff: number;
  readonly checkable: number;
}

/** How far the checking of a review is. */
export interface Coverage extends CoverageCount {
  /** The kinds that occur, in the order of `CHECK_KINDS`. */
  readonly kinds: readonly KindCoverage[];
}

export interface KindCoverage extends CoverageCount {
  readonly kind: CheckKind;
  /** One for each variant of the comparison. */
  readonly variants: readonly CoverageCount[];
  /** Why the rest is left, what is nearest to done first; together they are all that is not signed off. */
  readonly left: readonly LeftTokens[];
}

export interface LeftTokens {
  readonly reason: LeftReason;
  /** In the order of the variants, then of reading. */
  readonly tokens: readonly LeftToken[];
}

export interface LeftToken {
  readonly token: CheckToken;
  /** The claim that keeps it, or null. */
  readonly claimId: string | null;
}

/**
 * The coverage meter: of the tokens of each kind and variant how many are signed off, and why the rest is not. What
 * somebody has decided not to check is left as well, and says so.
 *
 * @param variants how many variants the comparison has
 */
export function coverageOf({ tokens }: Checkables, standings: Standings, variants: number): Coverage {
  const tallies = new Map(CHECK_KINDS.map((kind) => [kind, new Tally(variants)]));
  for (const token of tokens) tallies.get(token.kind)?.add(token, standings);
  const kinds = CHECK_KINDS.flatMap((kind) => tallies.get(kind)?.read(kind) ?? []);
  return { ...sum(kinds), kinds };
}

/** The counts of a variant over all kinds. */
export function variantCoverage({ kinds }: Coverage, variant: number): CoverageCount {
  return sum(kinds.flatMap(({ variants }) => variants[variant] ?? []));
}

class Tally {
  readonly #signedOff: number[];
  readonly #checkable: number[];
  readonly #left = new Map<LeftReason, LeftToken[]>();

  constructor(variants: number) {
    this.#signedOff = Array.from({ length: variants }, () => 0);
    this.#checkable = Array.from({ length: variants }, () => 0);
  }

  add(token: CheckToken, standings: Standings): void {
    const { reason, claimId } = standings.tokens[token.index] ?? { reason: 'no-claim', claimId: null };
    this.#checkable[token.variant] = (this.#checkable[token.variant] ?? 0) + 1;
    if (reason === null) {
      this.#signedOff[token.variant] = (this.#signedOff[token.variant] ?? 0) + 1;
      return;
    }
    const left = this.#left.get(reason);
    if (left === undefined) this.#left.set(reason, [{ token, claimId }]);
    else left.push({ token, claimId });
  }

  /** Nothing where the kind does not occur. */
  read(kind: CheckKind): readonly KindCoverage[] {
    const variants = this.#checkable.map((checkable, variant) => ({
      signedOff: this.#signedOff[variant] ?? 0,
      checkable,
    }));
    const total = sum(variants);
    if (total.checkable === 0) return [];
    const left = [...this.#left]
      .map(([reason, tokens]) => ({ reason, tokens }))
      .sort((one, other) => rankOfReason(one.reason) - rankOfReason(other.reason));
    return [{ ...total, kind, variants, left }];
  }
}

function sum(counts: readonly CoverageCount[]): CoverageCount {
  return {
    signedOff: counts.reduce((total, { signedOff }) => total + signedOff, 0),
    checkable: counts.reduce((total, { checkable }) => total + checkable, 0),
  };
}
