import { discrepancyName } from '../../domain/compare/kind-names.ts';
import { layoutRows } from '../../domain/compare/views/layout.ts';
import { siglum } from '../../domain/siglum.ts';
import type { ClaimState } from '../../domain/review/state.ts';
import type { ClaimMark, ColumnRow, MarkTone, PaneContent, PaneMark, PanePassage } from '../editor/types.ts';
import type { Compared } from './comparison-run.svelte.ts';
import { sameFields } from './keeping.ts';
import { inCompared, inPanes, passagesOf } from './passages.ts';
import type { Difference } from '../../domain/compare/views/differences.ts';
import { standingOf, type LedgerEntry } from '../../domain/review/ledger.ts';

/** The panes' texts and how their sentences stand side by side. `shown` are indexes into the comparison's variants. */
export function columnsOf(
  compared: Compared,
  shown: readonly number[],
): { readonly panes: readonly PaneContent[]; readonly rows: readonly ColumnRow[] } {
  const panes = shown.flatMap((index) => {
    const source = compared.texts[index];
    const variant = compared.comparison.variants[index];
    if (source === undefined || variant === undefined) return [];
    return [
      {
        key: source.variantId,
        siglum: siglum(index),
        name: `${siglum(index)} · ${source.label}`,
        text: source.text,
        sentences: variant.sentences,
        paragraphs: variant.paragraphs,
      },
    ];
  });
  return { panes, rows: layoutRows(compared.comparison, shown) };
}

/** The marks of the differences, in panes. */
export function marksOf(entries: readonly LedgerEntry[], shown: readonly number[]): readonly PaneMark[] {
  return entries.flatMap((entry) => {
    const { difference } = entry;
    const name = discrepancyName(difference.kind, difference.detail);
    const aside = standingOf(entry) === 'set-aside';
    return inPanes(passagesOf(difference), shown).map((passage) => ({
      ...passage,
      id: difference.id,
      tone: aside ? 'style' : toneOf(difference),
      hover: `${name}${aside ? ' (set aside)' : ''}: ${difference.explanation}`,
    }));
  });
}

/** A claim in the panes: where its mentions stand there. */
export interface ClaimInPanes {
  readonly claimId: string;
  readonly places: readonly (PanePassage & { readonly proposed: boolean })[];
}

/** Where a claim's mentions stand in the panes; only those whose anchor belongs to the very text that is shown. */
export function claimInPanes(
  compared: Compared,
  shown: readonly number[],
  { id, mentions }: ClaimState,
): ClaimInPanes {
  return { claimId: id, places: inPanes(inCompared(compared, mentions), shown) };
}

/** Whether two lists of claims look the same in the panes. */
export function areDrawnAlike(before: readonly ClaimInPanes[], now: readonly ClaimInPanes[]): boolean {
  return (
    before.length === now.length &&
    before.every((one, index) => {
      const other = now[index];
      if (other === undefined || one === other) return other !== undefined;
      return one.claimId === other.claimId && sameFields(one.places, other.places);
    })
  );
}

/** The marks of claims, which are numbered in their order. */
export function claimMarksOf(
  claims: readonly ClaimInPanes[],
  selectedId: string | null,
): readonly ClaimMark[] {
  return claims.flatMap(({ claimId, places }, number) =>
    places.map((place) => ({
      ...place,
      claimId,
      label: `claim ${number + 1}`,
      selected: claimId === selectedId,
    })),
  );
}

/** How a difference is drawn. */
export function toneOf({ kind, severity, sides }: Difference): MarkTone {
  if (kind === 'move') return 'move';
  const oneSided = sides.some((side) => side.passage === null);
  return oneSided && (kind === 'omission' || kind === 'addition') ? 'absent' : severity;
}
