import * as v from 'valibot';
import { WORDING_STATES } from '../claims/wording.ts';
import {
  CHECKLIST_SCHEMA,
  COVERAGE_SCHEMA,
  DECISION_SCHEMA,
  EVIDENCE_SCHEMA,
  METHOD_SCHEMA,
  PROVENANCE_SCHEMA,
  QUERIES_SCHEMA,
  SIGN_OFFS_SCHEMA,
} from './json-record-schema.ts';
import { SEVERITIES } from './labels.ts';
import { REPORT_SECTIONS } from './options.ts';
import { FACTS_SCHEMA } from './report-facts.ts';

/** The name of the format that `reportJson` writes. */
export const REPORT_FORMAT = 'variorum.report/1';

const TEXTS = v.array(v.string());
const SEVERITY = v.picklist(SEVERITIES);
const BY_SEVERITY = v.object({
  critical: v.number(),
  material: v.number(),
  minor: v.number(),
  style: v.number(),
});

const VERDICT = v.object({
  reviewer: v.string(),
  verdict: v.string(),
  name: v.string(),
  tone: v.picklist(['good', 'doubt', 'bad', 'plain']),
  scale: v.string(),
  reason: v.string(),
  cites: v.number(),
  at: v.number(),
});

const MENTION = v.object({
  id: v.string(),
  siglum: v.nullable(v.string()),
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: v.number(),
  end: v.number(),
  codePoints: v.nullable(v.tuple([v.number(), v.number()])),
  revision: v.string(),
  paragraph: v.nullable(v.number()),
  status: v.picklist(['confirmed', 'proposed']),
  state: v.picklist(['attached', 'moved', 'uncertain', 'orphan']),
  isReference: v.boolean(),
  wording: v.nullable(v.picklist(WORDING_STATES)),
  fidelity: v.array(VERDICT),
});

const LINK = v.object({
  evidence: v.number(),
  stance: v.picklist(['supports', 'refutes', 'context', 'insufficient']),
  stanceName: v.string(),
  note: v.string(),
  quote: v.string(),
  page: v.nullable(v.number()),
  reviewer: v.string(),
  at: v.number(),
});

const RATING = v.object({
  name: v.string(),
  value: v.number(),
  best: v.number(),
  worst: v.number(),
  reviewers: TEXTS,
  at: v.number(),
});

const CLAIM = v.object({
  number: v.number(),
  id: v.string(),
  kind: v.string(),
  statement: v.string(),
  note: v.string(),
  speaker: v.string(),
  speakerKind: v.nullable(v.picklist(['person', 'organisation'])),
  context: v.string(),
  priority: v.picklist(['high', 'normal', 'low']),
  tags: TEXTS,
  assignee: v.string(),
  status: v.picklist(['unchecked', 'assigned', 'in-progress', 'query', 'resolved', 'wont-check']),
  statusReason: v.string(),
  mentions: v.array(MENTION),
  wording: v.string(),
  notIn: TEXTS,
  verdicts: v.array(VERDICT),
  outcome: v.string(),
  agreed: v.string(),
  disagreement: v.boolean(),
  rating: v.nullable(RATING),
  open: v.string(),
  evidence: v.array(LINK),
  support: v.string(),
  queries: TEXTS,
});

const PASSAGE = v.object({
  siglum: v.string(),
  paragraph: v.nullable(v.number()),
  before: v.string(),
  text: v.string(),
  after: v.string(),
});

const FINDING = v.object({
  number: v.number(),
  severity: v.picklist(['critical', 'material', 'minor']),
  kind: v.string(),
  title: v.string(),
  confidence: v.number(),
  left: PASSAGE,
  right: PASSAGE,
  explanation: v.string(),
  decision: v.nullable(
    v.object({
      decision: v.picklist(['accepted', 'promoted']),
      reviewer: v.string(),
      reason: v.string(),
      at: v.number(),
      claim: v.nullable(v.number()),
    }),
  ),
});

const MARKED = v.array(v.object({ text: v.string(), marked: v.boolean() }));

const QUOTATION = v.object({
  number: v.number(),
  siglum: v.string(),
  paragraph: v.number(),
  worst: v.string(),
  changed: v.boolean(),
  readings: v.array(
    v.object({
      sigla: TEXTS,
      state: v.string(),
      speaker: v.string(),
      reattributed: v.boolean(),
      parts: v.array(MARKED),
    }),
  ),
});

const OMISSION = v.object({
  side: v.picklist(['missing', 'added']),
  severity: SEVERITY,
  kinds: TEXTS,
  siglum: v.string(),
  paragraph: v.number(),
  lacking: TEXTS,
  pieces: MARKED,
});

const PASSAGES = v.object({
  base: v.number(),
  rows: v.array(
    v.object({
      cells: v.array(
        v.object({
          state: v.picklist(['same', 'cosmetic', 'reworded', 'fact-changed', 'moved', 'absent', 'only-here']),
          paragraph: v.nullable(v.number()),
          pieces: v.array(
            v.object({
              text: v.string(),
              mark: v.picklist(['only-here', 'changed', 'wording', 'none']),
              severity: v.nullable(SEVERITY),
              findings: v.array(v.number()),
            }),
          ),
        }),
      ),
      apparatus: v.string(),
    }),
  ),
  uncompared: v.array(v.object({ siglum: v.string(), role: v.string(), text: v.string() })),
});

const VARIANT = v.object({
  siglum: v.string(),
  label: v.string(),
  role: v.string(),
  outlet: v.string(),
  byline: v.string(),
  dateline: v.string(),
  date: v.string(),
  url: v.string(),
  sha256: v.string(),
  characters: v.number(),
  words: v.number(),
  fileName: v.string(),
  encoding: v.string(),
  isBase: v.boolean(),
  language: v.string(),
  notes: TEXTS,
});

const PAIR = v.object({
  left: v.string(),
  right: v.string(),
  derivation: v.picklist(['derived', 'partly-derived', 'independent', 'unrelated']),
  similarity: v.number(),
  longestRun: v.number(),
  bySeverity: BY_SEVERITY,
});

const STYLE = v.object({
  left: v.string(),
  right: v.string(),
  leftSiglum: v.string(),
  rightSiglum: v.string(),
  title: v.string(),
  count: v.number(),
  paragraphs: v.array(v.number()),
});

const SET_ASIDE = v.object({
  title: v.string(),
  severity: SEVERITY,
  left: PASSAGE,
  right: PASSAGE,
  how: v.picklist(['dismissed', 'cosmetic']),
  reviewer: v.string(),
  reason: v.string(),
});

/** A report as JSON. What was not chosen is not there; hashes, sign-offs, coverage and provenance are in every report. */
export const REPORT_SCHEMA = v.object({
  schema: v.literal(REPORT_FORMAT),
  /** Before any text from outside, so that the seal is found. */
  facts: FACTS_SCHEMA,
  title: v.string(),
  template: v.string(),
  sections: v.array(v.picklist(REPORT_SECTIONS)),
  summary: v.object({
    discrepancies: v.number(),
    bySeverity: BY_SEVERITY,
    claims: v.number(),
    claimsWithVerdict: v.number(),
  }),
  provenance: PROVENANCE_SCHEMA,
  variants: v.array(VARIANT),
  signOffs: SIGN_OFFS_SCHEMA,
  coverage: v.nullable(COVERAGE_SCHEMA),
  decision: v.exactOptional(DECISION_SCHEMA),
  pairs: v.exactOptional(v.array(PAIR)),
  findings: v.exactOptional(v.array(FINDING)),
  quotations: v.exactOptional(v.array(QUOTATION)),
  omissions: v.exactOptional(v.array(OMISSION)),
  claims: v.exactOptional(v.array(CLAIM)),
  /** Numbers of the claims that somebody still has to look at, with why. */
  unresolved: v.exactOptional(
    v.array(v.object({ number: v.number(), statement: v.string(), open: v.string() })),
  ),
  queries: v.exactOptional(QUERIES_SCHEMA),
  evidence: v.exactOptional(EVIDENCE_SCHEMA),
  passages: v.exactOptional(PASSAGES),
  style: v.exactOptional(v.array(STYLE)),
  setAside: v.exactOptional(v.array(SET_ASIDE)),
  checklist: v.exactOptional(CHECKLIST_SCHEMA),
  method: v.exactOptional(METHOD_SCHEMA),
});

/** A report as it was read from JSON. */
export type ReportDocument = Frozen<v.InferOutput<typeof REPORT_SCHEMA>>;

/** The same, readonly all the way down, as the model is that it is made from. */
type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> };
