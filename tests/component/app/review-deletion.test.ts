import { beforeEach, describe, expect, test, vi } from 'vitest';
import { restoreReview, trashReview } from '../../../src/domain/review/changes.ts';
import { ReviewDeletion } from '../../../src/renderer/app/review-deletion.svelte.ts';
import type { Services } from '../../../src/renderer/app/services.ts';
import type { ReviewSummary } from '../../../src/renderer/db/records.ts';
import { value } from '../db/support.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine } from '../support/stub-engine.ts';

let services: Services;
let deletion: ReviewDeletion;
beforeEach(async () => {
  services = await servicesOn(new StubEngine());
  deletion = new ReviewDeletion(services);
});

/** Reviews in the trash, as the library lists them. */
async function trash(...titles: readonly string[]): Promise<readonly ReviewSummary[]> {
  for (const title of titles) {
    const id = value(await services.repository.create(title));
    value(await services.repository.append(id, trashReview()));
  }
  return await services.repository.reviews();
}

const said = (): string[] => services.toasts.list.map(({ message }) => message);

describe('deleting for good', () => {
  test('asks first, and deletes when it is told to', async () => {
    const reviews = await trash('Pier');
    await deletion.ask(reviews);
    expect(deletion.step).toEqual({ reviews, evidence: 0, isWorking: false });
    deletion.close();
    expect(deletion.step).toBeNull();
    expect(await services.repository.reviews()).toHaveLength(1);

    await deletion.ask(reviews);
    const working = deletion.confirm();
    deletion.close();
    expect(deletion.step?.isWorking).toBe(true);
    await working;
    expect(deletion.step).toBeNull();
    expect(await services.repository.reviews()).toEqual([]);
    expect(said()).toEqual(['“Pier” is deleted for good.']);
  });

  test('says what it did not delete, because somebody restored it meanwhile', async () => {
    const reviews = await trash('Pier', 'Quay');
    await deletion.ask(reviews);
    await services.queue.append(reviews[0]?.id ?? '', restoreReview());
    await deletion.confirm();
    expect(said()).toEqual([
      '1 of 2 reviews are deleted for good. The others are not in the trash any more.',
    ]);
    expect(await services.repository.reviews()).toMatchObject([{ id: reviews[0]?.id, trashed: false }]);
  });

  test('says that nothing was deleted where storage refuses', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await deletion.ask(await trash('Pier'));
    const problem = { code: 'storage-failed', detail: 'the disk' } as const;
    vi.spyOn(services.repository.deletions, 'deleteTrashed').mockResolvedValue({ ok: false, problem });
    await deletion.confirm();
    expect(said()).toEqual(['Nothing was deleted: the reviews could not be written.']);
    vi.restoreAllMocks();
  });
});
