import type { Pane } from './pane.ts';
import type { PaneSelection } from './types.ts';

/** The selection of all panes together: a new one in one pane ends that of another. */
export class OneSelection {
  readonly #panes: readonly Pane[];
  readonly #onChange: (selection: PaneSelection | null) => void;
  #current: PaneSelection | null = null;
  /** True while a pane's selection ends because another one's begins. */
  #quiet = false;

  constructor(panes: readonly Pane[], onChange: (selection: PaneSelection | null) => void) {
    this.#panes = panes;
    this.#onChange = onChange;
  }

  get current(): PaneSelection | null {
    return this.#current;
  }

  /** To be called whenever a pane's selection has changed. */
  changed(pane: Pane): void {
    if (this.#quiet) return;
    const index = this.#panes.indexOf(pane);
    const passage = pane.caret.selection();
    if (!passage && this.#current?.pane !== index) return;
    if (passage) {
      this.#quiet = true;
      for (const other of this.#panes) if (other !== pane) other.caret.clearSelection();
      this.#quiet = false;
    }
    this.#set(passage && { pane: index, ...passage });
  }

  /** Forgets a selection in panes with other texts than before. */
  drop(changed: readonly Pane[]): void {
    const selected = this.#current && this.#panes[this.#current.pane];
    if (selected && changed.includes(selected)) this.#set(null);
  }

  #set(selection: PaneSelection | null): void {
    this.#current = selection;
    this.#onChange(selection);
  }
}
