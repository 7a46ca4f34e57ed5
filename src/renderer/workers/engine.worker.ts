import { assertNever } from '../../domain/assert-never.ts';
import { compare } from '../../domain/compare/compare.ts';
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
      return { job: request.job, task: 'compare', comparison: compare(request.inputs, { words: true }) };
    case 'read':
      return { job: request.job, task: 'read', result: read(request.file) };
    case 'report':
      return { job: request.job, task: 'report', html: reportHtml(buildReport(request.input)) };
    default:
      return assertNever(request);
  }
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
