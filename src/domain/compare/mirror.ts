import type { Alignment, Discrepancy, Paragraphs, Span, WordAlignment } from './comparison.ts';
import type { Finding } from './findings/finding.ts';
import type { LinkReading, PairReading } from './pair.ts';
import { inOrder } from './words/word-order.ts';

/** Details that name a direction, with what they are called when seen from the other side. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['dropped', 'added'],
  ['added', 'dropped'],
  ['truncated', 'extended'],
  ['extended', 'truncated'],
  ['newly-quoted', 'unquoted'],
  ['unquoted', 'newly-quoted'],
]);

type Type = Pick<Discrepancy, 'kind' | 'detail' | 'severity'>;

type TypedSides = Type & {
  readonly left: Span | null;
  readonly right: Span | null;
  readonly paragraphs?: Paragraphs;
};

/** The same pair seen from the other side. */
export function mirrorPair(pair: PairReading): PairReading {
  const links = pair.links.map(({ link, relation, state, findings, words, agreeing }): LinkReading => ({
    link: {
      left: link.right,
      right: link.left,
      score: link.score,
      moved: link.moved,
      decided: link.decided,
    },
    relation,
    state,
    findings: findings.length === 0 ? findings : findings.map(mirrorFinding),
    words: words.length === 0 ? words : inOrder(words.map(mirrorWords)),
    agreeing,
  }));
  links.sort((one, other) => (one.link.left[0] ?? 0) - (other.link.left[0] ?? 0));
  return { ...pair, links, findings: pair.findings.map(mirrorFinding) };
}

/** The same alignment seen from the other side. */
export function mirrorAlignment(alignment: Alignment): Alignment {
  const { left, right, words } = alignment;
  const mirrored = { ...alignment, left: right, right: left };
  return words === undefined ? mirrored : { ...mirrored, words: words.map(mirrorWords) };
}

/** The same finding seen from the other side. */
export function mirrorFinding(finding: Finding): Finding {
  const { kind, detail, severity } = mirrorType(finding);
  const mirrored = {
    kind,
    detail,
    severity,
    confidence: finding.confidence,
    left: finding.right,
    right: finding.left,
    leftAt: finding.rightAt,
    rightAt: finding.leftAt,
  };
  return finding.paragraphs ? { ...mirrored, paragraphs: mirrorParagraphs(finding.paragraphs) } : mirrored;
}

/** What is read from left to right, read from right to left: its sides, and what they make of its type. */
export function mirrorSides<Found extends TypedSides>(found: Found): Found {
  const paragraphs = found.paragraphs ? { paragraphs: mirrorParagraphs(found.paragraphs) } : {};
  return { ...found, left: found.right, right: found.left, ...mirrorType(found), ...paragraphs };
}

function mirrorParagraphs([from, to]: Paragraphs): Paragraphs {
  return [to, from];
}

function mirrorType({ kind, detail, severity }: Type): Type {
  const opposite = OPPOSITES.get(detail) ?? detail;
  if (kind === 'omission') return { kind: 'addition', detail: opposite, severity };
  if (kind === 'addition') return { kind: 'omission', detail: opposite, severity };
  // What is quoted elsewhere in the story is minor either way.
  if (kind !== 'quotation' || severity === 'minor') return { kind, detail: opposite, severity };
  // Gaining marks puts words into someone's mouth; losing them does not.
  if (opposite === 'newly-quoted') return { kind, detail: opposite, severity: 'critical' };
  return { kind, detail: opposite, severity: opposite === 'unquoted' ? 'material' : severity };
}

function mirrorWords({ left, right, relation }: WordAlignment): WordAlignment {
  return { left: right, right: left, relation };
}
