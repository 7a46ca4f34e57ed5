import type { ReportClaim } from './claims.ts';

/** Claims that came to the same. */
export interface ClaimGroup {
  readonly title: string;
  readonly claims: readonly ReportClaim[];
}

const DISAGREEMENT = 'The reviewers disagree';
const SHORT = 'More verdicts needed';
const UNCHECKED = 'No verdict yet';
const WONT_CHECK = 'Will not be checked';
/** What needs somebody comes before what is settled; verdicts between them, those that say "bad" first. */
const ORDER: readonly string[] = [DISAGREEMENT, SHORT, UNCHECKED];
const TONES = ['bad', 'doubt', 'plain', 'good'];

/** The claims by what their verdicts come to: disagreement first, then the unchecked, then verdicts from bad to good. */
export function claimGroups(claims: readonly ReportClaim[]): readonly ClaimGroup[] {
  const groups = new Map<string, ReportClaim[]>();
  for (const claim of claims) {
    const title = outcomeTitle(claim);
    const known = groups.get(title);
    if (known === undefined) groups.set(title, [claim]);
    else known.push(claim);
  }
  return [...groups]
    .map(([title, own]) => ({ title, claims: own }))
    .sort((one, other) => rank(one) - rank(other));
}

function outcomeTitle({ status, agreed, disagreement, verdicts }: ReportClaim): string {
  if (status === 'wont-check') return WONT_CHECK;
  if (disagreement) return DISAGREEMENT;
  if (agreed !== '') return agreed;
  return verdicts.length === 0 ? UNCHECKED : SHORT;
}

function rank({ title, claims: [first] }: ClaimGroup): number {
  const open = ORDER.indexOf(title);
  if (open >= 0) return open;
  if (title === WONT_CHECK) return ORDER.length + TONES.length;
  const tone = first?.verdicts.find(({ name }) => name === title)?.tone ?? 'plain';
  return ORDER.length + TONES.indexOf(tone);
}
