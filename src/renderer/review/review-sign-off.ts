import type { Change } from '../../domain/review/change.ts';
import type { ChecklistPoint } from '../../domain/review/checklist.ts';
import type { ChecklistItem, ReviewPolicy } from '../../domain/review/policy.ts';
import { changePolicy } from '../../domain/review/policy-changes.ts';
import {
  signOff,
  tickPoint,
  untickPoint,
  withdrawSignOff,
  type SignOffWords,
} from '../../domain/review/sign-off-changes.ts';
import type { ReviewState, SignOffState } from '../../domain/review/state.ts';

interface SignOffServices {
  readonly review: () => ReviewState | null | undefined;
  readonly newId: () => string;
  readonly save: (change: Change | null) => Promise<void>;
}

/** The rules, the checklist and the sign-offs of an open review. Every change here is one that undo takes back. */
export class ReviewSignOff {
  readonly #services: SignOffServices;

  constructor(services: SignOffServices) {
    this.#services = services;
  }

  changePolicy(wanted: ReviewPolicy): void {
    const { review, newId, save } = this.#services;
    const state = review();
    if (state) void save(changePolicy(state, wanted, newId));
  }

  /** The promise is kept once it is saved. */
  async tick(item: ChecklistItem, note: string): Promise<void> {
    await this.#services.save(tickPoint(item, note));
  }

  async untick(item: ChecklistItem): Promise<void> {
    await this.#services.save(untickPoint(item));
  }

  /**
   * Signs the review off as it stands; does nothing while a required point is open.
   *
   * @param points as `checklistOf` finds them now
   */
  sign(points: readonly ChecklistPoint[], words: SignOffWords): void {
    const { review, newId, save } = this.#services;
    const state = review();
    const signed = state && signOff(state, points, newId(), words);
    if (signed?.ok) void save(signed.value);
  }

  withdraw(given: SignOffState): void {
    void this.#services.save(withdrawSignOff(given));
  }
}
