import * as v from 'valibot';
import { DISCREPANCY_KINDS } from '../compare/kind-names.ts';
import {
  AUTOMATIC_CHECKS,
  CLAIM_KINDS,
  CLAIM_PRIORITIES,
  CLAIM_PROGRESS,
  EVIDENCE_CLASSES,
  RECORD_STATUSES,
  STANCES,
  VARIANT_ROLES,
} from './vocabulary.ts';

/*
 * Schemas of what stands in the payloads of events. Nothing is let through that they do not name: the hash of an event
 * covers all of it, and what nobody reads nobody has checked.
 */

/** Optional members that must not be `undefined`, which JSON does not know. */
type Partly<Entries extends v.ObjectEntries> = {
  readonly [Key in keyof Entries]: v.ExactOptionalSchema<Entries[Key], undefined>;
};

/** The same members, each of which may be left out. */
export function partly<Entries extends v.ObjectEntries>(entries: Entries): Partly<Entries> {
  const optional = Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]);
  return Object.fromEntries(optional) as Partly<Entries>;
}

/** The end of the year 9999: later moments have no date that people write, and a clock that ran on would leave its digits. */
export const LATEST_MS = 253_402_300_799_999;

export const text = v.string();
/** Something that names another thing. */
export const id = v.pipe(v.string(), v.nonEmpty());
/** A SHA-256 in lower-case hex: it names a file. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'is no SHA-256'));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LATEST_MS));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const variantDetails = {
  ...{ label: text, outlet: text, byline: text, dateline: text, date: text, url: text },
  role: v.picklist(VARIANT_ROLES),
};

export const revision = v.strictObject({
  ...{ sha256, characters: count, words: count, fileName: text, encoding: text },
});

export const claimDetails = {
  ...{ statement: text, note: text, speaker: text, context: text, assignee: text, progressReason: text },
  kind: v.picklist(CLAIM_KINDS),
  priority: v.picklist(CLAIM_PRIORITIES),
  progress: v.picklist(CLAIM_PROGRESS),
  tags: v.array(text),
};

export const newClaimDetails = v.strictObject({
  ...partly(claimDetails),
  statement: text,
  kind: claimDetails.kind,
});

export const anchor = v.strictObject({
  ...{ revision: id, start: count, end: count, quote: text, prefix: text, suffix: text },
  state: v.picklist(['attached', 'moved', 'uncertain', 'orphan']),
  confidence: v.exactOptional(share),
});

export const mention = v.strictObject({
  ...{ mentionId: id, variantId: id, anchor },
  status: v.picklist(['confirmed', 'proposed']),
});

export const evidenceDetails = {
  ...{ title: text, publisher: text, author: text, published: text, url: text, retrieved: text },
  ...{ archivedAt: text, origin: text, note: text },
  class: v.picklist(EVIDENCE_CLASSES),
  record: v.picklist(RECORD_STATUSES),
};

export const evidenceContent = v.variant('type', [
  v.strictObject({ type: v.literal('file'), sha256, bytes: count, mediaType: text, fileName: text }),
  v.strictObject({ type: v.picklist(['text', 'call']), sha256, characters: count }),
  v.strictObject({ type: v.literal('citation') }),
]);

const evidencePassage = v.strictObject({
  ...{ start: count, end: count, quote: text, prefix: text, suffix: text },
  page: v.nullable(positive),
});

/** Members of what is said, or was said by somebody before and is put back by an undo. */
const said = partly({ reviewer: text, at: moment });

export const evidenceLink = v.nullable(
  v.strictObject({
    ...{ ...said, note: text },
    stance: v.picklist(STANCES),
    passage: v.nullable(evidencePassage),
  }),
);

export const givenVerdict = {
  ...{ verdict: v.nullable(id), reason: text },
  ...partly({
    ...{ scaleId: id, evidenceIds: v.array(id), basedOn: v.array(id), at: moment },
    wordings: v.array(v.strictObject({ mentionId: id, quote: text })),
  }),
};

export const queryDetails = { number: count, to: text, question: text, claimIds: v.array(id) };

export const queryAnswer = v.nullable(v.strictObject({ ...said, answer: text, from: text }));

const scale = v.strictObject({
  ...{ id, name: text },
  levels: v.array(
    v.strictObject({
      ...{ id, name: text, settles: v.boolean() },
      tone: v.picklist(['good', 'doubt', 'bad', 'plain']),
      rating: v.nullable(v.pipe(v.number(), v.finite())),
    }),
  ),
});

export const policy = {
  ...{ veracity: scale, fidelity: scale, blind: v.boolean() },
  quorum: v.nullable(v.strictObject({ needed: positive, of: positive })),
  checklist: v.array(
    v.strictObject({
      ...{ id, text, required: v.boolean() },
      check: v.nullable(v.picklist(AUTOMATIC_CHECKS)),
    }),
  ),
};

export const checklistTick = v.nullable(v.strictObject({ ...said, note: text }));

export const signOff = v.nullable(
  v.strictObject({
    ...{ ...said, role: text, statement: text, reservations: v.array(text) },
    revisions: v.array(v.strictObject({ variantId: id, sha256: id })),
  }),
);

export const suggestionDecision = v.nullable(
  v.strictObject({
    ...{ ...said, claimId: v.nullable(id), about: text },
    decision: v.picklist(['accepted', 'rejected']),
  }),
);

const kind = v.picklist(DISCREPANCY_KINDS);

export const discrepancyDecision = v.nullable(
  v.strictObject({
    ...{ ...said, reason: text, claimId: v.nullable(id) },
    decision: v.picklist(['accepted', 'dismissed', 'promoted']),
    variantIds: v.strictTuple([id, id]),
    about: v.strictObject({ kind, passages: v.strictTuple([text, text]) }),
  }),
);

export const noiseRule = v.nullable(v.strictObject({ ...said, kind, readings: v.strictTuple([text, text]) }));

const passage = v.strictObject({ variantId: text, revision: id, start: count, end: count, quote: text });

export const manualAlignment = v.nullable(
  v.strictObject({
    ...said,
    relation: v.picklist(['pair', 'not-a-pair']),
    sides: v.strictTuple([passage, passage]),
  }),
);
