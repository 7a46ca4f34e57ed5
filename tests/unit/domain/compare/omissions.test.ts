import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import { layerOf } from '../../../../src/domain/compare/difference-layer.ts';
import {
  omissionsOf,
  type Omission,
  type OmissionLists,
} from '../../../../src/domain/compare/views/omissions.ts';
import { normalise } from '../../../../src/domain/text/normalise.ts';
import { ALL, PARAGRAPHS, story, type Part } from './story.ts';

function listsOf(texts: readonly string[], other: number | 'every' = 'every', against = 0): OmissionLists {
  const normalised = texts.map(normalise);
  const comparison = compare(
    normalised.map((text, index) => ({ label: String(index), text })),
    { words: true },
  );
  return omissionsOf(comparison, normalised, against, other);
}

function without(...left: readonly Part[]): string {
  return story(ALL.filter((part) => !left.includes(part)));
}

/** The words that are missing, or the whole sentence. */
function words({ pieces }: Omission): string {
  const marked = pieces.filter((piece) => piece.marked);
  return (marked.length > 0 ? marked : pieces).map(({ text }) => text).join('');
}

describe('what the base has and a variant lacks', () => {
  it('is the most dangerous first, with what is lost, and whole', () => {
    const history = 'Built in 1911, the pier survived two storms and a fire.';
    const { missing, added } = listsOf([story(ALL, { history }), without('mayor', 'history', 'chair')]);
    expect(missing.map(({ kinds, severity }) => [severity, kinds[0]])).toEqual([
      ['critical', 'denial'],
      ['material', 'source'],
      ['material', 'number'],
    ]);
    expect(missing.map(words)).toEqual([PARAGRAPHS.mayor, PARAGRAPHS.chair, history]);
    expect(missing.map(({ paragraph }) => paragraph)).toEqual([4, 2, 5]);
    expect(missing.every(({ extent }) => extent === 'sentence')).toBe(true);
    expect(added).toEqual([]);
  });

  it('says everything that goes with a sentence, the most dangerous first', () => {
    const [chair] = listsOf([story(), without('chair')]).missing;
    expect(chair?.kinds).toEqual(['source', 'quotation', 'date', 'name', 'role']);
  });

  it('takes a speaker who is heard elsewhere for no lost source, nor a name that stands elsewhere for lost', () => {
    const more = 'Board chair Ingrid Solheim said the work would begin soon.';
    const [chair] = listsOf([`${story()}\n\n${more}`, `${without('chair')}\n\n${more}`]).missing;
    expect(chair?.kinds).not.toContain('source');
    expect(chair?.kinds).not.toContain('name');
    expect(chair?.kinds[0]).toBe('quotation');
  });

  it('calls a sentence with nothing of the kind colour', () => {
    const colour = 'A cold wind blew over the water all through the grey morning.';
    const [omission] = listsOf([`${story()}\n\n${colour}`, story()]).missing;
    expect(omission).toMatchObject({ kinds: ['colour'], severity: 'minor' });
  });

  it('is also what was dropped from an aligned sentence, marked in it', () => {
    const { missing } = listsOf([story(), story(ALL, { lead: PARAGRAPHS.lead.replace(' on Tuesday', '') })]);
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ extent: 'words', kinds: ['date'], paragraph: 1, lacking: [1] });
    expect(missing[0]?.pieces).toEqual([
      { text: 'The harbour board of Skarvik voted ', marked: false },
      { text: 'on Tuesday', marked: true },
      { text: PARAGRAPHS.lead.slice(45), marked: false },
    ]);
  });

  it('counts a dropped clause once, as gravely as what is in it', () => {
    const { missing } = listsOf([
      story(ALL, {
        ferry:
          'The ferry to Langholm, whose owner Geir Moen denied any delay, will leave from the southern quay.',
      }),
      story(ALL, { ferry: 'The ferry to Langholm will leave from the southern quay.' }),
    ]);
    expect(missing).toHaveLength(1);
    expect(missing[0]?.kinds[0]).toBe('denial');
    expect(missing[0]?.severity).toBe('critical');
  });

  it('is nothing where only wording, marks or the order changed', () => {
    const moved: readonly Part[] = ['lead', 'ferry', 'chair', 'union', 'mayor', 'history', 'cost'];
    expect(listsOf([story(), story(moved).replaceAll('“', '"').replaceAll('”', '"')])).toEqual({
      missing: [],
      added: [],
    });
  });
});

describe('against every variant', () => {
  const texts = [story(), without('mayor'), without('mayor', 'history'), story()];

  it('names who lacks it, each passage once', () => {
    const { missing } = listsOf(texts);
    expect(missing.map((one) => [words(one), one.lacking])).toEqual([
      [PARAGRAPHS.mayor, [1, 2]],
      [PARAGRAPHS.history, [2]],
    ]);
    expect(missing[0]?.passages.map(({ variant }) => variant)).toEqual([0]);
  });

  it('gives of one variant only what that lacks', () => {
    expect(listsOf(texts, 1).missing.map(({ lacking }) => lacking)).toEqual([[1]]);
    expect(listsOf(texts, 3)).toEqual({ missing: [], added: [] });
  });

  it('puts together what several variants add, sentences and words alike', () => {
    const base = without('mayor');
    const dated = without().replace('14 cracked pillars', '14 cracked pillars near Langholm Bridge');
    const { added, missing } = listsOf([base, dated, dated, base]);
    expect(missing).toEqual([]);
    expect(added.map((one) => [one.extent, one.passages.map(({ variant }) => variant), one.lacking])).toEqual(
      [
        ['sentence', [1, 2], [0]],
        ['words', [1, 2], [0]],
      ],
    );
    expect(added.map(words)).toEqual([PARAGRAPHS.mayor, 'near Langholm Bridge']);
  });
});

it('is mirrored: what one lacks is what the other adds', () => {
  const texts = [story(), without('mayor', 'cost')];
  const [there, back] = [listsOf(texts, 1, 0), listsOf(texts, 0, 1)];
  expect(there.missing.map(words)).toEqual(back.added.map(words));
  expect(there.missing.map(({ kinds }) => kinds)).toEqual(back.added.map(({ kinds }) => kinds));
  expect(back.missing).toEqual([]);
});

it('leaves out no one-sided discrepancy in substance, whatever the texts are', () => {
  const part = fc.constantFrom(
    PARAGRAPHS.lead,
    PARAGRAPHS.mayor,
    'Rain fell.',
    'Rain fell on Monday.',
    'Nobody denied it.',
    '\ud83d',
    '',
  );
  const text = fc.array(part, { maxLength: 5 }).map((parts) => normalise(parts.join('\n\n')));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const comparison = compare(
        texts.map((one, index) => ({ label: String(index), text: one })),
        { words: true },
      );
      const { missing, added } = omissionsOf(comparison, texts, 1, 'every');
      const covers = (list: readonly Omission[], variant: number, start: number): boolean =>
        list.some(({ passages }) =>
          passages.some((one) => one.variant === variant && one.start <= start && start < one.end),
        );
      for (const { left, right, discrepancies } of comparison.pairs) {
        if (left !== 1 && right !== 1) continue;
        for (const found of discrepancies) {
          if (layerOf(found.kind) !== 'substance') continue;
          if (found.left && !found.right)
            expect(covers(left === 1 ? missing : added, left, found.left.start)).toBe(true);
          if (found.right && !found.left)
            expect(covers(right === 1 ? missing : added, right, found.right.start)).toBe(true);
        }
      }
    }),
  );
});
