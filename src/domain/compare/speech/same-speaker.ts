import type { Analysis } from '../analysis.ts';
import { AMBIGUOUS_HEADS, ROLE_HEADS } from '../lexicon/roles.ts';
import { list } from '../../list.ts';
import { relationBetween } from '../../dictionary/relation.ts';
import { fold } from '../../text/fold.ts';
import { withoutPossessive } from '../../text/possessive.ts';
import { remembered } from '../../dictionary/remembered.ts';
import { stem } from '../lexicon/stem.ts';
import { conceptOf } from '../lexicon/synonyms.ts';

/** Whether two texts mean one speaker; `unknown` where one names nobody, or a role that may be the other's. */
export type SpeakerRelation = 'same' | 'different' | 'unknown';

const SMALL_WORDS = list('the a an his her its their our of for in at from with on near mr mrs ms dr sir');
const SPOKESPERSON = /^spokes(?:man|woman|person|people)$/;
/** A role beside a name (`Mayor Petter Dahl`, `Dahl, the mayor of Arnvik`) begins or ends within so many code units. */
const BEFORE_NAME = 30;
const AFTER_NAME = 50;

/** Compares two speakers as facts have them, each with the variant whose sentences may tell whose role it is. */
export function relateSpeakers(left: Analysis, one: string, right: Analysis, other: string): SpeakerRelation {
  const before = speakerOf(one);
  const now = speakerOf(other);
  if (before.words.length === 0 || now.words.length === 0) return 'unknown';
  if (isPartOf(now, before) || isPartOf(before, now)) return 'same';
  if (before.isName === now.isName) return 'different';
  const [name, role] = before.isName ? [before, now] : [now, before];
  if ([left, right].some((variant) => hasRole(variant, name.words, role))) return 'same';
  return role.words.some((word) => ROLE_HEADS.has(word) || AMBIGUOUS_HEADS.has(word) || word === SPOKES)
    ? 'unknown'
    : 'different';
}

const SPOKES = 'spokesperson';

function wordsOf(speaker: string): string[] {
  return speaker
    .split(/[\s,-]+/)
    .map((word) => withoutPossessive(fold(word)))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => (SPOKESPERSON.test(word) ? SPOKES : word));
}

/** What is compared of a speaker. */
interface Speaker {
  readonly words: readonly string[];
  /** The same for forms of a word, and for words that everyday use takes for the same; one for each word. */
  readonly concepts: readonly string[];
  readonly isName: boolean;
}

/** A text names few speakers, again and again. */
const speakerOf = remembered((speaker: string): Speaker => ({
  ...conceptsOf(wordsOf(speaker)),
  isName: isName(speaker),
}));

function conceptsOf(words: readonly string[]): Pick<Speaker, 'words' | 'concepts'> {
  return { words, concepts: words.map((word) => conceptOf(stem(word))) };
}

function isPartOf(
  part: Pick<Speaker, 'words' | 'concepts'>,
  whole: Pick<Speaker, 'words' | 'concepts'>,
): boolean {
  return part.words.every(
    (word, index) =>
      whole.concepts.includes(part.concepts[index] ?? '') ||
      whole.words.some((other) => relationBetween(word, other)?.kind === 'synonym'),
  );
}

/** Names are written with a capital throughout; roles (`harbour board of Arnvik`, `Police` at the head) are not. */
function isName(speaker: string): boolean {
  const words = speaker.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length === words.length && !(words.length === 1 && COMMON.has(fold(speaker)));
}

/** Sources that begin sentences with a capital. */
const COMMON = list(
  `police officials authorities prosecutors investigators residents witnesses villagers neighbours neighbors lawyers
  doctors rescuers firefighters ministers lawmakers experts critics supporters relatives campaigners protesters unions
  workers analysts researchers scientists organisers organizers sources soldiers sailors fishermen farmers teachers`,
);

const CLAUSE_END = /[.!?;:"“”«»()\n]/;

type Surroundings = Pick<Speaker, 'words' | 'concepts'>;

/** What stands around the names of a variant, by their last word: a long text names few speakers, each many times. */
const SURROUNDINGS = new WeakMap<Analysis, Map<string, readonly Surroundings[]>>();

/** Whether the variant has the role right beside the name, the last word of which is the surname. */
function hasRole(variant: Analysis, name: readonly string[], role: Speaker): boolean {
  const surname = name.at(-1) ?? '';
  const known = SURROUNDINGS.get(variant) ?? new Map<string, readonly Surroundings[]>();
  SURROUNDINGS.set(variant, known);
  const all = known.get(surname) ?? surroundingsOf(variant, surname);
  known.set(surname, all);
  return all.some((around) => isPartOf(role, around));
}

/** The clauses around each mention of a name, those of the same words once. */
function surroundingsOf({ namesWith, text }: Analysis, surname: string): Surroundings[] {
  const clauses = new Set<string>();
  for (const fact of namesWith(surname)) {
    const before = text.slice(Math.max(0, fact.start - BEFORE_NAME), fact.start);
    const after = text.slice(fact.end, fact.end + AFTER_NAME);
    // What explains a name stands in its clause.
    clauses.add(`${before.split(CLAUSE_END).at(-1) ?? ''} ${after.split(CLAUSE_END, 1)[0] ?? ''}`);
  }
  return Array.from(clauses, (clause) => conceptsOf(wordsOf(clause)));
}
