import { appendAll } from '../../domain/append-all.ts';
import type { BundleProblem } from '../../domain/bundle/problems.ts';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import { EVENTS_IN_A_MESSAGE } from './bundle-protocol.ts';
import type {
  BundleQuestion,
  BundleRequest,
  BundleResponse,
  BundleTask,
  BundleTasks,
  ReadFile,
  VerifyRequest,
  WriteRequest,
  WrittenFile,
} from './bundle-protocol.ts';
import BundleWorker from './bundle.worker.ts?worker';

export interface TaskOptions {
  /** Stops it: the promise rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how far it is, 0 to 1. */
  readonly onprogress?: (share: number) => void;
}

/** Puts a review into a bundle. @throws an `AbortError` when it is stopped; an `Error` when the worker fails */
export async function writeBundleFile(
  { events, ...question }: WriteRequest,
  options: TaskOptions = {},
): Promise<Result<WrittenFile, BundleProblem>> {
  return (await runTask('write', question, options, events)).answer;
}

/** Reads a bundle, which may come from anywhere. @throws as `writeBundleFile` */
export async function readBundleFile(
  bundle: Blob,
  options: TaskOptions = {},
): Promise<Result<ReadFile, BundleProblem>> {
  const { answer, events } = await runTask('read', { bundle }, options);
  return answer.ok ? ok({ ...answer.value, events }) : answer;
}

/** What a report says that it was made from; null for what says nothing of it, such as a bundle. @throws as `writeBundleFile` */
export async function factsOfFile(
  file: Blob,
  options: TaskOptions = {},
): Promise<BundleTasks['facts']['answer']> {
  return (await runTask('facts', { file }, options)).answer;
}

/** Says whether a report or a bundle is as it was written, and what belongs to it. @throws as `writeBundleFile` */
export async function verifyGivenFile(
  request: VerifyRequest,
  options: TaskOptions = {},
): Promise<BundleTasks['verify']['answer']> {
  return (await runTask('verify', request, options)).answer;
}

/**
 * Runs one task in a worker of its own, which ends with it: what comes from outside is read where it can be stopped at any
 * moment, and leaves nothing behind.
 */
async function runTask<Task extends BundleTask>(
  task: Task,
  question: BundleTasks[Task]['question'],
  { signal, onprogress }: TaskOptions,
  ahead: readonly ReviewEvent[] = [],
): Promise<{ readonly answer: BundleTasks[Task]['answer']; readonly events: readonly ReviewEvent[] }> {
  signal?.throwIfAborted();
  const worker = new BundleWorker();
  const send = (request: BundleRequest): void => worker.postMessage(request);
  const stop = Promise.withResolvers<never>();
  const onAbort = (): void => stop.reject(new DOMException('It was stopped.', 'AbortError'));
  signal?.addEventListener('abort', onAbort);
  try {
    const events: ReviewEvent[] = [];
    const answered = new Promise<BundleTasks[Task]['answer']>((resolve, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.addEventListener('message', ({ data }: MessageEvent<BundleResponse>) => {
        if (data.kind === 'progress') onprogress?.(data.share);
        else if (data.kind === 'events') appendAll(events, data.events);
        else if (data.kind === 'failed') reject(new Error(data.reason));
        else resolve(data.answer);
      });
    });
    const asked = sendInPieces(ahead, send).then(() => {
      send({ kind: 'question', asked: { task, question } as BundleQuestion });
      return answered;
    });
    return { answer: await Promise.race([asked, answered, stop.promise]), events };
  } finally {
    signal?.removeEventListener('abort', onAbort);
    worker.terminate();
  }
}

async function sendInPieces(
  events: readonly ReviewEvent[],
  send: (message: BundleRequest) => void,
): Promise<void> {
  for (let at = 0; at < events.length; at += EVENTS_IN_A_MESSAGE) {
    send({ kind: 'events', events: events.slice(at, at + EVENTS_IN_A_MESSAGE) });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
