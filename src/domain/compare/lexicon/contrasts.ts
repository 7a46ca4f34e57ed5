import { stem } from './stem.ts';

/*
 * Words of everyday news that exclude or outrank each other, chosen by hand: putting one in the place of another
 * changes a fact, however alike the sentences look. One field a line, its poles between bars; words of one pole are
 * not contrasted with each other.
 */
const FIELDS = `
positive, favourable, good, great, excellent | negative, unfavourable, bad, poor, terrible | mixed, average
young, younger, youngest | old, older, oldest, elder, eldest
high, higher, highest | low, lower, lowest
long, longer, longest | short, shorter, shortest
best | worst
success, hit | failure, flop, disappointment
successful | unsuccessful
modest, moderate, slight | huge, massive, enormous
born | die, killed
left | right
north, northern | south, southern | east, eastern | west, western | northeast, northeastern | northwest, northwestern | southeast, southeastern | southwest, southwestern
win | lose | draw
victory | defeat | draw
rise, increase, grow, climb, gain | fall, drop, decline, decrease, shrink
raise, increase | lower, cut, reduce
accept, approve, back, support, favour | reject, oppose
arrest, detain | charge, indict, accuse | convict | acquit | sentence | release
kill, dead, die | injure, wound, hurt | survive | missing
murder | manslaughter | suicide
accident | attack
civilian | soldier, troop | insurgent, rebel, militant | officer
man | woman | child
boy | girl
male | female
father | mother | brother | sister | son | daughter | uncle | aunt | cousin | nephew | niece | husband | wife | widow | widower
grandfather | grandmother | grandson | granddaughter
suspect | witness | victim | defendant | bystander | plaintiff
question, interview, interrogate | arrest, detain | charge, indict | convict | acquit | release, free
praise, laud, welcome, hail, applaud, commend | condemn, criticise, denounce, slam, deplore, attack
ban, prohibition | tax, levy, duty | subsidy, grant | quota, limit, cap
manager | mechanic | driver | clerk | engineer | nurse | doctor | teacher | guard
comedy | drama | thriller | horror | romance | documentary | western | mystery
forward, striker | midfielder | defender | goalkeeper
double | triple, treble | halve | quadruple
militant | civilian | soldier, troop | hostage | prisoner
owner | tenant | guest
employer | employee
seller | buyer
author | reader | editor | publisher
creditor | debtor
host | visitor, guest
teacher | pupil, student
adoptive | biological
paternal | maternal
guilty | innocent
legal, lawful | illegal, unlawful
open, reopen | close, shut
start, begin | end, finish, stop
enter | leave
arrive | depart
buy | sell
lend | borrow
import | export
public | private
former | current, incumbent | acting
temporary | permanent
partial, partly | full, fully, complete, completely, total
early | mid | late
morning | afternoon | evening | night | midnight | noon
dawn, sunrise | dusk, sunset
spring | summer | winter
liberal | conservative
ally | rival, opponent | enemy
safe | dangerous, unsafe
peace | war
majority | minority
profit | loss
surplus | deficit
propose | approve | reject
draft | final
plan, propose | complete, finish
stable | critical
voluntary | forced, compulsory, mandatory
domestic | foreign
local | national | international, global
daily | weekly | monthly | yearly, annual
upper | lower
top | bottom
inside | outside
before | after
because | despite, although, though
until | since
if | because
`;

/** For each stem the fields that it is in, each with its pole. */
const POLES: ReadonlyMap<string, readonly Pole[]> = readFields();

interface Pole {
  readonly field: number;
  readonly pole: number;
}

function readFields(): Map<string, Pole[]> {
  const poles = new Map<string, Pole[]>();
  FIELDS.trim()
    .split('\n')
    .forEach((line, field) => {
      line.split(' | ').forEach((words, pole) => {
        for (const word of words.split(', ')) {
          const key = stem(word);
          poles.set(key, [...(poles.get(key) ?? []), { field, pole }]);
        }
      });
    });
  return poles;
}

/** Whether some word of one side and some word of the other exclude each other. Stems. */
export function areContrary(left: readonly string[], right: readonly string[]): boolean {
  return contraryWords(left, right) !== null;
}

/** The indexes of the first word of each side that exclude each other; null where none do. Stems. */
export function contraryWords(
  left: readonly string[],
  right: readonly string[],
): readonly [number, number] | null {
  for (const [l, word] of left.entries()) {
    const poles = POLES.get(word);
    if (!poles) continue;
    for (const [r, other] of right.entries()) {
      const others = POLES.get(other) ?? [];
      if (poles.some((one) => others.some((each) => each.field === one.field && each.pole !== one.pole)))
        return [l, r];
    }
  }
  return null;
}
