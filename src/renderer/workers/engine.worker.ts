import { assertNever } from '../../domain/assert-never.ts';
import { createComparer } from '../../domain/compare/comparer.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { omissionsOf } from '../../domain/compare/views/omissions.ts';
import { quoteLedger } from '../../domain/compare/views/quote-ledger.ts';
import { synopsisOf } from '../../domain/compare/views/synopsis.ts';
import type { IntakeProblem } from '../../domain/intake/intake.ts';
import { decodeAs, readTextBytes } from '../../domain/intake/read-text.ts';
import { reportHtml } from '../../domain/report/html.ts';
import { buildReport } from '../../domain/report/model.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sha256Hex } from '../../domain/text/hash.ts';
import { countWords } from '../../domain/text/tokens.ts';
import type { EngineRequest, EngineResponse, ReadRequest, ReadText } from './engine-protocol.ts';

/** Reading files, comparing and report writing run here, so that the window never waits for them. */
function answer(request: EngineRequest): EngineResponse {
  switch (request.task) {
    case 'compare':
      return { job: request.job, task: 'compare', comparison: compareInTime(request) };
    case 'synopsis': {
      const synopsis = synopsisOf(request.comparison, request.texts, request.base);
      return { job: request.job, task: 'synopsis', synopsis };
    }
    case 'lists': {
      const { comparison, texts, against, other } = request.request;
      const quotes = quoteLedger(comparison, texts, against);
      const omissions = omissionsOf(comparison, texts, against, other);
      return { job: request.job, task: 'lists', lists: { quotes, omissions } };
    }
    case 'read':
      return { job: request.job, task: 'read', result: read(request.file) };
    case 'report':
      return { job: request.job, task: 'report', html: reportHtml(buildReport(request.input)) };
    default:
      return assertNever(request);
  }
}

/**
 * How long a comparison may take, in milliseconds. Texts of the usual sizes take a hundredth of it; after it the pairs
 * not read yet are named, and everything else is shown.
 */
const TIME_BUDGET_MS = 60_000;

/** Keeps what it has read of each text: with one variant more, the others are not read again. */
const compareAgain = createComparer();

function compareInTime({ job, inputs, options }: Extract<EngineRequest, { task: 'compare' }>): Comparison {
  const end = performance.now() + TIME_BUDGET_MS;
  return compareAgain(inputs, {
    ...options,
    words: true,
    goOn: (share) => {
      tell(job, share);
      return performance.now() < end;
    },
  });
}

/** Messages about progress are this far apart, in milliseconds: enough to see it move. */
const TOLD_AFTER_MS = 100;
let toldAt = 0;

function tell(job: number, share: number): void {
  const now = performance.now();
  if (now - toldAt < TOLD_AFTER_MS) return;
  toldAt = now;
  self.postMessage({ job, task: 'progress', share } satisfies EngineResponse);
}

function read({ bytes, encoding }: ReadRequest): Result<ReadText, IntakeProblem> {
  const result = encoding === null ? readTextBytes(bytes) : decodeAs(bytes, encoding);
  if (!result.ok) return result;
  const { text } = result.value;
  return ok({ ...result.value, sha256: sha256Hex(text), words: countWords(text) });
}

self.addEventListener('message', (event: MessageEvent<EngineRequest>) => {
  let response: EngineResponse;
  try {
    response = answer(event.data);
  } catch (error) {
    response = { job: event.data.job, task: 'failed', reason: String(error) };
  }
  self.postMessage(response);
});
