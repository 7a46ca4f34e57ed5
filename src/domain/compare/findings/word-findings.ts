import { baseForms } from '../../dictionary/base-forms.ts';
import { isListed } from '../../dictionary/words.ts';
import type { WordToken } from '../analysis.ts';
import type { DiscrepancyKind, Severity } from '../comparison.ts';
import { isSuperlative } from '../lexicon/superlatives.ts';
import { loneFacts } from './fact-findings.ts';
import type { FactUnit } from '../words/fact-units.ts';
import { familyOf, strongestKind, unitsIn } from '../words/fact-units.ts';
import type { Finding } from './finding.ts';
import { CONFIDENCES } from './finding.ts';
import { DENIALS, FUTURE, PRONOUNS, SMALL_NEGATIONS } from '../lexicon/grammar.ts';
import { reportingVerbDistance } from '../lexicon/reporting-verbs.ts';
import { UNIT_FORMS } from '../lexicon/units.ts';
import { meaningOf } from '../words/meaning.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { finding, textOf, tokensIn } from '../words/passages.ts';
import { typeOneSided } from './one-sided-findings.ts';
import { areShortAndLong, sameWrittenOut } from './same-forms.ts';
import { compareCertainty, compareLinks } from './stance-findings.ts';

/** A replaced stretch longer than this is a rewrite: it certainly changes more than a word. */
const REWRITE_TOKENS = 8;
const REWRITE_CONFIDENCE = 0.6;
/** Of words that the word lists know to differ we are surer than of words that they do not have. */
const KNOWN_CONFIDENCE = 0.8;

/** Types words that stand in the place of others; no fact of one side has its counterpart in the other. */
export function typeReplaced(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const lefts = tokensIn(passage.left, left);
  const rights = tokensIn(passage.right, right);
  const one = (kind: DiscrepancyKind, detail = '', severity?: Severity): Finding[] => [
    finding(kind, passage, left, right, severity ? { detail, severity } : { detail }),
  ];
  const writtenOut = sameWrittenOut(lefts.map(folded), rights.map(folded));
  if (writtenOut) return one('wording', writtenOut);
  if (areShortAndLong(textOf(passage.left, left), textOf(passage.right, right)))
    return one('wording', 'name-form');
  const [leftNegations, rightNegations] = [negations(lefts), negations(rights)];
  if (leftNegations !== rightNegations) {
    const isDropped = leftNegations > rightNegations;
    if (!sameWithoutNegation(lefts, rights)) return one('negation', isDropped ? 'dropped' : 'added');
    const nothing = (range: TokenRange): TokenRange => ({ from: range.to, to: range.to });
    return [
      isDropped
        ? finding('negation', passage, left, nothing(right), { detail: 'dropped' })
        : finding('negation', passage, nothing(left), right, { detail: 'added' }),
      finding('wording', passage, left, right, { detail: 'word-form' }),
    ];
  }
  if (meaningOf(lefts, rights) === 'same') return one('wording', 'synonym');
  const leftUnits = unitsIn(passage.left, left);
  const rightUnits = unitsIn(passage.right, right);
  const long = Math.max(lefts.length, rights.length) > REWRITE_TOKENS;
  if (leftUnits.length + rightUnits.length > 0) {
    if (reports(lefts) && reports(rights))
      return one('attribution', 'changed', onlyPronounNamed(lefts, rights) ? 'minor' : undefined);
    if (areSources(passage, left, right)) return one('attribution', 'changed');
    const alone = loneAmongSmall(passage, left, right);
    if (alone) return alone;
    if (isOtherMatter(lefts, leftUnits, rightUnits) || isOtherMatter(rights, rightUnits, leftUnits))
      return [
        ...typeOneSided(passage, left, { from: right.from, to: right.from }),
        ...typeOneSided(passage, { from: left.to, to: left.to }, right),
      ];
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

function negations(tokens: readonly WordToken[]): number {
  return tokens.filter((token) => token.group === 'negation').length;
}

/** Whether two stretches say the same but for the negation, in whatever form: `reported` and `failed to report`. */
function sameWithoutNegation(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  const rest = (tokens: readonly WordToken[]): string =>
    tokens
      .filter(
        (token) => token.group !== 'negation' && token.group !== 'stop' && token.group !== 'punctuation',
      )
      .map((token) => token.stem)
      .join(' ');
  return rest(left) !== '' && rest(left) === rest(right);
}

function reports(tokens: readonly WordToken[]): boolean {
  return tokens.some((token) => token.group === 'reporting');
}

/** A fact in the place of nothing but small words stands alone: `Sulawesi’s coast` for `the coast`. */
function loneAmongSmall(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] | null {
  const isSmall = (side: Side, range: TokenRange): boolean =>
    tokensIn(side, range).every(
      (token) => token.group === 'stop' && token.fact === -1 && !PRONOUNS.has(token.folded),
    );
  const words = finding('wording', passage, left, right, { detail: 'small-words' });
  if (isSmall(passage.left, left))
    return [words, ...typeOneSided(passage, { from: left.to, to: left.to }, right)];
  if (isSmall(passage.right, right))
    return [words, ...typeOneSided(passage, left, { from: right.to, to: right.to })];
  return null;
}

/**
 * Whether names with words of their own stand where the other side has nothing but a number or date: `of Port Merrow
 * reopened` is no other figure than `for eleven hours`. One is gone, and the other is new.
 */
function isOtherMatter(
  words: readonly WordToken[],
  units: readonly FactUnit[],
  others: readonly FactUnit[],
): boolean {
  return (
    units.length > 0 &&
    others.length > 0 &&
    units.every(({ fact }) => familyOf(fact) === 'name') &&
    others.every(({ fact }) => fact.kind === 'number' || fact.kind === 'date') &&
    words.some((token) => token.fact === -1 && token.group === 'content')
  );
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
  const alleges = (tokens: readonly WordToken[]): boolean =>
    tokens.some((token) => token.folded === 'alleged');
  if ((alleges(lefts) && reports(rights)) || (reports(lefts) && alleges(rights)))
    return one('attribution', 'reporting-verb', 'material');
  const certainty = compareCertainty(lefts, rights);
  if (certainty === 'same' && !has('content')) return one('wording', 'synonym');
  if (certainty !== null && certainty !== 'same') return one('modality', '', certainty);
  const links = compareLinks(lefts, rights);
  const meaning = meaningOf(lefts, rights);
  if (links !== null && !has('content') && meaning !== 'opposite')
    return links === 'same' ? one('wording', 'synonym') : one('connective', '', links);
  const serious = meaning === 'opposite' || superlativesDiffer(lefts, rights);
  if (has('connective')) return one('connective', '', serious ? 'material' : undefined);
  if (has('reporting')) return typeReporting(passage, left, right);
  if (meaning === 'origin') return one('place', 'changed');
  if (meaning === null && mayBeName(passage.left, left) && mayBeName(passage.right, right))
    return finding('person', passage, left, right, {
      detail: 'changed',
      severity: 'material',
      confidence: CONFIDENCES.predicate,
    });
  if (unitsDiffer(lefts, rights)) return one('number', 'changed', 'material');
  if (!has('content') && !has('bound') && !has('number') && sameNegations(lefts, rights))
    return one('wording', 'small-words');
  return finding('predicate', passage, left, right, {
    severity: serious || all.some(isDenial) ? 'material' : 'minor',
    confidence: meaning === null ? CONFIDENCES.predicate : KNOWN_CONFIDENCE,
  });
}

/** Verbs of saying, alone or with somebody who is named on one side only. */
function typeReporting(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding {
  const [lefts, rights] = [tokensIn(passage.left, left), tokensIn(passage.right, right)];
  const verb = (tokens: readonly WordToken[]): string =>
    tokens.find((token) => token.group === 'reporting')?.folded ?? '';
  const named = (tokens: readonly WordToken[]): boolean => tokens.some((token) => token.group === 'content');
  const [one, other] = [verb(lefts), verb(rights)];
  if (named(lefts) && named(rights))
    return finding('attribution', passage, left, right, { detail: 'changed' });
  const distance = reportingVerbDistance(one, other);
  if (distance === 0 && !named(lefts) && !named(rights))
    return finding('wording', passage, left, right, { detail: 'attribution-form' });
  return finding('attribution', passage, left, right, {
    detail: 'reporting-verb',
    severity: distance === 2 ? 'material' : 'minor',
  });
}

function isDenial(token: WordToken): boolean {
  return DENIALS.has(token.folded);
}

/** Whether two stretches of small words negate with the same sort of word: `not … any` and `no`, not `deny` and `fail`. */
function sameNegations(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  return [...left, ...right].every(
    (token) => token.group !== 'negation' || SMALL_NEGATIONS.has(token.folded),
  );
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

/** Endings of words that begin sentences without an article: plurals, participles and adverbs. */
const BARE_OPENINGS = /(?:s|ing|ed|ly)$/;

/** A lone word with a capital at the head of a sentence, where the capital says nothing, that no table of words has. */
function mayBeName(side: Side, range: TokenRange): boolean {
  const [token, ...others] = tokensIn(side, range);
  return (
    token?.kind === 'word' &&
    others.length === 0 &&
    /^\p{Lu}/u.test(textOf(side, range)) &&
    !BARE_OPENINGS.test(token.folded) &&
    !isListed(baseForms(token.folded))
  );
}

/** `for several weeks` and `for several months`: without a figure the units are all that tells the amounts apart. */
function unitsDiffer(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  const units = (tokens: readonly WordToken[]): string =>
    tokens.flatMap((token) => UNIT_FORMS.get(token.folded) ?? []).join(' ');
  const [one, other] = [units(left), units(right)];
  return one !== '' && other !== '' && one !== other;
}

function superlativesDiffer(left: readonly WordToken[], right: readonly WordToken[]): boolean {
  const superlatives = (tokens: readonly WordToken[]): string =>
    tokens.map(folded).filter(isSuperlative).join(' ');
  return superlatives(left) !== superlatives(right);
}
