import {
  claimDecorations,
  currentDecorations,
  foundDecorations,
  markDecorations,
  moveDecorations,
  pendingDecorations,
} from './layers.ts';
import { moveEnds, type MoveEnd } from './move-links.ts';
import type { Pane } from './pane.ts';
import type { PaneTarget } from './pane-input.ts';
import { holds, length, shortest } from './spans.ts';
import type { ClaimMark, PaneContent, PaneMark, PanePassage } from './types.ts';

/** What a click or Enter on a pane's words means. */
type Activation =
  { readonly kind: 'mark' | 'claim'; readonly id: string } | { readonly kind: 'move'; readonly end: MoveEnd };

/** What lies over the texts: marks, moves, claims, the current difference, what was found, what is being aligned. */
export class Overlays {
  readonly #panes: readonly Pane[];
  #marks: readonly PaneMark[] = [];
  #moves: readonly MoveEnd[] = [];
  #claims: readonly ClaimMark[] = [];
  #current: string | null = null;

  constructor(panes: readonly Pane[]) {
    this.#panes = panes;
  }

  get marks(): readonly PaneMark[] {
    return this.#marks;
  }

  get currentMarks(): readonly PaneMark[] {
    return this.#marks.filter((mark) => mark.id === this.#current);
  }

  setMarks(marks: readonly PaneMark[], contents: readonly PaneContent[]): void {
    this.#marks = marks;
    this.#moves = moveEnds(marks, contents);
    const moves = byPane(this.#panes, this.#moves);
    byPane(this.#panes, marks).forEach((own, index) => {
      const ends = moves[index] ?? [];
      // One layer for both: each one that is set lets Monaco look through its lines again.
      this.#panes[index]?.draw('marks', (display) => [
        ...markDecorations(own, display),
        ...moveDecorations(ends, display),
      ]);
    });
    this.setCurrent(this.#current);
  }

  setClaims(claims: readonly ClaimMark[]): void {
    this.#claims = claims;
    byPane(this.#panes, claims).forEach((own, index) =>
      this.#panes[index]?.draw('claims', (display) => claimDecorations(own, display)),
    );
  }

  setCurrent(id: string | null): void {
    this.#current = id;
    byPane(this.#panes, this.currentMarks).forEach((own, index) =>
      this.#panes[index]?.draw('current', (display) => currentDecorations(own, display)),
    );
  }

  setPending(passage: PanePassage | null): void {
    this.#panes.forEach((pane, index) => {
      const own = passage?.pane === index ? passage : null;
      pane.draw('pending', (display) => (own ? pendingDecorations(own, display) : []));
      pane.actions.setPending(passage !== null);
    });
  }

  setFound(matches: readonly PanePassage[], current: PanePassage | null): void {
    byPane(this.#panes, matches).forEach((own, index) =>
      this.#panes[index]?.draw('found', (display) => foundDecorations(own, current, display)),
    );
  }

  /** Forgets what belonged to texts no longer shown. */
  clear(): void {
    this.#marks = [];
    this.#moves = [];
    this.#claims = [];
    this.#current = null;
    for (const pane of this.#panes) pane.clearMarks();
  }

  /** What activating a pane's words at a source offset means, or null. */
  activationAt(pane: number, offset: number, target: PaneTarget): Activation | null {
    const move = target === 'move-label' ? this.moveAt(pane, offset) : null;
    if (move) return { kind: 'move', end: move };
    const onLabel = target === 'claim-label';
    const claims = at(this.#claims, pane, offset);
    const claim = shortest(onLabel ? claims.filter(({ end }) => end === offset) : claims);
    const mark = shortest(at(this.#marks, pane, offset));
    if (claim && (onLabel || !mark || length(claim) < length(mark)))
      return { kind: 'claim', id: claim.claimId };
    return mark ? { kind: 'mark', id: mark.id } : null;
  }

  moveAt(pane: number, offset: number): MoveEnd | null {
    return shortest(at(this.#moves, pane, offset)) ?? null;
  }

  /** What to say of the words at a source offset, or null. */
  explain(pane: number, offset: number): string | null {
    return shortest(at(this.#marks, pane, offset))?.hover ?? null;
  }
}

function at<T extends PanePassage>(passages: readonly T[], pane: number, offset: number): T[] {
  return passages.filter((passage) => passage.pane === pane && holds(passage, offset));
}

function byPane<T extends PanePassage>(panes: readonly Pane[], passages: readonly T[]): T[][] {
  const groups = panes.map((): T[] => []);
  for (const passage of passages) groups[passage.pane]?.push(passage);
  return groups;
}
