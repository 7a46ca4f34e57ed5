import { claimGroups } from './claim-groups.ts';
import type { ReportClaim } from './claims.ts';
import type { Finding } from './findings.ts';
import type { ReportModel } from './model.ts';
import type { ReportQuery } from './queries.ts';
import type { ReportPoint, ReportSignOff } from './sign-off.ts';

/** The beginning of a list, and how many more there are: what is cut off is always said. */
export interface Shortlist<Item> {
  readonly first: readonly Item[];
  readonly more: number;
}

/** What a desk editor has to know before a decision. */
export interface Decision {
  /** In a sentence. */
  readonly standing: string;
  /** Whether a sign-off covers exactly these texts. */
  readonly isSigned: boolean;
  /** Critical findings that nobody has accepted, then the other ones. */
  readonly critical: Shortlist<Finding>;
  readonly open: Shortlist<ReportClaim>;
  readonly queries: Shortlist<ReportQuery>;
  /** Required points of the checklist that are open. */
  readonly points: Shortlist<ReportPoint>;
  /** How many points of the checklist are done, of how many. */
  readonly done: readonly [number, number];
  /** How many claims have which verdict; the most frequent first. */
  readonly verdicts: readonly (readonly [string, number])[];
}

/** Rows of a list on the one page: four full lists, the figures and the hashes of eight variants just fit on A4. */
const MOST_ROWS = 4;

/** What a desk editor has to know before a decision, on one page. */
export function decisionOf(model: ReportModel): Decision {
  const { findings, claims, unresolved, queries, checklist, signOffs } = model;
  const critical = findings.filter(({ severity }) => severity === 'critical');
  const required = checklist.filter((point) => point.required && !point.done);
  const valid = signOffs.filter(({ holds }) => holds);
  return {
    standing: standingWords(signOffs, valid, required.length),
    isSigned: valid.length > 0,
    critical: shortlist([
      ...critical.filter(({ decision }) => decision === null),
      ...critical.filter(({ decision }) => decision !== null),
    ]),
    open: shortlist(unresolved),
    queries: shortlist(queries.filter(({ answer }) => answer === null)),
    points: shortlist(required),
    done: [checklist.filter(({ done }) => done).length, checklist.length],
    verdicts: verdictCounts(claims),
  };
}

function shortlist<Item>(items: readonly Item[]): Shortlist<Item> {
  return { first: items.slice(0, MOST_ROWS), more: Math.max(0, items.length - MOST_ROWS) };
}

function standingWords(
  all: readonly ReportSignOff[],
  valid: readonly ReportSignOff[],
  required: number,
): string {
  const names = valid.map(
    ({ reviewer, role }) => `${reviewer || 'somebody'}${role === '' ? '' : ` (${role})`}`,
  );
  const signed =
    names.length > 0
      ? `Signed off by ${names.join(' and ')}, on exactly these texts.`
      : all.length === 0
        ? 'Not signed off.'
        : 'Signed off, but a text has changed since.';
  if (required === 0) return `${signed} No required point of the checklist is open.`;
  const open = required === 1 ? 'One required point' : `${required} required points`;
  return `${signed} ${open} of the checklist ${required === 1 ? 'is' : 'are'} open.`;
}

function verdictCounts(claims: readonly ReportClaim[]): readonly (readonly [string, number])[] {
  return claimGroups(claims)
    .map(({ title, claims: own }) => [title, own.length] as const)
    .sort(([, one], [, other]) => other - one);
}
