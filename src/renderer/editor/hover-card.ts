import type { editor, IPosition } from 'monaco-editor/editor';
import { monaco } from './monaco.ts';

/** How long the pointer must rest before a card opens, in milliseconds: longer than passing over takes. */
const OPENING_DELAY = 350;

/**
 * A small card with a mark's explanation, while the pointer rests on the mark or on the card. Monaco's own hover
 * feature would bring definitions, problems and completions with it, and the keys Ctrl+K and F8.
 */
export class HoverCard implements editor.IContentWidget {
  readonly allowEditorOverflow = true;
  readonly #editor: editor.IStandaloneCodeEditor;
  readonly #element = document.createElement('div');
  #position: IPosition | null = null;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param explain gives the words for a place in the text, or null where there is nothing to explain. */
  constructor(view: editor.IStandaloneCodeEditor, explain: (position: IPosition) => string | null) {
    this.#editor = view;
    this.#element.className = 'vm-card';
    this.#element.setAttribute('role', 'tooltip');
    view.addContentWidget(this);
    view.onMouseMove(({ target }) => {
      const { CONTENT_TEXT, CONTENT_WIDGET } = monaco.editor.MouseTargetType;
      if (target.type === CONTENT_WIDGET) return;
      if (target.type === CONTENT_TEXT) this.#aim(explain(target.position), target.position);
      else this.close();
    });
    view.onMouseLeave(() => this.close());
    view.onMouseDown(() => this.close());
    view.onDidScrollChange(() => this.close());
    view.onKeyDown(() => this.close());
  }

  getId(): string {
    return 'variorum.hoverCard';
  }

  getDomNode(): HTMLElement {
    return this.#element;
  }

  getPosition(): editor.IContentWidgetPosition | null {
    const { ABOVE, BELOW } = monaco.editor.ContentWidgetPositionPreference;
    return this.#position && { position: this.#position, preference: [ABOVE, BELOW] };
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#text = '';
    this.#moveTo(null);
  }

  #aim(text: string | null, position: IPosition): void {
    if (text === null) {
      this.close();
      return;
    }
    if (text === this.#text) return;
    this.close();
    this.#text = text;
    this.#timer = setTimeout(() => {
      this.#element.textContent = text;
      this.#moveTo(position);
    }, OPENING_DELAY);
  }

  #moveTo(position: IPosition | null): void {
    if (position === this.#position) return;
    this.#position = position;
    this.#editor.layoutContentWidget(this);
  }
}
