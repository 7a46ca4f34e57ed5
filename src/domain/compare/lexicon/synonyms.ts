import { stem } from './stem.ts';

/*
 * Everyday news words that a desk swaps without changing what is said, chosen by hand. One group a line, in any form
 * of the words (they are compared by stem); several words make a phrase. Left out on purpose: words that differ in
 * law or in degree (`arrest` and `charge`, `warn` and `say`, `truce` and `ceasefire`), everything that reports speech,
 * and whatever holds only in one of a word's senses that news uses as often as the other.
 */

const GROUPS = `
fire, blaze
close, shut, shut down, close down
start, begin, break out, commence
end, finish, conclude
stop, halt
lease, rent
stay, remain
near, close to
sweep through, tear through, rip through, race through
return home, go home, go back home
shortly after, just after, soon after
shortly before, just before
kill, dead
die, was killed, were killed, been killed
hurt, injure
child, kid
buy, purchase
home, house
talk, negotiation
agreement, deal, accord
pay, wage
strike, walkout
quake, earthquake
plane, aircraft, airplane, aeroplane
ship, vessel
film, movie
firm, company
worker, employee
investigation, probe
investigate, probe, look into
search, hunt
look for, search for
ask, request
allow, permit
build, construct
set up, establish
carry out, conduct
hold, stage
use, utilise
get, receive, obtain
keep, retain
choose, pick, select
happen, occur, take place
trigger, spark
help, assist, aid
try, attempt
need, require
plan, intend
lead, head
beat, defeat
back, support
praise, laud
take part, participate
leave, depart
flee, run away
rescue, save
extinguish, put out, douse
collapse, give way, cave in
collide with, crash into
discover, find
postpone, put off
cancel, call off, scrap
resign, quit, step down, stand down
sack, fire
jail, imprison
jail, prison
conceal, hide
disclose, reveal
explode, blow up, go off
explosion, blast
row, dispute
rise, increase, go up, climb
raise, increase
fall, drop, decline, decrease, go down
soar, surge, jump
plunge, plummet, tumble
cut, reduce, lower
soldier, troop
police, police officer, officer
nearly, almost
inhabitant, resident
seize, confiscate
motorway, highway
reporter, journalist
weapon, arms
hit, strike
successive, consecutive
carry on, continue, go on
begin, kick off, get under way
foe, enemy
gunman, shooter
protest, demonstration
protester, demonstrator
lawmaker, legislator
law, legislation
rule, regulation
remark, comment
speech, address
error, mistake
result, outcome
goal, aim, objective
chance, opportunity
amount, sum
cash, money
big, large
many, numerous
enough, sufficient
main, principal
mainly, chiefly, primarily
merely, only
entire, whole
difficult, hard
dangerous, hazardous, perilous
rich, wealthy
sick, ill
quickly, rapidly, swiftly
immediately, at once, straight away, right away
soon, shortly
often, frequently
later, afterwards, subsequently
now, currently, at present
when, once
although, though, even though
however, but
despite, in spite of
while, whereas
autumn, fall
holiday, vacation
petrol, gasoline
lorry, truck
flat, apartment
shop, store
rubbish, garbage, trash
football, soccer
mobile phone, cell phone, cellphone
railway, railroad
pupil, student
km, kilometre
kg, kilogram, kilo
`;

/** The most words that a phrase of the table has. */
export const LONGEST_PHRASE = 3;

/** For each phrase the groups that it is in. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = readGroups();

function readGroups(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  GROUPS.trim()
    .split('\n')
    .forEach((line, group) => {
      for (const phrase of line.split(', ')) {
        const key = phrase.split(' ').map(stem).join(' ');
        groups.set(key, [...(groups.get(key) ?? []), group]);
      }
    });
  return groups;
}

const FIRST_STEMS: ReadonlySet<string> = new Set(
  [...GROUPS_OF.keys()].map((key) => key.split(' ', 1)[0] ?? ''),
);

/** Whether some phrase of the table begins with the stem. */
export function beginsPhrase(stemmed: string): boolean {
  return FIRST_STEMS.has(stemmed);
}

/** The groups of a phrase, given by the stems of its words with a blank between; none where the table has it not. */
export function groupsOf(key: string): readonly number[] {
  return GROUPS_OF.get(key) ?? [];
}

/** For each single word of the table the first word of its first group, both as stems. */
const CONCEPTS: ReadonlyMap<string, string> = readConcepts();

function readConcepts(): Map<string, string> {
  const concepts = new Map<string, string>();
  for (const line of GROUPS.trim().split('\n')) {
    const [first = '', ...others] = line.split(', ').filter((phrase) => !phrase.includes(' '));
    const concept = concepts.get(stem(first)) ?? stem(first);
    for (const word of [first, ...others]) if (!concepts.has(stem(word))) concepts.set(stem(word), concept);
  }
  return concepts;
}

/** One name for words that may stand for each other, for finding sentences that say the same. Takes a stem. */
export function conceptOf(stemmed: string): string {
  return CONCEPTS.get(stemmed) ?? stemmed;
}
