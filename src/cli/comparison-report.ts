import type { Comparison } from '../domain/compare/comparison.ts';
import type { ReportModel } from '../domain/report/model.ts';
import { buildReport } from '../domain/report/model.ts';
import type { ReportSection } from '../domain/report/options.ts';
import type { VariantState } from '../domain/review/state.ts';
import { blankReview } from '../domain/review/blank-review.ts';
import { defaultVariantDetails } from '../domain/review/changes.ts';
import { siglum } from '../domain/siglum.ts';
import type { InputText } from './read-input.ts';

/** What there is to say of texts without a review: nobody claimed, asked, decided or signed anything. */
const SECTIONS: readonly ReportSection[] = [
  'variants',
  'pairs',
  'findings',
  'quotations',
  'omissions',
  'passages',
  'synopsis',
  'style',
];

/**
 * The report of a comparison from the command line. It says nothing of when it was made, so that the same files give
 * the same bytes.
 *
 * @param base index of the variant that the others are read against
 */
export function comparisonReport(
  comparison: Comparison,
  texts: readonly InputText[],
  base: number,
  appVersion: string,
  rulesOff: readonly string[],
): ReportModel {
  const variants = comparison.variants.map(({ label, sha256, characters, words }, index): VariantState => {
    const { fileName = '', encoding = '' } = texts[index] ?? {};
    const revision = { sha256, characters, words, fileName, encoding };
    return { ...defaultVariantDetails(label), id: siglum(index), revision, revisions: [revision] };
  });
  return buildReport({
    review: {
      ...blankReview('', variants.map(({ label }) => label).join(', ')),
      variants,
      baseId: siglum(base),
      noiseRulesOff: rulesOff,
    },
    texts: new Map(texts.map(({ text }, index) => [comparison.variants[index]?.sha256 ?? '', text])),
    comparison,
    engineVersion: comparison.schema,
    appVersion,
    reviewer: '',
    exportedAt: null,
    logHead: null,
    options: { sections: SECTIONS, template: '' },
  });
}
