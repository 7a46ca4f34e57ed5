import { loadedOnce } from '../ui/loaded-once.ts';

/** The screen of a review, which is not needed for the library: loaded when a review is first shown, or before, in an idle moment. */
export const workspacePart = loadedOnce(() => import('./WorkspaceScreen.svelte'));
