const MAC_NAMES: Readonly<Record<string, string>> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '⏎' };
const OTHER_NAMES: Readonly<Record<string, string>> = { $mod: 'Ctrl' };

/** Writes a tinykeys binding the way the platform's menus do: `⌘⇧Z` on macOS, `Ctrl+Shift+Z` elsewhere. */
export function shortcutLabel(keys: string, isMac: boolean): string {
  const names = isMac ? MAC_NAMES : OTHER_NAMES;
  const parts = keys.split('+').map((part) => {
    // A key named by its place on the keyboard (`KeyF`, `Digit1`), since Alt changes what it types on a Mac.
    const key = /^(?:Key|Digit)(.)$/u.exec(part)?.[1] ?? part;
    return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  });
  // `Shift+?` is pressed as "?": naming Shift would only puzzle, as the key differs between keyboards.
  const shown = parts.at(-1) === '?' ? ['?'] : parts;
  return shown.join(isMac ? '' : '+');
}

/** Whether this machine writes shortcuts the Mac's way. */
export function isMacPlatform(): boolean {
  return /Mac/u.test(navigator.userAgent);
}
