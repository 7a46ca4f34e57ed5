/** Kept once what is in the page now is on screen; not while the window is out of sight. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
