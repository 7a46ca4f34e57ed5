import type { ErrorCode } from '../../contract/errors.ts';
import { errorWords } from './error-table.ts';

export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly message: string;
  readonly remedy: string;
}

/** Good news goes by itself after this long; problems stay until they are closed. */
const DONE_SHOWN_MS = 6_000;

/** Short messages at the edge of the window, announced to screen readers. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #nextId = 1;

  /** Says that something is done. */
  done(message: string): void {
    const id = this.#add({ tone: 'done', message, remedy: '' });
    setTimeout(() => {
      this.close(id);
    }, DONE_SHOWN_MS);
  }

  /** Says what went wrong and what to do about it. */
  problem(code: ErrorCode, fileName = ''): void {
    this.#add({ tone: 'problem', ...errorWords(code, fileName) });
  }

  close(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  #add(toast: Omit<Toast, 'id'>): number {
    const id = this.#nextId++;
    // The same problem again replaces the one shown: ten copies of one message help nobody.
    this.list = [...this.list.filter((shown) => shown.message !== toast.message), { id, ...toast }];
    return id;
  }
}
