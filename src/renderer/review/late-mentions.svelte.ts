import type { ComparedTexts } from '../../domain/claims/compared-texts.ts';
import { concernsLateVariants, lateVariants } from '../../domain/claims/late-variants.ts';
import { hasWordsIn, proposeMissing } from '../../domain/claims/propose-mentions.ts';
import type { ReferenceSources } from '../../domain/claims/reference-mention.ts';
import type { Change } from '../../domain/review/change.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import { addMentions } from '../../domain/review/mention-changes.ts';
import type { ClaimState } from '../../domain/review/state.ts';
import { keeping, sameItems } from './keeping.ts';

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

/**
 * Claims looked for in one go, which takes 5 to 10 ms in long texts; thousands of claims and many late variants are looked
 * for in one go after the other, so that the window answers in between.
 */
const MOST_AT_ONCE = 400;

interface Looked {
  readonly variants: readonly LateVariant[];
  /** The go that looks for the rest; null where all have been looked for. */
  readonly nextGo: number | null;
}

const NOTHING_LATE: Looked = { variants: [], nextGo: null };

/**
 * Mentions for variants that came after claims were made: counted, and proposed when somebody asks for them. Create it
 * while a component is set up: it lives and ends with that component.
 */
export class LateMentions {
  readonly #services: LateServices;
  /** Variants for which somebody has said "not now". */
  #declined = $state.raw<ReadonlySet<string>>(new Set());
  /** Which go it is: another one goes on where the one before it ended. */
  #go = $state(0);
  /** By variant whether a claim has words there; both are good for one comparison. */
  #answers: {
    readonly compared: ComparedTexts;
    readonly found: WeakMap<ClaimState, Map<string, boolean>>;
  } | null = null;

  constructor(services: LateServices) {
    this.#services = services;
    $effect(() => {
      const { nextGo } = this.#looked;
      if (nextGo === null) return undefined;
      const timer = setTimeout(() => (this.#go = nextGo));
      return () => {
        clearTimeout(timer);
      };
    });
  }

  /** Of the log what it depends on: most of what is done to a review leaves it alone. */
  readonly #events = $derived.by(
    keeping(sameItems, () => this.#services.events().filter(concernsLateVariants)),
  );
  readonly #late = $derived(lateVariants(this.#events));

  readonly #looked = $derived.by((): Looked => {
    const { claims, compared } = this.#services;
    const now = compared();
    if (now === null || claims().length === 0) return NOTHING_LATE;
    const nextGo = this.#go + 1;
    let left = MOST_AT_ONCE;
    const variants: LateVariant[] = [];
    for (const [variant, { variantId }] of now.texts.entries()) {
      const ids = this.#late.get(variantId);
      if (ids === undefined || ids.size === 0 || this.#declined.has(variantId)) continue;
      const found: ClaimState[] = [];
      for (const claim of claims()) {
        if (!ids.has(claim.id)) continue;
        const known = this.#known(now, claim);
        if (!known.has(variantId)) {
          if (left === 0) return { variants: [], nextGo };
          left -= 1;
          known.set(variantId, hasWordsIn(now, claim, variantId, this.#services.sources()));
        }
        if (known.get(variantId) === true) found.push(claim);
      }
      if (found.length > 0) variants.push({ variantId, variant, claims: found });
    }
    return { variants, nextGo: null };
  });

  /** Empty also while they are being looked for. */
  get variants(): readonly LateVariant[] {
    return this.#looked.variants;
  }

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
  #known(compared: ComparedTexts, claim: ClaimState): Map<string, boolean> {
    if (this.#answers?.compared !== compared) this.#answers = { compared, found: new WeakMap() };
    const { found } = this.#answers;
    const known = found.get(claim) ?? new Map<string, boolean>();
    found.set(claim, known);
    return known;
  }
}
