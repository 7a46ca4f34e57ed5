import { compare } from '../../src/domain/compare/compare.ts';
import type { Comparison } from '../../src/domain/compare/comparison.ts';
import type { ReportInput } from '../../src/domain/report/model.ts';
import { blankReview } from '../../src/domain/review/blank-review.ts';
import { defaultVariantDetails } from '../../src/domain/review/changes.ts';
import { BLANK_CLAIM } from '../../src/domain/review/events.ts';
import { BLANK_EVIDENCE } from '../../src/domain/review/evidence.ts';
import type { ClaimState, EvidenceState, VariantState } from '../../src/domain/review/state.ts';
import { siglum } from '../../src/domain/siglum.ts';

const AT = 1_741_700_000_000;
const PLACES = ['Ostrand', 'Skarvik', 'Kestrel', 'Merrow', 'Langholm'];
const REVIEWERS = ['Ada', 'Ben', 'Cleo'];

/** A made-up sentence; some variants have another figure, place or verb in it. */
function sentence(index: number, variant: number): string {
  const figure = 100 + index + (variant > 0 && index % 23 === variant ? 7 : 0);
  const place = PLACES[(index + (variant > 0 && index % 41 === variant ? 1 : 0)) % PLACES.length] ?? '';
  const verb = variant % 2 === 1 && index % 11 === 0 ? 'shut' : 'closed';
  return `The harbour office of ${place} ${verb} berth ${String(index)} after ${String(figure)} crates had been counted.`;
}

/**
 * A review of many claims, each mentioned in every variant, with verdicts, evidence and queries.
 *
 * @param claims each is a sentence of its own, so that the texts have as many
 */
export function largeReport(claims: number, variants: number): ReportInput {
  const texts = Array.from({ length: variants }, (_, variant) =>
    Array.from({ length: claims }, (__, index) =>
      sentence(index, variant).concat(index % 4 === 3 ? '\n\n' : ' '),
    ).join(''),
  );
  const comparison = compare(
    texts.map((text, index) => ({ label: `Variant ${siglum(index)}`, text })),
    { words: true },
  );
  const states = comparison.variants.map(({ label, sha256, characters, words }): VariantState => {
    const revision = { sha256, characters, words, fileName: '', encoding: 'utf-8' };
    return { ...defaultVariantDetails(label), id: label, revision, revisions: [revision] };
  });
  return {
    review: {
      ...blankReview('large', 'A large review'),
      variants: states,
      baseId: states[0]?.id ?? null,
      claims: Array.from({ length: claims }, (_, index) => claimAt(index, comparison, states, texts)),
      evidence: Array.from({ length: Math.ceil(claims / 10) }, (_, index) => evidenceAt(index)),
    },
    texts: new Map(texts.map((text, index) => [comparison.variants[index]?.sha256 ?? '', text])),
    comparison,
    ...{ engineVersion: 'large/1', appVersion: '0', reviewer: 'Ada', exportedAt: null, logHead: null },
  };
}

function claimAt(
  index: number,
  { variants }: Comparison,
  states: readonly VariantState[],
  texts: readonly string[],
): ClaimState {
  const evidenceId = `e${String(Math.floor(index / 10))}`;
  return {
    ...BLANK_CLAIM,
    ...{ id: `c${String(index)}`, statement: sentence(index, 0), kind: 'number', createdBy: 'Ada' },
    verdicts: REVIEWERS.slice(0, 1 + (index % 3)).map((reviewer, at) => ({
      ...{ reviewer, verdict: index % 7 === at ? 'wrong' : 'confirmed', scaleId: 'desk' },
      ...{ reason: 'Counted in the register.', evidenceIds: [evidenceId], basedOn: [], wordings: [], at: AT },
    })),
    evidence: [
      { evidenceId, stance: 'supports', note: 'Page by page.', passage: null, reviewer: 'Ada', at: AT },
    ],
    mentions: states.flatMap(({ id, revision }, variant) => {
      const place = variants[variant]?.sentences[index];
      if (!place) return [];
      const quote = texts[variant]?.slice(place.start, place.end) ?? '';
      return [
        {
          ...{
            mentionId: `${String(index)}-${String(variant)}`,
            variantId: id,
            status: 'confirmed' as const,
          },
          fidelity: [],
          anchor: {
            ...{ revision: revision.sha256, start: place.start, end: place.end, quote },
            ...{ prefix: '', suffix: '', state: 'attached' as const },
          },
        },
      ];
    }),
  };
}

function evidenceAt(index: number): EvidenceState {
  return {
    ...BLANK_EVIDENCE,
    ...{
      id: `e${String(index)}`,
      title: `Register, volume ${String(index)}`,
      origin: `Office ${String(index % 7)}`,
    },
    ...{ content: { type: 'citation' }, addedBy: 'Ada', addedAt: AT },
  };
}
