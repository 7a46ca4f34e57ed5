import { fold } from '../../text/fold.ts';
import type { ComparedPair, Comparison, Discrepancy, Passage, Severity, Span } from '../comparison.ts';
import { layerOf } from '../difference-layer.ts';
import { SEVERITY_NAMES } from '../kind-names.ts';
import { markedPieces, type MarkedPiece } from './marked-piece.ts';
import { inOrder, kindsOf, rankOf, type OmissionKind } from './omission-kinds.ts';
import { orientedFrom } from './orient.ts';
import { PlaceFinder } from './place.ts';
import { VariantLookup } from './variant-lookup.ts';

/** What only one side says, seen from the base. The most dangerous first, then in the reading order of the base. */
export interface OmissionLists {
  /** What the base has and the other variants lack. */
  readonly missing: readonly Omission[];
  /** What the other variants have and the base lacks. */
  readonly added: readonly Omission[];
}

/** A sentence, or some words of one, that some variants have and others lack. */
export interface Omission {
  readonly id: string;
  readonly extent: 'sentence' | 'words';
  readonly severity: Severity;
  /** What is lost with it, the most dangerous first; never empty. */
  readonly kinds: readonly OmissionKind[];
  /** Where it stands in each variant that has it; the first is the one shown. Of the base's own only the base. */
  readonly passages: readonly OmittedPassage[];
  /** The sentence around it in the first of them; marked is what the others lack, unless that is all of it. */
  readonly pieces: readonly MarkedPiece[];
  /** 1-based paragraph in the first of them. */
  readonly paragraph: number;
  /** Indexes of the variants that lack it, in order. */
  readonly lacking: readonly number[];
}

export interface OmittedPassage extends Span {
  readonly variant: number;
}

/** One discrepancy with a side that has nothing. */
interface OneSided {
  /** The same for what is the same thing in several pairs. */
  readonly key: string;
  readonly extent: Omission['extent'];
  readonly severity: Severity;
  readonly kinds: readonly OmissionKind[];
  readonly passage: Passage;
  readonly has: number;
  readonly lacks: number;
  /** Offset in the base. */
  readonly place: number;
}

/**
 * What the base has and another variant lacks, and the other way round: sentences without a counterpart, and what was
 * dropped from aligned ones. Wording and typography are left out.
 *
 * @param comparison made with `words`
 * @param texts the variants' normalised texts
 * @param against index of the base
 * @param other index of the variant to look at, or `every` for all but the base
 */
export function omissionsOf(
  comparison: Comparison,
  texts: readonly string[],
  against: number,
  other: number | 'every',
): OmissionLists {
  const lookups = comparison.variants.map((variant) => new VariantLookup(variant));
  const sides = comparison.pairs
    .filter(({ left, right }) => left === against || right === against)
    .filter(({ left, right }) => other === 'every' || left === other || right === other)
    .map((pair) => oneSidedIn(comparison, lookups, pair, against));
  const list = (found: readonly OneSided[]): Omission[] =>
    inReadingOrder(merged(found)).map((group) => toOmission(lookups, texts, group));
  return {
    missing: list(sides.flatMap(({ missing }) => missing)),
    added: list(sides.flatMap(({ added }) => added)),
  };
}

function oneSidedIn(
  comparison: Comparison,
  lookups: readonly VariantLookup[],
  pair: ComparedPair,
  against: number,
): { readonly missing: readonly OneSided[]; readonly added: readonly OneSided[] } {
  const other = pair.left === against ? pair.right : pair.left;
  const places = new PlaceFinder(comparison, pair, against);
  const rows = rowsOf(comparison, other);
  const missing: OneSided[] = [];
  const added: OneSided[] = [];
  /** A text may say the same twice in a row: that is two things. */
  const seen = new Map<string, number>();
  for (const discrepancy of pair.discrepancies) {
    if (layerOf(discrepancy.kind) !== 'substance') continue;
    const { left: here, right: there } = orientedFrom(discrepancy, pair, against);
    if (here !== null && there === null) {
      const found = toOneSided(lookups, discrepancy, here, against, other);
      missing.push({ ...found, key: `${here.start}-${here.end}`, place: here.start });
    } else if (here === null && there !== null) {
      const found = toOneSided(lookups, discrepancy, there, other, against);
      const place = places.placeOf(there.start);
      // The same addition in two variants is told by its row, or by the words at one place.
      const row = found.extent === 'sentence' ? rows.get(there.start) : undefined;
      const key = row === undefined ? `${place} ${fold(there.text)}` : `row ${row}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      added.push({ ...found, key: `${key} ${before}`, place });
    }
  }
  return { missing: absorbed(missing), added: absorbed(added) };
}

function toOneSided(
  lookups: readonly VariantLookup[],
  { kind, severity }: Discrepancy,
  passage: Passage,
  has: number,
  lacks: number,
): Omit<OneSided, 'key' | 'place'> {
  const [owner, other] = [lookups[has], lookups[lacks]];
  const [sentence] = owner?.sentencesIn(passage) ?? [];
  const isSentence = sentence?.start === passage.start && sentence.end === passage.end;
  const kinds: readonly OmissionKind[] = owner && other ? kindsOf(kind, passage, owner, other) : ['colour'];
  return { extent: isSentence ? 'sentence' : 'words', severity, kinds, passage, has, lacks };
}

/** For the starts of a variant's sentences the rows that they stand in. */
function rowsOf({ rows, variants }: Comparison, variant: number): ReadonlyMap<number, number> {
  const sentences = variants[variant]?.sentences ?? [];
  return new Map(
    rows.flatMap(({ cells }, row) =>
      (cells[variant] ?? []).map((index): [number, number] => [sentences[index]?.start ?? 0, row]),
    ),
  );
}

/** A passage inside another is no loss of its own, but says what is lost: `denied` in a dropped clause. */
function absorbed(found: readonly OneSided[]): readonly OneSided[] {
  const kept: OneSided[] = [];
  const outerFirst = [...found].sort(
    (a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end,
  );
  for (const one of outerFirst) {
    const last = kept.at(-1);
    if (last && one.passage.end <= last.passage.end) kept[kept.length - 1] = joined(last, one);
    else kept.push(one);
  }
  return kept;
}

function joined(outer: OneSided, inner: OneSided): OneSided {
  return { ...outer, severity: graver(outer.severity, inner.severity), kinds: lossesOf([outer, inner]) };
}

/** That nothing of a kind is lost is said only where it holds for all of it. */
function lossesOf(found: readonly OneSided[]): readonly OmissionKind[] {
  const kinds = inOrder(found.flatMap((one) => one.kinds));
  return kinds.length > 1 ? kinds.filter((kind) => kind !== 'colour') : kinds;
}

function merged(found: readonly OneSided[]): readonly (readonly [OneSided, ...OneSided[]])[] {
  const groups = new Map<string, [OneSided, ...OneSided[]]>();
  for (const one of found) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return [...groups.values()];
}

type Group = readonly [OneSided, ...OneSided[]];

function inReadingOrder(groups: readonly Group[]): readonly Group[] {
  const danger = (group: Group): number => SEVERITIES.indexOf(severityOf(group));
  const kind = (group: Group): number => rankOf(lossesOf(group)[0] ?? 'colour');
  return [...groups].sort(
    (one, other) => danger(one) - danger(other) || kind(one) - kind(other) || one[0].place - other[0].place,
  );
}

const SEVERITIES = Object.keys(SEVERITY_NAMES);

function severityOf([first, ...others]: Group): Severity {
  return others.reduce((worst, { severity }) => graver(worst, severity), first.severity);
}

function graver(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(other) < SEVERITIES.indexOf(one) ? other : one;
}

function toOmission(lookups: readonly VariantLookup[], texts: readonly string[], group: Group): Omission {
  const [first] = group;
  const { has, passage, extent } = first;
  const sentences = lookups[has]?.sentencesIn(passage) ?? [];
  const range = {
    start: Math.min(passage.start, sentences[0]?.start ?? passage.start),
    end: Math.max(passage.end, sentences.at(-1)?.end ?? passage.end),
  };
  const passages = new Map(
    group.map(({ has: variant, passage: { start, end } }) => [variant, { variant, start, end }]),
  );
  return {
    id: `${has}-${passage.start}-${passage.end}`,
    extent,
    severity: severityOf(group),
    kinds: lossesOf(group),
    passages: [...passages.values()],
    pieces: markedPieces(texts[has] ?? '', range, extent === 'sentence' ? [] : [passage]),
    paragraph: (sentences[0]?.paragraph ?? 0) + 1,
    lacking: [...new Set(group.map(({ lacks }) => lacks))].sort((one, other) => one - other),
  };
}
