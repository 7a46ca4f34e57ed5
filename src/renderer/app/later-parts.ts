/*
 * The parts of the app that are not needed for its first screen, each loaded when it is first shown, or before, in an
 * idle moment.
 */

export const loadWorkspace = () => import('./WorkspaceScreen.svelte');
export const loadCheck = () => import('./WorkspaceCheck.svelte');
export const loadDialogs = () => import('./WorkspaceDialogs.svelte');
export const loadReport = () => import('./WorkspaceReport.svelte');
export const loadViewer = () => import('./WorkspaceViewer.svelte');
