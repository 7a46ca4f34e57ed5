import { untrack } from 'svelte';
import type { ErrorCode } from '../../contract/errors.ts';
import { isWaiting } from '../../domain/review/orphan-tray.ts';
import type { Change } from '../../domain/review/change.ts';
import {
  addVariants,
  changeVariant,
  defaultVariantDetails,
  removeVariant,
  renameReview,
  restoreReview,
  setBase,
} from '../../domain/review/changes.ts';
import type { ReviewEvent, VariantDetails } from '../../domain/review/events.ts';
import type { ReviewPolicy } from '../../domain/review/policy.ts';
import type { LedgerReview } from '../../domain/review/ledger.ts';
import type { ClaimState, ReviewState, VariantState } from '../../domain/review/state.ts';
import { LiveQuery } from '../db/live-query.svelte.ts';
import type { TextRecord } from '../db/records.ts';
import type { ReviewRepository, ShownReview } from '../db/review-repository.ts';
import type { SaveQueue } from '../db/save-queue.svelte.ts';
import type { Engine } from '../workers/engine.ts';
import { ComparisonRun, type Compared, type ComparedText } from './comparison-run.svelte.ts';
import { engineOptions } from './engine-options.ts';
import { blankReview } from '../../domain/review/blank-review.ts';
import { areSameRules, type ClaimRules } from '../../domain/review/claim-status.ts';
import { ReviewChecks } from './review-checks.svelte.ts';
import { ReviewClaims } from './review-claims.ts';
import { ReviewEvidence } from './review-evidence.ts';
import { keeping, onceEach, sameEntries, sameItems } from './keeping.ts';
import { LateMentions } from './late-mentions.svelte.ts';
import { ReviewLedger } from './review-ledger.ts';
import { ReviewQueries } from './review-queries.ts';
import { revisionOf, ReviewRevisions, type AddedText } from './review-revisions.ts';
import { ReviewSignOff } from './review-sign-off.ts';
import { ReviewView } from './review-view.svelte.ts';
import type { ViewLeft } from './view-choices.svelte.ts';

const NO_REVIEW = blankReview('', '');
const NO_VARIANTS: readonly VariantState[] = [];
const NO_CLAIMS: readonly ClaimState[] = [];
const NO_DECISIONS: LedgerReview['decisions'] = new Map();
const NO_RULES: LedgerReview['noiseRules'] = [];

const waitingIn = onceEach(
  ({ mentions }: ClaimState) => mentions.filter(({ anchor }) => isWaiting(anchor)).length,
);

/** What a session needs from around it. */
export interface SessionServices {
  readonly repository: ReviewRepository;
  readonly queue: SaveQueue;
  readonly engine: Engine;
  readonly newId: () => string;
  /** The name that this person's changes are made under. */
  readonly reviewer: () => string;
  readonly onproblem: (code: ErrorCode) => void;
  /** Whether there is time to work out what is not on screen yet; always, where nothing is said of it. */
  readonly hasTime?: () => boolean;
  /** How the review was looked at when it was left, where it was open before. */
  readonly left?: ViewLeft | undefined;
}

/**
 * One review while it is open: what is stored of it (live), its comparison, how it is looked at, and everything that
 * can be done to it. Create it while a component is set up: it lives and ends with that component.
 */
export class ReviewSession {
  readonly id: string;
  readonly #services: SessionServices;
  readonly #stored: LiveQuery<ReviewState | null>;
  /** Whether it is being read already, since somebody was about to open it. */
  #isWaited = $state(false);
  readonly run: ComparisonRun;
  readonly view: ReviewView;
  readonly ledger: ReviewLedger;
  readonly queries: ReviewQueries;
  readonly claimWork: ReviewClaims;
  readonly checks: ReviewChecks;
  readonly signOff: ReviewSignOff;
  readonly evidence: ReviewEvidence;
  readonly revisions: ReviewRevisions;
  readonly lateMentions: LateMentions;

  constructor(id: string, services: SessionServices) {
    this.id = id;
    this.#services = services;
    this.#stored = new LiveQuery(async () => (await services.repository.review(id)) ?? null);
    const ahead = services.repository.ahead.underWay(id);
    this.#isWaited = ahead !== null;
    void ahead?.then(() => (this.#isWaited = false));
    this.run = new ComparisonRun(services.engine);
    const sources = {
      compared: () => this.run.result,
      baseId: () => this.baseId,
      claims: () => this.#claims,
      review: () => ({ decisions: this.#decisions, noiseRules: this.#noiseRules }),
    };
    this.view = new ReviewView(sources, services.left);
    const { newId } = services;
    const save = (change: Change | null, texts?: readonly TextRecord[]): Promise<void> =>
      this.#save(change, texts);
    this.ledger = new ReviewLedger({ compared: () => this.run.result, newId, save });
    this.evidence = new ReviewEvidence({ review: () => this.review, newId, save });
    this.revisions = new ReviewRevisions({
      ...{ engine: services.engine, save, text: (sha256) => this.text(sha256) },
      claims: () => this.claims,
    });
    const review = (): ReviewState | null | undefined => this.review;
    const compared = (): Compared | null => this.run.result;
    this.queries = new ReviewQueries({ review, newId, save });
    this.claimWork = new ReviewClaims({ review, compared, newId, save });
    this.lateMentions = new LateMentions({
      ...{ compared, newId, save, events: () => this.events, claims: () => this.claims },
      sources: () => ({ variants: this.variants, baseId: this.baseId }),
    });
    this.signOff = new ReviewSignOff({ review, newId, save });
    this.checks = new ReviewChecks({
      ...{ review, compared, newId, save, claims: this.claimWork, reviewer: services.reviewer },
      rules: () => this.rules,
      isDue: () => (services.hasTime?.() ?? true) || this.view.panel === 'to-check',
      find: ({ comparison, texts }, base, signal) =>
        services.engine.toCheck(
          comparison,
          texts.map(({ variantId }) => variantId),
          base,
          signal,
        ),
    });
    $effect(() => {
      const compared = this.#compared;
      // Untracked: it reads the variants, and not every change to them is about what is compared.
      untrack(() => void this.#compare(compared));
    });
    $effect(() => () => {
      this.run.dispose();
    });
  }

  /**
   * What was done, saved or not: the log in memory with the writes that are on their way. The stored review is read
   * too, first and always: it brings what other windows write.
   */
  readonly #shown = $derived.by((): ShownReview | null | undefined => {
    if (this.#isWaited) return undefined;
    const stored = this.#stored.current;
    const { queue, repository, reviewer } = this.#services;
    const pending = queue.pending.filter(({ reviewId }) => reviewId === this.id);
    const shown = repository.shown(this.id, pending, reviewer());
    return shown ?? (stored && { state: stored, events: [], undo: null, redo: null });
  });

  /** Undefined while it is being read; null where there is no such review. */
  get review(): ReviewState | null | undefined {
    const shown = this.#shown;
    return shown && shown.state;
  }

  get variants(): readonly VariantState[] {
    return this.#variants;
  }

  get claims(): readonly ClaimState[] {
    return this.#claims;
  }

  /** The rules that the review is done by. */
  get policy(): ReviewPolicy {
    return (this.review ?? NO_REVIEW).policy;
  }

  /** What the status of the claims depends on. */
  readonly rules = $derived.by(
    keeping(areSameRules, (): ClaimRules => {
      const { policy, scales, variants, queries } = this.review ?? NO_REVIEW;
      return { policy, scales, variants, queries };
    }),
  );

  /** The scales that verdicts may be of, besides the built-in ones. */
  get scales(): ReviewState['scales'] {
    return (this.review ?? NO_REVIEW).scales;
  }

  /** Whether a mention waits for a person to say where it belongs. */
  isWaiting(claimId: string, mentionId: string): boolean {
    const claim = this.claims.find(({ id }) => id === claimId);
    const mention = claim?.mentions.find((each) => each.mentionId === mentionId);
    return mention !== undefined && isWaiting(mention.anchor);
  }

  /** How many mentions wait for a person to say where they belong. */
  readonly waiting = $derived(this.claims.reduce((sum, claim) => sum + waitingIn(claim), 0));

  /** What stopped the review from being read, or null. */
  get readError(): ErrorCode | null {
    return this.#stored.error?.code ?? null;
  }

  /** What was done, in order: the log. */
  get events(): readonly ReviewEvent[] {
    return this.#shown?.events ?? [];
  }

  get undoLabel(): string | null {
    return this.#shown?.undo?.label ?? null;
  }

  /** The change that undo would take back. */
  get undoEvents(): readonly ReviewEvent[] {
    const id = this.#shown?.undo?.id;
    return this.events.filter(({ change }) => change.id === id);
  }

  get redoLabel(): string | null {
    return this.#shown?.redo?.label ?? null;
  }

  // What a change leaves alone keeps its reference, and what is made of it stays as it is: a word typed into a claim's
  // note must not lay the columns out anew or mark two thousand differences again.
  readonly baseId = $derived(this.review?.baseId ?? null);
  readonly #variants = $derived.by(keeping(sameItems, () => this.review?.variants ?? NO_VARIANTS));
  readonly #claims = $derived.by(keeping(sameItems, () => this.review?.claims ?? NO_CLAIMS));
  readonly #decisions = $derived.by(keeping(sameEntries, () => this.review?.decisions ?? NO_DECISIONS));
  readonly #noiseRules = $derived.by(keeping(sameItems, () => this.review?.noiseRules ?? NO_RULES));

  /** What is compared, as one string: it compares by value, so that only another text or label starts another run. */
  readonly #compared = $derived(
    JSON.stringify([
      this.variants.map(({ id, label, revision }) => [id, revision.sha256, label]),
      engineOptions(this.review ?? null),
    ]),
  );

  /** Takes the review back from the trash. */
  restore(): void {
    void this.#save(restoreReview());
  }

  /** The promise is kept once the title is saved. */
  async rename(title: string): Promise<void> {
    if (this.review) await this.#save(renameReview(this.review, title));
  }

  /** Adds texts as variants, in one change that is undone as a whole. The promise is kept once they are saved. */
  async addTexts(added: readonly AddedText[]): Promise<void> {
    if (!this.review || added.length === 0) return;
    const variants = added.map((text) => ({
      variantId: this.#services.newId(),
      details: defaultVariantDetails(text.label),
      revision: revisionOf(text),
    }));
    const change = addVariants(this.review, variants);
    if (!change.ok) {
      this.#services.onproblem(change.problem);
      return;
    }
    await this.#save(
      change.value,
      added.map(({ sha256, text }) => ({ sha256, text })),
    );
  }

  changeVariant(variant: VariantState, changes: Partial<VariantDetails>): void {
    void this.#save(changeVariant(variant, changes));
  }

  removeVariant(variant: VariantState): void {
    if (this.review) void this.#save(removeVariant(this.review, variant));
  }

  setBase(variantId: string): void {
    const variant = this.variants.find(({ id }) => id === variantId);
    if (variant) void this.#save(setBase(variant));
  }

  undo(): void {
    void this.#services.queue.undo(this.id);
  }

  redo(): void {
    void this.#services.queue.redo(this.id);
  }

  async #save(change: Change | null, texts: readonly TextRecord[] = []): Promise<void> {
    if (change !== null) await this.#services.queue.append(this.id, change, texts);
  }

  /** The text of a revision or of written evidence, from storage or from what is on its way there. */
  async text(sha256: string): Promise<string | undefined> {
    for (const write of this.#services.queue.pending) {
      const text = write.kind === 'append' ? write.texts.find((each) => each.sha256 === sha256) : undefined;
      if (text !== undefined) return text.text;
    }
    return await this.#services.repository.text(sha256);
  }

  async #compare(compared: string): Promise<void> {
    const wanted = this.variants;
    const options = engineOptions(this.review ?? null);
    // A comparison in memory has its texts: going back to a review must not wait for storage.
    const texts =
      this.#services.engine.rememberedTexts(
        wanted.map(({ label, revision: { sha256 } }) => ({ label, sha256 })),
        options,
      ) ?? (await this.#texts(wanted));
    // While the texts were read, another variant may have come: that run is then already on its way.
    if (compared !== this.#compared) return;
    if (texts === null) this.#services.onproblem('storage-failed');
    else
      this.run.start(
        wanted.map(({ id, label, revision: { sha256 } }, index): ComparedText => ({
          variantId: id,
          label,
          text: texts[index] ?? '',
          sha256,
        })),
        options,
        // Those up to the base, which are among the columns that are shown first.
        Math.max(2, wanted.findIndex(({ id }) => id === this.baseId) + 1),
      );
  }

  /** The texts of variants, or null where one cannot be read. */
  async #texts(variants: readonly VariantState[]): Promise<readonly string[] | null> {
    const read = variants.map(({ revision }) => this.text(revision.sha256));
    const texts = await Promise.all(read).catch(() => []);
    const found = texts.flatMap((text) => text ?? []);
    return found.length === variants.length ? found : null;
  }
}
