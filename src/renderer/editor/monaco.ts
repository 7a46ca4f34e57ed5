/**
 * The only import of Monaco: the editor's core and the few features that reading needs. Loaded lazily, with
 * `columns.ts`. There is no worker because nothing here asks for one; each further feature should be checked for
 * that, for the keys it takes, and for what it brings along (`hover` brings half of the code editor).
 */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/wordOperations/register';
import { breakLinesByMeasuring, forgetWidths } from './line-breaks.ts';

breakLinesByMeasuring();

export { monaco };

/** To be called when fonts have come that text is set in. */
export function measureFontsAnew(): void {
  forgetWidths();
  monaco.editor.remeasureFonts();
}
