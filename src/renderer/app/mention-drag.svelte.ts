import { createAnchor } from '../../domain/anchor/create-anchor.ts';
import { named } from '../../domain/review/change.ts';
import type { TrayItem } from '../../domain/review/orphan-tray.ts';
import type { VariantPassage } from '../review/passages.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A mention on its way, by the pointer, from the tray to the words that it belongs to. */
export class MentionDrag {
  readonly #workspace: Workspace;
  /** What is being dragged, or null. */
  item = $state.raw<TrayItem | null>(null);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Brings the variant that the mention belongs to into view. */
  start(item: TrayItem): void {
    this.item = item;
    // The browser takes its picture of what is dragged first.
    setTimeout(() => {
      if (this.item !== item) return;
      const { session, reader } = this.#workspace;
      if (session.view.mode !== 'columns' || reader === null) this.#workspace.look('columns');
      session.view.show(item.variantId);
    });
  }

  /** Links the mention to the words that it was dropped on. */
  drop(words: VariantPassage | null): void {
    const { item } = this;
    // Its entry leaves the tray with that, and never hears of the end of the drag.
    this.end();
    const { session, services } = this.#workspace;
    if (item === null || words === null) return;
    const source = session.run.result?.texts[words.variant];
    if (source?.variantId !== item.variantId) return;
    const anchor = createAnchor(source.text, source.sha256, words);
    if (anchor === null) return;
    session.revisions.relinkMention(item.claimId, item.id, anchor);
    services.toasts.done(`Linked to ${named(anchor.quote)}. Undo takes it back.`);
  }

  end(): void {
    this.item = null;
  }
}
