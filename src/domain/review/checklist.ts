import { assertNever } from '../assert-never.ts';
import { isPlaced, openReason, openWords } from './claim-status.ts';
import type { ChecklistItem } from './policy.ts';
import { levelOf } from './scales.ts';
import type { ClaimState, MentionState, ReviewState, TickState } from './state.ts';
import type { AutomaticCheck } from './vocabulary.ts';

/** Where a blocker can be dealt with. */
export type BlockerTarget =
  | { readonly type: 'claim'; readonly claimId: string }
  | { readonly type: 'mention'; readonly claimId: string; readonly mentionId: string }
  | { readonly type: 'query'; readonly queryId: string }
  /** By the discrepancy's key. */
  | { readonly type: 'discrepancy'; readonly key: string }
  /** The list of what is not covered yet. */
  | { readonly type: 'coverage' };

/** One thing that keeps a point of the checklist open. */
export interface Blocker {
  readonly target: BlockerTarget;
  /** What it is: the item's own words, or a name for it. */
  readonly subject: string;
  /** What is the matter with it. */
  readonly words: string;
}

/** A point of the checklist, and how it stands. */
export interface ChecklistPoint {
  readonly item: ChecklistItem;
  readonly isDone: boolean;
  /** What was ticked or noted by hand. On a point that the review itself can tell, it is a note and no tick. */
  readonly tick: TickState | null;
  readonly blockers: readonly Blocker[];
  /** What there is to say besides: that there was nothing to look at, or that it cannot be told yet. */
  readonly remark: string;
}

/** What the review's log alone cannot tell; null while it is not known, which keeps a point open. */
export interface ChecklistInputs {
  /** The critical discrepancies that nobody has decided, in the ledger's order. */
  readonly openDiscrepancies:
    readonly { readonly key: string; readonly subject: string; readonly words: string }[] | null;
  /** Checkable words: how many there are, and how many are signed off. */
  readonly coverage: { readonly covered: number; readonly checkable: number } | null;
}

/** How each point of a review's checklist stands, in its order. */
export function checklistOf(review: ReviewState, inputs: ChecklistInputs): readonly ChecklistPoint[] {
  return review.policy.checklist.map((item): ChecklistPoint => {
    const tick = review.ticks.get(item.id) ?? null;
    if (item.check === null) return { item, tick, isDone: tick !== null, blockers: [], remark: '' };
    const found = look(item.check, review, inputs);
    if (found === null)
      return { item, tick, isDone: false, blockers: [], remark: 'This cannot be told yet.' };
    const { blockers, nothing } = found;
    return { item, tick, isDone: blockers.length === 0, blockers, remark: nothing };
  });
}

interface Found {
  readonly blockers: readonly Blocker[];
  /** Says that there was nothing to look at, or ''. */
  readonly nothing: string;
}

/** What an automatic check finds; null where it cannot tell. */
function look(check: AutomaticCheck, review: ReviewState, inputs: ChecklistInputs): Found | null {
  const claims = review.claims.filter(({ progress }) => progress !== 'wont-check');
  const noClaims = claims.length === 0 ? 'There are no claims to check.' : '';
  switch (check) {
    case 'claims-settled':
      return { blockers: claims.flatMap((claim) => openClaim(claim, review)), nothing: noClaims };
    case 'evidence-cited':
      return { blockers: uncited(claims, review), nothing: noClaims };
    case 'mentions-anchored':
      return {
        blockers: claims.flatMap((claim) =>
          claim.mentions.flatMap((mention) => looseMention(claim, mention, review)),
        ),
        nothing: noClaims,
      };
    case 'queries-answered':
      return {
        blockers: review.queries.flatMap(({ id, number, question, to, answer }) =>
          answer !== null
            ? []
            : [
                {
                  target: { type: 'query', queryId: id },
                  subject: question,
                  words: `Query ${number}${to === '' ? '' : ` to ${to}`} is not answered`,
                },
              ],
        ),
        nothing: review.queries.length === 0 ? 'No query was asked.' : '',
      };
    case 'discrepancies-decided':
      return (
        inputs.openDiscrepancies && {
          blockers: inputs.openDiscrepancies.map(({ key, subject, words }) => ({
            ...{ target: { type: 'discrepancy', key }, subject, words },
          })),
          nothing: '',
        }
      );
    case 'tokens-covered':
      return inputs.coverage && uncovered(inputs.coverage);
    default:
      return assertNever(check);
  }
}

function openClaim(claim: ClaimState, review: ReviewState): readonly Blocker[] {
  const reason = openReason(claim, review);
  if (reason === null) return [];
  return [
    {
      target: { type: 'claim', claimId: claim.id },
      subject: claim.statement,
      words: openWords(claim, review, reason),
    },
  ];
}

/** Evidence that was removed from the review since is cited no more. */
function uncited(claims: readonly ClaimState[], { evidence, scales }: ReviewState): readonly Blocker[] {
  const known = new Set(evidence.map(({ id }) => id));
  return claims.flatMap(({ id, statement, verdicts }) =>
    verdicts
      .filter(({ evidenceIds }) => !evidenceIds.some((evidenceId) => known.has(evidenceId)))
      .map((given) => ({
        target: { type: 'claim', claimId: id },
        subject: statement,
        words: `“${levelOf(given, scales).name}” by ${given.reviewer || 'somebody'} cites no evidence`,
      })),
  );
}

function looseMention(
  { id }: ClaimState,
  mention: MentionState,
  { variants }: ReviewState,
): readonly Blocker[] {
  const words = looseWords(mention, variants);
  if (words === '') return [];
  const target = { type: 'mention', claimId: id, mentionId: mention.mentionId } as const;
  const label = variants.find((variant) => variant.id === mention.variantId)?.label ?? '';
  return [{ target, subject: mention.anchor.quote, words: `${label}: ${words}` }];
}

function looseWords(mention: MentionState, variants: ReviewState['variants']): string {
  if (mention.anchor.state === 'orphan') return 'has no place in the current text';
  if (mention.anchor.state === 'uncertain') return 'may belong elsewhere';
  if (!isPlaced(mention, variants)) return 'stands in an earlier revision';
  return mention.status === 'proposed' ? 'is proposed, not confirmed' : '';
}

function uncovered({ covered, checkable }: { readonly covered: number; readonly checkable: number }): Found {
  if (checkable === 0) return { blockers: [], nothing: 'There are no checkable words.' };
  if (covered >= checkable) return { blockers: [], nothing: '' };
  const open = checkable - covered;
  const words = `${open} of ${checkable} checkable words ${open === 1 ? 'is' : 'are'} not signed off`;
  return { blockers: [{ target: { type: 'coverage' }, subject: 'Coverage', words }], nothing: '' };
}
