import type { ErrorCode } from '../../contract/errors.ts';
import { storageProblem } from '../db/storage-problem.ts';

/** The code of what a task on a bundle threw: a stop, or the storage's or the worker's failure. */
export function bundleTaskProblem(error: unknown): ErrorCode {
  const isStop = error instanceof DOMException && error.name === 'AbortError';
  return isStop ? 'bundle-cancelled' : storageProblem(error).code;
}
