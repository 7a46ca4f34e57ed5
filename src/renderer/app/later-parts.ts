/* The parts of the workspace that most reviews are opened without, each loaded when it is first shown. */

export const loadCheck = () => import('./WorkspaceCheck.svelte');
export const loadDialogs = () => import('./WorkspaceDialogs.svelte');
export const loadReport = () => import('./WorkspaceReport.svelte');
export const loadViewer = () => import('./WorkspaceViewer.svelte');
