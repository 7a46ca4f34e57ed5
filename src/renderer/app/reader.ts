import type { VariantPassage } from '../review/passages.ts';

/** What the workspace asks of the view on screen: columns, redline, synopsis or matrix. */
export interface Reader {
  /** Scrolls to the passages. */
  readonly reveal: (passages: readonly VariantPassage[]) => void;
  readonly selection: () => VariantPassage | null;
  readonly focusNextPane: () => void;
  /** Gives the keyboard back to where it was last, or to the pane of a variant. */
  readonly returnToPane: (variant?: number) => void;
  /** What only panes can do. */
  readonly panes?: PaneActions;
}

export interface PaneActions {
  readonly openFind: () => void;
  readonly stepFind: (direction: 1 | -1) => void;
  /** The whole sentences that are selected or hold the caret. */
  readonly sentences: () => VariantPassage | null;
  readonly jumpToOtherEnd: () => boolean;
  readonly collapsePane: () => void;
}
