import type { Sentence, Span } from '../../domain/compare/comparison.ts';
import type { ManualAlignment } from '../../domain/review/events.ts';

/** What one pane shows. */
export interface PaneContent {
  /** The variant's id. The same key with the same text keeps the pane's model, caret and scroll position. */
  readonly key: string;
  /** The variant's letter, for labels that point at another pane. */
  readonly siglum: string;
  /** The pane's accessible name, for example `A · Agency copy`. */
  readonly name: string;
  /** The revision's normalised text. */
  readonly text: string;
  /** In reading order; they cover every visible character of `text`. */
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
}

/** One row of the columns: for each pane the indexes of its sentences; empty where it has nothing. */
export interface ColumnRow {
  readonly cells: readonly (readonly number[])[];
}

/** How a difference is drawn; every tone differs from the others by line style too, not by colour alone. */
export type MarkTone = 'critical' | 'material' | 'minor' | 'style' | 'move' | 'absent';

/** A passage of one pane (an index into the panes; source offsets) that differs from another pane. */
export interface PaneMark extends Span {
  readonly pane: number;
  readonly tone: MarkTone;
  /** The discrepancy's id; the marks of one discrepancy share it. */
  readonly id: string;
  /** Plain words shown when the pointer rests on the mark. */
  readonly hover: string;
  /** In a redline: whether the words were struck out or put in. */
  readonly edit?: 'deleted' | 'inserted';
}

/** A claim's mention in one pane. */
export interface ClaimMark extends Span {
  readonly pane: number;
  readonly claimId: string;
  /** Shown raised after the passage, for example `claim 2`. */
  readonly label: string;
  /** Proposed by the engine and not yet confirmed: drawn dashed. */
  readonly proposed: boolean;
  readonly selected: boolean;
}

/** A passage of one pane, in source offsets. */
export interface PanePassage extends Span {
  readonly pane: number;
}

/** What lies over the texts of all panes. */
export interface TextOverlays {
  readonly marks: readonly PaneMark[];
  readonly claims: readonly ClaimMark[];
  /** The first of two passages that are to be aligned by hand, or null. */
  readonly pending: PanePassage | null;
}

/** What the user has selected; `text` is the slice of the source, without white space at its ends. */
export interface PaneSelection extends PanePassage {
  readonly text: string;
}

/** Sentences of one pane that an editor wants aligned by hand: with others, or kept apart from others. */
export interface AlignmentRequest {
  readonly relation: ManualAlignment['relation'];
  /** Whole sentences. */
  readonly passage: PanePassage;
}

/** How the text is set: the size in pixels, and which of the theme's two families. */
export interface ReadingType {
  readonly size: number;
  readonly family: 'serif' | 'sans';
}

/** What is looked for in all panes; white space matches any white space, straight marks match curly ones. */
export interface FindQuery {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** What was found. */
export interface FindResult {
  /** For each pane the number of matches. */
  readonly counts: readonly number[];
  /** The 1-based place of the current match among all, in reading order, or 0. */
  readonly position: number;
  /** Where the current match is, or null. */
  readonly current: PanePassage | null;
  /** Whether there are more matches than are counted. */
  readonly isCapped: boolean;
}

export interface ColumnsEvents {
  /** The selection changed; null where nothing but white space is selected. */
  onSelection(selection: PaneSelection | null): void;
  /** "Annotate claim" was chosen in the context menu. */
  onAnnotate(selection: PaneSelection): void;
  /** A mark was clicked, or Enter pressed with the caret in it. */
  onMarkActivated(id: string): void;
  /** A claim's passage or label was clicked, or Enter pressed with the caret in it. */
  onClaimActivated(claimId: string): void;
  onPaneFocus(pane: number): void;
  /** "Mark as the same as…" or "Mark as not the same" was chosen in the context menu. */
  onAlign(request: AlignmentRequest): void;
  /** What was being dragged was dropped on these words: what is selected there, or a whole sentence. */
  onDropped(words: PanePassage): void;
  /** A collapsed pane is about to be gone to: it must be open when this returns. */
  onPaneNeeded(pane: number): void;
  /** Something happened in the panes that is seen at once; these are the words for those who do not see it. */
  onSaid(words: string): void;
}
