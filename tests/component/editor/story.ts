import type { Sentence, Span } from '../../../src/domain/compare/comparison.ts';
import type {
  ClaimMark,
  ColumnRow,
  MarkTone,
  PaneContent,
  PaneMark,
} from '../../../src/renderer/editor/types.ts';

/** Paragraphs of sentences; `\n` may stand inside a sentence. */
export type Story = readonly (readonly string[])[];

export const AGENCY: Story = [
  ['Harbour talks end with a promise to meet again'],
  [
    'On Tuesday, more than forty harbour pilots in Vellmark urged the port authority to halt the dredging “at once,” arguing that it contradicted the authority’s promise to protect the sandbanks.',
    'The pilots have not been paid since March.',
  ],
  ['The statement comes after another round of fruitless\nmeetings in Osterby over the weekend 🚢.'],
  ['Mayor Ida Brandt denied that the town had been warned.'],
  ['They agreed on the need to find a “just settlement” and that they would meet again next week.'],
  ['The northern channel has been closed to large ships for eleven weeks.'],
];

export const REWRITE: Story = [
  ['Harbour talks end with a promise to meet again'],
  [
    'On Tuesday, more than forty harbour pilots urged the authority to halt the dredging, despite its claims.',
    'The pilots, who come from Vellmark and from three smaller ports along the sound, have not been paid since March.',
  ],
  ['The statement comes after another round of fruitless meetings in Kestrel Bay over the weekend 🚢.'],
  ['They agreed on the need to find a “fair settlement” and to meet again “next week.”'],
  ['The northern channel has been closed to large ships for twelve weeks.'],
];

/** The rows of AGENCY beside REWRITE; the mayor's denial (sentence 4) is missing in the rewrite. */
export const ROWS: readonly ColumnRow[] = [
  { cells: [[0], [0]] },
  { cells: [[1], [1]] },
  { cells: [[2], [2]] },
  { cells: [[3], [3]] },
  { cells: [[4], []] },
  { cells: [[5], [4]] },
  { cells: [[6], [5]] },
];

export function contentOf(key: string, name: string, story: Story): PaneContent {
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (const paragraph of story) {
    if (text !== '') text += '\n\n';
    const from = text.length;
    paragraph.forEach((sentence, index) => {
      if (index > 0) text += '  ';
      const start = text.length;
      text += sentence;
      const role = sentences.length === 0 ? 'headline' : 'body';
      sentences.push({ start, end: text.length, paragraph: paragraphs.length, role });
    });
    paragraphs.push({ start: from, end: text.length });
  }
  return { key, siglum: name.charAt(0), name, text, sentences, paragraphs };
}

/** Where `words` stand in a pane's source. */
export function spanOf(content: PaneContent, words: string): Span {
  const start = content.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in ${content.name}.`);
  return { start, end: start + words.length };
}

export function markOf(
  pane: number,
  content: PaneContent,
  words: string,
  tone: MarkTone,
  id: string,
): PaneMark {
  return { pane, ...spanOf(content, words), tone, id, hover: `Words differ: ${words}` };
}

export function claimOf(
  pane: number,
  content: PaneContent,
  words: string,
  state: Partial<ClaimMark> = {},
): ClaimMark {
  return {
    pane,
    ...spanOf(content, words),
    claimId: 'settlement',
    label: 'claim 2',
    proposed: false,
    selected: false,
    ...state,
  };
}

/** A story of `count` one-sentence paragraphs, for scrolling. */
export function longStory(count: number, word: string): Story {
  return Array.from({ length: count }, (_, index) => [
    `Entry ${index + 1} of the harbour log says that the ${word} left the quay and came back with the tide.`,
  ]);
}

export function straightRows(count: number): readonly ColumnRow[] {
  return Array.from({ length: count }, (_, index) => ({ cells: [[index], [index]] }));
}
