import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FileDrop from '../../../src/renderer/ui/FileDrop.svelte';
import { expectAccessible } from '../support/accessible.ts';

const label = page.getByText('Add as variants');

async function mount() {
  const ondrop = vi.fn<(files: FileList) => void>();
  await render(FileDrop, { label: 'Add as variants', ondrop });
  return ondrop;
}

/** Lets the system drag something over the page; says whether the page took the event for itself. */
function drag(type: string, what: 'files' | 'text', over: Element = document.body): boolean {
  const dataTransfer = new DataTransfer();
  if (what === 'files')
    for (const name of ['a.txt', 'b.txt']) dataTransfer.items.add(new File(['Tide.'], name));
  else dataTransfer.setData('text/plain', 'Some selected words');
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  over.dispatchEvent(event);
  return event.defaultPrevented;
}

it('says what a drop will do while files are over the window, also across its parts', async () => {
  await mount();
  drag('dragenter', 'files');
  await expect.element(label).toBeVisible();
  drag('dragenter', 'files');
  drag('dragleave', 'files');
  await expect.element(label).toBeVisible();
  drag('dragleave', 'files');
  await expect.element(label).not.toBeInTheDocument();
});

it('says what the part below the pointer does with them, where that takes files itself', async () => {
  await mount();
  const panel = document.createElement('section');
  panel.dataset['dropLabel'] = 'Add as evidence';
  document.body.append(panel);
  drag('dragenter', 'files', panel);
  await expect.element(page.getByText('Add as evidence')).toBeVisible();
  await expect.element(label).not.toBeInTheDocument();
  drag('dragenter', 'files');
  drag('dragleave', 'files', panel);
  await expect.element(label).toBeVisible();
  drag('dragleave', 'files');
  panel.remove();
});

it('gives all dropped files, in order, and takes its words away', async () => {
  const ondrop = await mount();
  drag('dragenter', 'files');
  expect(drag('dragover', 'files')).toBe(true);
  expect(drag('drop', 'files')).toBe(true);
  expect(ondrop.mock.calls.map(([files]) => [...files].map(({ name }) => name))).toEqual([
    ['a.txt', 'b.txt'],
  ]);
  await expect.element(label).not.toBeInTheDocument();
});

it('takes no files behind a question that is open', async () => {
  const ondrop = await mount();
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  drag('dragenter', 'files');
  // Taken all the same, or the browser would open the file in place of the app.
  expect(drag('drop', 'files')).toBe(true);
  expect(ondrop).not.toHaveBeenCalled();
  await expect.element(label).not.toBeInTheDocument();
  dialog.remove();
});

it('leaves dragged text to the page', async () => {
  const ondrop = await mount();
  for (const type of ['dragenter', 'dragover', 'drop']) expect(drag(type, 'text')).toBe(false);
  await expect.element(label).not.toBeInTheDocument();
  expect(ondrop).not.toHaveBeenCalled();
});

it('has no accessibility fault that axe can find', async () => {
  await mount();
  drag('dragenter', 'files');
  await expect.element(label).toBeVisible();
  await expectAccessible();
});
