import agency from '../../../resources/sample/agency.txt?raw';
import draft from '../../../resources/sample/draft.txt?raw';
import rewrite from '../../../resources/sample/rewrite.txt?raw';
import { sampleDrafts } from '../../domain/sample/sample-review.ts';
import { sha256Hex } from '../../domain/text/hash.ts';
import { normalise } from '../../domain/text/normalise.ts';
import type { Services } from './services.ts';

const TEXTS = { agency, rewrite, draft };

type SampleServices = Pick<Services, 'queue' | 'meta' | 'newId'>;

/** Puts a fresh copy of the sample review into the library and gives its id. */
export async function installSample({ queue, newId }: SampleServices): Promise<string> {
  const reviewId = newId();
  const texts = Object.values(TEXTS).map((raw) => {
    const text = normalise(raw);
    return { sha256: sha256Hex(text), text };
  });
  await queue.append(
    reviewId,
    { label: 'Create the sample review', drafts: sampleDrafts(TEXTS, newId) },
    texts,
  );
  return reviewId;
}

/** At the first start only: once it is in the trash, the sample does not come back by itself. */
export async function installSampleOnce(services: SampleServices): Promise<void> {
  if (await services.meta.get('sampleInstalled')) return;
  await installSample(services);
  await services.meta.set('sampleInstalled', true);
}
