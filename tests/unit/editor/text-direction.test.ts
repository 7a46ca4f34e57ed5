import { describe, expect, it } from 'vitest';
import { runsRightToLeft } from '../../../src/renderer/editor/text-direction.ts';

describe('runsRightToLeft', () => {
  it.each([
    ['“12” قال الوزير', true],
    ['Vellmark هي المدينة التي أغلقت الميناء', true],
    ['The pilots said مرحبا to the mayor', false],
    ['Vellmark', false],
  ])('%j → %s', (text, expected) => {
    expect(runsRightToLeft(text, !expected)).toBe(expected);
  });

  it.each([true, false])('without letters is what it is told (%s)', (otherwise) => {
    expect(runsRightToLeft('12 — 14', otherwise)).toBe(otherwise);
  });
});
