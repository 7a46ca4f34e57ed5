import { expect, test } from 'vitest';
import * as claimChanges from '../../../src/domain/review/claim-changes.ts';
import type { EventDraft } from '../../../src/domain/review/events.ts';
import { open, repositoryOn, there, value } from './support.ts';

const CLAIMS = 2000;
const EVENTS = 10_000;
const SAVES = 100;

/** Milliseconds below which the given share of the sorted times lies. */
function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((left, right) => left - right);
  return there(sorted[Math.ceil(share * sorted.length) - 1]).toFixed(1);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

// Times are shown, not asserted: they depend on the machine. What is asserted is that the work was done.
test(`a review with ${CLAIMS} claims and ${EVENTS} events`, { timeout: 120_000 }, async () => {
  const db = await open();
  const { repository } = await repositoryOn(db);
  const id = value(await repository.create('Harbour fire'));
  const added = Array.from({ length: CLAIMS }, (_each, index): EventDraft => {
    const details = { statement: `Statement number ${index}`, kind: 'event', note: '' } as const;
    return { type: 'claim.added', payload: { claimId: `c${index}`, details, mentions: [] } };
  });
  value(await repository.append(id, { label: 'Add claims', drafts: added }));
  const edits = Array.from({ length: EVENTS - CLAIMS - 1 }, (_each, index): EventDraft => {
    const changed = { note: `Note number ${index}` };
    return { type: 'claim.changed', payload: { claimId: `c${index % CLAIMS}`, changes: changed } };
  });
  value(await repository.append(id, { label: 'Edit claims', drafts: edits }));
  expect(await db.events.count()).toBe(EVENTS);

  const saves: number[] = [];
  for (let index = 0; index < SAVES; index += 1) {
    const claim = there((await repository.review(id))?.claims[index * 7]);
    const verdict = claimChanges.giveVerdict(claim, {
      verdict: 'confirmed',
      reason: 'Seen in the harbour log',
    });
    saves.push(await timed(async () => value(await repository.append(id, verdict))));
  }
  const undos: number[] = [];
  for (let index = 0; index < 20; index += 1)
    undos.push(await timed(async () => value(await repository.undo(id))));

  const { repository: cold } = await repositoryOn(db, 'cold');
  const opening = await timed(() => cold.review(id));
  const again = await timed(() => cold.review(id));
  const rows = await timed(() => cold.claims(id));
  const rebuilding = await timed(() => cold.rebuildProjections(id));
  expect((await cold.reviews())[0]).toMatchObject({ claimCount: CLAIMS, checkedCount: SAVES - 20 });

  console.info(
    `save p50 ${percentile(saves, 0.5)} ms, p95 ${percentile(saves, 0.95)} ms; undo p50 ${percentile(undos, 0.5)} ms, ` +
      `p95 ${percentile(undos, 0.95)} ms; open ${opening.toFixed(0)} ms, again ${again.toFixed(1)} ms; ` +
      `claims from rows ${rows.toFixed(0)} ms; rebuild ${rebuilding.toFixed(0)} ms`,
  );
});
