import type { editor, IPosition } from 'monaco-editor/editor';
import type { Span } from '../../domain/compare/comparison.ts';
import { monaco } from './monaco.ts';

/** Within so many pixels of the pane's upper or lower edge the text scrolls on under what is dragged. */
const SCROLL_ZONE = 36;
/** Pixels for each time the browser says that the pointer is still there, which is some twenty times a second. */
const SCROLL_STEP = 14;

interface DropEvents {
  /** The words that something would be dropped on here, or null where it cannot be. */
  wordsAt(position: IPosition): Span | null;
  /** These words are the drop place now; null: none is. */
  show(words: Span | null): void;
  take(words: Span): void;
}

/** Takes what is dragged over a pane, while the pane is open for it: knows the words below the pointer. */
export class DropPlace {
  readonly #frame: HTMLElement;
  readonly #editor: editor.IStandaloneCodeEditor;
  readonly #events: DropEvents;
  #isOpen = false;
  #shown: Span | null = null;

  constructor(frame: HTMLElement, view: editor.IStandaloneCodeEditor, events: DropEvents) {
    this.#frame = frame;
    this.#editor = view;
    this.#events = events;
    // Before Monaco's own parts hear of it.
    frame.addEventListener('dragover', (event) => this.#over(event), true);
    frame.addEventListener('drop', (event) => this.#drop(event), true);
    frame.addEventListener('dragleave', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !frame.contains(relatedTarget)) this.#show(null);
    });
  }

  /** Opens the pane for a drop, or closes it. */
  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    this.#frame.classList.toggle('vm-takes-drop', isOpen);
    if (!isOpen) this.#show(null);
  }

  #over(event: DragEvent): void {
    const { dataTransfer } = event;
    // Files are the window's to take.
    if (dataTransfer === null || dataTransfer.types.includes('Files')) return;
    if (this.#isOpen) this.#scroll(event.clientY);
    const words = this.#isOpen ? this.#wordsUnder(event) : null;
    this.#show(words);
    // Monaco says of everything that it may be dropped, so where it may not is said here.
    event.preventDefault();
    event.stopPropagation();
    dataTransfer.dropEffect = words === null ? 'none' : 'link';
  }

  #drop(event: DragEvent): void {
    if (!this.#isOpen) return;
    const words = this.#wordsUnder(event);
    this.#show(null);
    if (words === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#events.take(words);
  }

  #wordsUnder({ clientX, clientY }: DragEvent): Span | null {
    const target = this.#editor.getTargetAtClientPoint(clientX, clientY);
    const { CONTENT_TEXT, CONTENT_EMPTY } = monaco.editor.MouseTargetType;
    const isOnLine = target?.type === CONTENT_TEXT || target?.type === CONTENT_EMPTY;
    return isOnLine ? this.#events.wordsAt(target.position) : null;
  }

  #scroll(clientY: number): void {
    const { top, bottom } = this.#frame.getBoundingClientRect();
    const by = clientY < top + SCROLL_ZONE ? -SCROLL_STEP : clientY > bottom - SCROLL_ZONE ? SCROLL_STEP : 0;
    if (by !== 0) this.#editor.setScrollTop(this.#editor.getScrollTop() + by);
  }

  #show(words: Span | null): void {
    if (words?.start === this.#shown?.start && words?.end === this.#shown?.end) return;
    this.#shown = words;
    this.#events.show(words);
  }
}
