import type { Fact, Severity } from '../comparison.ts';
import type { FactUnit } from '../words/fact-units.ts';
import { absorbStops, familyOf, oneNamesMore, strongestKind, unitsIn } from '../words/fact-units.ts';
import type { Finding } from './finding.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { factOf, finding } from '../words/passages.ts';
import { formDetail } from './style-details.ts';
import { sameValue } from '../facts/same-value.ts';
import { areShortAndLong } from './same-forms.ts';

/** Types two facts of one family that stand in each other's place. */
export function typeFacts(passage: AlignedPassage, one: FactUnit, other: FactUnit): Finding {
  // The value is that of the whole fact: `percent` for `%` beside the same figure is the same number.
  if (sameValue(one.fact, other.fact) || areShortAndLong(one.fact.text, other.fact.text))
    return finding('wording', passage, one, other, { detail: formDetail(one.fact.kind) });
  const kind = strongestKind([one.fact, other.fact]);
  // `Ashraf Ghani` for `Ghani`: still the same person.
  const contained = familyOf(one.fact) === 'name' && oneNamesMore(one.fact.value, other.fact.value);
  return finding(
    kind,
    passage,
    one,
    other,
    contained ? { detail: 'changed', severity: 'minor' } : { detail: 'changed' },
  );
}

/**
 * Whether what stands on one side only says nothing new: part of a fact that the other side has in another form (`$5
 * million`, `5 million dollars`), a name's letters in brackets behind it, or all of a number or date that it has at
 * another place. A bare number that moves may count something else, so only dates and numbers with a unit may.
 */
export function isRestated(passage: AlignedPassage, unit: FactUnit, isLeft: boolean): boolean {
  const { kind, value } = unit.fact;
  const [here, there] = isLeft ? [passage.left, passage.right] : [passage.right, passage.left];
  if (!unit.whole) {
    const other = matchedFact(passage, unit, here, there, isLeft);
    return other !== null && sameValue(unit.fact, other);
  }
  if (repeatsInBrackets(here, unit)) return true;
  if (kind !== 'date' && (kind !== 'number' || !value.includes(' '))) return false;
  const count = (side: Side): number =>
    unitsIn(side, { from: 0, to: side.tokens.length }).filter(({ fact }) => sameValue(fact, unit.fact))
      .length;
  return count(here) === count(there);
}

/** `International Monetary Fund (IMF)` */
function repeatsInBrackets(side: Side, { fact, from, to }: FactUnit): boolean {
  const isBracketed = side.tokens[from - 1]?.folded === '(' && side.tokens[to]?.folded === ')';
  const named = isBracketed ? factOf(side, side.tokens[from - 2]) : null;
  return named !== null && (sameValue(named, fact) || areShortAndLong(fact.text, named.text));
}

/**
 * How dangerous it is that part of a fact is missing on the other side: less than usual (`minor`) where the rest still
 * names the same, undefined for the kind's usual severity.
 */
export function severityOfPart(
  passage: AlignedPassage,
  unit: FactUnit,
  isLeft: boolean,
): Severity | undefined {
  const { kind } = unit.fact;
  if (unit.whole || kind === 'number' || kind === 'date') return undefined;
  const [here, there] = isLeft ? [passage.left, passage.right] : [passage.right, passage.left];
  // A part that is tied on by a hyphen makes another word: `German-American`.
  const touchesHyphen = [unit.from - 1, unit.from, unit.to - 1, unit.to].some(
    (index) => here.tokens[index]?.folded === '-' && here.tokens[index].fact === here.tokens[unit.from]?.fact,
  );
  const other = matchedFact(passage, unit, here, there, isLeft);
  if (touchesHyphen || !other || !oneNamesMore(unit.fact.value, other.value)) return 'material';
  return 'minor';
}

/** The other side's fact that the matched rest of a fact belongs to. */
function matchedFact(
  passage: AlignedPassage,
  unit: FactUnit,
  here: Side,
  there: Side,
  isLeft: boolean,
): Fact | null {
  const id = here.tokens[unit.from]?.fact;
  for (const match of passage.diff.matches) {
    const [own, other] = isLeft ? [match.left, match.right] : [match.right, match.left];
    if (here.tokens[own]?.fact !== id) continue;
    const fact = factOf(there, there.tokens[other]);
    if (fact) return fact;
  }
  return null;
}

/**
 * The facts of a rewritten stretch that only one side of the passage has, each as a finding of its own. What stands
 * elsewhere in the other side was only put in another place.
 */
export function loneFacts(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const findings: Finding[] = [];
  for (const isLeft of [true, false]) {
    const [here, there] = isLeft ? [passage.left, passage.right] : [passage.right, passage.left];
    const range = isLeft ? left : right;
    const known = unitsIn(there, { from: 0, to: there.tokens.length });
    for (const unit of unitsIn(here, range)) {
      if (known.some(({ fact }) => sameValue(fact, unit.fact))) continue;
      // A name that the other text has elsewhere is not news; a number or a date belongs to its own sentence.
      if (familyOf(unit.fact) === 'name' && there.variant.factValues.has(unit.fact.value)) continue;
      const own = { from: absorbStops(here, range.from, unit.from), to: unit.to };
      const nothing = isLeft ? { from: right.to, to: right.to } : { from: left.to, to: left.to };
      findings.push(
        finding(strongestKind([unit.fact]), passage, isLeft ? own : nothing, isLeft ? nothing : own, {
          detail: isLeft ? 'dropped' : 'added',
        }),
      );
    }
  }
  return findings;
}
