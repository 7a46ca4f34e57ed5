import { named } from './change.ts';
import type { Change } from './change.ts';
import type { EventDraft } from './events.ts';
import type { ClaimState } from './state.ts';

/** What a split makes. */
export interface NewHalf {
  readonly claimId: string;
  /** What the new claim says; blank for the words of the first mention that goes to it. */
  readonly statement: string;
}

/**
 * Makes a claim of its own of some of a claim's mentions. It gets the details and the evidence; the verdicts stay where they
 * were given, since nobody has judged the new claim yet.
 *
 * @param newId ids for the mentions, so that one and the same never belongs to two claims
 * @returns null unless some of the mentions go and some stay
 */
export function splitClaim(
  claim: ClaimState,
  mentionIds: ReadonlySet<string>,
  { claimId, statement }: NewHalf,
  newId: () => string,
): Change | null {
  const going = claim.mentions.filter(({ mentionId }) => mentionIds.has(mentionId));
  const [first] = going;
  if (first === undefined || going.length === claim.mentions.length) return null;
  const { kind, speaker, context, priority, tags, assignee } = claim;
  const said = statement.trim() || first.anchor.quote.replace(/\s+/gu, ' ');
  const drafts: readonly EventDraft[] = [
    {
      type: 'claim.added',
      payload: {
        claimId,
        details: { statement: said, kind, speaker, context, priority, tags, assignee },
        mentions: going.map(({ variantId, anchor, status }) => ({
          mentionId: newId(),
          variantId,
          anchor,
          status,
        })),
      },
    },
    ...claim.evidence.map(({ evidenceId, ...link }): EventDraft => ({
      type: 'evidence.linked',
      payload: { claimId, evidenceId, link },
    })),
    ...going.map(({ mentionId }): EventDraft => ({
      type: 'mention.removed',
      payload: { claimId: claim.id, mentionId },
    })),
  ];
  return { label: `Split claim ${named(claim.statement)}`, drafts };
}
