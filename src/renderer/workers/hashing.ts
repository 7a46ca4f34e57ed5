import type { HashAnswer, Hashing, HashRequest } from './hash-protocol.ts';
import HashWorker from './hash.worker.ts?worker';

/**
 * Hashes in a worker of its own, which ends with it: half a megabyte takes some 8 ms, and on a busy machine many times
 * as long, for which the window must not stand still.
 */
export function startHashing(): Hashing {
  const worker = new HashWorker();
  const ask = <Answer extends HashAnswer>(request: HashRequest, transfer: Transferable[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request, transfer);
    });
  return {
    update: (slice) => ask(slice, [slice.buffer]),
    digest: () => ask('digest', []),
    end: () => worker.terminate(),
  };
}
