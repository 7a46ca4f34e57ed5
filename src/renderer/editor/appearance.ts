import type { Layouts } from './layouts.ts';
import { measureFontsAnew } from './monaco.ts';
import { applyMonacoTheme, type ThemeName } from './monaco-theme.ts';
import type { Pane } from './pane.ts';
import type { ReadingType } from './types.ts';

/** How the panes look: colours, reading type, and the fonts as they arrive. */
export class Appearance {
  readonly #panes: readonly Pane[];
  readonly #layouts: Layouts;
  #theme: ThemeName;

  /** @param theme the one in force, which Monaco has been given before the panes were made */
  constructor(panes: readonly Pane[], layouts: Layouts, theme: ThemeName) {
    this.#panes = panes;
    this.#layouts = layouts;
    this.#theme = theme;
    document.fonts.addEventListener('loadingdone', this.#onFontsLoaded);
  }

  /** To be called after the document's theme has changed: Monaco takes its colours from the tokens then in force. */
  setTheme(theme: ThemeName): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    applyMonacoTheme(theme);
    // The overview ruler is a canvas, so its colours are values and not references to tokens.
    for (const pane of this.#panes) pane.redraw();
  }

  setType(type: ReadingType): void {
    this.#layouts.now(() => this.#panes.forEach((pane) => pane.setType(type)));
  }

  dispose(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFontsLoaded);
  }

  readonly #onFontsLoaded = (): void => {
    this.#layouts.now(() => {
      measureFontsAnew();
      // A further subset of the same font (another script) changes widths without changing what Monaco measures.
      for (const pane of this.#panes) pane.rewrap();
    });
  };
}
