import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/domain/text/segment.ts';
import { arbitraryText } from './arbitrary-text.ts';

const sentences = (text: string): string[] =>
  segment(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
const roles = (text: string): [string, string][] =>
  segment(text).sentences.map((sentence) => [sentence.role, text.slice(sentence.start, sentence.end)]);

describe('segment: invariants', () => {
  it('gives trimmed, ordered sentences inside their paragraphs, with only white space between them', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { paragraphs, sentences: found } = segment(text);
        let at = 0;
        let paragraphIndex = 0;
        for (const sentence of found) {
          expect(text.slice(at, sentence.start).trim()).toBe('');
          const slice = text.slice(sentence.start, sentence.end);
          expect(slice).not.toBe('');
          expect(slice.trim()).toBe(slice);
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraphIndex);
          paragraphIndex = sentence.paragraph;
          const paragraph = paragraphs[sentence.paragraph];
          expect(paragraph?.start).toBeLessThanOrEqual(sentence.start);
          expect(paragraph?.end).toBeGreaterThanOrEqual(sentence.end);
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a paragraph of 20,000 characters, with and without sentences in it', () => {
    const long = 'The board of the harbour met again on Tuesday and closed the northern pier. '
      .repeat(300)
      .trim();
    expect(segment(long).sentences).toHaveLength(300);
    expect(segment('pier '.repeat(5_000)).sentences).toHaveLength(1);
    expect(segment('x'.repeat(30_000)).sentences).toHaveLength(1);
  });
});

describe('segment: paragraphs', () => {
  it('separates at blank lines and takes single line ends as soft', () => {
    const text = 'The pier\nclosed today. Boats\nwait.\n \n\nNobody came.';
    expect(segment(text).paragraphs).toHaveLength(2);
    expect(sentences(text)).toEqual(['The pier\nclosed today.', 'Boats\nwait.', 'Nobody came.']);
  });

  it('takes each line as a paragraph where no line is blank', () => {
    expect(segment('\nThe pier closed.\nBoats wait.\n').paragraphs).toHaveLength(2);
  });

  it('finds nothing in an empty or blank text', () => {
    expect(segment('')).toEqual({ paragraphs: [], sentences: [] });
    expect(segment(' \n\n\t')).toEqual({ paragraphs: [], sentences: [] });
  });
});

describe('segment: sentences', () => {
  it.each([
    [
      'Mr. Brown met Gen. Austin S. Carter at St. Mary’s. They left.',
      ['Mr. Brown met Gen. Austin S. Carter at St. Mary’s.', 'They left.'],
    ],
    [
      'The U.S. Senate met in the U.S. The talks went on.',
      ['The U.S. Senate met in the U.S.', 'The talks went on.'],
    ],
    [
      'He left at 5 p.m. Monday. She left at 6 p.m. The boat waited.',
      ['He left at 5 p.m. Monday.', 'She left at 6 p.m.', 'The boat waited.'],
    ],
    ['Pier No. 5 fell. It was Sept. 11 again.', ['Pier No. 5 fell.', 'It was Sept. 11 again.']],
    [
      '“We waited. Nobody came. We left,” Brown said. Then rain.',
      ['“We waited. Nobody came. We left,” Brown said.', 'Then rain.'],
    ],
    ['“Stop!” he cried. “Go on.” The boat left.', ['“Stop!” he cried.', '“Go on.”', 'The boat left.']],
    ['An odd " mark. It stays here. Yes.', ['An odd " mark.', 'It stays here.', 'Yes.']],
    ['She asked. ” Then left.', ['She asked. ”', 'Then left.']],
    ['他说：“我们走。好吗？”然后他离开了。', ['他说：“我们走。好吗？”', '然后他离开了。']],
    ['橋は閉じた。「行く。」と彼は言った。', ['橋は閉じた。', '「行く。」と彼は言った。']],
    ['पुल बंद है। नाव आई।', ['पुल बंद है।', 'नाव आई।']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('segment: roles', () => {
  it('makes machine prefixes, datelines and sign-offs sentences of their own', () => {
    expect(
      roles(' date 2024-05-06 Lerwick [UK], May 6 (XNA): The pier closed.\n\nBoats wait. (XNA)\n'),
    ).toEqual([
      ['furniture', 'date 2024-05-06'],
      ['dateline', 'Lerwick [UK], May 6 (XNA):'],
      ['body', 'The pier closed.'],
      ['body', 'Boats wait.'],
      ['furniture', '(XNA)'],
    ]);
    expect(roles('LERWICK, July 19 (Agency) — The pier closed.')[0]).toEqual([
      'dateline',
      'LERWICK, July 19 (Agency) —',
    ]);
  });

  it('knows a dateline by blanks that do not break too', () => {
    const dateline = 'Lerwick [UK],\u00a0May 6 (XNA):';
    expect(roles(`${dateline} The pier closed.`)[0]).toEqual(['dateline', dateline]);
  });

  it('does not take ordinary openings and abbreviations for furniture', () => {
    expect(roles('Brown (55) - a sailor - left the World Fish Forum (WFF).')).toEqual([
      ['body', 'Brown (55) - a sailor - left the World Fish Forum (WFF).'],
    ]);
  });

  it('takes a short unfinished first paragraph for the headline', () => {
    expect(roles('Northern pier closes\n\nThe pier closed.')[0]).toEqual([
      'headline',
      'Northern pier closes',
    ]);
    expect(roles('The pier closed.\n\nBoats wait.')[0]?.[0]).toBe('body');
    expect(roles('Only a line')[0]?.[0]).toBe('body');
  });
});

describe('segment: plain letters', () => {
  const part = fc.constantFrom(
    ...[
      'The pier shut',
      'it cost 3.5',
      'He left',
      '“Nay,” she said',
      'Was it etc',
      'Mr',
      'a vs',
      'Why',
      '7 boats',
    ],
    ...["they 'sank'", '(so)', 'Ane J', 'U.S', 'At 9 a.m', 'Then', 'ships', '“The sea', "It's", '1992'],
  );
  const joint = fc.constantFrom(
    '. ',
    '! ',
    '? ',
    '.” ',
    '." ',
    '." “',
    ' ',
    ', ',
    '... ',
    '.',
    ' — ',
    '.) ',
    '. “',
  );

  it('are cut where the same letters with accents are, which only the segmenter can tell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `Soon ${parts.flat().join('')}`;
        const accented = text.replaceAll('o', 'ö');
        expect(segment(text, 'en').sentences).toEqual(segment(accented, 'en').sentences);
      }),
      { numRuns: 500 },
    );
  });
});
