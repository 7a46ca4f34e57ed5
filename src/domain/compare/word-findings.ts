import type { WordToken } from './analysis.ts';
import type { DiscrepancyKind, Severity } from './comparison.ts';
import { assertNever } from '../assert-never.ts';
import { areContrary, isSuperlative } from './contrasts.ts';
import { isRestated, loneFacts, severityOfPart } from './fact-findings.ts';
import { sameValue } from './facts/same-value.ts';
import type { FactUnit } from './fact-units.ts';
import { familyOf, strongestKind, unitsIn } from './fact-units.ts';
import type { Finding } from './finding.ts';
import { DENIALS, FUTURE, PRONOUNS } from './lexicon/grammar.ts';
import type { AlignedPassage, Side, TokenRange } from './passages.ts';
import { droppedOrAdded, finding, isEmpty, tokensIn } from './passages.ts';
import { sameWrittenOut } from './same-forms.ts';
import { formDetail } from './style-details.ts';

/** A replaced stretch longer than this is a rewrite: it certainly changes more than a word. */
const REWRITE_TOKENS = 8;
const REWRITE_CONFIDENCE = 0.6;

/** Types words that only one side has. */
export function typeOneSided(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const isLeft = isEmpty(right);
  const side = isLeft ? passage.left : passage.right;
  const range = isLeft ? left : right;
  const detail = droppedOrAdded(left);
  const tokens = tokensIn(side, range).filter((token) => token.group !== 'punctuation' || token.fact !== -1);
  const units = unitsIn(side, range);
  const plain = tokens.filter((token) => token.fact === -1 && token.group !== 'stop');
  const one = (kind: DiscrepancyKind, severity?: Severity): Finding[] => [
    finding(kind, passage, left, right, severity ? { detail, severity } : { detail }),
  ];
  const [unit] = units;
  if (plain.length === 0 && units.length === 0)
    return [finding('wording', passage, left, right, { detail: 'small-words' })];
  if (unit && units.length === 1 && plain.every((token) => token.group === 'bound')) {
    const kind = unit.fact.kind;
    if (plain.length === 0 && isRestated(passage, unit, isLeft))
      return [finding('wording', passage, left, right, { detail: formDetail(kind) })];
    if (kind === 'quotation' || kind === 'attribution' || kind === 'superlative') return one('predicate');
    return one(kind, severityOfPart(passage, unit, isLeft));
  }
  const superlative = plain.some((token) => isSuperlative(token.folded));
  if (units.length === 0) {
    if (plain.every((token) => token.group === 'negation')) return one('negation');
    if (plain.every((token) => token.group === 'bound'))
      return one('predicate', superlative ? 'material' : undefined);
    if (plain.every((token) => token.group === 'modal')) return one('modality');
    if (plain.every((token) => token.group === 'connective')) return one('connective');
    if (plain.every((token) => token.group === 'reporting')) return one('attribution');
  }
  const clause: DiscrepancyKind = isLeft ? 'omission' : 'addition';
  // A fact that both sides have was put elsewhere in the sentence, not lost.
  const there = isLeft ? passage.right : passage.left;
  const known = unitsIn(there, { from: 0, to: there.tokens.length });
  const isNews = units.some(({ fact }) => !known.some((other) => sameValue(other.fact, fact)));
  const named = units.some(({ fact }) => familyOf(fact) === 'name' || fact.kind === 'role');
  const findings =
    plain.some((token) => token.group === 'reporting') && named
      ? one('attribution')
      : [finding(clause, passage, left, right, isNews || superlative ? {} : { severity: 'minor' })];
  for (let index = range.from; index < range.to; index++) {
    if (side.tokens[index]?.group !== 'negation') continue;
    const word = { from: index, to: index + 1 };
    findings.push(finding('negation', passage, isLeft ? word : left, isLeft ? right : word, { detail }));
  }
  return findings;
}

/** Types words that stand in the place of others; no fact of one side has its counterpart in the other. */
export function typeReplaced(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const lefts = tokensIn(passage.left, left);
  const rights = tokensIn(passage.right, right);
  const one = (kind: DiscrepancyKind, detail = '', severity?: Severity): Finding[] => [
    finding(kind, passage, left, right, severity ? { detail, severity } : { detail }),
  ];
  const writtenOut = sameWrittenOut(lefts.map(folded), rights.map(folded));
  if (writtenOut) return one('wording', writtenOut);
  const [leftNegations, rightNegations] = [negations(lefts), negations(rights)];
  if (leftNegations !== rightNegations)
    return one('negation', leftNegations > rightNegations ? 'dropped' : 'added');
  const leftUnits = unitsIn(passage.left, left);
  const rightUnits = unitsIn(passage.right, right);
  const long = Math.max(lefts.length, rights.length) > REWRITE_TOKENS;
  if (leftUnits.length + rightUnits.length > 0) {
    if (reports(lefts) && reports(rights))
      return one('attribution', 'changed', onlyPronounNamed(lefts, rights) ? 'minor' : undefined);
    if (!long) return [typeNamed(passage, left, right, [...leftUnits, ...rightUnits])];
  }
  if (long)
    return [
      finding('predicate', passage, left, right, { severity: 'material', confidence: REWRITE_CONFIDENCE }),
      ...loneFacts(passage, left, right),
    ];
  return [typePlain(passage, left, right)];
}

function folded(token: WordToken): string {
  return token.folded;
}

function stemOf(token: WordToken): string {
  return token.stem;
}

function negations(tokens: readonly WordToken[]): number {
  return tokens.filter((token) => token.group === 'negation').length;
}

function reports(tokens: readonly WordToken[]): boolean {
  return tokens.some((token) => token.group === 'reporting');
}

/** Whether one side has a pronoun where the other names someone. */
function onlyPronounNamed(lefts: readonly WordToken[], rights: readonly WordToken[]): boolean {
  const pronoun = (tokens: readonly WordToken[]): boolean =>
    tokens.some((token) => PRONOUNS.has(token.folded)) && tokens.every((token) => token.fact === -1);
  return pronoun(lefts) !== pronoun(rights);
}

/** A fact of one side in the place of other words of the other: `Dahl` for `the mayor`. */
function typeNamed(
  passage: AlignedPassage,
  left: TokenRange,
  right: TokenRange,
  units: readonly FactUnit[],
): Finding {
  const lefts = tokensIn(passage.left, left);
  const rights = tokensIn(passage.right, right);
  const plain = [...lefts, ...rights].filter((token) => token.fact === -1);
  // Who `she` is stands in the sentences before; to name her again is a matter of style, if the name is right.
  const resolved =
    onlyPronounNamed(lefts, rights) &&
    plain.every((token) => token.group === 'stop' || token.group === 'punctuation') &&
    units.every(({ fact }) => familyOf(fact) === 'name' || fact.kind === 'role');
  return finding(
    strongestKind(units.map((unit) => unit.fact)),
    passage,
    left,
    right,
    resolved ? { detail: 'changed', severity: 'minor' } : { detail: 'changed' },
  );
}

/** Words for words, without a fact and with as many negations on both sides. */
function typePlain(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding {
  const lefts = tokensIn(passage.left, left);
  const rights = tokensIn(passage.right, right);
  const all = [...lefts, ...rights];
  const has = (group: WordToken['group']): boolean => all.some((token) => token.group === group);
  const one = (kind: DiscrepancyKind, detail = '', severity?: Severity): Finding =>
    finding(kind, passage, left, right, severity ? { detail, severity } : { detail });
  if (has('connective') && reports(lefts) !== reports(rights))
    return one('attribution', reports(lefts) ? 'dropped' : 'added');
  if (isReportedFuture(lefts, rights)) return one('wording', 'word-form');
  if (areSources(passage, left, right))
    return one('attribution', 'changed', onlyPronounNamed(lefts, rights) ? 'minor' : undefined);
  const serious = areContrary(lefts.map(stemOf), rights.map(stemOf)) || superlativesDiffer(lefts, rights);
  const group = (
    ['modal', 'connective', 'reporting', 'bound', 'content', 'number', 'negation'] as const
  ).find(has);
  switch (group) {
    case 'modal':
      return one('modality');
    case 'connective':
      return one('connective', '', serious ? 'material' : undefined);
    case 'reporting':
      return one('attribution', 'reporting-verb', serious ? 'material' : 'minor');
    case 'bound':
    case 'content':
    case 'number':
    case 'negation':
      return one('predicate', '', serious || all.some(isDenial) ? 'material' : undefined);
    case undefined:
      return one('wording', 'small-words');
    default:
      return assertNever(group);
  }
}

function isDenial(token: WordToken): boolean {
  return DENIALS.has(token.folded);
}

/** `agreed that they would meet` and `agreed to meet`: the infinitive is the same future. */
function isReportedFuture(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  const future = (tokens: readonly WordToken[]): boolean =>
    tokens.some((token) => FUTURE.has(token.folded)) &&
    tokens.every((token) => token.group === 'stop' || FUTURE.has(token.folded));
  const infinitive = (tokens: readonly WordToken[]): boolean =>
    tokens.at(-1)?.folded === 'to' && tokens.every((token) => token.group === 'stop');
  return (future(left) && infinitive(right)) || (infinitive(left) && future(right));
}

/** Forms that report speech and are hardly ever nouns; `report` and `claims` often are. */
const SAYS = /^(?:says|said|tells|told|writes|wrote|[a-z]+ed)$/;

/** Whether both ranges are who says it: right before a verb of saying, or right after it at the end of a clause. */
function areSources({ left, right }: AlignedPassage, leftRange: TokenRange, rightRange: TokenRange): boolean {
  const says = (token: WordToken | undefined): boolean =>
    token?.group === 'reporting' && SAYS.test(token.folded);
  const someone = (side: Side, range: TokenRange): boolean =>
    tokensIn(side, range).every((token) => token.group === 'stop' || token.group === 'content') &&
    tokensIn(side, range).some((token) => token.group === 'content' || PRONOUNS.has(token.folded));
  const before = (side: Side, range: TokenRange): boolean => says(side.tokens[range.to]);
  const after = (side: Side, range: TokenRange): boolean =>
    says(side.tokens[range.from - 1]) && (side.tokens[range.to]?.group ?? 'punctuation') === 'punctuation';
  return (
    someone(left, leftRange) &&
    someone(right, rightRange) &&
    ((before(left, leftRange) && before(right, rightRange)) ||
      (after(left, leftRange) && after(right, rightRange)))
  );
}

function superlativesDiffer(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  const superlatives = (tokens: readonly WordToken[]): string =>
    tokens.map(folded).filter(isSuperlative).join(' ');
  return superlatives(left) !== superlatives(right);
}
