import { loadedOnce } from '../ui/loaded-once.ts';

/* The parts of the workspace that most reviews are opened without, each loaded when it is first shown. */

export const checkPart = loadedOnce(() => import('./WorkspaceCheck.svelte'));
export const dialogsPart = loadedOnce(() => import('./WorkspaceDialogs.svelte'));
export const reportPart = loadedOnce(() => import('./WorkspaceReport.svelte'));
export const viewerPart = loadedOnce(() => import('./WorkspaceViewer.svelte'));
