import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimReviewJson, type Publication } from '../../../../src/domain/report/claim-review.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { publicAddress } from '../../../../src/domain/report/web-address.ts';
import { COMPARISON, verdict } from './fixture.ts';
import { fullInput, fullReview } from './full-review.ts';

const AGENT = v.object({
  '@type': v.picklist(['Person', 'Organization']),
  name: v.pipe(v.string(), v.nonEmpty()),
});

/** What schema.org and its readers ask of a ClaimReview; a published one has to have its page and its day. */
const REVIEW = v.pipe(
  v.strictObject({
    '@type': v.literal('ClaimReview'),
    creativeWorkStatus: v.optional(v.literal('Draft')),
    url: v.optional(v.pipe(v.string(), v.url())),
    claimReviewed: v.pipe(v.string(), v.nonEmpty()),
    itemReviewed: v.strictObject({
      '@type': v.literal('Claim'),
      author: v.optional(
        v.strictObject({ '@type': v.optional(v.picklist(['Person', 'Organization'])), name: v.string() }),
      ),
      appearance: v.optional(
        v.array(
          v.strictObject({
            '@type': v.literal('CreativeWork'),
            url: v.pipe(v.string(), v.url()),
            publisher: v.optional(AGENT),
          }),
        ),
      ),
    }),
    reviewRating: v.pipe(
      v.strictObject({
        '@type': v.literal('Rating'),
        ratingValue: v.number(),
        bestRating: v.number(),
        worstRating: v.number(),
        alternateName: v.pipe(v.string(), v.nonEmpty()),
      }),
      v.check(
        ({ ratingValue, bestRating, worstRating }) => worstRating <= ratingValue && ratingValue <= bestRating,
      ),
    ),
    author: v.optional(v.union([AGENT, v.array(AGENT)])),
    dateCreated: v.pipe(v.string(), v.isoTimestamp()),
    datePublished: v.optional(v.pipe(v.string(), v.isoDate())),
  }),
  v.check(({ url, creativeWorkStatus }) => (url === undefined) === (creativeWorkStatus === 'Draft')),
  v.check(({ url, datePublished }) => url !== undefined || datePublished === undefined),
);
const DOCUMENT = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@graph': v.tupleWithRest(
    [
      v.strictObject({
        '@type': v.literal('CreativeWork'),
        name: v.literal('Variorum review report'),
        identifier: v.strictObject({
          '@type': v.literal('PropertyValue'),
          propertyID: v.literal('variorum:facts'),
          value: v.pipe(v.string(), v.startsWith('%7B')),
        }),
      }),
    ],
    REVIEW,
  ),
});

const PUBLICATION: Publication = {
  url: 'https://news.example/checks/fire',
  date: '2025-03-13',
  publisher: 'The Quay',
};

function reviews(
  publication: Publication | null,
  input = fullInput(),
): readonly v.InferOutput<typeof REVIEW>[] {
  const written = JSON.parse(claimReviewJson(buildReport(input), publication)) as unknown;
  const [, ...found] = v.parse(DOCUMENT, written)['@graph'];
  return found;
}

describe('ClaimReview', () => {
  it('has the settled claims with a rating and no others', () => {
    expect(reviews(null).map(({ claimReviewed }) => claimReviewed)).toEqual([
      'The fire forced 340 people from home.',
      'The quay opened at noon.',
    ]);
  });

  it('is a draft without a page, and says nothing of an address or a day of publication', () => {
    for (const publication of [null, { ...PUBLICATION, url: '' }, { ...PUBLICATION, url: 'intranet' }]) {
      const [first] = reviews(publication);
      expect(first).toMatchObject({ creativeWorkStatus: 'Draft' });
      expect(first).not.toHaveProperty('url');
      expect(first).not.toHaveProperty('datePublished');
    }
  });

  it('names page, day, house and reviewers once it is published', () => {
    expect(reviews(PUBLICATION)[0]).toEqual({
      '@type': 'ClaimReview',
      url: 'https://news.example/checks/fire',
      claimReviewed: 'The fire forced 340 people from home.',
      itemReviewed: {
        '@type': 'Claim',
        author: { name: 'The firm' },
        appearance: [
          {
            '@type': 'CreativeWork',
            url: 'https://news.example/fire',
            publisher: { '@type': 'Organization', name: 'Ferrant' },
          },
        ],
      },
      reviewRating: {
        ...{ '@type': 'Rating', ratingValue: 1, bestRating: 4, worstRating: 1, alternateName: 'Wrong' },
      },
      author: [
        { '@type': 'Organization', name: 'The Quay' },
        { '@type': 'Person', name: 'Ada' },
        { '@type': 'Person', name: 'Ben' },
      ],
      dateCreated: '2025-03-11T13:34:20.000Z',
      datePublished: '2025-03-13',
    });
  });

  it('says what a speaker is only where the texts know it', () => {
    const [left, ...others] = COMPARISON.variants;
    if (!left) throw new Error('fixture');
    const fact = (kind: 'person' | 'organisation') => ({
      ...{ kind, text: 'The  Firm', value: '', speaker: '', start: 0, end: 0 },
    });
    const author = (...kinds: ('person' | 'organisation')[]) => {
      const comparison = { ...COMPARISON, variants: [{ ...left, facts: kinds.map(fact) }, ...others] };
      return reviews(null, fullInput({}, { comparison }))[0]?.itemReviewed.author;
    };
    expect(author('organisation')).toEqual({ '@type': 'Organization', name: 'The firm' });
    expect(author('person', 'organisation')).toEqual({ name: 'The firm' });
  });

  it('leaves out reviewers without a name, and claims without words', () => {
    const [first] = fullReview().claims ?? [];
    if (!first) throw new Error('fixture');
    const unnamed = { ...first, verdicts: [verdict('', 'wrong', '')] };
    expect(reviews(null, fullInput({ claims: [unnamed], queries: [] }))[0]).not.toHaveProperty('author');
    expect(reviews(null, fullInput({ claims: [{ ...unnamed, statement: ' ' }], queries: [] }))).toEqual([]);
  });
});

describe('a public address', () => {
  it.each([
    'https://a.example',
    'http://a.example/b?c=d#e',
    'https://a.example:8080/ä',
    ' https://a.example ',
  ])('is %j', (words) => {
    expect(publicAddress(words)).toBe(words.trim());
  });

  it.each([
    '',
    'a.example',
    'ftp://a.example',
    'javascript:alert(1)',
    'https://',
    'https://localhost',
    'https://a.example/"x',
    'https://a b.example',
    'https://user@a.example',
    'https://a.example/\u202ex',
    'file:///etc/hosts',
  ])('is not %j', (words) => {
    expect(publicAddress(words)).toBeNull();
  });
});
