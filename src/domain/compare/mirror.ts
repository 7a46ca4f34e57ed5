import type { Alignment, Discrepancy, Span, WordAlignment } from './comparison.ts';
import type { Finding } from './findings/finding.ts';
import type { PairReading } from './pair.ts';
import { inOrder } from './words/word-order.ts';

/** Details that name a direction, with what they are called when seen from the other side. */
const OPPOSITES: Readonly<Record<string, string>> = {
  dropped: 'added',
  added: 'dropped',
  truncated: 'extended',
  extended: 'truncated',
  'newly-quoted': 'unquoted',
  unquoted: 'newly-quoted',
};

type TypedSides = Pick<Discrepancy, 'kind' | 'detail' | 'severity' | 'paragraphs'> & {
  readonly left: Span | null;
  readonly right: Span | null;
};

/** The same pair seen from the other side. */
export function mirrorPair(pair: PairReading): PairReading {
  const links = pair.links.map(({ link, findings, words, ...rest }) => ({
    ...rest,
    link: { ...link, left: link.right, right: link.left },
    findings: findings.map(mirrorFinding),
    words: inOrder(words.map(mirrorWords)),
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
  return { ...mirrorSides(finding), leftAt: finding.rightAt, rightAt: finding.leftAt };
}

/** What is read from left to right, read from right to left: its sides, and what they make of its type. */
export function mirrorSides<Found extends TypedSides>(found: Found): Found {
  const mirrored = {
    ...found,
    left: found.right,
    right: found.left,
    detail: OPPOSITES[found.detail] ?? found.detail,
    ...(found.paragraphs ? { paragraphs: [found.paragraphs[1], found.paragraphs[0]] as const } : {}),
  };
  if (found.kind === 'omission') return { ...mirrored, kind: 'addition' };
  if (found.kind === 'addition') return { ...mirrored, kind: 'omission' };
  // What is quoted elsewhere in the story is minor either way.
  if (found.kind !== 'quotation' || found.severity === 'minor') return mirrored;
  // Gaining marks puts words into someone's mouth; losing them does not.
  if (mirrored.detail === 'newly-quoted') return { ...mirrored, severity: 'critical' };
  return mirrored.detail === 'unquoted' ? { ...mirrored, severity: 'material' } : mirrored;
}

function mirrorWords({ left, right, relation }: WordAlignment): WordAlignment {
  return { left: right, right: left, relation };
}
