/* What British and American spelling differ in. */

/** In shorter stems the letters that two spellings differ in tell words apart: `four` and `for`. */
const SHORTEST_RESPELT = 5;

/** Gives the American and the British spelling of a stem one form: `organiz` and `organis`, `harbor` and `harbour`. */
export function oneSpelling(word: string): string {
  if (word.length < SHORTEST_RESPELT) return word;
  return word
    .replace(/([^aeiou])re?$/, '$1er')
    .replace(/our(?=$|it|abl|ful|less|hood)/, 'or')
    .replace(/(?<=[a-z]{4})ll$/, 'l')
    .replace(/is(?=$|ation$)/, 'iz');
}

/** Whether two words (folded) are one in the same form, spelled in two ways: `centre's` and `center's`. */
export function areRespelt(left: string, right: string): boolean {
  const [[one, ending], [other, otherEnding]] = [parts(left), parts(right)];
  return ending === otherEnding && respelt(one) === respelt(other);
}

function parts(word: string): readonly [bare: string, possessive: string] {
  const bare = word.replace(/'s?$/, '');
  return [bare, word.slice(bare.length)];
}

/** A word with what British and American spelling differ in made one; good for telling two words apart, no spelling. */
function respelt(word: string): string {
  return word
    .replace(/our/, 'or')
    .replace(/([^aeiou])re(?=s?$)/, '$1er')
    .replace(/([iy])s(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, '$1z')
    .replace(/enc(?=es?$)/, 'ens')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/mme(?=s?$)/, 'm');
}
