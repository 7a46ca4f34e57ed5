import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Workspace } from '../../../src/renderer/app/workspace.svelte.ts';
import { there, value } from '../db/support.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine } from '../support/stub-engine.ts';

const opener = document.createElement('button');
let workspace: Workspace;
let end: () => void;
const messages = () => workspace.services.toasts.list.map(({ message }) => message);

beforeEach(async () => {
  document.body.append(opener);
  const services = await servicesOn(new StubEngine());
  const reviewId = value(await services.repository.create('Pier'));
  const made: { workspace?: Workspace } = {};
  end = $effect.root(() => {
    made.workspace = new Workspace(reviewId, services, () => 'Ida');
  });
  workspace = there(made.workspace);
});
afterEach(() => {
  end();
  opener.remove();
});

it('knows where the keyboard was when check mode was asked for, though that is out of reach at once', () => {
  opener.focus();
  workspace.startCheck();
  opener.blur();
  expect(workspace.checkOpener).toBe(opener);
});

it('takes back what cannot be loaded, so that its command does something again, and says so', async () => {
  opener.focus();
  workspace.startCheck();
  opener.blur();
  workspace.giveUp('check');
  expect(workspace.isChecking).toBe(false);
  await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  expect(messages()).toEqual(['A part of Variorum could not be loaded.']);

  workspace.dialog = { kind: 'noise' };
  workspace.giveUp('dialog');
  expect(workspace.dialog).toBeNull();

  workspace.report.isOpen = true;
  workspace.giveUp('report');
  expect(workspace.report.isOpen).toBe(false);
  expect(messages()).toHaveLength(1);
});

it('lists the claims as they are now again when check mode closes, and spares them what happens meanwhile', async () => {
  const statements = () => workspace.claimEntries.map(({ claim }) => claim.statement);
  const claimed = () => workspace.session.claims.length;
  const seen: string[][] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(statements());
    });
  });
  await vi.waitFor(() => expect(workspace.session.review).toBeTruthy());
  workspace.session.claimWork.add({ statement: 'The pier has 1,400 pillars', kind: 'number' });
  await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
  workspace.startCheck();
  workspace.session.claimWork.add({ statement: 'The ferry was late', kind: 'event' });
  await vi.waitFor(() => expect(claimed()).toBe(2));
  expect(statements()).toHaveLength(1);
  workspace.leaveCheck();
  expect(statements()).toEqual(['The pier has 1,400 pillars', 'The ferry was late']);
  stop();
});
