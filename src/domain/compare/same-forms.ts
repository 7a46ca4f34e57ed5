/** Two spellings of one word, or one word for two: nothing changes when one takes the other's place. */
const FORMS: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "i'm": 'i am',
  nobody: 'no one',
  everybody: 'everyone',
  somebody: 'someone',
  anybody: 'anyone',
  whilst: 'while',
  amongst: 'among',
  towards: 'toward',
  upon: 'on',
  unable: 'not able',
  adviser: 'advisor',
  advisers: 'advisors',
  grey: 'gray',
  kerb: 'curb',
  tyre: 'tire',
  tyres: 'tires',
  jewellery: 'jewelry',
  aluminium: 'aluminum',
  sceptical: 'skeptical',
  cheque: 'check',
};

/**
 * The rule under which two stretches of folded tokens are the same word for word: a contraction written out (`did not`
 * and `didn't`) or another spelling (`health care` and `healthcare`); null where they are not.
 */
export function sameWrittenOut(
  left: readonly string[],
  right: readonly string[],
): 'contraction' | 'spelling' | 'reordered' | null {
  if (left.join(' ') === right.join(' ')) return 'reordered';
  const [one, other] = [writtenOut(left), writtenOut(right)];
  if (one === other)
    return [...left, ...right].some((word) => CONTRACTED.test(word)) ? 'contraction' : 'spelling';
  return one.replaceAll(' ', '') === other.replaceAll(' ', '') ? 'spelling' : null;
}

const CONTRACTED = /^cannot$|'(?:t|re|ve|ll|m)$/;

function writtenOut(folded: readonly string[]): string {
  return folded
    .filter((word) => word !== '-')
    .map((word) => FORMS[word] ?? (word.includes("'") ? withoutContraction(word) : word))
    .join(' ');
}

function withoutContraction(word: string): string {
  return word
    .replace(/n't$/, ' not')
    .replace(/'re$/, ' are')
    .replace(/'ve$/, ' have')
    .replace(/'ll$/, ' will')
    .replace(/'d$/, ' had');
}
