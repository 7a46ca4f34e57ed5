import { CLAIM_PROGRESS_NAMES } from './names.ts';
import { differing, named } from './change.ts';
import type { Change } from './change.ts';
import type { ClaimDetails, EventDraft, MentionRecord, Said } from './events.ts';
import type { EvidenceLink } from './evidence.ts';
import { levelOf } from './scales.ts';
import type { ClaimState, ReviewState, VerdictState } from './state.ts';
import { CLAIM_PRIORITIES } from './vocabulary.ts';

/**
 * Joins claims into one of them: mentions, evidence, tags and notes come together, the others are removed, and what
 * pointed at them (queries, decisions, suggestions) points at the one that stays. Its verdicts stay; those on the others
 * were given on another statement and by people who alone may give them, so they are kept as words in the note, as is
 * everything else that has no place.
 *
 * @param into the id of the claim that stays
 * @param newId ids for the mentions that come over
 * @returns null where fewer than two of the claims are there
 */
export function mergeClaims(
  review: ReviewState,
  into: string,
  others: ReadonlySet<string>,
  newId: () => string,
): Change | null {
  const target = review.claims.find(({ id }) => id === into);
  const merged = review.claims.filter(({ id }) => id !== into && others.has(id));
  if (target === undefined || merged.length === 0) return null;
  const changes = differing<ClaimDetails>(detailsOf(target), joinedDetails(review, target, merged));
  const drafts: readonly EventDraft[] = [
    ...(changes === null
      ? []
      : [{ type: 'claim.changed', payload: { claimId: into, changes } } satisfies EventDraft]),
    ...mentionDrafts(target, merged, newId),
    ...linkDrafts(target, merged),
    ...referenceDrafts(review, into, new Set(merged.map(({ id }) => id))),
    ...merged.map(({ id }): EventDraft => ({ type: 'claim.removed', payload: { claimId: id } })),
  ];
  return { label: `Merge ${merged.length + 1} claims into ${named(target.statement)}`, drafts };
}

function detailsOf({
  mentions: _m,
  verdicts: _v,
  evidence: _e,
  id: _i,
  createdBy: _c,
  ...details
}: ClaimState) {
  return details satisfies ClaimDetails;
}

function joinedDetails(
  review: ReviewState,
  target: ClaimState,
  merged: readonly ClaimState[],
): Partial<ClaimDetails> {
  const all = [target, ...merged];
  const priority = CLAIM_PRIORITIES.find((each) => all.some((claim) => claim.priority === each));
  const isLeft = all.every(({ progress }) => progress === 'wont-check');
  const own = isLeft ? [] : progressLines(target);
  const note = [target.note, ...own, ...merged.map((claim) => remains(review, target, claim))];
  return {
    speaker: firstGiven(all.map(({ speaker }) => speaker)),
    context: joined(all.map(({ context }) => context)),
    assignee: firstGiven(all.map(({ assignee }) => assignee)),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    priority: priority ?? target.priority,
    ...(isLeft
      ? { progressReason: joined(all.map(({ progressReason }) => progressReason)) }
      : {
          // What has to be checked for one of them has to be checked.
          progress: all.some(({ progress }) => progress === 'in-progress') ? 'in-progress' : 'open',
          progressReason: '',
        }),
    note: joined(note),
  };
}

/** What a merged claim leaves behind that has no place in the one that stays, in words. */
function remains(review: ReviewState, target: ClaimState, claim: ClaimState): string {
  const { statement, speaker, assignee, note, verdicts, mentions } = claim;
  const line = (verdict: VerdictState): string => {
    const { name } = levelOf(verdict, review.scales);
    return `${verdict.reviewer}: ${name}${verdict.reason === '' ? '' : ` (${verdict.reason})`}`;
  };
  const isOther = (one: string, own: string): boolean =>
    one.trim() !== '' && own.trim() !== '' && one !== own;
  const lines = [
    `Merged from “${statement}”`,
    ...(isOther(speaker, target.speaker) ? [`Speaker there: ${speaker}`] : []),
    ...(isOther(assignee, target.assignee) ? [`Assigned there to ${assignee}`] : []),
    ...(target.progress === 'wont-check' && claim.progress === 'wont-check' ? [] : progressLines(claim)),
    ...verdicts.map((verdict) => `Verdict there by ${line(verdict)}`),
    ...mentions.flatMap(({ anchor, fidelity }) =>
      fidelity.map((given) => `Fidelity of ${named(anchor.quote)} by ${line(given)}`),
    ),
    ...(note.trim() === '' ? [] : [note]),
  ];
  return lines.join('\n');
}

function progressLines({ progress, progressReason }: ClaimState): readonly string[] {
  return progressReason.trim() === '' ? [] : [`${CLAIM_PROGRESS_NAMES[progress]}: ${progressReason}`];
}

function mentionDrafts(
  target: ClaimState,
  merged: readonly ClaimState[],
  newId: () => string,
): readonly EventDraft[] {
  const known = new Map<string, MentionRecord>(
    target.mentions.map((mention) => [placeKey(mention), mention]),
  );
  const drafts: EventDraft[] = [];
  for (const { variantId, anchor, status } of merged.flatMap(({ mentions }) => mentions)) {
    const there = known.get(placeKey({ variantId, anchor }));
    if (there === undefined) {
      const mention = { mentionId: newId(), variantId, anchor, status };
      known.set(placeKey(mention), mention);
      drafts.push({ type: 'mention.added', payload: { claimId: target.id, mention } });
    } else if (there.status === 'proposed' && status === 'confirmed') {
      // The same words in both claims, and in one of them somebody has said that they are right.
      known.set(placeKey(there), { ...there, status });
      const payload = { claimId: target.id, mentionId: there.mentionId };
      drafts.push({ type: 'mention.confirmed', payload });
    }
  }
  return drafts;
}

function placeKey({ variantId, anchor }: Pick<MentionRecord, 'variantId' | 'anchor'>): string {
  return JSON.stringify([variantId, anchor.revision, anchor.start, anchor.end]);
}

function linkDrafts(target: ClaimState, merged: readonly ClaimState[]): readonly EventDraft[] {
  const own = new Map(target.evidence.map((link) => [link.evidenceId, link]));
  const links = new Map<string, EvidenceLink & Said>();
  for (const link of merged.flatMap(({ evidence }) => evidence)) {
    const { evidenceId, ...said } = link;
    const known = links.get(evidenceId) ?? own.get(evidenceId);
    if (known === undefined) links.set(evidenceId, said);
    else if (!isSameLink(known, said)) links.set(evidenceId, joinedLink(known, said));
  }
  return [...links].map(([evidenceId, link]) => ({
    type: 'evidence.linked',
    payload: { claimId: target.id, evidenceId, link },
  }));
}

function isSameLink(one: EvidenceLink, other: EvidenceLink): boolean {
  const words = ({ stance, note, passage }: EvidenceLink) => JSON.stringify([stance, note, passage]);
  return words(one) === words(other);
}

/** One piece of evidence says one thing of a claim: what the other link said goes into the note of the first. */
function joinedLink(link: EvidenceLink & Said, other: EvidenceLink & Said): EvidenceLink & Said {
  const { stance, reviewer, at, passage } = link;
  const also = [
    `${other.reviewer}: ${other.stance}`,
    ...(other.passage ? [`“${other.passage.quote}”`] : []),
    ...(other.note.trim() === '' ? [] : [other.note]),
  ].join('. ');
  return { stance, reviewer, at, passage: passage ?? other.passage, note: joined([link.note, also]) };
}

/** What pointed at a merged claim, pointing at the one that stays; still said by whoever said it. */
function referenceDrafts(
  { queries, decisions, suggestions }: ReviewState,
  into: string,
  merged: ReadonlySet<string>,
): readonly EventDraft[] {
  const isMerged = (claimId: string | null): boolean => claimId !== null && merged.has(claimId);
  return [
    ...queries
      .filter(({ claimIds }) => claimIds.some(isMerged))
      .map(({ id, claimIds }): EventDraft => {
        const moved = new Set(claimIds.map((claimId) => (isMerged(claimId) ? into : claimId)));
        return { type: 'query.changed', payload: { queryId: id, changes: { claimIds: [...moved] } } };
      }),
    ...[...decisions]
      .filter(([, { claimId }]) => isMerged(claimId))
      .map(([key, decision]): EventDraft => ({
        type: 'discrepancy.decided',
        payload: { key, decision: { ...decision, claimId: into } },
      })),
    ...[...suggestions]
      .filter(([, { claimId }]) => isMerged(claimId))
      .map(([key, decision]): EventDraft => ({
        type: 'suggestion.decided',
        payload: { key, decision: { ...decision, claimId: into } },
      })),
  ];
}

function firstGiven(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== '') ?? '';
}

/** The texts that say something, each once, with a blank line between. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n\n');
}
