/** Phrases of one word or more, folded and with blanks between, and what each stands for. */
export interface PhraseTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The words that phrases begin with: hardly any token is one, and then no phrase need be put together. */
  readonly firstWords: ReadonlySet<string>;
  /** Phrases of more tokens are not looked for. */
  readonly longest: number;
}

export function phraseTable<Meaning>(
  meanings: ReadonlyMap<string, Meaning>,
  longest: number,
): PhraseTable<Meaning> {
  const firstWords = new Set([...meanings.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? phrase));
  return { meanings, firstWords, longest };
}
