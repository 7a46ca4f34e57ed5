import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../../src/domain/anchor/anchor.ts';
import { annotateClaim, changeClaim, giveVerdict } from '../../../../src/domain/review/claim-changes.ts';
import type { Change } from '../../../../src/domain/review/change.ts';
import { addVariants, defaultVariantDetails } from '../../../../src/domain/review/changes.ts';
import type { ClaimDetails, EventDraft, MentionRecord } from '../../../../src/domain/review/events.ts';
import { BLANK_EVIDENCE, type EvidenceLink } from '../../../../src/domain/review/evidence.ts';
import {
  addMentions,
  confirmMentions,
  correctMention,
  removeMention,
} from '../../../../src/domain/review/mention-changes.ts';
import { mergeClaims } from '../../../../src/domain/review/merge-claims.ts';
import { splitClaim } from '../../../../src/domain/review/split-claim.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';
import {
  decisionOf,
  randomSteps,
  revision,
  startedLog,
  take,
  timeless,
  type LogBuilder,
} from './log-builder.ts';

const VARIANTS = ['v1', 'v2', 'v3'];

/** A review of three variants with two claims, `c1` on “fair deal” and `c2` on “deal”. */
function started(): LogBuilder {
  const log = startedLog('a');
  const added = addVariants(
    log.state(),
    VARIANTS.map((variantId) => ({
      variantId,
      details: defaultVariantDetails(variantId),
      revision: revision(variantId),
    })),
  );
  log.do(added.ok ? added.value : null);
  log.do(
    annotateClaim('c1', { statement: 'The deal is fair', kind: 'quotation' }, [
      mention('m1', 'v1', 'fair deal'),
      mention('m2', 'v2', 'good deal', 'proposed'),
      mention('m3', 'v3', 'deal', 'proposed'),
    ]),
  );
  log.do(
    annotateClaim('c2', { statement: 'There is a deal', kind: 'event' }, [
      mention('n2', 'v2', 'good deal'),
      mention('n3', 'v3', 'agreement'),
    ]),
  );
  return log;
}

function mention(
  mentionId: string,
  variantId: string,
  quote: string,
  status: MentionRecord['status'] = 'confirmed',
): MentionRecord {
  return { mentionId, variantId, anchor: anchorOf(quote, variantId), status };
}

function anchorOf(quote: string, variantId = 'v1'): Anchor {
  // Other words stand elsewhere, the same words in the same place.
  const start = quote.length * 10;
  const place = { revision: `hash of ${variantId}`, start, end: start + quote.length };
  return { ...place, quote, prefix: '', suffix: '', state: 'attached' };
}

function claimIn(log: LogBuilder, id: string): ClaimState {
  const claim = log.state().claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
}

function mentionIn(claim: ClaimState, id: string): ClaimState['mentions'][number] {
  const found = claim.mentions.find(({ mentionId }) => mentionId === id);
  if (found === undefined) throw new Error(`no mention ${id}`);
  return found;
}

const written = ({ mentions }: ClaimState): readonly string[] =>
  mentions.map(({ variantId, status, anchor }) => `${variantId} ${status}: ${anchor.quote}`);

/** Does a change, which undo must take back as a whole. */
function doUndoably(log: LogBuilder, change: Change | null): void {
  const before = timeless(log.state());
  const { length } = log.events;
  log.do(change);
  const after = timeless(log.state());
  if (log.events.length === length) return;
  expect(log.step('undo')).toBe(true);
  expect(timeless(log.state())).toEqual(before);
  expect(log.step('redo')).toBe(true);
  expect(timeless(log.state())).toEqual(after);
}

function drafted(...drafts: readonly EventDraft[]): Change {
  return { label: 'Set up', drafts };
}

function withEvidence(log: LogBuilder, evidenceId: string): void {
  const details = { ...BLANK_EVIDENCE, title: evidenceId };
  log.do(
    drafted({ type: 'evidence.added', payload: { evidenceId, details, content: { type: 'citation' } } }),
  );
}

function link(log: LogBuilder, claimId: string, evidenceId: string, said: Partial<EvidenceLink>): void {
  const whole: EvidenceLink = { stance: 'supports', note: '', passage: null, ...said };
  log.do(drafted({ type: 'evidence.linked', payload: { claimId, evidenceId, link: whole } }));
}

describe('mentions', () => {
  test('several are added to several claims, and taken back, as one', () => {
    const log = started();
    const added = [
      { claimId: 'c1', mention: mention('x1', 'v2', 'the deal') },
      { claimId: 'c2', mention: mention('x2', 'v1', 'a deal') },
    ];
    const change = addMentions(added);
    expect(change?.label).toBe('Add 2 mentions');
    doUndoably(log, change);
    expect(written(claimIn(log, 'c2'))).toContain('v1 confirmed: a deal');
    expect(addMentions([])).toBeNull();
  });

  test('all proposals of a claim are confirmed at once', () => {
    const log = started();
    doUndoably(log, confirmMentions(claimIn(log, 'c1')));
    expect(claimIn(log, 'c1').mentions.map(({ status }) => status)).toEqual(Array(3).fill('confirmed'));
    expect(confirmMentions(claimIn(log, 'c1'))).toBeNull();
  });

  test('a correction moves a mention and confirms it', () => {
    const log = started();
    const claim = claimIn(log, 'c1');
    doUndoably(log, correctMention(claim, mentionIn(claim, 'm2'), anchorOf('very good deal', 'v2')));
    expect(written(claimIn(log, 'c1'))).toContain('v2 confirmed: very good deal');
  });

  test('a correction to the same words only confirms, and then changes nothing', () => {
    const log = started();
    const claim = claimIn(log, 'c1');
    const change = correctMention(claim, mentionIn(claim, 'm2'), anchorOf('good deal', 'v2'));
    expect(change?.drafts.map(({ type }) => type)).toEqual(['mention.confirmed']);
    expect(correctMention(claim, mentionIn(claim, 'm1'), anchorOf('fair deal'))).toBeNull();
  });

  test('an orphan that is put back on its words is attached again', () => {
    const log = started();
    const orphan = { ...anchorOf('fair deal'), state: 'orphan' } as const;
    log.do(
      drafted({ type: 'mention.reanchored', payload: { claimId: 'c1', mentionId: 'm1', anchor: orphan } }),
    );
    const claim = claimIn(log, 'c1');
    doUndoably(log, correctMention(claim, mentionIn(claim, 'm1'), anchorOf('fair deal')));
    expect(mentionIn(claimIn(log, 'c1'), 'm1').anchor.state).toBe('attached');
  });

  test('a proposal is rejected, a mention removed', () => {
    const claim = claimIn(started(), 'c1');
    expect(removeMention(claim, mentionIn(claim, 'm1')).label).toBe('Remove mention “fair deal”');
    expect(removeMention(claim, mentionIn(claim, 'm2')).label).toBe('Reject mention “good deal”');
  });
});

describe('splitting a claim', () => {
  test('the chosen mentions go to a new claim with the details and the evidence; the verdicts stay', () => {
    const log = started();
    withEvidence(log, 'e1');
    link(log, 'c1', 'e1', { note: 'page 2' });
    log.do(
      changeClaim(claimIn(log, 'c1'), {
        tags: ['talks'],
        speaker: 'Berg',
        note: 'Ask again.',
        assignee: 'Per',
      }),
    );
    log.do(giveVerdict(claimIn(log, 'c1'), { verdict: 'wrong', reason: '' }));
    const chosen = new Set(['m2', 'm3']);
    doUndoably(log, splitClaim(claimIn(log, 'c1'), chosen, { claimId: 'c3', statement: ' ' }, log.newId));

    expect(written(claimIn(log, 'c1'))).toEqual(['v1 confirmed: fair deal']);
    expect(claimIn(log, 'c1')).toMatchObject({ note: 'Ask again.', verdicts: [{ verdict: 'wrong' }] });
    expect(written(claimIn(log, 'c3'))).toEqual(['v2 proposed: good deal', 'v3 proposed: deal']);
    expect(claimIn(log, 'c3')).toMatchObject({
      ...{ statement: 'good deal', kind: 'quotation', tags: ['talks'], speaker: 'Berg', assignee: 'Per' },
      verdicts: [],
      evidence: [{ evidenceId: 'e1', note: 'page 2', reviewer: log.actor }],
    });
  });

  test('needs some mentions to go and some to stay', () => {
    const log = started();
    const half = { claimId: 'c3', statement: 'Other' };
    const claim = claimIn(log, 'c1');
    expect(splitClaim(claim, new Set(), half, log.newId)).toBeNull();
    expect(splitClaim(claim, new Set(['n2']), half, log.newId)).toBeNull();
    expect(splitClaim(claim, new Set(['m1', 'm2', 'm3']), half, log.newId)).toBeNull();
  });
});

describe('merging claims', () => {
  const merge = (log: LogBuilder, into = 'c1', others: readonly string[] = ['c1', 'c2']): Change | null =>
    mergeClaims(log.state(), into, new Set(others), log.newId);

  test('joins the mentions; the same words stay one mention, confirmed where one of them was', () => {
    const log = started();
    doUndoably(log, merge(log));
    expect(log.state().claims.map(({ id }) => id)).toEqual(['c1']);
    expect(written(claimIn(log, 'c1'))).toEqual([
      'v1 confirmed: fair deal',
      'v2 confirmed: good deal',
      'v3 proposed: deal',
      'v3 confirmed: agreement',
    ]);
  });

  test('joins tags, takes the highest priority and what only the other one says', () => {
    const log = started();
    log.do(changeClaim(claimIn(log, 'c1'), { tags: ['talks', 'money'], context: 'First round.' }));
    const other: Partial<ClaimDetails> = {
      tags: ['money', 'north'],
      priority: 'high',
      speaker: 'Dahl',
      context: 'Second round.',
    };
    log.do(changeClaim(claimIn(log, 'c2'), { ...other, progress: 'in-progress' }));
    doUndoably(log, merge(log));
    expect(claimIn(log, 'c1')).toMatchObject({
      ...{ statement: 'The deal is fair', kind: 'quotation', speaker: 'Dahl', priority: 'high' },
      ...{
        tags: ['talks', 'money', 'north'],
        context: 'First round.\n\nSecond round.',
        progress: 'in-progress',
      },
    });
  });

  test('keeps as words in the note what has no place of its own', () => {
    const log = started();
    log.do(changeClaim(claimIn(log, 'c1'), { note: 'My own.', speaker: 'Berg' }));
    log.do(changeClaim(claimIn(log, 'c2'), { note: 'The other’s.', speaker: 'Dahl' }));
    log.actor = 'Per';
    log.do(giveVerdict(claimIn(log, 'c2'), { verdict: 'wrong', reason: 'See the minutes' }));
    log.actor = 'Ida';
    doUndoably(log, merge(log));
    expect(claimIn(log, 'c1').verdicts).toEqual([]);
    expect(claimIn(log, 'c1').note).toBe(
      [
        'My own.\n',
        'Merged from “There is a deal”',
        'Speaker there: Dahl',
        'Verdict there by Per: Wrong (See the minutes)',
        'The other’s.',
      ].join('\n'),
    );
  });

  test('keeps the reason why one was left, where the other is to be checked', () => {
    const log = started();
    log.do(changeClaim(claimIn(log, 'c1'), { progress: 'wont-check', progressReason: 'Out of scope' }));
    doUndoably(log, merge(log));
    expect(claimIn(log, 'c1')).toMatchObject({ progress: 'open', progressReason: '' });
    expect(claimIn(log, 'c1').note).toContain('Won’t check: Out of scope');
  });

  test('takes evidence over as it was said; where both cite the same, the second goes into the note', () => {
    const log = started();
    for (const id of ['e1', 'e2']) withEvidence(log, id);
    log.actor = 'Per';
    link(log, 'c1', 'e1', { note: 'Own' });
    link(log, 'c2', 'e1', { stance: 'refutes', note: 'Other' });
    link(log, 'c2', 'e2', { stance: 'context' });
    log.actor = 'Ida';
    doUndoably(log, merge(log));
    expect(claimIn(log, 'c1').evidence).toMatchObject([
      { evidenceId: 'e1', stance: 'supports', note: 'Own\n\nPer: refutes. Other', reviewer: 'Per' },
      { evidenceId: 'e2', stance: 'context', reviewer: 'Per' },
    ]);
  });

  test('leads what pointed at the other claim to the one that stays, still said by whoever said it', () => {
    const log = started();
    log.actor = 'Per';
    const details = { number: 1, to: 'the author', question: 'Who?', claimIds: ['c2', 'c1'] };
    log.do(
      drafted(
        { type: 'query.added', payload: { queryId: 'q1', details } },
        {
          type: 'discrepancy.decided',
          payload: { key: 'd1', decision: { ...decisionOf('promoted', ''), claimId: 'c2' } },
        },
        {
          type: 'suggestion.decided',
          payload: { key: 's1', decision: { decision: 'accepted', claimId: 'c2', about: 'deal' } },
        },
      ),
    );
    log.actor = 'Ida';
    doUndoably(log, merge(log));
    const state = log.state();
    expect(state.queries[0]?.claimIds).toEqual(['c1']);
    expect(state.decisions.get('d1')).toMatchObject({ claimId: 'c1', reviewer: 'Per' });
    expect(state.suggestions.get('s1')).toMatchObject({ claimId: 'c1', reviewer: 'Per' });
  });

  test('needs two claims that are there', () => {
    const log = started();
    expect(merge(log, 'c1', ['c1'])).toBeNull();
    expect(merge(log, 'c1', ['gone'])).toBeNull();
    expect(merge(log, 'gone', ['c1', 'c2'])).toBeNull();
  });

  test('loses no place, tag, evidence or note of any review, and is undone as a whole', () => {
    fc.assert(
      fc.property(randomSteps, fc.nat(9), (steps, pick) => {
        const log = startedLog('a');
        for (const step of steps) take(log, step);
        const { claims } = log.state();
        const into = claims[pick % Math.max(1, claims.length)];
        if (into === undefined) return;
        doUndoably(log, mergeClaims(log.state(), into.id, new Set(claims.map(({ id }) => id)), log.newId));
        const joined = claimIn(log, into.id);
        const places = ({ mentions }: ClaimState) =>
          mentions.map(
            ({ variantId, anchor }) => `${variantId} ${anchor.revision} ${anchor.start} ${anchor.end}`,
          );
        for (const claim of claims) {
          expect(places(joined)).toEqual(expect.arrayContaining(places(claim)));
          expect(joined.tags).toEqual(expect.arrayContaining([...claim.tags]));
          expect(joined.note).toContain(claim.note.trim() === '' ? '' : claim.note);
          expect(joined.evidence.map(({ evidenceId }) => evidenceId)).toEqual(
            expect.arrayContaining(claim.evidence.map(({ evidenceId }) => evidenceId)),
          );
        }
        expect(log.state().claims).toHaveLength(1);
      }),
      { numRuns: 80 },
    );
  });
});
