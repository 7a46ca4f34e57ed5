import type { Attachment } from 'svelte/attachments';

/**
 * A screen that has come in the place of another takes the keyboard, which went with what was there before: whoever works
 * by keys or by ear goes on in the screen, and not at the window's very beginning. Where something in it has the keyboard
 * already, it stays there.
 */
export const takeLostKeyboard: Attachment<HTMLElement> = (screen) => {
  if (document.activeElement === document.body) screen.focus({ preventScroll: true });
};
