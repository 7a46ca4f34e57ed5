import type { Commands } from '../commands/commands.svelte.ts';
import type { MetaStore } from '../db/meta-store.ts';
import type { ReviewRepository } from '../db/review-repository.ts';
import type { SaveQueue } from '../db/save-queue.svelte.ts';
import type { Toasts } from '../errors/toasts.svelte.ts';
import type { Platform } from '../platform/platform.ts';
import type { ViewLeft } from '../review/view-choices.svelte.ts';
import type { ReadingType } from '../theme/reading-type.svelte.ts';
import type { Theme } from '../theme/theme.svelte.ts';
import type { ClaimSearch } from '../workers/claim-search.svelte.ts';
import type { Engine } from '../workers/engine.ts';
import type { PendingFiles } from './pending-files.ts';
import type { Router } from './router.svelte.ts';

/** What the screens share, made once when the app starts. */
export interface Services {
  readonly platform: Platform;
  readonly repository: ReviewRepository;
  readonly meta: MetaStore;
  readonly queue: SaveQueue;
  readonly engine: Engine;
  readonly claimSearch: ClaimSearch;
  readonly commands: Commands;
  readonly toasts: Toasts;
  readonly theme: Theme;
  readonly reading: ReadingType;
  readonly router: Router;
  readonly pendingFiles: PendingFiles;
  /** How reviews were looked at when they were left, by their ids: for as long as the window is open. */
  readonly viewsLeft: Map<string, ViewLeft>;
  readonly newId: () => string;
}
