import { SvelteMap } from 'svelte/reactivity';
import type { QueryDraft } from './AskForm.svelte';

/**
 * What was typed in check mode and not handed over: it waits at its item, also while check mode is closed. By the key of
 * the suggestion that the item is or was, so that it stays when that becomes a claim, or by the claim's id.
 */
export class CheckDrafts {
  /** Reasons for a verdict that is not given yet. */
  readonly reasons = new SvelteMap<string, string>();
  /** Queries that are not asked yet. */
  readonly queries = new SvelteMap<string, QueryDraft>();
}
