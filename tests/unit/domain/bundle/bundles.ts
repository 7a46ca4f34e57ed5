import { bytesSource } from '../../../../src/domain/bundle/byte-source.ts';
import type { ByteSource } from '../../../../src/domain/bundle/byte-source.ts';
import { readBundle } from '../../../../src/domain/bundle/read-bundle.ts';
import type { BundleContents } from '../../../../src/domain/bundle/read-bundle.ts';
import type { BundleProblem } from '../../../../src/domain/bundle/problems.ts';
import { writeBundle } from '../../../../src/domain/bundle/write-bundle.ts';
import type { BundleInput, WrittenBundle } from '../../../../src/domain/bundle/write-bundle.ts';
import type { Result } from '../../../../src/domain/result.ts';
import type { ReviewEvent } from '../../../../src/domain/review/events.ts';
import { BLANK_EVIDENCE } from '../../../../src/domain/review/evidence.ts';
import { addVariants, defaultVariantDetails } from '../../../../src/domain/review/changes.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { startedLog } from '../review/log-builder.ts';
import type { LogBuilder } from '../review/log-builder.ts';

/** The success of a result; a failure fails the test. */
export function value<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The problem of a result; a success fails the test. */
export function problem<Problem>(result: Result<unknown, Problem>): Problem {
  if (result.ok) throw new Error('did not fail');
  return result.problem;
}

export const AGENCY = 'Forty boats burnt in the harbour of Port Merrow.\n';
export const REWRITE = 'Fourteen boats burnt in the harbour of Port Merrow.\n';
/** Made of letters, so that it can be hashed as a text too. */
export const RECORD = new TextEncoder().encode('Minutes of the harbour board\n');
const RECORD_HASH = sha256Hex('Minutes of the harbour board\n');

/** A review of two variants and one piece of evidence with bytes. */
export function harbourLog(): LogBuilder {
  const log = startedLog('a');
  const variants = [AGENCY, REWRITE].map((text, index) => ({
    variantId: `v${index}`,
    details: defaultVariantDetails(`Variant ${index}`),
    revision: {
      ...{ sha256: sha256Hex(text), characters: text.length, words: 9, encoding: 'utf-8' },
      fileName: `variant-${index}.txt`,
    },
  }));
  log.do(value(addVariants(log.state(), variants)));
  log.do({
    label: 'Add evidence',
    drafts: [
      {
        type: 'evidence.added',
        payload: {
          evidenceId: 'e1',
          details: { ...BLANK_EVIDENCE, title: 'Minutes' },
          content: {
            ...{ type: 'file', sha256: RECORD_HASH, bytes: RECORD.length },
            ...{ mediaType: 'text/plain', fileName: 'minutes.txt' },
          },
        },
      },
    ],
  });
  return log;
}

const HARBOUR_TEXTS = new Map([AGENCY, REWRITE].map((text) => [sha256Hex(text), text]));

/** A bundle of events, with the harbour's texts and evidence unless it is told otherwise. */
export async function written(
  events: Iterable<ReviewEvent>,
  input: Partial<BundleInput<ByteSource>> = {},
): Promise<Result<WrittenBundle<ByteSource>, BundleProblem>> {
  return await writeBundle<ByteSource>({
    ...{ events, appVersion: '9.9.9' },
    text: (hash) => HARBOUR_TEXTS.get(hash),
    evidence: (hash) => (hash === RECORD_HASH ? bytesSource(RECORD) : 'not-here'),
    ...input,
  });
}

export async function bytesOf(bundle: WrittenBundle<ByteSource>): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(bundle.bytes);
  let at = 0;
  for (const part of bundle.parts) {
    const bytes = part instanceof Uint8Array ? part : await part.read(0, part.size);
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

export async function harbourBundle(): Promise<Uint8Array<ArrayBuffer>> {
  return await bytesOf(value(await written(harbourLog().events)));
}

export async function readBytes(bytes: Uint8Array): Promise<Result<BundleContents, BundleProblem>> {
  return await readBundle(bytesSource(bytes));
}
