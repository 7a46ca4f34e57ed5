import { describe, expect, it } from 'vitest';
import { discrepancyKeyMap } from '../../../../src/domain/review/discrepancy-keys.ts';
import { noiseRuleFor, noiseRuleId } from '../../../../src/domain/review/noise-rule.ts';
import { reportMarkdown } from '../../../../src/domain/report/markdown.ts';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { claim, COMPARISON, LEFT_TEXT, reportInput, RIGHT_TEXT, variant } from './fixture.ts';

describe('a text that contradicts itself', () => {
  const [first, ...others] = COMPARISON.variants;
  if (!first) throw new Error('fixture');
  const explanation = 'The same event seems to be placed in “Ostrand” and in “Kestrel”.';
  const comparison = {
    ...COMPARISON,
    variants: [{ ...first, notes: [{ facts: [0, 1] as const, explanation }] }, ...others],
  };
  const report = buildReport(reportInput({}, { comparison }));

  it('is said to, beside its name', () => {
    expect(report.variants.map(({ notes }) => notes)).toEqual([[explanation], []]);
    expect(reportHtml(report)).toContain(`Contradicts itself: ${explanation}`);
    expect(reportMarkdown(report)).toContain(`- A contradicts itself: ${explanation}`);
  });
});

describe('what the review sets aside', () => {
  const at = { reviewer: 'Ada', at: 5 };
  const base = reportInput();
  const [dismissed, cosmetic] = COMPARISON.pairs[0]?.discrepancies ?? [];
  if (!dismissed || !cosmetic) throw new Error('fixture');
  const key =
    discrepancyKeyMap(
      COMPARISON,
      base.review.variants.map(({ id }) => id),
    ).get(dismissed) ?? '';
  const rule = noiseRuleFor(cosmetic.kind, [cosmetic.left?.text ?? null, cosmetic.right?.text ?? null]);
  const decision = {
    ...({
      decision: 'dismissed',
      variantIds: ['one', 'two'],
      reason: 'an old count',
      claimId: null,
    } as const),
    about: { kind: dismissed.kind, passages: ['', ''] } as const,
    ...at,
  };
  const report = buildReport(
    reportInput({
      decisions: new Map([[key, decision]]),
      noiseRules: [{ ...rule, ...at, id: noiseRuleId(rule) }],
    }),
  );
  const before = buildReport(base);

  it('is counted and listed apart, with who set it aside and why', () => {
    expect(report.provenance.suppressed).toBe(2);
    expect(report.setAside.map(({ how, reviewer, reason }) => [how, reviewer, reason]).sort()).toEqual([
      ['cosmetic', 'Ada', ''],
      ['dismissed', 'Ada', 'an old count'],
    ]);
    const html = reportHtml(report);
    expect(html).toContain('8 differences found, 2 set aside by the review, listed above.');
    expect(html).toContain('an old count');
  });

  it('is in no other list, and nothing is lost', () => {
    const listed = ({ findings, style, setAside }: typeof report) =>
      findings.length + setAside.length + style.reduce((sum, { count }) => sum + count, 0);
    expect(listed(report)).toBe(listed(before));
    expect(report.summary.discrepancies).toBe(8);
    const total = Object.values(report.summary.bySeverity).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(6);
  });

  it('stays in the findings where it was accepted all the same', () => {
    const accepted = buildReport(
      reportInput({
        decisions: new Map([[key, { ...decision, decision: 'accepted' }]]),
        noiseRules: [
          {
            ...noiseRuleFor(dismissed.kind, [dismissed.left?.text ?? null, dismissed.right?.text ?? null]),
            ...at,
            id: 'r',
          },
        ],
      }),
    );
    expect(accepted.setAside).toEqual([]);
  });
});

describe('the findings', () => {
  const report = buildReport(reportInput());

  it('add up: findings and style together are every discrepancy', () => {
    const style = report.style.reduce((sum, group) => sum + group.count, 0);
    expect(report.findings.length + style).toBe(8);
    expect(report.summary).toEqual({
      discrepancies: 8,
      bySeverity: { critical: 2, material: 2, minor: 1, style: 3 },
      claims: 2,
      claimsWithVerdict: 1,
    });
    expect(report.provenance.suppressed).toBe(0);
  });

  it('come most dangerous first, numbered through, in reading order within a severity', () => {
    expect(report.findings.map(({ number, severity, title }) => [number, severity, title])).toEqual([
      [1, 'critical', 'Number'],
      [2, 'critical', 'Omission · denial'],
      [3, 'material', 'Role'],
      [4, 'material', 'Addition'],
      [5, 'minor', 'Quotation boundary moved'],
    ]);
  });

  it('quote both passages with the rest of their sentences and their paragraph', () => {
    expect(report.findings[0]).toMatchObject({
      left: {
        siglum: 'A',
        paragraph: 1,
        before: 'The fire forced ',
        text: '340',
        after: ' people from home.',
      },
      right: {
        siglum: 'B',
        paragraph: 1,
        before: 'The fire forced ',
        text: '430',
        after: ' people from home.',
      },
      explanation: 'The number differs.',
    });
    // The readers of a report know the texts by their letters.
    expect(report.findings[1]?.explanation).toMatch(/^Only A has this passage\b/u);
  });

  it('leave the side empty that has nothing', () => {
    expect(report.findings[1]?.right).toEqual({
      siglum: 'B',
      paragraph: null,
      before: '',
      text: '',
      after: '',
    });
    expect(report.findings[3]?.right).toMatchObject({ text: 'Rain fell.', paragraph: 2 });
  });

  it('show the aligned sentence where only words of it are missing', () => {
    const [pair] = COMPARISON.pairs;
    if (!pair) throw new Error('no pair');
    const start = LEFT_TEXT.indexOf('school ');
    const dropped = {
      kind: 'omission',
      detail: '',
      severity: 'material',
      confidence: 0.5,
      left: { start, end: start + 6, text: 'school' },
      right: null,
      explanation: 'Dropped.',
    } as const;
    const comparison = { ...COMPARISON, pairs: [{ ...pair, discrepancies: [dropped] }] };
    expect(buildReport(reportInput({}, { comparison })).findings[0]?.right).toEqual({
      siglum: 'B',
      paragraph: 1,
      before: 'A “small” school shut.',
      text: '',
      after: '',
    });
  });

  it('put equal differences of style together and count them', () => {
    expect(report.style).toEqual([
      {
        left: '"',
        right: '“',
        leftSiglum: 'A',
        rightSiglum: 'B',
        title: 'Typography',
        count: 2,
        paragraphs: [1],
      },
      {
        left: 'closed',
        right: 'shut',
        leftSiglum: 'A',
        rightSiglum: 'B',
        title: 'Wording',
        count: 1,
        paragraphs: [1],
      },
    ]);
  });

  it('put the pairs with the base before the others', () => {
    const third = LEFT_TEXT.replace('340', '304');
    const [pair] = COMPARISON.pairs;
    const [first, second] = COMPARISON.variants;
    const [number] = pair?.discrepancies ?? [];
    const input = reportInput({ baseId: 'three' });
    if (!pair || !number || !first || !second) throw new Error('fixture');
    const three = variant('three', third);
    const comparison = {
      ...COMPARISON,
      variants: [first, second, { ...first, sha256: three.revision.sha256 }],
      pairs: [
        { ...pair, discrepancies: [number] },
        { ...pair, right: 2, discrepancies: [number] },
        { ...pair, left: 1, right: 2, discrepancies: [number] },
      ],
      rows: [],
    };
    const report3 = buildReport({
      ...input,
      comparison,
      review: { ...input.review, variants: [...input.review.variants, three] },
      texts: new Map([...input.texts, [three.revision.sha256, third]]),
    });
    expect(report3.findings.map(({ left, right }) => left.siglum + right.siglum)).toEqual(['CA', 'CB', 'AB']);
  });

  it('cut long sentences around the passage at a word and say so', () => {
    const text = `${'long '.repeat(100)}340${' words'.repeat(100)}.`;
    const long = variant('one', text);
    const input = reportInput({ variants: [long], claims: [], baseId: null });
    const comparison = {
      ...COMPARISON,
      variants: [
        {
          label: '',
          sha256: long.revision.sha256,
          characters: text.length,
          words: 201,
          paragraphs: [],
          sentences: [{ start: 0, end: text.length, paragraph: 0, role: 'body' as const }],
          facts: [],
          notes: [],
        },
      ],
      pairs: [
        {
          left: 0,
          right: 0,
          similarity: 1,
          derivation: 'derived' as const,
          longestRun: 0,
          alignments: [],
          discrepancies: [
            {
              kind: 'number' as const,
              detail: '',
              severity: 'critical' as const,
              confidence: 1,
              left: { start: 500, end: 503, text: '340' },
              right: null,
              explanation: '',
            },
          ],
        },
      ],
      rows: [],
    };
    const { left } =
      buildReport({ ...input, comparison, texts: new Map([[long.revision.sha256, text]]) }).findings[0] ?? {};
    expect(left?.before).toMatch(/^… long (long )+$/);
    expect(left?.before.length).toBeLessThan(170);
    expect(left?.after).toMatch(/^ words( words)+ …$/);
    expect(left?.text).toBe('340');
  });
});

describe('the compared passages', () => {
  const { passages } = buildReport(reportInput());

  it('hold every word of both texts, in the order of the rows', () => {
    const column = (at: number): string =>
      passages.rows.map((row) => row.cells[at]?.pieces.map(({ text }) => text).join('') ?? '').join(' ');
    expect(column(0).trim().split(/\s+/)).toEqual(LEFT_TEXT.trim().split(/\s+/));
    expect(column(1).trim().split(/\s+/)).toEqual(RIGHT_TEXT.trim().split(/\s+/));
    expect(passages.uncompared).toEqual([]);
  });

  it('mark a changed word with its severity and the number of its finding', () => {
    expect(passages.rows[0]?.cells.map(({ pieces }) => pieces.filter(({ mark }) => mark !== 'none'))).toEqual(
      [
        [{ text: '340', mark: 'changed', severity: 'critical', findings: [1] }],
        [{ text: '430', mark: 'changed', severity: 'critical', findings: [1] }],
      ],
    );
  });

  it('mark what only one variant has, leave what is the same alone and name empty cells', () => {
    expect(passages.rows[1]?.cells).toEqual([
      {
        state: 'only-here',
        paragraph: 1,
        pieces: [{ text: 'The firm denied all blame.', mark: 'none', severity: 'critical', findings: [2] }],
      },
      { state: 'absent', paragraph: null, pieces: [] },
    ]);
    expect(passages.rows[3]?.cells[0]?.pieces).toEqual([
      { text: 'The quay opened at noon.', mark: 'none', severity: null, findings: [] },
    ]);
  });

  it('call nothing unaligned where words were not aligned', () => {
    const [pair] = COMPARISON.pairs;
    if (!pair) throw new Error('no pair');
    const alignments = pair.alignments.map(({ words: _words, ...alignment }) => alignment);
    const comparison = { ...COMPARISON, pairs: [{ ...pair, alignments }] };
    const marks = buildReport(reportInput({}, { comparison })).passages.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.pieces.map(({ mark }) => mark)),
    );
    expect(new Set(marks)).toEqual(new Set(['none']));
  });

  it('list what stands in no row, so that nothing is lost', () => {
    const comparison = { ...COMPARISON, rows: COMPARISON.rows.slice(0, 4) };
    expect(buildReport(reportInput({}, { comparison })).passages.uncompared).toEqual([
      { siglum: 'B', role: 'body', text: 'Rain fell.' },
    ]);
  });
});

describe('the claims', () => {
  const report = buildReport(reportInput());

  it('carry every verdict, say where reviewers disagree and where the claim is not made', () => {
    expect(report.claims[0]).toMatchObject({
      number: 1,
      kind: 'Number',
      note: 'Ask the council.',
      notIn: ['B'],
      disagreement: true,
      mentions: [
        {
          siglum: 'A',
          quote: '340',
          start: 16,
          end: 19,
          paragraph: 1,
          status: 'confirmed',
          state: 'attached',
        },
      ],
      verdicts: [
        { reviewer: 'Ada', name: 'Wrong', reason: 'The council counts 340.' },
        { reviewer: 'Ben', name: 'Confirmed' },
      ],
    });
  });

  it('are unresolved while nobody has judged them, or the reviewers disagree', () => {
    expect(report.unresolved.map(({ number, open }) => [number, open])).toEqual([
      [1, 'the reviewers disagree'],
      [2, 'no verdict yet'],
    ]);
    expect(report.claims[1]).toMatchObject({ disagreement: false, notIn: ['A', 'B'] });
  });

  it('keep a mention whose variant was removed', () => {
    const [mention] = claim('c').mentions;
    if (!mention) throw new Error('no mention');
    const orphan = claim('c', { mentions: [{ ...mention, variantId: 'gone' }] });
    expect(buildReport(reportInput({ claims: [orphan] })).claims[0]?.mentions[0]).toMatchObject({
      siglum: null,
      quote: '340',
      paragraph: null,
    });
  });
});

describe('what a report refuses', () => {
  it('a comparison of other texts, or of another number of them', () => {
    const [one, two] = reportInput().review.variants;
    if (!one || !two) throw new Error('fixture');
    expect(() => buildReport(reportInput({ variants: [two, one] }))).toThrow(
      /Variant A was compared in another text/,
    );
    expect(() => buildReport(reportInput({ variants: [one] }))).toThrow(RangeError);
  });

  it('a text that is missing', () => {
    expect(() => buildReport(reportInput({}, { texts: new Map() }))).toThrow(/text of variant A is missing/);
  });
});
