import { sizeNote } from '../../../domain/evidence/limits.ts';
import type { EvidenceStore, KeptFile } from '../../platform/evidence-store.ts';
import type { PlatformProblem } from '../../platform/platform.ts';

/** A file on its way into the store. */
export interface Transfer {
  readonly id: number;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** What its size means, or ''. */
  readonly note: string;
}

/** Takes files in, one after the other, and says how far they are. */
export class EvidenceIntake {
  /** In the order in which they are taken in. */
  transfers = $state.raw<readonly Transfer[]>([]);
  readonly #store: EvidenceStore;
  readonly #onproblem: (problem: PlatformProblem) => void;
  readonly #stops = new Map<number, AbortController>();
  #ids = 0;

  constructor(store: EvidenceStore, onproblem: (problem: PlatformProblem) => void) {
    this.#store = store;
    this.#onproblem = onproblem;
  }

  /** Keeps the files; gives those that were kept. What became of the others is told as a problem each. */
  async add(files: readonly File[]): Promise<readonly KeptFile[]> {
    const kept = await Promise.all(files.map((file) => this.#put(file)));
    return kept.filter((file) => file !== null);
  }

  /** Gives a file up that is on its way. */
  stop(id: number): void {
    this.#stops.get(id)?.abort();
  }

  async #put(file: File): Promise<KeptFile | null> {
    const id = ++this.#ids;
    const stop = new AbortController();
    this.#stops.set(id, stop);
    this.transfers = [...this.transfers, { id, name: file.name, share: 0, note: sizeNote(file.size) }];
    const kept = await this.#store.put(file, {
      signal: stop.signal,
      onprogress: (share) => {
        this.transfers = this.transfers.map((one) => (one.id === id ? { ...one, share } : one));
      },
    });
    this.#stops.delete(id);
    this.transfers = this.transfers.filter((one) => one.id !== id);
    if (kept.ok) return kept.value;
    this.#onproblem(kept.problem);
    return null;
  }
}
