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
};

/** Whether two stretches of folded tokens are the same once contractions are written out: `did not` and `didn't`. */
export function sameWrittenOut(left: readonly string[], right: readonly string[]): boolean {
  return writtenOut(left) === writtenOut(right);
}

function writtenOut(folded: readonly string[]): string {
  return folded
    .filter((word) => word !== '-')
    .map(
      (word) =>
        FORMS[word] ??
        word
          .replace(/n't$/, ' not')
          .replace(/'re$/, ' are')
          .replace(/'ve$/, ' have')
          .replace(/'ll$/, ' will'),
    )
    .join(' ');
}
