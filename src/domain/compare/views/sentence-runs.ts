/** Sentence indexes that follow each other without a gap, so that the text between them can be shown as it is. */
export function sentenceRuns(sentences: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    if (last && last.at(-1) === sentence - 1) last.push(sentence);
    else found.push([sentence]);
  }
  return found;
}
