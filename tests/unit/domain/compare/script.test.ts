import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { EditStep } from '../../../../src/domain/compare/views/script.ts';
import { editScript, replay } from '../../../../src/domain/compare/views/script.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { ALL, PARAGRAPHS, story } from './story.ts';

function scriptFor(left: string, right: string): EditStep[] {
  const [pair] = compare(
    [
      { label: '', text: left },
      { label: '', text: right },
    ],
    { words: true },
  ).pairs;
  return editScript(left, right, pair?.alignments ?? []);
}

describe('editScript and replay', () => {
  it('gives back the right text, code unit by code unit', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, arbitraryText, (one, two, three) => {
        const left = normalise(`${one}\n\n${two}`);
        const right = normalise(`${two}${three}\n\n${one}`);
        expect(replay(left, scriptFor(left, right))).toBe(right);
      }),
      { numRuns: 200 },
    );
  });

  it('needs no alignment to be right, only to be short', () => {
    expect(replay('abc', editScript('abc', 'axc', []))).toBe('axc');
    expect(editScript('', '', [])).toEqual([]);
  });

  it('keeps what did not change', () => {
    const left = story();
    const right = story(ALL, { ferry: PARAGRAPHS.ferry.replace('Langholm', 'Brattholm') });
    const script = scriptFor(left, right);
    const kept = script.reduce((sum, step) => sum + (step.do === 'keep' ? step.length : 0), 0);
    expect(kept).toBeGreaterThanOrEqual(left.length - 'Langholm'.length);
    expect(script.filter((step) => step.do === 'insert')).toHaveLength(1);
  });
});
