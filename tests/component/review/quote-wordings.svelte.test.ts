import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { SAME_WORDING, type Wording } from '../../../src/domain/claims/wording.ts';
import { WordingsOfQuotes } from '../../../src/renderer/review/quote-wordings.svelte.ts';
import type { QuotePair } from '../../../src/renderer/workers/engine-protocol.ts';

const ALTERED: Wording = { state: 'altered', marks: [] };

describe('WordingsOfQuotes', () => {
  it('asks once for all that is read in one go, and tells whoever reads when the answers are there', async () => {
    const wordings = vi.fn((pairs: readonly QuotePair[]) =>
      Promise.resolve(pairs.map(([one, other]) => (one === other ? SAME_WORDING : ALTERED))),
    );
    const quotes = new WordingsOfQuotes({ wordings }, vi.fn());
    const seen: unknown[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push([quotes.reader('340', '430'), quotes.reader('noon', 'dusk'), quotes.reader('340', '430')]);
      });
    });
    flushSync();
    await vi.waitFor(() =>
      expect(seen).toEqual([
        [null, null, null],
        [ALTERED, ALTERED, ALTERED],
      ]),
    );
    expect(wordings.mock.calls).toEqual([
      [
        [
          ['340', '430'],
          ['noon', 'dusk'],
        ],
      ],
    ]);
    stop();
  });

  it('says that comparing failed, and does not ask for the same again', async () => {
    const wordings = vi.fn(() => Promise.reject(new Error('no memory')));
    const onproblem = vi.fn();
    const quotes = new WordingsOfQuotes({ wordings }, onproblem);
    expect(quotes.reader('340', '430')).toBeNull();
    await vi.waitFor(() => expect(onproblem).toHaveBeenCalledOnce());
    expect(quotes.reader('340', '430')).toBeNull();
    await Promise.resolve();
    expect(wordings).toHaveBeenCalledOnce();
  });
});
