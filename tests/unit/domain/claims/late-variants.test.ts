import { describe, expect, it } from 'vitest';
import { lateVariants } from '../../../../src/domain/claims/late-variants.ts';
import { addVariants, defaultVariantDetails, newReview } from '../../../../src/domain/review/changes.ts';
import { annotateClaim } from '../../../../src/domain/review/claim-changes.ts';
import type { MentionRecord } from '../../../../src/domain/review/events.ts';
import { addMention, addMentions, removeMention } from '../../../../src/domain/review/mention-changes.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { LogBuilder } from '../review/log-builder.ts';

const QUOTE = 'fourteen pillars';

function mentionIn(variantId: string): MentionRecord {
  const anchor = {
    ...{ revision: sha256Hex(variantId), start: 0, end: QUOTE.length, quote: QUOTE, prefix: '', suffix: '' },
    state: 'attached' as const,
  };
  return { mentionId: `in ${variantId}`, variantId, anchor, status: 'proposed' };
}

function start() {
  const log = new LogBuilder('here');
  log.do(newReview('The pier'));
  const addVariant = (variantId: string): void => {
    const revision = {
      sha256: sha256Hex(variantId),
      characters: 9,
      words: 2,
      fileName: '',
      encoding: 'utf-8',
    };
    const change = addVariants(log.state(), [
      { variantId, details: defaultVariantDetails(variantId), revision },
    ]);
    if (!change.ok) throw new Error(change.problem);
    log.do(change.value);
  };
  const claim = () => {
    const [found] = log.state().claims;
    if (found === undefined) throw new Error('There is no claim.');
    return found;
  };
  addVariant('a');
  log.do(annotateClaim('pillars', { statement: QUOTE, kind: 'number' }, [mentionIn('a')]));
  addVariant('d');
  const late = (): string[] => [...(lateVariants(log.events).get('d') ?? [])];
  return { log, claim, late };
}

describe('a variant that came after a claim', () => {
  it('waits for somebody to look for the claim there; one that was there before does not', () => {
    const { log, late } = start();
    expect(late()).toEqual(['pillars']);
    log.do(annotateClaim('later', { statement: 'a later claim', kind: 'event' }, []));
    expect(late()).toEqual(['pillars']);
    expect([...(lateVariants(log.events).get('a') ?? [])]).toEqual([]);
  });

  it('waits no longer once there is a mention, also where it was rejected', () => {
    const { log, claim, late } = start();
    log.do(addMentions([{ claimId: 'pillars', mention: mentionIn('d') }]));
    expect(late()).toEqual([]);
    log.do(removeMention(claim(), mentionIn('d')));
    expect(late()).toEqual([]);
  });

  it('waits again after an undo, and not after its redo', () => {
    const { log, claim, late } = start();
    log.do(addMention(claim(), mentionIn('d')));
    log.step('undo');
    expect(late()).toEqual(['pillars']);
    log.step('redo');
    expect(late()).toEqual([]);
  });
});
