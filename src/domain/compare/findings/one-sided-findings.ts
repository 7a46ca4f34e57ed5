import type { WordToken } from '../analysis.ts';
import type { DiscrepancyKind, Severity } from '../comparison.ts';
import { gravestContent, severityOfContent } from './contents.ts';
import { isSuperlative } from '../lexicon/superlatives.ts';
import { isRestated, severityOfPart } from './fact-findings.ts';
import { sameValue } from '../facts/same-value.ts';
import type { FactUnit } from '../words/fact-units.ts';
import { familyOf, strongestKind, unitsIn } from '../words/fact-units.ts';
import type { Finding } from './finding.ts';
import { BASE_FORMS } from '../../dictionary/irregular-forms.ts';
import { certaintyOf } from '../lexicon/certainty.ts';
import { ADDITIVES, PRONOUNS } from '../lexicon/grammar.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { anchored, droppedOrAdded, finding, isEmpty, marksFinding, tokensIn } from '../words/passages.ts';
import { formDetail } from './style-details.ts';

/** Who says it, with a title and the verb; what is longer says something itself. */
const LONGEST_SOURCE = 5;

/** Words that only one side has, and what they are made of. */
interface Lone {
  readonly passage: AlignedPassage;
  readonly left: TokenRange;
  readonly right: TokenRange;
  readonly isLeft: boolean;
  readonly side: Side;
  readonly range: TokenRange;
  readonly units: readonly FactUnit[];
  /** Words outside facts that are more than small ones. */
  readonly plain: readonly WordToken[];
}

/** Types words that only one side has. */
export function typeOneSided(passage: AlignedPassage, left: TokenRange, right: TokenRange): Finding[] {
  const isLeft = isEmpty(right);
  const side = isLeft ? passage.left : passage.right;
  const range = isLeft ? left : right;
  const tokens = tokensIn(side, range).filter((token) => token.group !== 'punctuation' || token.fact !== -1);
  const lone: Lone = {
    passage,
    left,
    right,
    isLeft,
    side,
    range,
    units: unitsIn(side, range),
    plain: tokens.filter((token) => token.fact === -1 && token.group !== 'stop'),
  };
  if (lone.units.length === 0 && (lone.plain.length === 0 || isAdditive(tokens)))
    return [finding('wording', passage, left, right, { detail: 'small-words' })];
  return typeLoneFact(lone) ?? typeLoneGroup(lone) ?? typeClause(lone);
}

/** `also`, `as well`: no more than that there is more. */
function isAdditive(tokens: readonly WordToken[]): boolean {
  return ADDITIVES.has(tokens.map((token) => token.folded).join(' '));
}

function told(lone: Lone, kind: DiscrepancyKind, severity?: Severity): Finding[] {
  const detail = droppedOrAdded(lone.left);
  return [finding(kind, lone.passage, lone.left, lone.right, severity ? { detail, severity } : { detail })];
}

function typeLoneFact(lone: Lone): Finding[] | null {
  const { passage, left, right, isLeft, units, plain } = lone;
  const [unit] = units;
  if (!unit || units.length > 1 || plain.some((token) => token.group !== 'bound')) return null;
  const { kind } = unit.fact;
  if (plain.length === 0 && isRestated(passage, unit, isLeft))
    return isHyphen(lone)
      ? [marksFinding(passage, left, right)]
      : [finding('wording', passage, left, right, { detail: formDetail(kind) })];
  if (kind === 'quotation' || kind === 'attribution' || kind === 'superlative')
    return told(lone, 'predicate');
  if (isOneOf(lone)) {
    const [one, other] = anchored(passage, left, right);
    return [finding('predicate', passage, one, other, { detail: 'hedged', severity: 'material' })];
  }
  return told(lone, kind, severityOfPart(passage, unit, isLeft));
}

/** The hyphen of `vice-president`; the sign of `$5 million` is more than a mark. */
function isHyphen({ side, range }: Lone): boolean {
  return tokensIn(side, range).every((token) => token.folded === '-');
}

/** `one of` before a superlative takes it back. */
function isOneOf({ side, range }: Lone): boolean {
  const words = tokensIn(side, range)
    .map((token) => token.folded)
    .join(' ');
  return (
    /^(?:is |was )?(?:one|some|among) of\b|^among/u.test(words) &&
    [0, 1].some((offset) => isSuperlative(side.tokens[range.to + offset]?.folded ?? ''))
  );
}

/** Words of one sort: a negation, a hedge, a connective. */
function typeLoneGroup(lone: Lone): Finding[] | null {
  const { units, plain } = lone;
  if (units.length > 0) return null;
  const every = (group: WordToken['group']): boolean => plain.every((token) => token.group === group);
  if (every('negation')) return told(lone, 'negation');
  if (every('bound')) return told(lone, 'predicate', hasSuperlative(lone) ? 'material' : undefined);
  if (every('modal')) {
    const isTense = plain.every((token) => certaintyOf(token.folded) === 'certain');
    return told(lone, 'modality', isTense && !becamePast(lone) ? 'minor' : undefined);
  }
  if (every('connective')) return told(lone, 'connective');
  return every('reporting') ? told(lone, 'attribution') : null;
}

/** `will close` beside `closed`: what lay ahead has happened. */
function becamePast({ passage, isLeft, range }: Lone): boolean {
  const there = isLeft ? passage.right : passage.left;
  const match = passage.diff.matches.find((each) => (isLeft ? each.left : each.right) === range.to);
  const verb = match ? there.tokens[isLeft ? match.right : match.left]?.folded : undefined;
  return verb !== undefined && match?.relation === 'lemma' && (verb.endsWith('ed') || BASE_FORMS.has(verb));
}

function hasSuperlative({ plain }: Lone): boolean {
  return plain.some((token) => isSuperlative(token.folded));
}

/** `co-producer` for `producer`: what a hyphen ties on makes another word. */
function isTiedOn({ side, range }: Lone): boolean {
  const isTied = (hyphen: number): boolean =>
    side.tokens[hyphen]?.folded === '-' &&
    side.tokens[hyphen - 1]?.end === side.tokens[hyphen].start &&
    side.tokens[hyphen + 1]?.start === side.tokens[hyphen].end;
  return [range.from - 1, range.from, range.to - 1, range.to].some(isTied);
}

/** A source, or a clause with each fact that goes with it. */
function typeClause(lone: Lone): Finding[] {
  const { passage, left, right, isLeft, side, range, units } = lone;
  if (isSource(lone)) return told(lone, 'attribution');
  const there = isLeft ? passage.right : passage.left;
  const known = unitsIn(there, { from: 0, to: there.tokens.length });
  // A fact that both sides have was put elsewhere in the sentence, not lost.
  const news = units.filter(({ fact }) => !known.some((other) => sameValue(other.fact, fact)));
  const lost = new Set(news.map(({ fact }) => fact));
  const content = gravestContent(tokensIn(side, range), (token) => {
    const fact = side.variant.facts[token.fact];
    return fact && lost.has(fact) ? fact.kind : null;
  });
  const clause = finding(isLeft ? 'omission' : 'addition', passage, left, right, {
    detail: content ?? '',
    severity: content === null && isTiedOn(lone) ? 'material' : severityOfContent(content),
  });
  const detail = droppedOrAdded(left);
  const part = (own: TokenRange, kind: DiscrepancyKind): Finding =>
    finding(kind, passage, isLeft ? own : left, isLeft ? right : own, { detail });
  const negations = tokensIn(side, range).flatMap((token, offset) =>
    token.group === 'negation' ? [{ from: range.from + offset, to: range.from + offset + 1 }] : [],
  );
  return [
    clause,
    ...news.map((unit) => part(unit, strongestKind([unit.fact]))),
    ...negations.map((own) => part(own, 'negation')),
  ];
}

/** Somebody and a verb of saying, and nothing that is said. */
function isSource({ side, range, units, plain }: Lone): boolean {
  if (!plain.some((token) => token.group === 'reporting')) return false;
  if (/^(?:who|which|that|whose)$/u.test(side.tokens[range.from]?.folded ?? '')) return false;
  if (units.some(({ fact }) => fact.kind === 'number')) return false;
  const others = plain.filter((token) => token.group !== 'reporting');
  if (others.some((token) => token.group !== 'content')) return false;
  const named = units.some(({ fact }) => familyOf(fact) === 'name' || fact.kind === 'role');
  const pronoun = tokensIn(side, range).some((token) => PRONOUNS.has(token.folded));
  return (named || pronoun || others.length > 0) && others.length + units.length <= LONGEST_SOURCE;
}
