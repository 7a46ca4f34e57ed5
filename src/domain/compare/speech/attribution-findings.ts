import type { PhrasedAttribution } from './attributions.ts';
import { attributionsOf, pairAttributions } from './attributions.ts';
import type { TokenGroup } from '../analysis.ts';
import type { DiscrepancyKind, Span } from '../comparison.ts';
import type { Finding } from '../findings/finding.ts';
import { CONFIDENCES, SEVERITIES } from '../findings/finding.ts';
import { DENIALS } from '../lexicon/grammar.ts';
import { keepsDistance, reportingVerbDistance } from '../lexicon/reporting-verbs.ts';
import type { Ranges } from '../findings/edge-marks.ts';
import { edgeMarks, withoutMarks } from '../findings/edge-marks.ts';
import type { AlignedPassage, Side, TokenRange } from '../words/passages.ts';
import { finding } from '../words/passages.ts';
import { overlap } from '../spans.ts';
import type { SpeakerRelation } from './same-speaker.ts';
import { relateSpeakers } from './same-speaker.ts';

/** Every attribution is held against every other; a passage with more of them than this is no sentence of news. */
const MOST_ATTRIBUTIONS = 24;
/** A finding with at most so many words beyond an attribution is about the attribution. */
const FEW_WORDS = 3;

/**
 * Says of each attribution of an aligned pair what became of it. Findings that take apart an attribution that both sides
 * have, in another form or at another place (`according to police`, `police said`), become one; what takes one away
 * or adds one is called so.
 *
 * @param findings about words that differ, not about matched ones
 */
export function settleAttributions(findings: readonly Finding[], passage: AlignedPassage): Finding[] {
  const lefts = attributionsOf(passage.left);
  const rights = attributionsOf(passage.right);
  const most = Math.max(lefts.length, rights.length);
  if (most === 0 || most > MOST_ATTRIBUTIONS) return [...findings];
  const pairs = pairAttributions(passage, lefts, rights);
  let settled = [...findings];
  for (const [one, other] of pairs) settled = join(settled, passage, one, other);
  for (const one of lefts)
    if (!pairs.some(([l]) => l === one))
      settled = settled.map((found) => lose(found, passage.left, one, 'left'));
  for (const other of rights)
    if (!pairs.some(([, r]) => r === other))
      settled = settled.map((found) => lose(found, passage.right, other, 'right'));
  return settled;
}

/** These say something that the attribution's form does not account for. */
const STANDS_ALONE: ReadonlySet<DiscrepancyKind> = new Set([
  'typography',
  'negation',
  'quotation',
  'role',
  'number',
  'date',
  'move',
]);

/** Makes one finding of those that lie inside the two phrases of one attribution, if the two sides differ there. */
function join(
  findings: readonly Finding[],
  passage: AlignedPassage,
  one: PhrasedAttribution,
  other: PhrasedAttribution,
): Finding[] {
  const [left, right] = [spanOf(passage.left, one.phrase), spanOf(passage.right, other.phrase)];
  const isInside = (found: Finding): boolean => lies(found.left, left) && lies(found.right, right);
  const parts = findings.filter((found) => !STANDS_ALONE.has(found.kind) && isInside(found));
  const touchesVerbs =
    parts.some((found) => overlap(found.left, spanOf(passage.left, one.core))) &&
    parts.some((found) => overlap(found.right, spanOf(passage.right, other.core)));
  const relation = relateSpeakers(passage.left.variant, one.speaker, passage.right.variant, other.speaker);
  if (!touchesVerbs && !isReordered(parts, passage))
    return relation === 'different'
      ? findings.map((found) => (isInside(found) && isReplaced(found) ? { ...found, ...CHANGED } : found))
      : [...findings];
  const joined = joinParts(passage, parts, one, other);
  let placed = false;
  return findings.flatMap((found) => {
    if (!parts.includes(found)) return [found];
    if (placed) return [];
    placed = true;
    return joined.map((each) =>
      each.kind === 'typography' ? each : { ...each, ...verdict(relation, one, other) },
    );
  });
}

/** One finding from the first to the last part, with the words that moved with them and without the marks at its ends. */
function joinParts(
  passage: AlignedPassage,
  parts: readonly Finding[],
  one: PhrasedAttribution,
  other: PhrasedAttribution,
): Finding[] {
  const { left, right } = passage;
  const moved = passage.diff.matches.filter(
    (match) => match.crossing && isIn(one.phrase, match.left) && isIn(other.phrase, match.right),
  );
  const ranges: Ranges = [
    rangeOf(left, [...parts.map((found) => found.left), ...moved.map((match) => left.tokens[match.left])]),
    rangeOf(right, [
      ...parts.map((found) => found.right),
      ...moved.map((match) => right.tokens[match.right]),
    ]),
  ];
  const inner: Ranges = [withoutMarks(left, ranges[0]), withoutMarks(right, ranges[1])];
  const [before, behind] = edgeMarks(passage, ranges, inner);
  return [before, finding('attribution', passage, ...inner), behind].filter((found) => found !== null);
}

function isIn({ from, to }: TokenRange, index: number): boolean {
  return from <= index && index < to;
}

/** The tokens from the first to the last span; none where all are absent. */
function rangeOf(side: Side, spans: readonly (Span | null | undefined)[]): TokenRange {
  const present = spans.filter((span) => span !== null && span !== undefined);
  const touched = side.tokens.flatMap((token, index) =>
    present.some((span) => overlap(span, token)) ? [index] : [],
  );
  const from = touched[0] ?? side.tokens.length;
  return { from, to: (touched.at(-1) ?? from - 1) + 1 };
}

/** Whether the parts are the same words at two places: `in a statement` before the speaker or after the verb. */
function isReordered(parts: readonly Finding[], passage: AlignedPassage): boolean {
  const words = (side: Side, spans: readonly (Span | null)[]): string =>
    side.tokens
      .filter((token) => spans.some((span) => overlap(span, token)) && !SMALL.has(token.group))
      .map((token) => token.folded)
      .join(' ');
  const lefts = words(
    passage.left,
    parts.map((found) => found.left),
  );
  return (
    lefts !== '' &&
    lefts ===
      words(
        passage.right,
        parts.map((found) => found.right),
      )
  );
}

const SMALL: ReadonlySet<TokenGroup> = new Set(['punctuation', 'stop']);

/** Whether one noun stands in the other's place (`residents`, `officers`); another name says more as a name. */
function isReplaced(found: Finding): boolean {
  const isNoun = found.kind === 'role' || found.kind === 'predicate' || found.kind === 'attribution';
  return isNoun && found.left !== null && found.right !== null;
}

/** Somebody else says it. */
const CHANGED = {
  kind: 'attribution',
  detail: 'changed',
  severity: SEVERITIES.attribution,
  confidence: CONFIDENCES.attribution,
} as const;

function verdict(
  relation: SpeakerRelation,
  one: PhrasedAttribution,
  other: PhrasedAttribution,
): Pick<Finding, 'kind' | 'detail' | 'severity' | 'confidence'> {
  if (relation === 'different') return CHANGED;
  const distance = reportingVerbDistance(one.verb, other.verb);
  if (distance > 0)
    return {
      kind: 'attribution',
      detail: 'reporting-verb',
      severity: distance === 2 ? 'material' : 'minor',
      confidence: CONFIDENCES.attribution,
    };
  const isNamedOnce = (one.speaker === '') !== (other.speaker === '');
  // Who `she` is stands in the sentences before; to name her again is a matter of style, if the name is right.
  if (isNamedOnce) return { ...CHANGED, severity: 'minor' };
  const detail = one.verb === other.verb ? 'reordered' : 'attribution-form';
  return { kind: 'wording', detail, severity: SEVERITIES.wording, confidence: CONFIDENCES.wording };
}

/** Calls a one-sided finding a lost or new attribution where that is what it is about. */
function lose(found: Finding, side: Side, attribution: PhrasedAttribution, which: 'left' | 'right'): Finding {
  const [here, there] = which === 'left' ? [found.left, found.right] : [found.right, found.left];
  if (there !== null || here === null || !overlap(here, spanOf(side, attribution.core))) return found;
  // `which the council denied` takes the statement back; it is more than a source.
  if (DENIALS.has(attribution.verb)) return found;
  const isWhole = found.kind === 'omission' || found.kind === 'addition' || found.kind === 'predicate';
  if (isWhole && wordsBeyond(here, side, attribution.phrase) > FEW_WORDS) return found;
  if (!isWhole && found.kind !== 'attribution') return found;
  return {
    ...found,
    kind: 'attribution',
    detail: which === 'left' ? 'dropped' : 'added',
    // Without `claimed` what was claimed becomes a fact.
    severity: keepsDistance(attribution.verb) ? 'critical' : SEVERITIES.attribution,
    confidence: CONFIDENCES.attribution,
  };
}

function wordsBeyond(span: Span, side: Side, phrase: TokenRange): number {
  return side.tokens.filter(
    (token, index) =>
      span.start <= token.start &&
      token.end <= span.end &&
      token.group !== 'punctuation' &&
      (index < phrase.from || index >= phrase.to),
  ).length;
}

function spanOf(side: Side, { from, to }: TokenRange): Span {
  const start = side.tokens[from]?.start ?? side.end;
  return { start, end: side.tokens[to - 1]?.end ?? start };
}

/** An absent span lies anywhere. */
function lies(span: Span | null, inside: Span): boolean {
  return span === null || (inside.start <= span.start && span.end <= inside.end);
}
