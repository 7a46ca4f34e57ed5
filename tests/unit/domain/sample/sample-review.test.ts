import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { SAMPLE_VARIANTS, sampleDrafts } from '../../../../src/domain/sample/sample-review.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../../resources/sample/${name}.txt`, import.meta.url), 'utf8');
const texts = { agency: read('agency'), rewrite: read('rewrite'), draft: read('draft') };

function drafts() {
  let ids = 0;
  return sampleDrafts(texts, () => `id-${String((ids += 1))}`);
}

const paragraphsOf = (text: string): readonly string[] => text.trim().split('\n\n');

describe('the sample texts', () => {
  it.each(SAMPLE_VARIANTS)('%s is a short article of ordinary length, LF only', (name) => {
    const words = texts[name].split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(220);
    expect(words).toBeLessThanOrEqual(350);
    expect(texts[name]).not.toMatch(/[\r\t\ufeff]/);
  });

  it.each([
    ['altered quotation', 'We had no warning that solvents', 'We had no record that solvents'],
    ['changed number', 'forced 340 people from their homes', 'forced 430 people from their homes'],
    ['place swap', 'taken by barge to Halvane,', 'taken by barge to Ostrell,'],
    [
      'newly quoted phrase',
      'the delay was regrettable but lawful.',
      'the delay was “regrettable but lawful”.',
    ],
    ['synonyms', 'A fire that swept through', 'A fire that tore through'],
    ['typography', `six o'clock`, 'six o’clock'],
  ])(
    'has the %s between the agency and the rewrite, and each wording on its side only',
    (_plant, left, right) => {
      expect(texts.agency).toContain(left);
      expect(texts.agency).not.toContain(right);
      expect(texts.rewrite).toContain(right);
      expect(texts.rewrite).not.toContain(left);
    },
  );

  it('drops the denial from the rewrite, and keeps it in the draft', () => {
    const denial = 'Brackmere Storage denied that its records were incomplete.';
    expect(texts.agency).toContain(denial);
    expect(texts.draft).toContain(denial);
    expect(texts.rewrite).not.toMatch(/denied|incomplete|declared|Lorne/);
  });

  it('moves one paragraph of the agency story, second from the end, up to the second place of the rewrite', () => {
    const [agency, rewrite] = [paragraphsOf(texts.agency), paragraphsOf(texts.rewrite)];
    const moved = agency.findIndex((paragraph) => paragraph.startsWith('The Coastal Workers'));
    expect(moved).toBe(agency.length - 2);
    expect(rewrite[2]).toBe(agency[moved]?.replaceAll(`'`, '’'));
  });

  it('differs in the draft too: another number, a weaker word, a shorter quotation', () => {
    expect(texts.agency).toContain('Six firefighters');
    expect(texts.draft).toContain('Nine firefighters');
    expect(texts.agency).toContain('will demand an independent inquiry');
    expect(texts.draft).toContain('may demand an independent inquiry');
    expect(texts.draft).not.toContain('My crews');
  });
});

describe('the sample review', () => {
  it('is a review of three variants with the agency story as its base', () => {
    const types = drafts().map(({ type }) => type);
    expect(types).toEqual([
      'review.created',
      'variant.added',
      'variant.added',
      'variant.added',
      'base.set',
      'claim.added',
      'verdict.given',
      'claim.added',
    ]);
    const added = drafts().flatMap((draft) => (draft.type === 'variant.added' ? [draft.payload] : []));
    const base = drafts().flatMap((draft) => (draft.type === 'base.set' ? [draft.payload.variantId] : []));
    expect(added.map(({ details }) => details.role)).toEqual(['agency', 'rewrite', 'draft']);
    expect(base).toEqual([added[0]?.variantId]);
    for (const { revision } of added) {
      const name = SAMPLE_VARIANTS.find((candidate) => `${candidate}.txt` === revision.fileName);
      expect(name && sha256Hex(texts[name])).toBe(revision.sha256);
    }
  });

  it('anchors every mention to words that stand once in their text', () => {
    const bySha = new Map(SAMPLE_VARIANTS.map((name) => [sha256Hex(texts[name]), texts[name]]));
    const mentions = drafts().flatMap((draft) =>
      draft.type === 'claim.added' ? draft.payload.mentions : [],
    );
    expect(mentions).toHaveLength(6);
    for (const { anchor } of mentions) {
      const text = bySha.get(anchor.revision) ?? '';
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      expect(text.split(anchor.quote)).toHaveLength(2);
      expect(anchor.state).toBe('attached');
    }
  });

  it('uses a fresh identifier for everything it makes', () => {
    const ids = drafts().flatMap((draft) => {
      if (draft.type === 'variant.added') return [draft.payload.variantId];
      if (draft.type !== 'claim.added') return [];
      return [draft.payload.claimId, ...draft.payload.mentions.map(({ mentionId }) => mentionId)];
    });
    expect(ids).toHaveLength(11);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses texts that are not its own', () => {
    expect(() => sampleDrafts({ ...texts, draft: 'Another story.' }, () => 'id')).toThrow(
      /forced 340 people/,
    );
  });
});

describe('the engine on the sample', () => {
  const [toRewrite, toDraft] = compare(
    SAMPLE_VARIANTS.map((name) => ({ label: name, text: texts[name] })),
  ).pairs;
  const found = (pair = toRewrite) =>
    pair?.discrepancies.map(({ kind, detail, severity, left, right }) => ({
      what: detail === '' ? kind : `${kind}/${detail}`,
      severity,
      left: left?.text ?? '',
      right: right?.text ?? '',
    })) ?? [];

  it.each([
    ['the altered quotation', 'critical', /^quotation\/altered$/, /warning/, /record/],
    ['the changed number', 'critical', /^number/, /340/, /430/],
    ['the place swap', 'material', /^place/, /Halvane/, /Ostrell/],
    [
      'the newly quoted phrase',
      'critical',
      /^quotation\/newly-quoted$/,
      /regrettable but lawful/,
      /“regrettable/,
    ],
    ['the dropped denial', 'critical', /^(negation|attribution|omission)/, /denied that its records/, /^$/],
    ['the denied words', 'material', /^(quotation|omission)/, /Every drum was declared/, /^$/],
  ])('finds %s and calls it %s', (_plant, severity, what, left, right) => {
    const hits = found().filter(
      (each) => what.test(each.what) && left.test(each.left) && right.test(each.right),
    );
    expect(hits.map((each) => each.severity)).toContain(severity);
  });

  it('finds the moved paragraph, all of it and nothing else', () => {
    const paragraph = paragraphsOf(texts.agency).find((each) => each.startsWith('The Coastal Workers')) ?? '';
    const moved = found().filter(({ what }) => what.startsWith('move'));
    expect(moved.map(({ left }) => left).join(' ')).toBe(paragraph);
  });

  it('finds what the draft changed: the number and the weaker word', () => {
    expect(found(toDraft)).toContainEqual(
      expect.objectContaining({ what: 'number/changed', left: 'Six', right: 'Nine' }),
    );
    expect(found(toDraft)).toContainEqual(
      expect.objectContaining({ what: 'modality', left: 'will', right: 'may' }),
    );
  });

  it('takes every change of quotation marks and apostrophes for style', () => {
    const marks = found(toDraft).filter(
      ({ left, right }) => left !== '' && left.replace(/"/g, '“').replace(/'/g, '’') === right,
    );
    expect(marks.length).toBeGreaterThan(2);
    expect(new Set(marks.map(({ severity }) => severity))).toEqual(new Set(['style']));
  });
});
