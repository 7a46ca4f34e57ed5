import type { Token } from './tokens.ts';

/**
 * The different words of a text. A text has far fewer words than tokens, so what a word list or a pattern says of a
 * word by itself is asked once for each word and not for each token.
 */
export class Vocabulary {
  /** The first token of each word; two kinds of token are two words. */
  readonly words: readonly Token[];
  /** For each token the index of its word in `words`. */
  readonly wordOf: Int32Array;

  constructor(tokens: readonly Token[]) {
    const words: Token[] = [];
    const known = new Map<string, number>();
    this.words = words;
    this.wordOf = new Int32Array(tokens.length);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) continue;
      let at = known.get(token.folded);
      if (at === undefined || words[at]?.kind !== token.kind) {
        at = words.length;
        words.push(token);
        known.set(token.folded, at);
      }
      this.wordOf[index] = at;
    }
  }

  /** For each token 1 where `holds` for its word, else 0. `holds` may look at nothing but kind and folded text. */
  where(holds: (word: Pick<Token, 'kind' | 'folded'>) => boolean): Uint8Array {
    const { words, wordOf } = this;
    const byWord = new Uint8Array(words.length);
    words.forEach((word, index) => (byWord[index] = Number(holds(word))));
    const byToken = new Uint8Array(wordOf.length);
    for (let index = 0; index < byToken.length; index++) byToken[index] = byWord[wordOf[index] ?? 0] ?? 0;
    return byToken;
  }
}
