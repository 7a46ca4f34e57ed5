import { app, type BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { AnswerOf, BoundaryProblem, RequestOf } from '../../contract/ipc.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Handlers } from '../ipc.ts';
import { flushFolder } from './flush-folder.ts';
import { askWhere, savedAt } from './save-file.ts';
import { writeAll } from './write-all.ts';
import { removeLeftover, saveProblem, temporaryBeside } from './write-atomically.ts';

type SaveHandlers = Pick<Handlers, 'beginSave' | 'appendSave' | 'finishSave' | 'abortSave'>;

/** A file on its way to the place where the person wants it. */
interface Save {
  readonly handle: string;
  readonly path: string;
  readonly temporary: string;
  readonly file: fileSystem.FileHandle;
  /** As announced; no more is taken. */
  readonly bytes: number;
  received: number;
  /** Stops listening to its window. */
  readonly leaveWindow: () => void;
}

/** What the page asks for to save a file that is too large for one message. */
export function saveHandlers(): SaveHandlers {
  const saves = new SaveInPieces();
  app.on('will-quit', () => {
    saves.dropNow();
  });
  return {
    beginSave: (request, window) => saves.begin(request, window),
    appendSave: (request) => saves.append(request),
    finishSave: ({ handle }) => saves.finish(handle),
    abortSave: async ({ handle }) => {
      await saves.abort(handle);
      return ok(null);
    },
  };
}

/**
 * Saves a file piece by piece as `writeAtomically` saves one at once: into a temporary file beside its place, flushed, and
 * only then renamed. One at a time; whatever ends it before, the temporary file goes and the place is as it was.
 */
class SaveInPieces {
  #save: Save | null = null;

  /** Asks where to save, and makes ready for so many bytes; what was begun before and not finished is dropped. */
  async begin(
    { suggestedName, bytes }: RequestOf<'beginSave'>,
    window: BrowserWindow,
  ): Promise<AnswerOf<'beginSave'>> {
    await this.#drop();
    const path = await askWhere(suggestedName, window);
    if (path === null) return ok({ handle: null });
    const [handle, temporary] = [randomUUID(), temporaryBeside(path)];
    try {
      const file = await fileSystem.open(temporary, 'wx');
      // Another may have been begun while the person was asked.
      await this.#drop();
      // Nobody is left then to send the rest.
      const abort = (): void => void this.abort(handle);
      window.once('closed', abort);
      const leaveWindow = (): void => void window.off('closed', abort);
      this.#save = { handle, path, temporary, file, bytes, received: 0, leaveWindow };
      return ok({ handle });
    } catch (error) {
      return problemAt(path, error);
    }
  }

  /** Takes the next bytes. When they cannot be written, nothing of the file stays. */
  async append({ handle, slice }: RequestOf<'appendSave'>): Promise<AnswerOf<'appendSave'>> {
    const save = this.#current(handle);
    if (save === null || save.received + slice.byteLength > save.bytes) return await this.#refuse(save);
    const from = save.received;
    save.received += slice.byteLength;
    try {
      await writeAll(save.file, slice, from);
      return ok(null);
    } catch (error) {
      await this.#drop();
      return problemAt(save.path, error);
    }
  }

  /** Puts the file in its place, if all of it came. */
  async finish(handle: string): Promise<AnswerOf<'finishSave'>> {
    const save = this.#current(handle);
    if (save === null || save.received !== save.bytes) return await this.#refuse(save);
    try {
      await save.file.sync();
      await save.file.close();
      await fileSystem.rename(save.temporary, save.path);
    } catch (error) {
      await this.#drop();
      return problemAt(save.path, error);
    }
    this.#save = null;
    save.leaveWindow();
    await flushFolder(dirname(save.path), fileSystem);
    return savedAt(save.path);
  }

  /** Forgets a file that is on its way; one that is not is forgotten already. */
  async abort(handle: string): Promise<void> {
    if (this.#current(handle) !== null) await this.#drop();
  }

  /** The program ends: nothing can be waited for. */
  dropNow(): void {
    if (this.#save === null) return;
    try {
      unlinkSync(this.#save.temporary);
    } catch (error) {
      console.error(`Left behind: ${this.#save.temporary}`, error);
    }
    this.#save = null;
  }

  #current(handle: string): Save | null {
    return this.#save?.handle === handle ? this.#save : null;
  }

  /** The page and main do not agree on what was sent: a mistake in the program, and nothing to keep. */
  async #refuse(save: Save | null): Promise<Result<never, BoundaryProblem>> {
    if (save !== null) await this.#drop();
    return failed({ code: 'save-failed', fileName: save === null ? '' : basename(save.path) });
  }

  async #drop(): Promise<void> {
    const save = this.#save;
    if (save === null) return;
    this.#save = null;
    save.leaveWindow();
    // It may be closed already, or its disk gone: what matters is that nothing of it stays.
    await save.file.close().catch(() => undefined);
    await removeLeftover(save.temporary, fileSystem);
  }
}

function problemAt(path: string, error: unknown): Result<never, BoundaryProblem> {
  return failed({ code: saveProblem(error), fileName: basename(path) });
}
