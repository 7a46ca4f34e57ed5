import { checkables, type Checkables } from '../../domain/check/checkables.ts';
import { coverageOf } from '../../domain/check/coverage.ts';
import {
  queueEntries,
  queueOrder,
  WHOLE_QUEUE,
  type QueueEntry,
  type QueueFilter,
  type QueueOrder,
} from '../../domain/check/queue.ts';
import { StandingReader } from '../../domain/check/standings.ts';
import { acceptedSuggestion } from '../../domain/check/suggested-claim.ts';
import { SentenceReader } from '../../domain/check/sentence-reader.ts';
import { checkSentences } from '../../domain/check/sentences.ts';
import {
  joinSuggestions,
  rejectedKey,
  suggestionsAmong,
  type Suggestion,
  type Suggestions,
} from '../../domain/check/suggestions.ts';
import type { Change } from '../../domain/review/change.ts';
import {
  acceptSuggestions,
  judgeSuggestion,
  rejectSuggestions,
  signOffClaim,
  suggestAgain,
} from '../../domain/review/check-changes.ts';
import { giveVerdict } from '../../domain/review/claim-changes.ts';
import { openReason, type ClaimRules } from '../../domain/review/claim-status.ts';
import type { ReviewState } from '../../domain/review/state.ts';
import type { Compared } from './comparison-run.svelte.ts';
import type { ReviewClaims } from './review-claims.ts';

interface CheckServices {
  readonly review: () => ReviewState | null | undefined;
  readonly rules: () => ClaimRules;
  readonly compared: () => Compared | null;
  readonly claims: ReviewClaims;
  readonly newId: () => string;
  readonly save: (change: Change | null) => Promise<void>;
}

/** The checkable tokens of a comparison, and what reads how they stand. */
interface CheckedComparison {
  readonly compared: Compared;
  readonly checkables: Checkables;
  readonly reader: StandingReader;
  readonly sentences: SentenceReader;
}

/** What there is to check in an open review, how far it is, and the order in which check mode goes through it. */
export class ReviewChecks {
  readonly #services: CheckServices;
  /** The entry in view, or null. */
  currentId = $state<string | null>(null);
  order = $state<QueueOrder>('worth');
  filter = $state.raw<QueueFilter>(WHOLE_QUEUE);
  /** The queue as it was ordered last: it stays while verdicts come in. */
  #ids = $state.raw<readonly string[]>([]);

  constructor(services: CheckServices) {
    this.#services = services;
  }

  readonly #checked = $derived.by((): CheckedComparison | null => {
    const compared = this.#services.compared();
    if (compared === null) return null;
    // Which variant is the base weighs in what is worth checking.
    const base = compared.texts.findIndex(({ variantId }) => variantId === this.#baseId);
    const found = checkables(compared, Math.max(0, base));
    const sentences = checkSentences(compared, Math.max(0, base));
    return {
      compared,
      checkables: found,
      reader: new StandingReader(found, compared),
      sentences: new SentenceReader(sentences, compared),
    };
  });

  readonly #baseId = $derived.by(() => this.#services.review()?.baseId ?? null);

  readonly #standings = $derived.by(() => {
    const review = this.#services.review();
    const checked = this.#checked;
    if (!review || checked === null) return null;
    const rules = this.#services.rules();
    return checked.reader.read(review, (claim) => openReason(claim, rules));
  });

  readonly suggestions = $derived.by((): Suggestions => {
    const review = this.#services.review();
    if (!review || this.#checked === null || this.#standings === null) return { open: [], rejected: [] };
    const { checkables: found, sentences } = this.#checked;
    return joinSuggestions(suggestionsAmong(found, this.#standings), sentences.read(review));
  });

  readonly coverage = $derived.by(() =>
    this.#checked === null || this.#standings === null
      ? null
      : coverageOf(this.#checked.checkables, this.#standings, this.#checked.compared.texts.length),
  );

  readonly #sources = $derived.by(() => {
    const review = this.#services.review();
    const standings = this.#standings;
    if (!review || standings === null) return null;
    const { claims, baseId, suggestions: decisions } = review;
    return { claims, baseId, decisions, ...this.suggestions, standings };
  });

  readonly entries = $derived.by((): readonly QueueEntry[] =>
    this.#sources === null ? [] : queueEntries(this.#ids, this.#sources, this.filter),
  );

  /** Orders the queue anew; the entry in view stays in view where it still passes the filter. */
  arrange(order: QueueOrder = this.order, filter: QueueFilter = this.filter): void {
    this.order = order;
    this.filter = filter;
    this.#ids = this.#sources === null ? [] : queueOrder(this.#sources, order, filter);
    const isThere = this.currentId !== null && this.#ids.includes(this.currentId);
    if (!isThere) this.currentId = this.#ids[0] ?? null;
  }

  /** Takes up suggestions as claims. */
  accept(suggestions: readonly Suggestion[]): void {
    const compared = this.#services.compared();
    if (compared === null) return;
    const accepted = suggestions.flatMap(
      (one) => acceptedSuggestion(compared, one, this.#services.newId) ?? [],
    );
    void this.#services.save(acceptSuggestions(accepted));
  }

  reject(suggestions: readonly Suggestion[]): void {
    void this.#services.save(rejectSuggestions(suggestions));
  }

  /** Proposes again what was rejected. */
  again(suggestion: Suggestion): void {
    const decisions = this.#services.review()?.suggestions;
    if (decisions === undefined) return;
    const key = rejectedKey(suggestion, decisions);
    const decision = decisions.get(key);
    if (decision) void this.#services.save(suggestAgain(key, decision));
  }

  /**
   * Gives a verdict on an entry; on a suggestion it makes a claim of it.
   *
   * @param verdict null keeps the verdict that is there
   * @param signsOff whether it confirms the mentions that are proposed, too
   */
  judge(entry: QueueEntry, verdict: string | null, reason: string, signsOff: boolean): void {
    const { compared, claims, newId, save } = this.#services;
    const given = verdict === null ? null : claims.given('veracity', { verdict, reason });
    if (entry.type === 'suggestion') {
      const texts = compared();
      const accepted = texts && acceptedSuggestion(texts, entry.suggestion, newId);
      if (accepted && given) void save(judgeSuggestion(accepted, given, signsOff));
    } else if (signsOff) void save(signOffClaim(entry.claim, given));
    else if (given) void save(giveVerdict(entry.claim, given));
  }
}
