import type { Discrepancy, DiscrepancyKind } from './comparison.ts';
import type { DifferenceLayer } from './difference-layer.ts';
import { layerOf } from './difference-layer.ts';
import type { Finding } from './findings/finding.ts';

/** A way in which two texts may differ without saying anything else. A style finding's `detail` is its rule. */
export interface NoiseRule {
  readonly id: NoiseRuleId;
  readonly layer: Exclude<DifferenceLayer, 'substance'>;
  readonly title: string;
  /** One sentence for an editor: what is passed over while the rule is on. */
  readonly sentence: string;
  /** What such a difference is called while the rule is off. */
  readonly otherwise: DiscrepancyKind;
}

const RULES = {
  'quotation-marks': {
    layer: 'typography',
    title: 'Quotation marks',
    sentence: 'Curly, straight or other marks and apostrophes do not count as a difference.',
    otherwise: 'predicate',
  },
  dashes: {
    layer: 'typography',
    title: 'Dashes and hyphens',
    sentence: 'Dashes of another length, and hyphens that come or go, do not count as a difference.',
    otherwise: 'predicate',
  },
  capitals: {
    layer: 'typography',
    title: 'Capitals',
    sentence: 'The same word with other capital letters does not count as a difference.',
    otherwise: 'predicate',
  },
  spacing: {
    layer: 'typography',
    title: 'Spacing',
    sentence: 'Blanks and line ends do not count as a difference.',
    otherwise: 'predicate',
  },
  punctuation: {
    layer: 'typography',
    title: 'Punctuation',
    sentence: 'Commas, points and other marks that come, go or change do not count as a difference.',
    otherwise: 'predicate',
  },
  synonym: {
    layer: 'wording',
    title: 'Synonyms',
    sentence: 'A word in the place of another with the same everyday meaning does not count as a difference.',
    otherwise: 'predicate',
  },
  'word-form': {
    layer: 'wording',
    title: 'Forms of a word',
    sentence: 'Another form of the same word, such as its plural, does not count as a difference.',
    otherwise: 'predicate',
  },
  spelling: {
    layer: 'wording',
    title: 'Spelling',
    sentence:
      'British or American spelling, and words written as one or as two, do not count as a difference.',
    otherwise: 'predicate',
  },
  contraction: {
    layer: 'wording',
    title: 'Contractions',
    sentence: 'A contraction and the words written out do not count as a difference.',
    otherwise: 'predicate',
  },
  'number-form': {
    layer: 'wording',
    title: 'Number forms',
    sentence: 'The same number in figures, in words or with another sign does not count as a difference.',
    otherwise: 'number',
  },
  'date-form': {
    layer: 'wording',
    title: 'Date forms',
    sentence: 'The same date or time written another way does not count as a difference.',
    otherwise: 'date',
  },
  'name-form': {
    layer: 'wording',
    title: 'Name forms',
    sentence: 'The same name shortened, with a title or in another form does not count as a difference.',
    otherwise: 'predicate',
  },
  reordered: {
    layer: 'wording',
    title: 'Word order',
    sentence: 'The same words in another order do not count as a difference, as long as the roles stay.',
    otherwise: 'predicate',
  },
  'small-words': {
    layer: 'wording',
    title: 'Small words',
    sentence: 'Articles, prepositions and other small words do not count as a difference.',
    otherwise: 'predicate',
  },
  'attribution-form': {
    layer: 'wording',
    title: 'Forms of attribution',
    sentence: 'The same source given with other neutral words does not count as a difference.',
    otherwise: 'attribution',
  },
} as const satisfies Record<string, Omit<NoiseRule, 'id'>>;

export type NoiseRuleId = keyof typeof RULES;

/** Every rule, typography first. */
export const NOISE_RULES: readonly NoiseRule[] = Object.entries(RULES).map(([id, rule]) => ({
  id: id as NoiseRuleId,
  ...rule,
}));

export function isNoiseRuleId(detail: string): detail is NoiseRuleId {
  return Object.hasOwn(RULES, detail);
}

/**
 * The findings with those under a rule that is off told as differences of substance: nothing is ever dropped, the rules
 * only say what counts as noise.
 */
export function withRulesOff(
  findings: readonly Finding[],
  rulesOff: readonly NoiseRuleId[],
): readonly Finding[] {
  if (rulesOff.length === 0) return findings;
  return findings.map((found): Finding => {
    const { kind, detail } = found;
    if (layerOf(kind) === 'substance' || !isNoiseRuleId(detail) || !rulesOff.includes(detail)) return found;
    return { ...found, kind: RULES[detail].otherwise, severity: 'minor' };
  });
}

/** How many differences lie in each layer, and under each rule that is on. */
export interface NoiseCount {
  readonly layers: Readonly<Record<DifferenceLayer, number>>;
  readonly rules: ReadonlyMap<NoiseRuleId, number>;
}

/** Counts differences by layer and the noise among them by rule, for summaries. */
export function countNoise(discrepancies: readonly Pick<Discrepancy, 'kind' | 'detail'>[]): NoiseCount {
  const layers: Record<DifferenceLayer, number> = { substance: 0, wording: 0, typography: 0 };
  const rules = new Map<NoiseRuleId, number>();
  for (const { kind, detail } of discrepancies) {
    const layer = layerOf(kind);
    layers[layer]++;
    if (layer !== 'substance' && isNoiseRuleId(detail)) rules.set(detail, (rules.get(detail) ?? 0) + 1);
  }
  return { layers, rules };
}

/** How many differences come under each rule, on or off: a rule that is off keeps its name as their detail. */
export function countUnderRules(
  discrepancies: Iterable<Pick<Discrepancy, 'detail'>>,
): ReadonlyMap<NoiseRuleId, number> {
  const counts = new Map<NoiseRuleId, number>();
  for (const { detail } of discrepancies)
    if (isNoiseRuleId(detail)) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  return counts;
}
