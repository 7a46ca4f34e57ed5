import { assertNever } from '../../domain/assert-never.ts';
import type { ClaimHit } from '../../domain/search/checked-claim.ts';
import { ClaimIndex } from '../../domain/search/claim-index.ts';
import type { ClaimSearchRequest, ClaimSearchResponse, ClaimSearchTask } from './claim-search-protocol.ts';

const index = new ClaimIndex();

function run(task: ClaimSearchTask): readonly ClaimHit[] {
  switch (task.task) {
    case 'put':
      for (const claim of task.claims) index.put(claim);
      return [];
    case 'remove':
      for (const key of task.claims) index.remove(key);
      return [];
    case 'search':
      return index.search(task.query);
    default:
      return assertNever(task);
  }
}

self.addEventListener('message', ({ data: { job, task } }: MessageEvent<ClaimSearchRequest>) => {
  let response: ClaimSearchResponse;
  try {
    response = { job, task: 'done', hits: run(task) };
  } catch (error) {
    response = { job, task: 'failed', reason: String(error) };
  }
  self.postMessage(response);
});
