import type { Synopsis } from '../../domain/compare/synopsis.ts';
import type { Engine } from '../workers/engine.ts';
import type { Compared } from './comparison-run.svelte.ts';

interface SynopsisSources {
  /** The comparison to put side by side, or null while no synopsis is wanted. */
  readonly compared: () => Compared | null;
  /** Index of the variant that the others are read against. */
  readonly base: () => number;
}

/**
 * The synopsis of the comparison on screen, made away from the window; the last one stays until the next is there. Create
 * it while a component is set up.
 */
export class SynopsisRun {
  result = $state.raw<{ readonly compared: Compared; readonly synopsis: Synopsis } | null>(null);
  failed = $state(false);

  constructor(engine: Engine, { compared, base }: SynopsisSources) {
    $effect(() => {
      const wanted = compared();
      const against = base();
      if (wanted === null) return undefined;
      const abort = new AbortController();
      const texts = wanted.texts.map(({ text }) => text);
      engine.synopsis(wanted.comparison, texts, against, abort.signal).then(
        (synopsis) => {
          if (abort.signal.aborted) return;
          this.result = { compared: wanted, synopsis };
          this.failed = false;
        },
        () => {
          if (!abort.signal.aborted) this.failed = true;
        },
      );
      return () => {
        abort.abort();
      };
    });
  }
}
