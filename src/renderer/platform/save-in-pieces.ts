import type { VariorumBridge } from '../../contract/bridge.ts';
import { EVIDENCE_SLICE_BYTES } from '../../domain/evidence/limits.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { TransferOptions } from './evidence-store.ts';
import type { PlatformProblem, SaveOutcome } from './platform.ts';

/** Saves a blob through the desktop's bridge, slice by slice. Stopped or failed, nothing of it is left. */
export async function saveInPieces(
  bridge: VariorumBridge,
  suggestedName: string,
  content: Blob,
  { signal, onprogress }: TransferOptions = {},
): Promise<Result<SaveOutcome, PlatformProblem>> {
  const begun = await bridge.beginSave({ suggestedName, bytes: content.size });
  if (!begun.ok) return begun;
  const { handle } = begun.value;
  if (handle === null) return ok({ saved: false });
  for (let done = 0; done < content.size;) {
    const slice = signal?.aborted === true ? null : await bytesOf(content, done);
    if (slice === null) {
      await bridge.abortSave({ handle });
      return signal?.aborted === true
        ? ok({ saved: false })
        : failed({ code: 'save-failed', fileName: suggestedName });
    }
    const taken = await bridge.appendSave({ handle, slice });
    if (!taken.ok) return taken;
    done += slice.byteLength;
    onprogress?.(done / content.size);
  }
  return await bridge.finishSave({ handle });
}

/** The slice from an offset; null where the browser has lost the blob's bytes, as it does when its disk is full. */
async function bytesOf(content: Blob, from: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const slice = await content.slice(from, from + EVIDENCE_SLICE_BYTES).arrayBuffer();
    return slice.byteLength === 0 ? null : new Uint8Array(slice);
  } catch {
    return null;
  }
}
