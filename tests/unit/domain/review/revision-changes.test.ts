import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../src/domain/anchor/carry-over.ts';
import { traceAnchors } from '../../../../src/domain/anchor/trace.ts';
import { addVariants, defaultVariantDetails } from '../../../../src/domain/review/changes.ts';
import { annotateClaim } from '../../../../src/domain/review/claim-changes.ts';
import { orphanTray, trayCounts } from '../../../../src/domain/review/orphan-tray.ts';
import {
  leaveOrphan,
  mentionsByRevision,
  relinkMention,
  reviseVariant,
} from '../../../../src/domain/review/revision-changes.ts';
import type { ClaimState, MentionState, VariantState } from '../../../../src/domain/review/state.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { anchorOn, revisionsOf } from '../anchor/carrying.ts';
import { story } from '../compare/story.ts';
import { startedLog, timeless } from './log-builder.ts';
import type { LogBuilder } from './log-builder.ts';

const OLD = story();
const NEW = story(['lead', 'chair', 'union', 'history', 'cost', 'ferry']).replace('45 million', '54 million');
const QUOTES = ['14 cracked pillars', '45 million kroner', 'since spring'];

function recordOf(text: string): VariantState['revision'] {
  const words = text.split(/\s+/u).length;
  return { sha256: sha256Hex(text), characters: text.length, words, fileName: '', encoding: 'utf-8' };
}

/** A review with one variant and a claim for each quote in it. */
function reviewed(): LogBuilder {
  const log = startedLog('desk');
  const variant = { variantId: 'v', details: defaultVariantDetails('Draft'), revision: recordOf(OLD) };
  const added = addVariants(log.state(), [variant]);
  if (added.ok) log.do(added.value);
  for (const words of QUOTES) {
    const mention = {
      mentionId: words,
      variantId: 'v',
      anchor: anchorOn(OLD, words),
      status: 'proposed',
    } as const;
    log.do(annotateClaim(`claim of ${words}`, { statement: words, kind: 'event' }, [mention]));
  }
  return log;
}

/** Gives the variant another text as the desk does: every mention is carried over from the revision that it is in. */
function revise(log: LogBuilder, text: string, texts: readonly string[]): void {
  const [variant] = log.state().variants;
  if (variant === undefined) throw new Error('The review has a variant.');
  const carried = [...mentionsByRevision(log.state(), variant.id)].flatMap(([revision, places]) => {
    const from = texts.find((candidate) => sha256Hex(candidate) === revision) ?? '';
    const results = carryOver(
      revisionsOf(from, text),
      places.map(({ anchor }) => anchor),
    );
    return results.map((result, index) => ({
      claimId: places[index]?.claimId ?? '',
      mentionId: places[index]?.mentionId ?? '',
      carried: result,
    }));
  });
  log.do(reviseVariant(variant, recordOf(text), carried));
}

function find(
  log: LogBuilder,
  words: string,
): { readonly claim: ClaimState; readonly mention: MentionState } {
  const claim = log.state().claims.find(({ statement }) => statement === words);
  const [mention] = claim?.mentions ?? [];
  if (!claim || !mention) throw new Error(`There is no mention of “${words}”.`);
  return { claim, mention };
}

const states = (log: LogBuilder): readonly (readonly string[])[] =>
  log
    .state()
    .claims.map(({ statement, mentions }) => [statement, ...mentions.map(({ anchor }) => anchor.state)]);

describe('a new revision', () => {
  it('is one change: the text is the present one, and every mention has its state in it', () => {
    const log = reviewed();
    const before = log.state();
    revise(log, NEW, [OLD]);
    expect(log.state().variants[0]?.revision).toEqual(recordOf(NEW));
    expect(log.state().variants[0]?.revisions).toEqual([recordOf(OLD), recordOf(NEW)]);
    expect(states(log)).toEqual([
      ['14 cracked pillars', 'attached'],
      ['45 million kroner', 'uncertain'],
      ['since spring', 'orphan'],
    ]);
    log.step('undo');
    expect(timeless(log.state())).toEqual(timeless(before));
  });

  it('is none when the text is the present one', () => {
    const [variant] = reviewed().state().variants;
    expect(variant && reviseVariant(variant, recordOf(OLD), [])).toBeNull();
  });

  it('carries what waits over from the revision in which it last had a place', () => {
    const log = reviewed();
    revise(log, NEW, [OLD]);
    const restored = `A note from the desk comes first.\n\n${OLD}`;
    revise(log, restored, [OLD, NEW]);
    expect(states(log).map(([, state]) => state)).toEqual(['attached', 'attached', 'attached']);
    expect(find(log, 'since spring').mention.anchor.revision).toBe(sha256Hex(restored));
  });
});

describe('a mention that waits', () => {
  it('is in the tray, those that ask before the orphans, with what there is to choose from', () => {
    const log = reviewed();
    revise(log, NEW, [OLD]);
    const waiting = ['45 million kroner', 'since spring'];
    const traced = traceAnchors(
      revisionsOf(OLD, NEW),
      waiting.map((words) => find(log, words).mention.anchor),
    );
    const items = orphanTray(
      log.state(),
      new Map(traced.map((result, index) => [waiting[index] ?? '', result])),
    );
    expect(items.map(({ id, state, reason }) => [id, state, reason])).toEqual([
      ['45 million kroner', 'uncertain', 'altered'],
      ['since spring', 'orphan', 'sentence-gone'],
    ]);
    expect(items[0]?.candidates[0]?.context.words).toBe('54 million kroner');
    expect(items[1]?.old.words).toBe('since spring');
    expect(trayCounts(items)).toEqual({ uncertain: 1, orphan: 1 });
  });

  it('shows its own words until the texts are read', () => {
    const log = reviewed();
    revise(log, NEW, [OLD]);
    expect(orphanTray(log.state(), new Map())[0]?.old.words).toBe('45 million kroner');
  });

  it('is placed and confirmed by hand, and both are undone as one', () => {
    const log = reviewed();
    revise(log, NEW, [OLD]);
    const before = log.state();
    const { claim, mention } = find(log, '45 million kroner');
    const candidate = { ...anchorOn(NEW, '54 million kroner'), state: 'uncertain', confidence: 0.4 } as const;
    log.do(relinkMention(claim, mention, candidate));
    const { anchor, status } = find(log, '45 million kroner').mention;
    expect(status).toBe('confirmed');
    expect(anchor).toEqual({ ...anchorOn(NEW, '54 million kroner'), state: 'attached' });
    expect(orphanTray(log.state(), new Map()).map(({ id }) => id)).toEqual(['since spring']);
    log.step('undo');
    expect(timeless(log.state())).toEqual(timeless(before));
  });

  it('may be left an orphan, once', () => {
    const log = reviewed();
    revise(log, NEW, [OLD]);
    const { claim, mention } = find(log, '45 million kroner');
    log.do(leaveOrphan(claim, mention));
    const left = find(log, '45 million kroner');
    expect(left.mention.anchor.state).toBe('orphan');
    expect(leaveOrphan(left.claim, left.mention)).toBeNull();
  });
});
