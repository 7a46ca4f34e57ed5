import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DisplayModel, type PaneFold } from '../../../src/renderer/editor/display-model.ts';
import { lineEdits } from '../../../src/renderer/editor/line-edits.ts';

const SENTENCES = Array.from({ length: 12 }, (_, index) => ({ start: index * 3, end: index * 3 + 2 }));
const SOURCE = SENTENCES.map((_, index) => `${String.fromCharCode(97 + index)}. `).join('');

const folds = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 2, max: 4 }), fc.constantFrom('same', 'the same')))
  .map((parts) => {
    const made: PaneFold[] = [];
    let next = 0;
    for (const [gap, count, label] of parts) {
      const first = next + gap;
      next = first + count;
      if (next <= SENTENCES.length) made.push({ first, end: next, label });
    }
    return made;
  });

it('turns any division into lines into any other, and leaves alone what both have', () => {
  fc.assert(
    fc.property(folds, folds, (before, after) => {
      const old = new DisplayModel(SOURCE, SENTENCES, before);
      const fresh = new DisplayModel(SOURCE, SENTENCES, after);
      const lines = old.text.split('\n');
      const edits = lineEdits(old.lines, fresh.lines);
      for (const { from, to, newFrom, newTo } of edits.toReversed())
        lines.splice(from, to - from, ...fresh.textOf(newFrom, newTo).split('\n'));
      expect(lines.join('\n')).toBe(fresh.text);
      const untouched = old.lines.filter(
        (_, line) => !edits.some(({ from, to }) => from <= line && line < to),
      );
      const kept = old.lines.filter(({ first, last, label }) =>
        fresh.lines.some((line) => line.first === first && line.last === last && line.label === label),
      );
      expect(untouched).toEqual(kept);
    }),
  );
});

it('changes nothing where nothing folds otherwise', () => {
  const { lines } = new DisplayModel(SOURCE, SENTENCES, [{ first: 2, end: 5, label: 'same' }]);
  expect(lineEdits(lines, lines)).toEqual([]);
});
