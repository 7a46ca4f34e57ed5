/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./vocabulary.mjs').Vocabulary} Vocabulary */

/**
 * A story as the generators handle it.
 *
 * @typedef {readonly (readonly string[])[]} Story paragraphs, each a list of sentences
 */

/** Shifts Zipf's curve so that the first word does not fill every other sentence: content words only are drawn with it. */
const ZIPF_SHIFT = 8;
const SENTENCES_IN_PARAGRAPH = [2, 5];
const NAMES_IN_STORY = 30;

const SYLLABLES =
  'ba ber co dan del fen gar hol il jor kas lin mar nev or pel ras sol tam ul ven wes yar zel'.split(' ');
const TIMES =
  'on Monday|on Tuesday|on Thursday|last week|earlier this month|in the spring|after the vote|two years ago'.split(
    '|',
  );
const PREPOSITIONS = ['of', 'in', 'for', 'with', 'from', 'against', 'near', 'under'];
const JOINERS = [', and', ', but', ', while', ' because', ' although', ' after'];
const SPEECH = ['said', 'told reporters', 'wrote', 'argued'];

/**
 * Prose like that of a newspaper: paragraphs of sentences with names, figures, dates and quotations, and with content
 * words as frequent as Zipf's law has them.
 *
 * @param {Random} random
 * @param {Vocabulary} vocabulary
 * @param {number} words how long it must be at least; it ends with the paragraph that reaches it
 * @returns {Story}
 */
export function writeStory(random, vocabulary, words) {
  const writer = createWriter(random, vocabulary, words);
  /** @type {string[][]} */
  const story = [];
  for (let written = 0; written < words;) {
    const [least = 1, most = 1] = SENTENCES_IN_PARAGRAPH;
    const count = least + random.below(most - least + 1);
    const paragraph = Array.from({ length: count }, () => writer.sentence());
    written += wordCount(paragraph.join(' '));
    story.push(paragraph);
  }
  return story;
}

/**
 * @param {Story} story
 * @returns {string} with a blank line between paragraphs
 */
export function storyText(story) {
  return story.map((sentences) => sentences.join(' ')).join('\n\n');
}

/**
 * @param {string} text
 * @returns {number} pieces between white space
 */
export function wordCount(text) {
  return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * @param {Random} random
 * @param {Vocabulary} vocabulary
 * @param {number} words
 */
function createWriter(random, vocabulary, words) {
  const noun = zipfPicker(random, vocabulary.nouns);
  const verb = zipfPicker(random, vocabulary.verbs);
  const adjective = zipfPicker(random, vocabulary.adjectives);
  const adverb = zipfPicker(random, vocabulary.adverbs);
  // A longer story has more people in it, or every sentence would share a name with hundreds of others.
  const people = Array.from({ length: NAMES_IN_STORY + Math.round(words / 100) }, () => {
    const [given, family] = [invented(random), invented(random)];
    return { full: `${given} ${family}`, short: family };
  });
  const chance = (/** @type {number} */ share) => random.share() < share;

  const person = () => {
    const { full, short } = people[Math.floor(people.length * random.share() ** 2)] ?? random.pick(people);
    return chance(0.4) ? full : short;
  };
  const phrase = () => {
    if (chance(0.2)) return person();
    if (chance(0.12)) return `${2 + random.below(900)} ${plural(noun())}`;
    const described = chance(0.4) ? `${adjective()} ${noun()}` : noun();
    const article = chance(0.6) ? 'the' : /^[aeiou]/u.test(described) ? 'an' : 'a';
    return `${article} ${described}`;
  };
  const tail = () => `${random.pick(PREPOSITIONS)} ${phrase()}`;
  const clause = () => {
    const manner = chance(0.15) ? `${adverb()} ` : '';
    const action = chance(0.3) ? `would ${manner}${verb()}` : `${manner}${past(verb())}`;
    const more = [chance(0.45) ? tail() : '', chance(0.2) ? tail() : ''].filter(Boolean);
    return [phrase(), action, phrase(), ...more].join(' ');
  };
  const statement = () => {
    const opening = chance(0.2) ? `${random.pick(TIMES)}, ` : '';
    const second = chance(0.4) ? `${random.pick(JOINERS)} ${clause()}` : '';
    return `${opening}${clause()}${second}`;
  };
  return {
    sentence() {
      const kind = random.share();
      if (kind < 0.1) return `“${capitalised(clause())},” ${random.pick(SPEECH)} ${person()}.`;
      if (kind < 0.2) return capitalised(`${person()} said that ${clause()}.`);
      if (kind < 0.25)
        return capitalised(
          `${phrase()} cost ${1 + random.below(90)}.${random.below(10)} percent more than ${phrase()}.`,
        );
      return `${capitalised(statement())}.`;
    },
  };
}

/**
 * @param {Random} random
 * @param {readonly string[]} words the most frequent first
 * @returns {() => string} a word, drawn with a chance that falls with its rank
 */
export function zipfPicker(random, words) {
  let sum = 0;
  const sums = words.map((_, rank) => (sum += 1 / (rank + ZIPF_SHIFT)));
  return () => {
    const mark = random.share() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) > mark) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
}

/** @param {Random} random */
function invented(random) {
  return capitalised(
    random.pick(SYLLABLES) + random.pick(SYLLABLES) + (random.share() < 0.3 ? random.pick(SYLLABLES) : ''),
  );
}

/** @param {string} word */
function plural(word) {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** @param {string} word */
function past(word) {
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

/** @param {string} text */
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
