/** A coloured stretch of a pane, in pixels below the top of the text; drawn behind the (transparent) editor. */
export interface Band {
  readonly top: number;
  readonly height: number;
  readonly className:
    'vm-band-absent' | 'vm-band-current' | 'vm-band-fold' | 'vm-band-missing' | 'vm-band-only';
  /** Words in the middle of the stretch. */
  readonly label?: string;
}

/**
 * Draws what belongs to whole rows rather than to words: the hatching where a pane has nothing, the current
 * difference, passages that only this pane has. View zones and line decorations could not: they leave out the margin,
 * and an opaque decoration hides the selection.
 */
export class Backdrop {
  readonly element: HTMLElement;
  readonly #layer: HTMLElement;
  #bands: readonly Band[] = [];
  #scrollTop = 0;
  #height = 0;
  /** What is drawn now; null: must be drawn anew. */
  #drawn: string | null = null;

  constructor() {
    this.element = document.createElement('div');
    this.element.className = 'vm-backdrop';
    this.element.setAttribute('aria-hidden', 'true');
    this.#layer = document.createElement('div');
    this.element.append(this.#layer);
  }

  /** Sets the bands; earlier ones lie below later ones. */
  setBands(bands: readonly Band[]): void {
    this.#bands = bands;
    this.#drawn = null;
    this.#draw();
  }

  /** Follows the editor: `scrollTop` and the viewport's height in pixels. */
  follow(scrollTop: number, height: number): void {
    this.#scrollTop = scrollTop;
    this.#height = height;
    this.#draw();
  }

  /** Only what is in view gets an element: a long text may have thousands of bands. */
  #draw(): void {
    this.#layer.style.transform = `translateY(${-this.#scrollTop}px)`;
    const bottom = this.#scrollTop + this.#height;
    const visible = this.#bands.filter(
      (band) => band.top < bottom && band.top + band.height > this.#scrollTop,
    );
    const key = visible.map((band) => `${band.className} ${band.top}`).join('|');
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#layer.replaceChildren(
      ...visible.map((band) => {
        const element = document.createElement('div');
        element.className = `vm-band ${band.className}`;
        element.style.top = `${band.top}px`;
        element.style.height = `${band.height}px`;
        element.textContent = band.label ?? '';
        return element;
      }),
    );
  }
}
