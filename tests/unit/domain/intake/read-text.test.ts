import { describe, expect, it } from 'vitest';
import {
  LARGE_FILE_BYTES,
  LARGEST_FILE_BYTES,
  PREVIEW_LENGTH,
} from '../../../../src/domain/intake/intake.ts';
import { decodeAs, readTextBytes } from '../../../../src/domain/intake/read-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  );

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const source = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(source.length * 2));
  for (let i = 0; i < source.length; i += 1) view.setUint16(i * 2, source.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function textOf(bytes: Uint8Array): {
  text: string;
  encoding: string;
  large: boolean;
  replacementCharacters: number;
} {
  const result = readTextBytes(bytes);
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.value;
}

function problemOf(bytes: Uint8Array) {
  const result = readTextBytes(bytes);
  if (result.ok) throw new Error('accepted');
  return result.problem;
}

function suggestionsOf(bytes: Uint8Array) {
  const problem = problemOf(bytes);
  if (problem.code !== 'file-encoding') throw new Error(problem.code);
  return problem.suggestions;
}

describe('text that is taken', () => {
  it('reads UTF-8 with and without a byte-order mark alike', () => {
    const expected = {
      text: 'Żaneta said “no”.\n',
      encoding: 'utf-8',
      large: false,
      replacementCharacters: 0,
    };
    expect(textOf(utf8('Żaneta said “no”.\n'))).toEqual(expected);
    expect(textOf(utf8('\ufeffŻaneta said “no”.\n'))).toEqual(expected);
  });

  it.each([
    [true, 'utf-16le'],
    [false, 'utf-16be'],
  ])('reads UTF-16 with a mark (little-endian %s) and names it', (littleEndian, encoding) => {
    expect(textOf(utf16('Żaneta said “no” 🙂.', littleEndian, true))).toMatchObject({
      text: 'Żaneta said “no” 🙂.',
      encoding,
    });
  });

  it('normalises line ends and nothing else', () => {
    expect(textOf(utf8('one\r\ntwo\rthree\n  four  \u00a0')).text).toBe('one\ntwo\nthree\n  four  \u00a0');
  });

  it('says that a text over 5 MB is large', () => {
    expect(textOf(new Uint8Array(LARGE_FILE_BYTES).fill(0x61)).large).toBe(false);
    expect(textOf(new Uint8Array(LARGE_FILE_BYTES + 1).fill(0x61)).large).toBe(true);
  });

  it('counts replacement characters that were already in the file', () => {
    expect(textOf(utf8('caf\ufffd and na\ufffdve')).replacementCharacters).toBe(2);
  });

  it('does not take a stray control character for a binary file', () => {
    expect(
      textOf(utf8(`A story of some length with one stray \u0007 in it, as old terminals leave them.`)).text,
    ).toContain('\u0007');
  });
});

describe('files that are refused', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00a0 '],
    ['a byte-order mark alone', '\ufeff'],
    ['a zero-width space', '\u200b\n'],
  ])('%s is an empty file', (_name, text) => {
    expect(problemOf(utf8(text))).toEqual({ code: 'file-empty' });
  });

  it('an empty UTF-16 file is empty, not broken', () => {
    expect(problemOf(utf16('', true, true))).toEqual({ code: 'file-empty' });
  });

  it('refuses what is over 20 MB and says how large it is', () => {
    const bytes = new Uint8Array(LARGEST_FILE_BYTES + 1).fill(0x61);
    expect(problemOf(bytes)).toEqual({ code: 'file-too-large', bytes: LARGEST_FILE_BYTES + 1 });
    expect(decodeAs(bytes, 'windows-1252')).toEqual({
      ok: false,
      problem: { code: 'file-too-large', bytes: LARGEST_FILE_BYTES + 1 },
    });
    expect(textOf(bytes.subarray(1)).large).toBe(true);
  });

  it.each([
    ['pdf', bytesOf('%PDF-1.7 text')],
    ['word', bytesOf('PK', [3, 4, 20, 0, 8, 0], 'word/document.xml')],
    ['word', bytesOf('PK', [3, 4], '.'.repeat(70_000), 'word/document.xml')],
    ['word', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old Word')],
    ['open-document', bytesOf('PK', [3, 4], 'mimetypeapplication/vnd.oasis.opendocument.text')],
    ['archive', bytesOf('PK', [3, 4, 20, 0], 'photos/1.jpg')],
    ['archive', bytesOf([0x1f, 0x8b, 8], 'gzip')],
    ['rich-text', bytesOf('{\\rtf1\\ansi A story.}')],
    ['image', bytesOf([0x89], 'PNG\r\n')],
    ['image', bytesOf([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['image', bytesOf('GIF89a')],
    ['unknown', bytesOf('a story with a NUL', [0], 'in it')],
    ['unknown', bytesOf(Array.from({ length: 256 }, (_, i) => ((i * 37) % 255) + 1))],
    ['unknown', bytesOf([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])('names a file of the kind %s', (kind, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'file-binary', kind });
  });
});

describe('other encodings', () => {
  const latin = bytesOf(
    'The caf\xe9 owner said ',
    [0x93],
    'we are closed',
    [0x94, 0x20, 0x97],
    ' and left. It was the third time this week.',
  );

  it('suggests windows-1252 first for Western text, with the curly quotes to be seen', () => {
    const [best] = suggestionsOf(latin);
    expect(best).toEqual({
      encoding: 'windows-1252',
      preview: 'The café owner said “we are closed” — and left. It was the third time this week.',
    });
  });

  it('never suggests UTF-8 for text that is plainly something else, nor the same reading twice', () => {
    const suggestions = suggestionsOf(latin);
    expect(suggestions.map(({ encoding }) => encoding)).not.toContain('utf-8');
    expect(new Set(suggestions.map(({ encoding }) => encoding)).size).toBe(suggestions.length);
    expect(suggestions.length).toBeGreaterThan(1);
  });

  it('finds Cyrillic in windows-1251', () => {
    const text = 'Совет города отложил голосование по новому мосту до понедельника';
    const bytes = Uint8Array.from(
      Array.from(text, (c) => {
        const code = c.codePointAt(0) ?? 0;
        return code < 0x80 ? code : code - 0x410 + 0xc0;
      }),
    );
    expect(suggestionsOf(bytes)[0]?.encoding).toBe('windows-1251');
    expect(decodeAs(bytes, 'windows-1251')).toMatchObject({
      ok: true,
      value: { text, encoding: 'windows-1251' },
    });
  });

  it('shows the place where the doubt is, however far into the file', () => {
    const bytes = bytesOf('plain words. '.repeat(20_000), 'Then a caf\xe9 at last.');
    const [best] = suggestionsOf(bytes);
    expect(best?.preview).toContain('café');
    expect(best?.preview.length).toBeLessThanOrEqual(PREVIEW_LENGTH);
  });

  it('offers UTF-16 without its mark, and does not call it binary', () => {
    for (const littleEndian of [true, false]) {
      const bytes = utf16('The harbour office said nothing until noon.', littleEndian, false);
      expect(suggestionsOf(bytes)[0]).toEqual({
        encoding: littleEndian ? 'utf-16le' : 'utf-16be',
        preview: 'The harbour office said nothing until noon.',
      });
    }
  });

  it('offers damaged UTF-8 as what it is and counts the damage when it is chosen', () => {
    const bytes = bytesOf(
      [...utf8('“Élan”, “café”, “naïve”, “Zürich”, “crème” — and ')],
      [0xe9],
      [...utf8(' “done”.')],
    );
    expect(suggestionsOf(bytes)[0]?.encoding).toBe('utf-8');
    expect(decodeAs(bytes, 'utf-8')).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', replacementCharacters: 1 },
    });
  });

  it('sees Japanese in ISO-2022-JP, whose bytes are valid UTF-8', () => {
    const bytes = bytesOf([0x1b], '$B$3$s$K$A$O!"9A$O', [0x1b], '(B open.');
    expect(suggestionsOf(bytes)[0]?.encoding).toBe('iso-2022-jp');
    expect(suggestionsOf(bytes)[0]?.preview).toContain('こんにちは');
  });

  it('keeps the rules for a chosen encoding: normalised, empty refused, unknown labels answered', () => {
    expect(decodeAs(bytesOf('caf\xe9\r\nbar'), 'windows-1252')).toEqual({
      ok: true,
      value: { text: 'café\nbar', encoding: 'windows-1252', large: false, replacementCharacters: 0 },
    });
    expect(decodeAs(bytesOf(' \xa0'), 'windows-1252')).toEqual({
      ok: false,
      problem: { code: 'file-empty' },
    });
    expect(decodeAs(latin, 'no-such-encoding')).toMatchObject({
      ok: false,
      problem: { code: 'file-encoding' },
    });
  });

  it('always has something to suggest', () => {
    for (const bytes of [bytesOf([0xff]), bytesOf('a', [0xc3, 0x28]), utf16('\ud800x', true, true)])
      expect(suggestionsOf(bytes).length).toBeGreaterThan(0);
  });
});
