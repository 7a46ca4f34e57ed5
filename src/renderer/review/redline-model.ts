import type { Span } from '../../domain/compare/comparison.ts';
import { discrepancyName } from '../../domain/compare/kind-names.ts';
import {
  fromRedline,
  inRedline,
  piecesIn,
  redlineOf,
  type Redline,
  type RedlinePiece,
} from '../../domain/compare/views/redline.ts';
import { standingOf, type LedgerEntry } from '../../domain/review/ledger.ts';
import { siglum } from '../../domain/siglum.ts';
import type { ColumnRow, PaneContent, PaneMark, PanePassage } from '../editor/types.ts';
import { toneOf } from './columns-model.ts';
import type { Compared } from './comparison-run.svelte.ts';
import { passagesOf, type VariantPassage } from './passages.ts';

/** A redline as one pane shows it. */
export interface RedlineModel {
  readonly base: number;
  readonly variant: number;
  readonly redline: Redline;
  readonly pane: PaneContent;
  readonly rows: readonly ColumnRow[];
}

/** The redline of one variant against another, both by their indexes in the comparison; null where one is missing. */
export function redlineModel(compared: Compared, base: number, variant: number): RedlineModel | null {
  const [one, other] = [compared.texts[base], compared.texts[variant]];
  if (one === undefined || other === undefined || base === variant) return null;
  const redline = redlineOf(compared.comparison, [base, variant], [one.text, other.text]);
  const paragraphs = redline.paragraphs;
  return {
    base,
    variant,
    redline,
    pane: {
      key: `${one.variantId} ${other.variantId}`,
      siglum: siglum(variant),
      name: `Redline · ${siglum(variant)} against ${siglum(base)}`,
      text: redline.text,
      // A paragraph is a line: a redline is read as prose.
      sentences: paragraphs.map((span, paragraph) => ({ ...span, paragraph, role: 'body' })),
      paragraphs,
    },
    rows: paragraphs.map((_, index) => ({ cells: [[index]] })),
  };
}

/** The marks of a redline: what was struck out and put in, in the tone of the difference that it belongs to. */
export function redlineMarks(model: RedlineModel, entries: readonly LedgerEntry[]): readonly PaneMark[] {
  const marks = new Map<string, PaneMark>();
  const covered = new Set<RedlinePiece>();
  for (const entry of entries) {
    const { difference } = entry;
    const name = discrepancyName(difference.kind, difference.detail);
    for (const passage of inRedlinePane(model, passagesOf(difference)))
      for (const piece of piecesIn(model.redline, passage)) {
        const start = Math.max(piece.start, passage.start);
        const end = Math.min(piece.end, passage.end);
        covered.add(piece);
        marks.set(`${difference.id} ${start}`, {
          ...{ pane: 0, start, end, id: difference.id },
          tone: standingOf(entry) === 'set-aside' ? 'style' : toneOf(difference),
          hover: `${name}: ${difference.explanation}`,
          ...(piece.kind === 'same' ? {} : { edit: piece.kind }),
        });
      }
  }
  const rest = model.redline.pieces
    .filter(({ kind }) => kind !== 'same')
    .filter((piece) => !covered.has(piece));
  return [...marks.values(), ...rest.flatMap((piece) => plainMark(model, piece))];
}

/** A change that no difference is about, such as a blank. */
function plainMark(
  { base, variant }: RedlineModel,
  { kind, start, end, moved }: RedlinePiece,
): readonly PaneMark[] {
  if (kind === 'same') return [];
  const own = siglum(kind === 'deleted' ? base : variant);
  const hover = moved ? `Moved: ${own} has these words here.` : `Only ${own} has this.`;
  return [{ pane: 0, start, end, id: '', tone: moved ? 'move' : 'style', hover, edit: kind }];
}

/** Where passages of the two texts stand in the redline: the words struck out, and those put in. */
export function inRedlinePane(
  { redline, base, variant }: RedlineModel,
  passages: readonly VariantPassage[],
): readonly PanePassage[] {
  return passages.flatMap((passage) => {
    const side = passage.variant === base ? 'base' : passage.variant === variant ? 'variant' : null;
    const span = side === null ? null : inRedline(redline, side, passage);
    return span === null ? [] : [{ pane: 0, ...span }];
  });
}

/** What words selected in the redline are in the variant, or in the base where only that has them. */
export function redlineSource({ redline, base, variant }: RedlineModel, span: Span): VariantPassage | null {
  const found = fromRedline(redline, span);
  if (found === null) return null;
  return { variant: found.side === 'base' ? base : variant, start: found.start, end: found.end };
}
