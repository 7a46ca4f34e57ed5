import type { ComparedTexts } from '../../domain/claims/compared-texts.ts';
import { lateVariants } from '../../domain/claims/late-variants.ts';
import { proposeMissing } from '../../domain/claims/propose-mentions.ts';
import type { ReferenceSources } from '../../domain/claims/reference-mention.ts';
import type { Change } from '../../domain/review/change.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import { addMentions } from '../../domain/review/mention-changes.ts';
import type { ClaimState } from '../../domain/review/state.ts';

interface LateServices {
  readonly events: () => readonly ReviewEvent[];
  readonly claims: () => readonly ClaimState[];
  readonly compared: () => ComparedTexts | null;
  readonly sources: () => ReferenceSources;
  readonly newId: () => string;
  readonly save: (change: Change | null) => Promise<void>;
}

/** A variant that came after claims were made, and says something of them. */
export interface LateVariant {
  readonly variantId: string;
  /** Index into the comparison's variants. */
  readonly variant: number;
  /** The claims that nobody has looked for there and that have words opposite. */
  readonly claims: readonly ClaimState[];
}

/** Mentions for variants that came after claims were made: counted, and proposed when somebody asks for them. */
export class LateMentions {
  readonly #services: LateServices;
  /** Variants for which somebody has said "not now". */
  #declined = $state.raw<ReadonlySet<string>>(new Set());
  /** By variant whether a claim has words there; both are good for one comparison. */
  #known: {
    readonly compared: ComparedTexts;
    readonly found: WeakMap<ClaimState, Map<string, boolean>>;
  } | null = null;

  constructor(services: LateServices) {
    this.#services = services;
  }

  readonly variants = $derived.by((): readonly LateVariant[] => {
    const { events, claims, compared } = this.#services;
    const now = compared();
    if (now === null || claims().length === 0) return [];
    const late = lateVariants(events());
    return now.texts.flatMap(({ variantId }, variant) => {
      const ids = late.get(variantId);
      if (ids === undefined || ids.size === 0 || this.#declined.has(variantId)) return [];
      const found = claims().filter((claim) => ids.has(claim.id) && this.#hasWords(now, claim, variantId));
      return found.length === 0 ? [] : [{ variantId, variant, claims: found }];
    });
  });

  /** Proposes mentions of all those claims, in one change that is undone as a whole; gives how many. */
  propose({ variantId, claims }: LateVariant): number {
    const { compared, sources, newId, save } = this.#services;
    const now = compared();
    if (now === null) return 0;
    const proposed = proposeMissing(now, claims, new Set([variantId]), sources(), newId);
    void save(addMentions(proposed));
    return proposed.length;
  }

  /** Says no more of a variant while the review is open. */
  decline({ variantId }: LateVariant): void {
    this.#declined = new Set([...this.#declined, variantId]);
  }

  /** Looked for once for each claim: a verdict on one of thousands must not look for the others again. */
  #hasWords(compared: ComparedTexts, claim: ClaimState, variantId: string): boolean {
    if (this.#known?.compared !== compared) this.#known = { compared, found: new WeakMap() };
    const { found } = this.#known;
    const own = found.get(claim) ?? new Map<string, boolean>();
    found.set(claim, own);
    const known = own.get(variantId);
    if (known !== undefined) return known;
    const { sources } = this.#services;
    const has = proposeMissing(compared, [claim], new Set([variantId]), sources(), () => '').length > 0;
    own.set(variantId, has);
    return has;
  }
}
