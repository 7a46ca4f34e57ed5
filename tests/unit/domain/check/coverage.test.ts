import fc from 'fast-check';
import { openReason } from '../../../../src/domain/review/claim-status.ts';
import { describe, expect, it, test } from 'vitest';
import { variantCoverage } from '../../../../src/domain/check/coverage.ts';
import { acceptedSuggestion } from '../../../../src/domain/check/suggested-claim.ts';
import { rejectedKey, type Suggestion } from '../../../../src/domain/check/suggestions.ts';
import {
  acceptSuggestions,
  judgeSuggestion,
  rejectSuggestions,
  signOffClaim,
  suggestAgain,
} from '../../../../src/domain/review/check-changes.ts';
import { annotateClaim, changeClaim, giveVerdict } from '../../../../src/domain/review/claim-changes.ts';
import { removeMention } from '../../../../src/domain/review/mention-changes.ts';
import { ALL, story } from '../compare/story.ts';
import { timeless } from '../review/log-builder.ts';
import { Desk } from './desk.ts';

const CHANGED = story(ALL, { union: story(['union']).replace('230', '320') });

function suggestion(desk: Desk, words: string): Suggestion {
  const found = desk.suggestions.open.find(({ lead }) => lead.text === words);
  if (found === undefined) throw new Error(`“${words}” is not suggested.`);
  return found;
}

function accept(desk: Desk, words: string): string {
  const accepted = acceptedSuggestion(desk.checked, suggestion(desk, words), desk.log.newId);
  if (accepted === null) throw new Error(`“${words}” cannot be accepted.`);
  desk.log.do(acceptSuggestions([accepted]));
  return accepted.claimId;
}

function claim(desk: Desk, id: string) {
  const found = desk.state.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error('The claim is gone.');
  return found;
}

/** For each variant the reason why its words are left, `ok` where they are signed off. */
function standing(desk: Desk, words: string): (string | null)[] {
  const item = desk.checkables.items.find(({ lead }) => lead.text === words);
  return (item?.tokens ?? []).map(({ index }) => desk.standings.tokens[index]?.reason ?? 'ok');
}

describe('a suggestion', () => {
  it('becomes a claim: confirmed where it comes from, proposed where the alignment leads', () => {
    const desk = new Desk([story(), CHANGED, story(['lead'])]);
    const made = claim(desk, accept(desk, '230'));
    expect(made.kind).toBe('number');
    expect(made.statement).toMatch(/^230: The boatmen’s union rejected/u);
    expect(made.mentions.map(({ variantId, status, anchor }) => [variantId, status, anchor.quote])).toEqual([
      ['v0', 'confirmed', '230'],
      ['v1', 'proposed', '320'],
    ]);
    expect(desk.suggestions.open.some(({ lead }) => lead.text === '230')).toBe(false);
  });

  it('proposes what stands opposite where a variant has no words of its own, as sure as the alignment is', () => {
    const desk = new Desk([story(), story(ALL, { lead: story(['lead']).replace('14', 'several') })]);
    const [own, opposite] = claim(desk, accept(desk, '14')).mentions;
    expect(own).toMatchObject({ variantId: 'v0', status: 'confirmed' });
    expect(own?.anchor.confidence).toBeUndefined();
    expect(opposite).toMatchObject({ variantId: 'v1', status: 'proposed', anchor: { quote: 'several' } });
    expect(opposite?.anchor.confidence).toBeGreaterThan(0);
  });

  it('names who says a quotation', () => {
    const desk = new Desk(['“We lost 14 moorings,” engineer Runa Feld said.']);
    const made = claim(desk, accept(desk, '“We lost 14 moorings,”'));
    expect(made).toMatchObject({ kind: 'quotation', speaker: 'Runa Feld' });
    expect(made.statement).toBe('“We lost 14 moorings,”');
  });

  it('is accepted for all of a kind in one change, and undone as one', () => {
    const desk = new Desk([story(), CHANGED]);
    const before = desk.state;
    const numbers = desk.suggestions.open.filter(({ lead }) => lead.kind === 'number');
    const accepted = numbers.flatMap((one) => acceptedSuggestion(desk.checked, one, desk.log.newId) ?? []);
    const stamp = desk.log.do(acceptSuggestions(accepted));
    expect(stamp?.label).toBe(`Accept ${numbers.length} suggestions`);
    expect(desk.state.claims).toHaveLength(numbers.length);
    expect(desk.suggestions.open.some(({ lead }) => lead.kind === 'number')).toBe(false);
    desk.log.step('undo');
    expect(desk.state.claims).toEqual([]);
    expect(desk.state.suggestions).toEqual(before.suggestions);
  });

  it('stays rejected, is counted as left, and can be suggested again', () => {
    const desk = new Desk([story(), CHANGED]);
    desk.log.do(rejectSuggestions([suggestion(desk, '230')]));
    expect(standing(desk, '230')).toEqual(['rejected', 'rejected']);
    const [rejected] = desk.suggestions.rejected;
    expect(desk.suggestions.rejected).toHaveLength(1);
    if (rejected === undefined) return;
    const key = rejectedKey(rejected, desk.state.suggestions);
    const decision = desk.state.suggestions.get(key);
    if (decision !== undefined) desk.log.do(suggestAgain(key, decision));
    expect(standing(desk, '230')).toEqual(['no-claim', 'no-claim']);
    desk.log.step('undo');
    expect(standing(desk, '230')).toEqual(['rejected', 'rejected']);
  });

  it('of words that came with a new variant adds mentions to the claim that is there', () => {
    const early = new Desk([story()]);
    const id = accept(early, '14');
    const desk = new Desk([story(), story(ALL, { lead: story(['lead']).replace('14', 'fourteen') })]);
    desk.log.do(annotateClaim(id, { statement: '14', kind: 'number' }, claim(early, id).mentions));
    const added = suggestion(desk, 'fourteen');
    expect(added.claimId).toBe(id);
    expect(standing(desk, '14')).toEqual(['unchecked', 'no-claim']);
    const accepted = acceptedSuggestion(desk.checked, added, desk.log.newId);
    desk.log.do(acceptSuggestions(accepted ? [accepted] : []));
    expect(desk.state.claims).toHaveLength(1);
    expect(claim(desk, id).mentions.map(({ status }) => status)).toEqual(['confirmed', 'proposed']);
  });

  it('can be taken up and judged at once', () => {
    const desk = new Desk([story(), CHANGED]);
    const accepted = acceptedSuggestion(desk.checked, suggestion(desk, '230'), desk.log.newId);
    if (accepted === null) return;
    desk.log.do(judgeSuggestion(accepted, { verdict: 'confirmed', reason: 'called' }, true));
    expect(standing(desk, '230')).toEqual(['ok', 'ok']);
    desk.log.step('undo');
    expect(desk.state.claims).toEqual([]);
  });
});

describe('a sign-off', () => {
  it.each(['of a suggestion', 'of a claim'])('%s is of the words as they were', (what) => {
    const desk = new Desk([story(), CHANGED]);
    const given = { verdict: 'confirmed', reason: '' };
    const accepted = acceptedSuggestion(desk.checked, suggestion(desk, '230'), desk.log.newId);
    if (accepted === null) throw new Error('nothing is suggested');
    if (what === 'of a suggestion') desk.log.do(judgeSuggestion(accepted, given, true));
    else {
      desk.log.do(acceptSuggestions([accepted]));
      desk.log.do(signOffClaim(claim(desk, accepted.claimId), given));
    }
    expect(standing(desk, '230')).toEqual(['ok', 'ok']);
    const mention = claim(desk, accepted.claimId).mentions[1];
    if (mention === undefined) throw new Error('no mention in the other variant');
    const anchor = { ...mention.anchor, quote: '410' };
    const payload = { claimId: accepted.claimId, mentionId: mention.mentionId, anchor };
    desk.log.do({ label: 'Revise', drafts: [{ type: 'mention.reanchored', payload }] });
    expect(openReason(claim(desk, accepted.claimId), desk.state)).toBe('changed');
  });
});

describe('a token', () => {
  it('is signed off when its claim is settled, and says before why it is not', () => {
    const desk = new Desk([story(), CHANGED]);
    const id = accept(desk, '230');
    expect(standing(desk, '230')).toEqual(['unchecked', 'unchecked']);
    desk.log.do(giveVerdict(claim(desk, id), { verdict: 'query', reason: '' }));
    expect(standing(desk, '230')).toEqual(['query', 'query']);
    desk.log.do(giveVerdict(claim(desk, id), { verdict: 'confirmed', reason: '' }));
    expect(standing(desk, '230')).toEqual(['unconfirmed-mention', 'unconfirmed-mention']);
    desk.log.do(signOffClaim(claim(desk, id), null));
    expect(standing(desk, '230')).toEqual(['ok', 'ok']);
    expect(signOffClaim(claim(desk, id), null)).toBeNull();
    desk.log.actor = 'Ben';
    desk.log.do(giveVerdict(claim(desk, id), { verdict: 'wrong', reason: '' }));
    expect(standing(desk, '230')).toEqual(['disagreement', 'disagreement']);
    desk.log.do(
      changeClaim(claim(desk, id), { progress: 'wont-check', progressReason: 'cut from the story' }),
    );
    expect(standing(desk, '230')).toEqual(['wont-check', 'wont-check']);
  });

  it('that lost its mention is nobody’s, that is unsure or lost says so and keeps the claim open', () => {
    const desk = new Desk([story(), CHANGED]);
    const id = accept(desk, '230');
    desk.log.do(signOffClaim(claim(desk, id), { verdict: 'confirmed', reason: '' }));
    const reanchored = (state: 'uncertain' | 'orphan') => {
      const mention = claim(desk, id).mentions[1];
      if (mention === undefined) return;
      const anchor = { ...mention.anchor, state };
      const payload = { claimId: id, mentionId: mention.mentionId, anchor };
      desk.log.do({ label: state, drafts: [{ type: 'mention.reanchored', payload }] });
    };
    reanchored('uncertain');
    expect(standing(desk, '230')).toEqual(['unplaced-mention', 'uncertain']);
    reanchored('orphan');
    expect(standing(desk, '230')).toEqual(['unplaced-mention', 'orphan']);
    const [, lost] = claim(desk, id).mentions;
    if (lost) desk.log.do(removeMention(claim(desk, id), lost));
    expect(standing(desk, '230')).toEqual(['ok', 'no-claim']);
  });

  it('in a quotation is not signed off with the quotation', () => {
    const text = 'Engineer Runa Feld said: “We lost 14 moorings.”';
    const desk = new Desk([text]);
    const id = accept(desk, '“We lost 14 moorings.”');
    desk.log.do(signOffClaim(claim(desk, id), { verdict: 'confirmed', reason: '' }));
    expect(standing(desk, '“We lost 14 moorings.”')).toEqual(['ok']);
    expect(standing(desk, '14')).toEqual(['no-claim']);
  });

  it('is covered by a mention of the whole sentence, or of the words without their marks, not by a part', () => {
    const desk = new Desk([story(['chair'])]);
    const sentence = desk.checkables.tokens.find(({ kind }) => kind === 'quotation');
    if (sentence === undefined) return;
    const { start, end } = sentence.core;
    const of = (from: number, to: number, kind: 'event' | 'quotation') => {
      const text = desk.checked.texts[0]?.text ?? '';
      const revision = desk.checked.comparison.variants[0]?.sha256 ?? '';
      const anchor = {
        revision,
        start: from,
        end: to,
        quote: text.slice(from, to),
        prefix: '',
        suffix: '',
        state: 'attached' as const,
      };
      const id = desk.log.newId();
      desk.log.do(
        annotateClaim(id, { statement: 's', kind }, [
          { mentionId: desk.log.newId(), variantId: 'v0', status: 'confirmed', anchor },
        ]),
      );
      desk.log.do(giveVerdict(claim(desk, id), { verdict: 'confirmed', reason: '' }));
    };
    of(start, end - 2, 'quotation');
    expect(standing(desk, sentence.text)).toEqual(['no-claim']);
    of(start, end, 'quotation');
    expect(standing(desk, sentence.text)).toEqual(['ok']);
    of(0, desk.checked.texts[0]?.text.length ?? 0, 'event');
    expect(desk.coverage.signedOff).toBe(desk.coverage.checkable);
  });
});

test('the meter’s parts make up its whole, whatever was done', () => {
  const step = fc.record({
    what: fc.constantFrom('accept', 'reject', 'verdict', 'sign off', 'wont-check', 'undo', 'redo'),
    pick: fc.nat(100),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const desk = new Desk([story(['lead', 'union', 'chair']), CHANGED]);
      for (const { what, pick } of steps) {
        const { open } = desk.suggestions;
        const suggested = open[pick % Math.max(1, open.length)];
        const { claims } = desk.state;
        const chosen = claims[pick % Math.max(1, claims.length)];
        if (what === 'accept' && suggested) {
          const accepted = acceptedSuggestion(desk.checked, suggested, desk.log.newId);
          desk.log.do(acceptSuggestions(accepted ? [accepted] : []));
        } else if (what === 'reject' && suggested) desk.log.do(rejectSuggestions([suggested]));
        else if (what === 'verdict' && chosen)
          desk.log.do(giveVerdict(chosen, { verdict: pick % 2 ? 'confirmed' : 'query', reason: '' }));
        else if (what === 'sign off' && chosen)
          desk.log.do(signOffClaim(chosen, { verdict: 'wrong', reason: '' }));
        else if (what === 'wont-check' && chosen)
          desk.log.do(changeClaim(chosen, { progress: 'wont-check' }));
        else if (what === 'undo' || what === 'redo') desk.log.step(what);
      }
      const { coverage, standings, suggestions, checkables: list } = desk;
      expect(coverage.checkable).toBe(list.tokens.length);
      expect(coverage.signedOff).toBe(standings.tokens.filter(({ reason }) => reason === null).length);
      for (const { signedOff, checkable, left, variants } of coverage.kinds) {
        expect(signedOff + left.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(checkable);
        expect(variants.reduce((sum, count) => sum + count.checkable, 0)).toBe(checkable);
      }
      const byVariant = [0, 1].map((variant) => variantCoverage(coverage, variant).checkable);
      expect(byVariant.reduce((a, b) => a + b)).toBe(coverage.checkable);
      // Nothing gets lost: what no claim covers is suggested, or was rejected.
      const suggested = [...suggestions.open, ...suggestions.rejected].flatMap(({ tokens }) => tokens);
      const uncovered = standings.tokens.filter(
        ({ reason }) => reason === 'no-claim' || reason === 'rejected',
      );
      expect(new Set(suggested).size).toBe(uncovered.length);
    }),
    { numRuns: 40 },
  );
});

test('undoing everything leaves what was there', () => {
  const desk = new Desk([story(), CHANGED]);
  const before = timeless(desk.state);
  const id = accept(desk, '230');
  desk.log.do(signOffClaim(claim(desk, id), { verdict: 'confirmed', reason: 'register' }));
  desk.log.do(rejectSuggestions(desk.suggestions.open.filter(({ lead }) => lead.kind === 'place')));
  while (desk.state.claims.length + desk.state.suggestions.size > 0) expect(desk.log.step('undo')).toBe(true);
  expect(timeless(desk.state)).toEqual(before);
});
