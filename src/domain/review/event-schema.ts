import * as v from 'valibot';
import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { decodeClock } from './clock.ts';
import type { EventEnvelope, EventPayloads, EventType, ReviewEvent } from './events.ts';
import * as part from './schema-parts.ts';

const { id, text } = part;
const claim = { claimId: id };
const mention = { claimId: id, mentionId: id };
const nothing = v.strictObject({});
const oneVariant = v.strictObject({ variantId: id });
const oneClaim = v.strictObject(claim);
const oneMention = v.strictObject(mention);
const oneEvidence = v.strictObject({ evidenceId: id });
const oneQuery = v.strictObject({ queryId: id });

type Schema = v.GenericSchema<unknown, unknown>;

/** At any depth: every member writable, and every member there. */
type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value;
type Whole<Value> = Value extends object ? { -readonly [Key in keyof Value]-?: Whole<Value[Key]> } : Value;

/** `unknown` where a schema lets through exactly the values of a type; the third part finds forgotten optional members. */
type Exactly<Output, Value> = [Output, Writable<Value>, Whole<Output>] extends [Value, Output, Whole<Value>]
  ? unknown
  : never;

/** Takes a schema for each type of event; one that is missing, too wide or too narrow does not compile. */
function forEveryType<Schemas extends { readonly [Type in EventType]: Schema }>(
  schemas: Schemas & {
    readonly [Type in EventType]: Exactly<v.InferOutput<Schemas[Type]>, EventPayloads[Type]>;
  },
): Schemas {
  return schemas;
}

const PAYLOADS = forEveryType({
  'review.created': v.strictObject({ title: text }),
  'review.renamed': v.strictObject({ title: text }),
  'review.trashed': nothing,
  'review.restored': nothing,
  'variant.added': v.strictObject({
    ...{ variantId: id, details: v.strictObject(part.variantDetails), revision: part.revision },
  }),
  'variant.changed': v.strictObject({
    ...{ variantId: id, changes: v.strictObject(part.partly(part.variantDetails)) },
  }),
  'variant.revised': v.strictObject({ variantId: id, revisions: v.array(part.revision) }),
  'variant.removed': oneVariant,
  'variant.restored': oneVariant,
  'base.set': v.strictObject({ variantId: v.nullable(id) }),
  'claim.added': v.strictObject({
    ...{ claimId: id, details: part.newClaimDetails, mentions: v.array(part.mention) },
  }),
  'claim.changed': v.strictObject({
    ...{ claimId: id, changes: v.strictObject(part.partly(part.claimDetails)) },
  }),
  'claim.removed': oneClaim,
  'claim.restored': oneClaim,
  'mention.added': v.strictObject({ claimId: id, mention: part.mention }),
  'mention.confirmed': oneMention,
  'mention.unconfirmed': oneMention,
  'mention.removed': oneMention,
  'mention.restored': oneMention,
  'mention.reanchored': v.strictObject({ ...mention, anchor: part.anchor }),
  'verdict.given': v.strictObject({ ...claim, ...part.givenVerdict }),
  'fidelity.given': v.strictObject({ ...mention, ...part.givenVerdict }),
  'evidence.linked': v.strictObject({ claimId: id, evidenceId: id, link: part.evidenceLink }),
  'evidence.added': v.strictObject({
    ...{ evidenceId: id, details: v.strictObject(part.evidenceDetails), content: part.evidenceContent },
  }),
  'evidence.changed': v.strictObject({
    ...{ evidenceId: id, changes: v.strictObject(part.partly(part.evidenceDetails)) },
  }),
  'evidence.removed': oneEvidence,
  'evidence.restored': oneEvidence,
  'query.added': v.strictObject({ queryId: id, details: v.strictObject(part.queryDetails) }),
  'query.changed': v.strictObject({
    ...{ queryId: id, changes: v.strictObject(part.partly(part.queryDetails)) },
  }),
  'query.removed': oneQuery,
  'query.restored': oneQuery,
  'query.answered': v.strictObject({ queryId: id, answer: part.queryAnswer }),
  'policy.changed': v.strictObject({ changes: v.strictObject(part.partly(part.policy)) }),
  'checklist.ticked': v.strictObject({ itemId: id, tick: part.checklistTick }),
  'signOff.given': v.strictObject({ signOffId: id, signOff: part.signOff }),
  'suggestion.decided': v.strictObject({ key: id, decision: part.suggestionDecision }),
  'discrepancy.decided': v.strictObject({ key: id, decision: part.discrepancyDecision }),
  'noiseRule.set': v.strictObject({ ruleId: id, rule: part.noiseRule }),
  'noiseRule.switched': v.strictObject({ rule: id, on: v.boolean() }),
  'alignment.set': v.strictObject({ alignmentId: id, alignment: part.manualAlignment }),
});

const ENVELOPE = v.strictObject({
  ...{ id, reviewId: id, actor: text, device: id, schemaVersion: v.literal(1), type: text },
  at: v.pipe(
    text,
    v.check((at) => (decodeClock(at)?.ms ?? Infinity) <= part.LATEST_MS, 'is no moment'),
  ),
  change: v.strictObject({
    ...{ id, label: text },
    compensates: v.nullable(v.strictObject({ how: v.picklist(['undo', 'redo']), change: id })),
  }),
  prevHash: v.nullable(part.sha256),
  hash: part.sha256,
  payload: v.unknown(),
}) satisfies v.GenericSchema<unknown, EventEnvelope & { readonly type: string; readonly payload: unknown }>;

/** `newer`: a kind of event that this version does not know. `invalid`: not an event, and why, for the log. */
export type EventProblem = { readonly kind: 'newer' | 'invalid'; readonly detail: string };

/** Takes a value from outside for an event only if it has exactly the members of one, each of its type. */
export function readEvent(value: unknown): Result<ReviewEvent, EventProblem> {
  const version = v.safeParse(v.looseObject({ schemaVersion: v.number(), type: text }), value);
  if (version.success && version.output.schemaVersion > 1)
    return failed({ kind: 'newer', detail: `schema version ${version.output.schemaVersion}` });
  const envelope = v.safeParse(ENVELOPE, value);
  if (!envelope.success) return failed({ kind: 'invalid', detail: v.summarize(envelope.issues) });
  const { type, device, at, payload } = envelope.output;
  if (!isEventType(type)) return failed({ kind: 'newer', detail: `unknown type ${type}` });
  if (decodeClock(at)?.device !== device)
    return failed({ kind: 'invalid', detail: 'its moment is another device’s' });
  const checked = v.safeParse(PAYLOADS[type], payload);
  if (!checked.success) return failed({ kind: 'invalid', detail: v.summarize(checked.issues) });
  // The table pairs each type with the schema of its payload; the union of pairs is more than the compiler can follow.
  return ok({ ...envelope.output, payload: checked.output } as ReviewEvent);
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(PAYLOADS, type);
}
