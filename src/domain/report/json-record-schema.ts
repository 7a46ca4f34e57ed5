import * as v from 'valibot';

const TEXTS = v.array(v.string());
const COVERAGE_NUMBERS = { signedOff: v.number(), checkable: v.number() };

/** How far the checking is, in a report's JSON. */
export const COVERAGE_SCHEMA = v.object({
  ...COVERAGE_NUMBERS,
  kinds: v.array(
    v.object({
      ...COVERAGE_NUMBERS,
      kind: v.string(),
      left: v.array(v.object({ reason: v.string(), count: v.number() })),
    }),
  ),
});

const CONTENT = v.variant('type', [
  v.object({
    type: v.literal('file'),
    sha256: v.string(),
    bytes: v.number(),
    mediaType: v.string(),
    fileName: v.string(),
  }),
  v.object({ type: v.picklist(['text', 'call']), sha256: v.string(), characters: v.number() }),
  v.object({ type: v.literal('citation') }),
]);

/** The sources, in a report's JSON. */
export const EVIDENCE_SCHEMA = v.object({
  items: v.array(
    v.object({
      number: v.number(),
      id: v.string(),
      name: v.string(),
      citation: v.string(),
      class: v.string(),
      publisher: v.string(),
      author: v.string(),
      published: v.string(),
      url: v.string(),
      retrieved: v.string(),
      archivedAt: v.string(),
      record: v.string(),
      origin: v.string(),
      originGroup: v.number(),
      note: v.string(),
      content: CONTENT,
      addedBy: v.string(),
      addedAt: v.number(),
      claims: v.array(v.number()),
    }),
  ),
  origins: v.object({ sources: v.number(), origins: v.number(), unstated: v.number() }),
});

/** The queries, in a report's JSON. */
export const QUERIES_SCHEMA = v.array(
  v.object({
    number: v.string(),
    to: v.string(),
    question: v.string(),
    claims: v.array(v.number()),
    askedBy: v.string(),
    askedAt: v.number(),
    answer: v.nullable(
      v.object({ answer: v.string(), from: v.string(), reviewer: v.string(), at: v.number() }),
    ),
  }),
);

/** The checklist, in a report's JSON. */
export const CHECKLIST_SCHEMA = v.array(
  v.object({
    text: v.string(),
    required: v.boolean(),
    automatic: v.boolean(),
    done: v.boolean(),
    blockers: TEXTS,
    remark: v.string(),
    tick: v.nullable(v.object({ reviewer: v.string(), at: v.number(), note: v.string() })),
  }),
);

/** The sign-offs, in a report's JSON. */
export const SIGN_OFFS_SCHEMA = v.array(
  v.object({
    reviewer: v.string(),
    role: v.string(),
    statement: v.string(),
    reservations: TEXTS,
    at: v.number(),
    revisions: v.array(
      v.object({ siglum: v.nullable(v.string()), sha256: v.string(), current: v.boolean() }),
    ),
    holds: v.boolean(),
    changes: TEXTS,
  }),
);

const SCALE = v.object({ name: v.string(), levels: TEXTS });

/** How the review was done, in a report's JSON. */
export const METHOD_SCHEMA = v.object({
  veracity: SCALE,
  fidelity: SCALE,
  former: v.array(SCALE),
  quorum: v.nullable(v.object({ needed: v.number(), of: v.number() })),
  blind: v.boolean(),
  rules: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      sentence: v.string(),
      on: v.boolean(),
      passedOver: v.number(),
    }),
  ),
  reviewRules: v.array(
    v.object({
      kind: v.string(),
      readings: v.tuple([v.string(), v.string()]),
      reviewer: v.string(),
      at: v.number(),
    }),
  ),
  alignments: v.array(
    v.object({
      relation: v.picklist(['pair', 'not-a-pair']),
      quotes: v.tuple([v.string(), v.string()]),
      reviewer: v.string(),
    }),
  ),
  incomplete: v.string(),
});

/** What someone else needs to check the report, in its JSON. */
export const PROVENANCE_SCHEMA = v.object({
  reviewed: v.boolean(),
  engineVersion: v.string(),
  appVersion: v.string(),
  reviewer: v.string(),
  exportedAt: v.nullable(v.number()),
  logHead: v.nullable(v.string()),
  suppressed: v.number(),
  rulesOff: TEXTS,
  heldBack: v.object({ verdicts: v.number(), sources: v.number() }),
});

/** What a desk editor has to know before a decision, in a report's JSON: how it stands, and how much is open. */
export const DECISION_SCHEMA = v.object({
  standing: v.string(),
  signed: v.boolean(),
  critical: v.number(),
  open: v.number(),
  unanswered: v.number(),
  requiredPoints: TEXTS,
});
