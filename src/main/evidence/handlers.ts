import { app } from 'electron';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../contract/errors.ts';
import type { BoundaryProblem } from '../../contract/ipc.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Handlers } from '../ipc.ts';
import { EvidenceFiles } from './evidence-files.ts';
import { openCopy } from './open-copy.ts';

type EvidenceHandlers = Pick<
  Handlers,
  | 'beginEvidence'
  | 'appendEvidence'
  | 'finishEvidence'
  | 'abortEvidence'
  | 'readEvidence'
  | 'hasEvidence'
  | 'removeEvidence'
  | 'openEvidence'
>;

/** What the page asks of the evidence kept beside the app's other data. */
export function evidenceHandlers(): EvidenceHandlers {
  const root = join(app.getPath('userData'), 'evidence');
  const files = new EvidenceFiles(root);
  // Copies for other programs. Beside the evidence and not in the system's folder for such files, where others could look;
  // emptied now too, for the last run may have ended in a crash.
  const copies = join(root, 'opened');
  removeCopies(copies);
  app.on('will-quit', () => {
    removeCopies(copies);
  });
  return {
    beginEvidence: async ({ bytes }) => nameless(await files.begin(bytes)),
    appendEvidence: async ({ handle, slice }) => nameless(await files.append(handle, slice)),
    finishEvidence: async ({ handle, sha256 }) => nameless(await files.finish(handle, sha256)),
    abortEvidence: async ({ handle }) => {
      await files.abort(handle);
      return ok(null);
    },
    readEvidence: async ({ sha256, offset }) => nameless(await files.read(sha256, offset)),
    hasEvidence: async ({ sha256 }) => ok(await files.has(sha256)),
    removeEvidence: async ({ sha256 }) => nameless(await files.remove(sha256)),
    openEvidence: async (request) => nameless(await openCopy(files, copies, request)),
  };
}

/** The page knows the file by its name; here it has only a hash. */
function nameless<Value>(result: Result<Value, ErrorCode>): Result<Value, BoundaryProblem> {
  return result.ok ? result : failed({ code: result.problem, fileName: '' });
}

function removeCopies(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    // A program holds one open. It goes with the next start.
    console.error('Copies of evidence stay until the next start:', error);
  }
}
