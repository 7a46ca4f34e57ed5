import type { VerdictRules } from './verdicts.ts';
import { levelOf } from './scales.ts';
import type { ClaimState } from './state.ts';

/** How far two reviewers agree on the claims that both have judged. */
export interface Agreement {
  readonly reviewers: readonly [string, string];
  /** Claims that both have judged; at least 1. */
  readonly both: number;
  /** Of those, the ones with the same verdict. */
  readonly same: number;
  /**
   * Cohen's kappa: 1 for full agreement, 0 for as much as chance alone would give, below 0 for less. Null where it is not
   * defined, because both gave one and the same verdict throughout and chance could not have done otherwise.
   */
  readonly kappa: number | null;
}

/**
 * The agreement of every two reviewers who have judged the same claims, those with most in common first. Kappa as in
 * J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960):
 * (observed agreement - expected agreement) / (1 - expected agreement), the expected from each reviewer's own shares.
 */
export function agreements(
  claims: readonly Pick<ClaimState, 'verdicts'>[],
  scales: VerdictRules['scales'],
): readonly Agreement[] {
  const byPair = new Map<string, PairCount>();
  for (const { verdicts } of claims) {
    const given = verdicts
      .map((verdict) => ({ reviewer: verdict.reviewer, answer: levelOf(verdict, scales).name }))
      .sort((one, other) => (one.reviewer < other.reviewer ? -1 : 1));
    for (const [index, one] of given.entries())
      for (const other of given.slice(index + 1)) {
        const key = JSON.stringify([one.reviewer, other.reviewer]);
        const pair = byPair.get(key) ?? new PairCount([one.reviewer, other.reviewer]);
        byPair.set(key, pair);
        pair.add(one.answer, other.answer);
      }
  }
  return [...byPair.values()].map((pair) => pair.agreement()).sort((one, other) => other.both - one.both);
}

/** Counts the answers of two reviewers to the same questions. */
class PairCount {
  readonly #reviewers: readonly [string, string];
  readonly #answers: readonly [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  #both = 0;
  #same = 0;

  constructor(reviewers: readonly [string, string]) {
    this.#reviewers = reviewers;
  }

  add(one: string, other: string): void {
    const [ones, others] = this.#answers;
    ones.set(one, (ones.get(one) ?? 0) + 1);
    others.set(other, (others.get(other) ?? 0) + 1);
    this.#both += 1;
    if (one === other) this.#same += 1;
  }

  agreement(): Agreement {
    const [ones, others] = this.#answers;
    const total = this.#both;
    // In whole numbers, so that "chance alone explains it all" is told exactly: total² times the expected agreement.
    let expected = 0;
    for (const [answer, count] of ones) expected += count * (others.get(answer) ?? 0);
    const kappa =
      expected === total * total ? null : (this.#same * total - expected) / (total * total - expected);
    return { reviewers: this.#reviewers, both: total, same: this.#same, kappa };
  }
}

/** An agreement in a sentence: `Ida and Per both judged 24 claims: the same on 20 (83 %), Cohen’s kappa 0.71.` */
export function agreementWords({ reviewers: [one, other], both, same, kappa }: Agreement): string {
  const claims = `${both} ${both === 1 ? 'claim' : 'claims'}`;
  const percent = Math.round((same / both) * 100);
  const beyondChance =
    kappa === null
      ? 'kappa is not defined, as both always said the same'
      : `Cohen’s kappa ${kappa.toFixed(2)}`;
  return `${one || 'Somebody'} and ${other || 'somebody'} both judged ${claims}: the same on ${same} (${percent} %), ${beyondChance}.`;
}
