import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { TextsFirst } from '../../../src/renderer/app/texts-first.svelte.ts';
import { whenPainted } from '../../../src/renderer/ui/when-painted.ts';

describe('TextsFirst', () => {
  it('is over with the frame that shows the texts', async () => {
    const first = new TextsFirst();
    await whenPainted();
    expect([first.areDrawn, first.isOver]).toEqual([false, false]);
    first.draw();
    expect([first.areDrawn, first.isOver]).toEqual([true, false]);
    await whenPainted();
    await expect.poll(() => first.isOver, { interval: 1 }).toBe(true);
  });

  it('is over where the texts are not to be waited for, which are not there for that', async () => {
    const first = new TextsFirst();
    first.end();
    await whenPainted();
    await expect.poll(() => first.isOver, { interval: 1 }).toBe(true);
    expect(first.areDrawn).toBe(false);
  });

  it('is over where it is too long to wait for them', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const first = new TextsFirst();
    await vi.advanceTimersByTimeAsync(199);
    expect(first.isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(first.isOver).toBe(true);
  });
});
