import { MediaQuery } from 'svelte/reactivity';

/** What a person chose; `system` follows the machine. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The theme in force, put on the document as `data-theme`. */
export class Theme {
  choice = $state<ThemeChoice>('system');
  readonly #machineIsDark = new MediaQuery('(prefers-color-scheme: dark)');

  /** The theme to paint in. */
  get current(): 'light' | 'dark' {
    if (this.choice !== 'system') return this.choice;
    return this.#machineIsDark.current ? 'dark' : 'light';
  }
}
