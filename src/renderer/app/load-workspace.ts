/** Loads the screen of a review, which is not needed for the library, when a review is first shown, or before, in an idle moment. */
export const loadWorkspace = () => import('./WorkspaceScreen.svelte');
