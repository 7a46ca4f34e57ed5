import type { ReportInput } from '../../../../src/domain/report/model.ts';
import type { EvidenceDetails, EvidenceContent } from '../../../../src/domain/review/evidence.ts';
import { BLANK_EVIDENCE } from '../../../../src/domain/review/evidence.ts';
import type { EvidenceState, ReviewState, VerdictState } from '../../../../src/domain/review/state.ts';
import { discrepancyKeyMap } from '../../../../src/domain/review/discrepancy-keys.ts';
import { noiseRuleFor, noiseRuleId } from '../../../../src/domain/review/noise-rule.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { claim, COMPARISON, LEFT_TEXT, reportInput, RIGHT_TEXT, variant, verdict } from './fixture.ts';

const AT = 1_741_700_000_000;

function evidence(
  id: string,
  details: Partial<EvidenceDetails>,
  content: EvidenceContent = { type: 'citation' },
): EvidenceState {
  return { ...BLANK_EVIDENCE, ...details, id, content, addedBy: 'Ada', addedAt: AT };
}

function fidelity(reviewer: string, level: string, reason: string): VerdictState {
  return { ...verdict(reviewer, level, reason), scaleId: 'fidelity' };
}

/** The keys of the discrepancies in their order. */
const [ACCEPTED = '', PROMOTED = ''] = discrepancyKeyMap(COMPARISON, ['one', 'two']).values();
const RULE = noiseRuleFor('role', ['school', 'school']);

/** A review with one of everything that a report tells of. */
export function fullReview(): Partial<ReviewState> {
  const [mention] = claim('c1').mentions;
  if (!mention) throw new Error('fixture');
  const right = RIGHT_TEXT.indexOf('430');
  const decided = {
    variantIds: ['one', 'two'],
    about: { kind: 'number', passages: ['340', '430'] },
    ...{ reviewer: 'Ada', at: AT },
  } as const;
  return {
    variants: [
      variant('one', LEFT_TEXT),
      variant('two', RIGHT_TEXT, { role: 'rewrite', url: '', outlet: 'The Quay' }),
    ],
    claims: [
      claim('c1', {
        speaker: 'The firm',
        context: 'The count of the first night.',
        priority: 'high',
        tags: ['figures', 'fire'],
        assignee: 'Ben',
        verdicts: [
          { ...verdict('Ada', 'wrong', 'The council counts 340.'), evidenceIds: ['e1'] },
          verdict('Ben', 'wrong', '', AT + 60_000),
        ],
        mentions: [
          { ...mention, fidelity: [fidelity('Ada', 'faithful', 'As in the wire.')] },
          {
            mentionId: 'c1-b',
            variantId: 'two',
            status: 'confirmed',
            fidelity: [fidelity('Ada', 'altered', 'Figures changed places.')],
            anchor: {
              ...mention.anchor,
              ...{ revision: sha256Hex(RIGHT_TEXT), start: right, end: right + 3, quote: '430' },
            },
          },
        ],
        evidence: [
          {
            evidenceId: 'e1',
            stance: 'refutes',
            note: 'Counted twice.',
            passage: { start: 0, end: 9, quote: '340 names', prefix: '', suffix: ' on', page: 2 },
            ...{ reviewer: 'Ada', at: AT },
          },
          { evidenceId: 'e2', stance: 'refutes', note: '', passage: null, reviewer: 'Ben', at: AT },
        ],
      }),
      claim('c2', { statement: 'The firm denied all blame.', kind: 'attribution', note: '' }),
      claim('c3', {
        statement: 'The quay opened at noon.',
        verdicts: [verdict('Ada', 'confirmed', '')],
        note: '',
      }),
      claim('c4', {
        statement: 'Rain fell.',
        mentions: [],
        progress: 'wont-check',
        progressReason: 'Nobody doubts it.',
      }),
      claim('c5', {
        statement: 'The school is small.',
        verdicts: [verdict('Ada', 'confirmed', ''), verdict('Ben', 'wrong', 'Two hundred pupils.')],
      }),
      claim('c6', { statement: 'Small is relative.', verdicts: [verdict('Ada', 'opinion', '')] }),
    ],
    evidence: [
      evidence(
        'e1',
        {
          title: 'Register of the night',
          class: 'official-record',
          publisher: 'Port Merrow council',
          url: 'https://council.example/register',
          retrieved: '2025-03-12',
          origin: 'Council',
          record: 'on-record',
        },
        {
          type: 'file',
          sha256: 'a'.repeat(64),
          bytes: 1234,
          mediaType: 'application/pdf',
          fileName: 'register.pdf',
        },
      ),
      evidence('e2', { title: 'Wire of the agency', class: 'agency', origin: 'council ' }),
      evidence('e3', { note: 'Called at nine.' }, { type: 'call', sha256: 'b'.repeat(64), characters: 40 }),
    ],
    queries: [
      {
        ...{ id: 'q1', number: 1, to: 'Author', question: 'Which count is right?', claimIds: ['c1'] },
        ...{ askedBy: 'Ada', askedAt: AT },
        answer: { answer: 'The first one.', from: 'M. Vint', reviewer: 'Ada', at: AT + 5 },
      },
      {
        ...{ id: 'q2', number: 2, to: 'Agency', question: 'Who denied it?', claimIds: ['c2'] },
        ...{ askedBy: 'Ben', askedAt: AT, answer: null },
      },
    ],
    highestQueryNumber: 2,
    decisions: new Map([
      [ACCEPTED, { ...decided, decision: 'accepted', reason: 'a slip', claimId: null }],
      [PROMOTED, { ...decided, decision: 'promoted', reason: '', claimId: 'c2' }],
    ]),
    noiseRules: [{ ...RULE, id: noiseRuleId(RULE), reviewer: 'Ben', at: AT }],
    noiseRulesOff: ['capitals'],
    alignments: [
      {
        ...{ id: 'a1', relation: 'not-a-pair', reviewer: 'Ada', at: AT },
        sides: [
          { variantId: 'one', revision: sha256Hex(LEFT_TEXT), start: 0, end: 8, quote: 'The fire' },
          { variantId: 'two', revision: sha256Hex(RIGHT_TEXT), start: 0, end: 8, quote: 'The rain' },
        ],
      },
    ],
    ticks: new Map([['headline', { note: 'Read twice.', reviewer: 'Ben', at: AT }]]),
    signOffs: [
      {
        ...{ id: 's1', reviewer: 'Ada', role: 'desk editor', at: AT, statement: 'Fit to print.' },
        reservations: ['Every verdict cites evidence (2 open)'],
        revisions: [
          { variantId: 'one', sha256: sha256Hex(LEFT_TEXT) },
          { variantId: 'two', sha256: sha256Hex(RIGHT_TEXT) },
        ],
      },
      {
        ...{ id: 's2', reviewer: 'Ben', role: '', at: AT, statement: '', reservations: [] },
        revisions: [{ variantId: 'one', sha256: 'c'.repeat(64) }],
      },
    ],
  };
}

/** The input of a report of that review. */
export function fullInput(changes: Partial<ReviewState> = {}, rest: Partial<ReportInput> = {}): ReportInput {
  return reportInput(
    { ...fullReview(), ...changes },
    {
      coverage: {
        signedOff: 3,
        checkable: 12,
        kinds: [{ kind: 'Numbers', signedOff: 3, checkable: 12, left: [{ reason: 'no claim', count: 9 }] }],
      },
      ...rest,
    },
  );
}
