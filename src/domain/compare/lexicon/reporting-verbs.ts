import { list } from '../../list.ts';

/* Verbs that report what somebody says, by what they say about it. */

/** How a verb of saying stands to what it reports. */
type Stance =
  | 'neutral'
  | 'emphatic'
  | 'contested'
  | 'asserting'
  | 'admitting'
  | 'denying'
  | 'guessing'
  | 'accusing'
  | 'warning'
  | 'promising';

/**
 * Neutral verbs leave open whether it is true; contested ones keep a distance, asserting ones vouch for it, admitting
 * ones add a guilt. Forms that are more often nouns (`estimates`, `promises`) are left out.
 */
const STANCES: Readonly<Record<Stance, string>> = {
  neutral: `say says said saying tell tells told telling state states stated stating announce announces announced announcing
    report reports reported reporting add adds added adding note notes noted noting explain explains explained explaining
    declare declares declared declaring according write writes wrote writing reply replies replied replying respond
    responds responded responding describe describes described describing remarked commented`,
  emphatic: `emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing stress stresses
    stressed stressing reiterate reiterates reiterated reiterating underlined underscored`,
  contested: `claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting maintain maintains
    maintained maintaining insist insists insisted insisting argue argues argued arguing contend contends contended
    contending`,
  asserting:
    'confirm confirms confirmed confirming reveal reveals revealed revealing disclosed discloses disclosing',
  admitting: `admit admits admitted admitting concede concedes conceded conceding acknowledge acknowledges acknowledged
    acknowledging confessed`,
  denying: 'deny denies denied denying',
  guessing: `suggest suggests suggested suggesting predict predicts predicted predicting estimated speculated hinted
    believes believed`,
  accusing: 'accuse accuses accused accusing',
  warning: 'warn warns warned warning threatened threatens threatening cautioned',
  promising: 'vowed vows promised pledged',
};

export const REPORTING_VERBS = list(Object.values(STANCES).join(' '));

const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(STANCES) as [Stance, string][]).flatMap(([stance, verbs]) =>
    verbs.split(/\s+/).map((verb): [string, Stance] => [verb, stance]),
  ),
);

/** Stances that shade into each other: `stressed` for `said` adds weight, but leaves open whether it is true. */
const NEIGHBOURS: readonly (readonly [Stance, Stance])[] = [
  ['neutral', 'emphatic'],
  ['emphatic', 'asserting'],
  ['emphatic', 'contested'],
  ['contested', 'accusing'],
];

/**
 * How far two verbs of saying (folded) are apart in what they say about the statement: 0 for two neutral ones or forms
 * of one verb (`said`, `told`, `according`), 1 for a shade (`claimed`, `argued`), 2 for another standing of the
 * statement (`said`, `admitted`). What is no verb of saying counts as a shade.
 */
export function reportingVerbDistance(one: string, other: string): 0 | 1 | 2 {
  const [before, now] = [STANCE_OF.get(one), STANCE_OF.get(other)];
  if (before === undefined || now === undefined) return 1;
  if (before === now) return before === 'neutral' || sameVerb(one, other) ? 0 : 1;
  return NEIGHBOURS.some((pair) => pair.includes(before) && pair.includes(now)) ? 1 : 2;
}

/** Forms of one verb share their beginning; within a stance no two verbs do. */
function sameVerb(one: string, other: string): boolean {
  return one.slice(0, SHARED_LETTERS) === other.slice(0, SHARED_LETTERS);
}

const SHARED_LETTERS = 4;

/** Whether the verb keeps a distance to what it reports, so that without it a charge becomes a fact. */
export function keepsDistance(verb: string): boolean {
  const stance = STANCE_OF.get(verb);
  return stance === 'contested' || stance === 'accusing' || stance === 'guessing';
}
