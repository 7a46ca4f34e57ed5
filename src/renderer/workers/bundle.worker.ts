import { assertNever } from '../../domain/assert-never.ts';
import type { ByteSource } from '../../domain/bundle/byte-source.ts';
import { readBundle } from '../../domain/bundle/read-bundle.ts';
import { writeBundle } from '../../domain/bundle/write-bundle.ts';
import { ok } from '../../domain/result.ts';
import { verifyFile } from '../../domain/verify/verify-file.ts';
import type {
  BundleMessage,
  BundleQuestion,
  BundleTask,
  BundleTasks,
  WriteRequest,
} from './bundle-protocol.ts';

type BlobSource = ByteSource & { readonly blob: Blob };

function blobSource(blob: Blob): BlobSource {
  return {
    blob,
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/** Messages about progress are this far apart, in milliseconds: enough to see it move. */
const TOLD_AFTER_MS = 100;
let toldAt = 0;

/** A stop ends the whole worker. */
function goOn(share: number): boolean {
  const now = performance.now();
  if (now - toldAt >= TOLD_AFTER_MS) {
    toldAt = now;
    tell({ kind: 'progress', share });
  }
  return true;
}

async function answer(asked: BundleQuestion): Promise<BundleTasks[BundleTask]['answer']> {
  switch (asked.task) {
    case 'write':
      return await write(asked.question);
    case 'read':
      return await readBundle(blobSource(asked.question.bundle), { goOn });
    case 'verify': {
      const { file, texts, bundle } = asked.question;
      return await verifyFile(blobSource(file), {
        ...{ texts, goOn },
        bundle: bundle === null ? null : blobSource(bundle),
      });
    }
    default:
      return assertNever(asked);
  }
}

async function write({
  events,
  appVersion,
  texts,
  evidence,
}: WriteRequest): Promise<BundleTasks['write']['answer']> {
  const written = await writeBundle<BlobSource>({
    ...{ events, appVersion, goOn },
    text: (sha256) => texts.get(sha256),
    evidence: (sha256) => {
      const content = evidence.get(sha256) ?? 'not-here';
      return typeof content === 'string' ? content : blobSource(content);
    },
  });
  if (!written.ok) return written;
  const { parts, manifest } = written.value;
  // Evidence goes into the file as the blob it came as: its bytes stay where they are.
  const content = new Blob(
    parts.map((part) => (part instanceof Uint8Array ? part : part.blob)),
    { type: 'application/zip' },
  );
  return ok({ content, manifest });
}

function tell(message: BundleMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<BundleQuestion>) => {
  void answer(event.data).then(
    (answered) => tell({ kind: 'answer', answer: answered }),
    (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
  );
});
