import { whenPainted } from '../ui/when-painted.ts';

/** Longer than the texts take to draw, and not so long that somebody waits for it. */
const WITHIN_MS = 200;

/**
 * The texts and their marks come before all that takes as long and that nobody can read before them: the list of their
 * differences, and what is worked out for the counts. The machine has little to spare, and the engine beside the window
 * takes its share.
 */
export class TextsFirst {
  readonly #drawn = Promise.withResolvers<null>();
  /** Whether columns have been drawn. */
  areDrawn = false;
  /** Whether it is the others' turn: the texts are on screen, or it is too long to wait for them. */
  isOver = $state(false);

  constructor() {
    const tooLong = new Promise((resolve) => setTimeout(resolve, WITHIN_MS));
    void Promise.race([this.#drawn.promise.then(whenPainted), tooLong]).then(() => (this.isOver = true));
  }

  /** Columns have their texts and marks, and come on screen with the next frame. */
  draw(): void {
    this.areDrawn = true;
    this.#drawn.resolve(null);
  }

  /** It is the others' turn with the next frame, whether there are texts or not. */
  end(): void {
    this.#drawn.resolve(null);
  }
}
