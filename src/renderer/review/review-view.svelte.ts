import type { ClaimState } from '../../domain/review/state.ts';
import type { ClaimMark, PaneMark } from '../editor/types.ts';
import { areDrawnAlike, claimInPanes, claimMarksOf, columnsOf, marksOf } from './columns-model.ts';
import { keeping, onceEach } from './keeping.ts';
import { inCompared, passagesOf, type VariantPassage } from './passages.ts';
import { redlineMarks, redlineModel } from './redline-model.ts';
import { ViewChoices, type ViewLeft } from './view-choices.svelte.ts';
import type { Compared } from './comparison-run.svelte.ts';
import { layerOf } from '../../domain/compare/difference-layer.ts';
import type { ComparedPair, Discrepancy } from '../../domain/compare/comparison.ts';
import { originsOf } from '../../domain/compare/views/origins.ts';
import { differencesAmong, type Difference } from '../../domain/compare/views/differences.ts';
import { filterLedger, NO_FILTER } from '../../domain/review/ledger-filter.ts';
import { discrepancyKeyMap } from '../../domain/review/discrepancy-keys.ts';
import {
  groupLedger,
  isOpenCritical,
  ledgerOf,
  standingOf,
  type LedgerEntry,
  type LedgerReview,
  type Standing,
} from '../../domain/review/ledger.ts';

/** More columns than this leave no room for a line of prose on a laptop. */
const MOST_COLUMNS = 4;
const USUAL_COLUMNS = 2;

/** What the view is drawn from. */
interface ViewSources {
  readonly compared: () => Compared | null;
  readonly baseId: () => string | null;
  readonly claims: () => readonly ClaimState[];
  readonly review: () => LedgerReview;
}

/** How much of one text agrees with another, and what that says of where it comes from. */
export type Similarity = Pick<ComparedPair, 'similarity' | 'derivation'>;

/** How a review is looked at: which variants, which differences, which one now. Nothing of it is stored. */
export class ReviewView extends ViewChoices {
  readonly #sources: ViewSources;

  /** @param left how it was looked at when it was left, where it was open before */
  constructor(sources: ViewSources, left: ViewLeft | null = null) {
    super(left);
    this.#sources = sources;
  }

  /** Ids of the variants in the columns, the one to read against first. */
  readonly shownIds = $derived.by((): readonly string[] => {
    const present = this.#sources.compared()?.texts.map(({ variantId }) => variantId) ?? [];
    const baseId = this.#sources.baseId();
    const chosen = this.chosen?.filter((id) => present.includes(id)) ?? [];
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

  /** The variant that the redline writes into the first column's, by its index; null where there is no other. */
  readonly redlined = $derived.by((): number | null => {
    const texts = this.#sources.compared()?.texts ?? [];
    const [against, other] = this.shown;
    const chosen = texts.findIndex(({ variantId }) => variantId === this.redlinedId);
    if (chosen >= 0 && chosen !== against) return chosen;
    const first = [...texts.keys()].find((index) => index !== against);
    return other ?? first ?? null;
  });

  /** What is compared on screen, the one to read against first: the columns, or the two texts of the redline. */
  readonly read = $derived.by((): readonly number[] => {
    const [against] = this.shown;
    if (this.mode !== 'redline' || against === undefined || this.redlined === null) return this.shown;
    return [against, this.redlined];
  });

  readonly redline = $derived.by(() => {
    const compared = this.#sources.compared();
    const [base, variant] = this.read;
    if (compared === null || base === undefined || variant === undefined) return null;
    return this.mode === 'redline' ? redlineModel(compared, base, variant) : null;
  });

  readonly redlineMarks = $derived.by((): readonly PaneMark[] =>
    this.redline === null ? [] : redlineMarks(this.redline, this.entries),
  );

  readonly columns = $derived.by(() => {
    const compared = this.#sources.compared();
    return compared === null ? { panes: [], rows: [] } : columnsOf(compared, this.shown);
  });

  /** Whether two or more variants are shown and compared; without that, nothing may be said about differences. */
  readonly isCompared = $derived.by(() => this.#sources.compared() !== null && this.read.length > 1);

  readonly #differences = $derived.by(() => {
    const compared = this.#sources.compared();
    return compared === null ? [] : differencesAmong(compared.comparison, this.read);
  });

  /** For each difference the key of what was said about it. Only of these: twenty variants have as many as a book. */
  readonly #keys = $derived.by(() => keysOf(this.#sources.compared(), this.#differences));

  /** Every difference among the shown variants with what the review says of it, in reading order. */
  readonly entries = $derived.by(() => ledgerOf(this.#differences, this.#keys, this.#sources.review()));

  /** Those that are listed and stepped through. */
  readonly listedEntries = $derived(this.#listed(this.entries));

  /** Every variant against the first column. */
  readonly #everyDifference = $derived.by(() => {
    const compared = this.#sources.compared();
    const against = this.shown[0];
    if (compared === null || against === undefined) return [];
    const others = [...compared.texts.keys()].filter((index) => index !== against);
    return differencesAmong(compared.comparison, [against, ...others]);
  });

  readonly #everyKey = $derived.by(() => keysOf(this.#sources.compared(), this.#everyDifference));

  readonly #everyEntry = $derived.by(() =>
    ledgerOf(this.#everyDifference, this.#everyKey, this.#sources.review()),
  );

  /** What the ledger is about, in reading order: the variants on screen, or every variant against the first column. */
  readonly scope = $derived(this.everyVariant ? this.#everyEntry : this.entries);

  /** How many entries of its scope the ledger lists. */
  readonly listedCount = $derived(this.#listed(this.scope).length);

  readonly counts = $derived.by(() => {
    const counts = { substance: 0, wording: 0, typography: 0, 'set-aside': 0 };
    for (const entry of this.entries) {
      const standing = standingOf(entry);
      counts[standing === 'open' || standing === 'settled' ? 'substance' : standing] += 1;
    }
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

  /** How each variant is related to the first column, by its id. */
  readonly similarities = $derived.by((): ReadonlyMap<string, Similarity> => {
    const compared = this.#sources.compared();
    const against = this.shown[0];
    if (compared === null || against === undefined) return new Map();
    return new Map(
      compared.comparison.pairs.flatMap(({ left, right, similarity, derivation }) => {
        if (left !== against && right !== against) return [];
        const id = compared.texts[left === against ? right : left]?.variantId;
        return id === undefined ? [] : [[id, { similarity, derivation }] as const];
      }),
    );
  });

  /** The variants that share an origin with another one on screen: what they agree on is said once. */
  readonly origins = $derived.by(() => {
    const compared = this.#sources.compared();
    return compared === null ? null : originsOf(compared.comparison);
  });

  readonly marks = $derived.by((): readonly PaneMark[] => marksOf(this.entries, this.shown));

  readonly #inPanes = $derived.by(() => {
    const compared = this.#sources.compared();
    const shown = this.shown;
    return onceEach((claim: ClaimState) => compared && claimInPanes(compared, shown, claim));
  });

  /** A verdict or a note changes nothing of how a claim is drawn in the panes. */
  readonly #claimsInPanes = $derived.by(
    keeping(areDrawnAlike, () => this.#sources.claims().flatMap((claim) => this.#inPanes(claim) ?? [])),
  );

  readonly claimMarks = $derived.by((): readonly ClaimMark[] =>
    claimMarksOf(this.#claimsInPanes, this.selectedClaimId),
  );

  /** The entry the person is at; null when there is none or it is no longer listed. */
  readonly current = $derived(
    this.listedEntries.find(({ difference }) => difference.id === this.atId) ?? null,
  );

  /** The difference the person is at or was at last, listed or not. */
  get currentId(): string | null {
    return this.atId;
  }

  /** Its 1-based place among those listed, or 0. */
  readonly position = $derived(this.current === null ? 0 : this.listedEntries.indexOf(this.current) + 1);

  /** What the ledger lists, in its order. */
  readonly #list = $derived.by(() =>
    groupLedger(this.#listed(this.scope), this.grouping).flatMap(({ entries }) => entries),
  );

  /** Its 1-based place in the list, which has the most dangerous first, or 0. */
  readonly placeInList = $derived.by(() =>
    this.current === null ? 0 : this.#list.findIndex(({ difference }) => difference.id === this.atId) + 1,
  );

  /** Puts a variant into the columns or takes it out; at least one stays, and the oldest choice makes room. */
  toggleShown(variantId: string): void {
    const shown = this.shownIds;
    const chosen = this.chosen?.filter((id) => shown.includes(id)) ?? [];
    const byAge = chosen.length > 0 ? chosen : shown;
    if (shown.includes(variantId)) {
      if (shown.length > 1) this.chosen = byAge.filter((id) => id !== variantId);
      return;
    }
    // The first column stays: the others are read against it.
    const oldest = shown.length < MOST_COLUMNS ? undefined : byAge.find((id) => id !== shown[0]);
    this.chosen = [...byAge.filter((id) => id !== oldest), variantId];
  }

  /** The variant whose omissions are listed, by its index, or every one. */
  readonly omittedFrom = $derived.by((): number | 'every' => {
    const texts = this.#sources.compared()?.texts ?? [];
    const chosen = texts.findIndex(({ variantId }) => variantId === this.omittedFromId);
    return chosen < 0 || chosen === this.shown[0] ? 'every' : chosen;
  });

  /** Chooses whose omissions are listed. */
  omitFrom(other: number | 'every'): void {
    const texts = this.#sources.compared()?.texts ?? [];
    this.omittedFromId = other === 'every' ? null : (texts[other]?.variantId ?? null);
  }

  /** Chooses the variant that the redline writes into the first column's. */
  redlineOf(variantId: string): void {
    this.redlinedId = variantId;
  }

  /** Brings a variant into the columns, unless it is there. */
  show(variantId: string): void {
    if (!this.shownIds.includes(variantId)) this.toggleShown(variantId);
  }

  /** Shows two variants and no others: the pair that something was said about. */
  showPair(one: string, other: string): void {
    this.chosen = [one, other];
  }

  /** Lists what stands so, or leaves it to its quiet marks. */
  toggleListed(standing: Standing): void {
    const listed = new Set(this.listed);
    if (!listed.delete(standing)) listed.add(standing);
    this.listed = listed;
  }

  /** Brings the variants of passages into the columns, as far as there is room. */
  showAll(passages: readonly VariantPassage[]): void {
    const texts = this.#sources.compared()?.texts ?? [];
    for (const { variant } of passages.slice(0, MOST_COLUMNS)) {
      const variantId = texts[variant]?.variantId;
      if (variantId !== undefined) this.show(variantId);
    }
  }

  /** Goes to a difference, showing its variants and listing it where they were not; gives the passages. */
  openDifference(id: string): readonly VariantPassage[] {
    const isMeant = ({ difference }: LedgerEntry): boolean => difference.id === id;
    const entry = this.entries.find(isMeant) ?? this.#everyEntry.find(isMeant);
    if (entry === undefined) return [];
    const standing = standingOf(entry);
    if (!this.listed.has(standing)) this.toggleListed(standing);
    if (filterLedger([entry], this.filter).length === 0) this.filter = NO_FILTER;
    const texts = this.#sources.compared()?.texts ?? [];
    for (const { variant } of entry.difference.sides) {
      const variantId = texts[variant]?.variantId;
      if (variantId === undefined || this.read.includes(variant)) continue;
      if (this.mode === 'redline') this.redlineOf(variantId);
      else this.show(variantId);
    }
    this.atId = id;
    return passagesOf(entry.difference);
  }

  /** Goes one difference on (1) or back (-1), stopping at the ends; gives the passages to show. */
  step(direction: 1 | -1): readonly VariantPassage[] {
    const listed = this.listedEntries;
    // From the place of the one that was left, also where it was set aside meanwhile and is no longer listed.
    const at = this.entries.findIndex(({ difference }) => difference.id === this.atId);
    const ahead = new Set(
      direction === 1 ? this.entries.slice(at + 1) : this.entries.slice(0, Math.max(0, at)),
    );
    const from = at < 0 ? listed : listed.filter((entry) => ahead.has(entry));
    const next = (direction === 1 ? from[0] : from.at(-1)) ?? (direction === 1 ? listed.at(-1) : listed[0]);
    return next === undefined ? [] : this.openDifference(next.difference.id);
  }

  /** The critical differences that nobody has decided, of every variant; null before a comparison. */
  readonly openCritical = $derived.by(() =>
    this.#sources.compared() === null ? null : this.#everyEntry.filter(isOpenCritical),
  );

  /** The difference that a decision's key is about, or null where there is none such any more. */
  differenceOf(key: string): string | null {
    return this.#everyEntry.find((entry) => entry.key === key)?.difference.id ?? null;
  }

  /** Where a claim's mentions stand. */
  claimPassages(claimId: string): readonly VariantPassage[] {
    const compared = this.#sources.compared();
    const claim = this.#sources.claims().find(({ id }) => id === claimId);
    return compared === null || claim === undefined ? [] : inCompared(compared, claim.mentions);
  }

  #listed(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
    return filterLedger(
      entries.filter((entry) => this.listed.has(standingOf(entry))),
      this.filter,
    );
  }
}

/** Makes the keys when they are asked for first. */
function keysOf(
  compared: Compared | null,
  differences: readonly Difference[],
): () => ReadonlyMap<Discrepancy, string> {
  let keys: ReadonlyMap<Discrepancy, string> | null = null;
  return () => (keys ??= compared === null ? new Map() : makeKeys(compared, differences));
}

function makeKeys(
  { comparison, texts }: Compared,
  differences: readonly Difference[],
): ReadonlyMap<Discrepancy, string> {
  const pairs = [...new Set(differences.map(({ origin }) => origin.pair))];
  return discrepancyKeyMap(
    { ...comparison, pairs },
    texts.map(({ variantId }) => variantId),
  );
}

function usualChoice(present: readonly string[], baseId: string | null): readonly string[] {
  const rest = present.filter((id) => id !== baseId);
  const first = baseId !== null && present.includes(baseId) ? [baseId] : [];
  return [...first, ...rest].slice(0, USUAL_COLUMNS);
}
