import { beforeEach, describe, expect, test, vi } from 'vitest';
import { trashReview } from '../../../src/domain/review/changes.ts';
import { ReviewImport } from '../../../src/renderer/app/review-import.svelte.ts';
import type { Services } from '../../../src/renderer/app/services.ts';
import { exportBundle } from '../../../src/renderer/review/export-bundle.ts';
import { open, repositoryOn, there, value } from '../db/support.ts';
import { MemoryEvidence } from '../support/memory-evidence.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine } from '../support/stub-engine.ts';

let services: Services;
let opened: string[];
beforeEach(async () => {
  services = await servicesOn(new StubEngine());
  opened = [];
  vi.spyOn(services.router, 'openReview').mockImplementation((id) => opened.push(id));
});

/** A bundle of another installation's review. */
async function bundleOf(title: string): Promise<{ readonly id: string; readonly file: File }> {
  const { repository } = await repositoryOn(await open(), title);
  const id = value(await repository.create(title));
  const { content } = value(await exportBundle(id, { repository, evidence: new MemoryEvidence() }));
  return { id, file: new File([content], `${title}.variorum`) };
}

describe('importing', { timeout: 60_000 }, () => {
  test('opens the review that came in, and says what it was', async () => {
    const imports = new ReviewImport(services);
    const { id, file } = await bundleOf('Pier');
    imports.offer([file]);
    expect(imports.step).toEqual({ kind: 'offer', files: [file] });
    expect(await services.repository.reviews()).toEqual([]);
    await imports.take([file]);
    expect(imports.step).toMatchObject({ outcomes: [{ kind: 'imported', title: 'Pier', isNew: true }] });
    expect(opened).toEqual([id]);
    imports.close();
    expect(imports.step).toBeNull();
  });

  test('takes several one after the other, names the bad one, and pulls nobody anywhere', async () => {
    const imports = new ReviewImport(services);
    const [one, other] = [await bundleOf('Pier'), await bundleOf('Quay')];
    await imports.take([one.file, new File(['x'], 'bad.variorum'), other.file]);
    expect(imports.step).toMatchObject({
      outcomes: [
        { kind: 'imported', reviewId: one.id },
        { kind: 'refused', problem: { code: 'bundle-unknown', fileName: 'bad.variorum' } },
        { kind: 'imported', reviewId: other.id },
      ],
    });
    expect(opened).toEqual([]);
  });

  test('leaves a review in the trash there until somebody wants it', async () => {
    const imports = new ReviewImport(services);
    const { id, file } = await bundleOf('Pier');
    await imports.take([file]);
    value(await services.repository.append(id, trashReview()));
    opened = [];
    await imports.take([file]);
    const { step } = imports;
    const [again] = step?.kind === 'done' ? step.outcomes : [];
    expect(again).toMatchObject({ trashed: true, isNew: false, newEvents: 0 });
    expect(opened).toEqual([]);
    if (again?.kind === 'imported') await imports.show(again);
    expect(there(await services.repository.review(id)).trashed).toBe(false);
    expect(opened).toEqual([id]);
  });

  test('that is stopped says so, and brings nothing', async () => {
    const imports = new ReviewImport(services);
    const { file } = await bundleOf('Pier');
    const taking = imports.take([file, file]);
    imports.close();
    await taking;
    expect(opened).toEqual([]);
    expect(await services.repository.reviews()).toEqual([]);
    expect(imports.step).toMatchObject({ outcomes: [{ problem: { code: 'bundle-cancelled' } }] });
  });
});
