import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreements } from '../../../../src/domain/review/agreement.ts';
import * as changes from '../../../../src/domain/review/changes.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import { claimStatus, openReason } from '../../../../src/domain/review/claim-status.ts';
import { changePolicy } from '../../../../src/domain/review/policy-changes.ts';
import { DESK_SCALE, EVIDENCE_SCALE, SIX_POINT_SCALE } from '../../../../src/domain/review/scales.ts';
import type { ClaimState, VerdictState } from '../../../../src/domain/review/state.ts';
import { outcomeOf, visibleVerdicts, type VerdictOutcome } from '../../../../src/domain/review/verdicts.ts';
import { LogBuilder, newMention, revision, shuffled, startedLog } from './log-builder.ts';

const verdict = (reviewer: string, level: string, scaleId = DESK_SCALE.id): VerdictState => ({
  ...{ reviewer, verdict: level, scaleId, reason: '', at: 1 },
  ...{ evidenceIds: [], basedOn: [], wordings: [] },
});
const NO_QUORUM = { policy: { quorum: null }, scales: new Map() };

/** An outcome in short: its state, and who gave which answer. */
function short(outcome: VerdictOutcome): unknown {
  const said = (answers: readonly { level: { name: string }; reviewers: readonly string[] }[]) =>
    answers.map(({ level, reviewers }) => `${level.name}: ${reviewers.join(', ')}`);
  switch (outcome.state) {
    case 'none':
      return ['none'];
    case 'short':
      return ['short', ...said([outcome.answer]), outcome.needed];
    case 'agreed':
      return ['agreed', ...said([outcome.answer]), ...said(outcome.dissent)];
    case 'disagreement':
      return ['disagreement', ...said(outcome.answers)];
  }
}

describe('what verdicts come to', () => {
  test.each([
    [[], ['none']],
    [[verdict('Ida', 'wrong')], ['agreed', 'Wrong: Ida']],
    [
      [verdict('Ida', 'wrong'), verdict('Per', 'query'), verdict('Eva', 'query')],
      ['disagreement', 'Query: Per, Eva', 'Wrong: Ida'],
    ],
    [
      [verdict('Per', 'wrong'), verdict('Ida', 'confirmed')],
      ['disagreement', 'Confirmed: Ida', 'Wrong: Per'],
    ],
    // The same id in two scales is no agreement, the same name is.
    [
      [verdict('Ida', 'confirmed'), verdict('Per', 'true', SIX_POINT_SCALE.id)],
      ['disagreement', 'Confirmed: Ida', 'True: Per'],
    ],
    [[verdict('Ida', 'gone', 'a lost scale')], ['agreed', 'gone: Ida']],
  ])('%#', (verdicts, expected) => {
    expect(short(outcomeOf(verdicts, NO_QUORUM))).toEqual(expected);
  });

  test('a quorum outvotes dissent, and says so', () => {
    const rules = { policy: { quorum: { needed: 2, of: 3 } }, scales: new Map() };
    const two = [verdict('Ida', 'wrong'), verdict('Per', 'wrong')];
    expect(short(outcomeOf(two.slice(1), rules))).toEqual(['short', 'Wrong: Per', 2]);
    expect(short(outcomeOf([...two, verdict('Eva', 'opinion')], rules))).toEqual([
      ...['agreed', 'Wrong: Ida, Per'],
      'Opinion: Eva',
    ]);
    const tie = [...two, verdict('Eva', 'opinion'), verdict('Uwe', 'opinion')];
    expect(outcomeOf(tie, rules).state).toBe('disagreement');
  });
});

test('in a blind review others’ verdicts show once the own one is given', () => {
  const others = [verdict('Per', 'wrong'), verdict('Eva', 'opinion')];
  const own = verdict('Ida', 'confirmed');
  const blind = { blind: true };
  expect(visibleVerdicts(others, 'Ida', blind)).toEqual({ own: null, others: [], hidden: 2 });
  expect(visibleVerdicts([...others, own], 'Ida', blind)).toEqual({ own, others, hidden: 0 });
  expect(visibleVerdicts(others, 'Ida', { blind: false })).toEqual({ own: null, others, hidden: 0 });
});

/** What two or three devices do to one claim. */
const stepsOfDevices = fc.array(
  fc.record({
    device: fc.nat(2),
    what: fc.constantFrom('verdict', 'verdict', 'fidelity', 'undo', 'redo', 'sync'),
    level: fc.constantFrom(...DESK_SCALE.levels.map(({ id }) => id), null),
  }),
  { maxLength: 20 },
);

function theClaim(log: LogBuilder): ClaimState {
  const [claim] = log.state().claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

/** A log with a claim and its mention, in the hands of another device than the one that made them. */
function withClaim(): LogBuilder {
  const log = startedLog('start');
  const copy = { variantId: 'v', details: changes.defaultVariantDetails('Copy'), revision: revision('r') };
  const added = changes.addVariants(log.state(), [copy]);
  log.do(added.ok ? added.value : null);
  const mention = newMention(log, 'v', 'shut');
  log.do(claimChanges.annotateClaim('c', { statement: 'The gate was shut', kind: 'event' }, [mention]));
  return new LogBuilder('0', log.events);
}

describe('verdicts in the log', () => {
  test('come to the same whichever way devices merge their logs', () => {
    fc.assert(
      fc.property(
        stepsOfDevices,
        fc.constantFrom(null, { needed: 2, of: 3 }),
        fc.infiniteStream(fc.nat(1000)),
        (steps, quorum, random) => {
          const first = withClaim();
          first.do(changePolicy(first.state(), { quorum }, first.newId));
          const logs = [first, new LogBuilder('1', first.events), new LogBuilder('2', first.events)] as const;
          for (const { device, what, level } of steps) {
            const log = logs[device] ?? first;
            log.now += 1;
            const claim = theClaim(log);
            const [mention] = claim.mentions;
            const given = { verdict: level, reason: '' };
            if (what === 'verdict') log.do(claimChanges.giveVerdict(claim, given));
            else if (what === 'fidelity' && mention) log.do(claimChanges.giveFidelity(claim, mention, given));
            else if (what === 'undo' || what === 'redo') log.step(what);
            else log.merge(first);
          }
          const merges = [0, 1, 2].map(() => {
            const merged = new LogBuilder('reader');
            for (const log of shuffled([...logs, ...logs], random)) merged.merge(log);
            const review = merged.state();
            const claim = theClaim(merged);
            return {
              outcome: outcomeOf(claim.verdicts, review),
              status: claimStatus(claim, review),
              reason: openReason(claim, review),
            };
          });
          expect(merges[1]).toEqual(merges[0]);
          expect(merges[2]).toEqual(merges[0]);
        },
      ),
    );
  });

  test('are one a reviewer, and undo puts back the one before with the words it was given on', () => {
    const log = withClaim();
    log.do(claimChanges.giveVerdict(theClaim(log), { verdict: 'confirmed', reason: 'Seen' }));
    const before = theClaim(log).verdicts;
    expect(before).toMatchObject([{ verdict: 'confirmed', wordings: [{ quote: 'shut' }] }]);
    log.now += 1000;
    log.do(claimChanges.giveVerdict(theClaim(log), { verdict: 'wrong', reason: '' }));
    expect(theClaim(log).verdicts).toMatchObject([{ verdict: 'wrong' }]);
    log.step('undo');
    expect(theClaim(log).verdicts).toEqual(before);
    log.step('undo');
    expect(theClaim(log).verdicts).toEqual([]);
  });

  test('on fidelity are given and taken back under the mention’s own words', () => {
    const log = withClaim();
    const claim = theClaim(log);
    const [mention] = claim.mentions;
    if (mention === undefined) throw new Error('no mention');
    const change = claimChanges.giveFidelity(claim, mention, { verdict: 'altered', reason: '' });
    expect(change.label).toBe('Judge fidelity of “shut”');
    log.do(change);
    expect(theClaim(log).mentions[0]?.fidelity).toMatchObject([
      { reviewer: 'reviewer of 0', verdict: 'altered', wordings: [{ quote: 'shut' }] },
    ]);
    log.do(claimChanges.giveFidelity(claim, mention, { verdict: null, reason: '' }));
    expect(theClaim(log).mentions[0]?.fidelity).toEqual([]);
  });
});

describe('the agreement of two reviewers', () => {
  const both = (one: string, other: string, count = 1) =>
    Array.from({ length: count }, () => ({ verdicts: [verdict('Ida', one), verdict('Per', other)] }));

  test('is told over the claims that both have judged', () => {
    const claims = [...both('confirmed', 'confirmed'), { verdicts: [verdict('Ida', 'wrong')] }];
    expect(agreements(claims, new Map())).toMatchObject([{ reviewers: ['Ida', 'Per'], both: 1, same: 1 }]);
    expect(agreements(claims.slice(1), new Map())).toEqual([]);
  });

  test('is Cohen’s kappa', () => {
    // 20 both yes, 15 both no, 5 and 10 apart: observed 0.7, expected 0.5, kappa 0.4.
    const claims = [
      ...both('confirmed', 'confirmed', 20),
      ...both('confirmed', 'wrong', 5),
      ...both('wrong', 'confirmed', 10),
      ...both('wrong', 'wrong', 15),
    ];
    const [agreement] = agreements(claims, new Map());
    expect(agreement).toMatchObject({ both: 50, same: 35 });
    expect(agreement?.kappa).toBeCloseTo(0.4, 12);
  });

  test.each([
    ['full', [...both('confirmed', 'confirmed'), ...both('wrong', 'wrong')], 1],
    ['none', [...both('confirmed', 'wrong'), ...both('wrong', 'confirmed')], -1],
    ['by chance', both('confirmed', 'wrong'), 0],
    ['not defined', both('confirmed', 'confirmed', 3), null],
  ])('%s', (_name, claims, kappa) => {
    expect(agreements(claims, new Map())[0]?.kappa).toBe(kappa);
  });

  test('does not depend on the order of claims and verdicts', () => {
    const level = fc.constantFrom(...EVIDENCE_SCALE.levels.map(({ id }) => id));
    const claim = fc.array(fc.tuple(fc.constantFrom('Ida', 'Per', 'Eva'), level)).map((given) => ({
      verdicts: [...new Map(given)].map(([reviewer, id]) => verdict(reviewer, id, EVIDENCE_SCALE.id)),
    }));
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const turned = claims.map(({ verdicts }) => ({ verdicts: verdicts.toReversed() })).reverse();
        const sorted = (all: readonly { readonly verdicts: readonly VerdictState[] }[]) =>
          [...agreements(all, new Map())].sort((a, b) => (a.reviewers.join() < b.reviewers.join() ? -1 : 1));
        expect(sorted(turned)).toEqual(sorted(claims));
        for (const { kappa, both: total, same } of sorted(claims)) {
          expect(same).toBeLessThanOrEqual(total);
          if (kappa !== null) expect(Math.abs(kappa)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
