import fc from 'fast-check';
import type { Anchor } from '../../../../src/domain/anchor/anchor.ts';
import { stampEvents } from '../../../../src/domain/review/chain.ts';
import * as changes from '../../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import * as mentionChanges from '../../../../src/domain/review/mention-changes.ts';
import type { Change } from '../../../../src/domain/review/change.ts';
import { compensate } from '../../../../src/domain/review/compensate.ts';
import { inOrder } from '../../../../src/domain/review/event-order.ts';
import type {
  ChangeStamp,
  DecisionKind,
  DiscrepancyDecision,
  EventDraft,
  GivenVerdict,
  MentionRecord,
  ReviewEvent,
} from '../../../../src/domain/review/events.ts';
import { BLANK_EVIDENCE } from '../../../../src/domain/review/evidence.ts';
import * as ledger from '../../../../src/domain/review/ledger-changes.ts';
import { noiseRuleFor } from '../../../../src/domain/review/noise-rule.ts';
import { reduce } from '../../../../src/domain/review/reduce.ts';
import type { ReviewState } from '../../../../src/domain/review/state.ts';
import { undoStacks } from '../../../../src/domain/review/undo.ts';
import { DESK_SCALE, EVIDENCE_SCALE } from '../../../../src/domain/review/scales.ts';
import { CLAIM_KINDS } from '../../../../src/domain/review/vocabulary.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';

/** The id of its review. */
export const REVIEW = '01HARBOURFIRE0000000000001';

/** One device's copy of a review's log, written the way the repository writes it. */
export class LogBuilder {
  readonly device: string;
  actor: string;
  events: readonly ReviewEvent[];
  now = 1_700_000_000_000;
  #ids = 0;

  constructor(device: string, events: readonly ReviewEvent[] = [], actor = `reviewer of ${device}`) {
    this.device = device;
    this.events = events;
    this.actor = actor;
  }

  newId = (): string => `${this.device}-${String((this.#ids += 1)).padStart(5, '0')}`;

  state(): ReviewState {
    const state = reduce(this.events);
    if (state === null) throw new Error('no review yet');
    return state;
  }

  do(change: Change | null): ChangeStamp | null {
    if (change === null || change.drafts.length === 0) return null;
    return this.#stamp(
      { id: this.newId(), label: change.label, compensates: null },
      change.drafts,
      this.actor,
    );
  }

  /** Undoes or redoes; false when there is nothing to do. */
  step(how: 'undo' | 'redo'): boolean {
    const entry = undoStacks(inOrder(this.events), this.device)[how].at(-1);
    if (entry === undefined) return false;
    const actor = this.events.find(({ change }) => change.id === entry.latest)?.actor ?? this.actor;
    const compensates = { how, change: entry.original.id };
    const change = { id: this.newId(), label: entry.original.label, compensates };
    this.#stamp(change, compensate(this.events, entry.latest), actor);
    return true;
  }

  merge(other: LogBuilder): void {
    this.events = inOrder([...this.events, ...other.events]);
  }

  #stamp(change: ChangeStamp, drafts: Change['drafts'], actor: string): ChangeStamp {
    const own = this.events.filter(({ device }) => device === this.device);
    const stamped = stampEvents(drafts, {
      ...{ reviewId: REVIEW, actor, device: this.device, nowMs: this.now, newId: this.newId, change },
      previousAt: this.events.at(-1)?.at ?? null,
      prevHash: own.at(-1)?.hash ?? null,
    });
    this.events = [...this.events, ...stamped];
    return change;
  }
}

/** What a random editor does next: `what` names it, the numbers choose among what is there. */
export interface RandomStep {
  readonly what: (typeof STEPS)[number];
  readonly pick: number;
  readonly words: string;
  /** How far the wall clock moves before the step; backwards too. */
  readonly elapsed: number;
}

const STEPS = [
  'rename',
  'trash',
  'restore',
  'add variant',
  'edit variant',
  'remove variant',
  'set base',
  'annotate',
  'edit claim',
  'remove claim',
  'add mention',
  'confirm mention',
  'remove mention',
  'verdict',
  'revise',
  'reanchor',
  'fidelity',
  'add evidence',
  'edit evidence',
  'remove evidence',
  'link evidence',
  'ask',
  'edit query',
  'remove query',
  'answer',
  'policy',
  'tick',
  'sign off',
  'suggestion',
  'decide',
  'reopen',
  'noise rule',
  'no noise rule',
  'switch rule',
  'align',
  'release',
  'change hands',
] as const;

/** Steps in which things are added more often than removed, so that there is something to work on. */
export const randomSteps: fc.Arbitrary<readonly RandomStep[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...STEPS,
      'add variant',
      'annotate',
      'annotate',
      'add mention',
      'verdict',
      'add evidence',
      'link evidence',
      'edit claim',
    ),
    pick: fc.nat(30),
    words: fc.string({ maxLength: 6, unit: 'grapheme' }),
    elapsed: fc.integer({ min: -50, max: 50 }),
  }),
  { maxLength: 25 },
);

/** Does a step on the log as this device sees it. A step for which there is nothing to act on does nothing. */
export function take(log: LogBuilder, step: RandomStep): void {
  log.now += step.elapsed;
  if (step.what === 'change hands') log.actor = `reviewer ${step.pick % 2} of ${log.device}`;
  else log.do(changeFor(log, step));
}

function changeFor(log: LogBuilder, { what, pick, words }: RandomStep): Change | null {
  const review = log.state();
  const variant = chosen(review.variants, pick);
  const claim = chosen(review.claims, pick);
  const mention = claim && chosen(claim.mentions, pick);
  const evidence = chosen(review.evidence, pick);
  const query = chosen(review.queries, pick);
  switch (what) {
    case 'rename':
      return changes.renameReview(review, words);
    case 'trash':
      return changes.trashReview();
    case 'restore':
      return changes.restoreReview();
    case 'add variant': {
      const details = changes.defaultVariantDetails(words);
      const added = changes.addVariants(review, [
        { variantId: log.newId(), details, revision: revision(words) },
      ]);
      return added.ok ? added.value : null;
    }
    case 'edit variant':
      return variant
        ? changes.changeVariant(variant, pick % 2 ? { label: words } : { outlet: words, date: 'today' })
        : null;
    case 'remove variant':
      return variant ? changes.removeVariant(review, variant) : null;
    case 'set base':
      return changes.setBase(pick % 4 === 0 ? null : (variant ?? null));
    case 'annotate': {
      const kind = chosen(CLAIM_KINDS, pick) ?? 'event';
      const mentions = variant ? [newMention(log, variant.id, words)] : [];
      return claimChanges.annotateClaim(log.newId(), { statement: words, kind, note: '' }, mentions);
    }
    case 'edit claim':
      return claim
        ? claimChanges.changeClaim(claim, pick % 2 ? { note: words } : { statement: words, kind: 'date' })
        : null;
    case 'remove claim':
      return claim ? claimChanges.removeClaim(claim) : null;
    case 'add mention':
      return claim && variant ? mentionChanges.addMention(claim, newMention(log, variant.id, words)) : null;
    case 'confirm mention':
      return claim && mention ? mentionChanges.confirmMention(claim, mention) : null;
    case 'remove mention':
      return claim && mention ? mentionChanges.removeMention(claim, mention) : null;
    case 'verdict':
      return claim ? claimChanges.giveVerdict(claim, given(pick, words)) : null;
    case 'revise':
      return variant
        ? drafted({
            type: 'variant.revised',
            payload: { variantId: variant.id, revisions: [...variant.revisions, revision(words)] },
          })
        : null;
    case 'reanchor':
      return claim && mention
        ? drafted({
            type: 'mention.reanchored',
            payload: { claimId: claim.id, mentionId: mention.mentionId, anchor: anchorOf(`${words}!`) },
          })
        : null;
    case 'fidelity':
      return claim && mention
        ? drafted({
            type: 'fidelity.given',
            payload: { claimId: claim.id, mentionId: mention.mentionId, ...given(pick, words) },
          })
        : null;
    case 'add evidence':
      return drafted({
        type: 'evidence.added',
        payload: {
          evidenceId: log.newId(),
          details: { ...BLANK_EVIDENCE, title: words },
          content: { type: 'citation' },
        },
      });
    case 'edit evidence':
      return evidence
        ? drafted({
            type: 'evidence.changed',
            payload: { evidenceId: evidence.id, changes: pick % 2 ? { note: words } : { origin: words } },
          })
        : null;
    case 'remove evidence':
      return evidence ? drafted({ type: 'evidence.removed', payload: { evidenceId: evidence.id } }) : null;
    case 'link evidence':
      return claim && evidence
        ? drafted({
            type: 'evidence.linked',
            payload: {
              ...{ claimId: claim.id, evidenceId: evidence.id },
              link: pick % 4 === 0 ? null : { stance: 'supports', note: words, passage: null },
            },
          })
        : null;
    case 'ask':
      return drafted({
        type: 'query.added',
        payload: {
          queryId: log.newId(),
          details: { number: pick, to: 'the author', question: words, claimIds: [] },
        },
      });
    case 'edit query':
      return query
        ? drafted({ type: 'query.changed', payload: { queryId: query.id, changes: { question: words } } })
        : null;
    case 'remove query':
      return query ? drafted({ type: 'query.removed', payload: { queryId: query.id } }) : null;
    case 'answer':
      return query
        ? drafted({
            type: 'query.answered',
            payload: { queryId: query.id, answer: pick % 4 === 0 ? null : { answer: words, from: '' } },
          })
        : null;
    case 'policy':
      return drafted({
        type: 'policy.changed',
        payload: {
          changes:
            pick % 2 ? { blind: pick % 3 === 0 } : { veracity: pick % 3 ? EVIDENCE_SCALE : DESK_SCALE },
        },
      });
    case 'tick':
      return drafted({
        type: 'checklist.ticked',
        payload: { itemId: `item ${pick % 3}`, tick: pick % 2 ? { note: words } : null },
      });
    case 'sign off':
      return drafted({
        type: 'signOff.given',
        payload: {
          signOffId: `sign-off ${pick % 3}`,
          signOff: pick % 3 === 0 ? null : { revisions: [], role: '', statement: words, reservations: [] },
        },
      });
    case 'suggestion':
      return drafted({
        type: 'suggestion.decided',
        payload: {
          key: `key ${pick % 3}`,
          decision: pick % 3 === 0 ? null : { decision: 'rejected', claimId: null, about: words },
        },
      });
    case 'decide': {
      const decision = chosen(['accepted', 'dismissed'] as const, pick) ?? 'accepted';
      return ledger.decide([{ key: `key ${pick % 5}`, decision: decisionOf(decision, words) }]);
    }
    case 'reopen': {
      const known = chosen([...review.decisions], pick);
      return known ? ledger.reopen(known[0], known[1]) : null;
    }
    case 'noise rule':
      return ledger.addNoiseRule(noiseRuleFor('wording', [words, pick % 2 ? null : 'other']));
    case 'no noise rule': {
      const rule = chosen(review.noiseRules, pick);
      return rule ? ledger.removeNoiseRule(rule) : null;
    }
    case 'switch rule':
      return ledger.switchNoiseRule(`rule ${pick % 3}`, 'Rule', pick % 2 === 0);
    case 'align': {
      const side = { variantId: variant?.id ?? '', revision: 'r', start: 0, end: pick, quote: words };
      const relation = pick % 2 ? 'pair' : 'not-a-pair';
      return ledger.alignByHand(log.newId(), { relation, sides: [side, side] });
    }
    case 'release': {
      const alignment = chosen(review.alignments, pick);
      return alignment ? ledger.releaseAlignment(alignment) : null;
    }
    case 'change hands':
      return null;
  }
}

function drafted(draft: EventDraft): Change {
  return { label: draft.type, drafts: [draft] };
}

function given(pick: number, reason: string): GivenVerdict {
  const level = chosen(DESK_SCALE.levels, pick);
  return { verdict: pick % 5 === 0 ? null : (level?.id ?? null), reason };
}

export function newMention(log: LogBuilder, variantId: string, quote: string): MentionRecord {
  return { mentionId: log.newId(), variantId, anchor: anchorOf(quote), status: 'proposed' };
}

export function decisionOf(decision: DecisionKind, reason: string): DiscrepancyDecision {
  const about = { kind: 'number', passages: ['340', '430'] } as const;
  return { decision, about, reason, variantIds: ['v1', 'v2'], claimId: null };
}

function anchorOf(quote: string): Anchor {
  return { revision: 'r', start: 0, end: quote.length, quote, prefix: '', suffix: '', state: 'attached' };
}

export function revision(words: string): {
  sha256: string;
  characters: number;
  words: number;
  fileName: string;
  encoding: string;
} {
  return {
    ...{ sha256: sha256Hex(words), characters: words.length, words: 1 },
    ...{ fileName: '', encoding: 'utf-8' },
  };
}

/** The items in an order drawn from a stream of random numbers. */
export function shuffled<Item>(items: readonly Item[], random: Iterator<number, unknown>): Item[] {
  const keyed = items.map((item) => {
    const next = random.next();
    return { item, key: next.done === true ? 0 : next.value };
  });
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

/** A log with the review created on the device. */
export function startedLog(device: string): LogBuilder {
  const log = new LogBuilder(device);
  log.do(changes.newReview('Harbour fire'));
  return log;
}

/**
 * A state without what a later event changes although it brings everything back: when the review was last changed, the
 * order in which things were first said, the scales that old verdicts may still need, and
 * the numbers that queries have had.
 */
export function timeless(state: ReviewState): unknown {
  return {
    ...{ ...state, updatedAt: 0, scales: null, highestQueryNumber: 0 },
    noiseRulesOff: [...state.noiseRulesOff].sort(),
  };
}

function chosen<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items.length === 0 ? undefined : items[pick % items.length];
}
