import type { VariorumBridge } from '../../contract/bridge.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import type { BoundaryProblem } from '../../contract/ipc.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { EvidenceShelf } from './evidence-store.ts';

/** The shelf of the desktop: files beside the app's other data, which main writes and reads. */
export function createDesktopShelf(bridge: VariorumBridge): EvidenceShelf {
  return {
    async begin(bytes) {
      const begun = await bridge.beginEvidence({ bytes });
      if (!begun.ok) return failed(begun.problem.code);
      const { handle } = begun.value;
      return ok({
        append: async (slice) => codeOnly(await bridge.appendEvidence({ handle, slice })),
        finish: async (sha256) => codeOnly(await bridge.finishEvidence({ handle, sha256 })),
        abort: async () => {
          // Main drops it in any case before the next file.
          await bridge.abortEvidence({ handle });
        },
      });
    },
    read: async (sha256, offset) => codeOnly(await bridge.readEvidence({ sha256, offset })),
    async has(sha256) {
      const answer = await bridge.hasEvidence({ sha256 });
      return answer.ok && answer.value;
    },
    remove: async (sha256) => codeOnly(await bridge.removeEvidence({ sha256 })),
    async openExternally(sha256, fileName) {
      const opened = await bridge.openEvidence({ sha256, fileName });
      return opened.ok ? opened : failed({ code: opened.problem.code, fileName });
    },
  };
}

function codeOnly<Value>(answer: Result<Value, BoundaryProblem>): Result<Value, ErrorCode> {
  return answer.ok ? answer : failed(answer.problem.code);
}
