import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { monaco } from '../../../src/renderer/editor/monaco.ts';
import { applyMonacoTheme } from '../../../src/renderer/editor/monaco-theme.ts';
import '../../../src/renderer/theme/tokens.css';

const root = document.documentElement;

afterEach(() => {
  delete root.dataset['theme'];
  root.style.removeProperty('--accent');
});

describe('applyMonacoTheme', () => {
  it('gives Monaco its colours anew where they are others, and only there: it styles the whole page for it', () => {
    const defined = vi.spyOn(monaco.editor, 'defineTheme');
    onTestFinished(() => {
      defined.mockRestore();
    });
    const accents = (): unknown[] =>
      defined.mock.calls.map(([name, { colors }]) => `${name} ${colors['editorCursor.foreground']}`);
    applyMonacoTheme('light');
    applyMonacoTheme('light');
    root.style.setProperty('--accent', '#123456');
    applyMonacoTheme('light');
    root.dataset['theme'] = 'dark';
    applyMonacoTheme('dark');
    applyMonacoTheme('dark');
    expect(accents().slice(-2)).toEqual(['variorum-light #123456', 'variorum-dark #123456']);
    expect(defined).toHaveBeenCalledTimes(3);
  });
});
