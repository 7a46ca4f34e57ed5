import { afterEach, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../../../src/contract/commands.ts';
import { isMacPlatform, shortcutLabel } from '../../../../src/renderer/commands/shortcut-label.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['$mod+k', '⌘K', 'Ctrl+K'],
  ['$mod+Shift+Z', '⌘⇧Z', 'Ctrl+Shift+Z'],
  ['$mod+Enter', '⌘⏎', 'Ctrl+Enter'],
  ['$mod+1', '⌘1', 'Ctrl+1'],
  ['$mod+Alt+Digit1', '⌘⌥1', 'Ctrl+Alt+1'],
  ['$mod+Alt+KeyF', '⌘⌥F', 'Ctrl+Alt+F'],
  ['F7', 'F7', 'F7'],
  ['Shift+F7', '⇧F7', 'Shift+F7'],
  ['Alt+x', '⌥X', 'Alt+X'],
  ['Shift+?', '?', '?'],
])('writes %s as %s on a Mac and as %s elsewhere', (keys, mac, other) => {
  expect(shortcutLabel(keys, true)).toBe(mac);
  expect(shortcutLabel(keys, false)).toBe(other);
});

it.each([true, false])('gives every shortcut in the table a label of its own (Mac: %s)', (isMac) => {
  const labels = COMMANDS.flatMap(({ keys }) => keys.map((each) => shortcutLabel(each, isMac)));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.join(' ')).not.toMatch(/\$mod|undefined/u);
});

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36', true],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', false],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', false],
])('knows a Mac by its user agent: %s', (userAgent, isMac) => {
  vi.stubGlobal('navigator', { userAgent });
  expect(isMacPlatform()).toBe(isMac);
});
