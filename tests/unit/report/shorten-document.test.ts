import { describe, expect, it } from 'vitest';
import type { DocxComment, DocxModel, DocxParagraph } from '../../../src/domain/report/docx-model.ts';
import { shortenDocument } from '../../../src/renderer/report/shorten-document.ts';
import { shortenFile } from '../../../src/renderer/report/shorten-file.ts';

function paragraph(text: string, comments: readonly number[] = []): DocxParagraph {
  return { runs: [{ change: 'inserted', text, comments }], end: 'kept' };
}

function comment(claim: number): DocxComment {
  return { claim, author: 'Ada', at: 0, lines: [`Claim ${String(claim)}`] };
}

/** Ten paragraphs of ten characters; a comment on the first, on the last, and on none. */
const LONG: DocxModel = {
  ...{ title: 'Ferries', base: 'Wire', variant: 'Draft', loose: [2] },
  paragraphs: Array.from({ length: 10 }, (_, index) =>
    paragraph('0123456789', index === 0 ? [0] : index === 9 ? [1] : []),
  ),
  comments: [comment(1), comment(2), comment(3)],
};

describe('the preview of a document with tracked changes', () => {
  it('is the whole document where that is short', () => {
    const shown = shortenDocument(LONG);
    expect(shown).toMatchObject({ isCut: false, changes: 10, allComments: 3 });
    expect(shown.paragraphs).toEqual(LONG.paragraphs);
    expect(shown.comments.map(({ number, isLoose }) => [number, isLoose])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });

  it('is its beginning with the comments there and those on no words, under their own numbers', () => {
    const shown = shortenDocument(LONG, 35);
    expect(shown.paragraphs).toHaveLength(3);
    expect(shown.comments.map(({ number }) => number)).toEqual([1, 3]);
    // What it says of the file is said of all of it.
    expect(shown).toMatchObject({ isCut: true, changes: 10, allComments: 3 });
  });

  it('says so where only comments are left out, and shows one paragraph that is longer than all of it', () => {
    expect(shortenDocument(LONG, 1000, 1)).toMatchObject({ isCut: true, comments: [{ number: 1 }] });
    const [first] = shortenDocument(LONG, 5).paragraphs;
    expect(first).toEqual(LONG.paragraphs[0]);
  });
});

it('the preview of a text file is its beginning, with the length of all of it', () => {
  expect(shortenFile({ part: 'claims', content: 'abcdef' }, 4)).toEqual({
    ...{ part: 'claims', content: 'abcd', characters: 6 },
  });
});
