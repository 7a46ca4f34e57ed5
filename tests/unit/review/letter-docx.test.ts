import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { letterDocx } from '../../../src/renderer/review/letter-docx.ts';

test('a letter for Word has the title, the numbered queries and the words they are about', async () => {
  const bytes = await letterDocx({
    title: 'Harbour fire',
    to: 'the author',
    reviewer: 'Ida',
    items: [
      {
        number: '3',
        question: 'How many <boats> & ships?',
        about: [{ variant: 'A, Wire copy', quote: 'forty “boats”' }],
      },
    ],
  });
  const { 'word/document.xml': document = new Uint8Array() } = unzipSync(bytes);
  const paragraphs = strFromU8(document)
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, text]) => text).join(''));
  expect(paragraphs.filter((text) => text !== '')).toEqual([
    'Queries: Harbour fire',
    'To the author',
    'Please answer under the number of each query. We would like to settle these points before we publish.',
    '3. How many &lt;boats&gt; &amp; ships?',
    'A, Wire copy: “forty “boats””',
    'With thanks, Ida',
  ]);
});
