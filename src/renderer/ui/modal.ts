import type { Attachment } from 'svelte/attachments';

/** The open modal dialogs, the topmost last. */
let open: readonly HTMLDialogElement[] = [];

/** Moves what stays above them; each is told of the topmost, or null. */
const above = new Set<(topmost: HTMLDialogElement | null) => void>();

function change(now: readonly HTMLDialogElement[]): void {
  open = now;
  for (const move of above) move(open.at(-1) ?? null);
}

/**
 * Shows a `<dialog>` as the platform's own modal: the focus stays inside, the rest of the page is inert, Escape asks to
 * close. When it goes, the focus returns to where it was.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
  const opener = document.activeElement;
  dialog.showModal();
  change([...open, dialog]);
  return () => {
    change(open.filter((other) => other !== dialog));
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
};

/**
 * Keeps an element usable while modal dialogs are open, by having it inside the topmost: everything outside of that is
 * behind it, out of reach, and unknown to screen readers. It returns to its own place when they are gone.
 */
export const aboveModals: Attachment<HTMLElement> = (element) => {
  const place = document.createComment('');
  element.before(place);
  const move = (topmost: HTMLDialogElement | null): void => {
    if (topmost === null) place.after(element);
    else topmost.append(element);
  };
  above.add(move);
  move(open.at(-1) ?? null);
  return () => {
    above.delete(move);
    place.remove();
    element.remove();
  };
};

/** Whether a modal dialog owns the window: acting on what is behind it would surprise. */
export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
