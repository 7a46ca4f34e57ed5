import { expect, onTestFinished, vi } from 'vitest';
import { Workspace } from '../../../src/renderer/app/workspace.svelte.ts';
import { there, value } from '../db/support.ts';
import { servicesOn } from './services.ts';
import { StubEngine } from './stub-engine.ts';

/** A workspace on a new review with claims of these statements, which ends with the test. */
export async function openWorkspace(...statements: readonly string[]): Promise<Workspace> {
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
  for (const statement of statements) workspace.session.claimWork.add({ statement, kind: 'event' });
  await vi.waitFor(() => expect(workspace.session.claims).toHaveLength(statements.length));
  return workspace;
}
