import { monaco } from './monaco.ts';

/** The key of "Annotate claim", for the context menu to show; the window handles it, as it does all of the app's keys. */
export const ANNOTATE_KEY = monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter;
/** A context key that nothing sets: a binding under this condition is shown but never taken from the window. */
export const HANDLED_BY_WINDOW = 'variorumHandledByWindow';

/**
 * Monaco stops every key it has a command for, but the window's one command table must see its keys even when a pane
 * has the focus. Editing commands other than undo and redo need no entry: a read-only pane lets their keys pass.
 */
const UNBOUND_COMMANDS = [
  'undo',
  'redo',
  // Starts a chord with Ctrl+K, on every system.
  'workbench.action.showHover',
] as const;

let bound = false;

/** Frees the app's keys in all panes. Key bindings are global in Monaco, so this happens once. */
export function bindKeysOnce(): void {
  if (bound) return;
  bound = true;
  // A rule without a key removes every binding of the command.
  monaco.editor.addKeybindingRules(
    UNBOUND_COMMANDS.map((command) => ({ keybinding: 0, command: `-${command}` })),
  );
}
