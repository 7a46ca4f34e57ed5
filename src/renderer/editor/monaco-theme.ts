import { monaco } from './monaco.ts';

export type ThemeName = 'light' | 'dark';

/** Opacity of the selection as two hex digits: strong enough to see on marks, light enough to read through. */
const SELECTION_ALPHA = '47';
const UNFOCUSED_SELECTION_ALPHA = '30';
const TRANSPARENT = '#00000000';

/**
 * Reads a colour or font token from the document, as the theme in force has it.
 *
 * @throws when the token is not defined: the theme's style sheet is missing.
 */
export function readToken(name: `--${string}`): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  if (value === '') throw new Error(`The style sheet does not define ${name}.`);
  return value;
}

/** The theme and the tokens that Monaco has. */
let applied = '';

/**
 * Gives Monaco's own parts (caret, selection, scroll bar, menu) the colours of the document's
 * tokens. The document must have the theme already; everything else in the panes is styled by the tokens directly.
 */
export function applyMonacoTheme(theme: ThemeName): void {
  const ink = readToken('--ink');
  const panel = readToken('--panel');
  const line = readToken('--line');
  const lineStrong = readToken('--line-strong');
  const accent = readToken('--accent');
  const selected = readToken('--selected');
  // Monaco would write its style sheet anew, and the browser style the whole page again for it.
  const next = [theme, ink, panel, line, lineStrong, accent, selected].join(' ');
  if (next === applied) return;
  applied = next;
  const name = `variorum-${theme}`;
  monaco.editor.defineTheme(name, {
    base: theme === 'light' ? 'vs' : 'vs-dark',
    inherit: true,
    rules: [],
    colors: {
      // Rows are coloured behind the editor, so the editor itself lets them shine through.
      'editor.background': TRANSPARENT,
      'editorGutter.background': TRANSPARENT,
      'editorOverviewRuler.background': TRANSPARENT,
      'editorOverviewRuler.border': TRANSPARENT,
      'editor.foreground': ink,
      foreground: ink,
      focusBorder: accent,
      'editorCursor.foreground': accent,
      'editor.selectionBackground': accent + SELECTION_ALPHA,
      'editor.inactiveSelectionBackground': accent + UNFOCUSED_SELECTION_ALPHA,
      'editorWidget.background': panel,
      'editorWidget.foreground': ink,
      'editorWidget.border': line,
      'widget.shadow': TRANSPARENT,
      'menu.background': panel,
      'menu.foreground': ink,
      'menu.selectionBackground': selected,
      'menu.selectionForeground': ink,
      'menu.border': lineStrong,
      'menu.separatorBackground': line,
      'scrollbarSlider.background': `${lineStrong}55`,
      'scrollbarSlider.hoverBackground': `${lineStrong}88`,
      'scrollbarSlider.activeBackground': `${lineStrong}aa`,
    },
  });
  monaco.editor.setTheme(name);
}
