import { beforeEach, describe, expect, it } from 'vitest';
import { addVariants, defaultVariantDetails } from '../../../src/domain/review/changes.ts';
import { switchNoiseRule } from '../../../src/domain/review/ledger-changes.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { Services } from '../../../src/renderer/app/services.ts';
import { openAhead } from '../../../src/renderer/review/open-ahead.ts';
import { there, value } from '../db/support.ts';
import { servicesOn } from '../support/services.ts';
import { StubEngine } from '../support/stub-engine.ts';

const TEXTS = ['The bridge at Enkhof opens on Monday.', 'The bridge at Enkhof opens on Friday.'];

let engine: StubEngine;
let services: Services;

beforeEach(async () => {
  engine = new StubEngine();
  services = await servicesOn(engine);
});

/** A stored review of these texts; those `without` their text are in the log alone. */
async function reviewOf(texts: readonly string[], without: readonly string[] = []): Promise<string> {
  const { repository } = services;
  const id = value(await repository.create('The bridge'));
  const variants = texts.map((text, index) => ({
    variantId: `v${index}`,
    details: defaultVariantDetails(`v${index}`),
    revision: {
      ...{ sha256: sha256Hex(text), characters: text.length, words: 7, fileName: '', encoding: 'utf-8' },
    },
  }));
  const added = value(addVariants(there(await repository.review(id)), variants));
  const stored = texts.filter((text) => !without.includes(text));
  const records = stored.map((text) => ({ sha256: sha256Hex(text), text }));
  value(await repository.append(id, added, { texts: records }));
  return id;
}

describe('openAhead', () => {
  it('reads the review and has its variants compared as they will be, by its rules', async () => {
    const id = await reviewOf(TEXTS);
    value(await services.repository.append(id, switchNoiseRule('synonym', 'Synonyms', false)));
    await openAhead(id, services);
    expect(services.repository.shown(id, [], '')?.state.title).toBe('The bridge');
    expect(engine.ahead).toEqual([
      {
        inputs: TEXTS.map((text, index) => ({ label: `v${index}`, text, sha256: sha256Hex(text) })),
        options: { constraints: [], rulesOff: ['synonym'] },
      },
    ]);
  });

  it.each([
    ['one variant', TEXTS.slice(1)],
    ['what takes long to compare', TEXTS.map((text) => text.repeat(1_000))],
  ])('leaves %s', async (_, texts) => {
    await openAhead(await reviewOf(texts), services);
    expect(engine.ahead).toEqual([]);
  });

  it('leaves a review with a text that is not there, and one that is gone, to those who open it', async () => {
    await openAhead(await reviewOf(TEXTS, TEXTS.slice(1)), services);
    await openAhead('gone', services);
    expect(engine.ahead).toEqual([]);
  });
});
