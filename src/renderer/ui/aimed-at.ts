import type { Attachment } from 'svelte/attachments';

/** A pointer that only passes by is gone sooner; nobody sees and presses what it rests on so soon. */
const REST_MS = 50;

/** Tells that a link is likely to be followed next: the pointer rests on it or presses it, or it has the keyboard. */
export function aimedAt(onaim: () => void): Attachment<HTMLElement> {
  return (element) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      clearTimeout(timer);
    };
    const rest = (): void => {
      leave();
      timer = setTimeout(onaim, REST_MS);
    };
    const press = (): void => {
      leave();
      onaim();
    };
    const on = new AbortController();
    const { signal } = on;
    for (const begin of ['pointerenter', 'focus']) element.addEventListener(begin, rest, { signal });
    for (const end of ['pointerleave', 'blur']) element.addEventListener(end, leave, { signal });
    element.addEventListener('pointerdown', press, { signal });
    return () => {
      leave();
      on.abort();
    };
  };
}
