/** In CSS pixels: a hand that presses a button shakes so much; who goes further means to take the press back. */
const STEADY_WITHIN = 6;

/**
 * Makes a press count for the button that it began on, also where the page moves under the pointer before it ends: a list
 * that takes its size or follows something. The browser gives such a click to an element around both ends, which does
 * nothing with it, so that the press would be lost. Returns what stops it.
 */
export function keepPressesSteady(page: Document): () => void {
  const stopped = new AbortController();
  const options = { capture: true, signal: stopped.signal };
  let press: { readonly button: HTMLButtonElement; readonly x: number; readonly y: number } | null = null;
  page.addEventListener(
    'pointerdown',
    ({ target, clientX, clientY, button }) => {
      const pressed = target instanceof Element && button === 0 ? target.closest('button') : null;
      press = pressed && { button: pressed, x: clientX, y: clientY };
    },
    options,
  );
  page.addEventListener(
    'click',
    (click) => {
      const began = press;
      press = null;
      if (began === null || !(click.target instanceof Element)) return;
      const isAround = click.target !== began.button && click.target.contains(began.button);
      const isSteady = Math.hypot(click.clientX - began.x, click.clientY - began.y) <= STEADY_WITHIN;
      // Where the button is still there, it has had its press, and opened something that lies over it now.
      if (!isAround || !isSteady || holds(began.button.getBoundingClientRect(), click)) return;
      click.stopPropagation();
      began.button.click();
    },
    options,
  );
  return () => {
    stopped.abort();
  };
}

function holds({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
