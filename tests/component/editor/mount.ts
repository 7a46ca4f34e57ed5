import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '../../../src/renderer/theme/tokens.css';
import {
  Columns,
  type AlignmentRequest,
  type PanePassage,
  type PaneSelection,
} from '../../../src/renderer/editor/columns.ts';

/** What the columns told their user, in order. */
export interface Heard {
  readonly selections: (PaneSelection | null)[];
  readonly annotated: PaneSelection[];
  readonly marks: string[];
  readonly claims: string[];
  readonly focused: number[];
  readonly aligned: AlignmentRequest[];
  readonly needed: number[];
  readonly said: string[];
  readonly dropped: PanePassage[];
}

export interface Mounted {
  readonly columns: Columns;
  readonly hosts: readonly HTMLElement[];
  readonly stage: HTMLElement;
  readonly heard: Heard;
  readonly close: () => void;
}

/** Mounts columns in a 900 × 600 stage, with the reading font loaded. */
export async function mountColumns(paneCount = 2): Promise<Mounted> {
  // All of the stage must be in view: Monaco asks the page what is under the pointer.
  await page.viewport(940, 640);
  await document.fonts.load('16.5px "Source Serif 4 Variable"');
  await document.fonts.load('600 16.5px "Source Serif 4 Variable"');
  const stage = document.createElement('main');
  stage.style.cssText = `display: grid; grid-template-columns: repeat(${paneCount}, minmax(0, 1fr)); width: 900px; height: 600px;`;
  const hosts = Array.from({ length: paneCount }, () => {
    const host = document.createElement('div');
    stage.append(host);
    return host;
  });
  document.body.append(stage);
  const heard: Heard = {
    selections: [],
    annotated: [],
    marks: [],
    claims: [],
    focused: [],
    aligned: [],
    needed: [],
    said: [],
    dropped: [],
  };
  const columns = new Columns(hosts, {
    onSelection: (selection) => heard.selections.push(selection),
    onAnnotate: (selection) => heard.annotated.push(selection),
    onMarkActivated: (id) => heard.marks.push(id),
    onClaimActivated: (id) => heard.claims.push(id),
    onPaneFocus: (pane) => heard.focused.push(pane),
    onAlign: (request) => heard.aligned.push(request),
    onPaneNeeded: (pane) => heard.needed.push(pane),
    onSaid: (words) => heard.said.push(words),
    onDropped: (words) => heard.dropped.push(words),
  });
  return {
    columns,
    hosts,
    stage,
    heard,
    close: () => {
      columns.dispose();
      stage.remove();
    },
  };
}

/** Waits until Monaco has drawn: it draws in the animation frame after a change. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The view line that begins with `words`, or fails. */
export function lineStarting(host: HTMLElement | undefined, words: string): HTMLElement {
  const lines = [...(host?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
  const line = lines.find((each) => shownText(each).startsWith(words));
  if (!line) throw new Error(`No line begins with “${words}”: ${lines.map(shownText).join(' / ')}`);
  return line;
}

/** An element's text with Monaco's no-break spaces as spaces. */
export function shownText(element: Element): string {
  return element.textContent.replaceAll('\u00A0', ' ');
}

/** The words under a class in a pane, in document order. */
export function wordsUnder(host: HTMLElement | undefined, selector: string): string[] {
  return [...(host?.querySelectorAll(selector) ?? [])].map(shownText);
}

/** A pane's scroll position in pixels, as drawn. */
export function scrollOf(host: HTMLElement | undefined): number {
  const content = host?.querySelector<HTMLElement>('.lines-content');
  if (!content) throw new Error('The pane has no content.');
  return Math.round(
    -new DOMMatrix(getComputedStyle(content).transform).f || -parseFloat(content.style.top) || 0,
  );
}

/** Chooses an entry of the open context menu; by keyboard, since Monaco's menu takes no click in its first moments. */
export async function chooseFromMenu(name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true });
  await expect.element(item).toBeVisible();
  for (let step = 0; step < 12 && !hasFocus(item.element()); step += 1)
    await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{Enter}');
}

/** Monaco's menu lives in a shadow tree, which has a focus of its own; the row around the entry takes it. */
function hasFocus(item: Element): boolean {
  const root = item.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active !== null && (item.contains(active) || active === item.closest('li'));
}
