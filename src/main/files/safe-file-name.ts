/** What some file system refuses in a name, or reads as something else. */
const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

const EXTENSION = /\.[a-z0-9]{1,10}$/iu;

/** Room for the name on every file system (255 bytes, of UTF-8 at worst 4 a character), in characters. */
const NAME_LENGTH_LIMIT = 60;

/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that every system accepts and that cannot lead to another folder, made of the one the page suggests. */
export function safeFileName(suggested: string): string {
  const flat = suggested.replace(FORBIDDEN_IN_NAMES, '-').trim();
  const extension = EXTENSION.exec(flat)?.[0] ?? '';
  const stem = flat.slice(0, flat.length - extension.length);
  const bare = stem
    .replace(/^[.\s-]+/u, '')
    .slice(0, NAME_LENGTH_LIMIT)
    .replace(/[.\s]+$/u, '');
  const free = DEVICE_NAMES.test(bare) ? `${bare}-` : bare;
  return `${free === '' ? 'Variorum' : free}${extension}`;
}
