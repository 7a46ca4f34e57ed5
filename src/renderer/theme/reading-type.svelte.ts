export const READING_FAMILIES = ['serif', 'sans'] as const;
export type ReadingFamily = (typeof READING_FAMILIES)[number];

/** Sizes in pixels between which the variants can be read in two columns on a laptop. */
export const READING_SIZES = { least: 13, usual: 16.5, most: 26 } as const;

/** How the variants are set: chosen once in the settings, the same in every review. */
export class ReadingType {
  /** In pixels. */
  size = $state<number>(READING_SIZES.usual);
  family = $state<ReadingFamily>('serif');
}

/** A size as it may be set: within the bounds, or the usual one for what is no number. */
export function readingSize(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return READING_SIZES.usual;
  return Math.min(READING_SIZES.most, Math.max(READING_SIZES.least, value));
}
