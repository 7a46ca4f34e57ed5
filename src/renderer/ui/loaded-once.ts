/** A module that is loaded when it is first asked for, and is there at once from then on. */
export interface LoadedOnce<Module> {
  /** Rejects where it cannot be loaded; the next call tries again. */
  readonly load: () => Promise<Module>;
  /** Null until it is loaded: the browser takes a moment for `import` also where it has the module. */
  readonly module: Module | null;
}

/** A module that is loaded once: `loadedOnce(() => import('./Part.svelte'))`. */
export function loadedOnce<Module>(load: () => Promise<Module>): LoadedOnce<Module> {
  let module: Module | null = null;
  return {
    load: async () => (module ??= await load()),
    get module() {
      return module;
    },
  };
}
