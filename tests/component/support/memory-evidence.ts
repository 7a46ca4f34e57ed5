import type { ErrorCode } from '../../../src/contract/errors.ts';
import { EVIDENCE_SLICE_BYTES } from '../../../src/domain/evidence/limits.ts';
import { failed, ok } from '../../../src/domain/result.ts';
import { createEvidenceStore } from '../../../src/renderer/platform/evidence-store.ts';
import { startHashing } from '../../../src/renderer/workers/hashing.ts';
import type { EvidenceShelf, EvidenceStore } from '../../../src/renderer/platform/evidence-store.ts';

/** The app's own evidence store over a shelf in memory, which a test may damage. */
export class MemoryEvidence implements EvidenceStore {
  /** The kept files by their hash. */
  readonly kept = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly openedExternally: string[] = [];
  /** What the next slice that is written meets. */
  writeFails: ErrorCode | null = null;
  /** Files cannot be removed. */
  removeFails = false;
  readonly #store: EvidenceStore;

  constructor() {
    this.#store = createEvidenceStore(this.#shelf(), startHashing);
  }

  put: EvidenceStore['put'] = (...args) => this.#store.put(...args);
  read: EvidenceStore['read'] = (...args) => this.#store.read(...args);
  has: EvidenceStore['has'] = (...args) => this.#store.has(...args);
  remove: EvidenceStore['remove'] = (...args) => this.#store.remove(...args);
  openExternally: EvidenceStore['openExternally'] = (...args) => this.#store.openExternally(...args);

  #shelf(): EvidenceShelf {
    return {
      begin: () => {
        const parts: Uint8Array<ArrayBuffer>[] = [];
        return Promise.resolve(
          ok({
            append: (slice) => {
              if (this.writeFails !== null) return Promise.resolve(failed(this.writeFails));
              parts.push(slice);
              return Promise.resolve(ok(null));
            },
            finish: async (sha256) => {
              this.kept.set(sha256, new Uint8Array(await new Blob(parts).arrayBuffer()));
              return ok(null);
            },
            abort: () => Promise.resolve(),
          }),
        );
      },
      read: (sha256, offset) => {
        const bytes = this.kept.get(sha256);
        return Promise.resolve(
          bytes === undefined
            ? failed('evidence-missing')
            : ok({ slice: bytes.slice(offset, offset + EVIDENCE_SLICE_BYTES), size: bytes.length }),
        );
      },
      has: (sha256) => Promise.resolve(this.kept.has(sha256)),
      remove: (sha256) => {
        if (this.removeFails) return Promise.resolve(failed('review-evidence-left'));
        this.kept.delete(sha256);
        return Promise.resolve(ok(null));
      },
      openExternally: (_sha256, fileName) => {
        this.openedExternally.push(fileName);
        return Promise.resolve(ok({ how: 'opened' }));
      },
    };
  }
}
