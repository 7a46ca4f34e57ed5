import type { Attachment } from 'svelte/attachments';

/**
 * A screen that has come in the place of another takes the keyboard, which went with what was there before: whoever works
 * by keys or by ear goes on in the screen, and not at the window's very beginning. Where something in it has the keyboard
 * already, it stays there.
 */
export const takeLostKeyboard: Attachment<HTMLElement> = (screen) => {
  // With the frame that shows it: sooner, the screen would be laid out for this alone.
  const frame = requestAnimationFrame(() => {
    if (document.activeElement === document.body) screen.focus({ preventScroll: true });
  });
  return () => {
    cancelAnimationFrame(frame);
  };
};
