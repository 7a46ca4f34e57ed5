import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { StorageError, storageProblem } from './storage-problem.ts';
import type { StorageProblem } from './storage-problem.ts';

/**
 * A query whose answer follows the database. Runs while something reactive reads it, and stops when nothing does.
 * A query that depends on reactive values is made anew with them:
 * `const reviews = $derived(new LiveQuery(() => repository.review(id)))`.
 */
export class LiveQuery<Value> {
  readonly #subscribe: () => void;
  #current: Value | undefined;
  #error: StorageProblem | undefined;

  constructor(query: () => Promise<Value>) {
    this.#subscribe = createSubscriber((update) => {
      const subscription = liveQuery(async () => await named(query)).subscribe({
        next: (value) => {
          this.#current = value;
          this.#error = undefined;
          update();
        },
        error: (error: unknown) => {
          this.#error = storageProblem(error);
          update();
        },
      });
      return () => subscription.unsubscribe();
    });
  }

  /** The latest answer; undefined until the first. Stays while a later query fails: `error` says so. */
  get current(): Value | undefined {
    this.#subscribe();
    return this.#current;
  }

  /** Why the latest query failed, or undefined. A later answer takes it away. */
  get error(): StorageProblem | undefined {
    this.#subscribe();
    return this.#error;
  }
}

/** Dexie's `liveQuery` drops errors that a closed database throws; under a name of ours they come through. */
async function named<Value>(query: () => Promise<Value>): Promise<Value> {
  try {
    return await query();
  } catch (error) {
    const { code, detail } = storageProblem(error);
    throw new StorageError(code, detail, { cause: error });
  }
}
