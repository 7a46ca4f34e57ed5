import { wellFormed } from '../text/well-formed.ts';
import type { ReportClaim, ReportMention } from './claims.ts';
import type { ReportEvidence } from './evidence.ts';
import { jsonText } from './json-text.ts';
import { isoMoment } from './labels.ts';
import type { ReportModel } from './model.ts';
import { factsProperty, reportFacts, sealed } from './report-facts.ts';
import type { ReportVariant } from './variants.ts';
import type { ReportVerdict } from './verdicts.ts';
import { publicAddress } from './web-address.ts';

type JsonLd = Readonly<Record<string, unknown>>;

/**
 * Writes the claims as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in one AnnotationCollection with
 * one page: one annotation for each claim, its targets all its mentions, and one for each mention whose fidelity was
 * judged. A target names the revision by its hash (RFC 6920), the words by a TextQuoteSelector and their place by a
 * TextPositionSelector in code points of the normalised text. A claim that nobody mentions has no target, so that the
 * model has no form for it; its number is missing from the collection. The same model gives the same bytes.
 */
export function annotationsJson(model: ReportModel): string {
  const items = model.claims.flatMap((claim) => annotationsOf(claim, model));
  const id = `urn:variorum:annotations:${part(model.provenance.logHead ?? 'unsaved')}`;
  const { propertyID, value } = factsProperty(reportFacts(model));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: id,
    type: 'AnnotationCollection',
    // The model's context knows `schema`, so that this is a statement like any other.
    'schema:identifier': {
      type: 'schema:PropertyValue',
      'schema:propertyID': propertyID,
      'schema:value': value,
    },
    label: model.title,
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return sealed(jsonText(collection, 2));
}

function annotationsOf(claim: ReportClaim, model: ReportModel): readonly JsonLd[] {
  if (claim.mentions.length === 0) return [];
  const variants = new Map(model.variants.map((variant) => [variant.siglum, variant]));
  const targetOf = (mention: ReportMention): JsonLd =>
    target(mention, variants.get(mention.siglum ?? '') ?? null);
  const whole = {
    id: `urn:variorum:claim:${part(claim.id)}`,
    type: 'Annotation',
    motivation: claim.verdicts.length === 0 ? 'linking' : 'assessing',
    body: [
      textBody(claim.statement, 'describing'),
      ...claim.verdicts.map(verdictBody),
      ...sources(claim, model.evidence.items),
      ...claim.tags.map((tag) => textBody(tag, 'tagging')),
      ...(claim.note === '' ? [] : [textBody(claim.note, 'commenting')]),
    ],
    target: claim.mentions.map(targetOf),
  };
  const judged = claim.mentions.filter(({ fidelity }) => fidelity.length > 0);
  return [
    whole,
    ...judged.map((mention) => ({
      id: `urn:variorum:mention:${part(mention.id)}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: mention.fidelity.map(verdictBody),
      target: [targetOf(mention)],
    })),
  ];
}

function target(mention: ReportMention, variant: ReportVariant | null): JsonLd {
  const { revision, quote, prefix, suffix, codePoints } = mention;
  const quoteSelector = {
    type: 'TextQuoteSelector',
    exact: quote,
    ...(prefix === '' ? {} : { prefix: withoutHalf(prefix, 'start') }),
    ...(suffix === '' ? {} : { suffix: withoutHalf(suffix, 'end') }),
  };
  const scope = publicAddress(variant?.url ?? '');
  const language = variant === null || variant.language === 'und' ? {} : { language: variant.language };
  return {
    type: 'SpecificResource',
    source: { id: `nih:sha-256;${part(revision)}`, type: 'Text', format: 'text/plain', ...language },
    ...(scope === null ? {} : { scope }),
    selector:
      codePoints === null
        ? [quoteSelector]
        : [quoteSelector, { type: 'TextPositionSelector', start: codePoints[0], end: codePoints[1] }],
  };
}

/** Context is cut at code units; half a character at the cut is not part of the text's words. */
function withoutHalf(context: string, side: 'start' | 'end'): string {
  return side === 'start' ? context.replace(/^[\udc00-\udfff]/, '') : context.replace(/[\ud800-\udbff]$/, '');
}

function textBody(value: string, purpose: string): JsonLd {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function verdictBody({ name, scale, reason, reviewer, at }: ReportVerdict): JsonLd {
  const created = isoMoment(at);
  return {
    ...textBody(`${name} (${scale})${reason === '' ? '' : `: ${reason}`}`, 'assessing'),
    ...(reviewer === '' ? {} : { creator: { type: 'Person', name: reviewer } }),
    // The model asks for seconds and `Z`, and knows no fractions.
    ...(created === null || !/^\d{4}-/u.test(created) ? {} : { created: `${created.slice(0, 19)}Z` }),
  };
}

/** The evidence that has a public address, as resources that the claim is linked to. */
function sources({ evidence }: ReportClaim, items: readonly ReportEvidence[]): readonly JsonLd[] {
  return evidence.flatMap((link) => {
    const source = publicAddress(items[link.evidence - 1]?.url ?? '');
    return source === null ? [] : [{ type: 'SpecificResource', source, purpose: 'linking' }];
  });
}

/** A part of a name, with everything escaped that would end it or that an IRI cannot hold. */
function part(words: string): string {
  return encodeURIComponent(wellFormed(words));
}
