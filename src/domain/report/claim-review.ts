import type { ReportClaim } from './claims.ts';
import { jsonText } from './json-text.ts';
import { isoMoment } from './labels.ts';
import type { ReportModel } from './model.ts';
import { factsProperty, reportFacts, sealed } from './report-facts.ts';
import type { ReportVariant } from './variants.ts';
import { publicAddress } from './web-address.ts';

/** Where and when a fact-check is published, and by whom. */
export interface Publication {
  /** The page that shows the fact-check; an address that is none makes drafts. */
  readonly url: string;
  /** `YYYY-MM-DD`; '' leaves it out. */
  readonly date: string;
  /** The house that publishes it; '' where only the reviewers are named. */
  readonly publisher: string;
}

type JsonLd = Readonly<Record<string, unknown>>;

/**
 * Writes the settled claims that have a rating as schema.org ClaimReview (JSON-LD), for a page that shows them. What is
 * not known is left out and never invented: without a public page the claims are drafts, without `url` and
 * `datePublished`; only variants with a public address are named as appearances. The report itself is a node of its own,
 * identified by what it was made from. The same input gives the same bytes.
 *
 * @param publication null for drafts
 */
export function claimReviewJson(model: ReportModel, publication: Publication | null): string {
  const reviews = model.claims.flatMap((claim) => claimReview(claim, model, publication) ?? []);
  const document = { '@context': 'https://schema.org', '@graph': [reportNode(model), ...reviews] };
  return sealed(jsonText(document, 2));
}

/** The report that the fact-checks were taken from, identified by what it was made from. */
function reportNode(model: ReportModel): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: 'Variorum review report',
    identifier: { '@type': 'PropertyValue', ...factsProperty(reportFacts(model)) },
  };
}

function claimReview(claim: ReportClaim, model: ReportModel, publication: Publication | null): JsonLd | null {
  const { rating } = claim;
  // Google and other readers cut nothing off a statement, but one without words says nothing.
  if (rating === null || claim.statement.trim() === '') return null;
  const url = publicAddress(publication?.url ?? '');
  const given = isoMoment(rating.at);
  const review: JsonLd = {
    '@type': 'ClaimReview',
    ...(url === null ? { creativeWorkStatus: 'Draft' } : { url }),
    claimReviewed: claim.statement,
    itemReviewed: itemReviewed(claim, model.variants),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating.value,
      bestRating: rating.best,
      worstRating: rating.worst,
      alternateName: rating.name,
    },
    ...authors(rating.reviewers, publication),
    ...(given === null ? {} : { dateCreated: given }),
    ...(url !== null && /^\d{4}-\d{2}-\d{2}$/u.test(publication?.date ?? '')
      ? { datePublished: publication?.date }
      : {}),
  };
  return review;
}

/** The house where it is known, with the reviewers; else the reviewers alone; nobody where they are not named. */
function authors(reviewers: readonly string[], publication: Publication | null): JsonLd {
  const house = publication?.publisher.trim() ?? '';
  const people = reviewers.map((name) => ({ '@type': 'Person', name }));
  const all = [...(house === '' ? [] : [{ '@type': 'Organization', name: house }]), ...people];
  return all.length === 0 ? {} : { author: all.length === 1 ? all[0] : all };
}

const SPEAKER_TYPES = { person: 'Person', organisation: 'Organization' } as const;

function itemReviewed(claim: ReportClaim, variants: readonly ReportVariant[]): JsonLd {
  const { speaker, speakerKind, mentions } = claim;
  const sigla = new Set(mentions.map(({ siglum }) => siglum));
  const appearance = variants.flatMap(({ siglum, url, outlet }) => {
    const address = sigla.has(siglum) ? publicAddress(url) : null;
    if (address === null) return [];
    const publisher = outlet.trim() === '' ? {} : { publisher: { '@type': 'Organization', name: outlet } };
    return [{ '@type': 'CreativeWork', url: address, ...publisher }];
  });
  const type = speakerKind === null ? {} : { '@type': SPEAKER_TYPES[speakerKind] };
  return {
    '@type': 'Claim',
    ...(speaker.trim() === '' ? {} : { author: { ...type, name: speaker } }),
    ...(appearance.length === 0 ? {} : { appearance }),
  };
}
