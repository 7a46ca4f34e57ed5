import type { TestFile } from './pages/workspace-page.ts';

/** Sentences of a made-up story, for tests that need a text of their own; `{0}` and `{1}` stand for what varies. */
const SENTENCES = [
  'The regional ferry company will close its terminal at {0} after the summer season.',
  'Spokeswoman Irena Falk said {1} workers would be offered posts at other harbours.',
  'The terminal was built in 1974 and has handled cars, mail and timber ever since.',
  'Traders on the island fear that fewer visitors will come once the line is cut.',
  'The council of Ostrava Bay has asked the ministry to keep the route open until spring.',
  'A decision is expected before the end of October, when the timetable is printed.',
  'Last year the ferries carried more passengers than in any year since the bridge opened.',
  'Fuel has become the largest item in the budget of the company, its report says.',
] as const;

/** A story with its place and its number, as a file. */
export function storyFile(name: string, place: string, workers: string): TestFile {
  const text = SENTENCES.map((sentence) => sentence.replace('{0}', place).replace('{1}', workers)).join(
    '\n\n',
  );
  return textFile(name, `${text}\n\nEdition ${name}.\n`);
}

/** A text as a file of the picker. */
export function textFile(name: string, text: string): TestFile {
  return { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
