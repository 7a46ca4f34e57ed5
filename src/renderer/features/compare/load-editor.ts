import type * as Editor from '../../editor/columns.ts';
import { loadedOnce } from '../../ui/loaded-once.ts';
import { whenIdle } from '../../ui/when-idle.ts';

const editorPart = loadedOnce(() => import('../../editor/columns.ts'));

/** While somebody reads or works there is hardly a moment without an idle one. */
const FRAME_WITHIN_MS = 2_000;

/**
 * Loads the editor, by far the largest part of the app, apart from the rest: the library never waits for it. Called
 * early as a review opens, so that it loads while the texts are read and compared; a failure then shows when the
 * columns ask for it. The reading type comes along: panes that are made before it is there measure every line twice.
 */
export async function loadEditor(): Promise<typeof Editor> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-reading');
  // Datelines are in italics.
  const missing = ['normal', 'italic']
    .map((style) => `${style} 1em ${family}`)
    .filter((font) => !document.fonts.check(font));
  const [editor] = await Promise.all([
    editorPart.load(),
    // A font that cannot be had has a substitute.
    ...missing.map((font) => document.fonts.load(font).catch((): FontFace[] => [])),
  ]);
  return editor;
}

/** Loads the editor and makes empty panes ahead, each in an idle moment, so that the next columns are there at once. */
export async function prepareEditor(): Promise<void> {
  const editor = await loadEditor();
  do await whenIdle(FRAME_WITHIN_MS);
  while (editor.prepareFrame());
}
