import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ReviewSummary } from '../../../src/renderer/db/records.ts';
import DeleteDialog from '../../../src/renderer/features/library/DeleteDialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

function summary(title: string, variantCount = 2, claimCount = 3): ReviewSummary {
  return {
    ...{ id: title, title, trashed: true, variantCount, claimCount, checkedCount: 0, reviewers: [] },
    ...{ createdAt: 0, updatedAt: 0 },
  };
}

async function mount(reviews: readonly ReviewSummary[], { evidence = 4, isWorking = false } = {}) {
  const heard = { ondelete: vi.fn(), onclose: vi.fn() };
  const shown = await render(DeleteDialog, { reviews, evidence, isWorking, ...heard });
  return { ...shown, ...heard };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

it('names what goes, how much of it, and that it cannot be undone', async () => {
  const { ondelete } = await mount([summary('Fire at the quay')], { evidence: 1 });
  const dialog = page.getByRole('dialog', { name: 'Delete this review for good?' });
  await expect
    .element(dialog)
    .toHaveTextContent(/Fire at the quay.*2 variants, 3 claims.*1 piece of evidence with the files\./u);
  await expect.element(dialog).toHaveTextContent('It cannot be undone.');
  expect(ondelete).not.toHaveBeenCalled();
  await button('Delete for good').click();
  expect(ondelete).toHaveBeenCalledOnce();
});

it('adds up the whole trash and names the first of many', async () => {
  await mount(Array.from({ length: 7 }, (_, index) => summary(`Story ${index}`, 1, 2)));
  const dialog = page.getByRole('dialog', { name: 'Delete 7 reviews for good?' });
  await expect.element(dialog).toHaveTextContent(/7 variants, 14 claims.*4 pieces of evidence/u);
  await expect.element(page.getByText('and 2 other reviews')).toBeVisible();
  await expectAccessible();
});

it('names nothing that is not there', async () => {
  await mount([summary('Pier', 1, 0)], { evidence: 0 });
  await expect.element(page.getByText('This deletes the whole log and 1 variant.')).toBeVisible();
});

it('deletes nothing by a hasty Enter, and Escape leaves', async () => {
  const { ondelete, onclose } = await mount([summary('Pier')]);
  await userEvent.keyboard('{Enter}');
  expect(ondelete).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onclose).toHaveBeenCalled();
});

it('says that it is at work, and cannot be asked twice', async () => {
  await mount([summary('Pier')], { isWorking: true });
  await expect.element(button('Deleting …')).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible();
});
