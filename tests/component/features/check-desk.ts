import { createRawSnippet } from 'svelte';
import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { checkables } from '../../../src/domain/check/checkables.ts';
import { coverageOf } from '../../../src/domain/check/coverage.ts';
import {
  queueEntries,
  queueOrder,
  WHOLE_QUEUE,
  type QueueEntry,
  type QueueFilter,
  type QueueOrder,
} from '../../../src/domain/check/queue.ts';
import { checkView } from '../../../src/domain/check/readings.ts';
import { StandingReader } from '../../../src/domain/check/standings.ts';
import { acceptedSuggestion } from '../../../src/domain/check/suggested-claim.ts';
import { suggestionsAmong, type Suggestion } from '../../../src/domain/check/suggestions.ts';
import type { ComparedTexts } from '../../../src/domain/claims/compared-texts.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { Change } from '../../../src/domain/review/change.ts';
import { addVariants, defaultVariantDetails, newReview } from '../../../src/domain/review/changes.ts';
import {
  acceptSuggestions,
  judgeSuggestion,
  rejectSuggestions,
  signOffClaim,
} from '../../../src/domain/review/check-changes.ts';
import { changeClaim, giveVerdict } from '../../../src/domain/review/claim-changes.ts';
import { openReason } from '../../../src/domain/review/claim-status.ts';
import { encodeClock } from '../../../src/domain/review/clock.ts';
import { fold } from '../../../src/domain/review/fold.ts';
import { view, type FoldedReview } from '../../../src/domain/review/folded.ts';
import { confirmMention } from '../../../src/domain/review/mention-changes.ts';
import type { ReviewState } from '../../../src/domain/review/state.ts';
import { Drafts } from '../../../src/renderer/ui/drafts.svelte.ts';
import CheckMode from '../../../src/renderer/features/check/CheckMode.svelte';

/** A review in memory that does what is asked of it; undo drops the last change. */
export class CheckReview {
  readonly checked: ComparedTexts;
  readonly reader: StandingReader;
  readonly list: ReturnType<typeof checkables>;
  readonly #states: { readonly folded: FoldedReview | null; readonly change: Change }[] = [];
  #ids = 0;
  actor = 'Ida';

  constructor(checked: ComparedTexts) {
    this.checked = checked;
    this.list = checkables(checked, 0);
    this.reader = new StandingReader(this.list, checked);
    this.do(newReview('Harbour'));
    const added = addVariants(
      this.state,
      checked.texts.map(({ variantId, text }, index) => ({
        variantId,
        details: defaultVariantDetails(`Variant ${variantId}`),
        revision: {
          sha256: checked.comparison.variants[index]?.sha256 ?? '',
          ...{ characters: text.length, words: 0, fileName: '', encoding: 'utf-8' },
        },
      })),
    );
    if (added.ok) this.do(added.value);
  }

  newId = (): string => `id-${String((this.#ids += 1))}`;

  get #folded(): FoldedReview | null {
    return this.#states.at(-1)?.folded ?? null;
  }

  get state(): ReviewState {
    if (this.#folded === null) throw new Error('no review yet');
    return view(this.#folded);
  }

  /** What undo would take back; the review and its variants stay. */
  get undoLabel(): string | null {
    return this.#states.length > 2 ? (this.#states.at(-1)?.change.label ?? null) : null;
  }

  get undoEvents(): Change['drafts'] {
    return this.undoLabel === null ? [] : (this.#states.at(-1)?.change.drafts ?? []);
  }

  do(change: Change | null): void {
    if (change === null) return;
    const at = encodeClock({ ms: 1_700_000_000_000, counter: this.#states.length, device: 'd' });
    const events = change.drafts.map((draft) => ({ ...draft, reviewId: 'r', actor: this.actor, at }));
    this.#states.push({ folded: fold(this.#folded, events), change });
  }

  undo(): void {
    if (this.undoLabel !== null) this.#states.pop();
  }

  accept(suggestions: readonly Suggestion[]): void {
    const accepted = suggestions.flatMap((one) => acceptedSuggestion(this.checked, one, this.newId) ?? []);
    this.do(acceptSuggestions(accepted));
  }

  judge(entry: QueueEntry, verdict: string | null, reason: string, signsOff: boolean): void {
    const given = verdict === null ? null : { verdict, reason, scaleId: this.state.policy.veracity.id };
    if (entry.type === 'suggestion') {
      const accepted = acceptedSuggestion(this.checked, entry.suggestion, this.newId);
      if (accepted && given) this.do(judgeSuggestion(accepted, given, signsOff));
    } else if (signsOff) this.do(signOffClaim(entry.claim, given));
    else if (given) this.do(giveVerdict(entry.claim, given));
  }

  /** All that is derived from the review as it stands. */
  derived() {
    const { state } = this;
    const standings = this.reader.read(state, (claim) => openReason(claim, state));
    const suggestions = suggestionsAmong(this.list, standings);
    const coverage = coverageOf(this.list, standings, this.checked.texts.length);
    const sources = {
      ...{ claims: state.claims, baseId: state.baseId, decisions: state.suggestions },
      ...{ ...suggestions, standings },
    };
    return { state, suggestions, coverage, sources };
  }
}

export function checkedTexts(texts: readonly string[]): ComparedTexts {
  const inputs = texts.map((text, index) => ({ label: `v${index}`, text }));
  return {
    comparison: compare(inputs, { words: true }),
    texts: texts.map((text, index) => ({ variantId: `v${index}`, text })),
  };
}

interface CheckModeOptions {
  readonly blind?: boolean;
  /** What has the keyboard before. */
  readonly opener?: HTMLElement;
  /** What was typed before. */
  readonly drafts?: Drafts;
}

/** Check mode over a review that does what it is asked for. */
export async function mountCheckMode(review: CheckReview, options: CheckModeOptions = {}) {
  let order: QueueOrder = 'worth';
  let filter: QueueFilter = WHOLE_QUEUE;
  let ids = queueOrder(review.derived().sources, order, filter);
  let currentId = ids[0] ?? null;
  let clock = 1_000_000;

  const props = () => {
    const { state, coverage, sources } = review.derived();
    return {
      entries: queueEntries(ids, sources, filter),
      ...{ currentId, coverage, order, filter },
      decisions: state.suggestions,
      variants: state.variants,
      scale: state.policy.veracity,
      scales: state.scales,
      queries: state.queries,
      evidence: state.evidence,
      undoLabel: review.undoLabel,
    };
  };
  const show = () => void shown.rerender(props());
  const reorder = () => {
    ids = queueOrder(review.derived().sources, order, filter);
    currentId = ids[0] ?? null;
    show();
  };
  const heard = {
    onopen: vi.fn((id: string | null) => {
      currentId = id;
      show();
    }),
    onverdict: vi.fn((entry: QueueEntry, verdict: string, reason: string) => {
      review.judge(entry, verdict, reason, false);
      show();
    }),
    onsignoff: vi.fn((entry: QueueEntry, verdict: string | null, reason: string) => {
      review.judge(entry, verdict, reason, true);
      show();
    }),
    onaccept: vi.fn((entry: QueueEntry) => {
      if (entry.type === 'suggestion') review.accept([entry.suggestion]);
      show();
    }),
    onreject: vi.fn((entry: QueueEntry) => {
      if (entry.type === 'suggestion') review.do(rejectSuggestions([entry.suggestion]));
      show();
    }),
    onconfirm: vi.fn((entry: QueueEntry, mentionId: string) => {
      const claim = entry.type === 'claim' ? entry.claim : null;
      const mention = claim?.mentions.find((one) => one.mentionId === mentionId);
      if (claim && mention) review.do(confirmMention(claim, mention));
      show();
    }),
    onnote: vi.fn((entry: QueueEntry, note: string) => {
      if (entry.type === 'claim') review.do(changeClaim(entry.claim, { note }));
      show();
      return Promise.resolve();
    }),
    onquery: vi.fn((entry: QueueEntry, query: { readonly to: string; readonly question: string }) => {
      const details = { ...query, number: review.state.queries.length + 1, claimIds: [entry.id] };
      review.do({
        label: 'Ask',
        drafts: [{ type: 'query.added', payload: { queryId: review.newId(), details } }],
      });
      show();
    }),
    onevidence: vi.fn(),
    onopenevidence: vi.fn(),
    onshow: vi.fn(),
    onorder: vi.fn((wanted: QueueOrder) => {
      order = wanted;
      reorder();
    }),
    onfilter: vi.fn((wanted: QueueFilter) => {
      filter = wanted;
      reorder();
    }),
    onundo: vi.fn(() => {
      review.undo();
      show();
    }),
    onclose: vi.fn(),
    onlost: vi.fn(),
  };
  const host = document.createElement('main');
  host.style.height = '100vh';
  document.body.replaceChildren(...(options.opener ? [options.opener] : []), host);
  // What was behind check mode has lost the keyboard by the time that check mode is there.
  options.opener?.focus();
  options.opener?.blur();
  const shown = await render(
    CheckMode,
    {
      target: host,
      props: {
        ...props(),
        reviewer: 'Ida',
        opener: options.opener ?? null,
        blind: options.blind ?? false,
        drafts: options.drafts ?? new Drafts(crypto.randomUUID()),
        viewOf: (entry: QueueEntry) => checkView(review.checked, entry),
        now: () => clock,
        undoEvents: () => review.undoEvents,
        wontCheckReason: (claimId: string) =>
          review.state.claims.find(({ id }) => id === claimId)?.progressReason ?? '',
        before: createRawSnippet(() => ({ render: () => '<p>Nothing like it was checked before.</p>' })),
        ...heard,
      },
    },
    { baseElement: host },
  );
  return {
    ...heard,
    show,
    unmount: () => shown.unmount(),
    /** Lets time pass, in milliseconds, as the component sees it. */
    pass: (ms: number) => {
      clock += ms;
    },
  };
}
