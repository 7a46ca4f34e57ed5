import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationsJson } from '../../../../src/domain/report/annotations.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { CodePointIndex } from '../../../../src/domain/text/code-points.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { COLLECTION, type Collection } from './annotation-schema.ts';
import { claim, LEFT_TEXT } from './fixture.ts';
import { fullInput } from './full-review.ts';

function collection(input = fullInput()): Collection {
  return v.parse(COLLECTION, JSON.parse(annotationsJson(buildReport(input))));
}

describe('the annotations', () => {
  const { items } = collection().first;

  it('hold to the model: one for each claim that has mentions, with all of them as targets', () => {
    const claims = items.filter(({ id }) => id.startsWith('urn:variorum:claim:'));
    expect(claims.map(({ id, motivation, target }) => [id, motivation, target.length])).toEqual([
      ['urn:variorum:claim:c1', 'assessing', 2],
      ['urn:variorum:claim:c2', 'linking', 1],
      ['urn:variorum:claim:c3', 'assessing', 1],
      ['urn:variorum:claim:c5', 'assessing', 1],
      ['urn:variorum:claim:c6', 'assessing', 1],
    ]);
  });

  it('carry the statement, the verdicts, the sources and the tags', () => {
    expect(items[0]?.body).toEqual([
      expect.objectContaining({ value: 'The fire forced 340 people from home.', purpose: 'describing' }),
      {
        ...{ type: 'TextualBody', format: 'text/plain', purpose: 'assessing' },
        value: 'Wrong (Desk): The council counts 340.',
        creator: { type: 'Person', name: 'Ada' },
        created: '2025-03-11T13:33:20Z',
      },
      expect.objectContaining({ value: 'Wrong (Desk)' }),
      { type: 'SpecificResource', source: 'https://council.example/register', purpose: 'linking' },
      expect.objectContaining({ value: 'figures', purpose: 'tagging' }),
      expect.objectContaining({ value: 'fire', purpose: 'tagging' }),
      expect.objectContaining({ value: 'Ask the council.', purpose: 'commenting' }),
    ]);
  });

  it('judge fidelity mention by mention', () => {
    const judged = items.filter(({ id }) => id.startsWith('urn:variorum:mention:'));
    expect(
      judged.map(({ body, target }) => [body.map((one) => 'value' in one && one.value), target.length]),
    ).toEqual([
      [['Faithful (Fidelity): As in the wire.'], 1],
      [['Altered (Fidelity): Figures changed places.'], 1],
    ]);
  });

  it('name the exact text, its public address and its language', () => {
    expect(items[0]?.target[0]).toEqual({
      type: 'SpecificResource',
      source: {
        id: `nih:sha-256;${sha256Hex(LEFT_TEXT)}`,
        ...{ type: 'Text', format: 'text/plain', language: 'en' },
      },
      scope: 'https://news.example/fire',
      selector: [
        { type: 'TextQuoteSelector', exact: '340', prefix: 'forced ', suffix: ' people' },
        { type: 'TextPositionSelector', start: 16, end: 19 },
      ],
    });
    expect(items[0]?.target[1]).not.toHaveProperty('scope');
  });

  it('count places in code points, and leave the place out where the text is not at hand', () => {
    const text = '\u{1f525}\u{1f525} The fire forced 340 people \u{1f692} out.';
    const start = text.indexOf('340');
    const [mention] = claim('c').mentions;
    if (!mention) throw new Error('fixture');
    const old = { ...mention.anchor, revision: sha256Hex(text), start, end: start + 3 };
    const claims = [claim('c', { mentions: [{ ...mention, anchor: old }] })];
    const texts = fullInput().texts;
    const known = collection(fullInput({ claims }, { texts: new Map([...texts, [sha256Hex(text), text]]) }));
    const position = known.first.items[0]?.target[0]?.selector[1];
    if (position?.type !== 'TextPositionSelector') throw new Error('no position');
    expect(Array.from(text).slice(position.start, position.end).join('')).toBe('340');
    const unknown = collection(fullInput({ claims }));
    expect(unknown.first.items[0]?.target[0]?.selector).toHaveLength(1);
  });

  it('keep half characters out of the context', () => {
    const [mention] = claim('c').mentions;
    if (!mention) throw new Error('fixture');
    const anchor = { ...mention.anchor, prefix: '\udd25 forced ', suffix: ' people \ud83d' };
    const claims = [claim('c', { mentions: [{ ...mention, anchor }] })];
    expect(collection(fullInput({ claims })).first.items[0]?.target[0]?.selector[0]).toMatchObject({
      ...{ prefix: ' forced ', suffix: ' people ' },
    });
  });
});

describe('code points', () => {
  it('before an offset are as many as a spread counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => {
        const offset = [...text].slice(0, number % (text.length + 1)).join('').length;
        expect(new CodePointIndex(text).before(offset)).toBe([...text.slice(0, offset)].length);
      }),
    );
  });
});
