import { createAnchor } from '../../domain/anchor/create-anchor.ts';
import { claimFromSelection } from '../../domain/claims/claim-from-selection.ts';
import type { Change } from '../../domain/review/change.ts';
import {
  annotateClaim,
  changeClaim,
  giveFidelity,
  giveVerdict,
  removeClaim,
} from '../../domain/review/claim-changes.ts';
import type { ClaimDetails, GivenVerdict, NewClaimDetails } from '../../domain/review/events.ts';
import {
  addMention,
  confirmMention,
  confirmMentions,
  correctMention,
  removeMention,
} from '../../domain/review/mention-changes.ts';
import { mergeClaims } from '../../domain/review/merge-claims.ts';
import { splitClaim } from '../../domain/review/split-claim.ts';
import type { ClaimState, MentionState, ReviewState } from '../../domain/review/state.ts';
import type { Compared } from './comparison-run.svelte.ts';
import type { VariantPassage } from './passages.ts';

interface ClaimServices {
  readonly review: () => ReviewState | null | undefined;
  readonly compared: () => Compared | null;
  readonly newId: () => string;
  readonly save: (change: Change | null) => Promise<void>;
}

/** What a reviewer says; the scale and the revisions that it is said on are the review's. */
export type Judged = Pick<GivenVerdict, 'verdict' | 'reason' | 'evidenceIds'>;

/** What can be done to the claims of an open review. Every one of these is a change that undo takes back. */
export class ReviewClaims {
  readonly #services: ClaimServices;

  constructor(services: ClaimServices) {
    this.#services = services;
  }

  /**
   * Makes a claim of the selected words and proposes its words in the other variants; gives its id. Words that are a
   * claim already give that one.
   */
  annotate(selection: VariantPassage): string | null {
    const compared = this.#services.compared();
    if (compared === null) return null;
    const known = this.#claimAt(compared, selection);
    if (known !== null) return known;
    const claim = claimFromSelection(compared, selection, this.#services.newId);
    if (claim === null) return null;
    const claimId = this.#services.newId();
    void this.#services.save(annotateClaim(claimId, claim.details, claim.mentions));
    return claimId;
  }

  /** Makes a claim of a statement that stands in no variant in so many words; gives its id. */
  add(details: NewClaimDetails): string {
    const claimId = this.#services.newId();
    void this.#services.save(annotateClaim(claimId, details, []));
    return claimId;
  }

  /** The promise is kept once it is saved. */
  async change(claimId: string, changes: Partial<ClaimDetails>): Promise<void> {
    await this.#onClaim(claimId, (claim) => changeClaim(claim, changes));
  }

  /** The promise is kept once it is saved. */
  async giveVerdict(claimId: string, judged: Judged): Promise<void> {
    await this.#onClaim(claimId, (claim) => giveVerdict(claim, this.given('veracity', judged)));
  }

  /** The promise is kept once it is saved. */
  async giveFidelity(claimId: string, mentionId: string, judged: Judged): Promise<void> {
    await this.#onMention(claimId, mentionId, (claim, mention) =>
      giveFidelity(claim, mention, this.given('fidelity', judged)),
    );
  }

  /** A verdict with the scale of the review and the revisions that it is given on. */
  given(scale: 'veracity' | 'fidelity', judged: Judged): GivenVerdict {
    const review = this.#services.review();
    const basedOn = review?.variants.map(({ revision }) => revision.sha256) ?? [];
    return { ...judged, ...(review && { scaleId: review.policy[scale].id }), basedOn };
  }

  remove(claimId: string): void {
    void this.#onClaim(claimId, removeClaim);
  }

  merge(into: string, others: ReadonlySet<string>): void {
    const { review, newId, save } = this.#services;
    const state = review();
    if (state) void save(mergeClaims(state, into, others, newId));
  }

  /** Gives some mentions a claim of their own; gives its id. */
  split(claimId: string, mentionIds: ReadonlySet<string>, statement: string): string {
    const { newId } = this.#services;
    const id = newId();
    void this.#onClaim(claimId, (claim) => splitClaim(claim, mentionIds, { claimId: id, statement }, newId));
    return id;
  }

  confirmMention(claimId: string, mentionId: string): void {
    void this.#onMention(claimId, mentionId, confirmMention);
  }

  confirmMentions(claimId: string): void {
    void this.#onClaim(claimId, confirmMentions);
  }

  removeMention(claimId: string, mentionId: string): void {
    void this.#onMention(claimId, mentionId, removeMention);
  }

  /** Puts a mention on selected words of its variant. */
  correctMention(claimId: string, mentionId: string, selection: VariantPassage): void {
    const anchor = this.#anchorAt(selection);
    if (anchor === null) return;
    void this.#onMention(claimId, mentionId, (claim, mention) =>
      correctMention(claim, mention, anchor.anchor),
    );
  }

  /** Makes a mention of selected words. */
  addMention(claimId: string, selection: VariantPassage): void {
    const found = this.#anchorAt(selection);
    if (found === null) return;
    const mentionId = this.#services.newId();
    const mention = { mentionId, ...found, status: 'confirmed' } as const;
    void this.#onClaim(claimId, (claim) => addMention(claim, mention));
  }

  #anchorAt({ variant, start, end }: VariantPassage) {
    const compared = this.#services.compared();
    const source = compared?.texts[variant];
    const revision = compared?.comparison.variants[variant]?.sha256;
    if (source === undefined || revision === undefined) return null;
    const anchor = createAnchor(source.text, revision, { start, end });
    return anchor && { variantId: source.variantId, anchor };
  }

  /** The claim that has its mention on exactly these words: annotating them again opens it. */
  #claimAt({ texts }: Compared, { variant, start, end }: VariantPassage): string | null {
    const variantId = texts[variant]?.variantId;
    const claim = this.#services
      .review()
      ?.claims.find(({ mentions }) =>
        mentions.some(
          (mention) =>
            mention.variantId === variantId &&
            mention.status === 'confirmed' &&
            mention.anchor.start === start &&
            mention.anchor.end === end,
        ),
      );
    return claim?.id ?? null;
  }

  async #onClaim(claimId: string, change: (claim: ClaimState) => Change | null): Promise<void> {
    const claim = this.#services.review()?.claims.find(({ id }) => id === claimId);
    if (claim) await this.#services.save(change(claim));
  }

  async #onMention(
    claimId: string,
    mentionId: string,
    change: (claim: ClaimState, mention: MentionState) => Change | null,
  ): Promise<void> {
    await this.#onClaim(claimId, (claim) => {
      const mention = claim.mentions.find((candidate) => candidate.mentionId === mentionId);
      return mention === undefined ? null : change(claim, mention);
    });
  }
}
