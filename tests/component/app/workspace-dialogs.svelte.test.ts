import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Workspace } from '../../../src/renderer/app/workspace.svelte.ts';
import WorkspaceDialogs from '../../../src/renderer/app/WorkspaceDialogs.svelte';
import { there, value } from '../db/support.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine } from '../support/stub-engine.ts';

/** Check mode in front, with a claim that evidence is being attached to. */
async function attaching(): Promise<Workspace> {
  const services = await servicesOn(new StubEngine());
  const reviewId = value(await services.repository.create('Pier'));
  const made: { workspace?: Workspace } = {};
  onTestFinished(
    $effect.root(() => {
      made.workspace = new Workspace(reviewId, services, () => 'Ida');
    }),
  );
  const workspace = there(made.workspace);
  await vi.waitFor(() => expect(workspace.session.review).toBeTruthy());
  const claimId = workspace.session.claimWork.add({ statement: 'The pier is shut', kind: 'event' });
  await vi.waitFor(() => expect(workspace.session.claims).toHaveLength(1));
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
