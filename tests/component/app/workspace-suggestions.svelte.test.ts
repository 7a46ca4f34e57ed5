import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import WorkspaceSuggestions from '../../../src/renderer/app/WorkspaceSuggestions.svelte';
import { openWorkspace } from '../support/open-workspace.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';

it('says that nothing is found only once it was looked for', async () => {
  const workspace = await openWorkspace();
  await render(WorkspaceSuggestions, { workspace });
  await expect.element(page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible();
  const text = 'Six boats burnt in Vellmark.';
  const about = { label: 'Wire', fileName: '', words: 5, encoding: 'utf-8' };
  // The engine has not answered.
  await workspace.session.addTexts([{ ...about, text, sha256: sha256Hex(text) }]);
  await expect.element(page.getByRole('heading', { name: 'Not looked for yet' })).toBeVisible();
  expect(workspace.session.checks.isKnown).toBe(false);
  await expect.element(page.getByText('No names, numbers, dates')).not.toBeVisible();
  await expectAccessible();
});
