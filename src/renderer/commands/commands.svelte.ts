import { untrack } from 'svelte';
import { tinykeys } from 'tinykeys';
import { COMMANDS, type CommandId } from '../../contract/commands.ts';
import { isModalOpen } from '../ui/modal.ts';
import { isTextField } from '../platform/text-field.ts';
import { isMacPlatform, shortcutLabel } from './shortcut-label.ts';

/** Commands that may go on while their key is held down. */
const REPEATABLE: ReadonlySet<CommandId> = new Set([
  'difference.next',
  'difference.previous',
  'edit.undo',
  'edit.redo',
]);

/** What a screen does for a command while it is shown. */
export interface CommandHandler {
  readonly run: () => void;
  /** Left out: always possible while the handler is bound. */
  readonly enabled?: () => boolean;
}

export type CommandHandlers = Partial<Readonly<Record<CommandId, CommandHandler>>>;

/** A command as the palette and the help show it. */
export interface ShownCommand {
  readonly id: CommandId;
  readonly title: string;
  readonly group: string;
  /** As many as lead to it, the one to show first. */
  readonly shortcuts: readonly string[];
  readonly enabled: boolean;
}

/** Text fields keep their own undo, and Ctrl+Enter there is about the text; keys without a modifier are typed. */
const FIELD_KEEPS: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo', 'claim.annotate']);

/**
 * Binds the one table of commands to what the screens now shown do for them, and to the keyboard.
 * Menu, palette, shortcuts and help all go through here.
 */
export class Commands {
  readonly #isMac = isMacPlatform();
  #layers = $state.raw<readonly CommandHandlers[]>([]);

  /** Adds a screen's handlers; those bound last win. Returns the way to take them off. */
  bind(handlers: CommandHandlers): () => void {
    // Untracked: screens bind in effects, which must not run again because another screen has bound.
    untrack(() => {
      this.#layers = [handlers, ...this.#layers];
    });
    return () => {
      this.#layers = untrack(() => this.#layers).filter((layer) => layer !== handlers);
    };
  }

  /** Whether some screen can carry out the command now. */
  isEnabled(id: CommandId): boolean {
    const handler = this.#handler(id);
    return handler !== undefined && (handler.enabled?.() ?? true);
  }

  /** Carries out the command if that is possible now; says whether it did. */
  run(id: CommandId): boolean {
    if (!this.isEnabled(id)) return false;
    this.#handler(id)?.run();
    return true;
  }

  /** The shortcut to show beside the command's name, or ''. */
  shortcut(id: CommandId): string {
    const keys = COMMANDS.find((command) => command.id === id)?.keys[0];
    return keys === undefined ? '' : shortcutLabel(keys, this.#isMac);
  }

  /** Every command in the table's order, with whether it can be used now. */
  all(): readonly ShownCommand[] {
    return COMMANDS.map((command) => ({
      id: command.id,
      title: command.title,
      group: command.group,
      shortcuts: command.keys.map((keys) => shortcutLabel(keys, this.#isMac)),
      enabled: this.isEnabled(command.id),
    }));
  }

  /** Listens to the keyboard of the whole window; returns the way to stop. */
  listen(target: Window): () => void {
    const bindings = COMMANDS.flatMap((command) =>
      command.keys.map((keys) => [keys, this.#onKeys(command.id, keys)] as const),
    );
    return tinykeys(target, Object.fromEntries(bindings));
  }

  #onKeys(id: CommandId, keys: string): (event: KeyboardEvent) => void {
    const typed = !keys.includes('$mod') && !/F\d/u.test(keys);
    return (event) => {
      if (event.defaultPrevented) return;
      if ((typed || FIELD_KEEPS.has(id)) && isTextField(event.target)) return;
      // A held key repeats, and each repetition would be another claim, another undo.
      if (event.repeat && !REPEATABLE.has(id)) return;
      if (isModalOpen()) return;
      if (this.run(id) || keys.includes('$mod')) event.preventDefault();
    };
  }

  #handler(id: CommandId): CommandHandler | undefined {
    return this.#layers.find((layer) => layer[id] !== undefined)?.[id];
  }
}
