import { tick } from 'svelte';

/** In frames. What was far away is drawn first, then measured, and can have the keyboard only once it is shown. */
const PATIENCE = 20;

/** An element of a virtual list that is to be reached. */
export interface Wanted {
  /** Finds it; null while it is not drawn. */
  readonly find: () => HTMLElement | null;
  /** False once something else is wanted. */
  readonly isWanted: () => boolean;
  /** Whether it takes the keyboard; it then need not only be there but be able to have it. */
  readonly takesKeyboard?: boolean;
}

/** Waits until an element that a virtual list is about to draw is there, and puts the keyboard on it; null if it never is. */
export async function focusWhenDrawn(wanted: Wanted): Promise<HTMLElement | null> {
  const takesKeyboard = wanted.takesKeyboard ?? true;
  await tick();
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    if (!wanted.isWanted()) return null;
    const element = wanted.find();
    if (takesKeyboard) element?.focus({ preventScroll: true });
    const isThere = takesKeyboard
      ? document.activeElement === element
      : element?.checkVisibility({ visibilityProperty: true }) === true;
    if (element && isThere) return element;
    await new Promise(requestAnimationFrame);
  }
  return null;
}
