import { afterEach, describe, expect, it, vi } from 'vitest';
import { toCheck } from '../../../src/domain/check/to-check.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { countUnderRules } from '../../../src/domain/compare/noise-rules.ts';
import { synopsisOf } from '../../../src/domain/compare/views/synopsis.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { EngineInput, EngineOptions } from '../../../src/renderer/workers/engine-protocol.ts';
import { Engine } from '../../../src/renderer/workers/engine.ts';

const PLAIN: EngineOptions = { constraints: [], rulesOff: [] };
const TEXTS = [
  'The ferry left Harlingen at noon.\n\nMayor Ida Venn called it “a safe crossing”.',
  'The ferry left Den Helder at noon.\n\nMayor Ida Venn called it “a quick crossing”.',
  'A ferry left Harlingen at ten.',
];

afterEach(() => vi.restoreAllMocks());

function inputsOf(texts: readonly string[]): EngineInput[] {
  return texts.map((text, index) => ({ label: `v${index}`, text, sha256: sha256Hex(text) }));
}

const signal = (): AbortSignal => new AbortController().signal;

// A worker loads the engine file by file here, which takes its time on a busy machine.
describe('Engine, with its worker', { timeout: 60_000 }, () => {
  it('gives what the engine gives, word for word', async () => {
    const comparison = await new Engine().compare(inputsOf(TEXTS), PLAIN, signal());
    expect(comparison).toEqual(compare(inputsOf(TEXTS), { words: true }));
  });

  it('derives from a comparison that the worker has without sending it there again', async () => {
    const engine = new Engine();
    const comparison = await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    const sent = vi.spyOn(Worker.prototype, 'postMessage');
    const synopsis = await engine.synopsis(comparison, 0, signal());
    expect(synopsis).toEqual(synopsisOf(comparison, TEXTS, 0));
    expect(JSON.stringify(sent.mock.calls).length).toBeLessThan(500);
  });

  it('finds what there is to check as the domain does, under the variants’ ids', async () => {
    const engine = new Engine();
    const comparison = await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    const ids = TEXTS.map((_, index) => `v${index}`);
    const found = await engine.toCheck(comparison, ids, 1, signal());
    const texts = TEXTS.map((text, index) => ({ variantId: ids[index] ?? '', text }));
    expect(found).toEqual(toCheck({ comparison, texts }, 1));
    expect(found.checkables.items[0]?.keys[0]).toContain('v');
    // What reads it goes by the very objects.
    expect(found.checkables.itemOf).toContain(found.checkables.items[0]);
  });

  it('counts what comes under the rules for noise', async () => {
    const engine = new Engine();
    const [first = ''] = TEXTS;
    const comparison = await engine.compare(
      inputsOf([first, first.replaceAll(/[“”]/gu, '"')]),
      PLAIN,
      signal(),
    );
    const counts = await engine.noise(comparison, signal());
    expect(counts.get('quotation-marks')).toBe(2);
    expect(counts).toEqual(countUnderRules(comparison.pairs.flatMap(({ discrepancies }) => discrepancies)));
  });

  it('derives also after the worker was ended, and after it was asked for many other comparisons', async () => {
    const engine = new Engine();
    const comparison = await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    const abort = new AbortController();
    const given = engine.compare(inputsOf([...TEXTS, 'Another story.']), PLAIN, abort.signal);
    abort.abort();
    await expect(given).rejects.toThrow('cancelled');
    const lists = await engine.lists(comparison, { against: 0, other: 'every' }, signal());
    expect(lists.quotes.entries.length).toBeGreaterThan(0);
    for (const extra of ['One.', 'Two.', 'Three.'])
      await engine.compare(inputsOf([...TEXTS, extra]), PLAIN, signal());
    expect(await engine.lists(comparison, { against: 0, other: 'every' }, signal())).toEqual(lists);
  });

  it('has the texts of what it remembers, and of nothing else', async () => {
    const engine = new Engine();
    expect(engine.rememberedTexts(inputsOf(TEXTS), PLAIN)).toBeNull();
    await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    expect(engine.rememberedTexts(inputsOf(TEXTS), PLAIN)).toEqual(TEXTS);
    expect(engine.rememberedTexts(inputsOf(TEXTS.slice(1)), PLAIN)).toBeNull();
    expect(engine.rememberedTexts(inputsOf(TEXTS), { ...PLAIN, rulesOff: ['synonym'] })).toBeNull();
  });

  it('has what it compared ahead, and gives it without comparing again', async () => {
    const engine = new Engine();
    const sent = vi.spyOn(Worker.prototype, 'postMessage');
    engine.compareAhead(inputsOf(TEXTS), PLAIN);
    expect(engine.rememberedTexts(inputsOf(TEXTS), PLAIN)).toBeNull();
    // Asked for while it is under way, and aimed at once more.
    const comparison = await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    engine.compareAhead(inputsOf(TEXTS), PLAIN);
    expect(comparison).toEqual(compare(inputsOf(TEXTS), { words: true }));
    expect(await engine.compare(inputsOf(TEXTS), PLAIN, signal())).toBe(comparison);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(await engine.synopsis(comparison, 0, signal())).toEqual(synopsisOf(comparison, TEXTS, 0));
  });

  it('keeps of what it compared ahead the last alone, beside what was asked for', async () => {
    const engine = new Engine();
    await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    const aimedAt = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'].map((extra) =>
      inputsOf([...TEXTS, extra]),
    );
    for (const inputs of aimedAt) engine.compareAhead(inputs, PLAIN);
    await vi.waitUntil(() => aimedAt.some((inputs) => engine.rememberedTexts(inputs, PLAIN)), {
      timeout: 20_000,
    });
    const isThere = aimedAt.map((inputs) => engine.rememberedTexts(inputs, PLAIN) !== null);
    expect(isThere).toEqual([false, false, false, false, false, false, true]);
    expect(engine.rememberedTexts(inputsOf(TEXTS), PLAIN)).toEqual(TEXTS);
  });

  it('compares anew where comparing ahead failed, and tells whoever asked when it is given up', async () => {
    const engine = new Engine();
    const sent = vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(() => {
      throw new DOMException('The texts could not be sent.', 'DataCloneError');
    });
    engine.compareAhead(inputsOf(TEXTS), PLAIN);
    const comparison = await engine.compare(inputsOf(TEXTS), PLAIN, signal());
    expect(comparison).toEqual(compare(inputsOf(TEXTS), { words: true }));
    expect(sent).toHaveBeenCalledTimes(2);
    const others = inputsOf(TEXTS.slice(1));
    engine.compareAhead(others, PLAIN);
    const abort = new AbortController();
    const given = engine.compare(others, PLAIN, abort.signal);
    abort.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('does not derive from what it has not made', async () => {
    const foreign = compare(inputsOf(TEXTS), { words: true });
    await expect(new Engine().synopsis(foreign, 0, signal())).rejects.toThrow('has not made');
  });
});
