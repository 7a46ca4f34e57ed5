import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '../../../src/renderer/app/workspace.svelte.ts';
import WorkspaceDialogs from '../../../src/renderer/app/WorkspaceDialogs.svelte';
import { openWorkspace } from '../support/open-workspace.svelte.ts';

/** Check mode in front, with a claim that evidence is being attached to. */
async function attaching(): Promise<Workspace> {
  const workspace = await openWorkspace('The pier is shut');
  const claimId = workspace.session.claims[0]?.id ?? '';
  workspace.isChecking = true;
  workspace.dialog = { kind: 'attach', claimId };
  await render(WorkspaceDialogs, { workspace, reviewer: 'Ida' });
  return workspace;
}

it('keeps evidence that was written and not added, and the keyboard where it was written', async () => {
  const workspace = await attaching();
  const paste = page.getByRole('button', { name: 'Paste text' });
  await expect.element(page.getByRole('button', { name: 'Add files' })).toHaveFocus();
  await paste.click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await expect.element(text).toHaveFocus();
  await userEvent.keyboard('Shut since noon.{Escape}');
  await expect.element(paste).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(text).toHaveValue('Shut since noon.');
  // Another form has words of its own.
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Note of a call' }).click();
  await expect.element(page.getByRole('textbox', { name: /^What was said/u })).toHaveValue('');
  await userEvent.keyboard('{Escape}');
  await paste.click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await vi.waitFor(() => expect(workspace.session.claims[0]?.evidence).toHaveLength(1));
  await paste.click();
  await expect.element(text).toHaveValue('');
});
