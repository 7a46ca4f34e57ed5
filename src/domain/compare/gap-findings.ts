import type { WordToken } from './analysis.ts';
import type { DiscrepancyKind, Fact, Severity } from './comparison.ts';
import { assertNever } from '../assert-never.ts';
import type { Finding } from './finding.ts';
import { BOUNDS, DENIALS } from './lexicon.ts';
import type { AlignedPassage, Side, TokenRange } from './passages.ts';
import { droppedOrAdded, factOf, finding, isEmpty, tokensIn } from './passages.ts';

/** A replaced stretch longer than this is a rewrite: it certainly changes more than a word. */
const REWRITE_TOKENS = 8;
const REWRITE_CONFIDENCE = 0.6;

type FactUnit = TokenRange & { readonly fact: Fact; readonly whole: boolean };

/** Types one place where two aligned passages differ. Every token of both ranges is in at least one finding. */
export function typeGap(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const findings: Finding[] = [];
  const [l, r] = trimPunctuation(passage, left, right, findings);
  const leftUnits = unitsIn(passage.left, l);
  const rightUnits = unitsIn(passage.right, r);
  let [leftAt, rightAt] = [l.from, r.from];
  for (const [one, other] of pairUnits(leftUnits, rightUnits)) {
    const leftFrom = absorbStops(passage.left, leftAt, one.from);
    const rightFrom = absorbStops(passage.right, rightAt, other.from);
    findings.push(...typeWords(passage, { from: leftAt, to: leftFrom }, { from: rightAt, to: rightFrom }));
    findings.push(typeFacts(passage, { ...one, from: leftFrom }, { ...other, from: rightFrom }));
    [leftAt, rightAt] = [one.to, other.to];
  }
  findings.push(...typeWords(passage, { from: leftAt, to: l.to }, { from: rightAt, to: r.to }));
  return findings;
}

/** Takes punctuation off both ends, so that passages are tight; it differs too, but only as typography. */
function trimPunctuation(
  passage: AlignedPassage,
  left: TokenRange,
  right: TokenRange,
  findings: Finding[],
): [TokenRange, TokenRange] {
  const l = inner(passage.left, left);
  const r = inner(passage.right, right);
  const add = (one: TokenRange, other: TokenRange): void => {
    if (!isEmpty(one) || !isEmpty(other)) findings.push(finding('typography', passage, one, other));
  };
  add({ from: left.from, to: l.from }, { from: right.from, to: r.from });
  add({ from: l.to, to: left.to }, { from: r.to, to: right.to });
  return [l, r];
}

function inner(side: Side, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && isLoose(side.tokens[from])) from++;
  while (to > from && isLoose(side.tokens[to - 1])) to--;
  return { from, to };
}

function isLoose(token: WordToken | undefined): boolean {
  return token?.group === 'punctuation' && token.fact === -1;
}

function unitsIn(side: Side, range: TokenRange): FactUnit[] {
  const units: FactUnit[] = [];
  for (let index = range.from; index < range.to;) {
    const fact = factOf(side, side.tokens[index]);
    let to = index + 1;
    while (to < range.to && fact && side.tokens[to]?.fact === side.tokens[index]?.fact) to++;
    const factId = side.tokens[index]?.fact;
    const whole = side.tokens[index - 1]?.fact !== factId && side.tokens[to]?.fact !== factId;
    if (fact) units.push({ from: index, to, fact, whole });
    index = to;
  }
  return units;
}

/** Names are one family: what one text's cues call a person the other's may call an organisation. */
function familyOf(fact: Fact): string {
  return fact.kind === 'person' || fact.kind === 'place' || fact.kind === 'organisation' ? 'name' : fact.kind;
}

/** Pairs fact units of one family in order; of several ways the one with most pairs, equal values first. */
function pairUnits(left: readonly FactUnit[], right: readonly FactUnit[]): [FactUnit, FactUnit][] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const worth = (one: FactUnit | undefined, other: FactUnit | undefined): number => {
    if (!one || !other || familyOf(one.fact) !== familyOf(other.fact)) return 0;
    return one.fact.value === other.fact.value ? 2 : 1;
  };
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const w = worth(left[i], right[j]);
      const paired = w > 0 ? w + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [FactUnit, FactUnit][] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const one = left[i];
    const other = right[j];
    const w = worth(one, other);
    if (one && other && w > 0 && w + (best[(i + 1) * width + j + 1] ?? 0) >= (best[i * width + j] ?? 0)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** The prepositions and articles right before a fact go with it: `on Monday` for `last week`. */
function absorbStops(side: Side, from: number, to: number): number {
  let at = to;
  while (at > from && side.tokens[at - 1]?.group === 'stop') at--;
  return at;
}

function typeFacts(passage: AlignedPassage, one: FactUnit, other: FactUnit): Finding {
  if (one.fact.value === other.fact.value && one.whole && other.whole)
    return finding('wording', passage, one, other);
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

/** Whether one name is the other with words left out: `Ghani` and `Ashraf Ghani`, not `Port Ellen` and `Port Charlotte`. */
function oneNamesMore(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const words = new Set(long.split(' '));
  return short.split(' ').every((word) => words.has(word));
}

const FACT_ORDER = ['number', 'date', 'person', 'place', 'organisation', 'role'] as const;

function strongestKind(facts: readonly Fact[]): (typeof FACT_ORDER)[number] {
  return FACT_ORDER.find((kind) => facts.some((fact) => fact.kind === kind)) ?? 'role';
}

/** Types what is left between paired facts: words, and facts without a counterpart. */
function typeWords(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const findings: Finding[] = [];
  const [l, r] = trimPunctuation(passage, left, right, findings);
  if (isEmpty(l) && isEmpty(r)) return findings;
  if (isEmpty(l) || isEmpty(r)) findings.push(...typeOneSided(passage, l, r));
  else findings.push(typeReplaced(passage, l, r));
  return findings;
}

function typeOneSided(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const side = isEmpty(left) ? passage.right : passage.left;
  const range = isEmpty(left) ? right : left;
  const detail = droppedOrAdded(left);
  const tokens = tokensIn(side, range).filter((token) => token.group !== 'punctuation' || token.fact !== -1);
  const units = unitsIn(side, range);
  const plain = tokens.filter((token) => token.fact === -1 && token.group !== 'stop');
  const one = (kind: DiscrepancyKind, severity?: Severity): Finding[] => [
    finding(kind, passage, left, right, severity ? { detail, severity } : { detail }),
  ];
  const [unit] = units;
  if (plain.length === 0 && units.length === 0) return one('wording');
  if (unit && units.length === 1 && plain.every((token) => token.group === 'bound')) {
    const kind = unit.fact.kind;
    if (kind === 'quotation' || kind === 'attribution' || kind === 'superlative') return one('predicate');
    // Only part of a name or of a number went: the rest still stands there.
    return one(kind, unit.whole || kind === 'number' || kind === 'date' ? undefined : 'minor');
  }
  if (units.length === 0) {
    if (plain.every((token) => token.group === 'negation')) return one('negation');
    if (plain.every((token) => token.group === 'bound')) return one(boundKind(side, range), undefined);
    if (plain.every((token) => token.group === 'modal')) return one('modality');
    if (plain.every((token) => token.group === 'connective')) return one('connective');
    if (plain.every((token) => token.group === 'reporting')) return one('attribution');
  }
  const clause: DiscrepancyKind = isEmpty(left) ? 'addition' : 'omission';
  const named = units.some(({ fact }) => familyOf(fact) === 'name' || fact.kind === 'role');
  const findings =
    plain.some((token) => token.group === 'reporting') && named
      ? one('attribution')
      : [finding(clause, passage, left, right, units.length === 0 ? { severity: 'minor' } : {})];
  for (let index = range.from; index < range.to; index++) {
    if (side.tokens[index]?.group !== 'negation') continue;
    const word = { from: index, to: index + 1 };
    findings.push(
      finding('negation', passage, isEmpty(left) ? left : word, isEmpty(left) ? word : right, { detail }),
    );
  }
  return findings;
}

/** `more than` belongs to the number it stands before; elsewhere it is an ordinary word. */
function boundKind(side: Side, range: TokenRange): DiscrepancyKind {
  return factOf(side, side.tokens[range.to])?.kind === 'number' ? 'number' : 'predicate';
}

function typeReplaced(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding {
  const leftTokens = tokensIn(passage.left, left);
  const rightTokens = tokensIn(passage.right, right);
  const all = [...leftTokens, ...rightTokens];
  const has = (group: WordToken['group']): boolean => all.some((token) => token.group === group);
  const negations = (tokens: readonly WordToken[]): number =>
    tokens.filter((token) => token.group === 'negation').length;
  const long = Math.max(leftTokens.length, rightTokens.length) > REWRITE_TOKENS;
  if (negations(leftTokens) !== negations(rightTokens)) {
    return finding('negation', passage, left, right, {
      detail: negations(leftTokens) > negations(rightTokens) ? 'dropped' : 'added',
    });
  }
  const facts = [...unitsIn(passage.left, left), ...unitsIn(passage.right, right)].map((unit) => unit.fact);
  if (facts.length > 0) return finding(strongestKind(facts), passage, left, right, { detail: 'changed' });
  if (long)
    return finding('predicate', passage, left, right, {
      severity: 'material',
      confidence: REWRITE_CONFIDENCE,
    });
  const reports = (tokens: readonly WordToken[]): boolean =>
    tokens.some((token) => token.group === 'reporting');
  if (has('connective') && reports(leftTokens) !== reports(rightTokens)) {
    return finding('attribution', passage, left, right, {
      detail: reports(leftTokens) ? 'dropped' : 'added',
    });
  }
  const group = (
    ['modal', 'connective', 'reporting', 'bound', 'content', 'number', 'negation'] as const
  ).find(has);
  switch (group) {
    case 'modal':
      return finding('modality', passage, left, right);
    case 'connective':
      return finding('connective', passage, left, right);
    case 'reporting':
      return finding('attribution', passage, left, right, { detail: 'reporting-verb', severity: 'minor' });
    case 'bound':
      return sameBound(leftTokens, rightTokens)
        ? finding('wording', passage, left, right)
        : finding(boundKind(passage.left, left), passage, left, right, { detail: 'changed' });
    case 'content':
    case 'number':
    case 'negation':
      return finding('predicate', passage, left, right, isDenial(all) ? { severity: 'material' } : {});
    case undefined:
      return finding('wording', passage, left, right);
    default:
      return assertNever(group);
  }
}

function sameBound(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  const bounds = (tokens: readonly WordToken[]): string =>
    tokens.flatMap((token) => BOUNDS.get(token.folded) ?? []).join('');
  const onlyBounds = [...left, ...right].every((token) => token.group === 'bound' || token.group === 'stop');
  return onlyBounds && bounds(left) === bounds(right);
}

function isDenial(tokens: readonly WordToken[]): boolean {
  return tokens.some((token) => DENIALS.has(token.folded));
}
