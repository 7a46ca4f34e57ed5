import * as v from 'valibot';

/** An absolute IRI: a scheme, and nothing that an IRI cannot hold. */
const IRI = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{C}]+$/iu));

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
const MOTIVATION = v.picklist([
  ...(['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'] as const),
  ...([
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ] as const),
]);

/** Section 3.3: the moment must be in UTC, with `Z`. */
const CREATED = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u));

/** Section 4.2.4: exactly one `exact`, at most one `prefix` and `suffix`. */
const TEXT_QUOTE = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

/** Section 4.2.5: `start` and `end` are non-negative integers. */
const OFFSET = v.pipe(v.number(), v.integer(), v.minValue(0));
const TEXT_POSITION = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: OFFSET, end: OFFSET }),
  v.check(({ start, end }) => start <= end),
);

const SELECTOR = v.variant('type', [TEXT_QUOTE, TEXT_POSITION]);

/** Section 4: exactly one source. */
const TARGET = v.strictObject({
  type: v.literal('SpecificResource'),
  source: v.strictObject({
    id: IRI,
    type: v.literal('Text'),
    format: v.literal('text/plain'),
    language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/u))),
  }),
  scope: v.optional(IRI),
  selector: v.pipe(v.array(SELECTOR), v.minLength(1)),
});

const BODY = v.variant('type', [
  v.strictObject({
    type: v.literal('TextualBody'),
    value: v.string(),
    format: v.literal('text/plain'),
    purpose: MOTIVATION,
    creator: v.optional(v.strictObject({ type: v.literal('Person'), name: v.string() })),
    created: v.optional(CREATED),
  }),
  v.strictObject({ type: v.literal('SpecificResource'), source: IRI, purpose: MOTIVATION }),
]);

/** Section 3.1: exactly one id that is an IRI, the type `Annotation`, one target or more. */
const ANNOTATION = v.strictObject({
  id: IRI,
  type: v.literal('Annotation'),
  motivation: MOTIVATION,
  body: v.array(BODY),
  target: v.pipe(v.array(TARGET), v.minLength(1)),
});

/** Sections 5.1 and 5.2, with the first page embedded. */
export const COLLECTION = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: IRI,
    type: v.literal('AnnotationCollection'),
    // Section 2.3: other vocabularies may be used; the context has a prefix for schema.org.
    'schema:identifier': v.strictObject({
      type: v.literal('schema:PropertyValue'),
      'schema:propertyID': v.literal('variorum:facts'),
      'schema:value': v.pipe(v.string(), v.startsWith('%7B')),
    }),
    label: v.string(),
    total: OFFSET,
    first: v.strictObject({
      id: IRI,
      type: v.literal('AnnotationPage'),
      startIndex: OFFSET,
      items: v.array(ANNOTATION),
    }),
  }),
  v.check(({ total, first }) => total === first.items.length),
  v.check(({ first: { items } }) => new Set(items.map(({ id }) => id)).size === items.length),
);

export type Collection = v.InferOutput<typeof COLLECTION>;
