import { describe, expect, test } from 'vitest';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import { CHECKLIST_TEMPLATES } from '../../../../src/domain/review/checklist-templates.ts';
import { DEFAULT_POLICY, type ReviewPolicy } from '../../../../src/domain/review/policy.ts';
import { changePolicy, quorumProblem } from '../../../../src/domain/review/policy-changes.ts';
import { endsOf, ratedByOrder, validateScale } from '../../../../src/domain/review/scale-rules.ts';
import {
  BUILT_IN_SCALES,
  DESK_SCALE,
  levelOf,
  type VerdictLevel,
  type VerdictScale,
} from '../../../../src/domain/review/scales.ts';
import { type LogBuilder, startedLog } from './log-builder.ts';

const level = (name: string, rating: number | null, settles = true): VerdictLevel => ({
  ...{ id: name, name, rating, settles, tone: 'plain' },
});
const scale = (...levels: readonly VerdictLevel[]): VerdictScale => ({ id: 's', name: 'House', levels });
const GOOD = scale(level('Yes', 2), level('Ask', null, false), level('No', 1));

describe('a scale', () => {
  test.each([...BUILT_IN_SCALES, GOOD])('$name is good', (each) => {
    expect(validateScale(each)).toEqual([]);
  });

  test.each([
    ['no name', { ...GOOD, name: ' ' }, null, 'The scale needs a name.'],
    ['one level', scale(level('Yes', 1)), null, 'A scale needs at least 2 levels.'],
    [
      'ten levels',
      scale(...Array.from({ length: 10 }, (_, at) => level(`L${at}`, 10 - at))),
      null,
      'A scale has at most 9 levels, one for each of the keys 1 to 9.',
    ],
    ['a blank level', scale(level('Yes', 2), level(' ', 1)), ' ', 'Every level needs a name.'],
    [
      'a name twice',
      scale(level('Yes', 2), { ...level('yes ', 1), id: 'n' }),
      'n',
      'Two levels are called “yes”.',
    ],
    [
      'a level twice',
      scale(level('Yes', 2), { ...level('No', 1), id: 'Yes' }),
      'Yes',
      '“No” is the same level as another one.',
    ],
    [
      'no worst',
      scale(level('Yes', 1), level('Opinion', null)),
      null,
      'A scale needs a best and a worst level: at least two that are not beside the line.',
    ],
    [
      'no order',
      scale(level('No', 1), level('Yes', 2)),
      null,
      'The levels must stand in order, the best first and the worst last.',
    ],
    [
      'only questions',
      scale(level('Perhaps', 2, false), level('Perhaps not', 1, false)),
      null,
      'Every level asks a question: no claim could ever be settled.',
    ],
  ])('with %s is refused in plain words', (_what, wrong, levelId, words) => {
    expect(validateScale(wrong)).toContainEqual({ levelId, words });
  });

  test('is rated by its order, without what stands beside the line', () => {
    const turned = ratedByOrder([level('No', 1), level('Ask', null), level('Yes', 2)]);
    expect(turned.map(({ name, rating }) => [name, rating])).toEqual([
      ['No', 2],
      ['Ask', null],
      ['Yes', 1],
    ]);
    expect(endsOf(GOOD)).toMatchObject({ best: { name: 'Yes' }, worst: { name: 'No' } });
    expect(endsOf(DESK_SCALE)).toMatchObject({ best: { name: 'Confirmed' }, worst: { name: 'Wrong' } });
  });
});

describe('changing the rules', () => {
  function change(log: LogBuilder, wanted: Partial<ReviewPolicy>) {
    return log.do(changePolicy(log.state(), wanted, log.newId));
  }

  test('is no change where nothing is different, also after a detour', () => {
    const log = startedLog('a');
    expect(change(log, { ...DEFAULT_POLICY, veracity: { ...DESK_SCALE } })).toBeNull();
    expect(change(log, { blind: true })?.label).toBe('Change the review rules');
    expect(log.state().policy).toEqual({ ...DEFAULT_POLICY, blind: true });
    log.step('undo');
    expect(log.state().policy).toEqual(DEFAULT_POLICY);
  });

  test('never changes what an old verdict says', () => {
    const log = startedLog('a');
    change(log, { veracity: GOOD });
    log.do(claimChanges.annotateClaim('c', { statement: 'The gate was shut', kind: 'event' }, []));
    const [claim] = log.state().claims;
    if (claim === undefined) throw new Error('no claim');
    const { veracity } = log.state().policy;
    log.do(claimChanges.giveVerdict(claim, { verdict: 'Yes', reason: '', scaleId: veracity.id }));

    const renamed = veracity.levels.map((each) =>
      each.id === 'Yes' ? { ...each, name: 'Never', tone: 'bad' as const } : each,
    );
    change(log, { veracity: { ...veracity, levels: renamed } });
    const edited = log.state();
    expect(edited.policy.veracity.id).not.toBe(veracity.id);
    expect(edited.policy.veracity.levels[0]?.name).toBe('Never');
    const [given] = edited.claims[0]?.verdicts ?? [];
    if (given === undefined) throw new Error('no verdict');
    expect(levelOf(given, edited.scales)).toMatchObject({ name: 'Yes', tone: 'plain' });

    // Back to the first wording: it is the first scale again.
    change(log, { veracity });
    expect(log.state().policy.veracity).toEqual(veracity);
  });

  test('an edited built-in scale is another scale', () => {
    const log = startedLog('a');
    change(log, { veracity: { ...DESK_SCALE, levels: DESK_SCALE.levels.slice(0, 5) } });
    expect(log.state().policy.veracity.id).not.toBe(DESK_SCALE.id);
    expect(levelOf({ verdict: 'opinion', scaleId: 'desk' }, log.state().scales).name).toBe('Opinion');
  });

  test('a point that says something else is another point, whose tick is still to come', () => {
    const log = startedLog('a');
    const { checklist } = log.state().policy;
    change(log, {
      checklist: checklist.map((item) =>
        item.id === 'headline' ? { ...item, text: 'Pictures show what they say' } : item,
      ),
    });
    const texts = log.state().policy.checklist;
    expect(texts.slice(0, -1)).toEqual(checklist.slice(0, -1));
    expect(texts.at(-1)).toMatchObject({ text: 'Pictures show what they say' });
    expect(texts.at(-1)?.id).not.toBe('headline');
    change(log, { checklist: texts.map((item) => ({ ...item, required: true })) });
    expect(log.state().policy.checklist.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
  });

  test.each([
    [1, 1, null],
    [2, 3, null],
    [3, 2, 'A quorum cannot need more verdicts than there are reviewers.'],
    [0, 2, 'A quorum counts 1 to 20 reviewers.'],
    [1.5, 2, 'A quorum counts 1 to 20 reviewers.'],
    [2, NaN, 'A quorum counts 1 to 20 reviewers.'],
  ])('a quorum of %s of %s', (needed, of, problem) => {
    expect(quorumProblem({ needed, of })).toBe(problem);
  });
});

test.each(CHECKLIST_TEMPLATES)('the checklist “$name” has points of its own, each once', ({ items }) => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.some(({ required }) => required)).toBe(true);
});

test('a point has the same words and the same check in every checklist that has it', () => {
  const known = new Map<string, string>();
  for (const { items } of CHECKLIST_TEMPLATES)
    for (const { id, text, check } of items) {
      const says = JSON.stringify([text, check]);
      expect(known.get(id) ?? says).toBe(says);
      known.set(id, says);
    }
});
