import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './theme/tokens.css';
import './theme/base.css';
import { mount } from 'svelte';
import { ulid } from 'ulid';
import App from './app/App.svelte';
import StartProblem from './app/StartProblem.svelte';
import { installSampleOnce } from './app/install-sample.ts';
import { workspacePart } from './app/load-workspace.ts';
import { PendingFiles } from './app/pending-files.ts';
import { Router } from './app/router.svelte.ts';
import type { Services } from './app/services.ts';
import { Commands } from './commands/commands.svelte.ts';
import { claimFollower, claimSource } from './db/claim-source.ts';
import { keepStorage, openDatabase } from './db/database.ts';
import { MetaStore } from './db/meta-store.ts';
import { ReviewRepository } from './db/review-repository.ts';
import { storageProblem } from './db/storage-problem.ts';
import { SaveQueue } from './db/save-queue.svelte.ts';
import { Toasts } from './errors/toasts.svelte.ts';
import { prepareEditor } from './features/compare/load-editor.ts';
import { createPlatform } from './platform/index.ts';
import { removeLeftEvidence } from './review/delete-reviews.ts';
import { ReadingType, readingSize } from './theme/reading-type.svelte.ts';
import { Theme } from './theme/theme.svelte.ts';
import { whenIdle } from './ui/when-idle.ts';
import { ClaimSearch } from './workers/claim-search.svelte.ts';
import { Engine } from './workers/engine.ts';
import { startHashing } from './workers/hashing.ts';
import type { ErrorCode } from '../contract/errors.ts';

const DEFAULT_REVIEWER = 'Reviewer';
/** An idle moment to load the editor in comes before this, or never. */
const EDITOR_WITHIN_MS = 2000;

const target = document.querySelector('#app') ?? document.body;

const toasts = new Toasts();
// Whatever slips through everything else is still said to the person, and stays in the console for us.
window.addEventListener('error', (event) => {
  // Chromium's note that a size observer caused another layout: nothing failed, and the next frame puts it right.
  if (event.message.startsWith('ResizeObserver loop')) return;
  toasts.problem('unexpected');
});
window.addEventListener('unhandledrejection', () => {
  toasts.problem('unexpected');
});

start().catch((error: unknown) => {
  // Reading the settings is the last thing that can fail before there is a window to say it in.
  console.error(error);
  showProblem(storageProblem(error).code);
});

async function start(): Promise<void> {
  const opened = await openDatabase({
    onClosed: (code) => {
      toasts.problem(code);
    },
  });
  if (!opened.ok) {
    showProblem(opened.problem.code);
    return;
  }
  const newId = (): string => ulid();
  const now = (): number => Date.now();
  const claimSearch = new ClaimSearch(claimSource(opened.value));
  const repository = await ReviewRepository.open({
    ...{ db: opened.value, now, newId },
    onclaims: claimFollower(claimSearch),
  });
  if (!repository.ok) {
    showProblem(repository.problem.code);
    return;
  }
  const meta = new MetaStore(opened.value);
  const reviewer = (await meta.get('actor')) ?? DEFAULT_REVIEWER;
  const theme = new Theme();
  theme.choice = (await meta.get('theme')) ?? 'system';
  const reading = new ReadingType();
  reading.size = readingSize(await meta.get('readingSize'));
  reading.family = (await meta.get('readingFamily')) ?? 'serif';
  const services: Services = {
    platform: createPlatform(startHashing),
    repository: repository.value,
    meta,
    queue: new SaveQueue({ writer: repository.value, now, newId }),
    engine: new Engine(),
    claimSearch,
    commands: new Commands(),
    toasts,
    theme,
    reading,
    router: new Router(),
    pendingFiles: new PendingFiles(),
    viewsLeft: new Map(),
    newId,
  };
  services.engine.warm();
  // Not awaited before the window is there: where storage refuses, the person must be told.
  const sampleSettled = settleFirstStart(services, reviewer);
  mount(App, { target, props: { services, startReviewer: reviewer, sampleSettled } });
  try {
    await sampleSettled;
    await keepStorage();
    // What an interrupted deletion has left. It is tried at every start, and said only where somebody deletes.
    await removeLeftEvidence({ repository: repository.value, evidence: services.platform.evidence });
    // The first review then opens as fast as the next ones. Whether it worked is seen where the columns ask for it.
    await whenIdle(EDITOR_WITHIN_MS);
    prepareEditor().catch(() => undefined);
    workspacePart.load().catch(() => undefined);
  } catch (error) {
    // The window is there: what cannot be saved is said in it.
    toasts.problem(storageProblem(error).code);
  }
}

/** The name first: the sample's verdict is given under it. */
async function settleFirstStart(services: Services, reviewer: string): Promise<void> {
  if ((await services.meta.get('actor')) === undefined) await services.meta.set('actor', reviewer);
  await installSampleOnce(services);
}

function showProblem(code: ErrorCode): void {
  mount(StartProblem, { target, props: { code } });
}
