/** @typedef {import('./wordnet.mjs').Synset} Synset */
/** @typedef {import('./wordnet.mjs').Word} Word */

/** Up to three words in small letters: what a reader takes for one expression. */
const ORDINARY = /^[a-z]{2,}(?:-[a-z]+)*(?: [a-z]+){0,2}$/;
/** Seen less often than this, a count says nothing about which sense is the usual one. */
const FEWEST_USES = { n: 3, v: 3, r: 3, a: 6 };
/** A sense with half of the word's uses as this part of speech is what the word means there. */
const SHARE_OF_PART_OF_SPEECH = 0.5;
/** Below a fifth of all uses the word is nearly always met as another part of speech. */
const SHARE_OF_WORD = 0.2;

/**
 * Tells which words of a synset mean just that in nearly every text. A word that WordNet gives several meanings is
 * safe to replace only in the one that outweighs the others.
 *
 * @param {Iterable<Synset>} synsets All of them.
 * @returns {(synset: Synset) => string[]} The words of a synset, in WordNet's order, of which it is the dominant sense.
 */
export function dominance(synsets) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  /** @type {Map<string, number>} */
  const senses = new Map();
  /** @type {(map: Map<string, number>, key: string, amount: number) => void} */
  const add = (map, key, amount) => void map.set(key, (map.get(key) ?? 0) + amount);
  for (const { pos, words } of synsets) {
    for (const { lemma, uses: count } of words) {
      add(uses, lemma.toLowerCase(), count);
      add(uses, `${pos} ${lemma.toLowerCase()}`, count);
      add(senses, lemma.toLowerCase(), 1);
    }
  }
  return ({ pos, words }) => {
    const dominant = words.filter(({ lemma, sense, uses: count }) => {
      if (!ORDINARY.test(lemma)) return false;
      if (count > 0 && pos !== 'a' && senses.get(lemma) === 1 && !lemma.includes(' ')) return true;
      return (
        sense === 1 &&
        count >= FEWEST_USES[pos] &&
        count >= SHARE_OF_PART_OF_SPEECH * (uses.get(`${pos} ${lemma}`) ?? 0) &&
        count >= SHARE_OF_WORD * (uses.get(lemma) ?? 0)
      );
    });
    const spellings = new Set(dominant.map(({ lemma }) => oneSpelling(lemma)));
    return words
      .filter((word) => dominant.includes(word) || isSpelling(word, spellings))
      .map(({ lemma }) => lemma);
  };
}

/**
 * @param {Word} word
 * @param {ReadonlySet<string>} spellings
 * @returns {boolean} Whether the word is another spelling of a dominant one: `labour` beside `labor`.
 */
function isSpelling({ lemma }, spellings) {
  return ORDINARY.test(lemma) && spellings.has(oneSpelling(lemma));
}

/**
 * @param {string} lemma
 * @returns {string} The same for the British and the American spelling.
 */
function oneSpelling(lemma) {
  return lemma
    .replace(/our(?=$|it|abl|ful|less)/, 'or')
    .replace(/([^aeiou])re$/, '$1er')
    .replace(/ys(?=e$)/, 'yz')
    .replace(/is(?=e$|ation$)/, 'iz')
    .replace(/ogue$/, 'og')
    .replace(/ence$/, 'ense')
    .replace(/ll(?=e[dr]$|ing$|er$)/, 'l');
}
