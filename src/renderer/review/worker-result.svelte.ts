/**
 * Something that is worked out away from the window whenever what it is made from changes; the last result stays until
 * the next is there. Create it while a component is set up.
 */
export class WorkerResult<Source, Value> {
  current = $state.raw<{ readonly source: Source; readonly value: Value } | null>(null);
  failed = $state(false);

  /**
   * @param source what to make it from, or null while it is not wanted; read as a dependency
   * @param make rejects when it fails or is aborted
   */
  constructor(source: () => Source | null, make: (source: Source, signal: AbortSignal) => Promise<Value>) {
    $effect(() => {
      const wanted = source();
      if (wanted === null) return undefined;
      const abort = new AbortController();
      make(wanted, abort.signal).then(
        (value) => {
          if (abort.signal.aborted) return;
          this.current = { source: wanted, value };
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
