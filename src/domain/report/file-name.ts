/** Characters of the title in the name: at four bytes each, with prefix and ending, within the 255 that file systems allow. */
const MOST_TITLE_LENGTH = 60;

/**
 * A file name for what a review gives out, that every system takes, made of the title's letters and digits: `variorum-harbour-fire.html`.
 * The prefix keeps it clear of Windows' reserved names, the ending of names that end in a dot.
 */
export function reportFileName(title: string, extension = 'html'): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = [...words]
    .slice(0, MOST_TITLE_LENGTH)
    .join('')
    .replace(/^-+|-+$/gu, '');
  return `variorum-${name === '' ? 'review' : name}.${extension}`;
}
