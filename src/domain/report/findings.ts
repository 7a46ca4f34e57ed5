import type {
  ComparedPair,
  Comparison,
  Discrepancy,
  DiscrepancyKind,
  Severity,
} from '../compare/comparison.ts';
import { discrepancyName } from '../compare/kind-names.ts';
import { orientedFrom } from '../compare/views/orient.ts';
import { sentenceIndexAt } from '../compare/views/sentence-at.ts';
import { Counterparts, type PairSide } from './counterparts.ts';
import { SEVERITIES } from './labels.ts';
import { absentPassage, passageInContext, type ReportPassage, type SourceText } from './passage.ts';
import type { Aside, ReportDecision, Standing } from './standings.ts';

/** One discrepancy above `style`, numbered through the whole report. */
export interface Finding {
  readonly number: number;
  readonly severity: Exclude<Severity, 'style'>;
  readonly kind: DiscrepancyKind;
  /** Kind and detail in words: `Quotation altered`. */
  readonly title: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly left: ReportPassage;
  readonly right: ReportPassage;
  readonly explanation: string;
  /** What the review says of it, or null while nobody has said anything. */
  readonly decision: ReportDecision | null;
}

/** Equal differences of style in one pair, listed once with their number. */
export interface StyleGroup {
  readonly left: string;
  readonly right: string;
  readonly leftSiglum: string;
  readonly rightSiglum: string;
  readonly title: string;
  readonly count: number;
  /** Paragraphs of the left variant, or of the right one where the left has nothing; counted from 1, without repeats. */
  readonly paragraphs: readonly number[];
}

/** A difference that the review set aside, with who did and why. */
export interface SetAside extends Aside {
  readonly title: string;
  readonly severity: Severity;
  readonly left: ReportPassage;
  readonly right: ReportPassage;
}

export interface Findings {
  readonly findings: readonly Finding[];
  /** Most dangerous first. */
  readonly setAside: readonly SetAside[];
  readonly style: readonly StyleGroup[];
  /** The number of each finding by the discrepancy it lists. */
  readonly numbers: ReadonlyMap<Discrepancy, number>;
  /** The critical findings of pairs with the base that nobody has decided: what the checklist asks for. */
  readonly undecided: readonly UndecidedFinding[];
}

/** A finding that waits for a decision. */
export interface UndecidedFinding {
  /** The key under which decisions on it are kept. */
  readonly key: string;
  readonly finding: Finding;
}

interface Located {
  readonly pair: ComparedPair;
  readonly counterparts: Counterparts;
  /** Which side of the pair the discrepancy is read from, and the other one. */
  readonly near: PairSide;
  readonly far: PairSide;
  readonly left: SourceText;
  readonly right: SourceText;
  readonly discrepancy: Discrepancy;
  readonly standing: Standing;
  /** The same as read from the near side, which is its left. */
  readonly read: Discrepancy;
}

/**
 * Lists every discrepancy of every pair: those in substance one by one, most dangerous first, the pairs with the base
 * before the others and each pair in reading order; those of style in groups; those that the review sets aside apart.
 * None is left out.
 *
 * @param standingOf what the review says of a discrepancy
 * @param base index of the variant the others are read against
 */
export function listFindings(
  comparison: Comparison,
  sources: readonly SourceText[],
  base: number,
  standingOf: (discrepancy: Discrepancy) => Standing,
): Findings {
  const all = pairsFrom(base, comparison).flatMap((pair) => locate(pair, sources, base, standingOf));
  const aside = all.flatMap((place) => {
    const why = place.standing.aside;
    return why === null ? [] : [{ place, why }];
  });
  const located = all.filter(({ standing }) => standing.aside === null);

  const numbers = new Map<Discrepancy, number>();
  const findings: Finding[] = [];
  const undecided: UndecidedFinding[] = [];
  for (const severity of SEVERITIES) {
    if (severity === 'style') continue;
    for (const place of located) {
      if (place.discrepancy.severity !== severity) continue;
      const number = findings.length + 1;
      numbers.set(place.discrepancy, number);
      const found = finding(number, severity, place);
      findings.push(found);
      const { decision, key } = place.standing;
      if (severity === 'critical' && decision === null && awayFrom(base, place.pair) === 0)
        undecided.push({ key, finding: found });
    }
  }
  const bySeverity = [...aside].sort(
    (a, b) => SEVERITIES.indexOf(a.place.read.severity) - SEVERITIES.indexOf(b.place.read.severity),
  );
  const setAside = bySeverity.map(({ place, why }): SetAside => {
    const { title, left, right } = finding(0, 'minor', place);
    return { title, severity: place.read.severity, left, right, ...why };
  });
  return { findings, numbers, undecided, setAside, style: groupStyle(located) };
}

/** The pairs of a comparison, those with the base before the others. */
export function pairsFrom(base: number, comparison: Comparison): readonly ComparedPair[] {
  return [...comparison.pairs].sort(
    (a, b) => awayFrom(base, a) - awayFrom(base, b) || a.left - b.left || a.right - b.right,
  );
}

function awayFrom(base: number, pair: ComparedPair): number {
  return pair.left === base || pair.right === base ? 0 : 1;
}

/** Each discrepancy of a pair as it reads from the base, or from the left variant where the base is not in the pair. */
function locate(
  pair: ComparedPair,
  sources: readonly SourceText[],
  base: number,
  standingOf: (discrepancy: Discrepancy) => Standing,
): readonly Located[] {
  const from = pair.right === base ? pair.right : pair.left;
  const near: PairSide = from === pair.left ? 'left' : 'right';
  const far: PairSide = near === 'left' ? 'right' : 'left';
  const [left, right] = [sources[pair[near]], sources[pair[far]]];
  if (!left || !right) throw new RangeError('The comparison names a variant that it does not have');
  const counterparts = new Counterparts(pair);
  return pair.discrepancies.map((discrepancy) => ({
    pair,
    counterparts,
    near,
    far,
    left,
    right,
    discrepancy,
    standing: standingOf(discrepancy),
    read: orientedFrom(discrepancy, pair, from),
  }));
}

function finding(number: number, severity: Finding['severity'], place: Located): Finding {
  const { near, far, left, right, read } = place;
  return {
    number,
    severity,
    kind: read.kind,
    title: discrepancyName(read.kind, read.detail),
    confidence: read.confidence,
    left: read.left
      ? passageInContext(left, read.left)
      : absentPassage(left, counterpart(place, far, right, read.right?.start ?? 0)),
    right: read.right
      ? passageInContext(right, read.right)
      : absentPassage(right, counterpart(place, near, left, read.left?.start ?? 0)),
    explanation: read.explanation,
    decision: place.standing.decision,
  };
}

/** The sentences on the other side that are aligned with the sentence at an offset on this side. */
function counterpart(
  { counterparts }: Located,
  side: PairSide,
  source: SourceText,
  offset: number,
): readonly number[] {
  const sentence = sentenceIndexAt(source.compared.sentences, offset);
  return counterparts.of(side, sentence);
}

function groupStyle(located: readonly Located[]): readonly StyleGroup[] {
  const groups = new Map<
    string,
    Omit<StyleGroup, 'paragraphs'> & { count: number; paragraphs: Set<number> }
  >();
  for (const { left, right, read } of located) {
    if (read.severity !== 'style') continue;
    const source = read.left ? left : right;
    const sentence = sentenceIndexAt(source.compared.sentences, (read.left ?? read.right)?.start ?? 0);
    const paragraph = (source.compared.sentences[sentence]?.paragraph ?? 0) + 1;
    const title = discrepancyName(read.kind, read.detail);
    const words = { left: read.left?.text ?? '', right: read.right?.text ?? '' };
    const key = JSON.stringify([left.siglum, right.siglum, title, words.left, words.right]);
    const known = groups.get(key);
    if (known === undefined) {
      const sigla = { leftSiglum: left.siglum, rightSiglum: right.siglum };
      groups.set(key, { ...words, ...sigla, title, count: 1, paragraphs: new Set([paragraph]) });
      continue;
    }
    known.count += 1;
    known.paragraphs.add(paragraph);
  }
  return [...groups.values()].map((group) => ({ ...group, paragraphs: [...group.paragraphs] }));
}
