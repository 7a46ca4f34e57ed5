import { siglum } from '../../siglum.ts';
import type { Span } from '../comparison.ts';
import { layerOf } from '../difference-layer.ts';
import type { Finding } from '../findings/finding.ts';

/** Readings longer than this many words are shortened to their beginning and end. */
const LONGEST_READING = 7;
const KEPT_WORDS = 3;
/** Most readings are one word. */
const LONGEST_WORD = 30;

/** What the apparatus needs of a finding: `leftAt` is its place in the reference, also where that has nothing. */
export type ApparatusFinding = Pick<Finding, 'kind' | 'left' | 'right' | 'leftAt'>;

/**
 * One line in the manner of an apparatus criticus: the reference's reading, a bracket, the others' readings with their
 * sigla (`Doha] Qatar B; om. C`). Only differences of substance are listed; `om.` is absent, `add.` is added.
 */
export function apparatusOf(
  reference: number,
  lacking: readonly number[],
  findings: ReadonlyMap<number, readonly ApparatusFinding[]>,
  variants: readonly { readonly text: string }[],
): string {
  if (lacking.length === variants.length - 1) return `only ${siglum(reference)}`;
  const omitted = lacking.length > 0 ? [`om. ${lacking.map(siglum).join(' ')}`] : [];
  const listed: { readonly variant: number; readonly finding: ApparatusFinding }[] = [];
  for (const [variant, list] of findings)
    for (const finding of list) if (layerOf(finding.kind) === 'substance') listed.push({ variant, finding });
  if (listed.length === 0) return omitted.join('');
  const lemmata = new Map<string, Map<string, string[]>>();
  const text = (variant: number, span: Span | null): string =>
    span ? shorten(variants[variant]?.text.slice(span.start, span.end) ?? '') : '';
  listed.sort((one, other) => one.finding.leftAt - other.finding.leftAt || one.variant - other.variant);
  for (const { variant, finding } of listed) {
    const lemma = text(reference, finding.left);
    const reading = text(variant, finding.right);
    const words = lemma === '' ? `add. ${reading}` : reading === '' ? 'om.' : reading;
    const readings = lemmata.get(lemma) ?? new Map<string, string[]>();
    const sigla = readings.get(words) ?? [];
    if (!sigla.includes(siglum(variant))) sigla.push(siglum(variant));
    lemmata.set(lemma, readings.set(words, sigla));
  }
  const entries = [...lemmata].map(([lemma, readings]) => {
    const variantsOf = [...readings].map(([words, sigla]) => `${words} ${sigla.join(' ')}`).join('; ');
    return lemma === '' ? variantsOf : `${lemma}] ${variantsOf}`;
  });
  return [...entries, ...omitted].join('; ');
}

function shorten(passage: string): string {
  if (passage.length <= LONGEST_WORD && !/\s/.test(passage)) return passage;
  const words = passage.split(/\s+/);
  if (words.length <= LONGEST_READING) return words.join(' ');
  return `${words.slice(0, KEPT_WORDS).join(' ')} … ${words.slice(-KEPT_WORDS).join(' ')}`;
}
