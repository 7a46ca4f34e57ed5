/** Words that are selected in a pane. Offsets are UTF-16 code units into the variant's text. */
export interface SelectedWords {
  readonly variantId: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}
