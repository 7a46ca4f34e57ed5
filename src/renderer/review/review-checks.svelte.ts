import type { Checkables } from '../../domain/check/checkables.ts';
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
import {
  joinSuggestions,
  rejectedKey,
  suggestionsAmong,
  type Suggestion,
  type Suggestions,
} from '../../domain/check/suggestions.ts';
import type { ToCheck } from '../../domain/check/to-check.ts';
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
import type { ClaimState, ReviewState } from '../../domain/review/state.ts';
import type { Compared } from './comparison-run.svelte.ts';
import { onceEach } from './keeping.ts';
import type { ReviewClaims } from './review-claims.ts';
import { WorkerResult } from './worker-result.svelte.ts';

interface CheckServices {
  readonly review: () => ReviewState | null | undefined;
  readonly rules: () => ClaimRules;
  readonly compared: () => Compared | null;
  /** Whether it is time to work out what there is to check; always, where nothing is said of it. */
  readonly isDue?: () => boolean;
  /** Works out what there is to check, with the index of the base: of long texts the window would wait for it. */
  readonly find: (compared: Compared, base: number, signal: AbortSignal) => Promise<ToCheck>;
  readonly claims: ReviewClaims;
  readonly reviewer: () => string;
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

/**
 * What there is to check in an open review, how far it is, and the order in which check mode goes through it. Create it
 * while a component is set up: it lives and ends with that component.
 */
export class ReviewChecks {
  readonly #services: CheckServices;
  readonly #found: WorkerResult<{ readonly compared: Compared; readonly base: number }, ToCheck>;
  /** The entry in view, or null. */
  currentId = $state<string | null>(null);
  order = $state<QueueOrder>('worth');
  filter = $state.raw<QueueFilter>(WHOLE_QUEUE);
  /** The queue as it was ordered last: it stays while verdicts come in. */
  #ids = $state.raw<readonly string[]>([]);

  constructor(services: CheckServices) {
    this.#services = services;
    this.#found = new WorkerResult(
      () => {
        const compared = services.compared();
        if (compared === null || !this.#isDue) return null;
        // Which variant is the base weighs in what is worth checking.
        const base = compared.texts.findIndex(({ variantId }) => variantId === this.#baseId);
        return { compared, base: Math.max(0, base) };
      },
      ({ compared, base }, signal) => services.find(compared, base, signal),
    );
  }

  readonly #isDue = $derived.by(() => this.#services.isDue?.() ?? true);

  readonly #checked = $derived.by((): CheckedComparison | null => {
    const found = this.#found.current;
    if (found === null || this.#services.compared() === null) return null;
    const { compared } = found.source;
    const { checkables, sentences } = found.value;
    return {
      compared,
      checkables,
      reader: new StandingReader(checkables, compared),
      sentences: new SentenceReader(sentences, compared),
    };
  });

  /** Whether it is known what there is to check: it is worked out after the comparison. */
  get isKnown(): boolean {
    return this.#checked !== null;
  }

  /** Whether what there is to check could not be worked out. */
  get hasFailed(): boolean {
    return this.#found.failed;
  }

  readonly #baseId = $derived.by(() => this.#services.review()?.baseId ?? null);

  readonly #openReason = $derived.by(() => {
    const rules = this.#services.rules();
    return onceEach((claim: ClaimState) => openReason(claim, rules));
  });

  readonly #standings = $derived.by(() => {
    const review = this.#services.review();
    const checked = this.#checked;
    if (!review || checked === null) return null;
    return checked.reader.read(review, this.#openReason);
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
    // What is suggested has its places in the texts that it was found in.
    const compared = this.#checked?.compared;
    if (compared === undefined) return;
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
   * Gives a verdict on an entry; on a suggestion it makes a claim of it. It cites the evidence that the reviewer's verdict
   * before it cites.
   *
   * @param verdict null keeps the verdict that is there
   * @param signsOff whether it confirms the mentions that are proposed, too
   */
  judge(entry: QueueEntry, verdict: string | null, reason: string, signsOff: boolean): void {
    const { claims, newId, reviewer, save } = this.#services;
    const verdicts = entry.type === 'claim' ? entry.claim.verdicts : [];
    const evidenceIds = verdicts.find((own) => own.reviewer === reviewer())?.evidenceIds ?? [];
    const given = verdict === null ? null : claims.given('veracity', { verdict, reason, evidenceIds });
    if (entry.type === 'suggestion') {
      const texts = this.#checked?.compared;
      const accepted = texts && acceptedSuggestion(texts, entry.suggestion, newId);
      if (accepted && given) void save(judgeSuggestion(accepted, given, signsOff));
    } else if (signsOff) void save(signOffClaim(entry.claim, given));
    else if (given) void save(giveVerdict(entry.claim, given));
  }
}
