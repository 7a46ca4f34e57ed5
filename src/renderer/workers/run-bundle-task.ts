import type { BundleMessage, BundleQuestion, BundleTask, BundleTasks } from './bundle-protocol.ts';
import BundleWorker from './bundle.worker.ts?worker';

export interface TaskOptions {
  /** Stops it: the promise rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Told now and then how far it is, 0 to 1. */
  readonly onprogress?: (share: number) => void;
}

/**
 * Runs one task in a worker of its own, which ends with it: what comes from outside is read where it can be stopped at any
 * moment, and leaves nothing behind.
 *
 * @throws an `AbortError` when it is stopped; an `Error` when the worker fails
 */
export function runBundleTask<Task extends BundleTask>(
  task: Task,
  question: BundleTasks[Task]['question'],
  { signal, onprogress }: TaskOptions = {},
): Promise<BundleTasks[Task]['answer']> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new BundleWorker();
    const end = (): void => {
      signal?.removeEventListener('abort', onAbort);
      worker.terminate();
    };
    const fail = (reason: Error): void => {
      end();
      reject(reason);
    };
    const onAbort = (): void => fail(new DOMException('It was stopped.', 'AbortError'));
    signal?.addEventListener('abort', onAbort);
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<BundleMessage>) => {
      if (data.kind === 'progress') onprogress?.(data.share);
      else if (data.kind === 'failed') fail(new Error(data.reason));
      else {
        end();
        resolve(data.answer);
      }
    });
    worker.postMessage({ task, question } as BundleQuestion);
  });
}
