import { describe, expect, it } from 'vitest';
import { editWords, moveItem, revise } from '../../../scripts/scoreboard/edits.mjs';
import { storyText, wordCount, writeStory, zipfPicker } from '../../../scripts/scoreboard/prose.mjs';
import { seededRandom } from '../../../scripts/scoreboard/random.mjs';
import { reorderClauses, swapSynonyms } from '../../../scripts/scoreboard/rewording.mjs';
import { REWRITES } from '../../../scripts/scoreboard/typography.mjs';

const VOCABULARY = {
  nouns: ['harbour', 'ferry', 'council', 'storm', 'engineer', 'budget', 'pier', 'vote'],
  verbs: ['approve', 'question', 'repair'],
  adjectives: ['northern', 'costly', 'late'],
  adverbs: ['slowly', 'again'],
};
const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, index) =>
    `Paragraph ${index} tells what the council of Tarnvik decided about pier ${index} in the end.`,
);

describe('the generated prose', () => {
  it('is the same for the same seed and another for another', () => {
    const write = (seed: number): string => storyText(writeStory(seededRandom(seed), VOCABULARY, 200));
    expect(write(1)).toBe(write(1));
    expect(write(1)).not.toBe(write(2));
  });

  it('is as long as asked for, to the paragraph, in whole sentences', () => {
    const story = writeStory(seededRandom(4), VOCABULARY, 500);
    const words = wordCount(storyText(story));
    expect(words).toBeGreaterThanOrEqual(500);
    expect(wordCount(storyText(story.slice(0, -1)))).toBeLessThan(500);
    for (const sentence of story.flat()) expect(sentence).toMatch(/^[\p{Lu}\p{N}“].*\.$/u);
  });

  it('uses the first words of its vocabulary most', () => {
    const pick = zipfPicker(seededRandom(1), ['one', 'two', 'three', ...Array<string>(200).fill('other')]);
    const drawn = Array.from({ length: 5000 }, () => pick());
    const count = (word: string): number => drawn.filter((one) => one === word).length;
    expect(count('one')).toBeGreaterThan(count('three'));
    expect(count('three')).toBeGreaterThan(0);
  });
});

describe('the edits', () => {
  it('change the share of words that was asked for', () => {
    const text = PARAGRAPHS.join(' ');
    const edited = editWords(seededRandom(2), text, 0.2, () => 'zebra');
    const fresh = edited.match(/zebra/giu)?.length ?? 0;
    // Of five edits one deletes a word and leaves no new one.
    expect(fresh / wordCount(text)).toBeGreaterThan(0.12);
    expect(fresh / wordCount(text)).toBeLessThan(0.2);
  });

  it('change at least one word, and nothing where there is none', () => {
    expect(editWords(seededRandom(1), 'Ferries sail.', 0.01, () => 'zebra')).not.toBe('Ferries sail.');
    expect(editWords(seededRandom(1), '… ?!', 0.5, () => 'zebra')).toBe('… ?!');
  });

  it('move one item and leave the others in their order', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveItem(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('drop and move as many paragraphs as asked for', () => {
    const shares = { words: 0, dropped: 0.05, moved: 0.05 };
    const numberOf = (paragraph: string): number => Number(/\d+/u.exec(paragraph)?.[0]);
    const revised = revise(seededRandom(9), PARAGRAPHS, shares, () => 'zebra').map(numberOf);
    expect(revised).toHaveLength(38);
    expect(new Set(revised).size).toBe(38);
    const falls = revised.filter((number, index) => number < (revised[index - 1] ?? 0)).length;
    expect(falls).toBeGreaterThan(0);
    expect(falls).toBeLessThanOrEqual(4);
  });
});

describe('the typographic rewrites', () => {
  const text =
    'Signe Ødegård said “we’re finished” on 3 May – or so the “Tarnvik Post” wrote… The well-known official agreed — partially.\n\nIt was "over" by 5 pm. Everybody left the conference.';
  const letters = (one: string): string =>
    one
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');

  it.each(Object.entries(REWRITES))('change the setting and no letter: %s', (_, rewrite) => {
    expect(rewrite(text)).not.toBe(text);
    expect(letters(rewrite(text))).toBe(letters(text));
  });

  it('leave a text alone that has nothing to set anew', () => {
    expect(REWRITES['straight quotes']?.('No marks here.')).toBe('No marks here.');
  });

  it('open and close curly quotes at the right ends', () => {
    expect(REWRITES['curly quotes']?.("He said: \"It's 'late'.\"")).toBe('He said: “It’s ‘late’.”');
  });
});

describe('the rewordings', () => {
  const pairs = [
    ['huge', 'enormous'],
    ['try', 'attempt'],
  ] as const;

  it('swap a word for its synonym in either direction, with its article', () => {
    const swap = (text: string): string | null => swapSynonyms(seededRandom(1), text, pairs);
    expect(swap('It was a huge pier.')).toBe('It was an enormous pier.');
    expect(swap('They attempt it in an enormous hall.')).toBe('They try it in a huge hall.');
    expect(swap('A pier.')).toBeNull();
  });

  it('swap whole words and no names', () => {
    expect(swapSynonyms(seededRandom(1), 'The country and Huge Holm and try-outs.', pairs)).toBeNull();
  });

  it('put a clause at the other end of its sentence', () => {
    expect(reorderClauses('When the storm came, the ferry stayed in the harbour.')).toBe(
      'The ferry stayed in the harbour when the storm came.',
    );
    expect(reorderClauses('The council closed the pier because two pillars had cracked.')).toBe(
      'Because two pillars had cracked, the council closed the pier.',
    );
    expect(reorderClauses('Dahl of Tarnvik left early because the meeting bored him.')).toBe(
      'Because the meeting bored him, Dahl of Tarnvik left early.',
    );
  });

  it('leave a sentence alone where the clause would change what it belongs to', () => {
    expect(reorderClauses('On Monday, the ferry sank and the harbour closed for good.')).toBeNull();
    expect(reorderClauses('The ferry sank.')).toBeNull();
  });
});
