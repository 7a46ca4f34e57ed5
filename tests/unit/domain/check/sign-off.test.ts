import { expect, test } from 'vitest';
import { signOffVerdict } from '../../../../src/domain/check/sign-off.ts';
import {
  DESK_SCALE,
  EVIDENCE_SCALE,
  SIX_POINT_SCALE,
  type VerdictScale,
} from '../../../../src/domain/review/scales.ts';
import { verdictOf } from '../../../component/support/review.ts';

const REVERSED: VerdictScale = { ...SIX_POINT_SCALE, levels: [...SIX_POINT_SCALE.levels].reverse() };

test.each([
  ['the best answer of the scale', undefined, DESK_SCALE, 'confirmed'],
  ['the best one wherever it stands', undefined, REVERSED, 'true'],
  ['the best one in the place of a question', verdictOf('Ida', 'query'), DESK_SCALE, 'confirmed'],
  ['nothing where the own verdict settles the claim', verdictOf('Ida', 'wrong'), DESK_SCALE, null],
  ['nothing either where it is of another scale', verdictOf('Ida', 'opinion'), EVIDENCE_SCALE, null],
  ['nothing on a scale without answers', undefined, { ...DESK_SCALE, levels: [] }, null],
] as const)('a sign-off gives %s', (_, own, scale, given) => {
  expect(signOffVerdict(own, scale, new Map(), false)).toBe(given);
});

test.each([
  ['the own verdict again', verdictOf('Ida', 'wrong'), DESK_SCALE, 'wrong'],
  ['nothing where that is of another scale', verdictOf('Ida', 'opinion'), EVIDENCE_SCALE, null],
] as const)('a sign-off of other words gives %s', (_, own, scale, given) => {
  expect(signOffVerdict(own, scale, new Map(), true)).toBe(given);
});
