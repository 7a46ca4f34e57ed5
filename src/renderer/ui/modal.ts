import type { Attachment } from 'svelte/attachments';

/**
 * Shows a `<dialog>` as the platform's own modal: the focus stays inside, the rest of the page is inert, Escape asks to
 * close. When it goes, the focus returns to where it was.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
  const opener = document.activeElement;
  dialog.showModal();
  return () => {
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
};

/** Whether a modal dialog owns the window: acting on what is behind it would surprise. */
export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
