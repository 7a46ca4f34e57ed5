import { ReadingType } from '../../../src/renderer/theme/reading-type.svelte.ts';
import { ok } from '../../../src/domain/result.ts';
import type { Services } from '../../../src/renderer/app/services.ts';
import { PendingFiles } from '../../../src/renderer/app/pending-files.ts';
import { Router } from '../../../src/renderer/app/router.svelte.ts';
import { Commands } from '../../../src/renderer/commands/commands.svelte.ts';
import { MetaStore } from '../../../src/renderer/db/meta-store.ts';
import { SaveQueue } from '../../../src/renderer/db/save-queue.svelte.ts';
import { Toasts } from '../../../src/renderer/errors/toasts.svelte.ts';
import type { PickedFile } from '../../../src/renderer/platform/platform.ts';
import { Theme } from '../../../src/renderer/theme/theme.svelte.ts';
import { open, repositoryOn } from '../db/support.ts';
import { MemoryEvidence } from './memory-evidence.ts';
import { claimSource } from '../../../src/renderer/db/claim-source.ts';
import { ClaimSearch } from '../../../src/renderer/workers/claim-search.svelte.ts';
import type { StubEngine } from './stub-engine.ts';

/** What the app shares, over a database of its own, with a stub for the engine and for the picker. */
export async function servicesOn(
  engine: StubEngine,
  picked: () => readonly PickedFile[] = () => [],
): Promise<Services> {
  const db = await open();
  const { repository, newId, now } = await repositoryOn(db);
  return {
    platform: {
      host: 'browser',
      evidence: new MemoryEvidence(),
      pickTextFiles: () => Promise.resolve(ok(picked())),
      saveFile: () => Promise.resolve(ok({ saved: false })),
      ...{ savePdf: null, reveal: null },
      onMenuCommand: () => () => undefined,
    },
    repository,
    meta: new MetaStore(db),
    queue: new SaveQueue({ writer: repository, now, newId }),
    engine,
    claimSearch: new ClaimSearch(claimSource(db)),
    commands: new Commands(),
    toasts: new Toasts(),
    reading: new ReadingType(),
    theme: new Theme(),
    router: new Router(),
    pendingFiles: new PendingFiles(),
    viewsLeft: new Map(),
    newId,
  };
}
