import { layOutPanes, readLayout, sameLayout } from './pane-layout.ts';

/** How wide the panes are and which are collapsed, by their variants' keys: it stays while panes come and go. */
export class PaneSizes {
  readonly #keys: () => readonly string[];
  #weights = $state.raw<ReadonlyMap<string, number>>(new Map());
  #collapsedKeys = $state.raw<ReadonlySet<string>>(new Set());
  /** The room of all panes in pixels; 0 while it is not known. */
  width = $state(0);

  constructor(keys: () => readonly string[]) {
    this.#keys = keys;
  }

  /** For each pane whether it is collapsed; one pane is always open. */
  readonly collapsed = $derived.by((): readonly boolean[] => {
    const keys = this.#keys();
    const collapsed = keys.map((key) => this.#collapsedKeys.has(key));
    return collapsed.includes(false) ? collapsed : keys.map((_, index) => index > 0);
  });

  /** Whether one more pane may collapse. */
  readonly canCollapse = $derived(this.collapsed.filter((isCollapsed) => !isCollapsed).length > 1);

  readonly layout = $derived.by(() =>
    layOutPanes(
      this.#keys().map((key) => this.#weights.get(key)),
      this.collapsed,
      this.width,
    ),
  );

  /** Collapses a pane or expands it; returns false where it is the last open one. */
  toggle(pane: number): boolean {
    const isCollapsed = this.collapsed[pane] === true;
    if (!isCollapsed && !this.canCollapse) return false;
    this.#setCollapsed(this.collapsed.map((each, index) => (index === pane ? !isCollapsed : each)));
    return true;
  }

  expand(pane: number): void {
    if (this.collapsed[pane] === true) this.toggle(pane);
  }

  /** Takes sizes (in percent) that the user gave the panes; those that this class gave them are no news. */
  read(sizes: readonly number[]): void {
    const keys = this.#keys();
    if (sizes.length !== keys.length || sameLayout(sizes, this.layout.sizes)) return;
    const { weights, collapsed } = readLayout(sizes, this.layout.strip);
    const next = new Map(this.#weights);
    keys.forEach((key, index) => {
      const weight = weights[index];
      if (weight !== undefined) next.set(key, weight);
    });
    this.#weights = next;
    this.#setCollapsed(collapsed);
  }

  #setCollapsed(collapsed: readonly boolean[]): void {
    const next = new Set(this.#collapsedKeys);
    this.#keys().forEach((key, index) => {
      if (collapsed[index] === true) next.add(key);
      else next.delete(key);
    });
    this.#collapsedKeys = next;
  }
}
