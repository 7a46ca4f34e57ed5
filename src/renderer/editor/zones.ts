import type { editor } from 'monaco-editor/editor';
import type { LineEdit } from './line-edits.ts';
import type { PaddingZone } from './row-padding.ts';

/** A line of the display, by the last of its sentences: the same as long as the line is, wherever it stands. */
interface Line {
  readonly last: number;
}

interface PlacedZone {
  readonly id: string;
  readonly height: number;
}

/** Stands for the place above the first line. */
const TOP = -1;

/**
 * The empty room below a pane's lines. Monaco moves a zone along with its line, so that after a fold only what is
 * around it needs new zones: a long text has a thousand of them, and each costs an element.
 */
export class Zones {
  readonly #editor: editor.IStandaloneCodeEditor;
  /** By the last sentence of the line above. */
  #placed = new Map<number, PlacedZone>();
  /** Zones whose lines are no longer there. */
  #orphans: string[] = [];

  constructor(view: editor.IStandaloneCodeEditor) {
    this.#editor = view;
  }

  /** Makes room below lines (counted from 1; 0 is above the first); what is there already stays. */
  set(zones: readonly PaddingZone[], lines: readonly Line[]): void {
    const wanted = new Map(zones.map(({ afterLine, height }) => [lines[afterLine - 1]?.last ?? TOP, height]));
    const gone = [...this.#placed].filter(([place, { height }]) => wanted.get(place) !== height);
    for (const [place] of gone) this.#placed.delete(place);
    const fresh = zones.filter(({ afterLine }) => !this.#placed.has(lines[afterLine - 1]?.last ?? TOP));
    const dead = [...this.#orphans, ...gone.map(([, { id }]) => id)];
    this.#orphans = [];
    if (dead.length === 0 && fresh.length === 0) return;
    this.#editor.changeViewZones((accessor) => {
      for (const id of dead) accessor.removeZone(id);
      for (const { afterLine, height } of fresh) {
        const id = accessor.addZone({
          afterLineNumber: afterLine,
          heightInPx: height,
          domNode: document.createElement('div'),
        });
        this.#placed.set(lines[afterLine - 1]?.last ?? TOP, { id, height });
      }
    });
  }

  /** To be called before lines are changed: a zone below a changed line does not end up where it should. */
  edit(lines: readonly Line[], edits: readonly LineEdit[]): void {
    for (const { from, to } of edits)
      for (const { last } of lines.slice(from, to)) {
        const zone = this.#placed.get(last);
        if (zone) this.#orphans.push(zone.id);
        this.#placed.delete(last);
      }
  }

  /** To be called when another text is shown: its zones went with the old one. */
  forget(): void {
    this.#placed = new Map();
    this.#orphans = [];
  }
}
