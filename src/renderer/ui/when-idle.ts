/** Kept once nothing more urgent waits for the window's thread, or after so many milliseconds. */
export function whenIdle(withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: withinMs },
    );
  });
}
