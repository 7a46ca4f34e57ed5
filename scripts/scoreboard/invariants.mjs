/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('../../src/domain/compare/comparison.ts').Comparison} Comparison */
/** @typedef {import('../../src/domain/compare/comparison.ts').ComparedPair} ComparedPair */
/** @typedef {import('../../src/domain/compare/comparison.ts').Passage} Passage */
/** @typedef {import('../../src/domain/compare/comparison.ts').Span} Span */

/**
 * What a comparison breaks of what holds for every comparison.
 *
 * @param {Engine} engine
 * @param {Comparison} comparison made with `words`
 * @param {readonly string[]} texts as they were given
 * @returns {string[]} one line for each breach; empty when all holds
 */
export function breachesOf(engine, comparison, texts) {
  const normal = texts.map((text) => engine.normalise(text));
  /** @type {string[]} */
  const breaches = [];
  comparison.variants.forEach((variant, index) => {
    const text = normal[index] ?? '';
    if (variant.characters !== text.length) breaches.push(`variant ${index}: characters are miscounted`);
    for (const span of [...variant.paragraphs, ...variant.sentences])
      if (!lies(span, text)) breaches.push(`variant ${index}: a span lies outside the text`);
    for (const fact of variant.facts)
      if (!cut(fact, text)) breaches.push(`variant ${index}: the fact “${fact.text}” is not its slice`);
    const seen = comparison.rows.flatMap((row) => row.cells[index] ?? []).sort((one, other) => one - other);
    if (seen.length !== variant.sentences.length || seen.some((sentence, at) => sentence !== at))
      breaches.push(`variant ${index}: the rows do not hold every sentence once`);
  });
  for (const pair of comparison.pairs)
    breaches.push(...pairBreaches(engine, pair, normal[pair.left] ?? '', normal[pair.right] ?? ''));
  return breaches;
}

/**
 * @param {Engine} engine
 * @param {ComparedPair} pair
 * @param {string} left
 * @param {string} right
 * @returns {string[]}
 */
function pairBreaches(engine, pair, left, right) {
  /** @type {string[]} */
  const breaches = [];
  for (const found of pair.discrepancies) {
    if (!found.left && !found.right) breaches.push(`a ${found.kind} stands nowhere`);
    if ((found.left && !cut(found.left, left)) || (found.right && !cut(found.right, right)))
      breaches.push(`a ${found.kind} has a text that is not its slice`);
    if ((found.severity === 'style') !== (found.kind === 'wording' || found.kind === 'typography'))
      breaches.push(`a ${found.kind} is ${found.severity}`);
  }
  const aligned = { left: new Set(), right: new Set() };
  for (const alignment of pair.alignments) {
    for (const side of /** @type {const} */ (['left', 'right']))
      for (const sentence of alignment[side]) {
        if (aligned[side].has(sentence)) breaches.push(`sentence ${sentence} is in two alignments`);
        aligned[side].add(sentence);
      }
    for (const word of alignment.words ?? []) {
      const [one, other] = [span(word.left), span(word.right)];
      if (!lies(one, left) || !lies(other, right)) breaches.push('an aligned word lies outside the text');
    }
  }
  const script = engine.editScript(left, right, pair.alignments);
  if (engine.replay(left, script) !== right) breaches.push('the script does not yield the right text');
  return breaches;
}

/**
 * @param {readonly [number, number]} range
 * @returns {Span}
 */
function span([start, end]) {
  return { start, end };
}

/**
 * @param {Span} range
 * @param {string} text
 */
function lies({ start, end }, text) {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}

/**
 * @param {Passage} passage
 * @param {string} text
 */
function cut(passage, text) {
  return lies(passage, text) && passage.text === text.slice(passage.start, passage.end);
}
