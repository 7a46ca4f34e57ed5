import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ok } from '../../../src/domain/result.ts';
import { installSample } from '../../../src/renderer/app/install-sample.ts';
import { MetaStore } from '../../../src/renderer/db/meta-store.ts';
import { SaveQueue } from '../../../src/renderer/db/save-queue.svelte.ts';
import type { Platform } from '../../../src/renderer/platform/platform.ts';
import type { ReportDesk, ReportServices } from '../../../src/renderer/review/report-desk.svelte.ts';
import type { ReviewSession } from '../../../src/renderer/review/review-session.svelte.ts';
import { Engine } from '../../../src/renderer/workers/engine.ts';
import { open, repositoryOn, there } from '../db/support.ts';
import { expectAccessible } from '../support/accessible.ts';
import { MemoryEvidence } from '../support/memory-evidence.ts';
import ReportHost from './ReportHost.svelte';

interface SavedFile {
  readonly suggestedName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

let saved: SavedFile[];
let platform: Platform;
let prints: string[];

beforeEach(async () => {
  await page.viewport(1280, 720);
  saved = [];
  prints = [];
  platform = {
    host: 'browser',
    evidence: new MemoryEvidence(),
    pickTextFiles: () => Promise.resolve(ok([])),
    saveFile: (file) => {
      saved.push(file);
      return Promise.resolve(ok({ saved: true, where: `/home/ida/${file.suggestedName}` }));
    },
    ...{ savePdf: null, reveal: null },
    onMenuCommand: () => () => undefined,
  };
});

/** The sample review with its report open. */
async function openReport(changes: Partial<ReportServices> = {}) {
  const db = await open();
  const { repository, newId, now } = await repositoryOn(db);
  const services: ReportServices = {
    ...{ engine: new Engine(), platform, repository, newId, meta: new MetaStore(db) },
    queue: new SaveQueue({ writer: repository, now, newId }),
    reviewer: () => 'Ida Venn',
    coverage: () => null,
    saveBundle: null,
    print: () => {
      prints.push(document.title);
    },
    ...changes,
  };
  const reviewId = await installSample(services);
  await services.queue.settled();
  const made: { desk?: ReportDesk; session?: ReviewSession } = {};
  await render(ReportHost, {
    ...{ reviewId, services },
    onready: (desk: ReportDesk, session: ReviewSession) => Object.assign(made, { desk, session }),
  });
  const [desk, session] = [there(made.desk), there(made.session)];
  await vi.waitFor(() => expect(session.run.isWhole).toBe(true), { timeout: 60_000 });
  await page.getByRole('button', { name: 'Export report…' }).click();
  await vi.waitFor(() => expect(desk.preview.shown).not.toBeNull(), { timeout: 10_000 });
  await vi.waitFor(() => expect(desk.counts).not.toBeNull(), { timeout: 10_000 });
  return { desk, session, services };
}

it('shots', { timeout: 120_000 }, async () => {
  const { desk } = await openReport();
  console.log('took', desk.preview.tookMs);
  for (const theme of ['light', 'dark'])
  for (const format of ['html','docx','csv'] as const) {
    document.documentElement.dataset['theme'] = theme;
    desk.choose({ format });
    await new Promise((r) => setTimeout(r, 900));
    console.log(format, 'took', desk.preview.tookMs);
    await page.screenshot({ path: `/tmp/w/reportui/test-results/${format}-${theme}.png` });
  }
  await page.viewport(640, 800);
  desk.choose({ format: 'pdf' });
  await new Promise((r) => setTimeout(r, 500));
  await page.screenshot({ path: `/tmp/w/reportui/test-results/narrow.png` });
  void [unzipSync, strFromU8, userEvent, describe, expectAccessible];
});
