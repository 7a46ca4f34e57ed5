import type {
  Alignment,
  ComparedPair,
  ComparedVariant,
  Comparison,
  Discrepancy,
  Passage,
  Span,
} from '../../../../src/domain/compare/comparison.ts';
import { editScript, replay } from '../../../../src/domain/compare/views/script.ts';
import { tokenise } from '../../../../src/domain/text/tokens.ts';
import { DETAILS } from './details.ts';

type SideName = 'left' | 'right';

/**
 * What a comparison breaks of what holds for every comparison, whatever was compared: one line for each breach.
 * The tests and the scoreboard ask it of everything they compare.
 *
 * @param texts the normalised texts
 */
export function breachesOf(comparison: Comparison, texts: readonly string[]): string[] {
  const breaches = comparison.variants.flatMap((variant, index) =>
    variantBreaches(variant, texts[index] ?? '').map((breach) => `variant ${index}: ${breach}`),
  );
  const expected = texts.flatMap((_, left) =>
    texts.slice(left + 1).map((__, offset) => `${left} ${left + 1 + offset}`),
  );
  const pairs = comparison.pairs.map(({ left, right }) => `${left} ${right}`);
  if (pairs.join() !== expected.join()) breaches.push('the pairs are not those of the variants, in order');
  for (const pair of comparison.pairs)
    breaches.push(
      ...pairBreaches(pair, comparison, texts).map((breach) => `pair ${pair.left} ${pair.right}: ${breach}`),
    );
  comparison.variants.forEach(({ sentences }, variant) => {
    const seen = comparison.rows.flatMap((row) => row.cells[variant] ?? []).sort((a, b) => a - b);
    if (seen.length !== sentences.length || seen.some((sentence, at) => sentence !== at))
      breaches.push(`variant ${variant}: the rows do not hold every sentence once`);
  });
  return breaches;
}

function variantBreaches(variant: ComparedVariant, text: string): string[] {
  const breaches: string[] = [];
  if (variant.characters !== text.length) breaches.push('characters are miscounted');
  for (const span of [...variant.paragraphs, ...variant.sentences])
    if (!lies(span, text)) breaches.push(`the span ${span.start}–${span.end} lies outside the text`);
  for (const fact of variant.facts) breaches.push(...passageBreaches(fact, text));
  for (const note of variant.notes)
    if (note.facts.some((fact) => variant.facts[fact] === undefined)) breaches.push('a note names no fact');
  return breaches;
}

function passageBreaches(passage: Passage, text: string): string[] {
  if (!lies(passage, text) || passage.text !== text.slice(passage.start, passage.end))
    return [`“${passage.text}” is not its slice`];
  return passage.text.trim() === passage.text ? [] : [`“${passage.text}” has white space at its ends`];
}

function lies({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}

function pairBreaches(pair: ComparedPair, comparison: Comparison, texts: readonly string[]): string[] {
  const [left, right] = [comparison.variants[pair.left], comparison.variants[pair.right]];
  const [leftText, rightText] = [texts[pair.left] ?? '', texts[pair.right] ?? ''];
  if (!left || !right) return ['it names a variant that is not there'];
  const script = editScript(leftText, rightText, pair.alignments);
  return [
    ...pair.discrepancies.flatMap((found) => findingBreaches(found, leftText, rightText)),
    ...alignmentBreaches(pair, left, leftText, 'left'),
    ...alignmentBreaches(pair, right, rightText, 'right'),
    ...moveBreaches(pair, left, right),
    ...(replay(leftText, script) === rightText ? [] : ['the script does not yield the right text']),
  ];
}

function findingBreaches(found: Discrepancy, leftText: string, rightText: string): string[] {
  const { kind, detail, severity, confidence, left, right, explanation } = found;
  const name = `${kind}/${detail}`;
  const breaches = [
    ...(left ? passageBreaches(left, leftText) : []),
    ...(right ? passageBreaches(right, rightText) : []),
  ].map((breach) => `${name}: ${breach}`);
  if (!left && !right) breaches.push(`${name} stands nowhere`);
  if ((severity === 'style') !== (kind === 'wording' || kind === 'typography'))
    breaches.push(`${name} is ${severity}`);
  if (!DETAILS[kind].includes(detail)) breaches.push(`${name} is no documented detail`);
  if (!(confidence >= 0 && confidence <= 1)) breaches.push(`${name} has a confidence of ${confidence}`);
  if ((kind === 'move') !== (found.paragraphs !== undefined))
    breaches.push(`${name}: paragraphs are for moves`);
  if (!/^[A-Z].*\.$/u.test(explanation)) breaches.push(`${name}: “${explanation}” is no sentence`);
  return breaches;
}

/** Each sentence in at most one alignment, the unaligned ones listed, and every differing token in some finding. */
function alignmentBreaches(
  pair: ComparedPair,
  variant: ComparedVariant,
  text: string,
  side: SideName,
): string[] {
  const breaches: string[] = [];
  const aligned = new Set<number>();
  // Marked code unit by code unit: of a long story every token would be held against every finding.
  const covered = new Uint8Array(text.length);
  for (const found of pair.discrepancies)
    if (found.kind !== 'move' && found[side]) covered.fill(1, found[side].start, found[side].end);
  for (const alignment of pair.alignments) {
    if (Math.min(alignment.left.length, alignment.right.length) !== 1)
      breaches.push(`${side}: an alignment is neither 1:n nor n:1`);
    const same = new Set<number>();
    for (const { [side]: word, relation } of alignment.words ?? []) {
      if (!lies({ start: word[0], end: word[1] }, text))
        breaches.push(`${side}: a word lies outside the text`);
      if (relation === 'identical') same.add(word[0]);
    }
    for (const index of alignment[side]) {
      if (aligned.has(index)) breaches.push(`${side}: sentence ${index} is in two alignments`);
      aligned.add(index);
      const sentence = variant.sentences[index];
      if (!sentence) return [...breaches, `${side}: an alignment names a sentence that is not there`];
      for (const token of tokenise(text, sentence.start, sentence.end)) {
        if (token.kind === 'space' || same.has(token.start)) continue;
        if (covered.subarray(token.start, token.end).includes(0))
          breaches.push(`${side}: “${text.slice(token.start, token.end)}” differs and is in no finding`);
      }
    }
  }
  const kind = side === 'left' ? 'omission' : 'addition';
  const listed = new Set(
    pair.discrepancies.flatMap((found) => (found.kind === kind && found[side] ? [found[side].start] : [])),
  );
  variant.sentences.forEach(({ role, start }, index) => {
    if (role === 'body' && !aligned.has(index) && !listed.has(start))
      breaches.push(`${side}: sentence ${index} is neither aligned nor listed`);
  });
  return breaches;
}

/** Every moved alignment lies in exactly one move, on both sides, and a move holds nothing else. */
function moveBreaches(pair: ComparedPair, left: ComparedVariant, right: ComparedVariant): string[] {
  const breaches: string[] = [];
  const moves = pair.discrepancies.filter((found) => found.kind === 'move');
  const inside = (found: Discrepancy, alignment: Alignment): boolean =>
    alignment.left.every((index) => covers(found.left, left.sentences[index])) &&
    alignment.right.every((index) => covers(found.right, right.sentences[index]));
  for (const alignment of pair.alignments) {
    const count = moves.filter((found) => inside(found, alignment)).length;
    if (count !== Number(alignment.moved)) breaches.push(`an alignment lies in ${count} moves`);
  }
  for (const found of moves) {
    const sentences = left.sentences.filter((sentence) => covers(found.left, sentence)).length;
    const held = pair.alignments.filter((alignment) => inside(found, alignment));
    const moved = held.reduce((count, alignment) => count + alignment.left.length, 0);
    if (moved !== sentences) breaches.push('a move holds a sentence that did not move');
  }
  return breaches;
}

function covers(passage: Passage | null, sentence: Span | undefined): boolean {
  return (
    passage !== null &&
    sentence !== undefined &&
    passage.start <= sentence.start &&
    sentence.end <= passage.end
  );
}
