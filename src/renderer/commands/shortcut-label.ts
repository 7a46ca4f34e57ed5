const MAC_NAMES: Readonly<Record<string, string>> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '⏎' };
const OTHER_NAMES: Readonly<Record<string, string>> = { $mod: 'Ctrl' };

/** Writes a tinykeys binding the way the platform's menus do: `⌘⇧Z` on macOS, `Ctrl+Shift+Z` elsewhere. */
export function shortcutLabel(keys: string, isMac: boolean): string {
  const names = isMac ? MAC_NAMES : OTHER_NAMES;
  const parts = keys.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  // `Shift+?` is pressed as "?": naming Shift would only puzzle, as the key differs between keyboards.
  const shown = parts.at(-1) === '?' ? ['?'] : parts;
  return shown.join(isMac ? '' : '+');
}

/** Whether this machine writes shortcuts the Mac's way. */
export function isMacPlatform(): boolean {
  return /Mac/u.test(navigator.userAgent);
}
