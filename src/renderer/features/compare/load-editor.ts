import type * as Editor from '../../editor/columns.ts';

/**
 * Loads the editor, by far the largest part of the app, apart from the rest: the library never waits for it. Called
 * early as a review opens, so that it loads while the texts are read and compared; a failure then shows when the
 * columns ask for it.
 */
export async function loadEditor(): Promise<typeof Editor> {
  return await import('../../editor/columns.ts');
}
