import { describe, expect, it } from 'vitest';
import { claimGroups } from '../../../../src/domain/report/claim-groups.ts';
import type { LeftToken } from '../../../../src/domain/check/coverage.ts';
import { reportCoverage } from '../../../../src/domain/report/coverage.ts';
import { decisionOf } from '../../../../src/domain/report/decision.ts';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { reportMarkdown } from '../../../../src/domain/report/markdown.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { DEFAULT_POLICY } from '../../../../src/domain/review/policy.ts';
import { SIX_POINT_SCALE } from '../../../../src/domain/review/scales.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';
import { claim, verdict } from './fixture.ts';
import { fullInput, fullReview } from './full-review.ts';

const report = buildReport(fullInput());

describe('the claims of a report', () => {
  const [first, second, , wontCheck] = report.claims;

  it('carry what was said of them, and how they stand', () => {
    expect(first).toMatchObject({
      speaker: 'The firm',
      context: 'The count of the first night.',
      priority: 'high',
      tags: ['figures', 'fire'],
      assignee: 'Ben',
      status: 'resolved',
      open: '',
      agreed: 'Wrong',
      outcome: 'Agreed: Wrong (Ada, Ben).',
      queries: ['1'],
    });
    expect(second).toMatchObject({ status: 'query', open: 'a query is not answered', queries: ['2'] });
    expect(wontCheck).toMatchObject({ status: 'wont-check', statusReason: 'Nobody doubts it.', open: '' });
  });

  it('name the level, the scale and the reason of each verdict, on truth and on fidelity apart', () => {
    expect(first?.verdicts[0]).toMatchObject({
      ...{ name: 'Wrong', scale: 'Desk', tone: 'bad', reason: 'The council counts 340.', cites: 1 },
    });
    expect(
      first?.mentions.map(({ siglum, fidelity }) => [siglum, fidelity[0]?.name, fidelity[0]?.scale]),
    ).toEqual([
      ['A', 'Faithful', 'Fidelity'],
      ['B', 'Altered', 'Fidelity'],
    ]);
  });

  it('carry their evidence with stance, passage and note, counted by origin', () => {
    expect(first?.evidence[0]).toMatchObject({
      ...{ evidence: 1, stanceName: 'Refutes', quote: '340 names', page: 2, note: 'Counted twice.' },
    });
    expect(first?.support).toBe('Refutes: 2 sources, 1 origin.');
  });

  it('say how each wording stands to the reference, in every format for reading', () => {
    const [first, second, , fourth] = buildReport(fullInput()).claims;
    expect(first?.wording).toBe('reference A, B altered');
    expect(first?.mentions.map(({ isReference, wording }) => [isReference, wording])).toEqual([
      [true, 'identical'],
      [false, 'altered'],
    ]);
    expect(second?.wording).toBe('reference A, B absent');
    expect(fourth?.wording).toBe('');
    const model = buildReport(fullInput());
    expect(reportHtml(model)).toMatch(/>reference, .*?<b><span aria-hidden="true">≠<\/span> altered<\/b>/su);
    expect(reportHtml(model)).toContain('<span aria-hidden="true">∅</span> Not in');
    expect(reportMarkdown(model)).toMatch(/- A .*\(reference, ¶ 1.*\n.*\n- B .*\(altered, /u);
  });

  it('put wordings that read the same together, unless somebody judged one of them', () => {
    const [{ mentions: [one, other], ...rest } = claim('c')] = fullReview().claims ?? [];
    if (!one || !other) throw new Error('fixture');
    const alike = [
      { ...one, fidelity: [] },
      { ...one, mentionId: 'again', variantId: 'two', fidelity: [] },
    ];
    const page = (mentions: ClaimState['mentions']) =>
      reportHtml(
        buildReport(fullInput({ claims: [{ ...rest, mentions }], queries: [], decisions: new Map() })),
      );
    expect(page(alike)).toContain(
      '<dt><span class="siglum">A</span> <span class="siglum">B</span></dt>\n<dd><bdi class="words">340</bdi> <span class="muted">reference, <span aria-hidden="true">=</span> identical, A ¶&nbsp;1, characters 16–19, confirmed; B characters 16–19, confirmed</span></dd>',
    );
    expect(page([alike[0] ?? one, { ...one, mentionId: 'again', variantId: 'two' }])).not.toContain(
      'A</span> <span class="siglum">B</span></dt>\n<dd><bdi class="words">340',
    );
  });

  it('mark a wording that is not in the base, and say nothing of a removed variant’s', () => {
    const [{ mentions: [inBase, elsewhere], ...rest } = claim('c')] = fullReview().claims ?? [];
    if (!inBase || !elsewhere) throw new Error('fixture');
    const removed = { ...inBase, variantId: 'gone' };
    const claims = [{ ...rest, mentions: [elsewhere, removed] }];
    const model = buildReport(fullInput({ claims, queries: [], decisions: new Map() }));
    expect(model.claims[0]?.mentions.map(({ wording }) => wording)).toEqual(['added', null]);
    expect(reportHtml(model)).toContain('reference, not in the base');
  });

  it('have a rating only when they are settled on a line', () => {
    expect(report.claims.map(({ rating }) => rating?.value ?? null)).toEqual([1, null, 4, null, null, null]);
    expect(first?.rating).toEqual({
      ...{ name: 'Wrong', value: 1, best: 4, worst: 1, reviewers: ['Ada', 'Ben'] },
      at: 1_741_700_060_000,
    });
  });

  it('stand in groups: disagreement, unchecked, then verdicts from bad to good', () => {
    expect(
      claimGroups(report.claims).map(({ title, claims }) => [title, claims.map((one) => one.number)]),
    ).toEqual([
      ['The reviewers disagree', [5]],
      ['No verdict yet', [2]],
      ['Wrong', [1]],
      ['Opinion', [6]],
      ['Confirmed', [3]],
      ['Will not be checked', [4]],
    ]);
  });

  it('need more verdicts where a quorum is not reached', () => {
    const policy = { ...DEFAULT_POLICY, quorum: { needed: 2, of: 3 }, blind: true };
    const claims = [claim('c', { verdicts: [verdict('Ada', 'wrong', '')] })];
    const short = buildReport(fullInput({ policy, claims }));
    expect(short.claims[0]).toMatchObject({ agreed: '', rating: null, open: '1 of 2 equal verdicts' });
    expect(claimGroups(short.claims)[0]?.title).toBe('More verdicts needed');
    expect(reportHtml(short)).toContain('2 equal verdicts of 3 reviewers settle a claim.');
    expect(reportHtml(short)).toContain('Blind: reviewers saw the verdicts of others only after their own.');
  });
});

describe('coverage', () => {
  it('has the meter’s numbers, with the reasons in words', () => {
    const token = { claimId: null } as unknown as LeftToken;
    expect(
      reportCoverage({
        ...{ signedOff: 1, checkable: 3 },
        kinds: [
          {
            ...{ kind: 'number', signedOff: 1, checkable: 3, variants: [] },
            left: [{ reason: 'no-claim', tokens: [token, token] }],
          },
        ],
      }),
    ).toEqual({
      ...{ signedOff: 1, checkable: 3 },
      kinds: [{ kind: 'Numbers', signedOff: 1, checkable: 3, left: [{ reason: 'no claim yet', count: 2 }] }],
    });
  });
});

describe('the record', () => {
  it('lists sources with the same number for one origin', () => {
    expect(report.evidence.items.map(({ name, originGroup, claims }) => [name, originGroup, claims])).toEqual(
      [
        ['Register of the night', 1, [1]],
        ['Wire of the agency', 1, [1]],
        ['Note of a call', 2, []],
      ],
    );
  });

  it('lists queries without an answer first', () => {
    expect(report.queries.map(({ number, answer }) => [number, answer?.answer ?? null])).toEqual([
      ['2', null],
      ['1', 'The first one.'],
    ]);
  });

  it('says of each point of the checklist how it stands', () => {
    const states = new Map(
      report.checklist.map(({ text, done, blockers }) => [text, [done, blockers.length]]),
    );
    expect(states.get('Every critical difference is decided')).toEqual([true, 0]);
    expect(states.get('Every query is answered')).toEqual([false, 1]);
    expect(states.get('Every checkable word is signed off')).toEqual([false, 1]);
    expect(states.get('Headline and captions say what the text says')).toEqual([true, 0]);
  });

  it('asks for decisions on critical findings as the checklist does', () => {
    const undecided = buildReport(fullInput({ decisions: new Map() }));
    expect(undecided.checklist[1]).toMatchObject({
      done: false,
      blockers: [
        'Finding 1, Number, is not decided: 340 → 430',
        'Finding 2, Omission · denial, is not decided: The firm denied all blame. → ',
      ],
    });
  });

  it('says which sign-off holds, and what has changed since the others', () => {
    expect(report.signOffs.map(({ reviewer, holds, changes }) => [reviewer, holds, changes])).toEqual([
      ['Ada', true, []],
      ['Ben', false, ['A has another text since', 'B was added since']],
    ]);
  });

  it('puts what the review says of a finding beside it', () => {
    expect(report.findings.map(({ decision }) => decision && [decision.decision, decision.claim])).toEqual([
      ['accepted', null],
      ['promoted', 2],
      null,
      null,
    ]);
  });

  it('says by which scales and rules it was made, and what each rule passed over', () => {
    const { method } = report;
    expect([method.veracity.name, method.fidelity.name, method.former]).toEqual(['Desk', 'Fidelity', []]);
    expect(method.rules.filter(({ on }) => !on).map(({ id }) => id)).toEqual(['capitals']);
    expect(method.reviewRules).toMatchObject([{ kind: 'Role', reviewer: 'Ben' }]);
    const policy = { ...DEFAULT_POLICY, veracity: SIX_POINT_SCALE };
    expect(buildReport(fullInput({ policy })).method.former.map(({ name }) => name)).toEqual(['Desk']);
  });

  it('has a standing in one sentence', () => {
    expect(decisionOf(report)).toMatchObject({
      standing:
        'Signed off by Ada (desk editor), on exactly these texts. 2 required points of the checklist are open.',
      isSigned: true,
      done: [3, 7],
    });
    expect(decisionOf(buildReport(fullInput({ signOffs: [] }))).standing).toBe(
      'Not signed off. 2 required points of the checklist are open.',
    );
    const stale = buildReport(fullInput({ signOffs: fullReview().signOffs?.slice(1) ?? [] }));
    expect(decisionOf(stale).standing).toContain('Signed off, but a text has changed since.');
  });

  it('cuts the lists of the one page and says how much is left', () => {
    const claims = Array.from({ length: 9 }, (_, index) => claim(`c${String(index)}`));
    expect(decisionOf(buildReport(fullInput({ claims }))).open).toMatchObject({ more: 5 });
    expect(reportHtml(buildReport(fullInput({ claims })))).toContain('and 5 more');
  });
});

describe('every format for reading', () => {
  const html = reportHtml(report);
  const markdown = reportMarkdown(report);

  it.each([
    'The count of the first night.',
    'figures',
    'Refutes',
    '340 names',
    'Counted twice.',
    'Called at nine.',
    'Who denied it?',
    'The first one.',
    'Fit to print.',
    'Every verdict cites evidence',
    'no longer holds',
    'As in the wire.',
    'Figures changed places.',
    'a slip',
    'Nobody doubts it.',
    'Read twice.',
    'The rain',
    '3 of 12 checkable words signed off.',
  ])('says %j', (words) => {
    expect(html).toContain(words);
    expect(markdown).toContain(words);
  });

  it('names the bytes of the evidence and the texts that were signed', () => {
    for (const hash of ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]) {
      expect(html).toContain(hash);
      expect(markdown).toContain(hash);
    }
  });
});
