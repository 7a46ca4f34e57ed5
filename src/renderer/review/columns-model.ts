import { discrepancyName } from '../../domain/compare/kind-names.ts';
import { layoutRows } from '../../domain/compare/layout.ts';
import { siglum } from '../../domain/siglum.ts';
import type { ClaimState } from '../../domain/review/state.ts';
import type { ClaimMark, ColumnRow, MarkTone, PaneContent, PaneMark, PanePassage } from '../editor/types.ts';
import type { Compared } from './comparison-run.svelte.ts';
import type { Difference } from '../../domain/compare/differences.ts';

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
export function marksOf(differences: readonly Difference[], shown: readonly number[]): readonly PaneMark[] {
  return differences.flatMap((difference) =>
    passagesOf(difference, shown).map((passage) => ({
      ...passage,
      id: difference.id,
      tone: toneOf(difference),
      hover: `${discrepancyName(difference.kind, difference.detail)}: ${difference.explanation}`,
    })),
  );
}

/** Where a difference stands in the panes now shown. */
export function passagesOf(difference: Difference, shown: readonly number[]): readonly PanePassage[] {
  return difference.sides.flatMap(({ variant, passage }) => {
    const pane = shown.indexOf(variant);
    return passage === null || pane < 0 ? [] : [{ pane, start: passage.start, end: passage.end }];
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
    claimPassagesOf(compared, shown, claim).map(({ proposed, ...passage }) => ({
      ...passage,
      proposed,
      claimId: claim.id,
      label: `claim ${number + 1}`,
      selected: claim.id === selectedId,
    })),
  );
}

/** Where a claim's mentions stand in the panes now shown. */
export function claimPassagesOf(
  compared: Compared,
  shown: readonly number[],
  claim: ClaimState,
): readonly (PanePassage & { readonly proposed: boolean })[] {
  return claim.mentions.flatMap((mention) => {
    const index = compared.texts.findIndex((source) => source.variantId === mention.variantId);
    const pane = shown.indexOf(index);
    if (pane < 0 || compared.comparison.variants[index]?.sha256 !== mention.anchor.revision) return [];
    const { start, end } = mention.anchor;
    return [{ pane, start, end, proposed: mention.status === 'proposed' }];
  });
}

function toneOf({ kind, severity, sides }: Difference): MarkTone {
  if (kind === 'move') return 'move';
  const oneSided = sides.some((side) => side.passage === null);
  return oneSided && (kind === 'omission' || kind === 'addition') ? 'absent' : severity;
}
