import type { ReviewEvent } from '../review/events.ts';

/** The part of an event that says whether a claim has had words in a variant. */
type ReadEvent = Pick<ReviewEvent, 'type' | 'payload' | 'change'>;

/** Whether an event has a say in `lateVariants`: most of a log, verdicts and notes, has none. */
export function concernsLateVariants({ type }: Pick<ReviewEvent, 'type'>): boolean {
  return type === 'claim.added' || type === 'variant.added' || MENTION_EVENTS.has(type);
}

const MENTION_EVENTS: ReadonlySet<ReviewEvent['type']> = new Set([
  'mention.added',
  'mention.restored',
  'mention.removed',
]);

/**
 * For each variant that was added after claims were made, those of the claims that have never had a mention in it: nobody
 * has looked there for them yet. A mention that was rejected has been looked at; one that was undone has not.
 *
 * @param events in order
 * @returns ids of claims by the variant's id; removed claims and variants are among them
 */
export function lateVariants(events: Iterable<ReadEvent>): ReadonlyMap<string, ReadonlySet<string>> {
  const claims: string[] = [];
  const late = new Map<string, Set<string>>();
  const variantOf = new Map<string, string>();
  for (const event of events as Iterable<ReviewEvent>)
    switch (event.type) {
      case 'claim.added':
        claims.push(event.payload.claimId);
        for (const { mentionId, variantId } of event.payload.mentions) variantOf.set(mentionId, variantId);
        break;
      case 'variant.added':
        if (!late.has(event.payload.variantId)) late.set(event.payload.variantId, new Set(claims));
        break;
      case 'mention.added': {
        const { claimId, mention } = event.payload;
        variantOf.set(mention.mentionId, mention.variantId);
        late.get(mention.variantId)?.delete(claimId);
        break;
      }
      case 'mention.restored':
        late.get(variantOf.get(event.payload.mentionId) ?? '')?.delete(event.payload.claimId);
        break;
      case 'mention.removed':
        if (event.change.compensates?.how === 'undo')
          late.get(variantOf.get(event.payload.mentionId) ?? '')?.add(event.payload.claimId);
        break;
      default:
    }
  return late;
}
