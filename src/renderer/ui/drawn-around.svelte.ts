import { whenIdle } from './when-idle.ts';

/** From this many items on a list is drawn only near what is in view. */
const LONG = 200;
/**
 * In pixels around what is in view: what is drawn at once, what a long list has in the end, for those who scroll, and
 * what a usual list has, which is all of it.
 */
const AT_ONCE = 240;
const NEAR = 800;
const WHOLE = 8_000;
/** In pixels: about a dozen items, which are drawn well within a frame or two. */
const STEP = 1_200;
/** Where more items than this, a screenful, come or go at once, others come into what is drawn. */
const SCREENFUL = 20;
/** Where the window is never idle, a step is taken all the same. */
const STEP_WITHIN_MS = 1_000;

/**
 * How far around what is in view a list is drawn, in pixels. A usual list is drawn whole, so that the browser's find and
 * screen readers meet all of it; but what is out of view comes in idle moments: nobody who types into a filter waits
 * for a hundred items that are not in sight. Create it while a component is set up.
 */
export class DrawnAround {
  #pixels = $state(AT_ONCE);

  /** @param count how many items the list has */
  constructor(count: () => number) {
    let before = 0;
    $effect.pre(() => {
      const now = count();
      if (now >= LONG || Math.abs(now - before) > SCREENFUL) this.#pixels = AT_ONCE;
      before = now;
    });
    $effect(() => {
      const most = count() >= LONG ? NEAR : WHOLE;
      if (this.#pixels >= most) return;
      let isWanted = true;
      void whenIdle(STEP_WITHIN_MS).then(() => {
        if (isWanted) this.#pixels = Math.min(most, this.#pixels + STEP);
      });
      return () => {
        isWanted = false;
      };
    });
  }

  get pixels(): number {
    return this.#pixels;
  }
}
