import { keepStart } from '../../domain/text/shorten.ts';
import type { Change } from '../../domain/review/change.ts';
import { annotateClaim } from '../../domain/review/claim-changes.ts';
import type { DiscrepancyDecision, PassageReference } from '../../domain/review/events.ts';
import { noiseRuleOf, type LedgerEntry } from '../../domain/review/ledger.ts';
import {
  addNoiseRule,
  alignByHand,
  decide,
  promote,
  releaseAlignment,
  removeNoiseRule,
  reopen,
  switchNoiseRule,
} from '../../domain/review/ledger-changes.ts';
import type { AlignmentState, NoiseRuleState } from '../../domain/review/state.ts';
import { claimFromDifference } from '../../domain/claims/claim-from-selection.ts';
import type { Compared } from './comparison-run.svelte.ts';
import type { VariantPassage } from './passages.ts';

/** Code units of a passage in the log: enough to recognise it. */
const BRIEF_LENGTH = 200;

interface LedgerServices {
  readonly compared: () => Compared | null;
  readonly newId: () => string;
  readonly save: (change: Change | null) => Promise<void>;
}

/** What can be done to the discrepancies of an open review. Every one of these is a change that undo takes back. */
export class ReviewLedger {
  readonly #services: LedgerServices;

  constructor(services: LedgerServices) {
    this.#services = services;
  }

  /** Accepts or dismisses entries; a reason may be empty. */
  decide(entries: readonly LedgerEntry[], decision: 'accepted' | 'dismissed', reason: string): void {
    const decided = entries.map((entry) => ({
      key: entry.key,
      decision: this.#decision(entry, decision, reason),
    }));
    void this.#services.save(decide(decided));
  }

  /** Opens an entry again. */
  reopen(entry: LedgerEntry): void {
    if (entry.decision !== null) void this.#services.save(reopen(entry.key, entry.decision));
  }

  /** Makes a claim of an entry; gives the claim's id, or null where there are no words to make it of. */
  promote(entry: LedgerEntry): string | null {
    const { newId } = this.#services;
    const compared = this.#services.compared();
    const claim = compared && claimFromDifference(compared, entry.difference, newId);
    if (claim === null) return null;
    const claimId = newId();
    const decision = { ...this.#decision(entry, 'promoted', ''), claimId };
    const annotation = annotateClaim(claimId, claim.details, claim.mentions);
    void this.#services.save(promote(annotation, entry.key, decision));
    return claimId;
  }

  /** Treats this and all like it as cosmetic in this review. */
  treatAsCosmetic({ difference }: LedgerEntry): void {
    void this.#services.save(addNoiseRule(noiseRuleOf(difference)));
  }

  removeNoiseRule(rule: NoiseRuleState): void {
    void this.#services.save(removeNoiseRule(rule));
  }

  switchNoiseRule(rule: string, title: string, on: boolean): void {
    void this.#services.save(switchNoiseRule(rule, title, on));
  }

  /** Says that two passages of different variants are, or are not, the same; the comparison follows. */
  align(relation: 'pair' | 'not-a-pair', sides: readonly [VariantPassage, VariantPassage]): void {
    const [one, other] = [this.#reference(sides[0]), this.#reference(sides[1])];
    if (one === null || other === null || one.variantId === other.variantId) return;
    void this.#services.save(alignByHand(this.#services.newId(), { relation, sides: [one, other] }));
  }

  releaseAlignment(alignment: AlignmentState): void {
    void this.#services.save(releaseAlignment(alignment));
  }

  #decision(
    { difference }: LedgerEntry,
    decision: DiscrepancyDecision['decision'],
    reason: string,
  ): DiscrepancyDecision {
    const texts = this.#services.compared()?.texts ?? [];
    const [one, other] = difference.sides;
    return {
      decision,
      variantIds: [texts[one.variant]?.variantId ?? '', texts[other.variant]?.variantId ?? ''],
      about: {
        kind: difference.kind,
        passages: [
          keepStart(one.passage?.text ?? '', BRIEF_LENGTH),
          keepStart(other.passage?.text ?? '', BRIEF_LENGTH),
        ],
      },
      reason: reason.trim(),
      claimId: null,
    };
  }

  #reference({ variant, start, end }: VariantPassage): PassageReference | null {
    const compared = this.#services.compared();
    const source = compared?.texts[variant];
    const revision = compared?.comparison.variants[variant]?.sha256;
    if (source === undefined || revision === undefined) return null;
    return {
      variantId: source.variantId,
      revision,
      start,
      end,
      quote: keepStart(source.text.slice(start, end), BRIEF_LENGTH),
    };
  }
}
