import type { editor } from 'monaco-editor/editor';
import { monaco } from './monaco.ts';
import { DEFAULT_TYPE, paneOptions } from './pane-options.ts';

/** An empty editor in an element of its own, which may be outside the page. */
export interface Frame {
  readonly element: HTMLElement;
  readonly editor: editor.IStandaloneCodeEditor;
}

/** As many as the columns of a review usually are. */
const USUAL_FRAMES = 2;

/** Made and not yet taken. */
const spare: Frame[] = [];

/**
 * Makes one editor ahead, outside the page, where fewer are ready than columns usually take; returns whether there are
 * more to make. An editor takes as long to make as a frame of the screen, and the first one several: so one at a time,
 * while nobody waits for it.
 */
export function prepareFrame(): boolean {
  if (spare.length < USUAL_FRAMES) spare.push(makeFrame());
  return spare.length < USUAL_FRAMES;
}

/** Gives an empty editor, one made ahead where there is one. Whoever takes it disposes of it. */
export function takeFrame(): Frame {
  return spare.pop() ?? makeFrame();
}

function makeFrame(): Frame {
  const element = document.createElement('div');
  // Monaco gives its colours to elements of this class; the context menu takes them from here.
  element.className = 'vm-frame monaco-component';
  return { element, editor: monaco.editor.create(element, paneOptions(DEFAULT_TYPE)) };
}
