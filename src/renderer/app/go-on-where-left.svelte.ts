import { untrack } from 'svelte';
import { passagesOf } from '../review/passages.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * Brings the difference into view that somebody was at when the review was left, and notes how it is looked at when it is
 * left again. Call it while a component is set up.
 */
export function goOnWhereLeft(workspace: Workspace): void {
  const { view, id } = workspace.session;
  const { viewsLeft } = workspace.services;
  let isAwaited = view.currentId !== null;
  $effect(() => {
    const { current } = view;
    if (!isAwaited || current === null) return;
    isAwaited = false;
    untrack(() => {
      workspace.reveal(passagesOf(current.difference));
    });
  });
  $effect(() => () => viewsLeft.set(id, view.left));
}
