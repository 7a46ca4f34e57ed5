import { describe, expect, test } from 'vitest';
import type { Anchor, AnchorState } from '../../../../src/domain/anchor/anchor.ts';
import type { Change } from '../../../../src/domain/review/change.ts';
import * as changes from '../../../../src/domain/review/changes.ts';
import { checklistOf, type ChecklistInputs } from '../../../../src/domain/review/checklist.ts';
import * as claimChanges from '../../../../src/domain/review/claim-changes.ts';
import { openReason } from '../../../../src/domain/review/claim-status.ts';
import type { EventDraft } from '../../../../src/domain/review/events.ts';
import { BLANK_EVIDENCE } from '../../../../src/domain/review/evidence.ts';
import { changePolicy } from '../../../../src/domain/review/policy-changes.ts';
import { changedSinceSignOff, obstacles, reservationsOf } from '../../../../src/domain/review/sign-off.ts';
import {
  signOff,
  tickPoint,
  untickPoint,
  withdrawSignOff,
} from '../../../../src/domain/review/sign-off-changes.ts';
import type { ClaimState, ReviewState } from '../../../../src/domain/review/state.ts';
import { type LogBuilder, revision, startedLog } from './log-builder.ts';

const KNOWN: ChecklistInputs = { openDiscrepancies: [], coverage: { covered: 3, checkable: 3 } };

function drafted(...drafts: readonly EventDraft[]): Change {
  return { label: 'Test', drafts };
}

function anchor(sha: string, quote: string, state: AnchorState = 'attached', confidence?: number): Anchor {
  const range = { start: 0, end: quote.length };
  const carried = confidence === undefined ? {} : { confidence };
  return { revision: sha, ...range, quote, prefix: '', suffix: '', state, ...carried };
}

function mention(mentionId: string, variantId: string, quote: string) {
  const at = anchor(revision(`${variantId} 1`).sha256, quote);
  return { mentionId, variantId, anchor: at, status: 'confirmed' } as const;
}

/** A review of two variants with claims in both, in A alone and in B alone, each judged with evidence. */
function checkedLog(): LogBuilder {
  const log = startedLog('a');
  const copies = ['A', 'B'].map((variantId) => ({
    ...{ variantId, details: changes.defaultVariantDetails(`Copy ${variantId}`) },
    revision: revision(`${variantId} 1`),
  }));
  const added = changes.addVariants(log.state(), copies);
  log.do(added.ok ? added.value : null);
  log.do(
    drafted({
      type: 'evidence.added',
      payload: { evidenceId: 'e', details: BLANK_EVIDENCE, content: { type: 'citation' } },
    }),
  );
  const mentions = {
    both: [mention('both-A', 'A', 'the gate was shut'), mention('both-B', 'B', 'the gate was closed')],
    A: [mention('only-A', 'A', 'at noon')],
    B: [mention('only-B', 'B', 'by nine men')],
  };
  for (const [claimId, own] of Object.entries(mentions)) {
    log.do(claimChanges.annotateClaim(claimId, { statement: `Claim ${claimId}`, kind: 'event' }, own));
    const given = { verdict: 'confirmed', reason: '', evidenceIds: ['e'] };
    log.do(claimChanges.giveVerdict(claim(log.state(), claimId), given));
  }
  return log;
}

function claim(review: ReviewState, id: string): ClaimState {
  const found = review.claims.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

const sha = (variant: string, number: number): string => revision(`${variant} ${number}`).sha256;

/** Variant A gets another text; its mentions stand as given. */
function revise(log: LogBuilder, number: number, anchors: Readonly<Record<string, Anchor>>): void {
  const known = log.state().variants.find(({ id }) => id === 'A');
  const revisions = [...(known?.revisions ?? []), revision(`A ${number}`)];
  const moved = Object.entries(anchors).map(([mentionId, at]): EventDraft => {
    const claimId = mentionId === 'only-A' ? 'A' : 'both';
    return { type: 'mention.reanchored', payload: { claimId, mentionId, anchor: at } };
  });
  log.do(drafted({ type: 'variant.revised', payload: { variantId: 'A', revisions } }, ...moved));
}

const points = (log: LogBuilder, inputs = KNOWN) => checklistOf(log.state(), inputs);
const point = (log: LogBuilder, id: string, inputs = KNOWN) =>
  points(log, inputs).find(({ item }) => item.id === id);

function sign(log: LogBuilder, inputs = KNOWN) {
  const words = { role: ' Head of research ', statement: 'Read against its evidence.' };
  const change = signOff(log.state(), points(log, inputs), log.newId(), words);
  if (change.ok) log.do(change.value);
  return change;
}

describe('the checklist', () => {
  test('of a checked review is done but for what is ticked by hand', () => {
    const open = points(checkedLog()).filter(({ isDone }) => !isDone);
    expect(open.map(({ item }) => item.id)).toEqual(['headline']);
  });

  test('of an empty review says that there is nothing to look at', () => {
    const inputs = { openDiscrepancies: [], coverage: { covered: 0, checkable: 0 } };
    expect(points(startedLog('a'), inputs)).toMatchObject([
      { isDone: true, remark: 'There are no claims to check.' },
      { isDone: true },
      { isDone: true, remark: 'No query was asked.' },
      { isDone: true },
      { isDone: true },
      { isDone: true, remark: 'There are no checkable words.' },
      { isDone: false, remark: '' },
    ]);
  });

  test('takes what is not known for open', () => {
    const unknown = { openDiscrepancies: null, coverage: null };
    const remark = 'This cannot be told yet.';
    expect(point(checkedLog(), 'discrepancies', unknown)).toMatchObject({ isDone: false, remark });
    expect(point(checkedLog(), 'tokens', unknown)).toMatchObject({ isDone: false, remark });
  });

  test('names each blocker, where it is and what is the matter', () => {
    const log = checkedLog();
    const B = claim(log.state(), 'B');
    log.do(claimChanges.giveVerdict(B, { verdict: 'query', reason: '', evidenceIds: ['gone'] }));
    const details = { number: 4, to: 'the agency', question: 'Nine men?', claimIds: ['B'] };
    log.do(drafted({ type: 'query.added', payload: { queryId: 'q', details } }));
    log.do(
      drafted({
        type: 'mention.reanchored',
        payload: { claimId: 'A', mentionId: 'only-A', anchor: anchor(sha('A', 1), 'at noon', 'orphan') },
      }),
    );
    const proposal = { ...mention('new', 'B', 'at twelve'), status: 'proposed' } as const;
    log.do(claimChanges.addMention(claim(log.state(), 'A'), proposal));

    const inputs = {
      openDiscrepancies: [{ key: 'k', subject: '340 / 430', words: 'Number' }],
      coverage: { covered: 2, checkable: 3 },
    };
    const blockers = (id: string) => point(log, id, inputs)?.blockers;
    expect(blockers('claims')).toEqual([
      {
        target: { type: 'claim', claimId: 'A' },
        subject: 'Claim A',
        words: 'a mention has no sure place',
      },
      { target: { type: 'claim', claimId: 'B' }, subject: 'Claim B', words: 'a query is not answered' },
    ]);
    expect(blockers('queries')).toEqual([
      {
        target: { type: 'query', queryId: 'q' },
        subject: 'Nine men?',
        words: 'Query 4 to the agency is not answered',
      },
    ]);
    expect(blockers('mentions')).toEqual([
      {
        target: { type: 'mention', claimId: 'A', mentionId: 'only-A' },
        subject: 'at noon',
        words: 'Copy A: has no place in the current text',
      },
      {
        target: { type: 'mention', claimId: 'A', mentionId: 'new' },
        subject: 'at twelve',
        words: 'Copy B: is proposed, not confirmed',
      },
    ]);
    expect(blockers('evidence')).toEqual([
      {
        target: { type: 'claim', claimId: 'B' },
        subject: 'Claim B',
        words: '“Query” by reviewer of a cites no evidence',
      },
    ]);
    expect(blockers('discrepancies')).toEqual([
      { target: { type: 'discrepancy', key: 'k' }, subject: '340 / 430', words: 'Number' },
    ]);
    expect(blockers('tokens')).toMatchObject([
      { target: { type: 'coverage' }, words: '1 of 3 checkable words is not signed off' },
    ]);
  });

  test('asks nothing of claims that will not be checked', () => {
    const log = checkedLog();
    log.do(claimChanges.annotateClaim('later', { statement: 'Rain will fall', kind: 'prediction' }, []));
    expect(point(log, 'claims')).toMatchObject({ isDone: false });
    log.do(claimChanges.changeClaim(claim(log.state(), 'later'), { progress: 'wont-check' }));
    expect(point(log, 'claims')).toMatchObject({ isDone: true });
  });

  test('is ticked by hand, with a note; on what the review can tell it stays a note', () => {
    const log = checkedLog();
    const item = (id: string) => {
      const found = log.state().policy.checklist.find((each) => each.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    log.do(tickPoint(item('headline'), ' Read twice '));
    expect(point(log, 'headline')).toMatchObject({
      isDone: true,
      tick: { note: 'Read twice', reviewer: 'reviewer of a' },
    });
    log.do(untickPoint(item('headline')));
    expect(point(log, 'headline')).toMatchObject({ isDone: false, tick: null });
    log.step('undo');
    expect(point(log, 'headline')).toMatchObject({ isDone: true, tick: { note: 'Read twice' } });

    const uncovered = { ...KNOWN, coverage: { covered: 0, checkable: 2 } };
    expect(tickPoint(item('tokens'), '').label).toBe('Note on “Every checkable word is signed off”');
    log.do(tickPoint(item('tokens'), 'Names of bystanders only'));
    expect(point(log, 'tokens', uncovered)).toMatchObject({ isDone: false });
    expect(reservationsOf(points(log, uncovered))).toEqual([
      'Every checkable word is signed off (1 open): Names of bystanders only',
    ]);
  });
});

describe('a sign-off', () => {
  test('is refused while a required point is open, and given with reservations where a recommended one is', () => {
    const log = checkedLog();
    log.do(claimChanges.giveVerdict(claim(log.state(), 'A'), { verdict: null, reason: '' }));
    expect(sign(log)).toEqual({ ok: false, problem: 'points-open' });
    expect(obstacles(points(log)).map(({ item }) => item.id)).toEqual(['claims']);
    log.step('undo');
    sign(log);
    expect(log.state().signOffs).toMatchObject([
      {
        reviewer: 'reviewer of a',
        role: 'Head of research',
        statement: 'Read against its evidence.',
        reservations: ['Headline and captions say what the text says'],
        revisions: [
          { variantId: 'A', sha256: sha('A', 1) },
          { variantId: 'B', sha256: sha('B', 1) },
        ],
      },
    ]);
  });

  test('is refused of a review without texts', () => {
    const log = startedLog('a');
    const inputs = { openDiscrepancies: [], coverage: { covered: 0, checkable: 0 } };
    expect(sign(log, inputs)).toEqual({ ok: false, problem: 'no-variants' });
  });

  test('is withdrawn, and undo gives it back as it was', () => {
    const log = checkedLog();
    sign(log);
    const [given] = log.state().signOffs;
    if (given === undefined) throw new Error('not signed off');
    log.now += 1000;
    log.do(withdrawSignOff(given));
    expect(log.state().signOffs).toEqual([]);
    log.step('undo');
    expect(log.state().signOffs).toEqual([given]);
  });
});

describe('what has changed since a sign-off', () => {
  function since(log: LogBuilder) {
    const [standing] = changedSinceSignOff(log.state());
    if (standing === undefined) throw new Error('not signed off');
    const { holds, variants, claims } = standing;
    return {
      holds,
      variants: variants.map(({ variantId, change }) => `${variantId} ${change}`),
      claims: claims.map(({ claim: { id }, mentions, open }) => [
        id,
        mentions.map(({ mentionId }) => mentionId),
        open,
      ]),
    };
  }

  function signed(): LogBuilder {
    const log = checkedLog();
    sign(log);
    return log;
  }

  test('is nothing while the texts are the same, whatever is said of them', () => {
    const log = signed();
    log.do(claimChanges.giveVerdict(claim(log.state(), 'A'), { verdict: 'wrong', reason: '' }));
    expect(since(log)).toEqual({ holds: true, variants: [], claims: [] });
  });

  test('touches no claim whose words stayed where they were', () => {
    const log = signed();
    revise(log, 2, {
      'only-A': anchor(sha('A', 2), 'at noon', 'attached', 0.98),
      'both-A': anchor(sha('A', 2), 'The gate was shut', 'attached', 0.98),
    });
    expect(since(log)).toEqual({ holds: false, variants: ['A revised'], claims: [] });
    expect(log.state().claims.map((each) => openReason(each, log.state()))).toEqual([null, null, null]);
  });

  test('opens only the claims it touches, until they are judged again', () => {
    const log = signed();
    revise(log, 2, {
      'only-A': anchor(sha('A', 2), 'at noon', 'attached', 0.98),
      'both-A': anchor(sha('A', 1), 'the gate was shut', 'uncertain', 0.6),
    });
    expect(since(log).claims).toEqual([['both', ['both-A'], 'unplaced-mention']]);

    // A person finds its words in the new text: they are others than those that were judged.
    const target = { claimId: 'both', mentionId: 'both-A' };
    const found = anchor(sha('A', 2), 'the gate stood open');
    log.do(drafted({ type: 'mention.reanchored', payload: { ...target, anchor: found } }));
    expect(since(log).claims).toEqual([['both', ['both-A'], 'changed']]);

    log.do(claimChanges.giveVerdict(claim(log.state(), 'both'), { verdict: 'wrong', reason: '' }));
    expect(since(log).claims).toEqual([['both', ['both-A'], null]]);
    expect(openReason(claim(log.state(), 'A'), log.state())).toBeNull();
  });

  test('names what moved, and what was left behind', () => {
    const log = signed();
    revise(log, 2, { 'only-A': anchor(sha('A', 2), 'at noon', 'moved', 0.95) });
    expect(since(log).claims).toEqual([
      ['both', ['both-A'], 'unplaced-mention'],
      ['A', ['only-A'], null],
    ]);
  });

  test('is undone with the revision', () => {
    const log = signed();
    revise(log, 2, { 'only-A': anchor(sha('A', 1), 'at noon', 'orphan', 0) });
    expect(since(log).holds).toBe(false);
    log.step('undo');
    expect(since(log)).toEqual({ holds: true, variants: [], claims: [] });
  });

  test('is a variant added or removed', () => {
    const log = signed();
    const copy = { variantId: 'C', details: changes.defaultVariantDetails('C'), revision: revision('C 1') };
    const added = changes.addVariants(log.state(), [copy]);
    log.do(added.ok ? added.value : null);
    const [first] = log.state().variants;
    if (first) log.do(changes.removeVariant(log.state(), first));
    expect(since(log)).toEqual({ holds: false, variants: ['C added', 'A removed'], claims: [] });
  });
});

test('rules that ask for more reopen what a quorum has not judged', () => {
  const log = checkedLog();
  log.do(changePolicy(log.state(), { quorum: { needed: 2, of: 3 } }, log.newId));
  expect(point(log, 'claims')?.blockers.map(({ words }) => words)).toEqual([
    ...['1 of 2 equal verdicts', '1 of 2 equal verdicts', '1 of 2 equal verdicts'],
  ]);
});
