import type { EvidenceState } from '../review/state.ts';

/** What a piece of evidence is called in lists: its title, or what comes closest to one. */
export function evidenceName({
  title,
  content,
  publisher,
  url,
}: Pick<EvidenceState, 'title' | 'content' | 'publisher' | 'url'>): string {
  const name = [title, content.type === 'file' ? content.fileName : '', publisher, url]
    .map((words) => words.trim())
    .find((words) => words !== '');
  if (name !== undefined) return name;
  switch (content.type) {
    case 'call':
      return 'Note of a call';
    case 'text':
      return 'Pasted text';
    case 'citation':
    case 'file':
      return 'Untitled evidence';
  }
}

/**
 * A piece of evidence as a footnote has it: who, what, where, when, and where to look it up. What is not given is left out;
 * dates stand as the editor wrote them.
 */
export function citationWords(evidence: EvidenceState): string {
  const { author, publisher, published, url, retrieved, archivedAt } = evidence;
  const name = evidenceName(evidence);
  const looked = [
    retrieved.trim() === '' ? '' : `retrieved ${retrieved.trim()}`,
    archivedAt.trim() === '' ? '' : `archived at ${archivedAt.trim()}`,
  ].filter((words) => words !== '');
  const parts = [author, `“${name}”`, publisher === name ? '' : publisher, published, url === name ? '' : url]
    .map((words) => words.trim())
    .filter((words) => words !== '');
  return `${parts.join(', ')}${looked.length === 0 ? '' : ` (${looked.join('; ')})`}.`;
}
