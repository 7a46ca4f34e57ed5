/** In CSS pixels: a hand that presses a button shakes so much; who goes further means to take the press back. */
const STEADY_WITHIN = 6;
/** What a press is made of that knows whether it is the second of a double click. */
const PRESSES = ['mousedown', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Makes presses mean the button that the person pressed, on a page that moves under the pointer.
 *
 * A press counts for the button that it began on, also where that goes away before it ends: a list takes its size or
 * follows something. The browser gives such a click to an element around both ends, which does nothing with it.
 *
 * The second half of a double click counts only for the button of the first: what the first one brought under the pointer,
 * the next thing to decide, nobody has read yet. Where what was clicked first is gone, as a link to another screen is, the
 * whole second press is dropped: it would put a caret, or press what nobody meant.
 *
 * @returns what stops it
 */
export function keepPressesSteady(page: Document): () => void {
  const stopped = new AbortController();
  const options = { capture: true, signal: stopped.signal };
  let press: { readonly button: HTMLButtonElement; readonly x: number; readonly y: number } | null = null;
  let clicked: HTMLButtonElement | null = null;
  let last: Element | null = null;
  const dropSecond = (event: MouseEvent): void => {
    if (event.detail < 2 || !event.isTrusted || last === null || last.isConnected) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of PRESSES) page.addEventListener(type, dropSecond, options);
  page.addEventListener(
    'pointerdown',
    ({ target, clientX, clientY, button }) => {
      const pressed = button === 0 ? buttonOf(target) : null;
      press = pressed && { button: pressed, x: clientX, y: clientY };
    },
    options,
  );
  page.addEventListener(
    'click',
    (click) => {
      // Made by a key, a reader or a script, and by this: they name their button.
      if (!click.isTrusted || click.detail === 0) return;
      const { target } = click;
      last = target instanceof Element ? target : null;
      const meant = strayed(click, press) ?? buttonOf(target);
      press = null;
      const isFirst = click.detail === 1;
      if (!isFirst && meant !== clicked) {
        click.stopPropagation();
        click.preventDefault();
        return;
      }
      clicked = meant;
      if (meant === buttonOf(target)) return;
      click.stopPropagation();
      meant?.click();
    },
    options,
  );
  return () => {
    stopped.abort();
  };
}

/** The button that a click was meant for which the browser gave to an element around it; null where nothing strayed. */
function strayed(
  { target, clientX, clientY }: MouseEvent,
  press: { readonly button: HTMLButtonElement; readonly x: number; readonly y: number } | null,
): HTMLButtonElement | null {
  if (press === null || !(target instanceof Element)) return null;
  const isAround = target !== press.button && target.contains(press.button);
  const isSteady = Math.hypot(clientX - press.x, clientY - press.y) <= STEADY_WITHIN;
  const { left, right, top, bottom } = press.button.getBoundingClientRect();
  // Where the button is still there, it has had its press, and opened something that lies over it now.
  const isThere = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return isAround && isSteady && !isThere ? press.button : null;
}

function buttonOf(target: EventTarget | null): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('button') : null;
}
