/** What a mention dragged out of the tray carries: its id. Panes that take a mention look for this type. */
export const MENTION_TYPE = 'application/x-variorum-mention';

/** Puts a mention on its way to the words it belongs to. */
export function dragMention(transfer: DataTransfer, mentionId: string, words: string): void {
  transfer.effectAllowed = 'link';
  transfer.setData(MENTION_TYPE, mentionId);
  transfer.setData('text/plain', words);
}

/** Whether a drag carries a mention; while it is still on its way, nothing more can be known of it. */
export function carriesMention(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes(MENTION_TYPE) ?? false;
}

/** The id of the mention that was dropped, or null. */
export function droppedMention(transfer: DataTransfer | null): string | null {
  const id = transfer?.getData(MENTION_TYPE) ?? '';
  return id === '' ? null : id;
}
