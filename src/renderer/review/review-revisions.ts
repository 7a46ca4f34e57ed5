import type { Anchor } from '../../domain/anchor/anchor.ts';
import type { TracedAnchor } from '../../domain/anchor/trace.ts';
import type { ComparedPair } from '../../domain/compare/comparison.ts';
import type { Change } from '../../domain/review/change.ts';
import type { RevisionRecord } from '../../domain/review/events.ts';
import { isWaiting } from '../../domain/review/orphan-tray.ts';
import {
  leaveOrphan,
  mentionsByRevision,
  relinkMention,
  reviseVariant,
  type CarriedMention,
} from '../../domain/review/revision-changes.ts';
import type { ClaimState, MentionState, VariantState } from '../../domain/review/state.ts';
import type { TextRecord } from '../db/records.ts';
import { EngineError, type Engine } from '../workers/engine.ts';

/** A text that becomes a variant. */
export interface AddedText {
  readonly label: string;
  readonly fileName: string;
  readonly text: string;
  readonly sha256: string;
  readonly words: number;
  readonly encoding: string;
}

/** A new text for a variant: how it is related to the present one, and what becomes of the mentions. */
export interface CarriedRevision extends Pick<ComparedPair, 'similarity' | 'derivation'> {
  readonly mentions: readonly CarriedMention[];
}

interface RevisionServices {
  readonly engine: Engine;
  readonly claims: () => readonly ClaimState[];
  /** The text of a revision, or undefined where it is not here. */
  readonly text: (sha256: string) => Promise<string | undefined>;
  readonly save: (change: Change | null, texts?: readonly TextRecord[]) => Promise<void>;
}

/** New revisions of the variants of an open review, and the mentions that have to find their places in them. */
export class ReviewRevisions {
  readonly #services: RevisionServices;

  constructor(services: RevisionServices) {
    this.#services = services;
  }

  /**
   * Says what becomes of a variant's mentions in a new text, and how the two texts are related.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async carry(variant: VariantState, newText: string, signal: AbortSignal): Promise<CarriedRevision> {
    const present = variant.revision.sha256;
    const places = mentionsByRevision({ claims: this.#services.claims() }, variant.id);
    const mentions: CarriedMention[] = [];
    let pair: Pick<ComparedPair, 'similarity' | 'derivation'> | null = null;
    for (const revision of new Set([present, ...places.keys()])) {
      const oldText = await this.#services.text(revision);
      if (oldText === undefined) throw new EngineError(`There is no text ${revision}.`);
      const own = places.get(revision) ?? [];
      const anchors = own.map(({ anchor }) => anchor);
      const carried = await this.#services.engine.carry({ oldText, newText, anchors }, signal);
      if (revision === present) pair = carried;
      for (const [index, { claimId, mentionId }] of own.entries()) {
        const one = carried.anchors[index];
        if (one !== undefined) mentions.push({ claimId, mentionId, carried: one });
      }
    }
    return { similarity: 0, derivation: 'unrelated', ...pair, mentions };
  }

  /** Gives a variant a new revision and its mentions their places in it. The promise is kept once it is saved. */
  async revise(variant: VariantState, added: AddedText, carried: readonly CarriedMention[]): Promise<void> {
    const { sha256, text } = added;
    await this.#services.save(reviseVariant(variant, revisionOf(added), carried), [{ sha256, text }]);
  }

  /**
   * What a person needs to say where the mentions belong that wait for it, by mention.
   *
   * @throws EngineError when the engine fails; an `AbortError` when `signal` is aborted
   */
  async trace(
    variants: readonly VariantState[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, TracedAnchor>> {
    const traced = new Map<string, TracedAnchor>();
    for (const { id, revision: present } of variants)
      for (const [revision, places] of mentionsByRevision({ claims: this.#services.claims() }, id)) {
        const waiting = places.filter(({ anchor }) => isWaiting(anchor));
        if (waiting.length === 0) continue;
        const [oldText, newText] = await Promise.all(
          [revision, present.sha256].map((sha256) => this.#services.text(sha256)),
        );
        if (oldText === undefined || newText === undefined) continue;
        const anchors = waiting.map(({ anchor }) => anchor);
        const found = await this.#services.engine.trace({ oldText, newText, anchors }, signal);
        for (const [index, { mentionId }] of waiting.entries()) {
          const one = found[index];
          if (one !== undefined) traced.set(mentionId, one);
        }
      }
    return traced;
  }

  /** Puts a mention where a person says. `anchor` is in the variant's present revision. */
  relinkMention(claimId: string, mentionId: string, anchor: Anchor): void {
    this.#onMention(claimId, mentionId, (claim, mention) => relinkMention(claim, mention, anchor));
  }

  /** Says of a mention that asks that it belongs to none of its candidates. */
  leaveOrphan(claimId: string, mentionId: string): void {
    this.#onMention(claimId, mentionId, leaveOrphan);
  }

  #onMention(
    claimId: string,
    mentionId: string,
    change: (claim: ClaimState, mention: MentionState) => Change | null,
  ): void {
    const claim = this.#services.claims().find(({ id }) => id === claimId);
    const mention = claim?.mentions.find((each) => each.mentionId === mentionId);
    if (claim !== undefined && mention !== undefined) void this.#services.save(change(claim, mention));
  }
}

/** The record of a text as a revision. */
export function revisionOf({ sha256, text, words, fileName, encoding }: AddedText): RevisionRecord {
  return { sha256, characters: text.length, words, fileName, encoding };
}
