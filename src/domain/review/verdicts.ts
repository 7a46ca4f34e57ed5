import { assertNever } from '../assert-never.ts';
import type { ReviewPolicy } from './policy.ts';
import { levelOf } from './scales.ts';
import type { VerdictLevel, VerdictScale } from './scales.ts';
import type { VerdictState } from './state.ts';

/** An answer, and who gave it. */
export interface Answer {
  readonly level: VerdictLevel;
  /** In the order in which they first judged. */
  readonly reviewers: readonly string[];
}

/**
 * What the verdicts of all reviewers come to.
 *
 * - `none`: nobody has judged
 * - `short`: all say the same, but fewer than the quorum asks for
 * - `agreed`: all say the same, or a quorum does; `dissent` are the answers that a quorum outvoted
 * - `disagreement`: no answer has what it takes; the most frequent one first
 */
export type VerdictOutcome =
  | { readonly state: 'none' }
  | { readonly state: 'short'; readonly answer: Answer; readonly needed: number }
  | { readonly state: 'agreed'; readonly answer: Answer; readonly dissent: readonly Answer[] }
  | { readonly state: 'disagreement'; readonly answers: readonly Answer[] };

/** What of a review's rules an outcome depends on. */
export interface VerdictRules {
  readonly policy: Pick<ReviewPolicy, 'quorum'>;
  /** The scales that the review has had besides the built-in ones. */
  readonly scales: ReadonlyMap<string, VerdictScale>;
}

/**
 * What the verdicts come to: one a reviewer, as the log has them. Verdicts are the same when their levels have the same
 * name, because a scale that was edited has another id, and "Confirmed" stays "Confirmed".
 */
export function outcomeOf(
  verdicts: readonly VerdictState[],
  { policy: { quorum }, scales }: VerdictRules,
): VerdictOutcome {
  if (verdicts.length === 0) return { state: 'none' };
  const [first, second, ...rest] = answersOf(verdicts, scales);
  if (first === undefined) return { state: 'none' };
  const count = first.reviewers.length;
  if (second === undefined)
    return quorum !== null && count < quorum.needed
      ? { state: 'short', answer: first, needed: quorum.needed }
      : { state: 'agreed', answer: first, dissent: [] };
  const isDecided = quorum !== null && count >= quorum.needed && count > second.reviewers.length;
  return isDecided
    ? { state: 'agreed', answer: first, dissent: [second, ...rest] }
    : { state: 'disagreement', answers: [first, second, ...rest] };
}

/** The different answers, the most frequent first. Equally frequent ones stand by name: the log's order must not count. */
function answersOf(verdicts: readonly VerdictState[], scales: VerdictRules['scales']): readonly Answer[] {
  const answers = new Map<string, { readonly level: VerdictLevel; readonly reviewers: string[] }>();
  for (const given of verdicts) {
    const level = levelOf(given, scales);
    const known = answers.get(level.name);
    if (known === undefined) answers.set(level.name, { level, reviewers: [given.reviewer] });
    else known.reviewers.push(given.reviewer);
  }
  return [...answers.values()].sort(
    (one, other) =>
      other.reviewers.length - one.reviewers.length || (one.level.name < other.level.name ? -1 : 1),
  );
}

/** What the verdicts come to, in a sentence; '' while nobody has judged, or one reviewer alone who is enough. */
export function outcomeWords(outcome: VerdictOutcome): string {
  switch (outcome.state) {
    case 'none':
      return '';
    case 'short':
      return `${outcome.answer.reviewers.length} of ${outcome.needed} equal verdicts.`;
    case 'agreed': {
      const { answer, dissent } = outcome;
      if (dissent.length > 0) return `A quorum says ${answerWords(answer)}. Outvoted: ${said(dissent)}.`;
      return answer.reviewers.length > 1 ? `Agreed: ${answerWords(answer)}.` : '';
    }
    case 'disagreement':
      return `The reviewers disagree: ${said(outcome.answers)}.`;
    default:
      return assertNever(outcome);
  }
}

function said(answers: readonly Answer[]): string {
  return answers.map(answerWords).join('; ');
}

function answerWords({ level, reviewers }: Answer): string {
  return `${level.name} (${reviewers.map((reviewer) => reviewer || 'somebody').join(', ')})`;
}

/** The verdicts that a reviewer may see, and how many more there are. */
export interface VisibleVerdicts {
  /** The reviewer's own, or null. */
  readonly own: VerdictState | null;
  readonly others: readonly VerdictState[];
  /** Verdicts of others kept back until the reviewer's own is given. */
  readonly hidden: number;
}

/** In a blind review, others' verdicts show only once the reviewer has given one: a second check is no echo. */
export function visibleVerdicts(
  verdicts: readonly VerdictState[],
  reviewer: string,
  { blind }: Pick<ReviewPolicy, 'blind'>,
): VisibleVerdicts {
  const own = verdicts.find((given) => given.reviewer === reviewer) ?? null;
  const others = verdicts.filter((given) => given !== own);
  return blind && own === null ? { own, others: [], hidden: others.length } : { own, others, hidden: 0 };
}
