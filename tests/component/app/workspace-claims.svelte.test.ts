import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '../../../src/renderer/app/workspace.svelte.ts';
import WorkspaceClaims from '../../../src/renderer/app/WorkspaceClaims.svelte';
import { openWorkspace } from '../support/open-workspace.svelte.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const statement = page.getByRole('textbox', { name: 'Statement' });

beforeEach(async () => {
  await page.viewport(420, 900);
});

/** The panel of a review with these claims. */
async function mount(...statements: readonly string[]): Promise<Workspace> {
  const workspace = await openWorkspace(...statements);
  const host = document.createElement('main');
  host.style.height = '100vh';
  document.body.replaceChildren(host);
  await render(WorkspaceClaims, { target: host, props: { workspace, reviewer: 'Ida' } });
  return workspace;
}

it('leaves the keyboard in the statement of a claim that was made by hand', async () => {
  await mount('The pier is shut');
  for (const [words, number] of [
    ['The ferry is late', 2],
    ['The quay is wet', 3],
  ] as const) {
    await button('New claim').click();
    await userEvent.keyboard(`${words}{Control>}{Enter}{/Control}`);
    await expect.element(button(new RegExp(`^Claim ${number} `, 'u'))).toBeVisible();
    await expect.element(statement).toHaveValue(words);
    await expect.element(statement).toHaveFocus();
  }
  // A while later it has not gone on.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await expect.element(statement).toHaveFocus();
  // What goes afterwards is no new claim’s doing.
  await button('Select…').click();
  await expect.element(button(/^Claim 3 /u)).toHaveFocus();
});

it('opens the claim that others were merged into, and leaves the keyboard there', async () => {
  const workspace = await mount('The pier is shut', 'The ferry is late', 'The pier is closed');
  await expect.element(button(/^Claim 3 /u)).toBeVisible();
  button(/^Claim 1 /u)
    .element()
    .focus();
  await userEvent.keyboard('x{End}');
  await expect.element(button(/^Claim 3 /u)).toHaveFocus();
  await userEvent.keyboard('x');
  button('Merge').element().focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(workspace.session.claims).toHaveLength(2));
  await expect.element(statement).toHaveValue('The pier is shut');
  await expect.element(button(/^Claim 1 /u)).toHaveFocus();
});

it('has the keyboard where a claim is made once the last one is removed', async () => {
  await mount('The pier is shut');
  await button(/^Claim 1 /u).click();
  button('Remove claim').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'No claims yet' })).toBeVisible();
  await expect.element(button('New claim')).toHaveFocus();
});
