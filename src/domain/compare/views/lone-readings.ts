import { fold } from '../../text/fold.ts';
import type { DiscrepancyKind, Span } from '../comparison.ts';
import type { DifferenceLayer } from '../difference-layer.ts';
import type { Reading } from './row-readings.ts';

/** Only one against at least this many who agree is alone; with one on each side nobody is. */
const FEWEST_AGREEING = 2;

/** A reading that exactly one variant has while two or more others agree on another. */
export interface LoneReading {
  /** Index of the variant that is alone. */
  readonly variant: number;
  readonly layer: Exclude<DifferenceLayer, 'typography'>;
  /** What the variant says; empty where it alone has nothing. */
  readonly words: string;
  /** What most of the others say there; empty where they have nothing. */
  readonly others: string;
  /** How many variants were looked at, the lone one among them. */
  readonly among: number;
}

/** What one variant reads in a row where the row's reference reads something else. */
export interface Witness {
  readonly variant: number;
  readonly readings: readonly Reading[];
}

/** Words of one variant. */
export interface Words extends Span {
  readonly variant: number;
}

/** What must be known of a row beside its witnesses. */
export interface RowSources {
  /** The normalised texts of all variants. */
  readonly texts: readonly string[];
  /** Whether two variants' words mean the same where they differ at all. */
  readonly agree: (one: Words, other: Words) => boolean;
}

/** Words with what they say in short: the same for words that a reader hears as the same. */
interface Phrase extends Words {
  readonly folded: string;
}

/** Variants that read the same at one place; those without words there have null. */
interface Group {
  readonly variants: number[];
  readonly words: Phrase | null;
  readonly kind: DiscrepancyKind;
}

type Layer = LoneReading['layer'];
type Replacement = Reading & { readonly here: Span };

/**
 * The readings of a row that one variant alone has. Readings are grouped by what they mean, so that who is alone does
 * not depend on which variant the row is read against; the cost grows with the readings, not with the pairs.
 *
 * @param reference index of the variant that the row is read against
 * @param witnesses the other variants of the row whose readings are known
 */
export function loneReadings(
  reference: number,
  witnesses: readonly Witness[],
  sources: RowSources,
): readonly LoneReading[] {
  if (witnesses.length < FEWEST_AGREEING) return [];
  const layers: readonly Layer[] = ['substance', 'wording'];
  return layers.flatMap((layer) => {
    const inLayer = witnesses.map(({ variant, readings }) => ({
      variant,
      readings: readings.filter((reading) => reading.layer === layer),
    }));
    return [...replaced(reference, inLayer, layer, sources), ...inserted(reference, inLayer, layer, sources)];
  });
}

/** Readings in place of the reference's words, span by span. */
function replaced(
  reference: number,
  witnesses: readonly Witness[],
  layer: Layer,
  sources: RowSources,
): LoneReading[] {
  const replacing = witnesses.map(({ variant, readings }) => ({
    variant,
    next: 0,
    readings: readings
      .flatMap((reading): Replacement[] => (reading.here ? [{ ...reading, here: reading.here }] : []))
      .sort((one, other) => one.here.start - other.here.start),
  }));
  const found: LoneReading[] = [];
  let referenceAloneTo = -1;
  for (const { here: span, kind } of spansOf(replacing.flatMap(({ readings }) => readings))) {
    const asReference: Group = {
      variants: [reference],
      words: phrase(reference, span.start, span.end, sources),
      kind,
    };
    const groups = [asReference];
    const owners = new Set<number>();
    for (const witness of replacing) {
      const { readings, variant } = witness;
      while ((readings[witness.next]?.here.end ?? Infinity) <= span.start) witness.next += 1;
      const overlapping: Replacement[] = [];
      for (let at = witness.next; (readings[at]?.here.start ?? Infinity) < span.end; at += 1) {
        const reading = readings[at];
        if (reading && reading.here.end > span.start) overlapping.push(reading);
      }
      if (overlapping.some(({ here }) => here.start === span.start && here.end === span.end))
        owners.add(variant);
      if (overlapping.length === 0) asReference.variants.push(variant);
      else
        join(groups.slice(1), groups, wordsOf(variant, overlapping, sources), variant, kind, layer, sources);
    }
    for (const group of groups) {
      const lone = loneIn(group, groups, witnesses.length + 1, layer, sources);
      // Where spans overlap, one reading must not be reported once for each of them.
      const isRepeated =
        group === asReference ? span.start < referenceAloneTo : !owners.has(lone?.variant ?? -1);
      if (lone === null || isRepeated) continue;
      if (group === asReference) referenceAloneTo = span.end;
      found.push(lone);
    }
  }
  return found;
}

/** Words where the reference has none. They are told apart by what they say: the place is the row. */
function inserted(
  reference: number,
  witnesses: readonly Witness[],
  layer: Layer,
  sources: RowSources,
): LoneReading[] {
  const everyone = [reference, ...witnesses.map(({ variant }) => variant)];
  const groups: Group[] = [];
  for (const { variant, readings } of witnesses)
    for (const reading of readings)
      if (reading.here === null)
        join(groups, groups, wordsOf(variant, [reading], sources), variant, reading.kind, layer, sources);
  const found: LoneReading[] = [];
  for (const group of groups) {
    // Another insertion of the kind may stand at the same place: its variant does not agree with those that have none.
    const nothing: Group = {
      variants: everyone.filter(
        (variant) => !groups.some(({ kind, variants }) => kind === group.kind && variants.includes(variant)),
      ),
      words: null,
      kind: group.kind,
    };
    for (const one of [group, nothing]) {
      const lone = loneIn(one, [group, nothing], everyone.length, layer, sources);
      if (lone !== null) found.push(lone);
    }
  }
  return found;
}

/** The reading of a group, where it is one variant's alone and enough others agree on another. */
function loneIn(
  { variants, words }: Group,
  groups: readonly Group[],
  among: number,
  layer: Layer,
  { texts }: RowSources,
): LoneReading | null {
  const [variant, second] = variants;
  if (variant === undefined || second !== undefined) return null;
  const others = groups.reduce((most, group) =>
    group.variants.length > most.variants.length ? group : most,
  );
  if (others.variants.length < FEWEST_AGREEING) return null;
  return { variant, layer, words: textOf(words, texts), others: textOf(others.words, texts), among };
}

function join(
  candidates: readonly Group[],
  groups: Group[],
  words: Phrase | null,
  variant: number,
  kind: DiscrepancyKind,
  layer: Layer,
  sources: RowSources,
): void {
  const known = candidates.find((group) => isSameReading(group.words, words, layer, sources));
  if (!known) groups.push({ variants: [variant], words, kind });
  else if (!known.variants.includes(variant)) known.variants.push(variant);
}

function isSameReading(one: Phrase | null, other: Phrase | null, layer: Layer, sources: RowSources): boolean {
  if (one === null || other === null) return one === other;
  return one.folded === other.folded || (layer === 'substance' && sources.agree(one, other));
}

/** From the first to the last of the words in the variant; null where it has none. */
function wordsOf(variant: number, readings: readonly Reading[], sources: RowSources): Phrase | null {
  let [start, end] = [Infinity, 0];
  for (const { there } of readings) {
    if (there === null) continue;
    start = Math.min(start, there.start);
    end = Math.max(end, there.end);
  }
  return start < end ? phrase(variant, start, end, sources) : null;
}

function phrase(variant: number, start: number, end: number, { texts }: RowSources): Phrase {
  const text = texts[variant]?.slice(start, end) ?? '';
  return { variant, start, end, folded: text.trim().split(/\s+/u).map(fold).join(' ') };
}

/** The different spans of the reference, in its order, each with the kind it was first found as. */
function spansOf(readings: readonly Replacement[]): readonly Replacement[] {
  const spans = new Map<string, Replacement>();
  for (const reading of readings) {
    const key = `${reading.here.start} ${reading.here.end}`;
    if (!spans.has(key)) spans.set(key, reading);
  }
  return [...spans.values()].sort(
    ({ here: one }, { here: other }) => one.start - other.start || one.end - other.end,
  );
}

function textOf(words: Words | null, texts: readonly string[]): string {
  return words === null ? '' : (texts[words.variant]?.slice(words.start, words.end) ?? '');
}
