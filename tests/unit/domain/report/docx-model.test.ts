import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import {
  acceptedText,
  docxModel,
  rejectedText,
  type DocxModel,
} from '../../../../src/domain/report/docx-model.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { ALL, story } from '../compare/story.ts';
import { ALL_HOSTILE } from './hostile.ts';
import { claim, reportInput, variant, verdict } from './fixture.ts';
import { fullReview } from './full-review.ts';

type Choice = readonly [number, number];

/** The document of two of the texts, under claims given by the texts' indexes and their words. */
function document(
  raw: readonly string[],
  [base, other]: Choice = [0, 1],
  claims: readonly ClaimState[] = [],
): DocxModel {
  const texts = raw.map(normalise);
  const comparison = compare(
    texts.map((text, index) => ({ label: String(index), text })),
    { words: true },
  );
  const variants = texts.map((text, index) => variant(String(index), text));
  const model = buildReport(
    reportInput(
      { ...fullReview(), variants, claims, baseId: '0', signOffs: [], alignments: [] },
      { comparison, texts: new Map(texts.map((text) => [sha256Hex(text), text])) },
    ),
  );
  return docxModel(model, comparison, texts, { base, variant: other });
}

function mention(text: string, variantId: string, words: string): ClaimState['mentions'][number] {
  const [known] = claim('x').mentions;
  const start = text.indexOf(words);
  if (!known || start < 0) throw new Error(`No “${words}”`);
  const anchor = {
    ...known.anchor,
    revision: sha256Hex(text),
    start,
    end: start + words.length,
    quote: words,
  };
  return { ...known, mentionId: `${variantId}-${words}`, variantId, anchor };
}

/** What lies under a comment, changes marked. */
function commented({ paragraphs }: DocxModel, comment: number): string {
  const marks = { kept: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const;
  return paragraphs
    .flatMap(({ runs }) => runs.filter(({ comments }) => comments.includes(comment)))
    .map(({ change, text }) => marks[change][0] + text + marks[change][1])
    .join('');
}

function holds(raw: readonly string[], choice: Choice = [0, 1]): void {
  const found = document(raw, choice);
  expect(acceptedText(found)).toBe(normalise(raw[choice[1]] ?? ''));
  expect(rejectedText(found)).toBe(normalise(raw[choice[0]] ?? ''));
  for (const { runs } of found.paragraphs)
    for (const { text } of runs) {
      expect(text).not.toBe('');
      expect(text).not.toContain('\n');
    }
}

describe('accepting all changes gives the variant, rejecting all the base', () => {
  const parts = fc.shuffledSubarray([...ALL]);
  const rewritten = fc.constantFrom(
    {},
    { chair: 'The chair, Ingrid Solheim, called it “a painful step”.\nShe said no more.' },
    { lead: 'On Tuesday the board voted.', ferry: '' },
  );

  it('for any two versions of a story, either way round', () => {
    fc.assert(
      fc.property(
        parts,
        parts,
        rewritten,
        fc.constantFrom<Choice>([0, 1], [1, 0]),
        (one, other, change, choice) => {
          holds([story(one), story(other, change)], choice);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('for any texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'b ', '.', '\n', ' ', 'Ω', '\u{1f525}') }),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        holds([one, other]);
      }),
      { numRuns: 150 },
    );
  });

  it('for line feeds that come and go, empty texts and hostile ones', () => {
    holds(['One.\n\nTwo.\n', 'One.\nTwo.']);
    holds(['', 'One.\n']);
    holds(['One.\n', '']);
    holds(['', '']);
    holds([ALL_HOSTILE, `Rain. ${ALL_HOSTILE}\n`]);
  });

  const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
  const names = ['000_8020b3225474bd6c.txt', '001_e7c8b5802930aa16.txt', '002_037dcdec3b5599f5.txt'];
  const hasSeeds = existsSync(fileURLToPath(seeds));
  if (!hasSeeds)
    console.warn('SKIPPED: ../shared/seeds is not here, so no Word file was made of the real articles.');
  it.skipIf(!hasSeeds)('for every pair of seed articles', () => {
    const texts = names.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 0],
    ] as const)
      holds([texts[one] ?? '', texts[other] ?? '']);
  });
});

describe('the comments', () => {
  const base = 'The fire forced 340 people from home.\n\nThe quay opened at noon.\n';
  const other = 'The fire forced 430 people from home.\n\nThe quay opened at noon. Rain fell.\n';
  const claims = [
    claim('number', {
      mentions: [mention(base, '0', '340 people'), mention(other, '1', '430 people')],
      verdicts: [
        verdict('Ada', 'wrong', 'The register has 340.'),
        verdict('Ben', 'wrong', '', 1_741_700_060_000),
      ],
      evidence: fullReview().claims?.[0]?.evidence ?? [],
    }),
    claim('quay', { mentions: [mention(base, '0', 'quay opened')] }),
    claim('whole', { mentions: [mention(other, '1', other.trim())] }),
    claim('nowhere', { mentions: [] }),
  ];
  const found = document([base, other], [0, 1], claims);

  it('stand on the words of the variant, or of the base where only that has them', () => {
    expect(commented(found, 0)).toBe('{+430+} people');
    expect(commented(found, 1)).toBe('quay opened');
    expect(
      commented(found, 2)
        .replace(/\[-.*?-\]/gu, '')
        .replace(/\{\+|\+\}/gu, ''),
    ).toBe(other.trim().replace(/\n/gu, ''));
  });

  it('are one for each claim; those that no words belong to are named', () => {
    expect(found.comments.map((one) => one.claim)).toEqual([1, 2, 3, 4]);
    expect(found.loose).toEqual([3]);
  });

  it('carry verdict, reason, evidence, checker and date', () => {
    expect(found.comments[0]).toEqual({
      ...{ claim: 1, author: 'Ben', at: 1_741_700_060_000 },
      lines: [
        'Claim 1: The fire forced 340 people from home.',
        'Wording: reference A, B altered',
        'Wrong, Ada, 2025-03-11 13:33 UTC: The register has 340.',
        'Wrong, Ben, 2025-03-11 13:34 UTC',
        'Agreed: Wrong (Ada, Ben).',
        'Refutes: “Register of the night”, Port Merrow council, https://council.example/register (retrieved 2025-03-12). “340 names”',
        'Refutes: “Wire of the agency”.',
      ],
    });
    expect(found.comments[1]).toMatchObject({
      author: '',
      at: null,
      lines: expect.arrayContaining(['No verdict yet']) as unknown,
    });
  });

  it('leave the texts as they are', () => {
    expect(acceptedText(found)).toBe(other);
    expect(rejectedText(found)).toBe(base);
  });
});
