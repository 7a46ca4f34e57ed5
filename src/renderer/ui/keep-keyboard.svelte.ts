import { untrack } from 'svelte';

interface KeyboardKeeper {
  readonly frame: () => HTMLElement | null;
  /** Reads what is shown: with a change of it, the element that has the keyboard may go. */
  readonly shown: () => unknown;
  /** Puts the keyboard where it goes on. */
  readonly onlost: () => void;
}

/**
 * Keeps the keyboard in a frame where the element that has it goes without having been left: decided, removed, undone,
 * filtered out, or changed in another window. Create it while a component is set up: it ends with that component.
 */
export function keepKeyboard({ frame, shown, onlost }: KeyboardKeeper): void {
  let hadKeyboard = false;
  $effect.pre(() => {
    shown();
    hadKeyboard = untrack(frame)?.contains(document.activeElement) ?? false;
  });
  $effect(() => {
    shown();
    if (hadKeyboard && document.activeElement === document.body) untrack(onlost);
  });
}
