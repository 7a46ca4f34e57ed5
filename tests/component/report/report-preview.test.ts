import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ReportPreview,
  SLOW_MS,
  type ShownReport,
} from '../../../src/renderer/review/report-preview.svelte.ts';
import { there } from '../db/support.ts';

interface Asked {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly resolve: (shown: ShownReport) => void;
  readonly reject: (error: Error) => void;
}

let preview: ReportPreview;
let asked: Asked[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  preview = new ReportPreview();
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const pageOf = (html: string): ShownReport => ({ kind: 'page', html });
function want(name: string): void {
  preview.want(
    (signal) =>
      new Promise((resolve, reject) => {
        asked.push({ name, signal, resolve, reject });
      }),
  );
}
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
async function answer(index: number): Promise<void> {
  const { name, resolve } = there(asked[index]);
  resolve(pageOf(name));
  await pass(0);
}

describe('the preview', () => {
  it('makes one report of several ticks in a row', async () => {
    for (const name of ['one', 'two', 'three']) want(name);
    await pass(100);
    expect(asked.map(({ name }) => name)).toEqual(['three']);
  });

  it('keeps what is shown until the next is there, and then makes the newest that was wanted', async () => {
    want('one');
    await pass(100);
    await answer(0);
    expect(preview.shown).toEqual(pageOf('one'));
    want('two');
    await pass(100);
    want('three');
    await pass(100);
    want('four');
    await pass(100);
    expect(asked.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(preview.shown).toEqual(pageOf('one'));
    await answer(1);
    expect(preview.shown).toEqual(pageOf('two'));
    await pass(0);
    expect(asked.map(({ name }) => name)).toEqual(['one', 'two', 'four']);
    expect(there(asked[1]).signal.aborted).toBe(false);
  });

  it('says that it takes long only when it does, and can be stopped', async () => {
    want('one');
    await pass(100);
    expect(preview.isSlow).toBe(false);
    await pass(SLOW_MS);
    expect(preview.isSlow).toBe(true);
    preview.stop();
    expect([preview.isSlow, preview.stopped, there(asked[0]).signal.aborted]).toEqual([false, true, true]);
    there(asked[0]).reject(new DOMException('stopped', 'AbortError'));
    await pass(0);
    expect([preview.failed, preview.shown]).toEqual([false, null]);
    want('two');
    await pass(100);
    await answer(1);
    expect([preview.shown, preview.stopped]).toEqual([pageOf('two'), false]);
  });

  it('says that it failed, until one is made again', async () => {
    want('one');
    await pass(100);
    there(asked[0]).reject(new Error('broken'));
    await pass(0);
    expect(preview.failed).toBe(true);
    want('two');
    await pass(100);
    await answer(1);
    expect([preview.failed, preview.shown]).toEqual([false, pageOf('two')]);
  });
});
