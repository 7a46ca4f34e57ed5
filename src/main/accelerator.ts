/** tinykeys' names of keys, where Electron calls them otherwise. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  $mod: 'CommandOrControl',
  Control: 'Control',
  Meta: 'Super',
  Alt: 'Alt',
  Shift: 'Shift',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Escape',
  Enter: 'Enter',
  Space: 'Space',
  Tab: 'Tab',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
};

/**
 * The first of a command's shortcuts that can stand in a menu, in Electron's notation; null where there is none.
 *
 * A key without `$mod`, Control, Alt or Meta is typed into fields, so `?` stays the page's business and is not in the menu; function
 * keys are typed nowhere. Sequences (`g l`) have no notation in Electron.
 *
 * @param keys in tinykeys notation, as in the command table.
 */
export function menuAccelerator(keys: readonly string[]): string | null {
  for (const shortcut of keys) {
    const accelerator = toAccelerator(shortcut);
    if (accelerator !== null) return accelerator;
  }
  return null;
}

function toAccelerator(shortcut: string): string | null {
  if (shortcut.includes(' ')) return null;
  // `KeyF` and `Digit1` name keys by their place; a menu names them by what stands on them.
  const parts = shortcut.split('+').map((part) => /^(?:Key|Digit)(.)$/u.exec(part)?.[1] ?? part);
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  const isFunctionKey = /^F([1-9]|1\d|2[0-4])$/u.test(key);
  if (!isFunctionKey && !modifiers.some((modifier) => modifier !== 'Shift')) return null;
  const names = [...modifiers, key].map((part) =>
    isFunctionKey && part === key
      ? key
      : (KEY_NAMES[part] ?? (/^[\x21-\x7e]$/u.test(part) ? part.toUpperCase() : null)),
  );
  return names.every((name) => name !== null) ? names.join('+') : null;
}
