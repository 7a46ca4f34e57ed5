import type { ClaimState } from '../../domain/review/state.ts';
import type { ClaimMark, PaneMark, PanePassage } from '../editor/types.ts';
import { claimMarksOf, claimPassagesOf, columnsOf, marksOf, passagesOf } from './columns-model.ts';
import type { Compared } from './comparison-run.svelte.ts';
import { layerOf } from '../../domain/compare/difference-layer.ts';
import { differencesAmong, type Difference } from '../../domain/compare/differences.ts';

/** More columns than this leave no room for a line of prose on a laptop. */
const MOST_COLUMNS = 4;
const USUAL_COLUMNS = 2;

/** What the view is drawn from. */
interface ViewSources {
  readonly compared: () => Compared | null;
  readonly baseId: () => string | null;
  readonly claims: () => readonly ClaimState[];
}

export type Panel = 'differences' | 'claims';
export type ClassifiedLayer = 'wording' | 'typography';

/** How a review is looked at: which variants, which differences, which one now. Nothing of it is stored. */
export class ReviewView {
  readonly #sources: ViewSources;
  /** The variants that were chosen for the columns, or null while nobody has chosen. */
  #chosen = $state.raw<readonly string[] | null>(null);
  #currentId = $state<string | null>(null);
  panel = $state<Panel>('differences');
  selectedClaimId = $state<string | null>(null);
  /** The layers that are listed and stepped through beside the differences in substance. */
  listed = $state.raw<ReadonlySet<ClassifiedLayer>>(new Set());

  constructor(sources: ViewSources) {
    this.#sources = sources;
  }

  /** Ids of the variants in the columns, the one to read against first. */
  readonly shownIds = $derived.by((): readonly string[] => {
    const present = this.#sources.compared()?.texts.map(({ variantId }) => variantId) ?? [];
    const baseId = this.#sources.baseId();
    const chosen = this.#chosen?.filter((id) => present.includes(id)) ?? [];
    const ids = chosen.length > 0 ? chosen : usualChoice(present, baseId);
    const inOrder = present.filter((id) => ids.includes(id));
    return baseId !== null && inOrder.includes(baseId)
      ? [baseId, ...inOrder.filter((id) => id !== baseId)]
      : inOrder;
  });

  /** Indexes of the shown variants in the comparison, in the order of the columns. */
  readonly shown = $derived.by((): readonly number[] => {
    const texts = this.#sources.compared()?.texts ?? [];
    return this.shownIds.map((id) => texts.findIndex(({ variantId }) => variantId === id));
  });

  readonly columns = $derived.by(() => {
    const compared = this.#sources.compared();
    return compared === null ? { panes: [], rows: [] } : columnsOf(compared, this.shown);
  });

  /** Whether two or more variants are shown and compared; without that, nothing may be said about differences. */
  readonly isCompared = $derived.by(() => this.#sources.compared() !== null && this.shown.length > 1);

  /** Every difference among the shown variants, in reading order. */
  readonly differences = $derived.by((): readonly Difference[] => {
    const compared = this.#sources.compared();
    return compared === null ? [] : differencesAmong(compared.comparison, this.shown);
  });

  /** Those that are listed and stepped through. */
  readonly listedDifferences = $derived(
    this.differences.filter(({ layer }) => layer === 'substance' || this.listed.has(layer)),
  );

  readonly counts = $derived.by(() => {
    const counts = { substance: 0, wording: 0, typography: 0 };
    for (const { layer } of this.differences) counts[layer] += 1;
    return counts;
  });

  /** How much each variant differs in substance from the first column, shown or not: nothing is passed over silently. */
  readonly substanceById = $derived.by((): ReadonlyMap<string, number> => {
    const compared = this.#sources.compared();
    const against = this.shown[0];
    if (compared === null || against === undefined) return new Map();
    const counts = compared.comparison.pairs.flatMap(({ left, right, discrepancies }) => {
      if (left !== against && right !== against) return [];
      const id = compared.texts[left === against ? right : left]?.variantId;
      const count = discrepancies.filter(({ kind }) => layerOf(kind) === 'substance').length;
      return id === undefined ? [] : [[id, count] as const];
    });
    return new Map(counts);
  });

  readonly marks = $derived.by((): readonly PaneMark[] => marksOf(this.differences, this.shown));

  readonly claimMarks = $derived.by((): readonly ClaimMark[] => {
    const compared = this.#sources.compared();
    return compared === null
      ? []
      : claimMarksOf(compared, this.shown, this.#sources.claims(), this.selectedClaimId);
  });

  /** The difference the person is at; null when there is none or it is no longer listed. */
  readonly current = $derived(this.listedDifferences.find(({ id }) => id === this.#currentId) ?? null);

  /** Its 1-based place among those listed, or 0. */
  readonly position = $derived(this.current === null ? 0 : this.listedDifferences.indexOf(this.current) + 1);

  /** Puts a variant into the columns or takes it out; at least one stays, and the oldest choice makes room. */
  toggleShown(variantId: string): void {
    const shown = this.shownIds;
    const chosen = this.#chosen?.filter((id) => shown.includes(id)) ?? [];
    const byAge = chosen.length > 0 ? chosen : shown;
    if (shown.includes(variantId)) {
      if (shown.length > 1) this.#chosen = byAge.filter((id) => id !== variantId);
      return;
    }
    // The first column stays: the others are read against it.
    const oldest = shown.length < MOST_COLUMNS ? undefined : byAge.find((id) => id !== shown[0]);
    this.#chosen = [...byAge.filter((id) => id !== oldest), variantId];
  }

  /** Lists a layer, or leaves it to its quiet marks. */
  toggleLayer(layer: ClassifiedLayer): void {
    const listed = new Set(this.listed);
    if (!listed.delete(layer)) listed.add(layer);
    this.listed = listed;
  }

  /** Goes to a difference, listing its layer where it was not; gives the passages to show. */
  openDifference(id: string): readonly PanePassage[] {
    const difference = this.differences.find((candidate) => candidate.id === id);
    if (difference === undefined) return [];
    if (difference.layer !== 'substance' && !this.listed.has(difference.layer))
      this.toggleLayer(difference.layer);
    this.#currentId = id;
    return passagesOf(difference, this.shown);
  }

  /** Goes one difference on (1) or back (-1), stopping at the ends; gives the passages to show. */
  step(direction: 1 | -1): readonly PanePassage[] {
    const { length } = this.listedDifferences;
    if (length === 0) return [];
    const first = direction === 1 ? 1 : length;
    const wanted = this.position === 0 ? first : this.position + direction;
    const difference = this.listedDifferences[Math.min(length, Math.max(1, wanted)) - 1];
    return difference === undefined ? [] : this.openDifference(difference.id);
  }

  /** Where a claim's mentions stand in the panes now shown. */
  claimPassages(claimId: string): readonly PanePassage[] {
    const compared = this.#sources.compared();
    const claim = this.#sources.claims().find(({ id }) => id === claimId);
    return compared === null || claim === undefined ? [] : claimPassagesOf(compared, this.shown, claim);
  }
}

function usualChoice(present: readonly string[], baseId: string | null): readonly string[] {
  const rest = present.filter((id) => id !== baseId);
  const first = baseId !== null && present.includes(baseId) ? [baseId] : [];
  return [...first, ...rest].slice(0, USUAL_COLUMNS);
}
