import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ComparisonRun,
  PLAIN,
  type ComparedText,
} from '../../../src/renderer/review/comparison-run.svelte.ts';
import { comparisonOf } from '../support/comparison.ts';
import { StubEngine } from '../support/stub-engine.ts';

/** Longer than a run may take without a word about it. */
const SLOW_MS = 400;

let engine: StubEngine;
let run: ComparisonRun;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  engine = new StubEngine();
  run = new ComparisonRun(engine);
});
afterEach(() => {
  run.dispose();
  vi.useRealTimers();
});

const COMPARISON = comparisonOf([], []);

function textsOf(...labels: string[]): readonly ComparedText[] {
  return labels.map((label) => ({
    variantId: `id ${label}`,
    label,
    text: `Text ${label}.`,
    sha256: `sha ${label}`,
  }));
}

/** The labels of what the last result is of. */
const compared = (): readonly string[] | undefined => run.result?.texts.map(({ label }) => label);

/** Lets the engine answer one of the runs, in the order in which they were asked for. */
async function answer(index: number, how: 'done' | 'failed' = 'done'): Promise<void> {
  if (how === 'done') engine.asked[index]?.resolve(COMPARISON);
  else engine.asked[index]?.reject(new Error('the engine broke'));
  await settled();
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('ComparisonRun', () => {
  it('compares the texts and keeps them with their result', async () => {
    run.start(textsOf('A', 'B'));
    expect([run.status, run.result, engine.asked[0]?.labels]).toEqual(['running', null, ['A', 'B']]);
    await answer(0);
    expect([run.status, compared()]).toEqual(['idle', ['A', 'B']]);
    expect(run.tookMs).toBeGreaterThanOrEqual(0);
  });

  it('tells the engine what was said about passages and rules, also when it runs again', async () => {
    const side = { start: 0, end: 4 };
    const options = {
      constraints: [{ relation: 'pair', left: { variant: 0, ...side }, right: { variant: 1, ...side } }],
      rulesOff: ['synonym'],
    } as const;
    run.start(textsOf('A', 'B'), options);
    await answer(0, 'failed');
    run.retry();
    expect(engine.asked.map((asked) => asked.options)).toEqual([options, options]);
  });

  it('keeps the last result until the next is there', async () => {
    run.start(textsOf('A', 'B'));
    await answer(0);
    run.start(textsOf('A', 'B', 'C'));
    expect([run.status, compared()]).toEqual(['running', ['A', 'B']]);
    await answer(1);
    expect(compared()).toEqual(['A', 'B', 'C']);
  });

  it('gives up a run for the next, and takes no answer from it, whichever comes first', async () => {
    run.start(textsOf('A', 'B'));
    run.start(textsOf('A', 'C'));
    expect(engine.asked[0]?.signal.aborted).toBe(true);
    await answer(1);
    await answer(0);
    expect([run.status, compared()]).toEqual(['idle', ['A', 'C']]);
  });

  it('takes no answer from a run that was given up, even where the engine did not hear of it', async () => {
    vi.spyOn(engine, 'compare').mockImplementation(
      (inputs, options, signal) =>
        new Promise((resolve, reject) => {
          engine.asked.push({ labels: inputs.map(({ label }) => label), options, signal, resolve, reject });
        }),
    );
    run.start(textsOf('A', 'B'));
    run.start(textsOf('A', 'C'));
    await answer(0);
    expect([run.status, run.result]).toEqual(['running', null]);
    await answer(1, 'failed');
    expect(run.status).toBe('failed');
    run.start(textsOf('A', 'D'));
    run.start(textsOf('A', 'E'));
    await answer(2, 'failed');
    expect(run.status).toBe('running');
  });

  it('fails without losing the last result, and runs again with the same texts', async () => {
    run.start(textsOf('A', 'B'));
    await answer(0);
    run.start(textsOf('A', 'C'));
    await answer(1, 'failed');
    expect([run.status, compared()]).toEqual(['failed', ['A', 'B']]);
    run.retry();
    expect([run.status, engine.asked[2]?.labels]).toEqual(['running', ['A', 'C']]);
    await answer(2);
    expect([run.status, compared()]).toEqual(['idle', ['A', 'C']]);
  });

  it('is stopped when asked, and can be taken up again', async () => {
    run.start(textsOf('A', 'B'));
    run.cancel();
    await settled();
    expect([run.status, engine.asked[0]?.signal.aborted]).toEqual(['cancelled', true]);
    run.retry();
    await answer(1);
    expect([run.status, compared()]).toEqual(['idle', ['A', 'B']]);
  });

  it('is not stopped where nothing runs', async () => {
    run.cancel();
    expect(run.status).toBe('idle');
    run.start(textsOf('A', 'B'));
    await answer(0);
    run.cancel();
    expect([run.status, compared()]).toEqual(['idle', ['A', 'B']]);
  });

  it.each(['running', 'failed', 'cancelled'])(
    'has nothing to show once the last text is gone (%s)',
    async (before) => {
      run.start(textsOf('A'));
      await answer(0);
      run.start(textsOf('B'));
      if (before === 'failed') await answer(1, 'failed');
      if (before === 'cancelled') run.cancel();
      expect(run.status).toBe(before);
      run.start([]);
      await answer(1);
      expect([run.status, run.result, run.isSlow, engine.asked.length]).toEqual(['idle', null, false, 2]);
    },
  );

  it('runs no more after it was disposed of', async () => {
    run.start(textsOf('A', 'B'));
    run.dispose();
    await answer(0);
    expect(run.result).toBeNull();
  });
});

describe('a long run', () => {
  it('is spoken of only after a while, and no more when it is done', async () => {
    run.start(textsOf('A', 'B'));
    expect(run.isSlow).toBe(false);
    vi.advanceTimersByTime(SLOW_MS);
    expect(run.isSlow).toBe(true);
    await answer(0);
    expect(run.isSlow).toBe(false);
  });

  it('that is done soon is not spoken of at all', async () => {
    run.start(textsOf('A', 'B'));
    await answer(0);
    vi.advanceTimersByTime(SLOW_MS);
    expect(run.isSlow).toBe(false);
  });

  it('hands its slowness to no other run', async () => {
    run.start(textsOf('A', 'B'));
    vi.advanceTimersByTime(SLOW_MS);
    run.start(textsOf('A', 'C'));
    await settled();
    expect(run.isSlow).toBe(false);
    vi.advanceTimersByTime(SLOW_MS);
    expect(run.isSlow).toBe(true);
    await answer(1);
    expect(run.isSlow).toBe(false);
  });

  it('is not spoken of once it was stopped', async () => {
    run.start(textsOf('A', 'B'));
    vi.advanceTimersByTime(SLOW_MS);
    run.cancel();
    await settled();
    expect(run.isSlow).toBe(false);
  });

  describe('with many variants', () => {
    const many = textsOf('A', 'B', 'C', 'D', 'E');
    const asked = (): readonly string[] => engine.asked.map(({ labels }) => labels.join(''));

    it('shows the first of them before all', async () => {
      run.start(many, PLAIN, 2);
      expect(asked()).toEqual(['AB', 'ABCDE']);
      await answer(0);
      expect([compared(), run.status, run.isWhole]).toEqual([['A', 'B'], 'running', false]);
      await answer(1);
      expect([compared()?.length, run.status, run.isWhole]).toEqual([5, 'idle', true]);
    });

    it('gives up both when it is stopped, and keeps the first look', async () => {
      run.start(many, PLAIN, 3);
      await answer(0);
      run.cancel();
      await settled();
      expect(engine.asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
      expect([compared(), run.status, run.isWhole]).toEqual([['A', 'B', 'C'], 'cancelled', false]);
    });

    it.each([
      ['the base stands far behind', many, 5],
      ['there are few', many.slice(0, 4), 2],
    ])('compares all at once where %s', (_, texts, first) => {
      run.start(texts, PLAIN, first);
      expect(asked()).toEqual([texts.map(({ label }) => label).join('')]);
    });

    it('does not go back to a few where all are on screen', async () => {
      run.start(many, PLAIN, 2);
      await answer(0);
      await answer(1);
      run.start(textsOf('A', 'B', 'C', 'D', 'E', 'F'), PLAIN, 2);
      expect(asked().slice(2)).toEqual(['ABCDEF']);
    });
  });
});

describe('a result', () => {
  it('is whole only by the rules and for the texts that hold now', async () => {
    const texts = textsOf('A', 'B');
    run.start(texts);
    await answer(0);
    expect(run.isWhole).toBe(true);
    run.start(texts, { ...PLAIN, rulesOff: ['synonym'] });
    expect([run.isWhole, compared()]).toEqual([false, ['A', 'B']]);
    run.cancel();
    expect(run.isWhole).toBe(false);
    run.retry();
    await answer(2);
    expect(run.isWhole).toBe(true);
    run.start(textsOf('A', 'C'));
    expect(run.isWhole).toBe(false);
  });
});
