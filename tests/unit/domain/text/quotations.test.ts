import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAllQuotations, findQuotations } from '../../../../src/domain/text/quotations.ts';
import { segment } from '../../../../src/domain/text/segment.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, 0, text.length).map((found) => text.slice(found.innerStart, found.innerEnd));

describe('findQuotations', () => {
  it.each([
    ['She said “we sail.”', ['we sail.']],
    ['She said "we sail," and "we stay."', ['we sail,', 'we stay.']],
    ['„Wir fahren“, sagte sie', ['Wir fahren']],
    ['« Nous partons », dit-elle', [' Nous partons ']],
    ['彼は「行く」と言った', ['行く']],
    ['The ‘slow boat’ left', ['slow boat']],
    ["The 'slow boat' left", ['slow boat']],
    ['The players’ union and the captain’s wife', []],
    ["It isn't the players' fault, '90s or not", []],
    ["The city 's mayor saw the ship 's bell ''Ane'' .", []],
    ['‘The players’ union won,’ he said', ['The players’ union won,']],
    ['“outer ‘inner’ words”', ['outer ‘inner’ words']],
    ['‘He said “no” to us,’ she said', ['He said “no” to us,']],
    ['„Er sagte ‚nein‘ zu uns“, sagte sie. „Gut.“', ['Er sagte ‚nein‘ zu uns', 'Gut.']],
    ['»So ist es«, sagte er, »und so bleibt es.«', ['So ist es', 'und so bleibt es.']],
    ['« Nous “partons” ensemble », dit-il', [' Nous “partons” ensemble ']],
    ['”Vi går”, sade hon', ['Vi går']],
    ['He said ‹no› and 『yes』', ['no', 'yes']],
    ['彼は「『行く』と言った」と述べた', ['『行く』と言った']],
    ['他说"我们走"。然后', ['我们走']],
    ['צה"ל הודיע: "לא נסוג"', ['לא נסוג']],
    ["``We go,'' he said", ['We go,']],
    ['“an “inner” one of the same kind”', ['an “inner” one of the same kind']],
    ['He is 5\'10" tall, "we saw," she said', ['we saw,']],
    ['"He is 5\'10" tall," she said', ['He is 5\'10" tall,']],
    ['‘90s music, rock ‘n’ roll and ‘so it is,’ said O’Neill', ['so it is,']],
    ['The dogs’ home and ’90s rock ’n’ roll', []],
  ])('finds the quotations of %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('survives an odd straight mark', () => {
    expect(quoted('"We sail," said the port, the mayor and the crew," the notice said.')).toEqual([
      'We sail,',
    ]);
  });

  it('lets an unclosed curly mark run to the end of the paragraph, and says so', () => {
    const text = 'He said “we will see';
    expect(findQuotations(text, 0, text.length)).toEqual([
      { start: 8, end: text.length, innerStart: 9, innerEnd: text.length, closed: false },
    ]);
  });

  it('takes the second opening mark where the first was never closed', () => {
    expect(quoted('A “stray mark and “a real quotation” here')).toEqual(['a real quotation']);
  });
});

describe('findQuotations: marks that are missing or astray', () => {
  it('ends what nobody closed with its sentence, not with its paragraph', () => {
    expect(quoted('“One stray mark here. Another sentence, and a “real” one.')).toEqual(['real']);
    expect(quoted('A “stray mark here. Another sentence. And more.')).toEqual(['stray mark here.']);
  });

  it('does not take two strays far apart for a quotation around others', () => {
    expect(quoted('The “stray. Then “one” and “two” and ” the end.')).toEqual(['one', 'two']);
  });

  const soup = fc
    .array(
      fc.constantFrom(
        ...Array.from('“”„«»‹›「」『』"\'‘’‚`'),
        ' ',
        'a',
        'Word ',
        '. ',
        ', ',
        '5',
        '\n',
        'ש',
        '我',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('gives ordered spans inside the paragraph with words in them, for any soup of marks', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let at = 0;
        for (const found of findQuotations(text, 0, text.length)) {
          expect(found.start).toBeGreaterThanOrEqual(at);
          expect(found.innerStart).toBeGreaterThan(found.start);
          expect(found.innerEnd).toBeGreaterThan(found.innerStart);
          expect(found.end - found.innerEnd > 0).toBe(found.closed);
          expect(text.slice(found.innerStart, found.innerEnd).trim()).not.toBe('');
          at = found.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['“', '"', "'a ", '“a ', '„x“', '« ', '‘a', '”b'])(
    'reads %j a hundred thousand times over',
    (mark) => {
      const text = mark.repeat(100_000);
      // Anything but linear would take minutes.
      expect(() => findQuotations(text, 0, text.length)).not.toThrow();
    },
  );
});

describe('findAllQuotations', () => {
  const all = (text: string): [string, boolean, boolean][] =>
    findAllQuotations(text, segment(text).paragraphs).map((found) => [
      text.slice(found.innerStart, found.innerEnd),
      found.closed,
      found.continues,
    ]);

  it.each(['“', '"'])('follows a speech that opens with %s in each of its paragraphs', (mark) => {
    const close = mark === '“' ? '”' : '"';
    const text = `${mark}We waited. Nobody came.\n\n${mark}We left,${close} she said.`;
    expect(all(text)).toEqual([
      ['We waited. Nobody came.', false, false],
      ['We left,', true, true],
    ]);
  });

  it('does not continue what was closed', () => {
    expect(all('“We waited.”\n\n“We left.”').map(([, , continues]) => continues)).toEqual([false, false]);
  });
});
