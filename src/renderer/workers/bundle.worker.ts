import { appendAll } from '../../domain/append-all.ts';
import { assertNever } from '../../domain/assert-never.ts';
import type { ByteSource } from '../../domain/bundle/byte-source.ts';
import { readBundle } from '../../domain/bundle/read-bundle.ts';
import { writeBundle } from '../../domain/bundle/write-bundle.ts';
import { ok } from '../../domain/result.ts';
import { fileKind, readReport } from '../../domain/verify/read-report.ts';
import { verifyFile } from '../../domain/verify/verify-file.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import { EVENTS_IN_A_MESSAGE } from './bundle-protocol.ts';
import type {
  BundleQuestion,
  BundleRequest,
  BundleResponse,
  BundleTask,
  BundleTasks,
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
      return await read(asked.question.bundle);
    case 'facts':
      return await factsOf(asked.question.file);
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

/** The largest report whose facts are looked for, in bytes; one of 2,000 claims and 8 variants is some 10 MB. */
const LARGEST_REPORT = 64 * 1024 * 1024;

async function factsOf(file: Blob): Promise<BundleTasks['facts']['answer']> {
  if (file.size > LARGEST_REPORT) return null;
  const source = blobSource(file);
  const kind = await fileKind(source);
  const report = kind === 'bundle' ? null : await readReport(source, kind);
  return report?.ok ? report.value.facts : null;
}

async function read(bundle: Blob): Promise<BundleTasks['read']['answer']> {
  const contents = await readBundle(blobSource(bundle), { goOn });
  if (!contents.ok) return contents;
  const { events, manifest, texts, evidence } = contents.value;
  for (let at = 0; at < events.length; at += EVENTS_IN_A_MESSAGE)
    tell({ kind: 'events', events: events.slice(at, at + EVENTS_IN_A_MESSAGE) });
  return ok({ manifest, texts, evidence });
}

/** What has come ahead of the question. */
const received: ReviewEvent[] = [];

async function write({
  appVersion,
  texts,
  evidence,
}: BundleTasks['write']['question']): Promise<BundleTasks['write']['answer']> {
  const written = await writeBundle<BlobSource>({
    ...{ events: received, appVersion, goOn },
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

function tell(message: BundleResponse): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<BundleRequest>) => {
  if (data.kind === 'events') {
    appendAll(received, data.events);
    return;
  }
  void answer(data.asked).then(
    (answered) => tell({ kind: 'answer', answer: answered }),
    (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
  );
});
