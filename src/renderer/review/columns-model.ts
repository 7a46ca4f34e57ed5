import { discrepancyName } from '../../domain/compare/kind-names.ts';
import { layoutRows } from '../../domain/compare/views/layout.ts';
import { siglum } from '../../domain/siglum.ts';
import type { ClaimState } from '../../domain/review/state.ts';
import type { ClaimMark, ColumnRow, MarkTone, PaneContent, PaneMark } from '../editor/types.ts';
import type { Compared } from './comparison-run.svelte.ts';
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

/** The claims' mentions in the panes; only those whose anchor belongs to the very text that is shown. */
export function claimMarksOf(
  compared: Compared,
  shown: readonly number[],
  claims: readonly ClaimState[],
  selectedId: string | null,
): readonly ClaimMark[] {
  return claims.flatMap((claim, number) =>
    inPanes(inCompared(compared, claim.mentions), shown).map(({ proposed, ...passage }) => ({
      ...passage,
      proposed,
      claimId: claim.id,
      label: `claim ${number + 1}`,
      selected: claim.id === selectedId,
    })),
  );
}

/** How a difference is drawn. */
export function toneOf({ kind, severity, sides }: Difference): MarkTone {
  if (kind === 'move') return 'move';
  const oneSided = sides.some((side) => side.passage === null);
  return oneSided && (kind === 'omission' || kind === 'addition') ? 'absent' : severity;
}
