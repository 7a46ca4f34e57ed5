import type { editor } from 'monaco-editor/editor';
import type { ManualAlignment } from '../../domain/review/events.ts';
import { ANNOTATE_KEY, HANDLED_BY_WINDOW } from './keys.ts';
import { monaco } from './monaco.ts';

/** What the context menu can ask for. */
export interface PaneActionListener {
  onAnnotate(): void;
  onAlign(relation: ManualAlignment['relation']): void;
  onJump(): void;
  onToggleFold(): void;
}

/** What is true at the caret; it decides which entries the menu has. */
interface CaretState {
  readonly isInMove: boolean;
  readonly fold: 'folded' | 'open' | 'none';
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  readonly run: () => void;
  readonly key?: number;
  /** Shown, but handled by the window. */
  readonly isWindowKey?: boolean;
}

const IN_MOVE = 'variorumInMove';
const FOLD = 'variorumFold';
const PENDING = 'variorumAligning';

/** The entries of a pane's context menu, and the context keys that show and hide them. */
export class PaneActions {
  readonly #inMove: editor.IContextKey<boolean>;
  readonly #fold: editor.IContextKey<string>;
  readonly #pending: editor.IContextKey<boolean>;

  constructor(view: editor.IStandaloneCodeEditor, listener: PaneActionListener) {
    this.#inMove = view.createContextKey<boolean>(IN_MOVE, false);
    this.#fold = view.createContextKey<string>(FOLD, 'none');
    this.#pending = view.createContextKey<boolean>(PENDING, false);
    entries(listener).forEach(({ id, label, when, run, key, isWindowKey }, order) => {
      view.addAction({
        id: `variorum.${id}`,
        label,
        contextMenuGroupId: 'navigation',
        contextMenuOrder: order,
        precondition: when,
        ...(key === undefined ? {} : { keybindings: [key] }),
        ...(isWindowKey === true ? { keybindingContext: HANDLED_BY_WINDOW } : {}),
        run,
      });
    });
  }

  setCaret({ isInMove, fold }: CaretState): void {
    this.#inMove.set(isInMove);
    this.#fold.set(fold);
  }

  /** `isPending`: the first of two passages to align by hand is chosen. */
  setPending(isPending: boolean): void {
    this.#pending.set(isPending);
  }
}

function entries(listener: PaneActionListener): readonly Entry[] {
  const pair = (): void => listener.onAlign('pair');
  const apart = (): void => listener.onAlign('not-a-pair');
  const unfolded = `${FOLD} != 'folded'`;
  return [
    {
      id: 'annotateClaim',
      label: 'Annotate claim',
      when: 'editorHasSelection',
      run: () => listener.onAnnotate(),
      key: ANNOTATE_KEY,
      isWindowKey: true,
    },
    { id: 'pair', label: 'Mark as the same as…', when: `!${PENDING} && ${unfolded}`, run: pair },
    { id: 'notAPair', label: 'Mark as not the same…', when: `!${PENDING} && ${unfolded}`, run: apart },
    {
      id: 'pairWithMarked',
      label: 'The same as the marked passage',
      when: `${PENDING} && ${unfolded}`,
      run: pair,
    },
    {
      id: 'apartFromMarked',
      label: 'Not the same as the marked passage',
      when: `${PENDING} && ${unfolded}`,
      run: apart,
    },
    {
      id: 'jump',
      label: 'Go to where the passage moved',
      when: IN_MOVE,
      run: () => listener.onJump(),
      key: monaco.KeyMod.Alt | monaco.KeyCode.Enter,
    },
    {
      id: 'unfold',
      label: 'Show the folded sentences',
      when: `${FOLD} == 'folded'`,
      run: () => listener.onToggleFold(),
    },
    {
      id: 'foldAgain',
      label: 'Fold these sentences again',
      when: `${FOLD} == 'open'`,
      run: () => listener.onToggleFold(),
    },
  ];
}
