import type { Alignment } from '../comparison.ts';
import { longestIncreasing } from '../increasing.ts';

/** One step of an edit script over the left text: keep or delete so many code units, or insert a text. */
export type EditStep =
  | { readonly do: 'keep'; readonly length: number }
  | { readonly do: 'delete'; readonly length: number }
  | { readonly do: 'insert'; readonly text: string };

/**
 * The steps that make the right text of the left one. What the alignments (with their `words`) call identical and in
 * order is kept, together with what agrees around it; moved passages are deleted and inserted.
 */
export function editScript(
  leftText: string,
  rightText: string,
  alignments: readonly Alignment[],
): EditStep[] {
  const steps: EditStep[] = [];
  let [left, right] = [0, 0];
  const change = (leftTo: number, rightTo: number): void => {
    const limit = Math.min(leftTo - left, rightTo - right);
    let same = 0;
    while (same < limit && leftText[left + same] === rightText[right + same]) same++;
    push(steps, { do: 'keep', length: same });
    let tail = 0;
    while (tail < limit - same && leftText[leftTo - 1 - tail] === rightText[rightTo - 1 - tail]) tail++;
    push(steps, { do: 'delete', length: leftTo - left - same - tail });
    push(steps, { do: 'insert', text: rightText.slice(right + same, rightTo - tail) });
    push(steps, { do: 'keep', length: tail });
    [left, right] = [leftTo, rightTo];
  };
  for (const { start, rightStart, length } of kept(leftText, rightText, alignments)) {
    if (start < left || rightStart < right) continue;
    change(start, rightStart);
    push(steps, { do: 'keep', length });
    [left, right] = [start + length, rightStart + length];
  }
  change(leftText.length, rightText.length);
  return steps;
}

/** Applies a script to the text that it was made for. */
export function replay(leftText: string, script: readonly EditStep[]): string {
  let at = 0;
  let result = '';
  for (const step of script) {
    if (step.do === 'insert') {
      result += step.text;
      continue;
    }
    if (step.do === 'keep') result += leftText.slice(at, at + step.length);
    at += step.length;
  }
  return result;
}

interface Kept {
  readonly start: number;
  readonly rightStart: number;
  readonly length: number;
}

function kept(leftText: string, rightText: string, alignments: readonly Alignment[]): Kept[] {
  const words = alignments
    .filter((alignment) => !alignment.moved)
    .flatMap((alignment) => alignment.words ?? [])
    .filter(({ left, right }) => leftText.slice(left[0], left[1]) === rightText.slice(right[0], right[1]))
    .sort((one, other) => one.left[0] - other.left[0]);
  const ends = new Map(words.map(({ left }) => [left[0], left[1]]));
  return longestIncreasing(words.map(({ left, right }): [number, number] => [left[0], right[0]])).map(
    ([start, rightStart]) => ({ start, rightStart, length: (ends.get(start) ?? start) - start }),
  );
}

function push(steps: EditStep[], step: EditStep): void {
  if (step.do === 'insert' ? step.text === '' : step.length === 0) return;
  const last = steps.at(-1);
  if (last && last.do !== 'insert' && last.do === step.do)
    steps[steps.length - 1] = { do: last.do, length: last.length + step.length };
  else steps.push(step);
}
